import {continuesAfter} from './sentences/joints.ts';
import {habitsOf} from './sentences/languages.ts';
import {referencesIn, returnReferences, withoutReferences} from './sentences/references.ts';

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
	const references = referencesIn(text);
	if (references.length === 0) return sentencesOf(text, codeOf(language ?? 'en'));
	const found = sentencesOf(withoutReferences(text, references), codeOf(language ?? 'en'));
	returnReferences(found, references);
	return found;
}

function sentencesOf(text: string, language: string): {start: number; end: number}[] {
	const segmenter = segmenterFor(language);
	const habits = habitsOf(language);
	const found: {start: number; end: number}[] = [];
	let cutInside = false;
	for (let from = 0; from < text.length; ) {
		const to = pieceEnd(text, from);
		let piece = from;
		for (const {segment} of segmenter.segment(text.slice(from, to))) {
			let start = piece + segment.length - segment.trimStart().length;
			const end = piece + segment.trimEnd().length;
			piece += segment.length;
			if (start >= end) continue;
			const last = found.at(-1);
			if (last?.end === start && opensNext(text, last)) {
				last.end--;
				start--;
			}
			if (
				last &&
				((piece === from + segment.length && cutInside) || continuesAfter(text, last, start, end, habits))
			) {
				last.end = end;
			} else found.push({start, end});
		}
		from = to;
		cutInside = !endsAtMark(text, to);
	}
	return found;
}

/** Whether a sentence without a space behind it took the opening mark of the next one: 。「. */
function opensNext(text: string, {start, end}: Span): boolean {
	return end - start > 1 && '「『（【《“'.includes(text[end - 1]!) && '。！？'.includes(text[end - 2]!);
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
function codeOf(tag: string): string {
	return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase() ?? 'en';
}

function segmenterFor(language: string): Intl.Segmenter {
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
		segmenters.set(language, segmenter);
	}
	return segmenter;
}
