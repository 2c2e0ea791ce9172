import {describe, expect, test} from 'vitest';
import {listedOf} from '../../source/export/entry.ts';
import {
	briefRecord,
	checkRecord,
	listRecord,
	quotesRecord,
	searchRecord,
	speakerRecord,
	textRecord,
} from '../../source/export/records.ts';
import {bare, brief, entry, harbour, quotes, reyl} from './harbour.ts';

const keys = (record: object) => Object.keys(record).join(' ');

test('list', () => {
	const record = listRecord(listedOf(entry));
	expect(keys(record)).toBe(
		'path index headline authors publication published publishedFrom dateline section language url words quotes speakers read starred format',
	);
	expect(record).toMatchObject({
		dateline: 'VELLMAR, Aug. 14 (Meridian) —',
		section: null,
		words: 45,
		quotes: 3,
		speakers: ['Tomas Reyl'],
		read: true,
		starred: false,
		format: 'text',
	});
});

test('speakers of a list are in the order of their first quotes, each once', () => {
	const [first, second, third] = quotes;
	const said = [{...first!, speaker: 'B'}, {...second!, speaker: 'A'}, third!, {...first!, speaker: 'B'}];
	expect(listedOf({...entry, quotes: said}).speakers).toEqual(['B', 'A']);
});

test('brief', () => {
	const record = briefRecord(harbour, brief);
	expect(keys(record)).toBe('path index headline gist summary who where when figures');
	expect(record).toEqual({
		path: 'storm/harbour.txt',
		index: 0,
		headline: 'Harbour of Vellmar reopens after storm',
		gist: 'The mole comes first.',
		summary: ['No storm was worse.', 'The mole on Friday.'],
		who: ['Tomas Reyl', 'Vellmar Courier'],
		where: [],
		when: 'on Friday',
		figures: ['40'],
	});
});

test('quotes', () => {
	const record = quotesRecord(harbour, quotes);
	expect(keys(record)).toBe('path index headline quotes');
	expect(record.quotes.map(keys)).toEqual(
		quotes.map(() => 'text speaker mention cue saying confidence start end'),
	);
	expect(record.quotes[0]).toEqual({
		text: 'We will not hurry anyone out of port,',
		speaker: 'Tomas Reyl',
		mention: 'Tomas Reyl',
		cue: 'said',
		saying: 'said',
		confidence: 0.99,
		start: 1,
		end: 38,
	});
	expect(record.quotes[1]).toMatchObject({mention: null, cue: null, saying: null, confidence: 0.7});
	expect(record.quotes[2]).toMatchObject({speaker: null, mention: 'a senior official'});
});

test('text', () => {
	const record = textRecord(harbour);
	expect(keys(record)).toBe(
		'path index headline byline authors dateline publication section published publishedFrom language url keywords body furniture provenance',
	);
	expect(keys(record.dateline!)).toBe('text place date agency');
	expect(record.body).toEqual(harbour.body);
	expect(textRecord(bare.article)).toMatchObject({dateline: null, url: null, keywords: [], body: []});
});

test('speakers', () => {
	const row = {...reyl, id: 4, quotes: 7, articles: 2, first: '2026-08-14', last: null};
	expect(Object.entries(speakerRecord(row))).toEqual([
		['name', 'Tomas Reyl'],
		['aliases', ['Reyl']],
		['role', 'harbour master'],
		['kind', 'person'],
		['quotes', 7],
		['articles', 2],
		['first', '2026-08-14'],
		['last', null],
	]);
});

describe('search', () => {
	const found = {field: 'quote', snippet: {text: 'anyone out of port', matched: []}, score: 2.5};
	const at = {text: 'port', start: 33, end: 37};
	const all = 'path index headline kind field snippet score speaker start end';

	test('a quote has its speaker and place', () => {
		const record = searchRecord({...found, kind: 'quote', speaker: 'Tomas Reyl', at}, harbour);
		expect(keys(record)).toBe(all);
		expect(Object.values(record)).toEqual([
			'storm/harbour.txt',
			0,
			'Harbour of Vellmar reopens after storm',
			'quote',
			'quote',
			'anyone out of port',
			2.5,
			'Tomas Reyl',
			33,
			37,
		]);
	});

	test('an article has its place when the words are in the body', () => {
		expect(searchRecord({...found, kind: 'article', at}, harbour)).toMatchObject({
			speaker: null,
			start: 33,
		});
		expect(searchRecord({...found, kind: 'article', at: null}, harbour)).toMatchObject({
			start: null,
			end: null,
		});
	});

	test('a speaker is in no one article', () => {
		const record = searchRecord({...found, kind: 'speaker', name: 'Tomas Reyl'}, null);
		expect(keys(record)).toBe(all);
		expect(record).toMatchObject({
			path: null,
			index: null,
			headline: null,
			speaker: 'Tomas Reyl',
			start: null,
		});
	});
});

test('check', () => {
	const report = {
		error: null,
		warnings: [{code: 'W-ENCODING', text: 'read as Windows-1252'}],
		articles: 1,
		encoding: 'windows-1252',
		format: 'text',
		path: 'a.txt',
	};
	expect(keys(checkRecord(report))).toBe('path format encoding articles warnings error');
});
