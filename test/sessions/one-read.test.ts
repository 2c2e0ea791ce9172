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
		expect(person.model.reading?.page.id).toBe(2);
	});

	test('a view is shown of the article that Enter opened', () => {
		const person = new Person(harbour).pressAtOnce('enter', '3');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.model.list.tab).toBe('all');
	});

	test('a row far away is read before it is starred', () => {
		expect(starred(new Person(many).pressAtOnce('G', 's'))).toEqual([3000]);
		const sixty = Array.from({length: 60}, () => 'j');
		expect(starred(new Person(many).pressAtOnce(...sixty, 's'))).toEqual([61]);
		const each = Array.from({length: 60}, () => ['s', 'j']).flat();
		expect(starred(new Person(many).pressAtOnce(...each))).toHaveLength(60);
	});
});

test('a key on a row that is not there any more says so', () => {
	const person = new Person(harbour).send({type: 'rows', rows: []});
	for (const key of ['s', 'm', 'e']) {
		expect(person.press(key).screen.at(-1)).toContain('This article is no longer there');
	}
	expect(person.marks.size).toBe(0);
});

describe('a list narrowed before all its rows were read', () => {
	const rows = [...new Person(harbour).model.rows.values()];
	const hurried = () => {
		const person = new Person(harbour, {unanswered: 'read-candidates'}).press('F').type('e');
		return person.send({type: 'candidates', rows: rows.slice(2)});
	};

	test('is narrowed to all that match, and the cursor stays on its article', () => {
		const person = hurried().press('enter');
		const {selected, model} = person;
		person.send({type: 'candidates', rows: rows.slice(0, 2)});
		expect(person.model.list.shown.length).toBeGreaterThan(model.list.shown.length);
		expect(person.selected).toBe(selected);
		const patient = new Person(harbour).press('F').type('e').press('enter');
		expect(person.model.list.shown.toSorted()).toEqual(patient.model.list.shown.toSorted());
	});

	test('takes in nothing more after Esc', () => {
		const person = hurried().press('esc');
		expect(person.effects.at(-1)).toEqual({type: 'read-candidates', ids: []});
		person.send({type: 'candidates', rows: rows.slice(0, 2)});
		expect(person.model.list.shown).toHaveLength(5);
	});
});
