import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSafe, safe, ui} from '../../source/article/safe-text.ts';
import {layoutBrief} from '../../source/typeset/brief.ts';
import {painted} from '../../source/typeset/composed.ts';
import {spansWidth} from '../../source/typeset/fit.ts';
import {
	bylineOf,
	dotted,
	dottedSpans,
	headingOf,
	headingRows,
	titleOf,
} from '../../source/typeset/heading.ts';
import {span} from '../../source/typeset/line.ts';
import {layoutText, tinted} from '../../source/typeset/text-layout.ts';
import {pageOf, type Told} from '../fixtures/pages.ts';
import {anyHostile} from './any-text.ts';

const lock: Told = {
	headline: 'Lock gates open at Hask',
	byline: 'BY ORLA FINCH and Tam Brock, canal desk',
	authors: ['Orla Finch', 'Tam Brock'],
	dateline: {text: 'HASK, May 4 —', place: 'HASK', date: null, agency: null},
	publication: 'Canal Times',
	section: 'Waterways',
	published: '2026-05-04',
};
const told = (about: Told, asPrinted?: boolean) =>
	headingOf(pageOf(1, about).article, asPrinted).map(({text}) => text);

describe('the heading of an article', () => {
	test('says what it is called, who wrote it where, who published it when', () => {
		expect(headingOf(pageOf(1, lock).article)).toEqual([
			{tells: 'title', guessFrom: null, tone: 'headline', text: 'Lock gates open at Hask'},
			{tells: 'writer', guessFrom: null, tone: 'quiet', text: 'By Orla Finch and Tam Brock · HASK'},
			{tells: 'source', guessFrom: null, tone: 'quiet', text: 'Canal Times · Waterways · Monday, 4 May 2026'},
		]);
	});

	test('has the byline as printed and no place above a story with its dateline', () => {
		expect(told(lock, true)[1]).toBe('BY ORLA FINCH and Tam Brock, canal desk');
		expect(told({...lock, byline: null}, true)[1]).toBe('By Orla Finch and Tam Brock');
	});

	const copied = {published: '2026-11-25T08:00:00Z', publishedFrom: 'file'} as const;

	test('ends in what is only guessed, short and in a tone of its own', () => {
		expect(told({...lock, ...copied})[2]).toBe('Canal Times · Waterways · file of 25 Nov 2026');
		expect(told({headline: 'Lock gates open', ...copied})).toEqual([
			'Lock gates open',
			'file of 25 Nov 2026',
		]);
	});

	test('has the guess in its tone, and nothing else, however narrow its rows', () => {
		const page = pageOf(1, {...lock, ...copied});
		const line = 'Canal Times · Waterways · file of 25 Nov 2026';
		for (let columns = 1; columns <= 60; columns++) {
			const rows = headingRows(page.article, columns).map(row => painted(row, row.accents));
			for (const spans of rows) expect(spansWidth(spans)).toBeLessThanOrEqual(columns);
			const all = rows.flat();
			const inTone = (isGuess: boolean) =>
				all
					.filter(({tone}) => (tone === 'guess') === isGuess)
					.map(({text}) => text)
					.join('');
			const withoutSpaces = (text: string) => text.replaceAll(' ', '');
			expect(withoutSpaces(inTone(true))).toBe('fileof25Nov2026');
			expect(
				withoutSpaces(inTone(false)).endsWith(withoutSpaces(line.slice(0, -'file of 25 Nov 2026'.length))),
			).toBe(true);
			const laid = layoutText(page, columns);
			expect(laid.lines.slice(0, laid.headingRows - 1).map(row => tinted(row, []))).toEqual(rows);
			expect(
				layoutBrief(page, columns)
					.slice(0, rows.length)
					.map(({line}) => line.spans),
			).toEqual(rows);
		}
	});

	test('has nothing in the tone of a guess when its date is told', () => {
		expect(headingRows(pageOf(1, lock).article, 20).flatMap(({accents}) => accents)).toEqual([]);
	});

	test('has no lines that tell nothing', () => {
		expect(told({headline: 'Lock gates open'})).toEqual(['Lock gates open']);
		expect(told({headline: 'Lock gates open', byline: '\x1b[0m', section: '\u200b'})).toEqual([
			'Lock gates open',
		]);
		expect(told({headline: 'Lock gates open', section: 'Waterways'})).toEqual([
			'Lock gates open',
			'Waterways',
		]);
	});

	test('is safe, whatever the article holds', () => {
		fc.assert(
			fc.property(anyHostile, anyHostile, fc.boolean(), (one, other, asPrinted) => {
				const about = {headline: one, byline: other, authors: [one, other], publication: one, section: other};
				for (const text of told(about, asPrinted)) expect(isSafe(text)).toBe(true);
			}),
			{numRuns: 200},
		);
	});
});

describe('the title', () => {
	test.each([
		[' Tide \x1b[1mtables ', 'notes/a.txt', 'Tide tables'],
		[null, 'notes/tide-table.txt', 'tide-table.txt'],
		[null, 'C:\\notes\\tide.txt', 'tide.txt'],
		['\u200b \x1b[0m', 'notes/tide.txt', 'tide.txt'],
		[null, 'notes/\x1b[0m', 'untitled'],
	])('of %j in %j is %j', (headline, path, title) => {
		expect(titleOf({headline, path})).toBe(title);
	});
});

test.each([
	[['Orla Finch'], null, 'By Orla Finch'],
	[['Orla Finch', 'Tam Brock'], null, 'By Orla Finch and Tam Brock'],
	[['Orla Finch', 'Tam Brock', 'Ivo Lund'], null, 'By Orla Finch, Tam Brock and Ivo Lund'],
	[[], 'From our canal desk', 'From our canal desk'],
	[[], null, null],
])('the byline of %j and %j is %j', (authors, byline, expected) => {
	expect(bylineOf({authors, byline})).toBe(expected);
});

test('dots stand between what is there only', () => {
	expect(dotted(null, ui('one'), undefined, ui(''), safe('two'))).toBe('one · two');
	expect(dotted(null, ui(''))).toBe('');
	expect(dottedSpans(span(ui(''), 'publication'), null, span(ui('2 Jan'), 'guess'))).toEqual([
		{text: '2 Jan', tone: 'guess'},
	]);
	expect(dottedSpans(span(ui('Post'), 'publication'), span(ui('2 Jan'), 'guess'))).toEqual([
		{text: 'Post', tone: 'publication'},
		{text: ' · ', tone: 'quiet'},
		{text: '2 Jan', tone: 'guess'},
	]);
});
