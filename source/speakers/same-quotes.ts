/** Which of one speaker's quotes are the same words said once, quoted in several places and not always whole. */
import {parts} from './spoken-words.ts';
import {fewest, type PlacedQuote, runsOf, type Version, Versions} from './versions.ts';

/** Quotes of one utterance, by their indices. */
export type SameQuotes = {
	/** In ascending order, at least one. */
	readonly places: readonly number[];
	/** The one that quotes most of it. */
	readonly fullest: number;
};

/** Words by which a version is looked for. */
const gramLength = 4;
/** A run of common words alone is as good as any other from so many on. */
const manyWords = 8;
/** How many words may lie between two runs around an ellipsis. */
const farthest = 120;
/** How often at most a version is compared with others: beyond this its words are everybody's. */
const mostTries = 16;

/**
 * Groups quotes that are the same utterance: equal but for case, accents, marks and what editors put in brackets; cut
 * at either end; or trimmed in the middle with an ellipsis or brackets. Every quote is in one group, the groups are in
 * the order of their first quotes, and what a group holds is all in its fullest quote; what two of them hold goes to the
 * one with more words, then the first.
 *
 * Part of a quote is known again by a run of four of its words, three when they are a clause in the other one too, of
 * which one tells something (or eight of any). Equal quotes of fewer than three words are different utterances. Within
 * one article, where both quotes tell `article`, two words of which one tells something are enough for both. One word
 * is never enough.
 *
 * About linear in the texts: a version is compared at most 16 times, so that of thousands of quotes made of the same few
 * words some may stay apart.
 */
export function sameQuotes(quotes: readonly PlacedQuote[]): SameQuotes[] {
	const versions = new Versions(quotes);
	const long = versions.all.filter(({words}) => words >= fewest);
	// The fullest first, so that every version goes to the fullest that holds it.
	long.sort(
		(one, other) => other.words - one.words || one.breaks - other.breaks || one.fullest - other.fullest,
	);
	const sought = new Sought(long, versions);
	for (const version of long) if (version.whole === version) sought.findIn(version);
	findShort(quotes, versions);
	return groupsOf(versions);
}

/** A version that is looked for in fuller ones, by the rarest words of its weightiest run. */
type SoughtVersion = {
	readonly version: Version;
	/** As `runsOf` gives them. */
	readonly runs: readonly number[];
	/** Index in `runs` of the weightiest one. */
	readonly run: number;
	/** The token its gram begins at. */
	readonly at: number;
	/** Whether it must be a clause in the other one too. */
	readonly asClause: boolean;
	tries: number;
};

/** The versions that are looked for, by the grams that fuller ones must have. */
class Sought {
	readonly #byGram = new Map<number, SoughtVersion[]>();
	/** Whether some are looked for by one word less. */
	#hasShort = false;

	constructor(long: readonly Version[], versions: Versions) {
		const counts = gramCounts(long);
		for (const version of long) {
			const sought = soughtVersion(version, versions, counts);
			if (sought === null) continue;
			const length = gramLengthOf(sought.runs, sought.run);
			this.#hasShort ||= length < gramLength;
			const gram = gramAt(version.tokens, sought.at, length);
			const known = this.#byGram.get(gram);
			if (known === undefined) this.#byGram.set(gram, [sought]);
			else known.push(sought);
		}
	}

	/** Gives to a version all that it holds and no fuller one had. */
	findIn(whole: Version): void {
		for (let at = 0; at < whole.tokens.length; at++) {
			this.#findAt(whole, at, gramLength);
			if (this.#hasShort) this.#findAt(whole, at, gramLength - 1);
		}
	}

	#findAt(whole: Version, at: number, length: number): void {
		if (at + length > whole.tokens.length) return;
		const gram = gramAt(whole.tokens, at, length);
		const found = this.#byGram.get(gram);
		if (found === undefined) return;
		const left = found.filter(sought => {
			if (sought.version.whole !== sought.version || sought.version === whole) return false;
			if (isIn(sought, whole, at)) {
				sought.version.whole = whole;
				return false;
			}
			return --sought.tries > 0;
		});
		if (left.length === 0) this.#byGram.delete(gram);
		else if (left.length < found.length) this.#byGram.set(gram, left);
	}
}

function soughtVersion(version: Version, versions: Versions, counts: Uint32Array): SoughtVersion | null {
	const {tokens} = version;
	const runs = runsOf(version);
	let run = 0;
	let weight = 0;
	for (let next = 0; next < runs.length; next += 2) {
		const nextWeight = versions.weight(tokens, runs[next]!, runs[next + 1]!);
		if (nextWeight <= weight) continue;
		run = next;
		weight = nextWeight;
	}
	const [start, end] = [runs[run]!, runs[run + 1]!];
	if (weight < fewest || (weight < manyWords && !versions.hasTelling(tokens, start, end))) return null;
	const length = gramLengthOf(runs, run);
	let at = start;
	let fewestOthers = Number.POSITIVE_INFINITY;
	for (let next = start; next + length <= end; next++) {
		const others = counts[gramAt(tokens, next, length) & (counts.length - 1)]!;
		if (others >= fewestOthers) continue;
		fewestOthers = others;
		at = next;
	}
	return {version, runs, run, at, asClause: weight < gramLength, tries: mostTries};
}

function gramLengthOf(runs: readonly number[], run: number): number {
	return Math.min(gramLength, runs[run + 1]! - runs[run]!);
}

/** A number that the same tokens always have, and others seldom: 32 bits. */
function gramAt(tokens: readonly number[], at: number, length: number): number {
	let hash = length;
	for (let next = at; next < at + length; next++) {
		hash = Math.imul(hash ^ tokens[next]!, 0x9e3779b1);
		hash ^= hash >>> 15;
	}
	return hash;
}

/** How often each gram is in all versions, by the last bits of its number. */
function gramCounts(long: readonly Version[]): Uint32Array {
	const words = long.reduce((sum, {tokens}) => sum + tokens.length, 0);
	const counts = new Uint32Array(2 ** Math.min(22, Math.max(8, Math.ceil(Math.log2(2 * words + 1)))));
	for (const {tokens} of long)
		for (let at = 0; at + gramLength <= tokens.length; at++)
			counts[gramAt(tokens, at, gramLength) & (counts.length - 1)]!++;
	return counts;
}

/** Whether a version is in another one, its gram at this token; the runs on either side not too far from each other. */
function isIn({version, runs, run, at, asClause}: SoughtVersion, whole: Version, gram: number): boolean {
	const start = gram - (at - runs[run]!);
	const end = start + runs[run + 1]! - runs[run]!;
	if (!hasRun(whole, start, version, runs, run)) return false;
	if (asClause && !(isParted(whole, start) && isParted(whole, end))) return false;
	let limit = start;
	for (let other = run - 2; other >= 0; other -= 2) {
		const from = limit - (runs[other + 1]! - runs[other]!);
		let place = from;
		while (place >= 0 && place >= from - farthest && !hasRun(whole, place, version, runs, other)) place--;
		if (place < 0 || place < from - farthest) return false;
		limit = place;
	}
	limit = end;
	for (let other = run + 2; other < runs.length; other += 2) {
		let place = limit;
		while (place <= limit + farthest && !hasRun(whole, place, version, runs, other)) place++;
		if (place > limit + farthest) return false;
		limit = place + runs[other + 1]! - runs[other]!;
	}
	return true;
}

function hasRun(whole: Version, place: number, part: Version, runs: readonly number[], run: number): boolean {
	if (place < 0) return false;
	const start = runs[run]!;
	const length = runs[run + 1]! - start;
	if (place + length > whole.tokens.length) return false;
	for (let at = 0; at < length; at++) {
		if (whole.tokens[place + at] !== part.tokens[start + at]) return false;
	}
	return true;
}

/** Whether a clause may begin or end before this token. */
function isParted({before}: Version, at: number): boolean {
	return (before[at]! & (parts.clause | parts.ellipsis)) !== 0;
}

/** Gives versions of two or three words to the fullest that an article holding them has. */
function findShort(quotes: readonly PlacedQuote[], versions: Versions): void {
	const byArticle = new Map<number, Map<number, Version>>();
	for (const [index, {article}] of quotes.entries()) {
		const version = versions.ofQuote[index]!;
		const {tokens, words, whole} = version;
		if (article === undefined || words < 2 || words > fewest || whole !== version) continue;
		if (tokens.length > words || runsOf(version).length > 2 || !versions.hasTelling(tokens, 0, words))
			continue;
		const short = byArticle.get(article) ?? new Map<number, Version>();
		byArticle.set(article, short.set(gramAt(tokens, 0, words), version));
	}
	if (byArticle.size === 0) return;
	// Those of two words may be in one of three.
	for (const length of [3, 2]) {
		for (const [index, {article}] of quotes.entries()) {
			const short = article === undefined ? undefined : byArticle.get(article);
			if (short !== undefined) findShortIn(versions.ofQuote[index]!, short, length);
		}
	}
}

function findShortIn(version: Version, short: ReadonlyMap<number, Version>, length: number): void {
	if (version.words <= length) return;
	for (let at = 0; at < version.tokens.length; at++) {
		const found = short.get(gramAt(version.tokens, at, length));
		if (found?.words === length && isShortIn(found, version, at)) giveTo(found, version.whole);
	}
}

function isShortIn(short: Version, version: Version, place: number): boolean {
	if (!hasRun(version, place, short, [0, short.words], 0)) return false;
	for (let at = place + 1; at < place + short.words; at++)
		if (version.before[at]! & parts.insertion) return false;
	return true;
}

/** Gives a short version to one that holds it, unless it is in a fuller one already. */
function giveTo(short: Version, whole: Version): void {
	if (short.whole === short || whole.words > short.whole.words) short.whole = whole;
}

function groupsOf({ofQuote}: Versions): SameQuotes[] {
	const groups = new Map<Version, number[]>();
	for (const [index, {whole}] of ofQuote.entries()) {
		const known = groups.get(whole);
		if (known === undefined) groups.set(whole, [index]);
		else known.push(index);
	}
	return [...groups].map(([{fullest}, places]) => ({places, fullest}));
}
