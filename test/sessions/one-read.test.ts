import {describe, expect, test} from 'vitest';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

/** The articles that have a star, by number: the newest is 1. */
const starred = (person: Person) =>
	[...person.marks].filter(([, {starredAt}]) => starredAt !== null).map(([id]) => id);

const many = Array.from({length: 3000}, (_, n) => ({
	headline: `Article number ${n + 1}`,
	published: '2026-01-01',
}));

describe('keys that arrive in one read act on what they follow', () => {
	test('a star goes to the article that the key before it opened', () => {
		expect(starred(new Person(harbour).act('open', 'text').pressAtOnce('J', 's'))).toEqual([2]);
		expect(starred(new Person(harbour).act('open').pressAtOnce('J', 'J', 's'))).toEqual([3]);
		const person = new Person(harbour).act('open', 'text').pressAtOnce('J', 'h', 's');
		expect(starred(person)).toEqual([2]);
		expect(person.reading?.page.id).toBe(2);
	});

	test('a view is shown of the article that Enter opened', () => {
		const person = new Person(harbour).pressAtOnce('enter', '3');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.model.list.query.tab).toBe('all');
	});

	test('a row far away is read before it is starred', () => {
		expect(starred(new Person(many).pressAtOnce('G', 's'))).toEqual([3000]);
		const sixty = Array.from({length: 60}, () => 'j');
		expect(starred(new Person(many).pressAtOnce(...sixty, 's'))).toEqual([61]);
		const each = Array.from({length: 60}, () => ['s', 'j']).flat();
		expect(starred(new Person(many).pressAtOnce(...each))).toHaveLength(60);
	});
});

test('an article that is gone by the time it is opened is said to be', () => {
	const person = new Person(harbour).slow().press('enter');
	person.vanish(1);
	expect(person.catchUp().screen.at(-1)).toContain('This article is no longer there');
});

describe('when the desk takes its time', () => {
	test('no key is lost: what is about an article is done when it is known', () => {
		const person = new Person(many).slow().press('G', 's', 'k', 's');
		expect(person.marks.size).toBe(0);
		expect(starred(person.catchUp())).toEqual([2999, 3000]);
	});

	test('what is pressed after Enter is meant for the article that opens', () => {
		const person = new Person(harbour).slow().press('enter', '3', 's');
		expect(person.screen[0]).toContain('[All 5]');
		person.catchUp();
		expect(person.screen[0]).toContain('[Text]');
		expect(starred(person)).toEqual([1]);
	});

	test('Esc no longer wants the article', () => {
		const person = new Person(harbour).slow().press('enter', 'esc').catchUp();
		expect(person.screen[0]).toContain('[All 5]');
	});

	test('a list that was asked for before is not shown for the one that is', () => {
		const person = new Person(harbour).slow().press('F').type('ferry').press('esc').catchUp();
		expect(person.listed).toBe(5);
		expect(person.selected).toContain('Harbour reopens');
	});

	test('the cursor moves at once, and stands where it was moved to when the list has grown', () => {
		const person = new Person(harbour).act('down').slow();
		person.arrive({headline: 'Breaking: a whale', published: '2026-09-13', body: ['A whale came.']});
		person.press('j');
		expect(person.selected).toContain('Council puts the ferry off');
		expect(person.catchUp().selected).toContain('Council puts the ferry off');
		expect(person.listed).toBe(6);
	});

	test('the top and the end are those of the list that comes', () => {
		const person = new Person(many).act('down', 'down').slow().press('1', 'g').catchUp();
		expect(person.model.list.cursor).toBe(0);
		expect(new Person(many).slow().press('2', 'G').catchUp().model.list.cursor).toBe(2999);
	});

	test('the next unread article is gone to when it is found, and what follows acts on it', () => {
		const person = new Person(many).act('read').slow().press('n', 's').catchUp();
		expect(starred(person)).toEqual([2]);
		const reader = new Person(harbour)
			.act('down', 'read', 'up', 'open')
			.slow()
			.press('n', '3', 's')
			.catchUp();
		expect(starred(reader)).toEqual([3]);
		expect(reader.screen[0]).toContain('[Text]');
	});
});
