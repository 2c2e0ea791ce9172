/** The clippings as the desk knows them: made of articles, held until they change, found in the articles they are from. */
import type {ArticlePage, Library} from '../archive/types.ts';
import type {Clipping} from '../article/clipping.ts';
import {wordsKey} from '../article/corrected.ts';
import {safe, safeText} from '../article/safe-text.ts';
import type {MarkStore} from '../marks/types.ts';
import type {ClippedPart} from '../reader/clipped-part.ts';
import type {KeptPassage} from '../reader/message.ts';
import {clippingOf, keptPassages} from './clipping-made.ts';

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
	return {
		in: page => keptPassages(page, marks.clippingsOf(page.keys)),
		made(part) {
			const clipping = fresh(part);
			return clipping && (kept(clipping) ?? clipping);
		},
		toggle(part) {
			const clipping = fresh(part);
			if (clipping === null) return null;
			const before = kept(clipping);
			const what = inWords(clipping);
			if (before === undefined) {
				marks.clip({label: `Kept: ${what}`, keep: [clipping]});
				return `Kept: ${what}`;
			}
			marks.clip({label: `No longer kept: ${what}`, drop: [before]});
			return `No longer kept; z brings it back: ${what}`;
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
