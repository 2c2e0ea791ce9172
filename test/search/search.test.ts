import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openSearch} from '../../source/search/search.ts';
import {foldWord, wordsOf} from '../../source/search/words.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {anyHostile} from '../reader/any-text.ts';
import {
	addStories,
	foundIn,
	lit,
	newsroom,
	nothingMarked,
	quotesIn,
	type Story,
	searchOver,
} from './newsroom.ts';

const stories: readonly Story[] = [
	{
		headline: 'Ferry to Saltmarsh sails again',
		publication: 'The Harbour Courier',
		published: '2026-03-01',
		authors: ['Nils Aspen'],
		place: 'PORT ELLERY',
		body: [
			'The crossing was closed for nine days after the storm broke the northern pier.',
			'“The ferry will never be late again,” said Ilse Varga, the mayor. “We mended the pier.”',
		],
		said: ['Ilse Varga', 'Ilse Varga'],
		speakers: [{name: 'Ilse Varga', aliases: ['Mayor Varga'], role: 'mayor of Port Ellery'}],
	},
	{
		headline: 'Council votes on the dam',
		publication: 'Saltmarsh Gazette',
		published: '2026-05-01',
		authors: ['Ada Holt'],
		body: [
			'The old dam above Saltmarsh leaks, and a ferry cannot pass below it.',
			'“The dam stays,” said Tomas Reed. “It has to.” Others were not so sure.',
		],
		said: ['Tomas Reed', null],
		speakers: [{name: 'Tomas Reed', role: 'head of the water board'}],
	},
	{
		headline: 'Varga speaks about the harbour',
		publication: 'Saltmarsh Gazette',
		published: '2026-06-01',
		body: ['“The dam is not the harbour’s business,” Varga said at the café in Málaga Street.'],
		said: ['Ilse Varga'],
		speakers: [{name: 'Ilse Varga', aliases: ['Varga']}],
	},
	{headline: null, body: ['Nobody came to the harbour today.']},
];
const [ferry, dam, harbour, nameless] = [1, 2, 3, 4];

describe('articles', () => {
	const search = searchOver(stories);
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
		['publication:"Saltmarsh Gazette"', [harbour, dam]],
		['publication:gazette OR publication:courier', [harbour, dam, ferry]],
		['in:headline dam ', [dam]],
		['in:headline varga', [harbour]],
		['in:quote dam ', [harbour, dam]],
		['in:quote ferry', [ferry]],
		['in:text nobody', [nameless]],
		['in:text council', []],
		['speaker:varga', [harbour, ferry]],
		['speaker:"mayor varga" ', [harbour, ferry]],
		['speaker:varga pier ', [ferry]],
		['speaker:varga -pier ', [harbour, ferry]],
		['speaker:varga -ferry -pier ', [harbour]],
		['speaker:varga crossing ', []],
		['speaker:varga in:text crossing ', [ferry]],
		['speaker:varga in:headline ferry ', [ferry]],
		['speaker:reed speaker:varga', []],
		['speaker:reed OR speaker:varga', [harbour, dam, ferry]],
		['-dam ', [ferry, nameless]],
		['nowhere', []],
	])('for %j', (query, ids) => {
		const {articles, counts, problems} = search.find(query, 100);
		expect(problems).toEqual([]);
		expect(articles.map(({article}) => article).toSorted()).toEqual(ids.toSorted());
		expect(counts.articles).toBe(ids.length);
		expect(search.articles(query).ids).toEqual(articles.map(({article}) => article));
	});

	test.each(['', '  ', '"', 'speaker:', 'in:headline', 'is:unr', '-'])(
		'none for %j, and no problem',
		query => {
			expect(search.find(query, 10)).toMatchObject({articles: [], quotes: [], speakers: [], problems: []});
			expect(search.articles(query)).toEqual({ids: [], problems: []});
		},
	);

	test('none while something is wrong with the query', () => {
		const {articles, counts, problems} = search.find('ferry foo:bar', 10);
		expect({articles, counts}).toEqual({articles: [], counts: {articles: 0, quotes: 0, speakers: 0}});
		expect(problems).toMatchObject([{start: 6, end: 10}]);
		expect(search.articles('ferry foo:bar')).toEqual({ids: [], problems});
	});

	test.each([
		['sails ', 'headline', ['sails'], null],
		['varga ferry ', 'text', ['ferry', 'Varga'], 'ferry'],
		['reed ', 'speaker', ['Reed'], 'Reed'],
		['courier ', 'publication', ['Courier'], null],
		['aspen ', 'byline', ['Aspen'], null],
		['courier crossing ', 'publication', ['Courier'], 'crossing'],
		['mended ', 'quote', ['mended'], 'mended'],
		['crossing ', 'text', ['crossing'], 'crossing'],
		['leaks OR missing ', 'text', ['leaks'], 'leaks'],
		['publication:courier', 'publication', ['Courier'], null],
		['speaker:reed', 'speaker', ['Reed'], null],
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

	test('without a headline show their text', () => {
		const [hit] = search.find('-dam -ferry ', 10).articles;
		expect(hit).toMatchObject({
			article: nameless,
			field: 'text',
			snippet: {text: 'Nobody came to the harbour today.'},
		});
	});

	test('no more than were asked for, and the count of all', () => {
		const many = searchOver(
			Array.from({length: 250}, (_, n) => ({headline: `Ferry ${n}`, body: [`Day ${n} of it.`]})),
		);
		const {articles, counts} = many.find('ferry ', 7);
		expect(articles).toHaveLength(7);
		expect(counts.articles).toBe(250);
		expect(many.articles('ferry ').ids).toHaveLength(250);
		expect(many.find('day ', 7).counts.articles).toBe(250);
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
		['b', [1, 4]],
		['br', [1, 4]],
		['bri', [1]],
		// The headline that has it comes first; the others stay until there is more of the word.
		['ferry b', [1, 3, 2]],
		['ferry bri', [1]],
		// It can be a word as it stands.
		['eu', [2, 3]],
		['eu ', [2, 3]],
		['ferry eu', [2, 3, 1]],
		['ferry eu ', [2, 3]],
	])('%j', (query, ids) => {
		const {articles, counts} = search.find(query, 100);
		expect(articles.map(({article}) => article).toSorted()).toEqual(ids.toSorted());
		expect(articles[0]!.article).toBe(ids[0]);
		expect(counts.articles).toBe(ids.length);
	});
});

describe('the order', () => {
	test('headline, speaker, quote, text', () => {
		const search = searchOver([
			{headline: 'One', body: ['The harbinger was there and the harbinger went.']},
			{headline: 'Two', body: ['“The harbinger comes,” somebody said.', 'And so it went on. '.repeat(300)]},
			{
				headline: 'Three',
				body: ['“We wait,” said Ole.'],
				said: ['Ole Harbinger'],
				speakers: [{name: 'Ole Harbinger'}],
			},
			{headline: 'Four is a long headline about many things, and about the harbinger at last', body: []},
		]);
		for (const query of ['harbinger', 'harbinger ', 'harb'])
			expect(foundIn(search, query)).toEqual([4, 3, 2, 1]);
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

	test('a newer article before one that matches hardly better', () => {
		const search = searchOver([
			{headline: 'Ferry to the northern pier stops', published: '2020-01-01'},
			{headline: 'The ferry to the northern pier stops', published: '2026-01-01'},
			{headline: 'Dam'},
			{headline: 'Mill'},
			{headline: 'Quay'},
		]);
		expect(foundIn(search, 'northern pier ')).toEqual([2, 1]);
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
		['speaker:varga publication:courier -pier ', ['Ilse Varga: The ferry will never be late again,']],
		['in:quote varga', []],
		['in:quote sta', ['Tomas Reed: The dam stays,']],
		['in:headline dam', []],
		['publication:courier', []],
		['crossing', []],
	])('for %j', (query, expected) => {
		const results = search.find(query, 100);
		expect(quotesIn(results).toSorted()).toEqual(expected.toSorted());
		expect(results.counts.quotes).toBe(expected.length);
	});

	test('newest first when they are somebody’s', () => {
		for (const query of ['varga', 'speaker:varga']) {
			expect(search.find(query, 2).quotes.map(({article}) => article)).toEqual([harbour, ferry]);
			expect(search.find(query, 2).counts.quotes).toBe(3);
			expect(search.find(query, 9).quotes.map(({number}) => number)).toEqual([0, 0, 1]);
		}
	});

	test('no more than were asked for, and the count of all', () => {
		const many = searchOver([{body: [Array.from({length: 250}, (_, n) => `“Day ${n}.”`).join(' ')]}]);
		const {quotes, counts} = many.find('day ', 7);
		expect(quotes).toHaveLength(7);
		expect(counts.quotes).toBe(250);
	});

	test('say where they stand and what matched', () => {
		const [hit] = search.find('mended ', 10).quotes;
		expect(hit).toMatchObject({field: 'quote', article: ferry, number: 1, speaker: 'Ilse Varga'});
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
		['water reed ', ['Tomas Reed']],
		['varga dam ', []],
		['speaker:reed', ['Tomas Reed']],
		['speaker:reed dam ', ['Tomas Reed']],
		['speaker:reed pier ', []],
		['speaker:reed publication:courier ', []],
		['varga publication:courier ', ['Ilse Varga']],
		['speaker:board', []],
		['in:text varga', []],
		['varga OR reed ', ['Ilse Varga', 'Tomas Reed']],
		['varga OR reed -ilse ', ['Tomas Reed']],
	])('for %j', (query, expected) => {
		const {speakers, counts} = search.find(query, 100);
		expect(speakers.map(({name}) => name)).toEqual(expected);
		expect(counts.speakers).toBe(expected.length);
	});

	test('with the words that matched, and how often they are quoted', () => {
		expect(search.find('varga', 1).speakers[0]).toMatchObject({
			quotes: 3,
			snippet: {text: 'Ilse Varga', matched: [[5, 10]]},
		});
		expect(lit(search.find('water ', 1).speakers[0]!)).toEqual(['water']);
	});

	test('whole names before beginnings, then the most quoted', () => {
		const said = (name: string, times: number): Story => ({
			body: [Array.from({length: times}, (_, n) => `“No ${n} of ${name}.”`).join(' ')],
			said: Array.from({length: times}, () => name),
		});
		const names = searchOver([said('Ole May', 1), said('Ada Mayer', 3), said('Ina Maynard', 2)]);
		expect(names.find('may', 10).speakers.map(({name}) => name)).toEqual([
			'Ole May',
			'Ada Mayer',
			'Ina Maynard',
		]);
		expect(names.find('may', 1).counts.speakers).toBe(3);
	});
});

describe('marks', () => {
	const marks = {version: 1, read: new Set([ferry]), starred: new Set([dam, ferry])};
	const search = searchOver(stories, {
		get version() {
			return marks.version;
		},
		read: () => marks.read,
		starred: () => marks.starred,
	});

	test('narrow what is found', () => {
		expect(foundIn(search, 'is:read')).toEqual([ferry]);
		expect(foundIn(search, 'is:unread')).toEqual([harbour, dam, nameless]);
		expect(foundIn(search, 'is:starred is:unread ')).toEqual([dam]);
		expect(foundIn(search, 'ferry is:unread')).toEqual([dam]);
		expect(search.find('speaker:varga is:read', 10)).toMatchObject({
			counts: {articles: 1, quotes: 2, speakers: 1},
		});
		expect(search.find('reed is:read', 10)).toMatchObject({counts: {articles: 0, quotes: 0, speakers: 0}});
	});

	test('are asked for again when they have changed', () => {
		expect(foundIn(search, 'is:read')).toEqual([ferry]);
		marks.read = new Set([dam, harbour]);
		marks.version++;
		expect(foundIn(search, 'is:read')).toEqual([harbour, dam]);
	});
});

describe('a library that grows', () => {
	test('is searched as it is', () => {
		const database = newsroom(stories);
		const search = openSearch(database, nothingMarked);
		expect(foundIn(search, 'ferry')).toEqual([ferry, dam]);
		addStories(
			database,
			[{headline: 'Ferry stops', published: '2026-09-01', body: ['It stops.']}],
			stories.length,
		);
		expect(foundIn(search, 'ferry')).toEqual([5, ferry, dam]);
		database.exec(`DELETE FROM article WHERE id = ${ferry}`);
		expect(foundIn(search, 'ferry')).toEqual([5, dam]);
	});
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
const anyStory: fc.Arbitrary<Story> = fc
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
		body: [`${text} “${said}”`],
		said: [name],
	}));

/** All words of an article, folded. */
function wordsIn({headline, publication, body, said}: Story): string[] {
	return wordsOf([headline, publication, ...(body ?? []), ...(said ?? [])].join(' ')).map(foldWord);
}

describe('whatever the articles', () => {
	const anyNews = fc.array(anyStory, {minLength: 1, maxLength: 8});

	test('a word finds those that hold it, and no others', () => {
		fc.assert(
			fc.property(anyNews, fc.constantFrom(...vocabulary), fc.boolean(), (news, word, finished) => {
				const wanted = foldWord(word);
				const holds = (one: string) =>
					finished || wanted.length < 3 ? one === wanted : one.startsWith(wanted);
				const expected = news.flatMap((story, index) => (wordsIn(story).some(holds) ? [index + 1] : []));
				const search = searchOver(news);
				const {articles, counts} = search.find(finished ? `${word} ` : word, 100);
				const ids = articles.map(({article}) => article).toSorted();
				// As a beginning, two letters are looked for in headlines and names too.
				if (finished || wanted.length >= 3) expect(ids).toEqual(expected);
				else expect(ids).toEqual(expect.arrayContaining(expected));
				expect(counts.articles).toBe(ids.length);
				for (const hit of articles) expect(lit(hit).map(foldWord).some(holds)).toBe(true);
			}),
			{numRuns: 60},
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
			{numRuns: 60},
		);
	});
});

describe('text nobody should trust', () => {
	test('as a query is looked for', () => {
		const search = searchOver(stories);
		fc.assert(
			fc.property(fc.oneof(fc.string({unit: 'binary'}), anyHostile), query => {
				for (const asked of [query, `speaker:"${query}`, `-${query} dam`, `is:unread in:text ${query} `]) {
					const {counts} = search.find(asked, 5);
					expect(counts.articles).toBe(search.articles(asked).ids.length);
				}
			}),
		);
	});

	test.each([
		'x'.repeat(10_000),
		'x '.repeat(5000),
		'"'.repeat(10_000),
		'\0'.repeat(10_000),
		'a:'.repeat(5000),
	])('may be long: %#', query => {
		expect(() => searchOver(stories).find(query, 5)).not.toThrow();
	});

	test.each(hostileStrings)('in an article hides nothing that comes after it: $name', ({input}) => {
		const search = searchOver([
			{headline: `${input} Saltmarsh`, body: [input, 'Pier.']},
			{headline: 'Nothing', body: [`“${input} Ellery,” said Ina.`], said: ['Ina']},
		]);
		expect(foundIn(search, 'saltmarsh pier ')).toEqual([1]);
		expect(search.find('speaker:ina ellery ', 5)).toMatchObject({
			quotes: [{article: 2}],
			counts: {articles: 1},
		});
	});
});
