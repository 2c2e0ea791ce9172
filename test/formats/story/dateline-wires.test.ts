import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findDateline} from '../../../source/formats/story/dateline.ts';

const story = 'Gull Lanterns, a maker of lamps for boats, has opened a yard.';

/** Place, date and agency of the dateline that is printed before the story, and what is left when it is taken off. */
function parts(printed: string): (string | null)[] | null {
	const paragraph = printed + story;
	const found = findDateline(paragraph);
	if (found === null) return null;
	const {text, place, date, agency} = found.dateline;
	expect(text).toBe(printed.trim());
	return [place, date, agency, paragraph.slice(found.length)];
}

describe('of press wires', () => {
	test.each([
		[
			'SALT WYKE, ME, March 27, 2027 /9-5PressDesk Newswire/ -- ',
			'SALT WYKE, ME',
			'March 27, 2027',
			'9-5PressDesk Newswire',
		],
		[
			'SALT WYKE, ME, March 27, 2027 /24-7PressRelease/ -- ',
			'SALT WYKE, ME',
			'March 27, 2027',
			'24-7PressRelease',
		],
		['SALT WYKE, FL — June 16, 2027 — (DUNE NEWSWIRE) — ', 'SALT WYKE, FL', 'June 16, 2027', 'DUNE NEWSWIRE'],
		[
			'SALT WYKE, NORWAY - June 18, 2027 (NEWMEDIAWIRE) - ',
			'SALT WYKE, NORWAY',
			'June 18, 2027',
			'NEWMEDIAWIRE',
		],
		[
			'Cedar Wyke, TX (Newsworthy.ai) Friday Oct 8, 2027 @ 7:00 AM Central — ',
			'Cedar Wyke, TX',
			'Friday Oct 8, 2027',
			'Newsworthy.ai',
		],
		[
			'SALT WYKE SAR - Media OutReach Newswire - 10 July 2027 - ',
			'SALT WYKE SAR',
			'10 July 2027',
			'Media OutReach Newswire',
		],
		[
			'SALT WYKE, CHINA / TIN WYKE - Media OutReach Newswire - 5 May 2027 - ',
			'SALT WYKE, CHINA / TIN WYKE',
			'5 May 2027',
			'Media OutReach Newswire',
		],
		[
			'OSLO WYKE, NORWAY and ROME WYKE, ITALY - August 18, 2027 (NEWMEDIAWIRE) - ',
			'OSLO WYKE, NORWAY and ROME WYKE, ITALY',
			'August 18, 2027',
			'NEWMEDIAWIRE',
		],
		[
			'SALT WYKE, N.Y., & TIN WYKE, Conn., May 5, 2027 --(BUSINESS WIRE)--',
			'SALT WYKE, N.Y., & TIN WYKE, Conn.',
			'May 5, 2027',
			'BUSINESS WIRE',
		],
		['SALT WYKE, N.Y.--(BUSINESS WIRE)--', 'SALT WYKE, N.Y.', null, 'BUSINESS WIRE'],
		[
			'Cedar Wyke, Texas--(BUSINESS WIRE)--May 5, 2027--',
			'Cedar Wyke, Texas',
			'May 5, 2027',
			'BUSINESS WIRE',
		],
		['SALT WYKE, N.Y., May 05, 2027 --(PR.com)-- ', 'SALT WYKE, N.Y.', 'May 05, 2027', 'PR.com'],
		[
			'SALT WYKE, Texas, May 5, 2027 (GLOBE NEWSWIRE) -- ',
			'SALT WYKE, Texas',
			'May 5, 2027',
			'GLOBE NEWSWIRE',
		],
		[
			'SALT WYKE, Texas, May 5, 2027 (GLOBE NEWSWIRE via COMTEX) -- ',
			'SALT WYKE, Texas',
			'May 5, 2027',
			'GLOBE NEWSWIRE via COMTEX',
		],
		[
			'SALT WYKE, WA, USA, May 5, 2027 /EINPresswire.com/ -- ',
			'SALT WYKE, WA, USA',
			'May 5, 2027',
			'EINPresswire.com',
		],
		['SALT WYKE, Texas / ACCESSWIRE / May 5, 2027 / ', 'SALT WYKE, Texas', 'May 5, 2027', 'ACCESSWIRE'],
		['SALT WYKE, TX / ACCESS Newswire / May 5, 2027 / ', 'SALT WYKE, TX', 'May 5, 2027', 'ACCESS Newswire'],
		[
			'SALT WYKE, Texas, May 5, 2027 /PRNewswire-PRWeb/ -- ',
			'SALT WYKE, Texas',
			'May 5, 2027',
			'PRNewswire-PRWeb',
		],
		['SALT WYKE, Texas, Aug. 18 / PRNewswire / -- ', 'SALT WYKE, Texas', 'Aug. 18', 'PRNewswire'],
		[
			'SALT WYKE, CA, May 5, 2027 – PRISM MediaWire (Press Release Service – Press Distribution) – ',
			'SALT WYKE, CA',
			'May 5, 2027',
			'PRISM MediaWire',
		],
		[
			'SALT WYKE, Kenya, 4 March 2027 -/Dune Coast Wire/- ',
			'SALT WYKE, Kenya',
			'4 March 2027',
			'Dune Coast Wire',
		],
		[
			'Cedar Wyke, British Columbia--(Newsfile Corp. - May 5, 2027) - ',
			'Cedar Wyke, British Columbia',
			'May 5, 2027',
			'Newsfile Corp.',
		],
		[
			'Wyke Island, United Kingdom - July 29, 2027 / Gull Coins / ',
			'Wyke Island, United Kingdom',
			'July 29, 2027',
			'Gull Coins',
		],
		['Cedar Wyke, FL, 5th May 2027, DUNE PR WIRE, ', 'Cedar Wyke, FL', '5th May 2027', 'DUNE PR WIRE'],
		[
			'Dune Outreach Newswire - SALT WYKE - 10 July 2027 - ',
			'SALT WYKE',
			'10 July 2027',
			'Dune Outreach Newswire',
		],
		['(DUNE NEWSWIRE) — SALT WYKE, FL — June 16, 2027 — ', 'SALT WYKE, FL', 'June 16, 2027', 'DUNE NEWSWIRE'],
		['(DuneUSA) - ', null, null, 'DuneUSA'],
		['(Dune Newswire) - ', null, null, 'Dune Newswire'],
	])('%s', (printed, place, date, agency) => {
		expect(parts(printed)).toEqual([place, date, agency, story]);
	});
});

describe('of dates', () => {
	test.each([
		['SALT WYKE, Texas (May 12, 2027) - ', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, Texas [May 12, 2027] – ', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, Texas, 2027-05-12 — ', 'SALT WYKE, Texas', '2027-05-12'],
		['SALT WYKE, Texas - 13.05.2027 - ', 'SALT WYKE, Texas', '13.05.2027'],
		['SALT WYKE, Texas, Wednesday, May 12, 2027 – ', 'SALT WYKE, Texas', 'Wednesday, May 12, 2027'],
		['SALT WYKE, TEXAS, MAY 12, 2027 - ', 'SALT WYKE, TEXAS', 'MAY 12, 2027'],
		['SALT WYKE, TEXAS MAY 12, 2027 - ', 'SALT WYKE, TEXAS', 'MAY 12, 2027'],
		['SALT WYKE, Texas | May 12, 2027 | ', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, Texas--May 12, 2027--', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, Texas, 9th of October 2027 – ', 'SALT WYKE, Texas', '9th of October 2027'],
		['SALT WYKE, Texas, May 12, 2027, 10:00 a.m. EST -- ', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, Texas, May 12, 2027 (NYSE: GLN) -- ', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, Texas, May 12, 2027 (NASDAQ:GLNX; TSX: GLN) -- ', 'SALT WYKE, Texas', 'May 12, 2027'],
		[
			'Cedar Wyke, Texas; Tin Wyke, Maine – May 12, 2027 – ',
			'Cedar Wyke, Texas; Tin Wyke, Maine',
			'May 12, 2027',
		],
		['ISLE of WYKE, Scotland, May 12, 2027 — ', 'ISLE of WYKE, Scotland', 'May 12, 2027'],
		['MAY PEN, Jamaica, May 12, 2027 — ', 'MAY PEN, Jamaica', 'May 12, 2027'],
		['May 12, 2027 – SALT WYKE, Texas – ', 'SALT WYKE, Texas', 'May 12, 2027'],
		['SALT WYKE, March 4 - ', 'SALT WYKE', 'March 4'],
		['SALT WYKE, Texas and TIN WYKE, Maine — ', 'SALT WYKE, Texas and TIN WYKE, Maine', null],
		['SALT WYKE, Texas (NASDAQ:GLNX) - ', 'SALT WYKE, Texas', null],
		['The Wyke, Ore. — ', 'The Wyke, Ore.', null],
	])('%s', (printed, place, date) => {
		expect(parts(printed)).toEqual([place, date, null, story]);
	});

	test('a line of place and dated day in capitals is one without a dash', () => {
		expect(findDateline('EAST SALT WYKE, FLORIDA JUNE 30, 2027')?.dateline).toEqual({
			text: 'EAST SALT WYKE, FLORIDA JUNE 30, 2027',
			place: 'EAST SALT WYKE, FLORIDA',
			date: 'JUNE 30, 2027',
			agency: null,
		});
	});
});

test.each([
	'Piet Oz — the doctor has come to town.',
	'Exclusive– The board met on Tuesday.',
	'Indianapolis – The board met on Tuesday.',
	'IDA MOORE (R-Utah) - The board met without her.',
	'GULL LANTERNS (NYSE: GLN) - The company said so.',
	'QUILL SURPASSED ALL HOPES - ROWE',
	"LITTLE CHANCE OF NEW PIER - BOARD'S ROWE",
	'COUNCIL TO CLOSE PIER - COUNCIL SOURCES SAY',
	'FOR IMMEDIATE RELEASE -',
	'FOR RELEASE MAY 12, 2027 - The board met.',
	'On Thursday Oct 8, 2027 – the day of the storm – the board met.',
	'On March 4 - a Tuesday - the board met.',
	'Early June 2027 - the board met again.',
	'The Wire - a series - came to an end.',
	'Live Wire - the band - plays on Sunday.',
	'Newswire - the trade - has changed.',
	'Reuters - the agency - has moved.',
	'Monday, March 4 - the board met.',
	'(Exclusive) - The board met.',
	'(May 12, 2027) - The board met.',
	'(NYSE: GLN) - The board met.',
	'7:00 AM Central — the board met.',
	'May 12, 2027 – Piet Rowe – I went out to sea.',
	'In Salt Wyke, Texas, on May 12, 2027 - the day it rained - nobody came.',
	'Rowe, 54, of Salt Wyke — the mayor — resigned.',
	'MS. ROWE: Good morning. On May 12, 2027 - you know.',
])('no dateline: %s', paragraph => expect(findDateline(paragraph)).toBeNull());

test('a date or wire in the story is left there', () => {
	expect(parts('SALT WYKE, March 4 - ')?.[3]).toBe(story);
	const found = (text: string) => text.slice(findDateline(text)?.length ?? 0);
	expect(found('SALT WYKE, March 4 - May 5 - a Friday - is the day.')).toBe('May 5 - a Friday - is the day.');
	expect(found('SALT WYKE, Texas - The Wire - a series - is back.')).toBe('The Wire - a series - is back.');
	expect(found('SALT WYKE, Texas - June 5 was a Friday - and it rained.')).toBe(
		'June 5 was a Friday - and it rained.',
	);
});

const places = [
	'SALT WYKE',
	'SALT WYKE, N.C.',
	'SALT WYKE, Texas',
	'SALT WYKE, NEW YORK, USA',
	'Cedar Wyke, Maine',
	'St. Wyke-on-Sea, England',
	'Washington, D.C.',
	'OSLO WYKE, NORWAY and ROME WYKE, ITALY',
	'SALT WYKE, N.J. & Tin Wyke, Conn.',
	'McWYKE, Ohio',
];
const dates = [
	'May 5, 2027',
	'Sept. 12, 2027',
	'5 May 2027',
	'MAY 5, 2027',
	'2027-05-05',
	'Wednesday, May 5, 2027',
	'25/05/2027',
];
const clocks = ['9:30 a.m. ET', '@ 7:00 AM Central', '14:05 GMT'];
const wires = [
	['(GLOBE NEWSWIRE)', 'GLOBE NEWSWIRE'],
	['/PRNewswire/', 'PRNewswire'],
	['/24-7PressRelease/', '24-7PressRelease'],
	['(Newsworthy.ai)', 'Newsworthy.ai'],
	['/EINPresswire.com/', 'EINPresswire.com'],
	['Dune Outreach Newswire', 'Dune Outreach Newswire'],
] as const;
const joints = [' - ', ' — ', ' – ', ' -- '];
const orders = ['dw', 'wd', 'dcw', 'dwc', 'wdc', 'd', 'dc'];
const stories = [
	story,
	'“We sail,” said Ida Moore.',
	'The 12 May fair - a wet one - is over.',
	'Wire rope is dear.',
];

test('whatever the order and the marks between, the story stays whole and the place is right', () => {
	const from = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
	fc.assert(
		fc.property(
			from(places),
			from(orders),
			from(dates),
			from(clocks),
			from(wires),
			fc.array(from(joints), {minLength: 4, maxLength: 4}),
			from(stories),
			(place, order, date, clock, [wire, agency], marks, after) => {
				const texts: Record<string, string> = {d: date, c: clock, w: wire};
				const pieces = [place, ...[...order].map(part => texts[part]!)];
				const printed = pieces.map((piece, at) => piece + marks[at % marks.length]!).join('');
				const found = findDateline(printed + after)!;
				expect(found.dateline).toEqual({
					text: printed.trim(),
					place,
					date,
					agency: order.includes('w') ? agency : null,
				});
				expect((printed + after).slice(found.length)).toBe(after);
			},
		),
		{numRuns: 1500},
	);
});

test('any text is read without a throw, and of what is no dateline nothing is cut', () => {
	const token = fc.constantFrom(
		...places,
		...dates,
		...clocks,
		...joints,
		'(',
		')',
		'/',
		', ',
		'and',
		'the',
		' ',
		'A',
		'\u200b',
		'x',
	);
	fc.assert(
		fc.property(fc.array(token, {maxLength: 30}), tokens => {
			const paragraph = tokens.join(' ');
			const found = findDateline(paragraph);
			if (found === null) return;
			expect(paragraph.slice(0, found.length).trim()).toBe(found.dateline.text);
		}),
	);
});
