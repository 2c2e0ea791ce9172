import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const articles: Told[] = Array.from({length: 60}, (_, number) => ({
	path: `${String(number + 1).padStart(2, '0')}.txt`,
	headline: `Ferry report ${number + 1}`,
	published: `2026-08-${String(28 - Math.floor(number / 3)).padStart(2, '0')}`,
	body: Array.from(
		{length: 30},
		(_, paragraph) => `Paragraph ${paragraph + 1} of report ${number + 1} is told here.`,
	),
}));

const row = (person: Person): number => person.model.list.cursor + 1;

describe('a number before a movement', () => {
	it('repeats it in the list, and leads to a row', () => {
		const person = new Person(articles);
		expect(row(person.press('5', 'j'))).toBe(6);
		expect(row(person.press('2', '0', 'G'))).toBe(20);
		expect(row(person.press('1', '2', 'k'))).toBe(8);
		expect(row(person.press('9', '0', '0', 'G'))).toBe(60);
		expect(row(person.press('0', '7', 'g'))).toBe(7);
		expect(row(person.press('5', 'down'))).toBe(12);
		expect(row(person.press('4', ']'))).toBe(22);
	});

	it('is seen while it is typed, and given up by Esc', () => {
		const person = new Person(articles).press('5', '0');
		expect(person.screen.at(-1)).toBe(
			' 50 …   (there is no such saved search; w on the results of a search saves one)'.slice(0, 79),
		);
		person.press('esc');
		expect(person.screen.at(-1)).not.toContain('50');
		expect(row(person.press('j'))).toBe(2);
	});

	it('takes back what its digits did as keys', () => {
		const person = new Person(articles).press('4', '0', 'G', '2', '0');
		expect(person.model.list.query.tab).toBe('all');
		expect(row(person)).toBe(40);
		expect(row(person.press('k'))).toBe(20);
		person.press('3');
		expect(person.model.list.query.tab).toBe('starred');
		expect(row(person.press('1', 'G'))).toBe(31);
		expect(person.model.list.query.tab).toBe('all');
	});

	it('is typed as slowly as one likes where one of its digits means nothing else', () => {
		const person = new Person(articles).press('2').pause().pause().press('0').pause().press('G');
		expect(person.model.list.query.tab).toBe('all');
		expect(row(person)).toBe(20);
		expect(person.pause().press('5').pause().press('1').pause().press('j').model.list.query.tab).toBe('all');
		expect(row(person)).toBe(60);
	});

	it('is none where a digit alone is a key: tabs and views, one after another', () => {
		const person = new Person(articles).press('2').pause().press('1', 'j');
		expect(person.model.list.query.tab).toBe('all');
		expect(row(person)).toBe(2);
		person.press('enter', '3', 'j');
		expect(person.model.place.view).toBe('text');
		person.pause().press('1').pause().press('2', 'j');
		expect(person.model.place.view).toBe('quotes');
	});

	it('works in the text, and from article to article', () => {
		const person = new Person(articles).press('enter', '3');
		const before = person.screen;
		person.pause().press('1', '1', 'j');
		expect(person.model.place.view).toBe('text');
		expect(person.screen[1]).toBe(before[12]);
		person.press('0', '1', 'G');
		expect(person.screen[1]).toBe(before[1]);
		person.press('5', '}');
		expect(person.screen[1]).toContain('Paragraph 5 ');
		person.press('1', '2', 'J');
		expect(person.reading?.page.article.headline).toBe('Ferry report 13');
	});

	it('finds the unread article so many further, also when each has to be looked for', () => {
		const person = new Person(articles).press('5', 'n');
		expect(row(person)).toBe(6);
		person.slow().press('4', 'n').catchUp();
		expect(row(person)).toBe(10);
	});

	it('means nothing to other keys', () => {
		const person = new Person(articles).press('5', 's', 'j');
		expect(row(person)).toBe(2);
		expect([...person.marks.values()].filter(({starredAt}) => starredAt !== null)).toHaveLength(1);
	});

	it('is the same as pressing the key so often', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 70}),
				fc.constantFrom('j', 'k', 'd', 'u', 'f', 'b', ']', '['),
				(times, key) => {
					const counted = new Person(articles).press('0', '3', '0', 'G', '0', ...String(times), key);
					const pressed = new Person(articles).press(
						'0',
						'3',
						'0',
						'G',
						...Array.from({length: times}, () => key),
					);
					expect(row(counted)).toBe(row(pressed));
				},
			),
			{numRuns: 40},
		);
	});
});
