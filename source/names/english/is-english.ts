import type {Word} from '../words.ts';
import {isClosed} from './closed-words.ts';

/** How many words are looked at, and how many it takes to tell. */
const looked = 400;
const enough = 15;
/** The least share of "the", "of", "he" and the like in English prose; other languages have some of them by chance. */
const leastShare = 0.2;

/**
 * Whether a text is English, as far as its own words tell; what was learnt of who speaks is of no use elsewhere.
 * @param language a BCP 47 tag when one is known
 */
export function isEnglish(words: readonly Word[], language: string | null | undefined): boolean {
	if (language && !/^en\b/i.test(language)) return false;
	let latin = 0;
	let closed = 0;
	let all = 0;
	for (const {lower, kind} of words) {
		if (kind !== 'word' && kind !== 'name') continue;
		all++;
		if (/^[a-z]/.test(lower)) latin++;
		if (isClosed(lower)) closed++;
		if (all >= looked) break;
	}
	if (latin * 2 < all) return false;
	return all < enough || closed >= leastShare * all;
}
