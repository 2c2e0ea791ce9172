import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nameKey, timeKey} from '../../source/archive/sort-keys.ts';

const sorted = (texts: string[]) => texts.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));

test('names sort without regard to case, accents and quotation marks, numbers by value', () => {
	expect(
		sorted(['Zebra', '“Érable” falls', 'eric', 'Eland', '100 boats', '9 boats', 'Øresund', 'oslo']),
	).toEqual(['9 boats', '100 boats', 'Eland', '“Érable” falls', 'eric', 'Øresund', 'oslo', 'Zebra']);
});

test('dates sort by time whatever their precision and zone; a day comes before its hours', () => {
	const dates = ['2025-08-15T18:30:00Z', '2025-08', '2025-08-15', '2025-08-15T19:00:00+02:00', '2025-08-16'];
	expect(dates.toSorted((a, b) => (timeKey(a)! < timeKey(b)! ? -1 : 1))).toEqual([
		'2025-08',
		'2025-08-15',
		'2025-08-15T19:00:00+02:00',
		'2025-08-15T18:30:00Z',
		'2025-08-16',
	]);
});

test('times without a zone count as UTC wherever the reader is', () => {
	expect(timeKey('2025-08-15T18:30:00')).toBe(timeKey('2025-08-15T18:30:00Z'));
	expect(timeKey(null)).toBeNull();
});

test('instants keep their order', () => {
	const instant = fc.date({min: new Date('1700-01-01'), max: new Date('2200-01-01'), noInvalidDate: true});
	fc.assert(
		fc.property(instant, instant, (one, other) => {
			const [a, b] = [timeKey(one.toISOString())!, timeKey(other.toISOString())!];
			expect(Math.sign(one.getTime() - other.getTime())).toBe(a < b ? -1 : a > b ? 1 : 0);
		}),
	);
});
