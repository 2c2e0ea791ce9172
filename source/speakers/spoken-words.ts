/** The words of a quote as they were spoken: without what editors put into it, and with what parts them. */
import {Words} from '../article/words.ts';

/** What stands before a word, as bits. */
export const parts = {
	/** A mark at which a clause may end; the beginning and end of the quote count as such. */
	clause: 1,
	/** What editors put in brackets, for words that were spoken or beside them. */
	insertion: 2,
	/** An ellipsis: words are left out, or the speaker paused. */
	ellipsis: 4,
} as const;

export type SpokenWords = {
	/** Folded, without apostrophes and editors' brackets: "dont" for "Don’t", "we" for "[W]e". */
	readonly words: string[];
	/** UTF-16 offsets of the words, end exclusive, with the brackets around letters of theirs. */
	readonly starts: number[];
	readonly ends: number[];
	/** Sums of `parts` for what stands before each word, and at last for what stands after all of them. */
	readonly before: number[];
};

const apostrophe = /^['’‘ʼʻ`´＇]$/;
/** Longest that is taken for an editor's words. */
const insertions = /\[[^[\]]{0,300}\]/g;
const ellipses = /…|⋯|\.\s?\.\s?\./;
const clauseMarks = /[.,;:!?—–…()、。，！？；：«»“”"]|--|\s-\s/;

/** The spoken words of a quote. Linear in the text. */
export function spokenWords(text: string): SpokenWords {
	const found = new Words(text);
	const inserted = text.includes('[') ? insertionsIn(text) : [];
	const spoken: SpokenWords = {words: [], starts: [], ends: [], before: []};
	const {words, starts, ends, before} = spoken;
	let pending: number = parts.clause;
	let last = 0;
	let afterInsertion = false;
	let next = 0;
	for (let number = 0; number < found.count; number++) {
		const [start, end] = [found.start(number), found.end(number)];
		while (next < inserted.length && inserted[next]!.end <= start) next++;
		const isInserted = next < inserted.length && inserted[next]!.start < start;
		const between = text.slice(last, start);
		last = end;
		if (isInserted) {
			pending |= parts.insertion | (afterInsertion ? 0 : partsIn(between));
			afterInsertion = true;
			continue;
		}
		const goesOn = !afterInsertion && words.length > 0 && isWithinWord(between);
		afterInsertion = false;
		const bracket = between.endsWith('[') ? 1 : 0;
		const closing = text[end] === ']' ? 1 : 0;
		if (goesOn) {
			words[words.length - 1] += found.word(number);
			ends[ends.length - 1] = end + closing;
			continue;
		}
		words.push(found.word(number));
		starts.push(start - bracket);
		ends.push(end + closing);
		before.push(pending | partsIn(between));
		pending = 0;
	}
	before.push(parts.clause);
	return spoken;
}

/** Whether what stands between two words makes them one: an apostrophe, or a bracket around some letters of it. */
function isWithinWord(between: string): boolean {
	return between === '[' || between === ']' || (between.length === 1 && apostrophe.test(between));
}

function partsIn(between: string): number {
	if (between === ' ' || between === '') return 0;
	if (ellipses.test(between)) return parts.ellipsis;
	return clauseMarks.test(between) ? parts.clause : 0;
}

/** The brackets that hold an editor's words, not letters of a word that goes on outside. */
function insertionsIn(text: string): {start: number; end: number}[] {
	const spans: {start: number; end: number}[] = [];
	for (const {0: bracketed, index: start} of text.matchAll(insertions)) {
		const end = start + bracketed.length;
		const goesOn = isLetter(text[start - 1]) || isLetter(text[end]);
		if (!goesOn || bracketed.includes(' ')) spans.push({start, end});
	}
	return spans;
}

function isLetter(character = ''): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}
