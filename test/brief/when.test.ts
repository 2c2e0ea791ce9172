import {describe, expect, test} from 'vitest';
import {whenOf} from '../../source/brief/when/when.ts';

const when = (text: string, published: string | null = '2025-08-16', from: 'text' | 'file' = 'text') =>
	whenOf([{text}], {published, publishedFrom: from, dateline: null});

describe('in an article of Saturday, 16 August 2025', () => {
	test.each([
		['The dam broke on Friday.', 'Friday, 15 August 2025'],
		['The dam broke on Saturday.', 'Saturday, 16 August 2025'],
		['The dam broke last Saturday.', 'Saturday, 9 August 2025'],
		['The council will vote on Tuesday.', 'Tuesday, 19 August 2025'],
		['The board will meet at 5 p.m. Monday in the old hall.', 'Monday, 18 August 2025'],
		['The council is due to meet next Saturday.', 'Saturday, 23 August 2025'],
		['The dam broke yesterday.', 'Friday, 15 August 2025'],
		['Vell Lines today announced a ship.', 'Saturday, 16 August 2025'],
		['The council will meet tomorrow.', 'Sunday, 17 August 2025'],
		['The dam broke on July 30.', 'Wednesday, 30 July 2025'],
		['The dam broke on 30 December.', 'Monday, 30 December 2024'],
		['The dam will be opened on January 4.', 'Sunday, 4 January 2026'],
		['The dam broke in May.', 'May 2025'],
		['The dam broke last month.', 'July 2025'],
		['The dam broke on Monday, March 3, 2025.', 'Monday, 3 March 2025'],
		[
			'Boats will stop on Sunday nights from next month, the board said on Tuesday.',
			'Tuesday, 12 August 2025',
		],
		['A study published on Tuesday says so.', 'Tuesday, 12 August 2025'],
		['The council will vote on Tuesday, the mayor said on Friday.', 'Friday, 15 August 2025'],
	])('%s', (text, expected) => expect(when(text)).toBe(expected));

	test.each([
		'The dam, built in 1987, broke.',
		'It has leaked since Monday.',
		'The ferry does not run on Sundays.',
		'The council cut the Sunday boats.',
		'“We met on Friday,” she said.',
		'Black Friday was quiet.',
		'The tug Jane 12 sank.',
		'Until Tuesday the dam had held.',
		'The dam of 31 February broke before dawn.',
	])('nothing in %j', text => expect(when(text)).toBe(null));
});

describe('in an article whose day is not known', () => {
	test.each([
		['The dam broke on Friday.', 'on Friday'],
		['The dam broke on March 4.', 'on March 4'],
		['The dam broke on March 4, 2025.', 'Tuesday, 4 March 2025'],
		['The dam broke yesterday.', null],
		['The dam broke last week.', null],
	])('%s', (text, expected) => {
		expect(when(text, null)).toBe(expected);
		expect(when(text, '2025-08-16', 'file')).toBe(expected);
	});

	test('today is the day of the dateline', () => {
		const dateline = {text: 'VELL, March 4 -', place: 'VELL', date: 'March 4', agency: null};
		const sentence = [{text: 'The dam broke today.'}];
		expect(whenOf(sentence, {published: null, publishedFrom: null, dateline})).toBe('March 4');
	});
});
