import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../source/article/words.ts';
import type {Search} from '../../source/search/search.ts';
import type {Database} from '../../source/sqlite.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import type {Told} from '../fixtures/pages.ts';
import {addStories, foundIn, lit, newsroom, quotesIn, searchIn, searchOver} from './newsroom.ts';

const stories: readonly Told[] = [
	{
		headline: 'Ferry to Saltmarsh sails again',
		publication: 'The Harbour Courier',
		published: '2026-03-01',
		authors: ['Nils Aspen'],
		dateline: {text: 'PORT ELLERY —', place: 'PORT ELLERY', date: null, agency: null},
		body: [
			'The crossing was closed for nine days after the storm broke the northern pier.',
			'“The ferry will never be late again,” said Ilse Varga, the mayor. “We mended the pier.”',
		],
		said: [{by: 'Ilse Varga', cue: 'said'}, {by: 'Ilse Varga'}],
		speakers: [{name: 'Ilse Varga', aliases: ['Mayor Varga'], role: 'mayor of Port Ellery'}],
	},
	{
		headline: 'Council votes on the dam',
		publication: 'Saltmarsh Gazette',
		published: '2026-05-01',
		authors: ['Ada Holt'],
		body: [
			'The old dam above Saltmarsh leaks, and a ferry cannot pass below it.',
			'“The dam stays,” warned Tomas Reed. “It has to.” Others were not so sure.',
		],
		said: [{by: 'Tomas Reed', cue: 'warned'}, null],
	},
	{
		headline: 'Varga speaks about the harbour',
		publication: 'Saltmarsh Gazette',
		published: '2026-06-01',
		body: ['“The dam is not the harbour’s business,” Varga warned at the café in Málaga Street.'],
		said: [{by: 'Ilse Varga', cue: 'warned'}],
		speakers: [{name: 'Ilse Varga', aliases: ['Varga']}],
	},
	{headline: null, body: ['Nobody came to the harbour today.']},
];
const [ferry, dam, harbour, nameless] = [1, 2, 3, 4];

/** The articles of a list that is made of a query. */
function listed(database: Database, search: Search, query: string): number[] {
	const condition = search.condition(query, 'a.id');
	if ('problems' in condition) throw new Error(condition.problems[0]?.text);
	return database
		.prepare(`SELECT a.id FROM article a WHERE a.copy_of IS NULL AND ${condition.sql} ORDER BY a.id`)
		.all(...condition.values)
		.map(({id}) => id as number);
}

describe('articles', () => {
	const database = newsroom(stories);
	const search = searchIn(database);
	test.each([
		['crossing ', [ferry]],
		['CROSS', [ferry]],
		['ferry dam ', [dam]],
		['"old dam" ', [dam]],
		['"dam old" ', []],
		['"old da', [dam]],
		['cafe malaga ', [harbour]],
		['courier crossing ', [ferry]],
		['aspen ', [ferry]],
		['ellery pier ', [ferry]],
		['nobody OR crossing ', [ferry, nameless]],
		['harbour -varga ', [nameless]],
		['harbour -"came to" -courier ', [harbour]],
		['cross* ', [ferry]],
		['cro* -varga ', []],
		['publication:gazette dam ', [dam, harbour]],
		['publication:gazette dam -council ', [harbour]],
		['publication:"Saltmarsh Gazette"', [dam, harbour]],
		['publication:gazette OR publication:courier', [ferry, dam, harbour]],
		['-publication:gazette', [ferry, nameless]],
		['by:holt', [dam]],
		['by:"Nils Aspen" pier ', [ferry]],
		['place:ellery', [ferry]],
		['-place:ellery dam ', [dam, harbour]],
		['in:headline dam ', [dam]],
		['in:headline varga', [harbour]],
		['in:quote dam ', [dam, harbour]],
		['in:quote ferry', [ferry]],
		['in:text nobody', [nameless]],
		['in:text council', []],
		['speaker:varga', [ferry, harbour]],
		['speaker:"mayor varga" ', [ferry, harbour]],
		['speaker:varga pier ', [ferry]],
		['speaker:varga -pier ', [harbour]],
		['speaker:varga in:quote -pier ', [ferry, harbour]],
		['speaker:varga -ferry -pier ', [harbour]],
		['speaker:varga crossing ', [ferry]],
		['speaker:varga in:quote crossing ', []],
		['speaker:reed crossing ', []],
		['speaker:varga in:text crossing ', [ferry]],
		['speaker:varga in:headline ferry ', [ferry]],
		['speaker:reed speaker:varga', []],
		['speaker:reed OR speaker:varga', [ferry, dam, harbour]],
		['-speaker:varga', [dam, nameless]],
		['-speaker:"mayor varga"', [dam, nameless]],
		['-speaker:varga harbour ', [nameless]],
		['cue:warned', [dam, harbour]],
		['cue:warned speaker:varga', [harbour]],
		['cue:said speaker:reed', []],
		['about:dam', [dam, harbour]],
		['about:malaga', [harbour]],
		['speaker:varga about:pier', [ferry]],
		['speaker:varga about:mayor', [ferry]],
		['speaker:reed about:business', []],
		['-about:dam', [ferry, nameless]],
		['speaker:varga -cue:warned', [ferry]],
		['date:2026-05', [dam]],
		['date:2026-03-01..2026-05-01', [ferry, dam]],
		['date:2026-05..', [dam, harbour]],
		['date:2020', []],
		['-date:2026-05 ', [ferry, harbour, nameless]],
		['date:2026-03 OR date:2026-06', [ferry, harbour]],
		['has:quote', [ferry, dam, harbour]],
		['-has:quote', [nameless]],
		['has:quote -dam ', [ferry]],
		['-dam ', [ferry, nameless]],
		['nowhere', []],
	])('for %j', (query, ids) => {
		const results = search.find(query, 100);
		expect(results.problems).toEqual([]);
		expect(foundIn(search, query).toSorted()).toEqual(ids);
		expect(listed(database, search, query)).toEqual(ids);
		if (results.showing === null) expect(search.count(results).articles.number).toBe(ids.length);
	});

	test.each(['', '  ', '"', 'speaker:', 'in:headline', 'is:unr', '-'])(
		'none for %j, and no problem',
		query => {
			expect(search.find(query, 10)).toMatchObject({articles: [], quotes: [], speakers: [], problems: []});
		},
	);

	test('none while something is wrong with the query', () => {
		const {articles, quotes, problems} = search.find('ferry foo:bar', 10);
		expect({articles, quotes}).toEqual({articles: [], quotes: []});
		expect(problems).toMatchObject([{start: 6, end: 10}]);
		expect(search.condition('ferry foo:bar', 'id')).toEqual({problems});
	});

	test.each([
		['sails ', 'headline', ['sails'], null],
		['varga ferry ', 'text', ['ferry', 'Varga'], 'ferry'],
		['reed ', 'speaker', ['Reed'], null],
		['courier ', 'publication', ['Courier'], null],
		['aspen ', 'byline', ['Aspen'], null],
		['mended ', 'quote', ['mended'], 'mended'],
		['crossing ', 'text', ['crossing'], 'crossing'],
		['leaks OR missing ', 'text', ['leaks'], 'leaks'],
		['publication:courier', 'publication', ['Courier'], null],
		['speaker:reed', 'speaker', ['Reed'], null],
		['speaker:varga in:quote pier ', 'quote', ['pier'], 'pier'],
	])('say why they were found for %j', (query, field, words, at) => {
		const [hit] = search.find(query, 10).articles;
		expect(hit).toMatchObject({field});
		expect(lit(hit!)).toEqual(words);
		expect(hit!.at?.text ?? null).toBe(at);
	});

	test('know the place of the words in the body', () => {
		const body = stories[1]!.body!.join('\n\n');
		for (const query of ['leaks ', 'stays ', 'sure ']) {
			const {text, start, end} = search.find(query, 10).articles[0]!.at!;
			expect(text).toBe(query.trim());
			expect(body.slice(start, end)).toBe(text);
		}
	});

	test('no more than were asked for, and the count of all', () => {
		const many = searchOver(
			Array.from({length: 250}, (_, n) => ({headline: `Ferry ${n}`, body: [`Day ${n} of it.`]})),
		);
		for (const query of ['ferry ', 'day ']) {
			const results = many.find(query, 7);
			expect(results.articles).toHaveLength(7);
			expect(results.counts).toBeNull();
			expect(many.count(results).articles).toEqual({number: 250, orMore: false});
		}
	});

	test('the newest of thousands that all match alike', () => {
		const day = (n: number) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);
		const many = searchOver(
			Array.from({length: 2500}, (_, n) => ({headline: `Ferry ${n}`, published: day(n), body: ['Text.']})),
		);
		const results = many.find('ferry', 3);
		expect(results.articles.map(({row}) => row.headline)).toEqual(['Ferry 2499', 'Ferry 2498', 'Ferry 2497']);
		expect(many.count(results).articles.number).toBe(2500);
	});
});

describe('a word of one or two letters still being typed', () => {
	const search = searchOver([
		{headline: 'Ferry for Britta', body: ['The ferry sails.']},
		{headline: 'The EU and the harbour', body: ['A ferry.']},
		{headline: 'Ferry late', body: ['The boat belongs to the EU now.']},
		{headline: 'Bread', body: ['No boats.']},
	]);
	test.each([
		['b', [4, 1]],
		['bri', [1]],
		// The headline that has it comes first; the others stay until there is more of the word.
		['ferry b', [1, 2, 3]],
		['ferry bri', [1]],
		// It can be a word as it stands.
		['eu', [2, 3]],
		['eu ', [2, 3]],
		['ferry eu', [2, 3, 1]],
		['ferry eu ', [2, 3]],
	])('%j', (query, ids) => {
		const found = foundIn(search, query);
		expect(found.toSorted()).toEqual(ids.toSorted());
		expect(found[0]).toBe(ids[0]);
	});
});

describe('the order', () => {
	test('headlines and speakers before texts', () => {
		const search = searchOver([
			{headline: 'One', body: ['The harbinger was there and the harbinger went.']},
			{headline: 'Three', body: ['“We wait,” said Ole.'], said: [{by: 'Ole Harbinger'}]},
			{headline: 'Four is a long headline about many things, and about the harbinger at last', body: []},
		]);
		for (const query of ['harbinger', 'harbinger ', 'harb'])
			expect(foundIn(search, query)).toEqual([2, 3, 1]);
	});

	test('the newer first among equals, those without a date last', () => {
		const search = searchOver([
			{headline: 'Ferry sails', published: '2026-01-01'},
			{headline: 'Ferry sails'},
			{headline: 'Ferry sails', published: '2026-03-01T10:00:00+02:00'},
			{headline: 'Ferry sails', published: '2026-02'},
		]);
		for (const query of ['ferry', 'ferry sails ', 'fe', 'in:headline ferry ', '-dam']) {
			expect(foundIn(search, query)).toEqual([3, 4, 1, 2]);
		}
	});

	test('the time of a file makes nothing newer', () => {
		const search = searchOver([
			{headline: 'Ferry sails', published: '2026-11-25T10:00:00Z', publishedFrom: 'file'},
			{headline: 'Ferry sails'},
			{headline: 'Ferry sails', published: '2026-01-01'},
			{headline: 'Ferry sails', published: '2026-11-26T10:00:00Z', publishedFrom: 'file'},
			{headline: 'Ferry sails', published: '2026-03-01'},
		]);
		for (const query of ['ferry', 'ferry sails ', 'fe', 'in:headline ferry ', '-dam']) {
			expect(foundIn(search, query)).toEqual([5, 3, 4, 1, 2]);
		}
		expect(foundIn(search, 'ferry date:2026-11')).toEqual([4, 1]);
		expect(foundIn(search, 'date:2026')).toEqual([5, 3, 4, 1]);
	});

	test('is told by the scores', () => {
		const search = searchOver(stories);
		for (const query of ['the', 'dam ', 'varga', 'speaker:varga', 'ha']) {
			const {articles, quotes, speakers} = search.find(query, 100);
			for (const hits of [articles, quotes, speakers]) {
				const scores = hits.map(({score}) => score);
				expect(scores).toEqual(scores.toSorted((one, other) => other - one));
				expect(scores.every(Number.isFinite)).toBe(true);
			}
		}
	});
});

describe('quotes', () => {
	const search = searchOver(stories);
	test.each([
		['pier ', ['Ilse Varga: We mended the pier.']],
		['dam ', ['Ilse Varga: The dam is not the harbour’s business,', 'Tomas Reed: The dam stays,']],
		['varga dam ', ['Ilse Varga: The dam is not the harbour’s business,']],
		['"has to" ', ['unknown: It has to.']],
		['reed', ['Tomas Reed: The dam stays,']],
		['reed -dam', []],
		['speaker:varga dam ', ['Ilse Varga: The dam is not the harbour’s business,']],
		[
			'speaker:varga',
			[
				'Ilse Varga: The dam is not the harbour’s business,',
				'Ilse Varga: The ferry will never be late again,',
				'Ilse Varga: We mended the pier.',
			],
		],
		[
			'speaker:varga publication:courier in:quote -pier ',
			['Ilse Varga: The ferry will never be late again,'],
		],
		[
			'speaker:varga pier ',
			['Ilse Varga: The ferry will never be late again,', 'Ilse Varga: We mended the pier.'],
		],
		['speaker:varga cue:warned', ['Ilse Varga: The dam is not the harbour’s business,']],
		['cue:warned', ['Ilse Varga: The dam is not the harbour’s business,', 'Tomas Reed: The dam stays,']],
		['in:quote varga', []],
		['in:quote sta', ['Tomas Reed: The dam stays,']],
		['in:headline dam', []],
		['publication:courier', []],
		['crossing', []],
	])('for %j', (query, expected) => {
		const results = search.find(query, 100);
		expect(
			quotesIn({...results, quotes: results.quotes.filter(({corrected}) => !corrected)}).toSorted(),
		).toEqual(expected);
		if (results.showing === null) expect(search.count(results).quotes.number).toBe(expected.length);
	});

	test('of somebody begin with those that hold the words', () => {
		expect(quotesIn(search.find('speaker:varga pier ', 9))[0]).toBe('Ilse Varga: We mended the pier.');
	});

	test('newest first when they are somebody’s', () => {
		for (const query of ['varga', 'speaker:varga']) {
			expect(search.find(query, 2).quotes.map(({row}) => row.id)).toEqual([harbour, ferry]);
			expect(search.find(query, 9).quotes.map(({number}) => number)).toEqual([0, 0, 1]);
		}
	});

	test('say where they stand and what matched', () => {
		const [hit] = search.find('mended ', 10).quotes;
		expect(hit).toMatchObject({field: 'quote', row: {id: ferry}, number: 1, speaker: 'Ilse Varga'});
		const body = stories[0]!.body!.join('\n\n');
		expect(body.slice(hit!.at.start, hit!.at.end)).toBe('We mended the pier.');
		expect(lit(hit!)).toEqual(['mended']);
		expect(search.find('reed', 10).quotes[0]).toMatchObject({field: 'speaker', snippet: {matched: []}});
	});
});

describe('speakers', () => {
	const search = searchOver(stories);
	test.each([
		['varga', ['Ilse Varga']],
		['ils', ['Ilse Varga']],
		['i', ['Ilse Varga']],
		['mayor', ['Ilse Varga']],
		['varga dam ', []],
		['speaker:reed', ['Tomas Reed']],
		['speaker:reed dam ', ['Tomas Reed']],
		['speaker:reed publication:courier ', []],
		['varga publication:courier ', ['Ilse Varga']],
		['speaker:varga about:dam ', ['Ilse Varga']],
		['speaker:reed about:business ', []],
		['speaker:varga cue:warned ', ['Ilse Varga']],
		['speaker:varga in:quote pier ', ['Ilse Varga']],
		['speaker:varga in:quote crossing ', []],
		['about:dam ', []],
		['in:text varga', []],
		['varga OR reed ', ['Ilse Varga', 'Tomas Reed']],
		['varga OR reed -ilse ', ['Tomas Reed']],
	])('for %j', (query, expected) => {
		const results = search.find(query, 100);
		expect(results.speakers.filter(({corrected}) => !corrected).map(({name}) => name)).toEqual(expected);
		if (results.showing === null) expect(search.count(results).speakers.number).toBe(expected.length);
	});

	test('with the words that matched, and how often they are quoted', () => {
		expect(search.find('varga', 1).speakers[0]).toMatchObject({
			quotes: 3,
			articles: 2,
			snippet: {text: 'Ilse Varga', matched: [[5, 10]]},
		});
	});
});

describe('words that are misspelt', () => {
	const search = searchOver(stories);
	test.each([
		['ferrry ', 'ferry', [ferry, dam]],
		['feryr saltmarhs', 'ferry saltmarsh', [ferry, dam]],
		['counsil', 'council', [dam]],
		['varrga harbor ', 'varga harbour', [ferry, harbour]],
		['speaker:vagra pier ', 'speaker:varga pier', [ferry]],
		['publication:gazete', 'publication:gazette', [dam, harbour]],
		// What was begun is misspelt already.
		['crossnig', 'crossing', [ferry]],
		['Saltmash', 'saltmarsh', [ferry, dam, harbour]],
	])('%j finds %j', (query, shown, ids) => {
		const {articles, showing} = search.find(query, 10);
		expect(showing).toBe(shown);
		expect(articles.map(({row}) => row.id).toSorted()).toEqual(ids);
		expect(articles.every(({corrected}) => corrected)).toBe(true);
		expect(articles.every(hit => lit(hit).length > 0)).toBe(true);
	});

	test('come after what has been found exactly', () => {
		const two = searchOver([{headline: 'The ferry sails'}, {headline: 'The feery sails'}]);
		const {articles} = two.find('feery ', 10);
		expect(articles.map(({row, corrected}) => [row.id, corrected])).toEqual([
			[2, false],
			[1, true],
		]);
	});

	test.each(['"ferrry" ', 'dma ', '-ferrry dam ', '1994 '])('are taken at their word in %j', query => {
		expect(search.find(query, 10).showing).toBeNull();
	});

	test('are not corrected into nothing', () => {
		expect(search.find('ferrry council crossing ', 10)).toMatchObject({articles: [], showing: null});
	});
});

describe('when nothing is found', () => {
	const search = searchOver(stories);
	test('it is told what there is without the fields', () => {
		expect(search.find('crossing publication:gazette ', 10).unfiltered).toMatchObject({
			query: 'crossing',
			counts: {articles: {number: 1}},
		});
	});
	test.each(['zyxwv ', 'publication:nobody', 'ferry '])('nothing is told for %j', query => {
		expect(search.find(query, 10).unfiltered).toBeNull();
	});
});

test('marks narrow what is found', () => {
	const database = newsroom(stories);
	const search = searchIn(database);
	const mark = database.prepare(
		'INSERT INTO temp.mark (article, subject, read_at, starred_at) VALUES (?, ?, ?, ?)',
	);
	mark.run(ferry, 1, '2026-09-01', '2026-09-01');
	mark.run(dam, 2, null, '2026-09-01');
	expect(foundIn(search, 'is:read')).toEqual([ferry]);
	expect(foundIn(search, 'is:unread')).toEqual([harbour, dam, nameless]);
	expect(foundIn(search, '-is:read')).toEqual([harbour, dam, nameless]);
	expect(foundIn(search, 'is:starred is:unread ')).toEqual([dam]);
	expect(foundIn(search, 'is:read OR is:starred')).toEqual([dam, ferry]);
	expect(foundIn(search, 'ferry is:unread')).toEqual([dam]);
	expect(search.find('speaker:varga is:read', 10)).toMatchObject({
		articles: [{}],
		quotes: [{}, {}],
		speakers: [{}],
	});
	database.exec('DELETE FROM temp.mark');
	expect(foundIn(search, 'is:read')).toEqual([]);
});

test('clippings, their notes and tags narrow what is found', () => {
	const database = newsroom(stories);
	const search = searchIn(database);
	database.exec('DROP VIEW temp.clipped; CREATE TEMP TABLE clipped (article INTEGER, note TEXT, tags TEXT)');
	const clip = database.prepare('INSERT INTO temp.clipped VALUES (?, ?, ?)');
	clip.run(ferry, null, '["dredging","follow-up"]');
	clip.run(ferry, 'ask again', '[]');
	clip.run(dam, null, '["dredger"]');
	expect(foundIn(search, 'has:clipping')).toEqual([dam, ferry]);
	expect(foundIn(search, 'has:note')).toEqual([ferry]);
	expect(foundIn(search, '-has:clipping')).toEqual([harbour, nameless]);
	expect(foundIn(search, 'tag:dredging ')).toEqual([ferry]);
	expect(foundIn(search, 'tag:#Dredging ')).toEqual([ferry]);
	expect(foundIn(search, 'tag:"follow-up" ')).toEqual([ferry]);
	expect(foundIn(search, 'tag:dredg ')).toEqual([]);
	expect(foundIn(search, 'tag:dredg* ')).toEqual([dam, ferry]);
	expect(foundIn(search, 'tag:dredg')).toEqual([dam, ferry]);
	expect(foundIn(search, '-tag:dredging has:clipping')).toEqual([dam]);
	expect(foundIn(search, 'tag:dredging OR tag:dredger ')).toEqual([dam, ferry]);
	const offered = search.complete('tag:d', 5)?.choices.map(({label}) => label);
	expect(offered).toEqual(['dredger', 'dredging']);
});

test('an archive that grows is searched as it is', () => {
	const database = newsroom(stories);
	const search = searchIn(database);
	expect(foundIn(search, 'ferry')).toEqual([ferry, dam]);
	addStories(
		database,
		[{headline: 'Ferry stops', published: '2026-09-01', body: ['It stops.']}],
		stories.length,
	);
	expect(foundIn(search, 'ferry')).toEqual([5, ferry, dam]);
});

const vocabulary = [
	'ferry',
	'Ferries',
	'dam',
	'damage',
	'Café',
	'cafes',
	'harbour',
	'EU',
	'Ellery',
	'is',
	'Reed',
	'港口',
];
const anyWords = fc.array(fc.constantFrom(...vocabulary), {maxLength: 6}).map(words => words.join(' '));
const anyStory: fc.Arbitrary<Told> = fc
	.record({
		headline: anyWords,
		text: anyWords,
		said: anyWords,
		name: fc.constantFrom('Reed', 'Ada Ferry', null),
		publication: anyWords,
	})
	.map(({headline, text, said, name, publication}) => ({
		headline,
		publication,
		body: [`${text} “x ${said}”`],
		said: [{by: name}],
	}));

describe('whatever the articles', () => {
	const anyNews = fc.array(anyStory, {minLength: 1, maxLength: 8});
	const wordsIn = ({headline, publication, body, said}: Told) =>
		wordsOf([headline, publication, ...(body ?? []), said?.[0]?.by ?? ''].join(' '));

	test('a word finds those that hold it, and no others', () => {
		fc.assert(
			fc.property(anyNews, fc.constantFrom(...vocabulary), (news, word) => {
				const wanted = wordsOf(word).join(' ');
				const expected = news.flatMap((story, at) =>
					` ${wordsIn(story).join(' ')} `.includes(` ${wanted} `) ? [at + 1] : [],
				);
				const search = searchOver(news);
				expect(foundIn(search, `${word} `).toSorted()).toEqual(expected);
				for (const hit of search.find(`${word} `, 100).articles) expect(lit(hit)).not.toEqual([]);
			}),
			{numRuns: 40},
		);
	});

	test('more words find fewer, and what is left out is out', () => {
		fc.assert(
			fc.property(
				anyNews,
				fc.constantFrom(...vocabulary),
				fc.constantFrom(...vocabulary),
				(news, one, other) => {
					const search = searchOver(news);
					const ids = (query: string) => foundIn(search, query).toSorted();
					const [first, second] = [ids(`${one} `), ids(`${other} `)];
					expect(ids(`${one} ${other} `)).toEqual(first.filter(id => second.includes(id)));
					expect(ids(`${one} -${other} `)).toEqual(first.filter(id => !second.includes(id)));
					expect(ids(`${one} OR ${other} `)).toEqual([...new Set([...first, ...second])].toSorted());
				},
			),
			{numRuns: 40},
		);
	});
});

describe('text nobody should trust', () => {
	const database = newsroom(stories);
	const search = searchIn(database);
	test('as a query is looked for, and a list of it holds the same', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom(...hostileStrings.map(({input}) => input))),
				query => {
					for (const asked of [
						`${query} `,
						`speaker:"${query}" `,
						`-${query} dam `,
						`is:unread in:text ${query} `,
					]) {
						const {problems} = search.find(asked, 5);
						if (problems.length > 0) expect(search.condition(asked, 'a.id')).toEqual({problems});
						else if (asked.trim() !== '')
							expect(listed(database, search, asked)).toEqual(
								// Nothing to look for is no article in the results, and every article in a list.
								expect.arrayContaining(foundIn(search, asked)),
							);
					}
				},
			),
		);
	});

	test.each([
		['^ferry ', [ferry, dam]],
		['ferry + dam ', [dam]],
		["'ferry !dam $cannot ", [dam]],
		['| ferry ', [ferry, dam]],
		['(ferry) ', [ferry, dam]],
		['ferry* + cannot ', [dam]],
		['NEAR(ferry dam) ', []],
		['crossing AND pier ', []],
		['dam NOT ferry ', [dam]],
		['ferry"; DROP TABLE article; --', []],
	])('%j is words', (query, ids) => {
		expect(search.find(query, 5).problems).toEqual([]);
		expect(foundIn(search, query).toSorted()).toEqual(ids);
		expect(foundIn(search, 'ferry ')).toEqual([ferry, dam]);
	});

	test.each([
		'x'.repeat(100_000),
		'x '.repeat(50_000),
		'"'.repeat(100_000),
		'\0'.repeat(100_000),
		'a:'.repeat(50_000),
	])('may be long: %#', query => {
		expect(search.find(query, 5).problems).not.toEqual([]);
	});

	test('Chinese is found by its characters', () => {
		const chinese = searchOver([
			{headline: '港口罢工结束', body: ['渡轮明天恢复。']},
			{headline: '口港', body: ['明天']},
		]);
		expect(foundIn(chinese, '港口')).toEqual([1]);
		expect(foundIn(chinese, '渡轮')).toEqual([1]);
		expect(foundIn(chinese, '明').toSorted()).toEqual([1, 2]);
	});

	test('an emoji alone is no word, and that is said', () => {
		expect(search.find('🎉', 5).problems).toMatchObject([{text: 'there is no word in it to look for'}]);
	});

	test.each(hostileStrings)('in an article hides nothing that comes after it: $name', ({input}) => {
		const hidden = searchOver([
			{headline: `${input} Saltmarsh`, body: [input, 'Pier.']},
			{headline: 'Nothing', body: [`“Ellery,” said Ina ${input}.`], said: [{by: 'Ina'}]},
		]);
		expect(foundIn(hidden, 'saltmarsh pier ')).toEqual([1]);
		expect(hidden.find('speaker:ina ellery ', 5)).toMatchObject({quotes: [{row: {id: 2}}]});
	});
});
