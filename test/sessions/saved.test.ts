import {describe, expect, test} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const articles: readonly Told[] = [
	['Ferry council votes', 'The ferry of Port Ellery sails again, the council said.'],
	['Lantern walk draws crowds', 'Lanterns were lit along the harbour.'],
	['Harbour budget passes', 'The budget of the harbour has passed.'],
	['Ferry breaks down', 'The ferry stood still for a day.'],
].map(([headline, text], day) => ({headline: headline!, body: [text!], published: `2026-09-0${day + 1}`}));

/** Somebody who keeps what the query finds. */
function keeping(person: Person, query: string, name?: string): Person {
	person.press('/').type(query).press('^s');
	if (name !== undefined) person.press('^u').type(name);
	return person.press('enter');
}

const bar = (person: Person) => person.screen[0]!;
const headlines = (person: Person) =>
	person.screen.filter(row => /Ferry|Lantern walk|Harbour budget/.test(row) && !row.includes('·'));

describe('a search is kept', () => {
	test('under its own words, from the line or from its results, and is a tab with what is unread', () => {
		const person = keeping(new Person(articles), 'ferry');
		expect(person.screen.at(-1)).toContain('Kept as “ferry”: on the list 4 leads to it.');
		expect(bar(person.press('esc'))).toMatch(/\[All 4\] {2}Unread 4 {3}Starred 0 {2}│ {2}ferry 2/);
		person
			.press('/')
			.type('harbour')
			.press('down', 'enter', 'esc', 'w', '^u')
			.type('ports')
			.press('enter', 'esc');
		expect(bar(person)).toMatch(/│ {2}ferry 2 {3}ports 2/);
	});

	test('the name is asked for, and Esc keeps nothing', () => {
		const person = new Person(articles).press('/').type('ferry').press('^s');
		expect(person.screen.at(-1)).toMatch(/save as ferry +finds ferry/);
		expect(person.press('^u', 'enter').screen.at(-1)).toContain('it needs a name');
		expect(person.press('esc', 'esc').model.preferences.savedSearches).toEqual({});
	});

	test('under a name that is taken: that is said', () => {
		const person = keeping(new Person(articles), 'ferry', 'ports');
		keeping(person.press('esc'), 'harbour', 'ports');
		expect(person.screen.at(-1)).toContain('“ports” finds “harbour” from now on, no longer “ferry”.');
		expect(person.model.preferences.savedSearches).toEqual({ports: 'harbour'});
	});
});

describe('its tab', () => {
	const savedSearches = {boats: 'ferry', town: 'lantern OR budget', odd: 'colour:red'};
	const person = () => new Person(articles, {preferences: {savedSearches}});

	test('holds what it finds, and is a list like any other', () => {
		const reader = person().press('4');
		expect(bar(reader)).toMatch(/│ \[boats 2\]/);
		expect(reader.listed).toBe(2);
		expect(headlines(reader)).toHaveLength(2);
		reader.press('enter', 'J');
		expect(reader.reading?.page.article.headline).toBe('Ferry council votes');
		reader.press('esc', 'm');
		expect(bar(reader)).toMatch(/\[boats 1\]/);
		reader.press('F').type('breaks').press('enter');
		expect(reader.listed).toBe(1);
		expect(reader.press('esc').listed).toBe(2);
		expect(reader.press('esc').listed).toBe(4);
	});

	test('Tab and Shift-Tab go through all of them, round the end', () => {
		const reader = person();
		const open = () => /\[(\w+)/.exec(bar(reader))?.[1];
		const there = Array.from({length: 6}, () => reader.press('tab') && open());
		expect(there).toEqual(['Unread', 'Starred', 'boats', 'town', 'odd', 'All']);
		expect(reader.press('shift-tab') && open()).toBe('odd');
		expect(reader.press('1') && open()).toBe('All');
		expect(reader.press('5') && open()).toBe('town');
		reader.press('9');
		expect(reader.screen.at(-1)).toContain('no such saved search');
	});

	test('of a search that is not understood says so', () => {
		const reader = person().press('6');
		expect(bar(reader)).toContain('[odd ?]');
		expect(reader.screen.join('\n')).toContain('The search “colour:red” is not understood.');
	});

	test('is counted again when an article comes, and when marks change', () => {
		const reader = person().arrive({headline: 'Ferry found', body: ['A ferry.']});
		expect(bar(reader)).toContain('boats 3');
		expect(bar(reader.press('m'))).toContain('boats 2');
		expect(bar(reader.press('z'))).toContain('boats 3');
	});

	test('is forgotten by W, which says what it looked for', () => {
		const reader = person().press('5', 'W');
		expect(reader.screen.at(-1)).toContain('“town” is forgotten. It looked for: lantern OR budget');
		expect(bar(reader)).toContain('[All 4]');
		expect(Object.keys(reader.model.preferences.savedSearches)).toEqual(['boats', 'odd']);
	});
});

describe('in any window', () => {
	const names = Array.from({length: 9}, (_, n) => [`search for ferries ${n + 1}`, `ferry OR x${n}`]);
	const preferences = {savedSearches: Object.fromEntries(names)};

	test.each([200, 120, 80, 60, 46, 30, 12])('of %i columns the open tab is named', columns => {
		const reader = new Person(articles, {columns, preferences});
		for (let tab = 0; tab < 12; tab++) {
			expect(bar(reader)).toMatch(columns > 20 ? /\[[^\]]+\]/ : /\[/);
			expect(bar(reader).length).toBeLessThan(columns);
			reader.press('tab');
		}
	});

	test('what does not fit is left out from the right, and its number is told', () => {
		expect(bar(new Person(articles, {preferences}))).toMatch(/│.*\+\d .*1 of 4/);
	});

	test('two names of one search do not hold Tab up', () => {
		const reader = new Person(articles, {preferences: {savedSearches: {one: 'ferry', two: 'ferry'}}});
		reader.press('4', 'tab');
		expect(bar(reader)).toContain('[All 4]');
	});
});

describe('what was searched for', () => {
	test('is remembered for good when something is opened', () => {
		const person = new Person(articles).press('/').type('ferry').press('enter', 'esc', 'esc');
		person.press('/').type('lantern').press('enter');
		expect(person.model.preferences.recentSearches).toEqual(['lantern', 'ferry']);
		const later = new Person(articles, {preferences: person.model.preferences}).press('/', '^r', '^r');
		expect(later.screen.at(-1)).toContain('search ferry');
	});
});

describe('on the results', () => {
	test('s and m mark the article of what is selected, and z takes it back', () => {
		const person = new Person(articles).press('/').type('ferry').press('enter', 'esc', 's', 'm');
		expect([...person.marks.values()]).toMatchObject([
			{readAt: expect.any(String), starredAt: expect.any(String)},
		]);
		expect(person.selected).toContain('★');
		person.press('z', 'z');
		expect(person.selected).toContain('●');
		expect(person.selected).not.toContain('★');
	});

	test('Enter before there is anything on the screen counts when there is', () => {
		const person = new Person(articles).slow().press('/').type('lantern').press('enter').catchUp();
		expect(person.reading?.page.article.headline).toBe('Lantern walk draws crowds');
		const typing = new Person(articles).slow().press('/').type('lanter').press('enter').type('n').catchUp();
		expect(typing.reading).toBeNull();
	});
});
