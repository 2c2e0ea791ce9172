import type {Clipping, KeptClipping} from '../article/clipping.ts';
import type {Correction, KeptCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';

/** What the reader has done to one article. Times are ISO 8601. */
export type Mark = {
	readonly readAt: string | null;
	readonly starredAt: string | null;
	/** The sentence that was on top of the text: a UTF-16 offset into `bodyText`; null at the start. */
	readonly place: number | null;
};

/** What of an article's mark a change is about. */
export type MarkKind = 'read' | 'star' | 'place';

/** One change of state, as undo and redo see it. */
export type Change = {
	/**
	 * `correction`, `clipping`: what is kept of quotes and names, or of articles, changed, and no mark; `import`: any of it.
	 */
	readonly kind: MarkKind | 'correction' | 'clipping' | 'import';
	/** The marks that changed, one entry an article. */
	readonly entries: readonly {
		readonly keys: ArticleKeys;
		readonly before: Mark;
		readonly after: Mark;
	}[];
	/** In words, e.g. `starred "Harbour reopens"`; raw text. */
	readonly label: string;
};

/** The mark of an article. */
export type ArticleMark = {readonly keys: ArticleKeys; readonly mark: Mark};

/** What was kept elsewhere, on another machine or before. */
export type ToTakeIn = {
	readonly marks: readonly ArticleMark[];
	/** Newest first. */
	readonly corrections: readonly KeptCorrection[];
	/** Newest first. */
	readonly clippings: readonly KeptClipping[];
};

/** How many of each. */
export type Counts = Readonly<Record<keyof ToTakeIn, number>>;

/** The reader's own memory, on disk, apart from any archive. Every call is short and synchronous. */
export type MarkStore = {
	/** The mark of an article by the identity rule; undefined when it was never touched. */
	mark(keys: ArticleKeys): Mark | undefined;
	/**
	 * Applies a change and makes it durable before returning.
	 * @throws {MarkError} when it could not be saved; nothing has changed then.
	 */
	apply(change: {
		readonly kind: MarkKind;
		readonly label: string;
		/** Each article with the fields of its mark that change. */
		readonly entries: readonly {
			readonly keys: ArticleKeys;
			readonly set: Partial<Mark>;
		}[];
	}): Change;
	/**
	 * Keeps what the reader put right, durable before returning. A correction of the same words of an article, of the
	 * same two names, or of what a name is called takes the place of the one before. All of it is one step of undo, and
	 * what changes nothing is none.
	 * @param change.withdraw taken away first, whatever was said about the same words or names.
	 * @throws {MarkError} when it could not be saved; nothing has changed then.
	 */
	correct(change: {
		readonly label: string;
		readonly corrections: readonly Correction[];
		readonly withdraw?: readonly Correction[];
	}): Change;
	/** All that was put right, newest first. */
	corrections(): KeptCorrection[];
	/**
	 * Keeps clippings and takes others away, durable before returning. One of the same words of an article takes the place
	 * of the one before and is as old. All of it is one step of undo, and what changes nothing is none.
	 * @throws {MarkError} when it could not be saved; nothing has changed then.
	 */
	clip(change: {
		readonly label: string;
		readonly keep?: readonly Clipping[];
		readonly drop?: readonly Clipping[];
	}): Change | null;
	/** All clippings, newest first. */
	clippings(): KeptClipping[];
	/** Those of one article, by the identity rule. */
	clippingsOf(keys: ArticleKeys): KeptClipping[];
	/**
	 * Takes in what was kept elsewhere, durable before returning: all of it is one step of undo, and what changes nothing
	 * is none. What is not here is kept with its times. A mark that is here stays as it is and gets what it lacks; of two
	 * corrections or clippings of the same the later one stays, or else the one that is here.
	 * @returns how many of them changed something.
	 * @throws {MarkError} when it could not be saved; nothing has changed then.
	 */
	takeIn(arriving: ToTakeIn, label: string): Counts;
	/** Remembers a place without making it a step of undo. @throws {MarkError} */
	keepPlace(keys: ArticleKeys, place: number | null): void;
	/** Takes back the newest change; null when there is none. @throws {MarkError} */
	undo(): Change | null;
	/** Does the newest undone change again; null when there is none. @throws {MarkError} */
	redo(): Change | null;
	/**
	 * Saves the keys by which subjects are found from now on, those that `MarkLayer.learned` tells; as well as can be:
	 * what is not saved is found again by the keys that have not changed.
	 */
	learn(found: readonly {readonly subject: number; readonly keys: ArticleKeys}[]): void;
	/** Whether another window changed something since the last call; marks then have to be read again. */
	changedElsewhere(): boolean;
	/** A sentence when the state cannot be kept on disk (read-only, damaged and put aside …), else null. */
	readonly problem: string | null;
	/** What another connection of this process can attach, to read the marks from: a path, or a `file:` URI. */
	readonly location: string;
	close(): void;
};

/** A change that could not be saved; the message says why in words for the status line. */
export class MarkError extends Error {
	override name = 'MarkError';
}
