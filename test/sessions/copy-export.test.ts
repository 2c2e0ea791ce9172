import {describe, expect, test} from 'vitest';
import type {Effect} from '../../source/reader/effect.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const last = (person: Person): Effect | undefined =>
	person.effects.findLast(({type}) => type === 'copy' || type === 'write-file');

describe('copying', () => {
	test('is a menu of its own; what cannot be had is there with its reason', () => {
		const person = new Person(harbour).act('down', 'copy');
		const shown = person.screen.join('\n');
		expect(shown).toContain('Copy the citation as MLA');
		expect(shown).toContain('Copy the link  the article names no link');
		expect(shown).toContain('Copy the quote with its citation  no quote is selected');
		expect(shown).not.toContain('Sort');
	});

	test.each([
		['the list', (person: Person) => person.act('down'), {id: 2, quote: null}],
		['the brief, of the selected passage', (person: Person) => person.act('open'), {id: 1, quote: null}],
		['the quotes', (person: Person) => person.act('open', 'quotes', 'down', 'down'), {id: 1, quote: 2}],
		[
			'the text, of the lit quote',
			(person: Person) => person.act('open', 'text', 'next-quote'),
			{id: 1, quote: 0},
		],
		[
			'a found quote',
			(person: Person) => person.act('search').type('vote').press('enter'),
			{id: 3, quote: 0},
		],
		[
			'a found article',
			(person: Person) => person.act('search').type('lease').press('enter'),
			{id: 2, quote: null},
		],
		['a speaker', (person: Person) => person.act('speakers', 'open', 'down'), {id: 1, quote: 1}],
	])('works in %s', (_, go, expected) => {
		const person = go(new Person(harbour)).act('copy').type('chicago').press('enter');
		expect(last(person)).toMatchObject({type: 'copy', what: 'chicago', ...expected});
		expect(person.model.picker).toBeNull();
	});

	test('of a brief’s sentence has the passage', () => {
		const person = new Person(harbour).act('open', 'down', 'down', 'copy').type('the text').press('enter');
		expect(last(person)).toMatchObject({
			what: 'text',
			passage: {text: 'Divers brought up 40 tonnes of wreckage.'},
		});
	});

	test('a speaker who was found has nothing to copy', () => {
		const person = new Person(harbour).act('search').type('reed').press('enter').act('copy');
		expect(person.screen.at(-1)).toContain('No article is selected.');
	});

	test('every copy is in the palette', () => {
		const person = new Person(harbour).act('palette').type('copy debate card').press('enter');
		expect(last(person)).toMatchObject({type: 'copy', what: 'card'});
	});
});

describe('writing to a file', () => {
	const chosen = (person: Person, words: string) => person.act('export').type(words).press('enter');

	test('asks what and in which format, then for the name', () => {
		const person = chosen(new Person(harbour).act('open'), 'quotes csv');
		expect(person.screen.at(-1)).toContain('write to export.csv');
		person.press('^u').type('~/reed.csv').press('enter');
		expect(last(person)).toEqual({
			type: 'write-file',
			plan: {subject: 'quotes', format: 'csv', of: {kind: 'article', id: 1}},
			file: '~/reed.csv',
			replace: false,
		});
	});

	test('a file of that name is replaced by a second Enter only, and only under the same name', () => {
		const person = chosen(new Person(harbour), 'brief markdown').press('enter');
		person.send({type: 'file-refused', why: 'It exists; Enter replaces it.', exists: true});
		expect(person.screen.at(-1)).toContain('It exists; Enter replaces it.');
		person.type('x').press('enter');
		expect(last(person)).toMatchObject({replace: false});
		person.send({type: 'file-refused', why: 'It exists; Enter replaces it.', exists: true}).press('enter');
		expect(last(person)).toMatchObject({file: 'export.markdownx', replace: true});
		expect(person.send({type: 'file-begun'}).model.prompt).toBeNull();
	});

	test('what cannot be replaced at all is said, and Enter asks again', () => {
		const person = chosen(new Person(harbour), 'brief markdown').press('enter');
		person.send({type: 'file-refused', why: 'That is a folder.', exists: false}).press('enter');
		expect(last(person)).toMatchObject({replace: false});
	});

	test('Esc and an empty name write nothing', () => {
		const person = chosen(new Person(harbour), 'brief markdown').press('esc');
		expect(chosen(person, 'brief markdown').press('^u', 'enter').model.prompt).toBeNull();
		expect(last(person)).toBeUndefined();
	});

	test('the list is written as it is shown: narrowed, found, or a speaker’s quotes', () => {
		const narrowed = new Person(harbour).act('narrow').type('lease').press('enter');
		chosen(narrowed, 'list json').press('enter');
		expect(last(narrowed)).toMatchObject({plan: {of: {kind: 'articles', ids: [2]}}});
		const found = new Person(harbour).act('search').type('pier').press('enter');
		chosen(found, 'list csv').press('enter');
		expect(last(found)).toMatchObject({plan: {of: {kind: 'found', query: 'pier'}}});
		const speaker = new Person(harbour).act('speakers', 'open');
		chosen(speaker, 'quotes text').press('enter');
		expect(last(speaker)).toMatchObject({plan: {subject: 'quotes', of: {kind: 'speaker', id: 1}}});
	});

	test('without articles there is nothing to write', () => {
		expect(new Person([]).act('export').screen.at(-1)).toContain('The list is empty.');
	});
});
