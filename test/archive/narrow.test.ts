import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {narrow} from '../../source/archive/narrow.ts';
import {fuzzyUpTo} from '../../source/archive/query-words.ts';
import type {ArticleRow} from '../../source/archive/types.ts';
import {fold} from '../../source/article/fold.ts';
import {pageOf, rowOf, type Told} from '../fixtures/pages.ts';

const rowsOf = (...told: readonly Told[]): ArticleRow[] =>
	told.map((article, at) => rowOf(pageOf(at + 1, article)));
const headlines = (...lines: readonly string[]) => rowsOf(...lines.map(headline => ({headline})));
/** The same rows among so many others that letters have to be right. */
const amongMany = (rows: readonly ArticleRow[]) => [
	...rows,
	...Array.from(
		{length: fuzzyUpTo},
		(_, at): ArticleRow => ({...rows[0]!, id: 10_000 + at, headline: '~', path: '~'}),
	),
];

/** The words of the headlines that are lit. */
function lit(rows: readonly ArticleRow[], query: string): Record<number, string[]> {
	const {ids, matched} = narrow(rows, query);
	const headline = (id: number) => rows.find(row => row.id === id)!.headline ?? '';
	return Object.fromEntries(
		ids.map(id => [id, (matched.get(id) ?? []).map(([start, end]) => headline(id).slice(start, end))]),
	);
}

const coast = headlines(
	'Harbour reopens after the storm',
	'Council puts the ferry off',
	'Storm sinks a barge',
);

describe('among few rows', () => {
	test('letters may be wrong', () => {
		expect(narrow(coast, 'counsil').ids).toEqual([2]);
		expect(narrow(coast, 'habour').ids).toEqual([1]);
	});

	test('every word has to match, in any order', () => {
		expect(narrow(coast, 'storm harbour').ids).toEqual([1]);
		expect(narrow(coast, 'ferry storm').ids).toEqual([]);
	});

	test('what is found among many is found among few: words may be in several fields', () => {
		const rows = rowsOf({headline: 'Storm sinks a barge', authors: ['Ninen Vos']}, {headline: 'A quiet day'});
		expect(narrow(rows, 'barge vos').ids).toEqual([1]);
		const exactly = (query: string) => narrow(amongMany(rows), query).ids.filter(id => id <= rows.length);
		expect(exactly('barge vos')).toEqual([1]);
		fc.assert(
			fc.property(fc.array(fc.constantFrom('storm', 'vos', 'barge', 'quiet', 'n'), {minLength: 1}), words => {
				const query = words.join(' ');
				expect(narrow(rows, query).ids).toEqual(expect.arrayContaining(exactly(query)));
			}),
		);
	});

	test('publication, author and path count, the headline most', () => {
		const rows = rowsOf(
			{headline: 'A quiet day', publication: 'The Tidewater'},
			{headline: 'Tidewater rises'},
			{headline: 'A quiet night', authors: ['Ada Tidewater']},
			{headline: 'A quiet noon', path: 'tidewater/noon.txt'},
		);
		const {ids} = narrow(rows, 'tidewater');
		expect(ids[0]).toBe(2);
		expect([...ids].sort()).toEqual([1, 2, 3, 4]);
	});
});

describe.each([
	['few', (rows: ArticleRow[]) => rows],
	['many', amongMany],
])('among %s rows', (_, among) => {
	test('an empty query leaves all in their order', () => {
		const rows = among(coast);
		expect(narrow(rows, '  ')).toEqual({ids: rows.map(({id}) => id), matched: new Map()});
	});

	test('what matched is lit, whatever the case and the accents', () => {
		expect(lit(among(coast), 'STORM')).toEqual({1: ['storm'], 3: ['Storm']});
		expect(lit(among(headlines('The old café')), 'cafe')).toEqual({1: ['café']});
		expect(lit(among(headlines('The old cafe\u0301 closes')), 'closes')).toEqual({1: ['closes']});
		expect(lit(among(headlines('Nu\u0301n\u0303ez wins')), 'nunez')).toEqual({1: ['Nu\u0301n\u0303ez']});
		expect(lit(among(headlines('İİ İzmir')), 'izmir')).toEqual({1: ['İzmir']});
		expect(lit(among(headlines('The oﬃce')), 'office')).toEqual({1: ['oﬃce']});
	});

	test.each([
		'^storm',
		'!storm',
		'|storm|',
		"'storm",
		'=storm',
		'"storm"',
		'storm$',
		'"storm',
		'^ ! | \' = " $ storm',
	])('%s means storm', query => {
		expect([...narrow(among(coast), query).ids].sort()).toEqual([1, 3]);
	});

	test('one letter is enough, alone and beside a word', () => {
		expect([...narrow(among(coast), 'b').ids].sort()).toEqual([1, 3]);
		expect(narrow(among(coast), 'storm h').ids).toEqual([1]);
		expect(lit(among(headlines('港口今日', '今日')), '口')).toEqual({1: ['口']});
	});

	test('signs alone ask for nothing', () => {
		expect(narrow(among(coast), '^!|\'="$').ids.slice(0, 3)).toEqual([1, 2, 3]);
	});

	test('for any query the ranges lie within the headline, in order, and hold what was looked for', () => {
		const rows = among(
			headlines('Harbour reopens', 'Nu\u0301n\u0303ez: “oﬃce” İzmir 𝐈𝐧𝐚', '港口今日重新开放'),
		);
		fc.assert(
			fc.property(fc.oneof(fc.string({maxLength: 12}), fc.constantFrom('ffi', 'ina', '港口', 'n')), query => {
				for (const [id, ranges] of narrow(rows, query).matched) {
					const headline = rows.find(row => row.id === id)!.headline!;
					for (const [start, end] of ranges) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(headline.length);
						expect(fold(headline.slice(start, end)).text).not.toBe('');
					}
				}
			}),
			{numRuns: 60},
		);
	});
});

test('among many rows letters have to be right', () => {
	expect(narrow(amongMany(coast), 'counsil').ids).toEqual([]);
	expect(narrow(amongMany(coast), 'counc ferry').ids).toEqual([2]);
});

describe('what is far too long', () => {
	const long = '<!--'.repeat(5000);

	test('a pasted line is looked for as it stands', () => {
		expect(narrow(headlines(long, 'Harbour'), long.slice(0, 2000)).ids).toEqual([1]);
		expect(narrow(coast, `${'storm harbour '.repeat(20)}`).ids).toEqual([1]);
	});
});
