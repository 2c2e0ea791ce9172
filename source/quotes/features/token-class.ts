import {
	isAdverb,
	isAuxiliary,
	isConjunction,
	isDeterminer,
	isPreposition,
	isPronoun,
} from '../../names/english/closed-words.ts';
import {cueForm, isPlainCue} from '../../names/english/cues.ts';
import {isDocumentNoun, isGroupNoun, isPersonNoun} from '../../names/english/nouns.ts';
import type {Word} from '../../names/words.ts';

/** What a word or mark is to its neighbours; words of a kind have numbers beside each other, so that trees can cut between kinds. */
export const tokenClass = {
	edge: 0,
	quoted: 1,
	quoteMark: 2,
	comma: 3,
	dot: 4,
	colon: 5,
	dash: 6,
	asking: 7,
	semicolon: 8,
	bracket: 9,
	otherMark: 10,
	that: 11,
	as: 12,
	if: 13,
	of: 14,
	to: 15,
	by: 16,
	preposition: 17,
	determiner: 18,
	conjunction: 19,
	be: 20,
	auxiliary: 21,
	who: 22,
	pronoun: 23,
	adverb: 24,
	number: 25,
	capital: 26,
	personNoun: 27,
	groupNoun: 28,
	documentNoun: 29,
	other: 30,
	ing: 31,
	ed: 32,
	nounCue: 33,
	weakCue: 34,
	strongCue: 35,
	according: 36,
} as const;

const single = new Map<string, number>(
	Object.entries({
		that: tokenClass.that,
		as: tokenClass.as,
		if: tokenClass.if,
		when: tokenClass.if,
		whether: tokenClass.if,
		of: tokenClass.of,
		to: tokenClass.to,
		by: tokenClass.by,
		who: tokenClass.who,
		which: tokenClass.who,
		according: tokenClass.according,
		// The models were made when this word had no class.
		constructor: tokenClass.edge,
	}),
);

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);

/**
 * The class of each word. A verb of saying behind an article or a possessive is a noun: "the claim".
 * @returns as many numbers of `tokenClass` as there are words
 */
export function tokenClasses(words: readonly Word[]): Uint8Array {
	const classes = new Uint8Array(words.length);
	words.forEach((word, at) => {
		classes[at] = word.stretch >= 0 ? tokenClass.quoted : classOf(word, words[at - 1]);
	});
	return classes;
}

function classOf(word: Word, before: Word | undefined): number {
	const {lower} = word;
	if (word.kind === 'mark') return classOfMark(lower);
	if (word.kind === 'number') return tokenClass.number;
	const alone = single.get(lower);
	if (alone !== undefined) return alone;
	if (be.has(lower)) return tokenClass.be;
	if (isAuxiliary(lower)) return tokenClass.auxiliary;
	const cue = word.kind === 'word' ? cueForm(lower) : undefined;
	if (cue) {
		const isNoun =
			cue.tense !== 'past' &&
			cue.tense !== 'ing' &&
			(before?.possessive || (before && isDeterminer(before.lower)));
		if (isNoun || isPersonNoun(lower) || isDocumentNoun(lower)) return tokenClass.nounCue;
		return isPlainCue(cue) && cue.tense !== 'base' ? tokenClass.strongCue : tokenClass.weakCue;
	}
	if (nounCues.has(lower)) return tokenClass.nounCue;
	if (isPronoun(lower)) return tokenClass.pronoun;
	if (isDeterminer(lower)) return tokenClass.determiner;
	if (isPreposition(lower)) return tokenClass.preposition;
	if (isConjunction(lower)) return tokenClass.conjunction;
	if (isAdverb(lower)) return tokenClass.adverb;
	if (word.kind === 'name') return tokenClass.capital;
	if (isPersonNoun(lower)) return tokenClass.personNoun;
	if (isGroupNoun(lower)) return tokenClass.groupNoun;
	if (isDocumentNoun(lower)) return tokenClass.documentNoun;
	if (lower.endsWith('ing')) return tokenClass.ing;
	return lower.endsWith('ed') ? tokenClass.ed : tokenClass.other;
}

/** What was said, as a thing: "her claim", "in a statement". */
const nounCues = new Set(
	'claim claims statement remark remarks comment comments assertion suggestion warning promise pledge vow argument allegation accusation contention belief view words message response reply answer question denial criticism complaint declaration description'.split(
		' ',
	),
);

function classOfMark(mark: string): number {
	if (mark === ',') return tokenClass.comma;
	if (/[.…]/.test(mark)) return tokenClass.dot;
	if (mark === ':') return tokenClass.colon;
	if (/[-–—―]/.test(mark)) return tokenClass.dash;
	if (/[?!]/.test(mark)) return tokenClass.asking;
	if (mark === ';') return tokenClass.semicolon;
	if (/[()[\]]/.test(mark)) return tokenClass.bracket;
	return /["“”'‘’«»‹›„‟`＂「」『』]/.test(mark) ? tokenClass.quoteMark : tokenClass.otherMark;
}

const strengths: readonly [number, number][] = [
	[tokenClass.nounCue, 0.08],
	[tokenClass.weakCue, 0.35],
	[tokenClass.strongCue, 0.7],
	[tokenClass.according, 0.9],
];
const strengthOf = new Float32Array(64);
for (const [kind, strength] of strengths) strengthOf[kind] = strength;

/** How sure a sign of speech a word of this class is, from 0 to 1. */
export function cueStrength(kind: number): number {
	return strengthOf[kind]!;
}

/** From this strength on a word counts as a cue. */
export const leastCue = 0.3;
