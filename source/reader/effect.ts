import type {ListQuery, ListQuestion, SeekQuestion} from '../archive/list-question.ts';
import type {ProblemsQuestion} from '../archive/problems.ts';
import type {SpeakerPageQuestion, SpeakersQuestion} from '../archive/speaker-types.ts';
import type {ArticleId} from '../archive/types.ts';
import type {ReferenceStyle} from '../article/citation-styles.ts';
import type {Clipping} from '../article/clipping.ts';
import type {KeptCorrection, QuoteCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {SourceName} from '../article/source-name.ts';
import type {Mark} from '../marks/types.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {ClippedPart} from './clipped-part.ts';
import type {ClippingsQuestion} from './clippings-state.ts';
import type {CompareQuestion} from './compare-state.ts';
import type {CorrectionsQuestion} from './corrections-state.ts';
import type {ExportPlan} from './export-plan.ts';
import type {CopyForm, Message, ToCopy} from './message.ts';
import type {ArticleView, Model} from './model.ts';
import type {Meant} from './speaker-at-hand.ts';

/** What a command is given: raw text, and what that is of an article. */
export type Piped = {
	/** The reader's own words. */
	readonly command: string;
	readonly what: 'article' | 'quote' | 'passage';
	readonly text: string;
};

/** How a command has ended. */
export type Outcome = {
	/** Its exit status; null when a signal has ended it. */
	readonly status: number | null;
	readonly signal: string | null;
};

/** Something to be done in the world; `terminal/` runs it and answers with messages. */
export type Effect =
	/** → `list` */
	| {readonly type: 'list'; readonly number: number; readonly question: ListQuestion}
	/** → `sought` */
	| {readonly type: 'seek'; readonly number: number; readonly question: SeekQuestion}
	/** → `found`, at once with the hits and again when they are counted; `limit` hits of each kind */
	| {readonly type: 'search'; readonly number: number; readonly query: string; readonly limit: number}
	/** → `completions`; `cursor` is an offset into the query */
	| {readonly type: 'complete'; readonly number: number; readonly query: string; readonly cursor: number}
	/** → `page` */
	| {
			readonly type: 'read-page';
			readonly number: number;
			readonly id: ArticleId;
			readonly view: ArticleView;
	  }
	/** → `page-again`, for an article whose file or mark may have changed */
	| {readonly type: 'read-again'; readonly id: ArticleId; readonly keys: ArticleKeys}
	/** → `located` */
	| {readonly type: 'locate'; readonly id: ArticleId; readonly near: string}
	/** → `located`, for a file by its absolute path as text */
	| {readonly type: 'locate-file'; readonly file: string}
	/** → `problems-found` */
	| {readonly type: 'problems'; readonly number: number; readonly question: ProblemsQuestion}
	/** → `corrections-found` */
	| {readonly type: 'corrections'; readonly number: number; readonly question: CorrectionsQuestion}
	/** → `quote-found` */
	| {readonly type: 'find-quote'; readonly number: number; readonly correction: QuoteCorrection}
	/** What was put right no longer holds. → `marks-changed`, `library` and a `notice` */
	| {readonly type: 'take-back'; readonly correction: KeptCorrection}
	/** → `speakers-found` */
	| {readonly type: 'speakers'; readonly number: number; readonly question: SpeakersQuestion}
	/** → `speaker-found`, also of somebody of whom only the name is known; of `names` the first that somebody has exactly */
	| {
			readonly type: 'speaker-page';
			readonly number: number;
			readonly question: Omit<SpeakerPageQuestion, 'of'> & {
				readonly of:
					| SpeakerPageQuestion['of']
					| {readonly name: string}
					| {readonly names: readonly string[]};
			};
	  }
	/** → `compared` */
	| {readonly type: 'compare'; readonly number: number; readonly question: CompareQuestion}
	/** Speakers whose names begin with these words. → `speakers-offered` */
	| {readonly type: 'offer-speakers'; readonly number: number; readonly text: string}
	/** What a reader puts right about the quote of this number. → `library`, and a `notice` */
	| {
			readonly type: 'amend-quote';
			readonly article: ArticleId;
			readonly number: number;
			readonly verdict: QuoteCorrection['verdict'];
	  }
	/** Two speakers are one. → the same */
	| {readonly type: 'amend-same'; readonly of: Meant; readonly other: SourceName}
	/** A name is that of somebody else than these. → the same */
	| {readonly type: 'amend-apart'; readonly one: SourceName; readonly others: readonly SourceName[]}
	/** What a speaker is to be called. → the same */
	| {readonly type: 'amend-name'; readonly of: Meant; readonly name: string}
	/** Keeps part of an article, or lets go of it when it is kept. → `marks-changed` and a `notice` */
	| {readonly type: 'keep'; readonly part: ClippedPart}
	/** → `clippings-found` */
	| {readonly type: 'clippings'; readonly number: number; readonly question: ClippingsQuestion}
	/** → `quote-found` */
	| {readonly type: 'find-clipping'; readonly number: number; readonly clipping: Clipping}
	/** → `marks-changed` and a `notice` */
	| {readonly type: 'let-go'; readonly clipping: Clipping}
	/** → `to-note` */
	| {readonly type: 'ask-note'; readonly number: number; readonly part: ClippedPart}
	/** Keeps a clipping with what it says now. → `marks-changed` and a `notice` */
	| {readonly type: 'annotate'; readonly clipping: Clipping}
	/** → `copied`; `now` is when it was asked, in milliseconds since the epoch */
	| {
			readonly type: 'copy';
			readonly what: ToCopy;
			readonly form: CopyForm;
			readonly style: ReferenceStyle;
			readonly now: number;
	  }
	/** Writes something to a file; without a name one is proposed. → `export-told`, several times */
	| {
			readonly type: 'export';
			readonly number: number;
			readonly plan: ExportPlan;
			readonly file: string | null;
			readonly replace: boolean;
	  }
	/** → `export-told` */
	| {readonly type: 'stop-export'}
	/** → `marked` */
	| {readonly type: 'read-mark'; readonly id: ArticleId}
	/** → `preview` */
	| {readonly type: 'read-preview'; readonly id: ArticleId}
	/** How many unread articles these searches find. → `searches-counted` */
	| {readonly type: 'count-searches'; readonly queries: readonly string[]}
	/** Looks for new and changed files. → `library`, and a `notice` of the outcome where that is asked for */
	| {readonly type: 'rescan'; readonly isOutcomeAsked: boolean}
	/** → `marks-changed`, or a `notice` that says why it could not be saved */
	| {
			readonly type: 'mark';
			readonly kind: 'read' | 'star' | 'place';
			readonly label: string;
			readonly keys: ArticleKeys;
			readonly set: Partial<Mark>;
	  }
	| {readonly type: 'keep-place'; readonly keys: ArticleKeys; readonly place: number | null}
	/** → `marks-changed`, `place` and a `notice` */
	| {readonly type: 'undo' | 'redo'}
	/** Every article of this list becomes read. → `marks-changed` and a `notice` */
	| {readonly type: 'mark-all-read'; readonly query: ListQuery; readonly readAt: string}
	/** → `preferences` */
	| {readonly type: 'save-preferences'; readonly patch: Partial<Preferences>}
	/** Opens the article's file in the reader's editor, at the line that holds `near`. */
	| {readonly type: 'edit'; readonly file: string | Uint8Array; readonly near: string}
	/** → `text-to-pipe` */
	| ({readonly type: 'find-text'; readonly id: ArticleId} & Omit<Piped, 'text'>)
	/** Runs the command with the text on its standard input. → `piped`, or a `notice` why it could not be run */
	| ({readonly type: 'pipe'} & Piped)
	| {readonly type: 'open-url'; readonly url: string}
	/** Gives a text to the terminal, or keeps it in a file that is named. → a `notice` */
	| {
			readonly type: 'to-clipboard';
			readonly label: string;
			readonly text: SafeText;
			/** How many characters it has. */
			readonly characters: number;
	  }
	/** Sends the message after so many milliseconds. */
	| {readonly type: 'after'; readonly milliseconds: number; readonly message: Message}
	| {readonly type: 'redraw' | 'suspend' | 'quit'};

/** What follows from a message: the model as it is then, and what has to be done. */
export type Step = {readonly model: Model; readonly effects: readonly Effect[]};

/** What is asked of the library and of the marks, wherever they are kept. */
export type Question = Extract<
	Effect,
	{
		type:
			| 'list'
			| 'seek'
			| 'search'
			| 'complete'
			| 'count-searches'
			| 'read-page'
			| 'read-again'
			| 'read-mark'
			| 'locate'
			| 'locate-file'
			| 'find-text'
			| 'problems'
			| 'corrections'
			| 'find-quote'
			| 'take-back'
			| 'speakers'
			| 'speaker-page'
			| 'compare'
			| 'offer-speakers'
			| 'copy'
			| 'amend-quote'
			| 'amend-same'
			| 'amend-apart'
			| 'amend-name'
			| 'keep'
			| 'ask-note'
			| 'clippings'
			| 'find-clipping'
			| 'let-go'
			| 'annotate'
			| 'export'
			| 'stop-export'
			| 'read-preview'
			| 'rescan'
			| 'mark'
			| 'keep-place'
			| 'undo'
			| 'redo'
			| 'mark-all-read';
	}
>;

/** A step with nothing to do but show the model. */
export function step(model: Model, ...effects: readonly Effect[]): Step {
	return {model, effects};
}

/** One step after another; the effects of both in their order. */
export function andThen(first: Step, next: (model: Model) => Step): Step {
	const second = next(first.model);
	return {model: second.model, effects: [...first.effects, ...second.effects]};
}
