import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dayNames, isBegunPeriod, isReversed, periodOf} from '../../source/search/days.ts';

/** A Friday. */
const today = '2025-08-15';

function shown(value: string, day = today): string | null {
	const period = periodOf(value, day);
	return period && `${period.from ?? ''}..${period.to ?? ''}`;
}

describe('days', () => {
	test.each([
		['2025', '2025-01-01..2025-12-31'],
		['2025-08', '2025-08-01..2025-08-31'],
		['2024-02', '2024-02-01..2024-02-29'],
		['2025-12', '2025-12-01..2025-12-31'],
		['2025-08-15', '2025-08-15..2025-08-15'],
		['2025-08-01..2025-08-15', '2025-08-01..2025-08-15'],
		['2024..2025-02', '2024-01-01..2025-02-28'],
		['2025-08..', '2025-08-01..'],
		['..2025', '..2025-12-31'],
		[' 2025-07 .. 2025-08 ', '2025-07-01..2025-08-31'],
		['last-month..today', '2025-07-01..2025-08-15'],
		['today', '2025-08-15..2025-08-15'],
		['Yesterday', '2025-08-14..2025-08-14'],
		['this week', '2025-08-11..2025-08-17'],
		['last week', '2025-08-04..2025-08-10'],
		['last-week', '2025-08-04..2025-08-10'],
		['this month', '2025-08-01..2025-08-31'],
		['last month', '2025-07-01..2025-07-31'],
		['this year', '2025-01-01..2025-12-31'],
		['last year', '2024-01-01..2024-12-31'],
		['friday', '2025-08-15..2025-08-15'],
		['monday', '2025-08-11..2025-08-11'],
		['saturday', '2025-08-09..2025-08-09'],
		['last 1 day', '2025-08-15..2025-08-15'],
		['last 7 days', '2025-08-09..2025-08-15'],
		['last-7-days', '2025-08-09..2025-08-15'],
		['last 2 weeks', '2025-08-02..2025-08-15'],
		['last 3 months', '2025-05-16..2025-08-15'],
		['last 2 years', '2023-08-16..2025-08-15'],
		['last 999999999999 days', '..2025-08-15'],
	])('%j', (value, period) => {
		expect(shown(value)).toBe(period);
	});

	test.each([
		['last month', '2025-01-31', '2024-12-01..2024-12-31'],
		['last week', '2025-01-01', '2024-12-23..2024-12-29'],
		['this week', '2025-08-17', '2025-08-11..2025-08-17'],
		['this week', '2025-08-18', '2025-08-18..2025-08-24'],
		['yesterday', '2024-03-01', '2024-02-29..2024-02-29'],
		['last 1 month', '2025-07-31', '2025-07-01..2025-07-31'],
		['last 1 month', '2025-03-31', '2025-03-01..2025-03-31'],
	])('%j on %s', (value, day, period) => {
		expect(shown(value, day)).toBe(period);
	});

	test.each([
		'',
		'..',
		'2025-02-30',
		'2025-13',
		'2025-8',
		'25',
		'20250815',
		'15/08/2025',
		'2025-08..2025-07',
		'2025..2026..2027',
		'2025...2026',
		'soon',
		'last',
		'last 0 days',
		'last 7 nights',
		'week',
	])('are none in %j', value => {
		expect(shown(value)).toBeNull();
	});

	test('a range can be the wrong way round', () => {
		expect(isReversed('2025-08..2025-07', today)).toBe(true);
		expect(isReversed('today..yesterday', today)).toBe(true);
		expect(isReversed('2025-08..2025', today)).toBe(false);
		expect(isReversed('soon..2025', today)).toBe(false);
	});
});

const known = fc.oneof(
	fc.constantFrom(...dayNames),
	fc
		.tuple(fc.integer({min: 1, max: 400}), fc.constantFrom('day', 'days', 'weeks', 'months', 'years'))
		.map(([count, unit]) => `last ${count} ${unit}`),
	fc
		.tuple(
			fc.date({min: new Date('1500-01-01'), max: new Date('2199-12-31'), noInvalidDate: true}),
			fc.constantFrom(4, 7, 10),
		)
		.map(([date, length]) => date.toISOString().slice(0, length)),
);
const side = fc.oneof(known, fc.constant(''));
const anyDay = fc
	.date({min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true})
	.map(date => date.toISOString().slice(0, 10));

describe('days that are being typed', () => {
	test('every beginning of what is known may still become it', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					known,
					known.map(name => name.replaceAll(' ', '-')),
					fc.tuple(side, side).map(sides => sides.join('..')),
				),
				value => {
					for (let end = 0; end <= value.length; end++) {
						expect([value.slice(0, end), isBegunPeriod(value.slice(0, end))]).toEqual([
							value.slice(0, end),
							true,
						]);
					}
				},
			),
		);
	});

	test.each([
		'3',
		'2025-2',
		'2025-02-3',
		'2025-13',
		'2025-08-32',
		'lost',
		'last 7 n',
		'202..',
		'soon..2',
		'1..2..3',
	])('%j becomes none', value => {
		expect(isBegunPeriod(value)).toBe(false);
	});
});

test('what is known is a period of days, whatever day it is', () => {
	fc.assert(
		fc.property(known, anyDay, (value, day) => {
			const period = periodOf(value, day);
			for (const end of [period!.from, period!.to]) expect(end).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(period!.from! <= period!.to!).toBe(true);
		}),
	);
});

test('nothing that is typed is an error', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), anyDay, (value, day) => {
			if (periodOf(value, day) !== null) expect(isBegunPeriod(value)).toBe(true);
			isReversed(value, day);
		}),
	);
});
