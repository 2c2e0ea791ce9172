/** The clippings as the desk knows them: made of articles, held until they change, found in the articles they are from. */
import type {ArticlePage, Library} from '../archive/types.ts';
import {bodyText} from '../article/article.ts';
import type {Clipping, KeptClipping} from '../article/clipping.ts';
import {wordsKey} from '../article/corrected.ts';
import {fold} from '../article/fold.ts';
import {safe, safeText} from '../article/safe-text.ts';
import {type WordsInText, wordsIn} from '../article/words-in-text.ts';
import type {MarkStore} from '../marks/types.ts';
import type {ClippedPart} from '../reader/clipped-part.ts';
import {
	type ClippingRow,
	type ClippingsAnswer,
	type ClippingsQuestion,
	isSameClipping,
} from '../reader/clippings-state.ts';
import type {KeptPassage} from '../reader/message.ts';
import type {HitPlace} from '../reader/model.ts';
import {clippingFrom, keptPassages} from './clipping-made.ts';
import {hitAt} from './hit-at.ts';

type Marks = Pick<MarkStore, 'clip' | 'clippings' | 'clippingsOf'>;
type Articles = Pick<Library, 'page' | 'find'>;

export type HeldClippings = {
	/** The words of an article that are kept. */
	in(page: ArticlePage): KeptPassage[];
	/** The part as it is kept, or as it would be; null where the article has no such part any more. */
	made(part: ClippedPart): Clipping | null;
	/**
	 * Keeps a part, or lets go of it when it is kept. @returns what was done, in words; null where there is no such part.
	 * @throws {MarkError}
	 */
	toggle(part: ClippedPart): string | null;
	/** Lets go of a clipping. @returns what was done, in words. @throws {MarkError} */
	letGo(clipping: Clipping): string;
	/** Something was kept, noted or let go of, in this window or another. */
	changed(): void;
	/** Articles came, changed or left. */
	articlesChanged(): void;
	answer(question: ClippingsQuestion): ClippingsAnswer;
	/** Those that have these words, newest first. */
	matching(text: string): readonly KeptClipping[];
	/** The article of a clipping and its place there; null for what is not there any more. */
	place(clipping: Clipping): {readonly page: ArticlePage; readonly hit: HitPlace | null} | null;
	/** Keeps a clipping as it says. @returns what was done, in words. @throws {MarkError} */
	annotate(clipping: Clipping): string;
};

export function holdClippings(marks: Marks, library: Articles): HeldClippings {
	/** The clipping that stands where this one would: of words that stand there fewer times by now, another one may. */
	const kept = ({keys, words}: Clipping, {article}: ArticlePage) => {
		const clippings = marks.clippingsOf(keys);
		const same = clippings.find(other => wordsKey(other.words) === wordsKey(words));
		if (same !== undefined || clippings.length === 0) return same;
		const body = wordsIn(bodyText(article));
		const here = body.find(words)?.start;
		return clippings.find(other => body.find(other.words)?.start === here);
	};
	/** What a part is now, and as what it is kept; null where there is no such part any more. */
	const look = (part: ClippedPart) => {
		const page = library.page(part.article);
		if (page === undefined) return null;
		const clipping = clippingFrom(page, part);
		return clipping && {clipping, before: kept(clipping, page)};
	};
	const letGo = (clipping: Clipping) => {
		const what = inWords(clipping);
		const change = marks.clip({label: `No longer kept: ${what}`, drop: [clipping]});
		if (change === null) return `It was kept no longer: ${what}`;
		const isNoted = clipping.note !== null || clipping.tags.length > 0;
		return `No longer kept${isNoted ? ', nor what was noted' : ''}; z brings it back: ${what}`;
	};

	/** Reading thousands takes longer than a key may: they are read once, and folded when they are first narrowed. */
	let held: readonly KeptClipping[] | null = null;
	let narrowed: {readonly text: string; readonly found: readonly KeptClipping[]} | null = null;
	let folded = new WeakMap<KeptClipping, string>();
	/** By article and words: looking for them takes longer than a row may. */
	const gone = new Map<string, ClippingRow['gone']>();

	const all = () => {
		held ??= marks.clippings();
		return held;
	};
	const hasWords = (clipping: KeptClipping, words: readonly string[]) => {
		const text = folded.get(clipping) ?? fold(searchable(clipping)).text;
		folded.set(clipping, text);
		return words.every(word => text.includes(word));
	};
	const narrow = (text: string): readonly KeptClipping[] => {
		if (narrowed?.text === text) return narrowed.found;
		const words = fold(text)
			.text.split(' ')
			.filter(word => word !== '');
		const found = words.length === 0 ? all() : all().filter(clipping => hasWords(clipping, words));
		narrowed = {text, found};
		return found;
	};
	const pageOf = ({keys}: Clipping) => {
		const id = library.find(keys);
		return id === undefined ? undefined : library.page(id);
	};
	/** Tells it of several: each article is gone through once. */
	const goneOf = (): ((clipping: KeptClipping) => ClippingRow['gone']) => {
		const bodies = new Map<string, WordsInText | null>();
		return clipping => {
			const article = JSON.stringify(clipping.keys);
			const key = `${article} ${wordsKey(clipping.words)}`;
			const known = gone.get(key);
			if (known !== undefined) return known;
			const page = bodies.has(article) ? undefined : pageOf(clipping);
			const body = bodies.get(article) ?? (page === undefined ? null : wordsIn(bodyText(page.article)));
			bodies.set(article, body);
			const found = body === null ? 'article' : body.find(clipping.words) === null ? 'words' : null;
			gone.set(key, found);
			return found;
		};
	};

	const forget = () => {
		held = null;
		narrowed = null;
		folded = new WeakMap();
	};

	return {
		changed: forget,
		articlesChanged() {
			gone.clear();
			// They may be found by other keys now.
			forget();
		},
		answer({text, at: {clipping, index: wanted}, around}) {
			const found = narrow(text);
			const total = found.length;
			const known = clipping === null ? -1 : found.findIndex(other => isSameClipping(other, clipping));
			const index = known >= 0 ? known : Math.max(0, Math.min(wanted, total - 1));
			const first = Math.max(0, index - around);
			const rows = found.slice(first, index + around + 1);
			const whatIsGone = goneOf();
			return {
				...{all: all().length, total, index, first},
				rows: rows.map(one => ({clipping: one, gone: whatIsGone(one)})),
			};
		},
		matching: narrow,
		place(clipping) {
			const page = pageOf(clipping);
			if (page === undefined) return null;
			const at = wordsIn(bodyText(page.article)).find(clipping.words);
			return {page, hit: at && hitAt(page.quotes, at)};
		},
		letGo,
		in: page => keptPassages(page, marks.clippingsOf(page.keys)),
		made(part) {
			const seen = look(part);
			return seen && (seen.before ?? seen.clipping);
		},
		toggle(part) {
			const seen = look(part);
			if (seen === null) return null;
			const {clipping, before} = seen;
			if (before !== undefined) return letGo(before);
			const label = `Kept: ${inWords(clipping)}`;
			marks.clip({label, keep: [clipping]});
			return label;
		},
		annotate(clipping) {
			const {note, tags} = clipping;
			const label = note === null && tags.length === 0 ? 'Kept without a note' : 'Noted';
			const told = `${label}: ${inWords(clipping)}`;
			marks.clip({label: told, keep: [clipping]});
			return told;
		},
	};
}

/** So much of the words is said, in characters. */
const longest = 60;

/** A clipping in so many words as a line has room for; raw text. */
function inWords({words, kind}: Clipping): string {
	const text = words.text.replace(/\s+/g, ' ').trim();
	const short = text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
	return kind === 'quote' ? safeText`“${safe(short)}”` : safe(short);
}

/** All of a clipping that can be looked for; its tags with their `#`. */
function searchable({words, speaker, cited, note, tags}: KeptClipping): string {
	const {headline, publication, authors, path} = cited;
	const source = [speaker?.name, speaker?.role, headline, publication, ...authors, path];
	return [words.text, note, ...tags.map(tag => `#${tag}`), ...source]
		.filter(part => part != null)
		.join(' \n ');
}
