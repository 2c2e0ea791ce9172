import {describe, expect, test} from 'vitest';
import type {Effect} from '../../source/reader/effect.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const ferry: Told = {
	headline: 'Ferry sails again',
	body: [
		'The ferry sails again on Friday.',
		'“The harbour is deep enough,” said Ilse Varga, the harbour master.',
		'Nobody else spoke.',
	],
	said: [{by: 'Ilse Varga', mention: 'Ilse Varga', cue: 'said'}],
};
const mud: Told = {headline: 'Mud', body: ['The barge sank.']};

const bottom = (person: Person) => person.screen.at(-1)!;
const piped = (person: Person) =>
	person.effects.filter((effect): effect is Extract<Effect, {type: 'pipe'}> => effect.type === 'pipe');
const quoted = () => new Person([ferry]).act('open', 'quotes');

describe('| asks for a command', () => {
	test('on the list for the article, whose whole text the command gets', () => {
		const person = new Person([ferry]).press('|');
		expect(bottom(person)).toBe(' pipe the article to');
		person.type('wc -w').press('enter');
		const [given] = piped(person);
		expect(given).toMatchObject({command: 'wc -w', what: 'article'});
		expect(given!.text).toMatch(/^Ferry sails again\n/);
		expect(given!.text).toContain('\n\nNobody else spoke.');
		expect(person.model.prompt).toBeNull();
	});

	test('on a quote for the quote; Tab says and gives the other, and back', () => {
		const person = quoted().press('|');
		expect(bottom(person)).toMatch(/^ pipe the quote to +Tab: the article$/);
		person.press('tab');
		expect(bottom(person)).toMatch(/^ pipe the article to +Tab: the quote$/);
		person.press('shift-tab').type('cat').press('enter');
		expect(piped(person)).toEqual([
			{type: 'pipe', command: 'cat', what: 'quote', text: 'The harbour is deep enough,'},
		]);
		person.press('|', 'tab').type('cat').press('enter');
		expect(piped(person)[1]).toMatchObject({what: 'article'});
	});

	test('in the Text for the article, or for what is lit in it', () => {
		const person = quoted().act('text').press('|');
		expect(bottom(person)).toContain('pipe the article to');
		person.press('esc').act('quotes', 'open').press('|');
		expect(bottom(person)).toContain('pipe the quote to');
	});

	test('in the results of a search and on the page of a speaker for what is selected there', () => {
		const found = new Person([ferry, mud]).act('search').type('deep enough').press('enter', 'left', '|');
		expect(bottom(found)).toMatch(/^ pipe the (article|quote) to/);
		const speaker = quoted().press('p', '|').type('cat').press('enter');
		expect(speaker.model.place.view).toBe('speaker');
		expect(piped(speaker)).toMatchObject([{what: 'quote', text: 'The harbour is deep enough,'}]);
	});

	test('and says why not where there is nothing', () => {
		expect(bottom(new Person([]).press('|'))).toContain('No article is selected.');
		expect(bottom(new Person([ferry]).act('settings').press('|'))).toContain('does nothing here');
	});

	test('waits for a row that is on its way', () => {
		const person = new Person([mud, ferry, mud]);
		person.slow().press('2', '1', '|').catchUp();
		expect(bottom(person)).toContain('pipe the article to');
	});
});

describe('what is typed', () => {
	test('goes with Esc, and nothing is run', () => {
		const person = quoted();
		const before = person.screen;
		person.press('|').type('wc').press('esc');
		expect(person.screen).toEqual(before);
		expect(piped(person)).toEqual([]);
	});

	test('has to be something', () => {
		const person = quoted().press('|').type('  ').press('enter');
		expect(bottom(person)).toContain('it needs a command');
		expect(piped(person)).toEqual([]);
		expect(bottom(person.type('w'))).not.toContain('it needs a command');
	});

	test('is run as it is seen: what is hidden in it is no part of it', () => {
		const person = quoted().press('|');
		person.send({type: 'pasted', text: 'wc\u{202E} -w\u{1B}[2J\u{200B}\u{0}\n-l'}).press('enter');
		expect(piped(person)[0]!.command).toBe('wc -w  -l');
	});

	test('is remembered for good, each once, and comes back with ↑, the draft with ↓', () => {
		const person = quoted();
		for (const command of ['wc -w', 'less', 'wc -w']) person.press('|').type(command).press('enter');
		expect(person.model.preferences.pipeCommands).toEqual(['wc -w', 'less']);
		person.press('|');
		expect(bottom(person)).toMatch(/Tab: the article {3}↑: wc -w$/);
		person.type('le').press('up');
		expect(bottom(person)).toMatch(/to wc -w /);
		expect(bottom(person.press('^r'))).toMatch(/to less /);
		expect(bottom(person.press('up'))).toMatch(/to less /);
		expect(bottom(person.press('down', 'down'))).toMatch(/to le /);
		expect(bottom(person.press('down'))).toMatch(/to le /);
		person.press('up', 'up').type(' -R').press('enter');
		expect(piped(person).at(-1)!.command).toBe('less -R');
	});

	test('is changed in the settings, where a comma within a command has a backslash', () => {
		const person = new Person([ferry], {preferences: {pipeCommands: ['cut -d, -f1', 'less']}});
		person.act('settings');
		const row = () => person.screen.find(line => line.includes('Pipe commands'));
		for (let rows = 0; rows < 40 && !row()?.includes('›'); rows++) person.press('down');
		expect(row()).toContain('›');
		expect(row()).toContain('cut -d\\, -f1, less');
		person.press('enter').type(', tr a\\,b x').press('enter');
		expect(person.model.preferences.pipeCommands).toEqual(['cut -d, -f1', 'less', 'tr a,b x']);
		person.press('enter', '^u').press('enter');
		expect(person.model.preferences.pipeCommands).toEqual([]);
		expect(row()).toContain('none yet');
	});
});

describe('the outcome', () => {
	const said = (status: number | null, signal: string | null = null, columns = 80, command = 'wc -w') => {
		const person = new Person([ferry], {columns});
		person.send({type: 'piped', command, what: 'quote', outcome: {status, signal}});
		return bottom(person).trim();
	};

	test.each([
		[0, null, '“wc -w”: given the quote.'],
		[2, null, '“wc -w”: exit status 2.'],
		[126, null, '“wc -w”: nothing that can be run.'],
		[127, null, '“wc -w”: no such command.'],
		[130, null, '“wc -w”: ended by ^C.'],
		[null, 'SIGINT', '“wc -w”: ended by ^C.'],
		[null, 'SIGQUIT', '“wc -w”: ended by ^\\.'],
		[null, 'SIGKILL', '“wc -w”: ended by SIGKILL.'],
	])('%j %j', (status, signal, text) => {
		expect(said(status, signal)).toBe(text);
	});

	test('is said whole after a long command, too', () => {
		const long = 'tr a-z A-Z '.repeat(20);
		expect(said(2, null, 80, long)).toMatch(/…”: exit status 2\.$/);
		expect(said(2, null, 20, long)).toBe('Exit status 2.');
		expect(said(127, null, 20, long)).toBe('No such command.');
		expect(said(2, null, 40, long)).toMatch(/…”: exit status 2\.$/);
	});

	test('of an article that is gone is that nothing was piped', () => {
		const person = new Person([ferry]).press('|').type('wc').vanish(1).press('enter');
		expect(bottom(person)).toContain('This article is no longer there');
		expect(piped(person)).toEqual([]);
	});
});

test.each([80, 40, 20])('in %i columns it is said what is piped', columns => {
	const person = new Person([ferry], {columns}).act('open', 'quotes').press('|');
	expect(bottom(person)).toContain('quote');
	person.type('wc');
	expect(bottom(person)).toContain('wc');
	expect(bottom(person).length).toBeLessThanOrEqual(columns);
});
