import {describe, expect, test} from 'vitest';
import {geometry} from '../../source/reader/geometry.ts';
import type {View} from '../../source/reader/model.ts';
import type {Preferences} from '../../source/settings/preferences.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const many: Told[] = Array.from({length: 40}, (_, n) => ({
	path: `${n + 1}.txt`,
	headline: `Story ${n + 1}`,
	body: [
		`The harbour of day ${n + 1} is told here.`,
		`The quay had ${n + 1} guests.`,
		Array.from({length: 200}, (_, boat) => `Boat ${boat + 1} came in on day ${n + 1} and was unloaded.`).join(
			' ',
		),
	],
}));

/** Somebody who has turned the wheel on. */
const open = (options: {columns?: number; rows?: number; preferences?: Partial<Preferences>} = {}) =>
	new Person(many, {...options, preferences: {mouse: true, ...options.preferences}});
const turn = (person: Person, direction: 1 | -1, column = 5) =>
	person.send({type: 'wheel', direction, column, row: 4});

describe('the wheel', () => {
	test('moves the cursor of a list by three rows, and not beyond its ends', () => {
		const person = open();
		expect(turn(person, 1).model.list.cursor).toBe(3);
		expect(turn(turn(person, 1), 1).model.list.cursor).toBe(9);
		expect(turn(person, -1).model.list.cursor).toBe(6);
		for (let n = 0; n < 20; n++) turn(person, 1);
		expect(person.model.list.cursor).toBe(39);
		for (let n = 0; n < 20; n++) turn(person, -1);
		expect(person.model.list.cursor).toBe(0);
	});

	test('does nothing unless it was turned on', () => {
		const person = new Person(many);
		const before = person.model;
		expect(turn(person, 1).model).toBe(before);
	});

	test('scrolls the text by three rows and stays in its article', () => {
		const person = open().press('enter', '3');
		const top = person.screen;
		for (let n = 0; n < 3; n++) turn(person, 1);
		const below = person.screen;
		turn(person, 1);
		expect(person.screen.slice(1, 10)).toEqual(below.slice(4, 13));
		for (let n = 0; n < 99; n++) turn(person, 1);
		expect(person.model.place.view).toBe('text');
		for (let n = 0; n < 99; n++) turn(person, -1);
		expect(person.screen).toEqual(top);
	});

	test('goes from passage to passage in the brief and the quotes', () => {
		const person = open().press('enter');
		turn(person, 1);
		expect(person.reading?.briefAt).toBe(1);
	});

	test('moves in the settings and in what is picked from, and not while something else is typed', () => {
		const person = open().act('settings');
		turn(person, 1);
		expect(person.model.place).toMatchObject({view: 'settings', cursor: 3});
		person.press(':');
		turn(person, 1);
		expect(person.model.picker?.cursor).toBe(3);
		person.press('esc', 'up', 'up', 'enter');
		expect(person.model.prompt?.kind).toBe('preference');
		turn(person, 1);
		expect(person.model.place).toMatchObject({cursor: 1});
	});

	test('moves in what was found while it is typed', () => {
		const person = open().press('F').type('Story');
		turn(person, 1);
		expect(person.model.list.cursor).toBe(3);
		expect(person.model.prompt?.line.text).toBe('Story');
	});

	test('over the preview scrolls it, whatever its keys are', () => {
		const wide = (keys: Preferences['keys'] = {}) => open({columns: 160, rows: 30, preferences: {keys}});
		const column = geometry(wide().model).listColumns + 5;
		const person = wide();
		const before = person.screen;
		const turned = turn(person, 1, column).screen;
		expect(turned).toEqual(wide().press('shift-down', 'shift-down', 'shift-down').screen);
		expect(turned).not.toEqual(before);
		expect(turn(person, -1, column).screen).toEqual(before);
		expect(turn(wide({palette: ['shift-down']}), 1, column).screen).toEqual(turned);
		expect(turn(wide(), 1, column - 6).model.list.cursor).toBe(3);
	});

	test('waits for nothing, and no view or window makes it fail', () => {
		const views: readonly (readonly [View, string[]])[] = [
			['list', []],
			['brief', ['enter']],
			['quotes', ['enter', '2']],
			['text', ['enter', '3']],
			['search', ['/']],
			['settings', [',']],
		];
		for (const [view, keys] of views) {
			for (const [columns, rows] of [
				[1, 1],
				[20, 5],
				[200, 60],
			] as const) {
				const person = open({columns, rows}).press(...keys);
				expect(person.model.place.view).toBe(view);
				for (const direction of [1, -1, -1, 1] as const) turn(turn(person, direction), direction, 150);
			}
		}
		expect(turn(new Person([], {preferences: {mouse: true}}), 1).model.list.cursor).toBe(0);
	});
});
