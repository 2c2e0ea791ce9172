/** The words of a query in their context: where they stand together in a text, and what is lit there. */
import {Words} from '../article/words.ts';
import type {Clause} from './plan.ts';
import type {Snippet} from './types.ts';

/** UTF-16 offsets, end exclusive. */
export type Range = readonly [start: number, end: number];

/** What is looked for in texts. */
export type Sought = {
	/** How many clauses there are. */
	readonly clauses: number;
	/** Every term by its first word. */
	readonly whole: ReadonlyMap<string, readonly SoughtTerm[]>;
	/** Terms that are nothing but the beginning of a word. */
	readonly beginnings: readonly SoughtTerm[];
	/** 1 for every ASCII character that one of the terms may begin with. */
	readonly initials: Uint8Array;
};
type SoughtTerm = {readonly clause: number; readonly words: readonly string[]; readonly prefix: boolean};

/** The best place in some texts: the words there in their context. */
export type Found = {
	readonly snippet: Snippet;
	/** Which of the texts. */
	readonly index: number;
	/** Where in that text the snippet begins. */
	readonly start: number;
	/** Where in that text the first words that matched stand: whole words. */
	readonly first: Range;
	/** How many of the clauses have a match among the words for which the place was chosen. */
	readonly covered: number;
};

/** Where one term stands in a text. */
type Match = {readonly start: number; readonly end: number; readonly clause: number};
/** Matches by their numbers, from one to another, both inclusive. */
type Run = {readonly from: number; readonly to: number; readonly covered: number};

/** Length of a snippet in UTF-16 units; a few more or less to end with a word. */
const length = 200;
/** A word can be as long as the file it is in. */
const longest = 2 * length;

/** Prepares clauses, as a plan or a correction has them, for looking them up in texts. */
export function seek(clauses: readonly Clause[]): Sought {
	const whole = new Map<string, SoughtTerm[]>();
	const beginnings: SoughtTerm[] = [];
	const initials = new Uint8Array(0x80);
	clauses.forEach((terms, clause) => {
		for (const {words, prefix} of terms) {
			const first = words[0]!;
			for (const letter of [first[0]!, first[0]!.toUpperCase()]) initials[letter.charCodeAt(0)] = 1;
			if (prefix && words.length === 1) beginnings.push({clause, words, prefix});
			else whole.set(first, [...(whole.get(first) ?? []), {clause, words, prefix}]);
		}
	});
	return {clauses: clauses.length, whole, beginnings, initials};
}

/**
 * The place where most of what is sought stands close together, the first such place; null when nothing is there.
 * The texts are raw, as is what comes back. Linear in the texts.
 */
export function bestPlace(texts: readonly string[], sought: Sought): Found | null {
	let best: (Run & {readonly index: number; readonly matches: readonly Match[]}) | null = null;
	for (let index = 0; index < texts.length && (best?.covered ?? 0) < sought.clauses; index++) {
		const matches = matchesIn(texts[index]!, sought);
		const run = densest(matches, sought.clauses);
		if (run !== null && run.covered > (best?.covered ?? 0)) best = {index, ...run, matches};
	}
	if (best === null) return null;
	const {index, from, to, covered, matches} = best;
	const text = texts[index]!;
	const first = matches[from]!;
	const {start, end} = cut(text, first.start, matches[to]!.end);
	return {
		snippet: {text: text.slice(start, end), matched: rangesWithin(matches, start, end)},
		index,
		start,
		first: [first.start, first.end],
		covered,
	};
}

/** The beginning of a text as a snippet in which nothing matched. */
export function opening(text: string): Snippet {
	const {start, end} = cut(text, 0, 0);
	return {text: text.slice(start, end), matched: []};
}

/** All that is sought in a text that is shown whole, a headline or a name: offsets into it, in order, apart. */
export function litRanges(text: string, sought: Sought): Range[] {
	return rangesWithin(matchesIn(text, sought), 0, text.length);
}

/** Every place of what is sought, by their beginnings. */
function matchesIn(text: string, {whole, beginnings, initials}: Sought): Match[] {
	const matches: Match[] = [];
	const words = new Words(text);
	for (let at = 0; at < words.count; at++) {
		// Most words are told by their first letter.
		const start = words.start(at);
		const initial = text.charCodeAt(start);
		if (initial < initials.length && initials[initial] === 0) continue;
		const word = words.word(at);
		for (const term of whole.get(word) ?? []) {
			if (!goesOn(words, at, term)) continue;
			matches.push({start, end: words.end(at + term.words.length - 1), clause: term.clause});
		}
		for (const {words: sought, clause} of beginnings) {
			if (word.startsWith(sought[0]!)) matches.push({start, end: words.end(at), clause});
		}
	}
	return matches;
}

/** Whether a term whose first word stands there stands there whole. */
function goesOn(words: Words, at: number, {words: sought, prefix}: SoughtTerm): boolean {
	if (at + sought.length > words.count) return false;
	for (let number = 1; number < sought.length; number++) {
		const there = words.word(at + number);
		const isBegun = prefix && number === sought.length - 1;
		if (isBegun ? !there.startsWith(sought[number]!) : there !== sought[number]) return false;
	}
	return true;
}

/** The first run of matches within the length of a snippet that has most clauses in it; null without matches. */
function densest(matches: readonly Match[], clauses: number): Run | null {
	const counts = new Uint32Array(clauses);
	let best: Run | null = null;
	let covered = 0;
	let from = 0;
	for (let to = 0; to < matches.length; to++) {
		const match = matches[to]!;
		if (counts[match.clause]!++ === 0) covered++;
		for (; from < to && match.end - matches[from]!.start > length; from++) {
			if (--counts[matches[from]!.clause]! === 0) covered--;
		}
		if (covered > (best?.covered ?? 0)) best = {from, to, covered};
	}
	return best;
}

/** Whole words round a run of matches: from its sentence's beginning where that is near, else from a few words before. */
function cut(text: string, first: number, last: number): {start: number; end: number} {
	if (text.length <= length) return {start: 0, end: text.length};
	const room = Math.max(0, length - (last - first));
	const start = sentenceStart(text, first, room) ?? wordStart(text, first - (room >> 1), first);
	const needed = Math.min(last, start + longest);
	return {start, end: wordEnd(text, Math.max(start + length, needed), needed)};
}

/** The end of a sentence: a mark that ends one and what closes it, then space and what can begin the next; or a line's end. */
const sentenceEnd = /(?:[.!?…]["'”’)\]]*\s+(?=["'“‘(¿¡]?[\p{Lu}\p{N}])|\n\s*|[。！？]["”」』）]*)/gu;

/** What stands before a full stop that ends no sentence: initials, and the abbreviations that names begin with. */
const abbreviation =
	/(?:^|[\s.(“"])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|St|No|vs|etc)\.\s*$/u;

/**
 * Where the sentence begins in which an offset stands; null when that is farther back than there is room. By its marks
 * alone: what divides texts for good takes longer to start than a whole search.
 */
function sentenceStart(text: string, offset: number, room: number): number | null {
	const near = Math.max(0, offset - room);
	const before = text.slice(near, offset + 1);
	let start = near === 0 ? 0 : null;
	for (const {0: end, index} of before.matchAll(sentenceEnd)) {
		const next = index + end.length;
		if (next <= offset - near && !abbreviation.test(before.slice(Math.max(0, next - 12), next)))
			start = near + next;
	}
	return start;
}

/** The beginning of the first word at or after an offset, `limit` at the latest. */
function wordStart(text: string, from: number, limit: number): number {
	for (let at = Math.max(1, from); at < limit; at++) {
		if (isSpace(text, at - 1) && !isSpace(text, at)) return at;
	}
	return limit;
}

/** The end of the last word before an offset, `limit` at the earliest; never within a character. */
function wordEnd(text: string, from: number, limit: number): number {
	if (from >= text.length) return text.length;
	const near = Math.max(limit, from - 40);
	for (let at = from; at >= near; at--) if (isSpace(text, at) && !isSpace(text, at - 1)) return at;
	const isWithin = (text.charCodeAt(from) & 0xfc00) === 0xdc00;
	return isWithin ? from - 1 : from;
}

function isSpace(text: string, at: number): boolean {
	return /\s/.test(text[at] ?? ' ');
}

/** The matches within a piece of the text as ranges of the piece, in order and without overlap. */
function rangesWithin(matches: readonly Match[], start: number, end: number): Range[] {
	const ranges: [number, number][] = [];
	for (const match of matches) {
		if (match.end <= start || match.start >= end) continue;
		const from = Math.max(start, match.start) - start;
		const to = Math.min(end, match.end) - start;
		const last = ranges.at(-1);
		if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
		else ranges.push([from, to]);
	}
	return ranges;
}
