import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {editDistance} from '../../source/search/edit-distance.ts';
import {openVocabulary, type VocabularyWord} from '../../source/search/vocabulary.ts';

const common = (word: string, articles = 5): VocabularyWord => ({word, articles, inHeads: false});
const inHeads = (word: string, articles = 5): VocabularyWord => ({word, articles, inHeads: true});
const open = (...words: string[]) => openVocabulary(words.map(word => common(word)));

describe('which words there are', () => {
	const words = open('harbour', 'harbor', 'mayor', '2026', 'гавань', '港', 'x'.repeat(64), 'x'.repeat(70));

	test.each(['harbour', 'mayor', '2026', 'гавань', '港', 'x'.repeat(64), 'x'.repeat(70)])('%s', word => {
		expect(words.articlesWith(word)).toBeGreaterThan(0);
	});

	test.each(['', 'harb', 'harbours', 'rubrahor', 'x'.repeat(65), 'x'.repeat(80), '202'])('not %j', word => {
		expect(words.articlesWith(word)).toBe(0);
	});

	test('and how they begin', () => {
		for (const beginning of ['', 'h', 'harb', 'harbour', 'гава', '20', '港', 'x'.repeat(69)])
			expect(words.hasPrefix(beginning), beginning).toBe(true);
		for (const beginning of ['a', 'harbours', 'ahrb', 'arbour', 'вагань', 'x'.repeat(71)])
			expect(words.hasPrefix(beginning), beginning).toBe(false);
	});

	test('none at all', () => {
		const none = openVocabulary([]);
		expect(none.articlesWith('')).toBe(0);
		expect(none.hasPrefix('')).toBe(false);
		expect(none.corrections('harbour')).toEqual([]);
		expect(none.prefixCorrections('harbour')).toEqual([]);
	});
});

describe('corrections', () => {
	test.each([
		['a letter lacks', 'harbur', 'harbour'],
		['a letter is too many', 'harbvour', 'harbour'],
		['another letter', 'harbiur', 'harbour'],
		['letters in the wrong order', 'harbuor', 'harbour'],
		['the first letter', 'garbour', 'harbour'],
		['two mistakes', 'hrabuor', 'harbour'],
		['a short word', 'maoyr', 'mayor'],
		['a word of four letters', 'prot', 'port'],
		['further apart, but heard alike', 'mohamad', 'muhammed'],
		['another script', 'гваань', 'гавань'],
	])('%s: %s to %s', (_, typed, meant) => {
		const words = open('harbour', 'mayor', 'port', 'muhammed', 'гавань', 'мост', 'bridge', 'council', '2026');
		expect(words.corrections(typed)).toEqual([meant]);
	});

	test('short words and numbers are left as they are', () => {
		const words = open('port', 'pot', '2026', '12026', 'part');
		for (const typed of ['', 'p', 'po', '2025', '12025', '٢٠٢٥'])
			expect(words.corrections(typed)).toEqual([]);
	});

	test('a word is no correction of itself', () => {
		expect(open('harbour', 'harbours').corrections('harbour')).toEqual(['harbours']);
	});

	test('the nearer word first, and of those as near the commoner', () => {
		const words = openVocabulary([common('sailors', 40), common('tailors', 400), common('sailor', 40)]);
		expect(words.corrections('sailorr')).toEqual(['sailor', 'sailors', 'tailors']);
		const equal = openVocabulary([common('bailor', 3), common('tailor', 300), common('jailor', 30)]);
		expect(equal.corrections('xailor')).toEqual(['tailor', 'jailor', 'bailor']);
	});

	test('of words as near and as common the one in headlines, and the one that is heard alike', () => {
		expect(openVocabulary([common('larsin'), inHeads('larsen')]).corrections('larsun')[0]).toBe('larsen');
		expect(open('stepen', 'stephenz').corrections('stephen')[0]).toBe('stepen');
		expect(open('stevens', 'stevend').corrections('stephend')[0]).toBe('stevend');
	});

	test('as many as asked for', () => {
		const words = open(...Array.from('abcdefghij', letter => `harbo${letter}r`));
		expect(words.corrections('harbozr')).toHaveLength(6);
		expect(words.corrections('harbozr', 2)).toHaveLength(2);
		expect(words.corrections('harbozr', 20)).toHaveLength(10);
	});
});

describe('corrections of a beginning', () => {
	const words = openVocabulary([
		common('harbour', 90),
		inHeads('harbourmaster', 40),
		common('hardware', 3),
		common('council', 900),
		common('гаваньский'),
	]);

	test.each([
		['hrab', ['harbourmaster', 'harbour']],
		['harbuo', ['harbourmaster', 'harbour']],
		['habrourm', ['harbourmaster', 'harbour']],
		['гваань', ['гаваньский']],
		['har', []],
		['counc', []],
		['2026', []],
	])('%s', (beginning, expected) => {
		expect(words.prefixCorrections(beginning)).toEqual(expected);
	});

	test('as many as asked for', () => {
		expect(words.prefixCorrections('hrab', 1)).toEqual(['harbourmaster']);
	});
});

/** Few letters, so that words are near each other. */
const anyWord = fc.string({unit: fc.constantFrom(...'abenk', 'й', 'ё', '7'), minLength: 1, maxLength: 11});
const anyWords = fc.uniqueArray(anyWord, {maxLength: 40});

describe('of any words', () => {
	test('those are there that were given, and no others', () => {
		fc.assert(
			fc.property(anyWords, anyWord, (given, asked) => {
				const words = open(...given);
				for (const word of given) {
					expect(words.articlesWith(word)).toBeGreaterThan(0);
					expect(words.hasPrefix(word.slice(0, 3))).toBe(true);
				}
				expect(words.articlesWith(asked) > 0).toBe(given.includes(asked));
				expect(words.hasPrefix(asked)).toBe(given.some(word => word.startsWith(asked)));
			}),
		);
	});

	test('a word with one mistake in it is corrected, whatever the mistake', () => {
		fc.assert(
			fc.property(anyWords, anyWord, (given, typed) => {
				fc.pre(typed.length >= 4 && !/^\p{N}+$/u.test(typed));
				const near = given.filter(word => word !== typed && editDistance(word, typed, 1) === 1);
				expect(open(...given).corrections(typed, 100)).toEqual(expect.arrayContaining(near));
			}),
		);
	});

	test('the order in which they are given does not matter', () => {
		fc.assert(
			fc.property(anyWords, anyWord, (given, typed) => {
				const [one, other] = [open(...given), open(...given.toReversed())];
				expect(one.corrections(typed)).toEqual(other.corrections(typed));
				expect(one.prefixCorrections(typed)).toEqual(other.prefixCorrections(typed));
			}),
		);
	});
});
