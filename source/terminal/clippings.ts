/** The clippings as the desk knows them: made of articles, held until they change, found in the articles they are from. */
import type {ArticlePage, Library} from '../archive/types.ts';
import {bodyText} from '../article/article.ts';
import type {Clipping, KeptClipping} from '../article/clipping.ts';
import {wordsKey} from '../article/corrected.ts';
import {fold} from '../article/fold.ts';
import {safe, safeText} from '../article/safe-text.ts';
import {wordsIn} from '../article/words-in-text.ts';
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
import {clippingOf, keptPassages} from './clipping-made.ts';
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
	const kept = (clipping: Clipping) =>
		marks.clippingsOf(clipping.keys).find(({words}) => wordsKey(words) === wordsKey(clipping.words));
	const fresh = ({article, of}: ClippedPart) => {
		const page = library.page(article);
		return page === undefined ? null : clippingOf(page, of);
	};
	const letGo = (clipping: Clipping) => {
		const what = inWords(clipping);
		marks.clip({label: `No longer kept: ${what}`, drop: [clipping]});
		return `No longer kept; z brings it back: ${what}`;
	};

	/** Reading thousands takes longer than a key may: they are read once, and folded when they are first narrowed. */
	let held: readonly KeptClipping[] | null = null;
	let narrowed: {readonly text: string; readonly found: readonly KeptClipping[]} | null = null;
	let folded = new WeakMap<KeptClipping, string>();
	let gone = new WeakMap<KeptClipping, ClippingRow['gone']>();

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
	const whatIsGone = (clipping: KeptClipping): ClippingRow['gone'] => {
		const known = gone.get(clipping);
		if (known !== undefined) return known;
		const page = pageOf(clipping);
		const isThere = page !== undefined && wordsIn(bodyText(page.article)).find(clipping.words) !== null;
		const found = page === undefined ? 'article' : isThere ? null : 'words';
		gone.set(clipping, found);
		return found;
	};

	return {
		changed() {
			held = null;
			narrowed = null;
			folded = new WeakMap();
		},
		articlesChanged() {
			gone = new WeakMap();
		},
		answer({text, at: {clipping, index: wanted}, around}) {
			const found = narrow(text);
			const total = found.length;
			const known = clipping === null ? -1 : found.findIndex(other => isSameClipping(other, clipping));
			const index = known >= 0 ? known : Math.max(0, Math.min(wanted, total - 1));
			const first = Math.max(0, index - around);
			const rows = found.slice(first, index + around + 1);
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
			const clipping = fresh(part);
			return clipping && (kept(clipping) ?? clipping);
		},
		toggle(part) {
			const clipping = fresh(part);
			if (clipping === null) return null;
			const before = kept(clipping);
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
