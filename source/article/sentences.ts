import {continuesAfter} from './sentence-joints.ts';

/** A stretch of one text: UTF-16 offsets, end exclusive. */
export type Span = {readonly start: number; readonly end: number};

/** ICU may look far ahead for a sentence's end; pieces of this size (in UTF-16 units) keep every text linear. */
const pieceLength = 20_000;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of one block's text, in order, without the white space around them. Together they hold every
 * character that is not white space; none is empty. Never throws.
 * @param text One paragraph or line; a line end always ends a sentence.
 * @param language A BCP 47 tag; English when it is absent or no tag at all.
 */
export function sentences(text: string, language?: string | null): Span[] {
	const segmenter = segmenterFor(language ?? 'en');
	const found: {start: number; end: number}[] = [];
	let cutInside = false;
	for (let from = 0; from < text.length; ) {
		const to = pieceEnd(text, from);
		let piece = from;
		for (const {segment} of segmenter.segment(text.slice(from, to))) {
			const start = piece + segment.length - segment.trimStart().length;
			const end = piece + segment.trimEnd().length;
			piece += segment.length;
			if (start >= end) continue;
			const last = found.at(-1);
			if (
				last &&
				((piece === from + segment.length && cutInside) || continuesAfter(text, last, start, end))
			) {
				last.end = end;
			} else found.push({start, end});
		}
		from = to;
		cutInside = !endsAtMark(text, to);
	}
	return found;
}

/** The end of the piece that starts at `from`: after a space, so that no sentence's end is looked for in half a word. */
function pieceEnd(text: string, from: number): number {
	const limit = from + pieceLength;
	if (limit >= text.length) return text.length;
	for (let at = limit; at > from + pieceLength / 2; at--) {
		if (endsAtMark(text, at)) return at;
	}
	return limit;
}

/** A space after an end mark is the one place where a cut changes nothing. */
function endsAtMark(text: string, at: number): boolean {
	return text[at - 1] === ' ' && '.!?'.includes(text[at - 2]!);
}

/** By the language alone: regions and variants have the same boundaries, and a file may claim any number of them. */
function segmenterFor(tag: string): Intl.Segmenter {
	const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase() ?? 'en';
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
		segmenters.set(language, segmenter);
	}
	return segmenter;
}
