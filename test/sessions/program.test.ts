import {describe, expect, test} from 'vitest';
import {actions} from '../../source/reader/actions.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

describe('the palette', () => {
	test('finds every action by what it is called and does it', () => {
		const person = new Person(harbour).act('palette').type('starr');
		expect(person.screen.join('\n')).toContain('List starred articles');
		person.press('esc').act('palette').type('oldest first').press('enter');
		expect(person.model.preferences.sort).toBe('oldest');
		expect(person.selected).not.toContain('Harbour reopens');
	});

	test('holds every action of the table, those that cannot be done now with the reason', () => {
		const person = new Person([], {rows: 200, columns: 100}).act('palette');
		for (const {title} of actions) expect(person.screen.join('\n')).toContain(title);
		expect(person.screen.join('\n')).toContain('no article is selected');
	});

	test('takes pasted text into its line', () => {
		const person = new Person(harbour).act('palette').type('list').send({type: 'pasted', text: ' starred\n'});
		expect(person.model.picker?.line.text).toBe('list starred ');
		expect(person.screen.join('\n')).toContain('List starred articles');
		person
			.send({type: 'pasted', text: '⛴'.repeat(100_000)})
			.send({type: 'pasted', text: `${'x'.repeat(199)}🚢`});
		expect(person.model.picker?.line.text).toMatch(/x$/);
		expect(person.model.picker?.line.text.length).toBeLessThan(500);
	});

	test('an action that cannot be done says why and stays', () => {
		const person = new Person([]).act('palette').type('Open the link').press('enter');
		expect(person.screen.at(-1)).toMatch(/choose|No article|Only in/);
		expect(person.model.picker).not.toBeNull();
	});
});

describe('help', () => {
	test('names the keys of the view and can be searched', () => {
		const person = new Person(harbour, {rows: 60}).act('help');
		expect(person.screen.join('\n')).toMatch(/Next row, line or passage\s+↓ {2}j/);
		person.type('undo');
		expect(person.screen.join('\n')).not.toContain('Next row');
		expect(person.screen.join('\n')).toMatch(
			/Undo the last change: a mark, clipping, note, correction or place\s+z/,
		);
	});

	test('Esc closes it and nothing has changed', () => {
		const person = new Person(harbour).act('down');
		const before = person.screen;
		expect(person.act('help').press('down', 'esc').screen).toEqual(before);
	});
});

describe('settings', () => {
	test('a value is changed with Enter and shown', () => {
		const person = new Person(harbour).act('settings', 'down', 'down', 'open');
		expect(person.model.preferences.theme).toBe('light');
		expect(person.selected).toContain('for a light background');
		expect(person.act('back').model.place.view).toBe('list');
	});

	test('a number is typed; one that does not fit is refused with a word', () => {
		const person = new Person(harbour).act('settings', 'down', 'open').press('^u').type('7').press('enter');
		expect(person.screen.at(-1)).toContain('a whole number from 20 to 200');
		person.press('^u').type('60').press('enter');
		expect(person.model.preferences.columnWidth).toBe(60);
	});

	test('keys can be changed, sequences too, and given back', () => {
		const person = new Person(harbour).act('settings');
		for (let row = 0; row < 60 && !person.selected?.includes('Star, or take'); row++) person.act('down');
		person.act('open').press('^u').type('g s, *').press('enter');
		person.act('back').press('*');
		expect(person.marks.get(1)?.starredAt).not.toBeNull();
		person.press('g');
		expect(person.marks.get(1)?.starredAt).not.toBeNull();
	});

	test('a key that belongs to another action of the view is refused', () => {
		const person = new Person(harbour).act('settings');
		for (let row = 0; row < 60 && !person.selected?.includes('Star, or take'); row++) person.act('down');
		person.act('open').press('^u').type('m').press('enter');
		expect(person.screen.at(-1)).toContain('m belongs to');
	});
});

describe('keys', () => {
	test('a sequence waits for its second key, and gives way when another comes', () => {
		const person = new Person(harbour, {preferences: {keys: {star: ['t t']}}});
		person.press('t');
		expect(person.screen.at(-1)).toContain('t …');
		expect(person.press('t').marks.get(1)?.starredAt).not.toBeNull();
		person.press('t', 'down');
		expect(person.selected).toContain('Café owner');
	});

	test('no two actions of one view fight for a key unless one of them can be unavailable', () => {
		for (const first of actions) {
			for (const second of actions) {
				if (first === second) continue;
				const view = first.where.find(name => second.where.includes(name));
				const key = first.keys.find(name => second.keys.includes(name));
				if (view && key)
					expect(
						first.unavailable ?? second.unavailable,
						`${first.id} and ${second.id}: ${key}`,
					).toBeDefined();
			}
		}
	});

	test('a key that means nothing says so', () => {
		expect(new Person(harbour).press('w').screen.at(-1)).toContain('w does nothing here');
	});
});

describe('empty screens say what to do next', () => {
	test.each([
		[{found: 0}, 'There are no files here.', 'press r'],
		[{found: 1, done: 1, unreadable: 1}, 'Nothing here could be read.', '! shows what could not be read'],
		[
			{found: 7, done: 7, unreadable: 7},
			'Nothing here could be read.',
			'7 files or folders were tried. ! shows',
		],
		[{found: 1, done: 0, finished: false}, 'Reading 1 file …', ''],
		[{found: 9, done: 1, finished: false}, 'Reading 9 files', ''],
	])('%o', (progress, headline, advice) => {
		const screen = new Person([], {progress}).screen.join(' ').replace(/\s+/g, ' ');
		expect(screen).toContain(headline);
		expect(screen).toContain(advice);
	});

	test('every key can be pressed on an empty list', () => {
		for (const {keys} of actions) {
			for (const key of keys) expect(new Person([]).press(...key.split(' ')).screen).toHaveLength(24);
		}
	});
});

describe('progress', () => {
	test('the bar at the top says how far reading has come', () => {
		const person = new Person(harbour, {columns: 100, progress: {found: 3000, done: 1500, finished: false}});
		expect(person.screen[0]).toMatch(/reading ━{6}─{6} 1,500 of 3,000 files/);
	});
});

describe('opening a link', () => {
	test('shows the host and asks first', () => {
		const person = new Person(harbour).act('open-url');
		expect(person.screen.at(-1)).toContain('Open post.example outside?');
		expect(person.effects.some(({type}) => type === 'open-url')).toBe(false);
		person.press('enter');
		expect(person.effects).toContainEqual({type: 'open-url', url: 'https://post.example/harbour'});
	});

	test('says how to answer in a narrow window too', () => {
		const person = new Person(harbour, {columns: 40, rows: 12}).act('open-url');
		expect(person.screen.at(-1)).toMatch(/^ post\.example\? +Enter yes {3}Esc no$/);
	});

	test('Esc opens nothing', () => {
		const person = new Person(harbour).act('open-url').press('esc');
		expect(person.effects.some(({type}) => type === 'open-url')).toBe(false);
	});
});
