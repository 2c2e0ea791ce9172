import {describe, expect, test} from 'vitest';
import type {Brief} from '../../source/article/article.ts';
import {briefPage} from '../../source/commands/brief-page.ts';
import {quotesPage} from '../../source/commands/quotes-page.ts';
import {textPage} from '../../source/commands/text-page.ts';
import {layoutBrief} from '../../source/typeset/brief.ts';
import {layoutText} from '../../source/typeset/text-layout.ts';
import type {Told} from '../fixtures/pages.ts';
import {pageOf} from './held-page.ts';

const body = [
	'The lock at Hask opened on Monday. Forty barges had waited a week.',
	'“We are late,” Orla Finch said.',
];
const told: Told = {
	headline: 'Lock gates open at Hask',
	authors: ['Tam Brock'],
	dateline: {text: 'HASK, May 4 —', place: 'HASK', date: null, agency: null},
	publication: 'Canal Times',
	section: 'Waterways',
	published: '2026-05-04',
	body,
	said: [{by: 'Orla Finch', cue: 'said'}],
};
const opened = {text: 'The lock at Hask opened on Monday.', start: 0, end: 34};
const waited = {text: 'Forty barges had waited a week.', start: 35, end: 66};
const brief: Brief = {
	gist: opened,
	summary: [waited, opened],
	who: ['Orla Finch'],
	where: ['Hask'],
	when: null,
	figures: [
		{text: 'Forty barges', start: 35, end: 47},
		{text: '1,200 crowns', start: 80, end: 92},
	],
};
const page = {...pageOf(1, told), brief};

describe('pages', () => {
	test('of a brief tell the gist first and once, and the figures as facts', () => {
		expect(briefPage(page, null)).toBe(`Lock gates open at Hask
By Tam Brock · HASK
Canal Times · Waterways · Monday, 4 May 2026

The lock at Hask opened on Monday.

Forty barges had waited a week.

Who      Orla Finch
Where    Hask
Figures  Forty barges; 1,200 crowns`);
	});

	test('of a text begin its story on the line of the dateline', () => {
		expect(textPage(page, null)).toBe(`Lock gates open at Hask
By Tam Brock
Canal Times · Waterways · Monday, 4 May 2026

HASK, May 4 — ${body[0]}

${body[1]}`);
	});

	test('of a copy say below the heading of which file', () => {
		const copy = {...page, copyOf: 'a/very/long/path/to/b.txt'};
		for (const shown of [briefPage(copy, null), textPage(copy, null), quotesPage(copy, null)]) {
			expect(shown.split('\n\n')[0]).toMatch(
				/\nCanal Times · .*\na copy of a\/very\/long\/path\/to\/b\.txt$/,
			);
		}
	});

	test('of quotes do not name who wrote it among those who speak', () => {
		expect(quotesPage(page, null)).toBe(`Lock gates open at Hask
Canal Times · Waterways · Monday, 4 May 2026

Orla Finch · said
  “We are late,”`);
	});

	test.each([20, 40, 72])('are headed as the screens are, at %i columns', columns => {
		const heading = briefPage(page, columns).split('\n\n')[0]!.split('\n');
		const shown = layoutBrief(page, columns).map(({line}) => line.spans.map(({text}) => text).join(''));
		expect(shown.slice(0, heading.length)).toEqual(heading);
		const lines = layoutText(page, columns).lines.map(({text}) => text);
		expect(lines.slice(0, heading.length)).toEqual(heading);
	});

	test('lose nothing of a table that is too wide', () => {
		const table = pageOf(2, {
			headline: 'Tides',
			body: [{kind: 'table', text: 'Day  Low  High\nMonday  1.2 m  4.1 m'}],
		});
		expect(textPage(table, 12)).toBe('Tides\n\nDay  Low\nHigh\nMonday  1.2\nm  4.1 m');
		expect(textPage(table, null)).toBe('Tides\n\nDay  Low  High\nMonday  1.2 m  4.1 m');
	});
});
