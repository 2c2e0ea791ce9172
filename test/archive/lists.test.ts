import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ListQuery, Lists} from '../../source/archive/list-question.ts';
import {openLists} from '../../source/archive/lists.ts';
import {fuzzyUpTo} from '../../source/archive/query-words.ts';
import {rankedList} from '../../source/archive/ranked-list.ts';
import {type Sort, sortIds} from '../../source/article/sorts.ts';
import type {Database} from '../../source/sqlite.ts';
import type {Told} from '../fixtures/pages.ts';
import {newsroom, searchIn} from '../search/newsroom.ts';

const everything: ListQuery = {sort: 'newest', tab: 'all', search: '', text: '', since: '', kept: []};

/** An archive that holds these articles, numbered from 1. */
function archiveOf(articles: readonly Told[]): {database: Database; lists: Lists} {
	const database = newsroom(articles);
	let revision = 0;
	const search = searchIn(database);
	const searched = (query: string) => search.condition(query, 'a.id');
	return {database, lists: openLists(database, () => revision++, rankedList, searched)};
}

function mark(database: Database, id: number, readAt: string | null, starredAt: string | null = null): void {
	database.prepare('REPLACE INTO temp.mark VALUES (?, ?, ?, ?, NULL)').run(id, id, readAt, starredAt);
}

const idsOf = (lists: Lists, query: Partial<ListQuery> = {}) =>
	lists
		.list({query: {...everything, ...query}, at: {id: null, index: 0}, around: 10_000})
		.rows.map(({id}) => id);

describe('any library, sort and tab', () => {
	const days = fc.constantFrom(null, '2026-08-01', '2026-08-02', '2026-08-03', '2025-01-01');
	const article = fc.record({
		published: days,
		publication: fc.constantFrom(null, 'The Sound Post', 'Coast Wire'),
		headline: fc.constantFrom('Ferry', 'Harbour', 'a whale', 'Barge 9', 'Barge 10'),
		words: fc.nat(5),
		read: fc.boolean(),
		starred: fc.boolean(),
	});
	type Made = ReturnType<typeof article.generate>['value'];

	const keysOf: Record<Sort, (made: Made) => (string | number)[]> = {
		newest: ({published}) => [published === null ? 1 : 0, published === null ? 0 : -Date.parse(published)],
		oldest: ({published}) => [published === null ? 1 : 0, published ?? ''],
		headline: ({headline}) => [['a whale', 'Barge 9', 'Barge 10', 'Ferry', 'Harbour'].indexOf(headline)],
		publication: ({publication}) => [publication === null ? 1 : 0, publication ?? ''],
		longest: ({words}) => [-words],
		shortest: ({words}) => [words],
		found: () => [],
	};
	const compare = (one: readonly (string | number)[], other: readonly (string | number)[]) => {
		for (const [at, key] of one.entries()) if (key !== other[at]) return key < other[at]! ? -1 : 1;
		return 0;
	};

	test('the rows, the counts, every place, the next unread and the next day are as in a sorted array', () => {
		fc.assert(
			fc.property(
				fc.array(article, {maxLength: 12}),
				fc.constantFrom(...sortIds),
				fc.constantFrom('all', 'unread', 'starred'),
				(made, sort, tab) => {
					const told = made.map(({published, publication, headline, words}, at) => ({
						published,
						publication,
						headline,
						// A body of so many words, unlike all others: copies would be one row.
						body: words === 0 ? [] : [`${at}${' w'.repeat(words - 1)}`],
						path: `${at}.txt`,
					}));
					const {database, lists} = archiveOf(told);
					made.forEach(({read, starred}, at) => {
						if (read || starred)
							mark(database, at + 1, read ? '2026-09-01' : null, starred ? '2026-09-01' : null);
					});
					const query: ListQuery = {...everything, sort, tab, since: '2026-09-02'};
					const belongs = ({read, starred}: Made) => tab === 'all' || (tab === 'unread' ? !read : starred);
					const wanted = made
						.map((one, at) => ({...one, id: at + 1}))
						.filter(belongs)
						.sort((a, b) => compare(keysOf[sort](a), keysOf[sort](b)) || a.id - b.id);

					expect(idsOf(lists, query)).toEqual(wanted.map(({id}) => id));
					for (const [index, {id}] of wanted.entries()) {
						const answer = lists.list({query, at: {id, index: 0}, around: 1});
						expect(answer).toMatchObject({index, total: wanted.length, first: Math.max(0, index - 1)});
						expect(answer.counts).toEqual({
							all: made.length,
							unread: made.filter(({read}) => !read).length,
							starred: made.filter(({starred}) => starred).length,
						});
						for (const direction of [1, -1] as const) {
							const from = {id, index: 0};
							let unread = index + direction;
							while (wanted[unread]?.read) unread += direction;
							expect(lists.seek({query, from, to: 'unread', direction})).toBe(wanted[unread] ? unread : null);
							let day = index + direction;
							while (wanted[day] && wanted[day]!.published === wanted[index]!.published) day += direction;
							if (direction < 0) {
								while (wanted[day - 1] && wanted[day - 1]!.published === wanted[day]!.published) day--;
							}
							expect(lists.seek({query, from, to: 'day', direction})).toBe(wanted[day] ? day : null);
						}
					}
				},
			),
			{numRuns: 60},
		);
	});
});

describe('a list that is kept while it is read', () => {
	const three = [{headline: 'One'}, {headline: 'Two'}, {headline: 'Three'}];

	test('what became read since stays among the unread, what was read before does not', () => {
		const {database, lists} = archiveOf(three);
		mark(database, 1, '2026-09-01T10:00:00.000Z');
		mark(database, 2, '2026-09-01T12:00:00.000Z');
		const query = {tab: 'unread', since: '2026-09-01T11:00:00.000Z'} as const;
		expect(idsOf(lists, query)).toEqual([2, 3]);
	});

	test('what lost its star stays among the starred while it is kept', () => {
		const {database, lists} = archiveOf(three);
		mark(database, 3, null, '2026-09-01');
		expect(idsOf(lists, {tab: 'starred', kept: [1]})).toEqual([1, 3]);
		expect(idsOf(lists, {tab: 'starred'})).toEqual([3]);
	});
});

describe('only what is asked for is given', () => {
	const {lists} = archiveOf(Array.from({length: 500}, (_, n) => ({headline: `Report ${n}`})));

	test('around a place in the middle and at both ends', () => {
		const around = (index: number) =>
			lists.list({query: {...everything, sort: 'found'}, at: {id: null, index}, around: 20});
		expect(around(250)).toMatchObject({first: 230, index: 250, total: 500});
		expect(around(250).rows.map(({id}) => id)).toEqual(Array.from({length: 41}, (_, n) => 231 + n));
		expect(around(0).rows).toHaveLength(21);
		expect(around(9999)).toMatchObject({index: 499, first: 479});
	});

	test('an article that is not in the list leaves the place that was given beside it', () => {
		const answer = lists.list({query: {...everything, sort: 'found'}, at: {id: 9999, index: 7}, around: 0});
		expect(answer.rows.map(({headline}) => headline)).toEqual(['Report 7']);
	});
});

describe('narrowed', () => {
	const few = [
		{headline: 'Café opens'},
		{headline: 'Ferry stops', authors: ['Núñez']},
		{headline: 'A barge'},
	];
	const many = [...few, ...Array.from({length: fuzzyUpTo}, (_, n) => ({headline: `Report ${n}`}))];

	test('a typo is forgiven among few', () => {
		const {lists} = archiveOf(few);
		expect(idsOf(lists, {text: 'fery'})).toEqual([2]);
		expect(
			lists.list({query: {...everything, text: 'fery'}, at: {id: null, index: 0}, around: 5}),
		).toMatchObject({
			byMatch: true,
			total: 1,
			whole: 3,
		});
	});

	test('among many, words are found whatever their case and accents, in the order of the sort', () => {
		const {lists} = archiveOf(many);
		expect(idsOf(lists, {text: 'CAFE'})).toEqual([1]);
		expect(idsOf(lists, {text: 'nunez ferry'})).toEqual([2]);
		expect(idsOf(lists, {text: 'report 42', sort: 'found'})).toContain(46);
		const [row] = lists.list({
			query: {...everything, text: 'cafe'},
			at: {id: null, index: 0},
			around: 1,
		}).rows;
		expect(row?.matched).toEqual([[0, 4]]);
	});

	test('within a tab', () => {
		const {database, lists} = archiveOf(many);
		mark(database, 2, '2026-09-01');
		expect(idsOf(lists, {text: 'ferry', tab: 'unread', since: '2026-09-02'})).toEqual([]);
	});

	test('nothing but signs narrows nothing', () => {
		expect(idsOf(archiveOf(few).lists, {text: ' ^!$ '})).toHaveLength(3);
	});
});

test('what is read with one key is what is unread in the list', () => {
	const {database, lists} = archiveOf([{headline: 'One'}, {headline: 'Two'}, {headline: 'Other'}]);
	mark(database, 1, '2026-09-01');
	expect(
		lists
			.unread({...everything, tab: 'all'})
			.map(({file}) => file)
			.sort(),
	).toEqual(['/library/2.txt', '/library/3.txt']);
});

describe('a list of what a search finds', () => {
	const articles: Told[] = [
		{headline: 'Ferry late', published: '2026-01-02', body: ['It waits.']},
		{headline: 'Dam holds', published: '2026-01-03', body: ['No ferry passes.']},
		{headline: 'Mill burns', published: '2026-01-04', body: ['Nobody was there.']},
	];

	test('holds it in the order of its sort, and is narrowed and counted like any other', () => {
		const {lists} = archiveOf(articles);
		expect(idsOf(lists, {search: 'ferry'})).toEqual([2, 1]);
		expect(idsOf(lists, {search: 'ferry', sort: 'oldest'})).toEqual([1, 2]);
		expect(idsOf(lists, {search: 'ferry', text: 'dam'})).toEqual([2]);
		expect(idsOf(lists, {search: 'in:headline ferry'})).toEqual([1]);
		const {whole, total} = lists.list({
			query: {...everything, search: 'ferry', text: 'dam'},
			at: {id: null, index: 0},
			around: 5,
		});
		expect({whole, total}).toEqual({whole: 2, total: 1});
	});

	test('is empty when the search is not understood', () => {
		const {lists} = archiveOf(articles);
		expect(idsOf(lists, {search: 'colour:red'})).toEqual([]);
		expect(lists.countUnread('colour:red')).toBeNull();
	});

	test('knows how many of it are unread', () => {
		const {lists, database} = archiveOf(articles);
		expect(lists.countUnread('ferry')).toBe(2);
		mark(database, 2, '2026-02-01');
		expect(lists.countUnread('ferry')).toBe(1);
	});
});
