import {describe, expect, test} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const articles: Told[] = [
	{
		headline: 'Ferry copied',
		published: '2026-09-12T08:00:00Z',
		publishedFrom: 'file',
		body: ['A ferry left, she said.'],
	},
	{headline: 'Harbour told', published: '2026-01-02', body: ['Boats may enter, he said.']},
	{headline: 'Mill undated', body: ['The wheel turns, they said.']},
];

describe('a day that only the file has', () => {
	test.each([
		[80, 24],
		[40, 12],
		[20, 8],
	])('is in a tone of its own, below the days that articles tell, at %ix%i', (columns, rows) => {
		const person = new Person(articles, {columns, rows});
		const order = person.screen.flatMap(row => /Harb|Ferry c|Mill/.exec(row)?.slice(0, 1) ?? []);
		expect(order).toEqual(['Harb', 'Ferry c', 'Mill']);
		expect(person.toned('guess')).toEqual(columns < 30 ? [] : ['~12 Sep']);
	});

	test('is a day of its own for the keys that go from day to day', () => {
		const person = new Person(articles);
		person.press(']');
		expect(person.selected).toContain('Ferry copied');
		person.press(']');
		expect(person.selected).toContain('Mill undated');
		person.press('[');
		expect(person.selected).toContain('Ferry copied');
	});

	test('ends the heading of Brief and Text', () => {
		const person = new Person(articles);
		person.press(']');
		person.press('enter');
		expect(person.toned('guess')).toEqual(['file of 12 Sep 2026']);
		person.press('3');
		expect(person.toned('guess')).toEqual(['file of 12 Sep 2026']);
	});
});
