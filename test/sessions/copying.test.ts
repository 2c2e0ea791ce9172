import {describe, expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import type {Effect} from '../../source/reader/effect.ts';
import {coast} from '../fixtures/coast.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

type Copied = Extract<Effect, {type: 'to-clipboard'}>;

const copied = (person: Person) => person.effects.filter(({type}) => type === 'to-clipboard') as Copied[];
/** The text that went to the clipboard last. */
const last = (person: Person) => copied(person).at(-1)!.text;
const menu = (person: Person) =>
	person.screen
		.slice(3, 13)
		.map(row => row.trim().replace(/^› /, ''))
		.filter(row => row !== '');
/** What is called so in the menu is copied. */
const copy = (person: Person, title: string) => person.press('y').type(title).press('enter');
/** The Quotes of the article about the ferry, with this quote selected. */
const atQuote = (number: number, preferences = {}) => {
	const person = new Person(coast, {preferences}).act('down', 'open', 'quotes');
	for (let at = 0; at < number; at++) person.press('j');
	return person;
};

describe('copying', () => {
	test('of a quote takes two keys: it goes with who said it and its citation', () => {
		const person = atQuote(0).press('y');
		expect(person.screen[1]).toContain('What is to be copied?');
		expect(menu(person)[0]).toBe('Quote with its citation');
		person.press('enter');
		expect(last(person)).toBe(
			'“We will wait for the wind,” — Ilse Varga, harbour master, in: The ferry stays in port. (2026, September 12). Coast Wire.',
		);
		expect(copied(person)[0]).toMatchObject({
			label: 'quote with its citation (APA)',
			characters: last(person).length,
		});
	});

	test('offers in a list what an article has, and says why the rest has to wait', () => {
		const person = new Person(coast).press('y');
		expect(menu(person)).toEqual([
			'Citation: APA',
			'Citation: MLA',
			'Citation: Chicago',
			'Text: the words selected, else the whole article',
			'Markdown: the words selected, else the whole article',
			'Quote with its citation  an article that is open has words to select',
			expect.stringMatching(/^Debate card.*an article that is open has paragraphs/),
			'Link  the article names no link',
			'Paragraph  an article that is open has paragraphs to select',
		]);
		expect(last(person.press('enter'))).toBe(
			'A letter about the wind. (2026, September 13). Harbour Herald.',
		);
	});

	test('has the style of the settings, which stands first among the citations', () => {
		const person = atQuote(0, {citationStyle: 'chicago'}).press('y');
		expect(menu(person).slice(0, 3)).toEqual([
			'Quote with its citation',
			'Citation: Chicago',
			'Citation: APA',
		]);
		expect(last(person.press('enter'))).toMatch(
			/in: Coast Wire\. “The ferry stays in port\.” September 12, 2026\.$/,
		);
		// Another style for once is no other choice.
		expect(last(copy(person, 'MLA'))).toBe('“The ferry stays in port.” Coast Wire, 12 Sept. 2026.');
		expect(last(copy(person, 'quote with'))).toContain('in: Coast Wire. “The ferry');
	});

	test.each([
		[
			'debate card',
			`Coast Wire 26 (Coast Wire, “The ferry stays in port”, September 12, 2026)\n“I have heard that before,” said Jonas Reed.`,
		],
		['paragraph', '“I have heard that before,” said Jonas Reed.'],
		['text', 'I have heard that before,'],
		[
			'markdown',
			`> “I have heard that before,”\n>\n> — Jonas Reed, captain\n\nThe ferry stays in port. (2026, September 12). Coast Wire.`,
		],
	])('of a quote as %s', (title, text) => {
		expect(last(copy(atQuote(1), title))).toBe(text);
	});

	test('of a sentence of the brief has no speaker', () => {
		const person = new Person([{headline: 'Calm', body: ['The sea was calm all day.', 'No boat was late.']}]);
		expect(last(person.act('open').press('y', 'enter'))).toBe('“The sea was calm all day.” — Calm. (n.d.).');
	});

	test('of the Text is the paragraph on the screen, and the words once some are lit', () => {
		const person = new Person(coast).act('down', 'open', 'text').press('y');
		expect(menu(person)).toContain('Quote with its citation  no words are lit; ] goes to the next quote');
		person.press('esc');
		expect(last(copy(person, 'paragraph'))).toBe('“We will wait for the wind,” Ilse Varga said.');
		expect(last(copy(person, 'text'))).toMatch(/^The ferry stays in port\n.*\n\n“We will wait/);
		expect(last(person.press(']', 'y', 'enter'))).toMatch(/^“We will wait for the wind,” — Ilse Varga/);
	});

	test('of a whole article is logical text, however narrow the window', () => {
		const words = 'The wind went on and on. '.repeat(20).trim();
		const person = new Person([{headline: 'Wind', body: [words]}], {columns: 20, rows: 10});
		expect(last(copy(person, 'text'))).toBe(`Wind\n\n${words}`);
		expect(last(copy(person, 'markdown'))).toBe(`# Wind\n\n${words}`);
	});

	test('works in a search and on the page of a speaker', () => {
		const page = new Person(coast).press('p').press('enter');
		expect(last(page.press('y', 'enter'))).toContain('— Jonas Reed, captain, in: The ferry');
		const search = new Person(coast).press('/').type('timetables').press('enter');
		expect(last(copy(search, 'MLA'))).toBe('“A letter about the wind.” Harbour Herald, 13 Sept. 2026.');
	});

	test('has nothing to do where nothing is selected', () => {
		expect(new Person([]).press('y').screen.at(-1)).toContain('No article is selected.');
	});

	test('of an article that is gone says so', () => {
		const person = new Person(coast).act('down', 'open', 'quotes').vanish(1);
		expect(copied(person.press('y', 'enter'))).toEqual([]);
		expect(person.screen.at(-1)).toContain('This article is no longer there.');
	});

	test('of a link is for links to pages only', () => {
		const linked = (url: string) => copy(new Person([{headline: 'Wind', url}]), 'link');
		expect(last(linked('https://courier.example/wind'))).toBe('https://courier.example/wind');
		expect(linked('javascript:alert(1)').screen.at(-1)).toContain('Its link is not one to a web page.');
	});
});

test('whatever an article holds, what is copied does nothing and is whole', () => {
	const forms = ['quote', 'apa', 'mla', 'chicago', 'card', 'paragraph', 'text', 'markdown'] as const;
	const told = hostileStrings.map(({input}, number): Told => {
		const line = input.replaceAll(/[\r\n]/g, ' ');
		const body = [`“${line.replaceAll(/[“”"]/g, '')}” said Ilse Varga.`, line];
		return {path: `${number}.txt`, headline: input, body};
	});
	const person = new Person(told).act('open', 'text');
	const seen = new Set<string>();
	for (;;) {
		const {path} = person.reading!.page.article;
		if (seen.has(path)) break;
		seen.add(path);
		person.press('}');
		for (const form of forms) {
			const before = copied(person).length;
			person.send({type: 'copy', form});
			if (copied(person).length === before) continue;
			const text = last(person);
			expect(text.split('\n').filter(line => !isSafe(line))).toEqual([]);
			expect(text).not.toMatch(/^\n|\n$/);
			if (['quote', 'apa', 'mla', 'chicago', 'paragraph'].includes(form)) expect(text).not.toContain('\n');
			if (form === 'apa' || form === 'text')
				for (const word of hostileStrings[Number.parseInt(path, 10)]!.keeps) expect(text).toContain(word);
		}
		person.press('J');
	}
	expect(seen.size).toBe(hostileStrings.length);
	expect(copied(person).length).toBeGreaterThan(4 * seen.size);
});
