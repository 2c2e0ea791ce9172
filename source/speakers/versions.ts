/** The different wordings among quotes, as numbers that are fast to compare. */
import {isSpaceless} from '../article/words.ts';
import {isCommonWord} from './common-words.ts';
import {parts, spokenWords} from './spoken-words.ts';

/** A quote; `article` tells whether two of them are from one article, in which even two words are enough to know them again. */
export type PlacedQuote = {readonly text: string; readonly article?: number};

/** One wording, with the quotes that have it. */
export class Version {
	/** The version that holds this one; itself when no other does. */
	whole: Version = this;
	/** Index of the quote with the fewest insertions. */
	fullest: number;
	/** Numbers of the words, from 1; 0 where an ellipsis is. */
	tokens: number[] = [];
	/** What stands before each token, and after the last: `parts`. */
	before: number[] = [];
	/** In how many places it is broken by an ellipsis or an insertion. */
	breaks = 0;
	/** How many words there are. */
	words = 0;

	constructor(quote: number) {
		this.fullest = quote;
	}

	/** Adds a quote that has the same words. */
	add({tokens, before, breaks, fullest}: Version): void {
		if (breaks >= this.breaks) return;
		this.tokens = tokens;
		this.before = before;
		this.breaks = breaks;
		this.fullest = fullest;
	}
}

/** Fewer words are nobody's own: "Yes", "Of course". */
export const fewest = 3;

/** Takes quotes apart into versions, and knows of each word whether it tells anything. */
export class Versions {
	/** In the order of their first quotes. */
	readonly all: Version[] = [];
	/** The version of each quote. */
	readonly ofQuote: Version[] = [];
	readonly #numbers = new Map<string, number>();
	/** By the number of a word: how much it counts, and whether it is a common one. */
	readonly #weights: number[] = [0];
	readonly #common: boolean[] = [true];

	/** Linear in the texts. */
	constructor(quotes: readonly PlacedQuote[]) {
		const byWording = new Map<string, Version>();
		for (const [index, quote] of quotes.entries()) {
			const version = this.#read(quote.text, index);
			const wording = this.#wording(version, quote.article);
			const known = wording === null ? undefined : byWording.get(wording);
			if (known === undefined) {
				this.all.push(version);
				if (wording !== null) byWording.set(wording, version);
			} else known.add(version);
			this.ofQuote.push(known ?? version);
		}
	}

	/** How much the tokens weigh, in words: of scripts without spaces two characters are about a word. */
	weight(tokens: readonly number[], start: number, end: number): number {
		let weight = 0;
		for (let at = start; at < end; at++) weight += this.#weights[tokens[at]!]!;
		return weight;
	}

	/** Whether any of the tokens is a word that tells something. */
	hasTelling(tokens: readonly number[], start: number, end: number): boolean {
		for (let at = start; at < end; at++) if (!this.#common[tokens[at]!]) return true;
		return false;
	}

	#read(text: string, index: number): Version {
		const spoken = spokenWords(text);
		const version = new Version(index);
		const {tokens, before} = version;
		version.words = spoken.words.length;
		for (const [at, word] of spoken.words.entries()) {
			const parted = spoken.before[at]!;
			if (at > 0 && parted > parts.clause) version.breaks++;
			if (at > 0 && parted & parts.ellipsis) {
				tokens.push(0);
				before.push(parts.clause);
			}
			tokens.push(this.#number(word));
			before.push(parted);
		}
		before.push(parts.clause);
		return version;
	}

	/** What is the same for quotes that have the same words; null for those that are like no other. */
	#wording({tokens, words}: Version, article: number | undefined): string | null {
		if (words >= fewest) return tokens.join(' ');
		const isKnown = words === 2 && article !== undefined && this.hasTelling(tokens, 0, tokens.length);
		return isKnown ? `${article}: ${tokens.join(' ')}` : null;
	}

	#number(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		const number = this.#weights.length;
		this.#numbers.set(word, number);
		this.#weights.push(isSpaceless(word) ? 0.5 : 1);
		this.#common.push(isCommonWord(word));
		return number;
	}
}

/** Start and end, exclusive, of each run of tokens that is broken by nothing, one after the other. */
export function runsOf({tokens, before}: Version): number[] {
	const runs: number[] = [];
	let start = 0;
	for (let at = 0; at <= tokens.length; at++) {
		const isBroken = tokens[at] === 0 || (before[at]! & parts.insertion) !== 0;
		if (at < tokens.length && !isBroken) continue;
		if (at > start) runs.push(start, at);
		start = tokens[at] === 0 ? at + 1 : at;
	}
	return runs;
}
