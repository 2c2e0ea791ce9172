import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {actions} from '../../source/reader/actions.ts';
import type {Model} from '../../source/reader/model.ts';
import {
	nextChoice,
	readKeys,
	readPreference,
	settingOf,
	settings,
	settingValue,
} from '../../source/reader/settings.ts';
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
	const others = ['keys', 'savedSearches', 'recentSearches', 'leftAt'];
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

	test.each([
		[',, ;', [',', ';']],
		[',', [',']],
		[',, V', [',', 'V']],
		['V, ,', ['V', ',']],
		['V,,', ['V', ',']],
		[', V', [', V']],
		['V,', ['V']],
		[', ,, alt-,, ^', [', ,', 'alt-,', '^']],
		['V,;', ['V', ';']],
		[' F5,  Shift-Left,^right ', ['f5', 'shift-left', '^right']],
		['none', []],
	])('a comma can be one of them: %j', (typed, keys) => {
		const model = modelWith({keys: {'half-up': [], 'half-down': []}});
		expect(readKeys('settings', typed, model)).toMatchObject({patch: {keys: {settings: keys}}});
	});

	const bound = fc.constantFrom(
		...[',', 'V', 'j', '^', '-', 'alt-,', 'alt-^', 'alt--', '^^', 'é', '"'],
		...['f5', 'insert', 'shift-up', '^right', 'alt-^shift-end', 'shift-tab', 'space', 'alt-space', '^f'],
	);
	const sequence = fc.array(bound, {minLength: 1, maxLength: 3}).map(keys => keys.join(' '));

	test('what is typed reads back as the same keys, whatever they are', () => {
		// Every key of the others is given away, so that none is taken.
		const free = Object.fromEntries(actions.map(({id}) => [id, []]));
		fc.assert(
			fc.property(fc.array(sequence, {maxLength: 5}), keys => {
				const model = modelWith({keys: {...free, star: keys}});
				const {typed} = settingValue(settingOf('keys', 'star'), model);
				expect(readKeys('star', typed, modelWith({keys: free}))).toEqual({
					patch: {keys: {...free, star: keys}},
				});
			}),
		);
	});

	test('any line is read, however long', () => {
		const odd = fc.string({unit: fc.constantFrom(',', ' ', '^', '-', 'alt-', 'j', 'f1')});
		fc.assert(fc.property(odd, typed => void readKeys('star', typed, modelWith())));
		expect(readKeys('star', ','.repeat(50_000), modelWith())).toHaveProperty('complaint');
	});

	test('keys are taken as somebody may have written them into the file', () => {
		expect(shown('star', {keys: {star: ['F5', 'Shift-Up', 'nonsense']}})).toBe('F5  Shift-↑  nonsense');
		const person = new Person([], {preferences: {keys: {help: ['F5']}}});
		expect(person.press('f5').model.picker?.kind).toBe('help');
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

test('Enter and Enter again changes nothing, whatever a setting holds', () => {
	const preferences: Partial<Preferences> = {
		libraries: ['/srv/a,b', '/srv/c '],
		keys: {settings: [','], star: ['F5', ', ,'], read: []},
	};
	const person = new Person([], {preferences}).act('settings');
	for (const setting of settings) {
		const isPicked = setting.kind === 'preference' && setting.choice.kind === 'choice';
		const before = person.model.preferences;
		if (!isPicked) {
			person.press('enter');
			expect(person.model.prompt?.kind).toBe(setting.kind);
			person.press('enter');
		}
		expect(person.model.prompt).toBeNull();
		expect(person.model.preferences).toEqual(before);
		person.press('down');
	}
});

test('a comma typed behind a comma is another key', () => {
	const person = new Person([]).act('settings');
	const at = settings.findIndex(({id}) => id === 'settings');
	for (let row = 0; row < at; row++) person.press('down');
	person.press('enter').type(', V').press('enter');
	expect(person.model.preferences.keys).toEqual({settings: [',', 'V']});
	person.press('esc', 'V');
	expect(person.model.place.view).toBe('settings');
});
