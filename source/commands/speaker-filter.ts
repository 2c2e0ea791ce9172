import type {Attribution, Quote} from '../article/article.ts';
import {safe} from '../article/safe-text.ts';
import {type SourceName, sourceKey} from '../article/source-name.ts';
import {foldName} from '../names/fold-name.ts';
import {UseError} from './command.ts';

/** @throws {UseError} when there is no word in a name. */
export function checkName(name: string): void {
	if (wordsOf(name).length === 0) throw new UseError('--speaker needs a name, of letters or digits');
}

/**
 * Picks the quotes of whoever is called by this name: each of its words has to be a word of the speaker's name or of
 * one of its aliases, here or in any other article. Case, accents, punctuation and the order of the words do not matter.
 * @param names by which those who are called so are quoted, as `Library.namesOf` tells
 */
export function quotesBy(
	name: string,
	names: (words: string) => readonly SourceName[],
): (attribution: Attribution) => Quote[] {
	const wanted = wordsOf(name);
	const elsewhere = new Set(names(name).map(sourceKey));
	return ({quotes, speakers}) => {
		const meant = new Set<string>();
		for (const speaker of speakers) {
			if (elsewhere.has(sourceKey(speaker))) meant.add(speaker.name);
			const words = new Set([speaker.name, ...speaker.aliases].flatMap(wordsOf));
			if (wanted.every(word => words.has(word))) meant.add(speaker.name);
		}
		return quotes.filter(({speaker}) => speaker !== null && meant.has(speaker));
	};
}

/** Whether somebody with this name and no other is called so. */
export function isCalled(name: string): (speaker: string) => boolean {
	const wanted = wordsOf(name);
	return speaker => {
		const words = new Set(wordsOf(speaker));
		return wanted.every(word => words.has(word));
	};
}

/** The words of a name as it is shown: what cannot be seen cannot be typed. */
function wordsOf(name: string): string[] {
	return foldName(safe(name)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
