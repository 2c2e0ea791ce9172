import type {Attribution, Quote} from '../article/article.ts';
import {safe} from '../article/safe-text.ts';
import {foldName} from '../names/fold-name.ts';
import {UseError} from './command.ts';

/**
 * Picks the quotes of whoever is called by this name: each of its words has to be a word of the speaker's name or of
 * one of its aliases. Case, accents, punctuation and the order of the words do not matter.
 * @throws {UseError} when there is no word in the name.
 */
export function quotesBy(name: string): (attribution: Attribution) => Quote[] {
	const wanted = wordsOf(name);
	if (wanted.length === 0) throw new UseError('--speaker needs a name, of letters or digits');
	return ({quotes, speakers}) => {
		const meant = new Set<string>();
		for (const speaker of speakers) {
			const words = new Set([speaker.name, ...speaker.aliases].flatMap(wordsOf));
			if (wanted.every(word => words.has(word))) meant.add(speaker.name);
		}
		return quotes.filter(({speaker}) => speaker !== null && meant.has(speaker));
	};
}

/** The words of a name as it is shown: what cannot be seen cannot be typed. */
function wordsOf(name: string): string[] {
	return foldName(safe(name)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
