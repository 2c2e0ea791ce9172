import {expect, test} from 'vitest';
import {longDate, shortDate, shortDateSpan} from '../../source/typeset/dates.ts';

const now = Date.parse('2026-11-30T12:00:00Z');

test.each([
	['2026-11-25', 'text', '25 Nov', 'Wednesday, 25 November 2026', 'quiet'],
	['2025-01-02T08:00:00Z', 'metadata', '2 Jan 2025', 'Thursday, 2 January 2025', 'quiet'],
	['2026-11-25T08:00:00Z', 'file', '~25 Nov', 'file of 25 Nov 2026', 'guess'],
	['2025-11-25T08:00:00Z', 'file', '~25 Nov 2025', 'file of 25 Nov 2025', 'guess'],
	['2026-08', 'filename', 'August 2026', 'August 2026', 'quiet'],
	['2026', 'metadata', '2026', '2026', 'quiet'],
] as const)(
	'%s from the %s is %j in a row, %j in a heading',
	(published, publishedFrom, short, long, tone) => {
		const dated = {published, publishedFrom};
		expect(shortDate(dated, now)).toBe(short);
		expect(longDate(dated)).toBe(long);
		expect(shortDateSpan(dated, now)).toEqual({text: short, tone});
	},
);

test('no date is none', () => {
	const dated = {published: null, publishedFrom: null};
	expect([shortDate(dated, now), longDate(dated), shortDateSpan(dated, now)]).toEqual([null, null, null]);
});
