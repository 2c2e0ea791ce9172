/** What stands before a name in the same run of words. */
import {isGivenName} from './given-names.ts';
import {isAddress, isCallingTitle, isDepartment, isParticle, isTitle, isTitlePart} from './name-titles.ts';

/**
 * How many of the words of a name stand before the name itself: titles, and the places, employers and trades before or
 * among them. At least one word is always left.
 */
export function titlesEnd(words: readonly string[]): number {
	const last = words.length - 1;
	let own = 0;
	for (let at = 0; at < last; at++) {
		const word = words[at]!;
		if (isTrade(word) && words.slice(at + 1).some(startsLarge)) {
			own = at + 1;
			if (/^(?:of|for)$/.test(word)) while (own < last && isDepartment(words[own]!)) own++;
		} else if (isTitle(word, last - at) && (at === own || mayFollow(words[own]!, word, last - at))) {
			own = at + 1;
		} else if (isCallingTitle(word) && (at === own || isTitlePart(words[at - 1]!))) {
			// "Crown Prince" goes before a whole name, and stays with a single one.
			own = at === last - 1 || isPope(word) ? at : at + 1;
		}
	}
	return own;
}

const isPope = (word: string) => word.toLowerCase() === 'pope';
const startsLarge = (word: string) => /^\p{Lu}/u.test(word);
/** A word in small letters that is no part of a name: "senator", "of". */
const isTrade = (word: string) =>
	/^\p{Ll}/u.test(word) && !isParticle(word) && !/^(?:al|el|ul|d|l)[-'’]/.test(word);

/** "Texas Gov. Lund" and "Chicago Alderman Lund", but not "Ann Bishop Lund". */
function mayFollow(first: string, title: string, after: number): boolean {
	return title.endsWith('.') || (!/^.{1,4}$/.test(title) && (after > 1 || !isGivenName(first.toLowerCase())));
}

/** The titles among the words before a name, grouped: "Prof.", "Sir"; "former Vice President"; what stands before the first one is none. */
export function titlesIn(words: readonly string[]): string[] {
	if (words.length === 0) return [];
	const isOfTitle = (word: string) => isTitle(word, 2) || isTitlePart(word) || isCallingTitle(word);
	const first = words.findIndex(word => isOfTitle(word) && word.toLowerCase() !== 'the');
	const titles: string[] = [];
	let isOpen = false;
	for (const word of first < 0 ? [] : words.slice(first)) {
		if (isOpen && !isAddress(word)) titles.push(`${titles.pop()} ${word}`);
		else titles.push(word);
		isOpen = !isAddress(word);
	}
	return titles;
}
