import {describe, expect, test} from 'vitest';
import {coast, ferry} from '../fixtures/coast.ts';
import {Person} from '../fixtures/person.ts';

/** Somebody before the Quotes of the ferry. */
const quotes = () => new Person(coast).act('down', 'open', 'quotes');
const bottom = (person: Person) => person.screen.at(-1)!.trim();
const keptRows = (person: Person) =>
	person.screen.filter(row => /^[ A-Z][› ]\+/.test(row)).map(row => row.slice(3));

describe('x', () => {
	test('keeps the selected quote, and lets go of it the next time', () => {
		const person = quotes().press('x');
		expect(bottom(person)).toBe('Kept: “We will wait for the wind,”');
		expect(keptRows(person)).toEqual(['“We will wait for the wind,”']);
		person.press('x');
		expect(bottom(person)).toBe('No longer kept; z brings it back: “We will wait for the wind,”');
		expect(keptRows(person)).toEqual([]);
		expect(keptRows(person.press('z'))).toEqual(['“We will wait for the wind,”']);
		expect(keptRows(person.press('z'))).toEqual([]);
		expect(keptRows(person.press('Z', 'Z'))).toEqual([]);
	});

	test('pressed twice in one go keeps and lets go', () => {
		const person = quotes().pressAtOnce('x', 'x');
		expect(keptRows(person)).toEqual([]);
		expect(bottom(person)).toMatch(/^No longer kept/);
	});

	test('keeps the paragraph that is read where nothing is lit, and lights it', () => {
		const person = new Person(coast).act('down', 'open', 'text').press('x');
		expect(bottom(person)).toBe('Kept: “We will wait for the wind,” Ilse Varga said.');
		expect(person.reading?.lit?.text).toBe(ferry.body?.[0]);
		expect(keptRows(person)).toEqual(['“We will wait for the wind,” Ilse Varga said.']);
		expect(keptRows(person.press('x'))).toEqual([]);
	});

	test('keeps the whole sentence of what is selected in the Brief', () => {
		const person = new Person(coast).act('down', 'open').press('x');
		expect(person.reading?.kept.map(({text}) => text)).toEqual([
			'“We will wait for the wind,” Ilse Varga said.',
		]);
	});

	test('says in the list that an article has to be opened', () => {
		const person = new Person(coast).press('x');
		expect(bottom(person)).toMatch(/does nothing here|only in/);
	});

	test('keeps a quote of the results, and of the page of a speaker', () => {
		const person = new Person(coast).press('/').type('wind').press('enter', 'n', 'n');
		person.press('x');
		expect(bottom(person)).toMatch(/^Kept: “/);
		const page = quotes().press('p', 'x');
		expect(bottom(page)).toBe('Kept: “We will wait for the wind,”');
	});
});

describe('X', () => {
	test('notes something about it, which is kept by that', () => {
		const person = quotes().press('X');
		expect(bottom(person)).toMatch(/^note +#word is a tag$/);
		person.type('ask her again #Wind').press('enter');
		expect(bottom(person)).toBe('Noted: “We will wait for the wind,”');
		expect(person.reading?.kept).toMatchObject([{note: 'ask her again', tags: ['wind']}]);
	});

	test('offers the note there is, and takes it away when it is emptied', () => {
		const person = quotes().press('X').type('ask her again #wind').press('enter', 'X');
		expect(bottom(person)).toMatch(/^note ask her again #wind +on “We will wait/);
		person.press('^u', 'enter');
		expect(person.reading?.kept).toMatchObject([{note: null, tags: []}]);
		person.press('z');
		expect(person.reading?.kept).toMatchObject([{note: 'ask her again', tags: ['wind']}]);
	});

	test('left by Esc keeps nothing', () => {
		const person = quotes().press('X').type('never mind').press('esc');
		expect(person.reading?.kept).toEqual([]);
	});

	test('what is typed fast goes into the note', () => {
		const person = quotes().pressAtOnce('X', 'a', 'b', 'enter');
		expect(person.reading?.kept).toMatchObject([{note: 'ab'}]);
	});
});

test('what is kept stays with an article that is edited, and is found at its new place', () => {
	const person = quotes().press('j', 'x');
	const body = ['It rained.', '“I have  heard that before,” said Jonas Reed.', 'More rain.'];
	person.change(1, {...ferry, body, said: [{by: 'Jonas Reed', mention: 'Jonas Reed', cue: 'said'}]});
	expect(person.reading?.kept.map(({text}) => text)).toEqual(['I have  heard that before,']);
	person.change(1, {...ferry, body: ['Nobody said anything.'], said: []});
	expect(person.reading?.kept).toEqual([]);
	person.change(1, ferry);
	expect(person.reading?.kept).toHaveLength(1);
});
