import {describe, expect, test} from 'vitest';
import {coast, ferry} from '../fixtures/coast.ts';
import {Person} from '../fixtures/person.ts';

const shown = (person: Person) => person.screen.join('\n');
const speakers = (person: Person) =>
	person.screen
		.slice(1)
		.map(row => /^[› ] ([\p{L} ]+?) {2,}.*?(\d+) quotes?/u.exec(row))
		.filter(row => row !== null)
		.map(([, name, quotes]) => `${name} ${quotes}`);
/** The Quotes of the article about the ferry, with this quote selected. */
const atQuote = (number: number) => {
	const person = new Person(coast).act('down', 'open', 'quotes');
	for (let at = 0; at < number; at++) person.press('j');
	return person;
};
const choose = (person: Person, title: string) => person.press('a').type(title).press('enter');

describe('what a reader puts right', () => {
	test('is offered by one key, with what cannot be done just now at the end', () => {
		const person = atQuote(0).press('a');
		expect(person.screen[1]).toContain('What is to be put right?');
		expect(person.screen.slice(3, 8).map(row => row.trim().replace(/^› /, ''))).toEqual([
			'Somebody else said this …',
			'It is not known who said this',
			'This is no quote',
			'The speaker is the same as …',
			'The speaker is to be called …',
		]);
	});

	test('is somebody else who said it: Tab goes through those whom the article quotes', () => {
		const person = choose(atQuote(0), 'somebody else');
		expect(person.screen.at(-1)).toMatch(/^ said by +Tab: Jonas Reed$/);
		person.press('tab', 'enter');
		expect(shown(person)).toContain('Said by Jonas Reed now; z takes it back.');
		expect(speakers(person.press('P'))).toEqual(['Jonas Reed 3', 'Ilsa Vargas 1']);
	});

	test('is somebody whom no article names: the name is typed', () => {
		const person = choose(atQuote(0), 'somebody else').type('Ada Holm').press('enter', 'P');
		expect(speakers(person)).toEqual(['Jonas Reed 2', 'Ada Holm 1', 'Ilsa Vargas 1']);
	});

	test('is that nobody knows who said it', () => {
		const person = choose(atQuote(1), 'not known');
		expect(shown(person)).toContain('It is not known any more who said this; z takes it back.');
		expect(shown(person)).toContain('unknown');
		expect(speakers(person.press('P'))).toEqual(['Ilsa Vargas 1', 'Ilse Varga 1', 'Jonas Reed 1']);
	});

	test('is no quote: it is gone from the article, its speaker and the search, and comes back', () => {
		const person = choose(atQuote(2), 'no quote');
		expect(person.screen.join('\n')).not.toContain('Long Wait');
		expect(person.screen[0]).toContain('2 of 2');
		person.press('z');
		expect(shown(person)).toContain('Undone: “Long Wait” is no quote');
		expect(shown(person)).toContain('Long Wait');
		person.press('Z');
		expect(person.screen.slice(1, -1).join('\n')).not.toContain('Long Wait');
	});

	test('is that two are one, found by typing a part of the name', () => {
		const person = new Person(coast).press('p').press('j', 'j');
		expect(speakers(person)).toEqual(['Jonas Reed 2', 'Ilsa Vargas 1', 'Ilse Varga 1']);
		choose(person, 'same as').type('ilsa');
		expect(person.screen.at(-1)).toMatch(/Tab: Ilsa Vargas$/);
		person.press('enter');
		expect(person.screen.at(-1)).toContain('Tab goes through the names');
		person.press('tab', 'enter');
		expect(shown(person)).toContain('are one now; z takes it back.');
		expect(speakers(person)).toEqual(['Ilsa Vargas 2', 'Jonas Reed 2']);
		expect(speakers(person.press('z'))).toEqual(['Jonas Reed 2', 'Ilsa Vargas 1', 'Ilse Varga 1']);
	});

	test('is that one name is somebody else’s, on the page of whom it was taken for', () => {
		const person = choose(new Person(coast).press('p').press('j', 'j'), 'same as');
		person.type('Ilsa Vargas').press('enter', 'enter');
		choose(person, 'somebody else’s').press('tab');
		expect(person.screen.at(-1)).toMatch(/^ somebody else: Ils[ae] Vargas?/);
		person.press('enter', 'esc');
		expect(speakers(person)).toEqual(['Jonas Reed 2', 'Ilsa Vargas 1', 'Ilse Varga 1']);
	});

	test('is what somebody is called', () => {
		const person = choose(new Person(coast).press('p'), 'to be called')
			.type('Captain Jonas Reed')
			.press('enter');
		expect(speakers(person)[0]).toBe('Captain Jonas Reed 2');
		expect(speakers(person.press('z'))[0]).toBe('Jonas Reed 2');
	});

	test('stands when the file is read again', () => {
		const person = choose(atQuote(0), 'not known');
		person.change(1, {...ferry, body: [...ferry.body!, 'The wind fell at night.']});
		expect(speakers(person.press('P'))).toEqual(['Jonas Reed 2', 'Ilsa Vargas 1']);
	});

	test('needs a quote or a speaker at hand', () => {
		const person = new Person(coast).act('down', 'open', 'text').press('a');
		expect(person.screen.at(-1)).toContain('No quote is lit; ] goes to the next one.');
		expect(
			new Person([{headline: 'Nothing said', body: ['Calm.']}]).act('open', 'text').press('a').screen.at(-1),
		).toContain('The article quotes nobody.');
	});
});
