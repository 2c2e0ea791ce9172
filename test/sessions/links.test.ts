import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

/** A paragraph with links: the words of each between brackets, followed by its address in round ones. */
function linked(written: string): Block {
	const links: {start: number; end: number; url: string}[] = [];
	let text = '';
	let last = 0;
	for (const {0: all, 1: words = '', 2: url = '', index} of written.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
		text += written.slice(last, index);
		links.push({start: text.length, end: text.length + words.length, url});
		text += words;
		last = index + all.length;
	}
	return {kind: 'paragraph', text: text + written.slice(last), links};
}

const ferry: Told = {
	headline: 'Ferry sails again',
	body: [
		linked(
			'The [council](https://council.example/minutes) met; the [bank](https://user@bank.example/) did not.',
		),
		...Array.from({length: 40}, (_, number) => `Paragraph ${number}.`),
		linked('See [safe.example](https://xn--bcher-kva.example/x) for more.'),
	],
};
const open = (told: Told = ferry) => new Person([told]).act('open', 'text');
const bottom = (person: Person) => person.screen.at(-1)!;
const view = (person: Person) => person.model.place.view;

describe('Tab in the Text', () => {
	test('goes from link to link and says where each leads, then to the next view', () => {
		const person = open().press('tab');
		expect(bottom(person)).toMatch(/^ council\.example {3}Enter open the link/);
		expect(person.toned('link-here').join('')).toBe('council');
		expect(bottom(person.press('tab'))).toMatch(/^ no web page/);
		expect(bottom(person.press('tab'))).toMatch(/^ xn--bcher-kva\.example/);
		expect(person.screen.join('\n')).toContain('See safe.example for more.');
		expect(view(person)).toBe('text');
		expect(view(person.press('tab'))).toBe('brief');
	});

	test('goes back with Shift, before the first to the previous view', () => {
		const person = open().press('tab', 'tab', 'shift-tab');
		expect(bottom(person)).toContain('council.example');
		expect(view(person.press('shift-tab'))).toBe('quotes');
	});

	test('goes to the next view at once where there is no link', () => {
		expect(view(open({headline: 'Mud', body: ['The barge sank.']}).press('tab'))).toBe('brief');
	});

	test('does not move a text that shows the link already', () => {
		const person = open();
		const before = person.screen[1];
		expect(person.press('tab').screen[1]).toBe(before);
	});
});

describe('a link that is lit', () => {
	test('is opened after a question that names the true host', () => {
		const person = open().press('tab', 'enter');
		expect(bottom(person)).toMatch(/^ Open council\.example outside\?/);
		person.press('enter');
		expect(person.effects).toContainEqual({type: 'open-url', url: 'https://council.example/minutes'});
	});

	test('is named by the end of its host where the whole has no room', () => {
		const body = [linked('The [council](https://council.example.and.more.evil.example/) met.')];
		const person = new Person([{headline: 'Ferry', body}], {columns: 24, rows: 8})
			.act('open', 'text')
			.press('tab');
		expect(bottom(person)).toMatch(/^ ….*more\.evil\.example$/);
		expect(bottom(person.press('enter'))).toMatch(/^ ….*evil\.example\?$/);
	});

	test('that may not be opened is said to be so', () => {
		const person = open().press('tab', 'tab', 'enter');
		expect(bottom(person)).toContain('is not opened: https://user@bank');
		expect(person.model.prompt).toBeNull();
	});

	test('is left with Esc, which then goes back, and by scrolling', () => {
		const person = open().press('tab', 'esc');
		expect(person.toned('link-here').join('')).toBe('');
		expect(view(person)).toBe('text');
		person.press('tab', 'down');
		expect(person.toned('link-here').join('')).toBe('');
		expect(view(person.press('esc'))).not.toBe('text');
	});

	test('Enter without one says how to come to one', () => {
		expect(bottom(open().press('enter'))).toContain('Tab goes to the next one');
	});
});
