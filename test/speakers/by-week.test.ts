import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {quotesByWeek} from '../../source/speakers/by-week.ts';

describe('quotes by week', () => {
	test('weeks begin on Monday and those between have none', () => {
		// A Sunday, the Monday after it, and the Wednesday two weeks on.
		const dates = ['2025-08-10', '2025-08-11', '2025-08-27T23:30:00-07:00'];
		expect(quotesByWeek(dates)).toEqual({from: '2025-08-04', counts: [1, 1, 0, 1]});
	});

	test('a date counts on the day that is printed, in whatever zone', () => {
		expect(quotesByWeek(['2025-08-10T23:30:00-07:00']).from).toBe('2025-08-04');
		expect(quotesByWeek(['2025-08-11T00:30:00+09:00']).from).toBe('2025-08-11');
	});

	test('a month counts on its first day', () => {
		expect(quotesByWeek(['2025-08']).from).toBe('2025-07-28');
	});

	test.each([
		['nothing', []],
		['no dates', [null, null]],
		['a year', ['2025']],
		['days that do not exist', ['2025-02-30', '2025-13-01', '2025-00-10', '0000-01-01']],
		['no date at all', ['', 'yesterday', '2025-8-1', '2025-08-155', '12025-08-01']],
	])('%s tells no week', (_, dates) => {
		expect(quotesByWeek(dates)).toEqual({from: null, counts: []});
	});

	test('what lies far from the rest is left out', () => {
		const dates = ['0001-01-01', '2025-08-12', '9999-12-31', '2025-08-19'];
		expect(quotesByWeek(dates)).toEqual({from: '2025-08-11', counts: [1, 1]});
	});

	test('of spans with as many quotes the latest is told', () => {
		expect(quotesByWeek(['9999-12-31', '0001-01-01']).from).toBe('9999-12-27');
		expect(quotesByWeek(['0001-01-03', '0002-01-01']).from).toBe('0001-01-01');
	});

	test('twenty years are told whole', () => {
		const {counts} = quotesByWeek(['2006-01-02', '2025-12-29']);
		expect(counts.length).toBe(1044);
	});

	test('the days of twenty years all count, in weeks that begin on Monday', () => {
		const days = fc.date({min: new Date('2008-01-01'), max: new Date('2026-12-31'), noInvalidDate: true});
		fc.assert(
			fc.property(fc.array(days, {minLength: 1}), dates => {
				const {from, counts} = quotesByWeek(dates.map(date => date.toISOString()));
				expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
				expect(counts.reduce((sum, count) => sum + count)).toBe(dates.length);
				expect(counts[0]).toBeGreaterThan(0);
				expect(counts.at(-1)).toBeGreaterThan(0);
			}),
		);
	});

	test('odd dates make no more than twenty years', () => {
		const year = fc.integer({min: 0, max: 9999}).map(number => String(number).padStart(4, '0'));
		const date = fc
			.tuple(year, fc.constantFrom('-01', '-12-31', '-02-29T10:00Z', ''))
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(fc.array(fc.oneof(date, fc.string(), fc.constant(null))), dates => {
				expect(quotesByWeek(dates).counts.length).toBeLessThanOrEqual(1044);
			}),
		);
	});
});
