import {describe, expect, test} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const article = (name: string, paragraphs: number): Told => ({
	headline: name,
	published: '2026-08-28',
	body: Array.from({length: paragraphs}, (_, number) => `${name} says ${number + 1}. It is a line.`),
});
const articles = [article('Ferry', 60), article('Lantern', 2)];
const wide = {columns: 140, rows: 20};

/** The rows beside the list. */
const preview = (person: Person): string[] =>
	person.screen.slice(1, -1).map(row => row.slice(row.indexOf('│') + 2).trim());

describe('the preview beside the list', () => {
	test('goes on with the text below the brief', () => {
		const shown = preview(new Person(articles, {...wide, rows: 40}));
		const text = shown.indexOf('Text');
		expect(shown.indexOf('Summary')).toBeLessThan(text);
		expect(shown[text + 1]).toBe('Ferry says 1. It is a line.');
		expect(shown.at(-1)).toBe('… Shift-↓');
	});

	test('scrolls by lines and half pages, with numbers, to its end and no further', () => {
		const person = new Person(articles, wide);
		const [first, ...rest] = preview(person);
		expect(preview(person.press('shift-down')).slice(0, 10)).toEqual(rest.slice(0, 10));
		expect(preview(person.press('^y'))[0]).toBe(first);
		expect(preview(person.press('5', '^e'))[0]).toBe(rest[4]);
		person.press('9', '9', '9', '}');
		expect(preview(person).at(-1)).toBe('Ferry says 60. It is a line.');
		const end = preview(person);
		expect(preview(person.press('}'))).toEqual(end);
		expect(preview(person.press('9', '9', '9', '{'))[0]).toBe(first);
	});

	test('begins anew with another article, and stays where the same is read again', () => {
		const person = new Person(articles, wide).press('4', '^e');
		const [top] = preview(person);
		person.change(1, {...articles[0], body: [...(articles[0]!.body as string[]), 'More.']});
		expect(preview(person)[0]).toBe(top);
		expect(preview(person.press('down'))[0]).toBe('Lantern');
		expect(preview(person.press('shift-down'))[0]).toBe('Lantern');
	});

	test('is not there in a narrow window, which is said', () => {
		const person = new Person(articles).press('shift-down');
		expect(person.screen.at(-1)).toBe(' A preview stands beside the list from 110 columns on.');
	});
});
