import {sentences} from '../article/sentences.ts';
import type {Clause} from './plan.ts';
import type {Snippet} from './types.ts';
import {foldWord, wordPlaces} from './words.ts';

type Range = readonly [start: number, end: number];

/** What is looked for in texts: every term with its folded words, by the first of them. */
export type Sought = {
	/** How many clauses there are. */
	readonly clauses: number;
	readonly whole: ReadonlyMap<string, readonly SoughtTerm[]>;
	readonly beginnings: readonly SoughtTerm[];
	/** 1 for every ASCII character that one of the words may begin with. */
	readonly initials: Uint8Array;
};
type SoughtTerm = {readonly clause: number; readonly words: readonly string[]; readonly prefix: boolean};

/** The best place in some texts: the words there in their context. */
export type Found = {
	readonly snippet: Snippet;
	/** Which of the texts, and where in it the snippet and the first words that matched stand. */
	readonly index: number;
	readonly start: number;
	readonly first: Range;
	/** How many of the clauses have a match in it. */
	readonly covered: number;
};

/** Where one term stands in a text. */
type Match = {readonly start: number; readonly end: number; readonly clause: number};

/** Length of a snippet in UTF-16 units; a few more to end with a word. */
const length = 200;
/** A word can be as long as the file it is in. */
const longest = 2 * length;

/** Prepares the clauses of a plan for looking them up in texts. */
export function seek(clauses: readonly Clause[]): Sought {
	const whole = new Map<string, SoughtTerm[]>();
	const beginnings: SoughtTerm[] = [];
	const initials = new Uint8Array(0x80);
	clauses.forEach((terms, clause) => {
		for (const {words, prefix} of terms) {
			const term = {clause, words: words.map(foldWord), prefix};
			const first = term.words[0]!;
			for (const letter of [first[0]!, first[0]!.toUpperCase()]) initials[letter.charCodeAt(0)] = 1;
			if (prefix && words.length === 1) beginnings.push(term);
			else whole.set(first, [...(whole.get(first) ?? []), term]);
		}
	});
	return {clauses: clauses.length, whole, beginnings, initials};
}

/**
 * The place where most of what is sought stands close together, the first such place; null when nothing is there.
 * Linear in the texts.
 */
export function bestPlace(texts: readonly string[], sought: Sought): Found | null {
	let best: {index: number; from: number; to: number; covered: number; matches: readonly Match[]} | null =
		null;
	for (let index = 0; index < texts.length && (best?.covered ?? 0) < sought.clauses; index++) {
		const matches = matchesIn(texts[index]!, sought);
		const run = densest(matches, sought.clauses);
		if (run !== null && run.covered > (best?.covered ?? 0)) best = {index, ...run, matches};
	}
	if (best === null) return null;
	const {index, from, to, covered, matches} = best;
	const text = texts[index]!;
	const {start, end} = cut(text, matches[from]!.start, matches[to]!.end);
	const first = matches[from]!;
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

/** Every place of what is sought, in order. */
function matchesIn(text: string, {whole, beginnings, initials}: Sought): Match[] {
	const matches: Match[] = [];
	const places = wordPlaces(text);
	const wordAt = (at: number): string => foldWord(text.slice(places[at], places[at + 1]));
	const stands = ({words, prefix}: SoughtTerm, at: number): boolean => {
		if (at + 2 * words.length > places.length) return false;
		return words.every((word, number) => {
			const there = wordAt(at + 2 * number);
			return there === word || (prefix && number === words.length - 1 && there.startsWith(word));
		});
	};
	for (let at = 0; at < places.length; at += 2) {
		// Most words are told by their first letter.
		const initial = text.charCodeAt(places[at]!);
		if (initial < initials.length && initials[initial] === 0) continue;
		for (const term of [...(whole.get(wordAt(at)) ?? []), ...beginnings]) {
			if (!stands(term, at)) continue;
			const end = places[at + 2 * term.words.length - 1]!;
			matches.push({start: places[at]!, end, clause: term.clause});
		}
	}
	return matches;
}

/** The first run of matches within the length of a snippet that has most clauses in it; null without matches. */
function densest(
	matches: readonly Match[],
	clauses: number,
): {from: number; to: number; covered: number} | null {
	const counts = new Uint32Array(clauses);
	let best: {from: number; to: number; covered: number} | null = null;
	let covered = 0;
	let from = 0;
	matches.forEach((match, to) => {
		if (counts[match.clause]!++ === 0) covered++;
		for (; from < to && match.end - matches[from]!.start > length; from++) {
			if (--counts[matches[from]!.clause]! === 0) covered--;
		}
		if (covered > (best?.covered ?? 0)) best = {from, to, covered};
	});
	return best;
}

/** Whole words round a run of matches: from its sentence's beginning where that is near, else from a few words before. */
function cut(text: string, first: number, last: number): {start: number; end: number} {
	if (text.length <= length) return {start: 0, end: text.length};
	const room = Math.max(0, length - (last - first));
	const near = Math.max(0, first - room);
	const before = text.slice(near, first + 1);
	const sentence = near + (sentences(before).at(-1)?.start ?? 0);
	const reached = near === 0 || sentence > near;
	const start = reached && first - sentence <= room ? sentence : wordStart(text, first - (room >> 1), first);
	const needed = Math.min(last, start + longest);
	return {start, end: wordEnd(text, Math.max(start + length, needed), needed)};
}

/** The beginning of the first word at or after an offset, `limit` at the latest. */
function wordStart(text: string, from: number, limit: number): number {
	for (let at = Math.max(1, from); at < limit; at++)
		if (isSpace(text, at - 1) && !isSpace(text, at)) return at;
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
		const range: [number, number] = [Math.max(start, match.start) - start, Math.min(end, match.end) - start];
		const last = ranges.at(-1);
		if (last !== undefined && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
		else ranges.push(range);
	}
	return ranges;
}
