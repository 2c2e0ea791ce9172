import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../source/article/words.ts';
import {completionsOf, unfinishedAt} from '../../source/search/completions.ts';
import {parseQuery} from '../../source/search/query.ts';
import {openTables, type Tables} from '../../source/search/tables.ts';
import type {Told} from '../fixtures/pages.ts';
import {anyHostile} from '../typeset/any-text.ts';
import {newsroom} from './newsroom.ts';

const today = '2026-10-05';

const archiveOf = (articles: readonly Told[]): Tables => openTables(newsroom(articles));

const dateline = (place: string, text: string) => ({text, place, date: null, agency: null});

const harbour = archiveOf([
	{
		path: 'wires/1.txt',
		publication: 'The Harbour Courier',
		section: 'Harbour',
		authors: ['Mara Lind', 'Jonas Reed'],
		published: '2026-09-12',
		dateline: dateline('PORT ELLERY', 'PORT ELLERY, Sept. 12 —'),
		body: ['“Yes, it floats,” said Varga. “No, it sank,” warned Varga.'],
		said: [
			{by: 'Ilse Varga', mention: 'Varga', cue: 'said'},
			{by: 'Ilse Varga', mention: 'Varga', cue: 'warned'},
		],
		speakers: [{name: 'Ilse Varga', aliases: ['harbour master']}],
	},
	{
		publication: 'Gazette',
		authors: ['Mara Lind'],
		published: '2026-08-31T23:30:00-05:00',
		dateline: dateline('STOW-ON-NESS', 'STOW-ON-NESS (Coast Wire) —'),
		body: ['“It is a dam,” said Reed.'],
		said: [{by: 'Tomas Reed', mention: 'Reed', cue: 'said'}],
	},
	{
		publication: 'The Harbour Courier',
		published: '2025-12-01',
		dateline: dateline('PORT ELLERY', 'PORT ELLERY —'),
		body: ['“Well, it was.” “O, it is well.”'],
		said: [{by: 'Ada "Bee"\nHolt'}, {by: 'Thornvald'}],
	},
	{body: ['Nothing happened.']},
]);

/** What the query can become, with the counts. */
function choices(query: string, cursor = query.length): string[] {
	const found = completionsOf(harbour, query, cursor);
	if (found === null) return [];
	return found.choices.map(({text, count}) => {
		const completed = query.slice(0, found.start) + text + query.slice(found.end);
		return count === null ? completed : `${completed}(${count})`;
	});
}

const all = [
	'speaker:',
	'about:',
	'cue:',
	'publication:',
	'section:',
	'folder:',
	'by:',
	'place:',
	'in:',
	'date:',
	'is:',
	'tag:',
	'has:',
];

describe('completions', () => {
	test.each([
		['', all],
		['dam ', all.map(name => `dam ${name}`)],
		['dam s', ['dam speaker:', 'dam section:']],
		['I', ['in:', 'is:']],
		['-s', ['-speaker:', '-section:']],
		['-i', ['-is:']],
		['dam -', all.filter(name => name !== 'in:').map(name => `dam -${name}`)],
		['dam', []],
		['"s', []],
		['foo:b', []],
	])('of the name of a field in %j', (query, expected) => {
		expect(choices(query)).toEqual(expected);
	});

	test.each([
		['is:', ['is:unread ', 'is:read ', 'is:starred ']],
		['is:R', ['is:read ']],
		['-is:s', ['-is:starred ']],
		['is:x', []],
		['in:q', ['in:quote ']],
		['-in:q', []],
		['has:', ['has:quote ', 'has:clipping ', 'has:note ']],
	])('of a value that is always there in %j', (query, expected) => {
		expect(choices(query)).toEqual(expected);
	});

	test.each([
		[
			'speaker:',
			[
				'speaker:"Ilse Varga" (2)',
				'speaker:"Ada Holt" (1)',
				'speaker:Thornvald (1)',
				'speaker:"Tomas Reed" (1)',
			],
		],
		['dam speaker:v', ['dam speaker:"Ilse Varga" (2)']],
		['speaker:"ilse v', ['speaker:"Ilse Varga" (2)']],
		['speaker:"Ilse Varga"', ['speaker:"Ilse Varga" (2)']],
		['speaker:master', ['speaker:"Ilse Varga" (2)']],
		['-speaker:th', ['-speaker:Thornvald (1)']],
		['publication:', ['publication:"The Harbour Courier" (2)', 'publication:Gazette (1)']],
		['publication:cour', ['publication:"The Harbour Courier" (2)']],
		['by:', ['by:"Mara Lind" (2)', 'by:"Jonas Reed" (1)']],
		['by:re', ['by:"Jonas Reed" (1)']],
		['place:', ['place:"PORT ELLERY" (2)', 'place:STOW-ON-NESS (1)']],
		['place:ness', ['place:STOW-ON-NESS (1)']],
		['cue:', ['cue:said (2)', 'cue:warned (1)']],
		['cue:w', ['cue:warned (1)']],
		['about:', []],
		['about:har', ['about:harbour (2)']],
		['about:"two har', []],
	])('of a value of the archive in %j', (query, expected) => {
		expect(choices(query)).toEqual(expected);
	});

	test.each([
		['speaker:vagra', ['speaker:"Ilse Varga" (2)']],
		['publication:gazzette', ['publication:Gazette (1)']],
		['by:jonsa', ['by:"Jonas Reed" (1)']],
		['cue:wraned', ['cue:warned (1)']],
		['is:stared', ['is:starred ']],
		['speaker:qqqqqq', []],
	])('of letters that begin nothing in %j', (query, expected) => {
		expect(choices(query)).toEqual(expected);
	});

	test.each([
		['date:to', ['date:today ']],
		['date:this', ['date:"this week" ', 'date:"this month" ', 'date:"this year" ']],
		['date:last-w', ['date:"last week" ']],
		['date:yestreday', ['date:yesterday ']],
		[
			'date:2',
			['2026 (2)', '2026-09 (1)', '2026-08 (1)', '2025 (1)', '2025-12 (1)'].map(day => `date:${day}`),
		],
		['date:2026-0', ['date:2026-09 (1)', 'date:2026-08 (1)']],
		['date:2025-12', ['date:2025-12 (1)']],
		['date:2025-12..2026-09', ['date:2025-12..2026-09 (1)']],
		['date:2026-00', []],
		['date:2026-13', []],
		['date:1999', []],
		['date:2026-09-1', []],
	])('of days in %j', (query, expected) => {
		expect(choices(query)).toEqual(expected);
	});

	test('of a date begin with the days that have names', () => {
		const found = choices('date:');
		expect(found.slice(0, 2)).toEqual(['date:today ', 'date:yesterday ']);
		expect(found.slice(-2)).toEqual(['date:2025 (1)', 'date:2025-12 (1)']);
	});

	test('of days count each article in the month of its own day, whatever the zone of its hour', () => {
		const edge = fc.tuple(
			fc.constantFrom(
				'2025-12-31',
				'2026-01-01',
				'2026-01-31',
				'2026-02-01',
				'2026-02-28',
				'2026-05-01',
				'2024',
			),
			fc.constantFrom('', 'T00:30:00+14:00', 'T23:30:00-11:00', 'T12:00:00Z'),
		);
		fc.assert(
			fc.property(fc.array(edge, {maxLength: 6}), edges => {
				const days = edges.map(([day]) => day).filter(day => day.length > 'yyyy'.length);
				const archive = archiveOf(
					edges.map(([day, hour], at) => ({published: day === '2024' ? day : day + hour, path: `${at}.txt`})),
				);
				const counts = (length: number) => Map.groupBy(days, day => day.slice(0, length));
				const wanted = [...counts('yyyy'.length), ...counts('yyyy-mm'.length)];
				const found = completionsOf(archive, 'date:2', 'date:2'.length)?.choices ?? [];
				expect(Object.fromEntries(found.map(({label, count}) => [label, count]))).toEqual(
					Object.fromEntries(wanted.map(([name, all]) => [name, all.length])),
				);
			}),
			{numRuns: 60},
		);
	});

	test('of days leave out those that only files have', () => {
		const archive = archiveOf([
			{published: '2026-01-02', path: '1.txt'},
			{published: '2026-01-03T10:00:00Z', publishedFrom: 'file', path: '2.txt'},
			{published: '2026-02-03T10:00:00Z', publishedFrom: 'file', path: '3.txt'},
		]);
		const found = completionsOf(archive, 'date:2', 'date:2'.length)?.choices ?? [];
		expect(found.map(({label, count}) => [label, count])).toEqual([
			['2026', 1],
			['2026-01', 1],
		]);
	});

	test('at a cursor within the query', () => {
		expect(choices('speaker:va dam', 10)).toEqual(['speaker:"Ilse Varga" dam(2)']);
		expect(choices('speaker:vaxx', 10)).toEqual(['speaker:"Ilse Varga" (2)']);
		expect(choices('s dam', 1)).toEqual(['speaker: dam', 'section: dam']);
		expect(choices('dam', 0)).toEqual(all.map(name => `${name}dam`));
		expect(choices('speaker:va', 0)).toEqual([]);
		expect(unfinishedAt('dam speaker:va', 1)).toMatchObject({field: null, typed: 'd'});
	});

	test('find a speaker by a nickname', () => {
		expect(completionsOf(harbour, 'speaker:bee', 11)?.choices).toEqual([
			{text: '"Ada Holt" ', label: 'Ada Holt', count: 1},
		]);
	});

	test('are understood by the query language', () => {
		for (const field of all) {
			for (const {text} of completionsOf(harbour, field, field.length)?.choices ?? []) {
				expect(parseQuery(`${field}${text}dam `, today).problems).toEqual([]);
			}
		}
	});

	test('are of articles that are shown', () => {
		const copied = {publication: 'Gazette', published: '2026-01-02', url: 'https://gazette.example/dam'};
		const archive = archiveOf([copied, copied]);
		for (const query of ['publication:', 'publication:g', 'date:2026-01']) {
			expect(completionsOf(archive, query, query.length)?.choices).toMatchObject([{count: 1}]);
		}
	});

	test('of an archive without articles', () => {
		const archive = archiveOf([]);
		for (const field of ['speaker:', 'about:', 'publication:', 'by:x', 'place:', 'cue:', 'date:2']) {
			expect(completionsOf(archive, field, field.length)).toBeNull();
		}
	});
});

describe('hostile names', () => {
	const hostile = fc.oneof(fc.string({unit: 'binary'}), fc.string(), anyHostile);

	test('ask for their words in one line', () => {
		fc.assert(
			fc.property(fc.constantFrom('by', 'publication'), hostile, (field, name) => {
				const archive = archiveOf([{authors: [name], publication: name}]);
				const query = `${field}:`;
				for (const {text, label} of completionsOf(archive, query, query.length)?.choices ?? []) {
					expect(label).toBe(name);
					expect(text).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]+ $/u);
					const {plan, problems} = parseQuery(query + text, today);
					expect(problems).toEqual([]);
					expect(plan.inArticle).toMatchObject([{terms: [{words: wordsOf(name), prefix: false}]}]);
				}
			}),
			{numRuns: 60},
		);
	});

	test('any query completes within itself', () => {
		fc.assert(
			fc.property(
				hostile,
				fc.nat(),
				fc.constantFrom('', 'speaker:', 'about:', '-by:', 'date:'),
				(text, at, field) => {
					const query = field + text;
					const found = completionsOf(harbour, query, at % (query.length + 1));
					if (found === null) return;
					expect(found.choices.length).toBeGreaterThan(0);
					expect(found.start).toBeGreaterThanOrEqual(0);
					expect(found.end).toBeGreaterThanOrEqual(found.start);
					expect(found.end).toBeLessThanOrEqual(query.length);
				},
			),
		);
	});
});
