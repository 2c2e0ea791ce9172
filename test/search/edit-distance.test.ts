import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	beginningCost,
	beginningDistance,
	editDistance,
	misspellingCost,
} from '../../source/search/edit-distance.ts';

/** The definition, by recursion on what is left of both words. */
function plainDistance(one: string, other: string, known = new Map<string, number>()): number {
	if (one === '' || other === '') return one.length + other.length;
	const key = `${one.length} ${other.length}`;
	const found = known.get(key);
	if (found !== undefined) return found;
	const left = (a: number, b: number) => plainDistance(one.slice(a), other.slice(b), known);
	const ways = [left(1, 0) + 1, left(0, 1) + 1, left(1, 1) + (one[0] === other[0] ? 0 : 1)];
	if (one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0])
		ways.push(left(2, 2) + 1);
	const least = Math.min(...ways);
	known.set(key, least);
	return least;
}

function plainBeginningDistance(beginning: string, word: string): number {
	return Math.min(
		...Array.from({length: word.length + 1}, (_, end) => plainDistance(beginning, word.slice(0, end))),
	);
}

/** Few letters, so that words have much in common; those of another script, and halves of characters. */
const anyWord = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'й', '\ud83d'), maxLength: 12});
const anyBound = fc.integer({min: 0, max: 14});
/** Words that are nearly alike. */
const anyPair = fc.oneof(
	fc.tuple(anyWord, anyWord),
	fc.tuple(anyWord, fc.nat(12), anyWord, anyWord).map(([word, at, put, rest]): [string, string] => {
		const cut = Math.min(at, word.length);
		return [word + rest, word.slice(0, cut) + put.slice(0, 2) + word.slice(cut) + rest];
	}),
);

describe('editDistance', () => {
	test.each([
		['', '', 0],
		['harbour', 'harbour', 0],
		['harbour', 'harbor', 1],
		['harbuor', 'harbour', 1],
		['harbour', 'harbourr', 1],
		['marbour', 'harbour', 1],
		['kitten', 'sitting', 3],
		// No unit is touched twice.
		['ca', 'abc', 3],
		['', 'abc', 3],
		['гавань', 'гваань', 1],
	])('%j and %j: %d', (one, other, distance) => {
		expect(editDistance(one, other, 5)).toBe(distance);
	});

	test('is one more than the bound when over it', () => {
		expect(editDistance('harbour', 'mountain', 2)).toBe(3);
		expect(editDistance('a', 'abcdefgh', 3)).toBe(4);
		expect(editDistance('a', 'b', 0)).toBe(1);
	});

	test('is what the definition says, in both directions', () => {
		fc.assert(
			fc.property(anyPair, anyBound, ([one, other], bound) => {
				const expected = Math.min(plainDistance(one, other), bound + 1);
				expect(editDistance(one, other, bound)).toBe(expected);
				expect(editDistance(other, one, bound)).toBe(expected);
			}),
		);
	});

	test('takes words of any length', () => {
		const long = 'ab'.repeat(300);
		expect(editDistance(long, `${long}a`, 2)).toBe(1);
		expect(editDistance(`b${long}`, long, 700)).toBe(1);
		expect(misspellingCost(long, `${long}c`)).toBe(1);
	});
});

describe('beginningDistance', () => {
	test.each([
		['harb', 'harbour', 0],
		['habr', 'harbour', 1],
		['hrab', 'harbour', 1],
		['arbo', 'harbour', 1],
		['harbours', 'harbour', 1],
		['', 'harbour', 0],
		['ha', '', 2],
	])('%j of %j: %d', (beginning, word, distance) => {
		expect(beginningDistance(beginning, word, 4)).toBe(distance);
	});

	test('is the least of the distances from all beginnings', () => {
		fc.assert(
			fc.property(anyPair, anyBound, ([beginning, word], bound) => {
				const expected = Math.min(plainBeginningDistance(beginning, word), bound + 1);
				expect(beginningDistance(beginning, word, bound)).toBe(expected);
			}),
		);
	});
});

describe('misspellingCost', () => {
	test.each([
		['a doubled letter costs less than another', 'harrbour', 'hatrbour'],
		['a lacking twin costs less than another lacking letter', 'malet', 'mallt'],
		['letters in the wrong order cost less than a wrong one', 'harbuor', 'harbpur'],
		['a vowel for a vowel costs less than a consonant for it', 'harbeur', 'harbxur'],
		['a silent h costs less than another letter', 'harbhour', 'harblour'],
		['a wrong letter in the word costs less than a wrong first one', 'harbxur', 'xarbour'],
	])('%s', (_, cheaper, dearer) => {
		const meant = cheaper.startsWith('mal') ? 'mallet' : 'harbour';
		expect(misspellingCost(cheaper, meant)).toBeLessThan(misspellingCost(dearer, meant));
	});

	test('is nothing for the same word, else more than nothing', () => {
		fc.assert(
			fc.property(anyPair, ([one, other]) => {
				expect(misspellingCost(one, one)).toBe(0);
				if (one !== other) expect(misspellingCost(one, other)).toBeGreaterThan(0);
			}),
		);
	});

	test('is the same in both directions', () => {
		fc.assert(
			fc.property(anyPair, ([one, other]) => {
				expect(misspellingCost(one, other)).toBeCloseTo(misspellingCost(other, one));
			}),
		);
	});

	test('of a beginning is that of the likeliest beginning within the bound', () => {
		fc.assert(
			fc.property(anyPair, anyBound, ([beginning, word], bound) => {
				const costs = Array.from({length: word.length + 1}, (_, end) => end)
					.filter(end => Math.abs(end - beginning.length) <= bound)
					.map(end => misspellingCost(beginning, word.slice(0, end)));
				// A letter that the cut parted from its twin is a twin nevertheless.
				expect(beginningCost(beginning, word, bound)).toBeLessThanOrEqual(Math.min(...costs));
			}),
		);
		expect(beginningCost('hrab', 'harbour', 2)).toBe(misspellingCost('hrab', 'harb'));
		expect(beginningCost('harbour', 'har', 2)).toBe(Number.POSITIVE_INFINITY);
	});
});
