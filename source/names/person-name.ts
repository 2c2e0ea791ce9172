/** The parts of a person's name as news write it. */
import {hasMixedScripts} from '../article/safe-text.ts';
import {isFamilyFirst} from './family-first.ts';
import {titlesEnd, titlesIn} from './leading-titles.ts';
import {isCallingTitle, isCredential, isGeneration, isParticle} from './name-titles.ts';

export {type Sameness, sameness} from './name-sameness.ts';

/** All parts are as printed. */
export type PersonName = {
	/** All without titles and what trails it: "Ilse M. Varga Jr."; a title that calls by one name stays: "Pope Linus". */
	readonly name: string;
	/** "Mr.", "former Vice President", "Secretary of State". */
	readonly titles: readonly string[];
	/** First and middle names and initials; empty when there is a single name. */
	readonly given: readonly string[];
	/** Between marks or parentheses in the name: Erwin "Tiny" Holm. */
	readonly nickname: string | null;
	/** With its particles: "van der Berg". A single name, whichever it is. Null for "Pope Linus": that one is given. */
	readonly family: string | null;
	/** "Jr.", "III". */
	readonly suffix: string | null;
	/** It may only seem to be somebody else's, see `isDisguised`: it is the same as its exact self alone. */
	readonly disguised: boolean;
};

/** Longer texts are no names, and are left as they are. */
const longest = 120;

/** "Lund v. Harbour Board". */
const isCase = /\sv(?:s?\.|ersus)?\s/;

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Takes a person's name apart: titles before it, "(R-Utah)", ages and possessives behind it are no parts of it.
 * Never fails: what it cannot take apart is a single name.
 */
export function personName(text: string): PersonName {
	const disguised = isDisguised(text);
	const whole = {
		name: text.trim(),
		titles: [],
		given: [],
		nickname: null,
		family: text.trim(),
		suffix: null,
		disguised,
	};
	if (text.length > longest || isCase.test(text)) return whole;

	const {words, nickname} = withoutNickname(nameWords(text));
	const suffix = takeSuffix(words);
	const own = titlesEnd(words);
	const titles = titlesIn(words.slice(0, own));
	const rest = words.slice(own);
	if (rest.length === 0) return whole;
	const name = [...rest, ...(suffix === null ? [] : [suffix])].join(' ');
	if (rest.length > 1 && isCallingTitle(rest[0]!)) {
		const called = [...titles, rest[0]!];
		return {name, titles: called, given: rest.slice(1), nickname, family: null, suffix, disguised};
	}
	const start = familyStart(rest);
	const given = start === null ? rest.slice(1) : rest.slice(0, start);
	const family = start === null ? rest[0]! : rest.slice(start).join(' ');
	return {name, titles, given, nickname, family, suffix, disguised};
}

/** Whether a name mixes scripts or hides characters: it may only seem to be somebody else's. */
export function isDisguised(name: string): boolean {
	return !/^[ -~]*$/.test(name) && (hasMixedScripts(name) || invisible.test(name));
}

/** The words before the first comma, without a possessive; a generation may follow the comma. */
function nameWords(text: string): string[] {
	const [head = '', tail] = text.split(',', 2);
	const words = wordsIn(head);
	const [generation] = tail === undefined ? [] : wordsIn(tail);
	if (generation !== undefined && words.length > 0 && isPrintedGeneration(generation)) words.push(generation);
	return words;
}

function wordsIn(text: string): string[] {
	const words = text.split(/\s+/).filter(word => word !== '');
	const last = words.at(-1);
	if (last !== undefined && /['’]s?$/.test(last)) words.splice(-1, 1, last.replace(/['’]s?$/, ''));
	return words.at(-1) === '' ? words.slice(0, -1) : words;
}

const opening = /^["“‘'«(]/;
const closing = /["”’'»)]$/;

/**
 * What stands between marks after the first word is a nickname; at the end, and in a parenthesis cut short, it is no
 * name at all.
 */
function withoutNickname(words: string[]): {words: string[]; nickname: string | null} {
	const first = words.findIndex((word, index) => index > 0 && opening.test(word));
	if (first < 0) return {words, nickname: null};
	const length = words.slice(first, first + 3).findIndex(word => closing.test(word)) + 1;
	if (length === 0)
		return {words: words[first]!.startsWith('(') ? words.slice(0, first) : words, nickname: null};
	const inside = words
		.slice(first, first + length)
		.join(' ')
		.slice(1, -1);
	const rest = words.slice(first + length);
	return {
		words: [...words.slice(0, first), ...rest],
		nickname: rest.length > 0 && inside !== '' ? inside : null,
	};
}

const isPrintedGeneration = (word: string) => isGeneration(word) && word !== word.toLowerCase();

/** As far as popes and kings have come. */
const numeral = /^(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3})$/;

/** Takes generation and degrees off the end of the words. @returns the generation */
function takeSuffix(words: string[]): string | null {
	let suffix: string | null = null;
	while (words.length > 1) {
		const last = words.at(-1)!;
		const isNumeral = numeral.test(last);
		if (isPrintedGeneration(last) || isNumeral) suffix = last;
		else if (!isCredential(last)) break;
		words.pop();
	}
	return suffix;
}

/** The place of the family among the words; null when it comes first. */
function familyStart(words: readonly string[]): number | null {
	if (isFamilyFirst(words)) return null;
	let start = words.length - 1;
	while (start > 0 && isOfFamily(words[start - 1]!, start - 1)) start--;
	return start;
}

/** "Van" in front may be a first name; "van" and "St." are none. */
function isOfFamily(word: string, index: number): boolean {
	if (!isParticle(word) || /^\p{Lu}\.?$/u.test(word)) return false;
	return index > 0 || !/^\p{Lu}/u.test(word) || /^St\.?$/.test(word);
}
