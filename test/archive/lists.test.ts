import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {beyond, orderBy} from '../../source/archive/list-order.ts';
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
		isGuess: fc.boolean(),
		publication: fc.constantFrom(null, 'The Sound Post', 'Coast Wire'),
		headline: fc.constantFrom('Ferry', 'Harbour', 'a whale', 'Barge 9', 'Barge 10'),
		words: fc.nat(5),
		read: fc.boolean(),
		starred: fc.boolean(),
	});
	type Made = ReturnType<typeof article.generate>['value'];

	const doubt = ({published, isGuess}: Made) => (published === null ? 2 : isGuess ? 1 : 0);
	const dayOf = (made: Made) => `${doubt(made)} ${made.published}`;
	const keysOf: Record<Sort, (made: Made) => (string | number)[]> = {
		newest: made => [doubt(made), made.published === null ? 0 : -Date.parse(made.published)],
		oldest: made => [doubt(made), made.published ?? ''],
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
					const told = made.map(({published, isGuess, publication, headline, words}, at) => ({
						published,
						publishedFrom: published === null ? null : isGuess ? ('file' as const) : ('text' as const),
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
							while (wanted[day] && dayOf(wanted[day]!) === dayOf(wanted[index]!)) day += direction;
							if (direction < 0) {
								while (wanted[day - 1] && dayOf(wanted[day - 1]!) === dayOf(wanted[day]!)) day--;
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

describe('articles of which only the file’s time is known', () => {
	const {lists, database} = archiveOf([
		{headline: 'Ferry copied', published: '2026-11-25T08:00:00Z', publishedFrom: 'file'},
		{headline: 'Ferry undated'},
		{headline: 'Ferry told', published: '2026-01-02', publishedFrom: 'text'},
		{headline: 'Ferry copied before', published: '2026-01-02T10:00:00Z', publishedFrom: 'file'},
		{headline: 'Ferry named', published: '2026-01-03', publishedFrom: 'filename'},
	]);

	test('stand between those that tell their date and those without any', () => {
		expect(idsOf(lists)).toEqual([5, 3, 1, 4, 2]);
		expect(idsOf(lists, {sort: 'oldest'})).toEqual([3, 5, 4, 1, 2]);
		expect(idsOf(lists, {search: 'date:2026'})).toEqual([5, 3, 1, 4]);
		expect(idsOf(lists, {search: 'date:2026-11 OR date:2026-01-03'})).toEqual([5, 1]);
		expect(idsOf(lists, {search: '-date:2026-11'})).toEqual([5, 3, 4, 2]);
	});

	test('are shown in place of no copy that tells its date', () => {
		const url = 'https://sound.example/ferry';
		const told: Told = {headline: 'Ferry told', url, published: '2026-01-02', publishedFrom: 'text'};
		const copied: Told = {
			headline: 'Ferry copied',
			url,
			published: '2026-11-25T08:00:00Z',
			publishedFrom: 'file',
		};
		expect(idsOf(archiveOf([told, copied]).lists)).toEqual([1]);
		expect(idsOf(archiveOf([copied, told]).lists)).toEqual([2]);
		expect(idsOf(archiveOf([copied, {headline: 'Ferry', url}]).lists)).toEqual([1]);
	});

	test('have days of their own, also where the best match is first', () => {
		const days = (query: ListQuery) => {
			const found: (number | null)[] = [0];
			for (let at = found[0]; at !== null && at !== undefined; at = found.at(-1)) {
				found.push(lists.seek({query, from: {id: null, index: at}, to: 'day', direction: 1}));
			}
			return found;
		};
		expect(days({...everything, sort: 'oldest'})).toEqual([0, 1, 2, 3, 4, null]);
		const query = {...everything, text: 'ferry'};
		expect(lists.list({query, at: {id: null, index: 0}, around: 9}).byMatch).toBe(true);
		expect(days(query)).toEqual([0, 1, 2, 3, 4, null]);
	});

	test('are found and passed over through an index', () => {
		const plan = (sql: string) =>
			database
				.prepare(`EXPLAIN QUERY PLAN SELECT a.id FROM article a WHERE a.copy_of IS NULL AND ${sql}`)
				.all()
				.map(({detail}) => detail)
				.join('; ');
		for (const sort of ['newest', 'oldest'] as const) {
			for (const direction of [1, -1] as const) {
				const order = `ORDER BY ${orderBy(sort, direction)} LIMIT 1`;
				expect(plan(`true ${order}`)).toMatch(new RegExp(`^SCAN a USING (COVERING )?INDEX shown_${sort}$`));
				for (const {sql} of beyond(database, sort, 3, direction)) {
					expect(plan(`${sql} ${order}`)).toMatch(
						/^SEARCH a USING (COVERING )?INDEX shown_(newest|oldest) \([^;]*\)$/,
					);
				}
			}
		}
		for (const query of ['date:2026-01', '-date:2026', 'date:2026-01 OR date:2025']) {
			const {sql} = searchIn(database).condition(query, 'a.id') as {sql: string};
			expect(plan(sql)).toMatch(
				/SEARCH a USING (COVERING )?INDEX shown_\w+ \(date_doubt=\? AND published>\?\)/,
			);
		}
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
