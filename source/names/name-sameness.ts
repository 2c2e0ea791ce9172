/** Whether two names can be those of one person, as far as the names tell. */
import {foldName} from './fold-name.ts';
import {isGivenName} from './given-names.ts';
import {sexOf} from './name-titles.ts';
import type {PersonName} from './person-name.ts';
import {longForms} from './short-forms.ts';

/**
 * - `same`: full names that are equal but for accents, case, initials, middle names and very common short forms, or
 *   single names that are equal;
 * - `compatible`: one of them says less, as a surname or a first name alone, "J. Varga" or a missing "Jr." does;
 * - `different`: they contradict each other.
 */
export type Sameness = 'same' | 'compatible' | 'different';

/** A name in the form in which it is compared; initials keep a stop. */
export type ComparableName = {
	/** First and middle names. */
	readonly given: readonly string[];
	readonly nickname: string | null;
	/** Without the article of Arabic names, which news write or leave out. A single name, whichever it is. */
	readonly family: string;
	readonly suffix: string;
	/** All of it but the titles. */
	readonly whole: string;
};

/** The comparable form of a name; not for disguised names, which are the same as nothing else. */
export function comparable(name: PersonName): ComparableName {
	const whole = foldName(name.name);
	const nickname = name.nickname === null ? null : foldName(name.nickname);
	const suffix = name.suffix === null ? '' : foldName(name.suffix);
	if (name.family === null) {
		// "Pope Linus II": the title is what tells him from others, as a first name does; a missing number does not.
		const title = foldName(name.titles.at(-1) ?? '');
		const given = suffix === '' ? [title] : [title, suffix];
		return {given, nickname, family: foldName(name.given.join(' ')), suffix: '', whole};
	}
	const family = foldName(name.family).replace(/^(?:al|el|ul) (?=.)/, '');
	return {given: name.given.flatMap(foldGiven), nickname, family, suffix, whole};
}

/** Compares two names; see `Sameness`. Symmetric. */
export function sameness(one: PersonName, other: PersonName): Sameness {
	if (one.disguised || other.disguised) return one.name === other.name ? 'same' : 'different';
	const sexes = [sexOf(one.titles), sexOf(other.titles)];
	if (sexes.includes('male') && sexes.includes('female')) return 'different';
	const [a, b] = [comparable(one), comparable(other)];
	if (a.whole === b.whole) return 'same';
	if (isPartOf(a, b) || isPartOf(b, a)) return 'compatible';
	if (a.family !== b.family) return 'different';
	if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return 'different';
	if (a.given.length === 0 || b.given.length === 0) return 'compatible';
	for (let at = 1; at < a.given.length && at < b.given.length; at++) {
		if (!mayBe(a.given[at]!, b.given[at]!)) return 'different';
	}
	const first = firstNames(a, b);
	return first === 'same' && a.suffix !== b.suffix ? 'compatible' : first;
}

/** A first name alone, or the last words of a longer name: "Peña Nieto", but not "Paul Ryan" of "John Paul Ryan". */
function isPartOf(short: ComparableName, long: ComparableName): boolean {
	const [first] = short.given;
	if (first !== undefined)
		return long.whole.endsWith(` ${short.whole}`) && !isInitial(first) && !isGivenName(first);
	return long.given.length > 0 && (long.given[0] === short.family || long.nickname === short.family);
}

function firstNames(a: ComparableName, b: ComparableName): Sameness {
	const [one, other] = [a.given[0]!, b.given[0]!];
	const ones = [one, a.nickname].filter(name => name !== null);
	const others = [other, b.nickname].filter(name => name !== null);
	if (ones.some(name => others.some(more => name === more || isShortFor(name, more)))) return 'same';
	if (mayBe(one, other)) return 'compatible';
	return longForms(one).includes(other) || longForms(other).includes(one) ? 'compatible' : 'different';
}

/** "Bob" and "Robert", "Bob" and "Bobby"; not "Pat", which stands for several names. */
function isShortFor(one: string, other: string): boolean {
	return plainFirstName(one) === plainFirstName(other);
}

/** A first name with the short forms that stand for a single name written out. */
function plainFirstName(name: string): string {
	const [long, more] = longForms(name);
	return long !== undefined && more === undefined ? long : name;
}

/** A letter that stands for a given name, among the `given` of a comparable name. */
export function isInitial(word: string): boolean {
	return word.endsWith('.');
}

/** Equal, or one is the initial of the other. */
function mayBe(one: string, other: string): boolean {
	if (isInitial(one)) return other.startsWith(one.slice(0, -1));
	return isInitial(other) ? one.startsWith(other.slice(0, -1)) : one === other;
}

/** The single words: "J.K." and "JK" are two initials. */
function foldGiven(word: string): string[] {
	if (
		/^(?:\p{Lu}\.?){1,3}$/u.test(word) &&
		(word.length < 3 || !/[AEIOUY]/.test(word) || word.includes('.'))
	) {
		return [...word.replaceAll('.', '')].map(letter => `${foldName(letter)}.`);
	}
	return foldName(word).split(' ');
}
