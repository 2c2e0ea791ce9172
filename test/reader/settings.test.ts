import {describe, expect, test} from 'vitest';
import {actions} from '../../source/reader/actions.ts';
import type {Model} from '../../source/reader/model.ts';
import {nextChoice, readKeys, readPreference, settings, settingValue} from '../../source/reader/settings.ts';
import {defaultPreferences, type Preferences, preferenceChoices} from '../../source/settings/preferences.ts';
import {Person} from '../fixtures/person.ts';

const modelWith = (preferences: Partial<Preferences> = {}): Model => new Person([], {preferences}).model;
const choiceOf = (id: string) => preferenceChoices.find(choice => choice.id === id)!;
const shown = (id: string, preferences: Partial<Preferences> = {}) =>
	settingValue(settings.find(setting => setting.id === id)!, modelWith(preferences)).shown;

test('every preference and every action with keys of its own is a setting, once', () => {
	expect(new Set(settings.map(({kind, id}) => `${kind} ${id}`)).size).toBe(settings.length);
	const ids = settings.map(({id}) => id);
	// The keys of actions are one row each, not one for the preference that holds them; searches are kept where they are.
	const others = ['keys', 'savedSearches', 'recentSearches'];
	for (const id of Object.keys(defaultPreferences)) expect(ids.includes(id)).toBe(!others.includes(id));
	for (const {id, keys} of actions) if (keys.length > 0) expect(ids).toContain(id);
});

describe('values in words', () => {
	test.each([
		['theme', {}, 'for a dark background'],
		['screenReader', {screenReader: true}, 'on'],
		['columnWidth', {columnWidth: 60}, '60'],
		['libraries', {}, 'the sample articles'],
		['libraries', {libraries: ['/srv/a', '/srv/b']}, '/srv/a, /srv/b'],
		['editor', {}, '$VISUAL or $EDITOR'],
		['editor', {editor: 'hx'}, 'hx'],
		['down', {}, '↓  j'],
		['down', {keys: {down: ['g g', '^n']}}, 'g g  ^n'],
		['down', {lines: 'ascii'}, 'Down  j'],
		['read-all', {}, 'none'],
	] as const)('%s with %j is %j', (id, preferences, expected) => {
		expect(shown(id, preferences)).toBe(expected);
	});
});

test('picking goes round all values', () => {
	for (const choice of preferenceChoices.filter(({kind}) => kind === 'choice')) {
		let model = modelWith();
		const first = model.preferences[choice.id];
		for (let turn = 0; turn < choice.choices.length; turn++) {
			model = {...model, preferences: {...model.preferences, ...nextChoice(choice, model)}};
		}
		expect(model.preferences[choice.id]).toBe(first);
	}
	expect(nextChoice(choiceOf('theme'), modelWith())).toEqual({theme: 'light'});
});

describe('typed values', () => {
	test.each([
		['columnWidth', ' 80 ', {columnWidth: 80}],
		['libraries', '/srv/a, ,/srv/b ', {libraries: ['/srv/a', '/srv/b']}],
		['libraries', '', {libraries: []}],
		['editor', ' code --wait ', {editor: 'code --wait'}],
		['editor', '  ', {editor: null}],
	])('%s: %j', (id, typed, patch) => {
		expect(readPreference(id, typed)).toEqual({patch});
	});

	test.each(['19', '201', '72.5', 'wide', '', '1e3', '5e1', '0x20', '-72', '+72', '7 2'])(
		'a column of %j is refused',
		typed => {
			expect(readPreference('columnWidth', typed)).toHaveProperty('complaint');
		},
	);
});

describe('typed keys', () => {
	test.each([
		['one', 'ctrl-less', null],
		['a sequence and a name', 'g w, PageUp', null],
	])('%s: %s has its answer', (_, typed) => {
		expect(readKeys('wider', typed, modelWith())).toBeDefined();
	});

	test('are read, and added to those of other actions', () => {
		const model = modelWith({keys: {star: ['*']}});
		expect(readKeys('wider', '+, ^w, g w', modelWith())).toHaveProperty('complaint');
		expect(readKeys('wider', '+, ^w, w w', model)).toEqual({
			patch: {keys: {star: ['*'], wider: ['+', '^w', 'w w']}},
		});
	});

	test('nothing gives back those the program comes with', () => {
		expect(readKeys('star', ' ', modelWith({keys: {star: ['*'], wider: ['+']}}))).toEqual({
			patch: {keys: {wider: ['+']}},
		});
	});

	test('a comma can be one of them', () => {
		expect(readKeys('settings', ',, ;', modelWith())).toEqual({patch: {keys: {settings: [',', ';']}}});
	});

	test.each([
		['star', 'ctrl-x', 'there is no key "ctrl-x"'],
		['star', 'm', 'm belongs to "Mark as read, or as unread again"'],
		['star', 'm m', 'm belongs to'],
		['star', 'down', '↓ belongs to'],
	])('%s cannot have %j: %s', (id, typed, complaint) => {
		expect(readKeys(id, typed, modelWith())).toEqual({complaint: expect.stringContaining(complaint)});
	});

	test('a key another action was given away from is free', () => {
		expect(readKeys('star', 'm', modelWith({keys: {read: ['M']}}))).toEqual({
			patch: {keys: {read: ['M'], star: ['m']}},
		});
	});

	test('an action may share a key that it shares already', () => {
		expect(readKeys('next-match', 'n', modelWith())).toEqual({patch: {keys: {'next-match': ['n']}}});
	});
});
