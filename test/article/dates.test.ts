import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	dateFromAddress,
	dateFromFileName,
	isMonth,
	parseDate,
	parseDay,
	splitTrailingDate,
	weekdayOf,
} from '../../source/article/dates.ts';

describe('parseDate', () => {
	test.each([
		['2026-08-15', '2026-08-15'],
		['2026-08', '2026-08'],
		['2026', '2026'],
		['2026/8/5', '2026-08-05'],
		['20260815', '2026-08-15'],
		['15 August 2026', '2026-08-15'],
		['August 15, 2026', '2026-08-15'],
		['Aug. 15, 2026', '2026-08-15'],
		['August 2026', '2026-08'],
		['Sept. 3rd, 2024', '2024-09-03'],
		['12th of August, 2026', '2026-08-12'],
		['January 11, 2010 Monday', '2010-01-11'],
		['26-FEB-1987', '1987-02-26'],
		['15.08.2026', '2026-08-15'],
		['15/08/2026', '2026-08-15'],
		['08/15/2026', '2026-08-15'],
		['29 February 2024', '2024-02-29'],
		['15. August 2026', '2026-08-15'],
		['3. März 2026', '2026-03-03'],
		['1er août 2026', '2026-08-01'],
		['15 de agosto de 2026', '2026-08-15'],
		['2026年8月15日', '2026-08-15'],
	])('%s', (written, iso) => expect(parseDate(written)).toBe(iso));

	test.each([
		['2026-08-15T18:30:00Z', '2026-08-15T18:30:00Z'],
		['2026-08-15T18:30:00.250+02:00', '2026-08-15T18:30:00.250+02:00'],
		['2026-08-15 18:30', '2026-08-15T18:30'],
		['Sat, 15 Aug 2026 10:00:00 +0200', '2026-08-15T10:00:00+02:00'],
		['Wednesday 12 August 2026 10.30 BST', '2026-08-12T10:30+01:00'],
		['3:04 PM EDT, August 12, 2026', '2026-08-12T15:04-04:00'],
		['August 12, 2026 at 12:15 a.m.', '2026-08-12T00:15'],
		['12 août 2026 à 10h30', '2026-08-12T10:30'],
		['February 11, 2021 GMT', '2021-02-11'],
	])('keeps the time of %s and moves it to no other zone', (written, iso) => {
		expect(parseDate(written)).toBe(iso);
	});

	test.each([
		'',
		'31 February 2026',
		'29 February 2023',
		'2026-13-01',
		'2026-00-10',
		'2026-08-15T25:00',
		'August 15',
		'Augustus was emperor in 2026',
		'15 August 2026 was hot',
		'the year 2026',
		'0026-08-15',
		'4/5/2026',
		'123456789',
	])('refuses %j', written => expect(parseDate(written)).toBeNull());

	test('gives back every day that there is, however it is written', () => {
		const months = [
			'Jan',
			'February',
			'Mar.',
			'April',
			'May',
			'June',
			'July',
			'Aug.',
			'Sept',
			'Oct',
			'November',
			'Dec.',
		];
		const day = fc.date({min: new Date('1700-01-01'), max: new Date('2190-01-01'), noInvalidDate: true});
		fc.assert(
			fc.property(day, at => {
				const iso = at.toISOString().slice(0, 10);
				const [year, month, number] = iso.split('-') as [string, string, string];
				const name = months[Number(month) - 1];
				expect(parseDate(iso)).toBe(iso);
				expect(parseDate(`${Number(number)} ${name} ${year}`)).toBe(iso);
				expect(parseDate(`${name} ${Number(number)}, ${year}`)).toBe(iso);
			}),
		);
	});

	test('never throws, and gives only ISO 8601', () => {
		fc.assert(
			fc.property(fc.string(), text => {
				expect(parseDate(text) ?? '2026').toMatch(
					/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/,
				);
			}),
		);
	});
});

test('isMonth knows names and short forms in several languages', () => {
	expect(['Feb', 'Sept.', 'août', 'März', 'agosto'].every(isMonth)).toBe(true);
	expect(['Monday', 'Narch', ''].some(isMonth)).toBe(false);
});

test('weekdayOf knows the days of the week in several languages, with accents or without', () => {
	const fridays = [
		'Friday',
		'FRI',
		'Freitag',
		'vendredi',
		'viernes',
		'venerdì',
		'venerdi',
		'sexta',
		'vrijdag',
	];
	expect(fridays.map(weekdayOf)).toEqual(fridays.map(() => 5));
	expect(['Sonntag', 'lundi', 'terça', 'Weds', 'Thurs', 'sábado'].map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 6]);
	expect(['May', 'Fryday', ''].map(weekdayOf)).toEqual([null, null, null]);
});

test('parseDay reads a date only when it names a whole day', () => {
	expect(['15 August 2026', '2026-08-15 18:30', 'August 2026', '2026', 'soon'].map(parseDay)).toEqual([
		'2026-08-15',
		'2026-08-15T18:30',
		null,
		null,
		null,
	]);
});

describe('splitTrailingDate', () => {
	test('cuts off a date that is glued to a name', () => {
		expect(splitTrailingDate('By ILSE MARENFebruary 11, 2021 GMT')).toEqual({
			before: 'By ILSE MAREN',
			date: '2021-02-11',
		});
	});
	test('takes the mark between the two away', () => {
		expect(splitTrailingDate('Ilse Maren | 12 August 2026')).toEqual({
			before: 'Ilse Maren',
			date: '2026-08-12',
		});
		expect(splitTrailingDate('Ilse Maren on August 12, 2026')).toEqual({
			before: 'Ilse Maren',
			date: '2026-08-12',
		});
	});
	test('leaves a name such as May alone', () => expect(splitTrailingDate('By April May')).toBeNull());
});

test.each([
	['courier/2026-08-15-harbour.txt', '2026-08-15'],
	['20260815.txt', '2026-08-15'],
	['pier_2026_08_15.md', '2026-08-15'],
	['2026-08-15_20250101.md', '2026-08-15'],
	['2026-02-31.txt', null],
	['120260815.txt', null],
	['2026-0815.txt', null],
	['2026-08-15/pier.txt', null],
	['20260815103000.md', '2026-08-15'],
	['202608151030-pier.md', '2026-08-15'],
	['2026081510.md', null],
	['20260815993000.md', null],
	['2026-08-15T10-30.md', '2026-08-15'],
	['20260815_1030.txt', '2026-08-15'],
	['15Aug2026pier.txt', '2026-08-15'],
	['pier-August-15-2026.txt', '2026-08-15'],
	['15-08-2026 pier.txt', '2026-08-15'],
	['05-08-2026.txt', null],
	['news/2026/08/15/pier.md', '2026-08-15'],
	['2026/08/15.md', null],
])('dateFromFileName(%s)', (path, day) => expect(dateFromFileName(path)).toBe(day));

test.each([
	['https://courier.example/2026/08/15/pier', '2026-08-15'],
	['https://courier.example/world/2026/aug/15/pier?x=1', '2026-08-15'],
	['/news/2026-08-15-pier/', '2026-08-15'],
	['https://2026-08-15.example/', null],
	['https://courier.example/a?day=2026-08-15', null],
	['https://courier.example/2026/08/pier', null],
])('dateFromAddress(%s)', (address, day) => expect(dateFromAddress(address)).toBe(day));
