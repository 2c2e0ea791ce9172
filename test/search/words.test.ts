import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openDatabase} from '../../source/archive/sqlite.ts';
import {foldWord, wordPlaces, wordsOf} from '../../source/search/words.ts';
import {fastest} from '../article/fastest.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {anyText} from '../reader/any-text.ts';

/** The words as the full-text index knows them, from the index itself; it takes some signs for words, too. */
function wordsOfIndex(text: string): string[] {
	const database = openDatabase(':memory:', 0);
	database.exec(`CREATE VIRTUAL TABLE t USING fts5(x, tokenize="unicode61 remove_diacritics 2");
		CREATE VIRTUAL TABLE terms USING fts5vocab('t', 'instance')`);
	database.prepare('INSERT INTO t VALUES (?)').run(text);
	const words = database.prepare('SELECT term FROM terms ORDER BY offset').all();
	database.close();
	return words
		.map(({term}) => (term as string).normalize('NFC'))
		.filter(term => /[\p{L}\p{N}\p{Co}]/u.test(term));
}

const folded = (text: string) => wordsOf(text).map(foldWord);

describe('words', () => {
	test.each([
		['The harbour-master’s 2,000 crowns', ['the', 'harbour', 'master', 's', '2', '000', 'crowns']],
		['Café ÉTÉ cafe\u0301', ['cafe', 'ete', 'cafe']],
		['ΟΔΟΣ Straße', ['οδοσ', 'straße']],
		['港口今日重新开放。', ['港口今日重新开放']],
		['\u0301alone', ['alone']],
		['fe\u200brry \u2067dam\u2069 har\u00adbour', ['ferry', 'dam', 'harbour']],
		['', []],
	])('%j', (text, words) => {
		expect(folded(text)).toEqual(words);
	});

	test('are those of the index', () => {
		fc.assert(
			fc.property(anyText, text => {
				expect(folded(text)).toEqual(wordsOfIndex(text));
			}),
			{numRuns: 40},
		);
	});

	// The archive takes out what cannot be seen; a code point that is no character is a letter for the index.
	test.each(hostileStrings.filter(({input}) => !/[\0\ufdd0-\ufdef]/.test(input)))(
		'are those of the index in $name',
		({input}) => {
			const text = input.toWellFormed();
			expect(folded(text)).toEqual(wordsOfIndex(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')));
		},
	);

	test('stand where they are said to', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const places = wordPlaces(text);
				expect(places).toEqual(places.toSorted((one, other) => one - other));
				const between = places.flatMap((end, n) => (n % 2 === 1 ? text.slice(end, places[n + 1]) : []));
				for (const gap of [text.slice(0, places[0]), ...between]) expect(gap).not.toMatch(/[\p{L}\p{N}]/u);
			}),
		);
	});

	test('take linear time', () => {
		const text = (n: number) => 'Ferry “café”, a\u0301\u0301\u0301 '.repeat(n);
		const time = (n: number) => fastest(() => wordsOf(text(n)));
		time(1000);
		expect(time(40_000)).toBeLessThan(time(10_000) * 7);
	});
});
