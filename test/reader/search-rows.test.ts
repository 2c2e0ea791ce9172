import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import {geometry} from '../../source/reader/geometry.ts';
import {lineOf} from '../../source/reader/line-edit.ts';
import type {Model} from '../../source/reader/model.ts';
import {inAscii} from '../../source/reader/rows/ascii.ts';
import {resultPosition, searchAside, searchAsides, searchPlace} from '../../source/reader/rows/search-bar.ts';
import {examples} from '../../source/reader/rows/search-guide.ts';
import {searchCursor, searchLines} from '../../source/reader/rows/search-results.ts';
import type {SearchState} from '../../source/reader/search-state.ts';
import {fieldNames} from '../../source/search/fields.ts';
import {parseQuery} from '../../source/search/query.ts';
import type {Results} from '../../source/search/types.ts';
import {fitted} from '../../source/typeset/fit.ts';
import {anyHostile} from '../typeset/any-text.ts';
import {
	articleHit,
	countsOf,
	listRow,
	lit,
	quoteHit,
	resultsOf,
	searchOf,
	seen,
	speakerHit,
	toned,
	windowOf,
} from './told-results.ts';

const harbour = listRow(
	{headline: 'Harbour reopens', publication: 'The Sound Post', published: '2025-09-12', body: ['Boats.']},
	2,
	{readAt: '2026-09-13', starredAt: '2026-09-13'},
);

const found = resultsOf({
	articles: [
		articleHit(),
		articleHit({row: harbour, field: 'text', snippet: lit('A {ferry} left before the {council} had met.')}),
	],
	quotes: [quoteHit()],
	speakers: [speakerHit()],
});

function linesOf(model: Model, search: SearchState, searches: readonly string[] = []) {
	return searchLines(model, search, geometry(model).bodyRows, searches);
}

function screen(model: Model, search: SearchState, searches: readonly string[] = []): string[] {
	return linesOf(model, search, searches).map(seen);
}

/** The model while a line is typed. */
function typing(model: Model): Model {
	return {...model, prompt: {kind: 'keys', action: '', line: lineOf(''), complaint: null}};
}

describe('what was found', () => {
	test('stands in groups with their numbers, a hit in two lines, the selected one marked', () => {
		expect(screen(windowOf(80, 24), searchOf(found))).toEqual([
			'Articles 2',
			'›●  Ferry council votes for a second crossing      Port Verity Courier · 12 Sep',
			'    headline · The council of Port Ellery voted on Friday for a second ferry.',
			'  ★ Harbour reopens                                The Sound Post · 12 Sep 2025',
			'    text · A ferry left before the council had met.',
			'',
			'Quotes 1',
			'    “No ferry sails without a vote of the council,”',
			'    Ilse Varga · Ferry council votes for a second… Port Verity Courier · 12 Sep',
			'',
			'Speakers 1',
			'    Ada Ferry-Holm                                      14 quotes in 6 articles',
		]);
	});

	test('has its matching words lit, and nothing else', () => {
		const lines = linesOf(windowOf(80, 24), searchOf(found));
		expect(lines.map(line => toned(line, 'match')).filter(({length}) => length > 0)).toEqual([
			['Ferry', 'council'],
			['ferry', 'council'],
			['ferry', 'council'],
			['Ferry'],
		]);
	});

	test('tells a date that is only guessed in a tone of its own', () => {
		const copied = listRow(
			{headline: 'Harbour', published: '2026-09-12T08:00:00Z', publishedFrom: 'file'},
			2,
		);
		const guessed = resultsOf({articles: [articleHit({row: copied}), articleHit()]});
		const lines = linesOf(windowOf(80, 24), searchOf(guessed));
		expect(lines.flatMap(line => toned(line, 'guess'))).toEqual(['~12 Sep']);
	});

	test.each([0, 1, 2, 3])('the selection is to be seen without colour: hit %i', cursor => {
		const model = windowOf(80, 24);
		const search = searchOf(found, {cursor});
		const lines = linesOf(model, search);
		const marked = lines.flatMap((line, row) => (seen(line).startsWith('›') ? [row] : []));
		expect(marked).toHaveLength(1);
		expect(searchCursor(model, search)).toEqual({x: 0, y: marked[0]});
		expect(lines[marked[0]!]!.ground).toBe('selected');
	});

	test('only what is on the screen is drawn, from the row on top', () => {
		const search = searchOf(found, {top: 3, cursor: 1});
		expect(searchLines(windowOf(80, 24), search, 3, []).map(seen)).toEqual([
			expect.stringMatching(/^› ★ Harbour reopens/),
			'    text · A ferry left before the council had met.',
			'',
		]);
	});

	test('in a small window both lines stay, with the day alone at the end', () => {
		expect(screen(windowOf(40, 12), searchOf(found)).slice(0, 5)).toEqual([
			'Articles 2',
			'›●  Ferry council votes for a s… 12 Sep',
			'    headline · The council of Port Ell…',
			'  ★ Harbour reopens         12 Sep 2025',
			'    text · A ferry left before the cou…',
		]);
	});

	test('in a tiny one a hit is a line', () => {
		expect(screen(windowOf(20, 6), searchOf(found))).toEqual([
			'Articles 2',
			'›●  Ferry council…',
			'  ★ Harbour reopens',
			'Quotes 1',
		]);
	});

	test('in a wide one the day stays near the headline', () => {
		const [, first] = screen(windowOf(200, 60), searchOf(found));
		expect(first).toMatch(/^›● {2}Ferry council .* Port Verity Courier · 12 Sep$/);
		expect(first).toHaveLength(120);
	});

	test('a low wide window has what matched beside the headline', () => {
		const lines = screen(windowOf(120, 8), searchOf(found));
		expect(lines[2]).toMatch(
			/^ {2}★ Harbour reopens {2}text · A ferry left before the council had met\. +The/,
		);
		expect(lines[4]).toMatch(/^ {4}“No ferry sails .* council,” +Ilse Varga · 12 Sep$/);
	});

	test('for a screen reader marks are words and a hit is a line', () => {
		const lines = screen(windowOf(80, 24, {linear: true}), searchOf(found));
		expect(lines[1]).toMatch(/^> {3}Ferry council votes.*, unread$/);
		expect(lines[2]).toMatch(/^ {4}Harbour reopens.*, starred$/);
		expect(lines.join('')).not.toMatch(/[›●★─│]/);
	});

	test('in ASCII nothing else is drawn', () => {
		const model = windowOf(80, 24, {preferences: {lines: 'ascii'}});
		for (const line of linesOf(model, searchOf(found)).map(inAscii))
			expect(seen(line)).toMatch(/^[\x20-\x7e]*$/);
	});
});

describe('a headline', () => {
	test('has lit what matched in it although something else matched better', () => {
		const row = {...harbour, matched: [[0, 7] as const]};
		const hit = articleHit({row, field: 'text', snippet: lit('The {harbour} opens.')});
		const [, first, second] = linesOf(windowOf(80, 24), searchOf(resultsOf({articles: [hit]})));
		expect([toned(first!, 'match'), toned(second!, 'match')]).toEqual([['Harbour'], ['harbour']]);
	});

	test('that is not there gives way to the name of the file', () => {
		const row = {...harbour, headline: null, path: 'port-ellery/ferry.txt'};
		const hit = articleHit({row, field: 'text', snippet: lit('A {ferry}.')});
		expect(screen(windowOf(80, 24), searchOf(resultsOf({articles: [hit]})))[1]).toMatch(/^› ★ ferry\.txt /);
	});
});

describe('a quote', () => {
	const drawn = (hit: Parameters<typeof quoteHit>[0], columns = 80) =>
		linesOf(windowOf(columns, 24), searchOf(resultsOf({quotes: [quoteHit(hit)]})));

	test('by nobody known says so', () => {
		expect(seen(drawn({speaker: null})[2]!)).toMatch(/^ {4}unknown · Ferry council votes/);
	});

	test('found by its speaker has the name lit, and what was said above it', () => {
		const [, said, source] = drawn({field: 'speaker', snippet: lit('Ilse {Varga}')});
		expect(seen(said!)).toBe('›   “No ferry sails without a vote of the council,”');
		expect(toned(source!, 'match')).toEqual(['Varga']);
	});

	test('too long for its line shows what matched in it, between its marks', () => {
		const words = `${'nobody on the quay believed it, '.repeat(9)}and {ferry} after ferry stayed away `;
		const [, said] = drawn({snippet: lit(words.repeat(2))});
		expect(seen(said!)).toMatch(/^› {3}“… .*ferry after ferry.*…”$/);
		expect(toned(said!, 'match')).toContain('ferry');
	});

	test('warns of a name in letters that pass for others', () => {
		expect(seen(drawn({speaker: 'Ilse V\u0430rga'})[2]!)).toContain('(mixed alphabets)');
	});
});

describe('what is written nearly as it was typed', () => {
	const nearly = resultsOf({
		articles: [
			articleHit(),
			articleHit({row: harbour, field: 'text', snippet: lit('A {ferry}.'), corrected: true}),
		],
		quotes: [quoteHit({corrected: true})],
		speakers: [speakerHit({corrected: true})],
		query: 'fery council',
		showing: 'ferry council',
	});

	test('is announced first, and every such hit has the sign', () => {
		const lines = screen(windowOf(80, 24), searchOf(nearly));
		expect(lines[0]).toMatch(/^Articles 2 +~ Showing results for “ferry council”$/);
		expect(lines.filter(line => line.startsWith('    ~ '))).toEqual([
			'    ~ text · A ferry.',
			'    ~ “No ferry sails without a vote of the council,”',
			expect.stringMatching(/^ {4}~ Ada Ferry-Holm /),
		]);
	});

	test('is announced once, also in a narrow window', () => {
		expect(screen(windowOf(40, 24), searchOf(nearly))[0]).toBe('~ Showing results for “ferry council”');
		expect(screen(windowOf(20, 6), searchOf(nearly))[0]).toBe('~ “ferry council”');
		expect(screen(windowOf(80, 24), searchOf(nearly)).filter(line => line.includes('Showing'))).toHaveLength(
			1,
		);
	});

	test('has a sign in ASCII that is not the one for what was cut', () => {
		const model = windowOf(80, 24, {preferences: {lines: 'ascii'}});
		const lines = linesOf(model, searchOf(nearly)).map(line => seen(inAscii(line)));
		expect(lines[0]).toMatch(/ ~= Showing results for "ferry council"$/);
		expect(lines).toContain('    ~= text - A ferry.');
	});

	test('is called so in a screen reader', () => {
		const lines = screen(windowOf(100, 24, {linear: true}), searchOf(nearly));
		expect(lines[0]).toBe('Articles 2 · Showing results for “ferry council”');
		expect(lines[2]).toMatch(/^ {4}nearly Harbour reopens.*, starred$/);
	});
});

describe('the numbers', () => {
	const many = (hits: number, counts: Results['counts']) =>
		resultsOf({articles: Array.from({length: hits}, () => articleHit()), counts});
	const thousands = {...countsOf(0, 0, 0), articles: {number: 10_000, orMore: true}};

	test.each([
		['counted', 50, countsOf(128, 0, 0), 'Articles 128', '128 articles'],
		['of more than are counted', 50, thousands, 'Articles 10,000+', '10,000+ articles'],
		['not counted yet', 12, null, 'Articles', '12 articles'],
		['not counted yet, with all the hits that were asked for', 50, null, 'Articles 50+', '50+ articles'],
		['of one', 1, countsOf(1, 0, 0), 'Articles 1', '1 article'],
	])('%s', (_, hits, counts, heading, aside) => {
		const search = searchOf(many(hits, counts));
		expect(screen(windowOf(80, 24), search)[0]).toBe(heading);
		expect(searchAside(windowOf(80, 24), search).text).toBe(aside);
	});

	test('what was found besides the hits is told after them', () => {
		const search = searchOf(many(2, countsOf(128, 0, 0)));
		expect(screen(windowOf(80, 24), search).at(-1)).toBe('    … and 126 more');
		expect(screen(windowOf(80, 24), {...search, limit: 1000}).at(-1)).toBe(
			'    … and 126 more: another word narrows it',
		);
	});
});

describe('before anything is typed', () => {
	test('the language is shown by examples, and what was looked for before', () => {
		const text = screen(windowOf(80, 24), searchOf(null), ['pier lease', 'speaker:reed']).join('\n');
		for (const field of fieldNames) {
			expect(text).toMatch(new RegExp(`^ {3}${field}:\\S+ +\\S`, 'm'));
		}
		expect(text).toMatch(/\n {3}Looked for before {2}\^r\n {3}pier lease\n {3}speaker:reed$/);
	});

	test.each(examples.flatMap(([typed, finds]) => [typed, ...(finds.match(/[a-z]+:[a-z-]+/g) ?? [])]))(
		'%s is understood as it is shown',
		typed => {
			expect(parseQuery(`${typed} `, '2026-09-20').problems).toEqual([]);
		},
	);

	test('also when the results of what was typed are still there', () => {
		expect(screen(windowOf(80, 24), searchOf(found, {query: ' '})).join('\n')).toContain('speaker:holm');
		expect(searchCursor(windowOf(80, 24), searchOf(found, {query: ' '}))).toBeNull();
	});

	test('a small window shows what is used most', () => {
		const lines = screen(windowOf(40, 12), searchOf(null), ['pier lease']);
		expect(lines.slice(0, 3)).toEqual([
			'   Search as you type.',
			'   ferry council    both words',
			'   speaker:holm     what somebody said',
		]);
		expect(lines.at(-1)).toBe('   pier lease');
		expect(screen(windowOf(20, 6), searchOf(null))).toContain('speaker:holm');
	});
});

describe('nothing found', () => {
	const none = resultsOf({
		query: 'ferry speaker:varga',
		unfiltered: {query: 'ferry', counts: countsOf(12, 3, 0)},
	});

	test('says so, what there is without the fields, and what to do', () => {
		expect(screen(typing(windowOf(80, 24)), searchOf(none))).toEqual([
			'',
			'   Nothing is found for “ferry speaker:varga”.',
			'',
			'   Without “speaker:varga”, “ferry” finds 12 articles, 3 quotes.',
			'   Fewer or shorter words find more.',
		]);
	});

	test.each([
		[
			'ferry speaker:"ilse varga" is:unread',
			'ferry',
			[1, 0, 0],
			'Without “speaker:"ilse varga"” and “is:unread”, “ferry” finds 1 article.',
		],
		['ferry is:unread', 'ferry', [0, 0, 0], '“ferry” by itself is found nowhere either.'],
		[
			'is:unread place:ellery',
			'is:unread',
			[2, 0, 0],
			'Without “place:ellery”, “is:unread” finds 2 articles.',
		],
	] as const)('%s', (query, rest, [articles, quotes, speakers], sentence) => {
		const unfiltered = {query: rest, counts: countsOf(articles, quotes, speakers)};
		const lines = screen(windowOf(120, 24), searchOf(resultsOf({query, unfiltered})));
		expect(lines).toContain(`   ${sentence}`);
	});
});

describe('a problem', () => {
	const problem = {text: 'There is no field “colour:”.', start: 6, end: 13};
	const wrong = searchOf(resultsOf({query: 'ferry colour:red', problems: [problem]}));

	test('is told in full, with its place in what was typed', () => {
		expect(screen(windowOf(80, 24), wrong)).toEqual([
			'',
			'   There is no field “colour:”.',
			'',
			'   ferry colour:red',
			'         ^^^^^^^',
			'',
		]);
		expect(linesOf(windowOf(80, 24), wrong).flatMap(line => toned(line, 'bad'))).toEqual([
			'colour:',
			'^^^^^^^',
		]);
	});

	test('a screen reader gets no carets', () => {
		expect(screen(windowOf(80, 24, {linear: true}), wrong).join('\n')).not.toContain('^');
	});

	test('stands beside the line in little room', () => {
		expect(searchAside(windowOf(80, 24), wrong)).toEqual({text: problem.text, tone: 'bad'});
		expect(stringWidth(searchAside(windowOf(40, 12), wrong).text)).toBeLessThan(20);
	});
});

describe('the bars', () => {
	test('say what was found, in short where there is little room', () => {
		expect(searchAside(windowOf(80, 24), searchOf(found)).text).toBe('2 articles, 1 quote, 1 speaker');
		expect(searchAside(windowOf(40, 12), searchOf(found)).text).toBe('4 found');
		expect(searchAside(windowOf(80, 24), searchOf(resultsOf()))).toEqual({
			text: 'nothing found',
			tone: 'bad',
		});
		expect(searchAside(windowOf(80, 24), searchOf(null, {query: 'f'})).text).toBe('');
	});

	test('say what Tab has put into the line', () => {
		const choice = {text: 'speaker:"Ada Holm"', label: 'Ada Holm', count: 14};
		const completions = {start: 0, end: 9, choices: Array.from({length: 5}, () => choice)};
		const search = searchOf(found, {completing: {completions, at: 1, text: 'speaker:h'}});
		expect(searchAside(windowOf(80, 24), search)).toEqual({text: 'Ada Holm · 14 · 2 of 5', tone: 'accent'});
	});

	test('say what is looked for and where one is, once the line is closed', () => {
		const model = windowOf(80, 24);
		const search = searchOf(found, {cursor: 2});
		expect(seen({spans: searchPlace(model, search)})).toBe('Search “ferry council”');
		expect(searchAsides(model, search)).toEqual([
			'2 articles, 1 quote, 1 speaker · 3 of 4',
			'4 found · 3 of 4',
			'3 of 4',
		]);
		expect(resultPosition(search)).toBe('result 3 of 4');
		expect(seen({spans: searchPlace(typing(model), search)})).toBe('Search');
		expect(searchAsides(typing(model), search)).toEqual(['3 of 4']);
		expect(resultPosition(searchOf(null))).toBeNull();
	});
});

describe('text nobody should trust', () => {
	test.each([
		['commands of a terminal', '\x1b[31m\x1b[2J\x07 {ferry} and {council}'],
		['changes of direction', '\u202e\u2066abc\u2069 {ferry} sails, the {council} waits'],
		['tabs and line ends', 'tabs\t\t\tand\r\n\r\nlines: {ferry} to the {council}'],
		[
			'marks, wide letters and pictures',
			'e\u0301\u0301\u0301\u0301\u0301\u0301 港口今日 👩‍👩‍👧 🇳🇴 {ferry}, {council}',
		],
		['a word without an end', `${'x\x1b[1m'.repeat(400)} {ferry} {council}`],
		['a page of commands', `${'\x1b]2;hall\x07 nobody believed it '.repeat(300)} {ferry} {council}`],
	])('leaves lit what matched: after %s', (_, marked) => {
		const snippet = lit(marked);
		const row = {...harbour, headline: snippet.text};
		const results = resultsOf({
			articles: [articleHit({row, snippet}), articleHit({row: harbour, field: 'text', snippet})],
			quotes: [quoteHit({snippet})],
		});
		const [, headline, , , text, , , quote] = linesOf(windowOf(80, 24), searchOf(results));
		for (const line of [headline, text, quote]) expect(toned(line!, 'match')).toEqual(['ferry', 'council']);
	});

	const anyRanges = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), {maxLength: 4});
	const anySnippet = fc.record({text: anyHostile, ranges: anyRanges}).map(({text, ranges}) => ({
		text,
		matched: ranges.map(([start, length]) => [start, start + length] as const),
	}));
	const anyResults = fc
		.record({
			text: anyHostile,
			snippet: anySnippet,
			other: anySnippet,
			corrected: fc.boolean(),
			path: anyHostile,
			isHeadline: fc.boolean(),
		})
		.map(({text, snippet, other, corrected, path, isHeadline}) => {
			const headline = isHeadline ? snippet.text : text;
			const row = {...harbour, headline, path, publication: text, gist: text, matched: other.matched};
			const field = isHeadline ? ('headline' as const) : ('text' as const);
			return resultsOf({
				query: path,
				articles: [articleHit({row, snippet, corrected, field})],
				quotes: [quoteHit({row, snippet: other, speaker: text, corrected})],
				speakers: [speakerHit({name: text, snippet: isHeadline ? {...snippet, text} : other, corrected})],
				showing: corrected ? text : null,
			});
		});

	function expectFits(model: Model, search: SearchState, searches: readonly string[]): void {
		const {columns, bodyRows} = geometry(model);
		const lines = linesOf(model, search, searches);
		expect(lines.length).toBeLessThanOrEqual(bodyRows);
		const bars = [searchPlace(model, search), [searchAside(model, search)]];
		for (const spans of [...lines.map(line => line.spans), ...bars]) {
			expect(isSafe(spans.map(({text}) => text).join(''))).toBe(true);
			expect(stringWidth(seen({spans: fitted(spans, columns)}))).toBeLessThanOrEqual(columns);
			const whole = fitted(spans, columns).map(({text}) => text);
			expect(stringWidth(whole.join(''))).toBe(columns);
		}
	}

	test('never leaves its line, in windows of all sizes', () => {
		const anySize = fc.record({columns: fc.integer({min: 1, max: 210}), rows: fc.integer({min: 1, max: 60})});
		const anyModel = fc
			.tuple(anySize, fc.boolean())
			.map(([{columns, rows}, linear]) => windowOf(columns, rows, {linear}));
		fc.assert(
			fc.property(anyModel, anyResults, anyHostile, fc.nat(200), (model, results, query, start) => {
				expectFits(model, searchOf(results, {query: 'x', cursor: start % 3}), []);
				const problems = [{text: query, start, end: start + 9}];
				const unfiltered = {query: results.query, counts: countsOf(1, 0, 0)};
				expectFits(model, searchOf(resultsOf({query, problems})), []);
				expectFits(model, searchOf(resultsOf({query, unfiltered})), []);
				expectFits(model, searchOf(null, {query}), [query, results.query]);
			}),
		);
	});
});
