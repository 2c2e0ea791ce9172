import {isOpener, isPronoun, isTimeName} from './english/closed-words.ts';
import {cueForm, isPlainCue} from './english/cues.ts';
import {isKindWord, isOrganisationWord, isPersonNoun, isPlaceName} from './english/nouns.ts';
import {isGivenName} from './given-names.ts';
import {isDepartment, isGeneration, isParticle, isTitle, isTitlePart} from './name-titles.ts';
import {isDisguised} from './person-name.ts';
import type {Word} from './words.ts';

/** A run of capitalised words that names somebody or something; `first` to `last` are places in the list of words. */
export type Name = {
	/** With the titles before it. */
	readonly first: number;
	/** Where the name itself starts. */
	readonly own: number;
	readonly last: number;
	/** What it looks like by itself. */
	readonly looks: 'person' | 'organisation' | 'place' | 'unknown';
	/** Its only capital may come from opening a sentence. */
	readonly doubtful: boolean;
	/** Letters of several scripts or invisible characters: it may only seem to be somebody else's name. */
	readonly disguised: boolean;
};

const longest = 9;

/** All names in the order of the text, inside quotations too. */
export function namesIn(words: readonly Word[]): Name[] {
	const names: Name[] = [];
	for (let at = 0; at < words.length; ) {
		if (!mayOpen(words, at)) {
			at++;
			continue;
		}
		const last = runEnd(words, at);
		const name = nameOf(words, at, last);
		if (name) names.push(name);
		at = last + 1;
	}
	return names;
}

function mayOpen(words: readonly Word[], at: number): boolean {
	const word = words[at]!;
	if (word.kind !== 'name') return word.lower.startsWith('@') && word.lower.length > 1;
	if (isTimeName(word.lower)) return false;
	if (isPronoun(word.lower) || contraction.test(word.lower)) return false;
	return !isOpener(word.lower) || (word.lower === 'will' && words[at + 1]?.kind === 'name');
}

/** The last word of the run: capitals that only spaces part, with "van der", "of the" and "Jr." between or behind. */
function runEnd(words: readonly Word[], first: number): number {
	let last = first;
	if (words[first]!.lower.startsWith('@')) return last;
	while (last - first < longest && !words[last]!.possessive) {
		const next = words[last + 1];
		if (!next || !follows(words[last]!, next)) break;
		if (next.kind === 'name' && !isTimeName(next.lower) && !(isOpener(next.lower) && !isOpenerInName(next)))
			last++;
		else if (isLink(words, last + 1)) {
			const far = words[last + 2]!;
			last += far.kind === 'name' ? 2 : 3;
		} else break;
	}
	const [comma, suffix] = [words[last + 1], words[last + 2]];
	if (comma?.text === ',' && suffix && isGeneration(suffix.lower) && suffix.kind === 'name') last += 2;
	return last;
}

function isOpenerInName(word: Word): boolean {
	return word.lower === 'will' || word.lower === 'may';
}

function follows(word: Word, next: Word): boolean {
	return (
		next.spaced &&
		next.block === word.block &&
		next.stretch === word.stretch &&
		next.sentence === word.sentence
	);
}

/** "van", "of", "of the", "and the" between two capitals; "of" only in names of things. */
function isLink(words: readonly Word[], at: number): boolean {
	const word = words[at]!;
	const next = words[at + 1];
	if (!next || !follows(word, next)) return false;
	if (isParticle(word.lower) && word.kind === 'word' && word.lower !== 'y') {
		const far = words[at + 2];
		return next.kind === 'name' || (isParticle(next.lower) && far?.kind === 'name' && follows(next, far));
	}
	if (word.lower === '&' && next.kind === 'name') return true;
	if (word.lower !== 'of' && word.lower !== 'for') return false;
	const before = words[at - 1]!;
	if (next.kind !== 'name' || isOpener(next.lower)) return false;
	return isOrganisationWord(before.lower) || isTitle(before.lower, 2);
}

function nameOf(words: readonly Word[], first: number, end: number): Name | null {
	let last = end;
	while (last > first && isTimeName(words[last]!.lower)) last--;
	const own = ownStart(words, first, last);
	if (own > last) return null;
	const text = words.slice(own, last + 1).map(word => word.text);
	const disguised = isDisguised(text.join(' '));
	const looks = looksOf(words, first, own, last);
	const before = words[own - 1];
	const opens = !before || before.sentence !== words[own]!.sentence || /^[:–—―(“"‘]$/.test(before.lower);
	const speaks = cueForm(words[last + 1]?.lower ?? '');
	const mayBeWord = looks === 'unknown' || (own === first && wordsToo.has(words[own]!.lower));
	const doubtful = opens && own === last && mayBeWord && !(speaks && isPlainCue(speaks));
	return {first, own, last, looks, doubtful, disguised};
}

/** Words of the names of things that people are called by too. */
const surnamesToo = new Set(
	'hill lane road head castle rock power house church park lake bridge hall day bank banks page street river rivers island bay bill beach waters post line lines marine union law press guard field brothers sound'.split(
		' ',
	),
);

/** "I'm", "Don't": words of grammar with a capital. */
const contraction = /^(?:i|you|he|she|it|we|they|that|there|here|what|who|let)'|n't$/;

/** First names that open sentences as words: "Mark the paper". */
const wordsToo = new Set(
	'mark will grace rose bill drew frank grant jack may june hope joy faith art chase dean rich guy pat rob sue dawn lance miles bob'.split(
		' ',
	),
);

/** Where the name starts behind what stands before it: titles, roles, peoples, places. */
function ownStart(words: readonly Word[], first: number, last: number): number {
	let own = first;
	if (
		isOrganisationWord(words[last]!.lower) &&
		!isGivenName(words[first]!.lower) &&
		!words[first]!.text.endsWith('.')
	)
		return own;
	for (let at = first; at < last; at++) {
		const {lower} = words[at]!;
		const after = last - at;
		if (
			isTitle(lower, after) ||
			(isPersonNoun(lower) && after >= 1 && !isGivenName(lower) && (at > first || after >= 2))
		) {
			own = at + 1;
			if (words[own]?.lower === 'of' || words[own]?.lower === 'for') {
				own++;
				while (own < last && (isDepartment(words[own]!.lower) || words[own]!.lower === 'the')) own++;
			}
			while (
				own < last &&
				(isTitlePart(words[own]!.lower) || isDepartment(words[own]!.lower)) &&
				last - own >= 1 &&
				!isGivenName(words[own]!.lower)
			)
				own++;
			at = own - 1;
		}
	}
	while (
		last - own >= 2 &&
		(isKindWord(words[own]!.lower) || isTitlePart(words[own]!.lower)) &&
		!isGivenName(words[own]!.lower)
	)
		own++;
	// "Florida Sen. Ann Lund" is done; "Longshore News Ann Lund" starts at the first name that people bear.
	if (!isGivenName(words[own]!.lower)) {
		for (let at = own + 1; at < last; at++) {
			if (
				isGivenName(words[at]!.lower) &&
				words[at]!.lower.length > 2 &&
				!isOrganisationWord(words[last]!.lower) &&
				knownBefore(words, own, at)
			) {
				own = at;
				break;
			}
		}
	}
	return own;
}

/** Whether none of these words may be a first name itself: they are organisations, places, peoples. */
function knownBefore(words: readonly Word[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const {lower} = words[at]!;
		if (isOrganisationWord(lower) || isPlaceName(lower) || isKindWord(lower) || isPersonNoun(lower))
			return true;
	}
	return false;
}

function looksOf(words: readonly Word[], first: number, own: number, last: number): Name['looks'] {
	const head = words[own]!.lower;
	const tail = words[last]!.lower;
	if (words[own]!.text.startsWith('@')) return 'organisation';
	const titled = own > first && isTitle(words[own - 1]!.lower, 1);
	if (titled) return 'person';
	const long = last > own;
	if (long && isGivenName(head) && !isOrganisationWord(tail) && !isKindWord(tail)) return 'person';
	// "Samantha Hill", "Lincoln Park": either.
	if (last === own + 1 && isGivenName(head) && surnamesToo.has(tail)) return 'unknown';
	for (let at = own; at <= last; at++)
		if (isOrganisationWord(words[at]!.lower) && (long || at === last)) return 'organisation';
	if (long && isKindWord(tail)) return 'organisation';
	if (isPlaceName(tail) && (!long || isPlaceName(head) || head === 'new')) return 'place';
	if (head === 'new' || head === 'north' || head === 'south' || head === 'west' || head === 'east')
		return 'place';
	if (!long && isKindWord(head)) return 'organisation';
	const text = words[own]!.text;
	if (!long && text.length > 1 && text.length <= 5 && text === text.toUpperCase()) return 'organisation';
	if (!long && isGivenName(head)) return 'person';
	const initial = words.slice(own, last + 1).some(word => /^\p{Lu}\.$/u.test(word.text));
	return initial && long ? 'person' : 'unknown';
}
