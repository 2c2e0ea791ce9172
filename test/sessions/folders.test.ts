import {describe, expect, test} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const notice = (path: string, headline: string, more: Partial<Told> = {}): Told => ({
	path,
	headline,
	body: [`${headline}, the council said.`],
	published: '2026-09-01',
	...more,
});
const divided = [
	notice('wires/sport/cup.txt', 'Cup goes to Osk'),
	notice('wires/business/budget.txt', 'Budget is read'),
	notice('wires/sport/regatta.txt', 'Regatta put off', {publication: 'The Sound Post', section: 'Sport'}),
	notice('loose.txt', 'Loose leaf'),
];

const shown = (articles: readonly Told[], columns = 80, rows = 24) =>
	new Person(articles, {columns, rows}).screen.join('\n');

describe('the list', () => {
	test('tells the folders of a row without a publication', () => {
		const screen = shown(divided);
		expect(screen).toContain(' wires/sport · Cup goes to Osk, the');
		expect(screen).toContain(' wires/business · Budget is read, the');
		expect(screen).toContain(' The Sound Post · Regatta put off, the');
		expect(screen).toMatch(/^ +Loose leaf, the council/m);
	});

	test('tells none where all are in the same', () => {
		expect(shown(divided.filter(({path}) => path!.startsWith('wires/sport')))).not.toContain('wires');
		expect(shown([notice('a.txt', 'One'), notice('b.txt', 'Two')])).not.toContain('·  One');
	});

	test('tells the innermost where all are too long, and none in a narrow window', () => {
		const deep = `${'archive of the wires/'.repeat(4)}sport`;
		const articles = [notice(`${deep}/cup.txt`, 'Cup goes to Osk'), ...divided];
		expect(shown(articles)).toMatch(/^ +sport · Cup goes to Osk/m);
		expect(shown(articles, 40, 12)).not.toContain('sport');
	});

	test('a name with controls in it does nothing', () => {
		const articles = [notice('a\x1b]0;owned\x07/b\u202e\n/cup.txt', 'Cup goes to Osk'), ...divided];
		const screen = shown(articles);
		expect(screen).toContain('Cup goes to Osk, the');
		expect(screen).not.toMatch(/[\x1b\x07\u202e]/);
	});
});

test('a search by folder says why it found, and kept it is a tab of the list', () => {
	const person = new Person(divided).press('/').type('folder:sport ');
	expect(person.screen.join('\n')).toMatch(/folder · wires\/sport/);
	person.press('^s', '^u').type('games').press('enter', 'esc');
	expect(person.screen[0]).toContain('games 2');
	const tab = person.press('4').screen.join('\n');
	expect(tab).toContain('Cup goes to Osk');
	expect(tab).toContain('Regatta put off');
	expect(tab).not.toContain('Budget is read');
});

test('a search by section says why it found', () => {
	const person = new Person(divided).press('/').type('section:sp');
	expect(person.screen.join('\n')).toMatch(/section · Sport/);
	expect(person.screen.join('\n')).not.toContain('Cup goes to Osk');
});
