/** `section:` and `folder:`: where an article is filed, as a filter. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldersOf} from '../../source/article/folders.ts';
import {wordsOf} from '../../source/article/words.ts';
import {completionsOf} from '../../source/search/completions.ts';
import {parseQuery} from '../../source/search/query.ts';
import {openTables} from '../../source/search/tables.ts';
import type {Told} from '../fixtures/pages.ts';
import {anyHostile} from '../typeset/any-text.ts';
import {foundIn, lit, newsroom, searchIn, searchOver} from './newsroom.ts';

const [regatta, cup, budget, loose, again] = [1, 2, 3, 4, 5];
const stories: Told[] = [
	{
		path: 'wires/sport/regatta.txt',
		section: 'Water Sports',
		headline: 'Regatta put off',
		body: ['The boats stay in.'],
		published: '2026-01-06',
	},
	{
		path: 'wires/sport old/cup.txt',
		section: 'Sport',
		headline: 'Cup goes to Osk',
		body: ['The cup was won.'],
		published: '2026-01-05',
	},
	{
		path: 'wires/business/sport.txt',
		section: 'Économie',
		headline: 'Budget read',
		body: ['The boats cost more.'],
		published: '2026-01-04',
	},
	{path: 'sport.txt', headline: 'Loose leaf', body: ['Nothing happened.'], published: '2026-01-03'},
	{
		path: 'desk/first.txt',
		headline: 'Ferry stops',
		url: 'https://vellmar.example/ferry',
		body: ['The ferry stops.'],
		published: '2026-01-02',
	},
	{
		path: 'sport/desk/second.txt',
		headline: 'Ferry stops',
		url: 'https://vellmar.example/ferry',
		body: ['The ferry stops.'],
		published: '2026-01-02',
	},
];
const archive = newsroom(stories);
const search = searchIn(archive);
const tables = openTables(archive);

describe('what is found', () => {
	test.each([
		['section:sport ', [cup]],
		['section:sport', [regatta, cup]],
		['section:sports ', [regatta]],
		['section:"water sports"', [regatta]],
		['section:economie ', [budget]],
		['section:sport OR section:economie ', [cup, budget]],
		['-section:sports ', [cup, budget, loose, again]],
		['boats section:economie ', [budget]],
		['folder:sport ', [regatta, cup, again]],
		['folder:spo', [regatta, cup, again]],
		['folder:spo ', []],
		['folder:spo* ', [regatta, cup, again]],
		['folder:port ', []],
		['folder:old ', [cup]],
		['folder:SPÓRT/ ', [regatta, again]],
		['folder:/old ', []],
		['folder:wires/sport ', [regatta, cup]],
		['folder:wires/sport/ ', [regatta]],
		['folder:"wires sport"', []],
		['folder:"sport old"', [cup]],
		['folder:"wires/sport old"', [cup]],
		['folder:sport/wires ', []],
		['folder:regatta ', []],
		['folder:desk ', [again]],
		['folder:sport/desk ', [again]],
		['folder:old OR folder:business ', [cup, budget]],
		['-folder:sport ', [budget, loose]],
		['-folder:desk ', [regatta, cup, budget, loose]],
		['boats folder:business ', [budget]],
		['boats -folder:business ', [regatta]],
		['the folder:wires -folder:old ', [regatta, budget]],
		['folder:wires section:sport ', [cup]],
	])('%j finds %j', (query, expected) => {
		expect(foundIn(search, query).toSorted()).toEqual(expected);
		expect(search.count(search.find(query, 10)).articles.number).toBe(expected.length);
		const condition = search.condition(query, 'a.id');
		if (!('sql' in condition)) throw new Error('a query that is not understood');
		const listed = tables.all<{id: number}>(
			`SELECT a.id FROM article a WHERE a.copy_of IS NULL AND ${condition.sql} ORDER BY a.id`,
			condition.values,
		);
		expect(listed.map(({id}) => id)).toEqual(expected);
	});

	test('each says why', () => {
		const [copied] = search.find('folder:sport/desk ', 10).articles;
		expect(copied).toMatchObject({field: 'folder', snippet: {text: 'sport/desk'}});
		expect(lit(copied!)).toEqual(['sport/desk']);
		const [water] = search.find('section:sports ', 10).articles;
		expect(water).toMatchObject({field: 'section', snippet: {text: 'Water Sports'}});
		expect(lit(water!)).toEqual(['Sports']);
	});

	test('quotes are of articles that are filed there', () => {
		const quoted = (path: string, text: string): Told => ({
			path,
			body: [`“${text}”`],
			said: [{by: 'Ada Holm'}],
		});
		const both = searchOver([quoted('a/1.txt', 'We row.'), quoted('b/2.txt', 'We sail.')]);
		expect(both.find('holm folder:b ', 10).quotes.map(({at}) => at.text)).toEqual(['We sail.']);
		expect(both.find('speaker:holm -folder:b ', 10).quotes.map(({at}) => at.text)).toEqual(['We row.']);
	});

	test('words alone look into neither', () => {
		expect(foundIn(search, 'economie ')).toEqual([]);
		expect(foundIn(search, 'wires ')).toEqual([]);
	});

	test('a large folder is as one of few', () => {
		const many = Array.from(
			{length: 5200},
			(_, at): Told => ({
				path: `${at % 26 === 0 ? 'small' : 'large'}/${at}.txt`,
				headline: `Notice ${at}`,
				url: at < 2 ? 'https://vellmar.example/both' : null,
			}),
		);
		const large = searchOver([...many, {path: 'plain.txt', headline: 'Notice'}]);
		const count = (query: string) => large.count(large.find(query, 1)).articles.number;
		// Two of them are one article in two folders.
		expect(count('folder:large ')).toBe(5000);
		expect(count('folder:small ')).toBe(200);
		expect(count('-folder:large ')).toBe(200);
		expect(count('-folder:small ')).toBe(5000);
		expect(count('notice folder:large ')).toBe(5000);
	}, 30_000);
});

test.each([
	['folder: ', '“folder:” needs a name directly after it'],
	['section:!! ', '“section:” needs a name directly after it'],
	['folder:/ ', '“folder:” needs a name directly after it'],
])('%j is named as a problem', (query, problem) => {
	expect(parseQuery(query, '2026-09-13').problems).toMatchObject([{text: problem}]);
});

describe('completions', () => {
	const choices = (query: string) =>
		completionsOf(tables, query, query.length)?.choices.map(({text, count}) => `${text}(${count})`) ?? [];

	test.each([
		['section:', ['Sport (1)', '"Water Sports" (1)', 'Économie (1)']],
		['section:spo', ['Sport (1)', '"Water Sports" (1)']],
		['section:econ', ['Économie (1)']],
		['section:sprot', ['Sport (1)', '"Water Sports" (1)']],
		[
			'folder:',
			[
				'wires (3)',
				'desk (1)',
				'sport (1)',
				'sport/desk (1)',
				'wires/business (1)',
				'wires/sport (1)',
				'"wires/sport old" (1)',
			],
		],
		['folder:bus', ['wires/business (1)']],
		['folder:wires/s', ['wires/sport (1)', '"wires/sport old" (1)']],
		['folder:ol', ['"wires/sport old" (1)']],
		['folder:busness', ['wires/business (1)']],
		['folder:regatta', []],
	])('of %j', (query, expected) => {
		expect(choices(query).toSorted()).toEqual(expected.toSorted());
		expect(choices(query)[0]).toBe(expected[0]);
	});

	test('count an article once in a folder, however many copies of it are there', () => {
		const url = 'https://vellmar.example/same';
		const copied = openTables(
			newsroom(
				['a/x/1.txt', 'a/x/2.txt', 'a/y/3.txt', 'b/4.txt', 'a/y/5.txt', '6.txt'].map(path => ({path, url})),
			),
		);
		const found = completionsOf(copied, 'folder:', 7)!.choices.map(({label, count}) => [label, count]);
		expect(found).toEqual(['a', 'a/x', 'a/y', 'b'].map(label => [label, 1]));
	});

	test('a folder is gone with its last article', () => {
		const none = openTables(newsroom([{path: 'only.txt'}]));
		expect(completionsOf(none, 'folder:', 7)).toBeNull();
		expect(completionsOf(none, 'section:', 8)).toBeNull();
	});
});

describe('hostile names', () => {
	const hostile = fc.oneof(fc.string({unit: 'binary'}), fc.string(), anyHostile);

	test('ask for their articles in one line', () => {
		fc.assert(
			fc.property(fc.array(hostile, {minLength: 1, maxLength: 3}), hostile, (names, section) => {
				const path = `${names.join('/')}/1.txt`.replaceAll('\0', '');
				const room = newsroom([{path, section}, {path: 'elsewhere.txt'}]);
				for (const field of ['folder:', 'section:']) {
					for (const {text} of completionsOf(openTables(room), field, field.length)?.choices ?? []) {
						expect(text).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]+ $/u);
						expect(foundIn(searchIn(room), field + text)).toEqual([1]);
					}
				}
				const folders = foldersOf(path) ?? '';
				const {length} = wordsOf(folders);
				const canBeAsked = length > 0 && length <= 32 && folders.length <= 200;
				if (canBeAsked) expect(completionsOf(openTables(room), 'folder:', 7)).not.toBeNull();
			}),
			{numRuns: 60},
		);
	}, 30_000);
});
