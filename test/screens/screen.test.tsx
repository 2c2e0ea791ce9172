import {describe, expect, test} from 'vitest';
import type {Preferences} from '../../source/settings/preferences.ts';
import {harbour} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';
import {frame, rows} from './window.tsx';

const sizes = [
	[200, 60],
	[80, 24],
	[40, 12],
	[20, 5],
] as const;

const screens: Readonly<Record<string, (person: Person) => Person>> = {
	list: person => person,
	brief: person => person.act('open'),
	quotes: person => person.act('open', 'quotes', 'down'),
	text: person => person.act('open', 'text', 'next-quote'),
	find: person => person.act('open', 'text', 'find').type('reed'),
	help: person => person.act('help'),
	palette: person => person.act('palette').type('star'),
	settings: person => person.act('settings'),
	starred: person => person.act('starred'),
};

function screen(
	name: string,
	columns: number,
	height: number,
	preferences: Partial<Preferences> = {},
	linear = false,
) {
	return screens[name]!(new Person(harbour, {columns, rows: height, preferences, linear})).model;
}

describe.each(sizes)('in %i columns and %i rows', (columns, height) => {
	test.each(Object.keys(screens))('Ink shows of %s what was meant, and nothing in the last column', name => {
		const model = screen(name, columns, height);
		const shown = rows(model);
		const person = screens[name]!(new Person(harbour, {columns, rows: height}));
		expect(shown).toHaveLength(height);
		for (const [at, row] of shown.entries()) {
			expect(row.length).toBeLessThan(columns);
			// What did not fit was cut, and says so.
			const meant = person.screen[at]!;
			expect(row === meant || (row.endsWith('…') && meant.startsWith(row.slice(0, -1)))).toBe(true);
		}
	});

	test.each(Object.keys(screens).filter(name => !['find', 'starred'].includes(name)))(
		'a sign marks in %s what is selected',
		name => {
			const signed = rows(screen(name, columns, height)).filter(row => row.includes('›'));
			// A text too narrow for a margin has the cursor alone.
			expect(signed.length > 0 || (name === 'text' && columns < 30)).toBe(true);
		},
	);
});

describe('the list', () => {
	test('in a wide window has the brief of the selected article beside it', () => {
		const shown = rows(screen('list', 200, 60));
		expect(shown[0]).toMatch(
			/^ Quotidian {3}\[All 5\] {2}Unread 5 {3}Starred 0 +harbour · newest first · 1 of 5$/,
		);
		expect(shown[1]).toMatch(
			/^›● {2}Harbour reopens after the storm +12 Sep │ Harbour reopens after the storm$/,
		);
		expect(shown[4]).toMatch(/Coast|Café owner Mara Lind .* │ 1 min · 69 words · 5 quotes$/);
		expect(shown.join('\n')).toContain('│ • Divers brought up 40 tonnes of wreckage.');
	});

	test('in a small one has one row an article', () => {
		expect(rows(screen('list', 20, 5))).toEqual([
			' [All 5]    1 of 5',
			'›●  Harbour… 12 Sep',
			' ●  Café ow… 11 Sep',
			' ●  Council… 11 Sep',
			' Enter open  ? help',
		]);
	});

	test('without articles says why', () => {
		const {model} = new Person([], {columns: 40, rows: 12});
		expect(rows(model).slice(1, 5)).toEqual([
			'',
			'   There are no files here.',
			'',
			'   Put articles (text or Markdown)',
		]);
		const unreadable = new Person([], {progress: {found: 3, done: 3, unreadable: 3}}).model;
		expect(rows(unreadable).join('\n')).toContain('Nothing here could be read.');
	});
});

test('the brief', () => {
	expect(rows(screen('brief', 80, 24)).slice(0, 14)).toEqual([
		' [Brief]  Quotes   Text                                           unread · 1/5',
		'   Harbour reopens after the storm',
		'   By Ilse Varga · PORT ELLERY',
		'   The Sound Post · Saturday, 12 September 2026',
		'   1 min · 69 words · 5 quotes',
		'',
		' › The harbour of Port Ellery opened again on Saturday, nine days after the',
		' │ storm sank the fuel barge.',
		'',
		'   Summary',
		'   • “We lost a pier and found out who our friends are,” harbour master',
		'     Jonas Reed said.',
		'   • Divers brought up 40 tonnes of wreckage.',
		'',
	]);
});

test('the quotes', () => {
	expect(rows(screen('quotes', 40, 12)).slice(1, 9)).toEqual([
		'  5 quotes · 1 speaker · 1 unknown',
		'',
		'  Jonas Reed · harbour master · said',
		'  “We lost a pier and found out who',
		'   our friends are,”',
		'› “The boats go out tomorrow.”',
		'  “Nobody was hurt,”',
		'  “and that is the only number I will',
	]);
});

test.each([
	[80, 24],
	[40, 12],
	[20, 24],
])('the headline stands in one column through all views at %d columns', (columns, height) => {
	const starts = (['brief', 'quotes', 'text'] as const).map(name => {
		const person = new Person(harbour, {columns, rows: height}).act('open', name);
		const headline = person.screen.slice(1).find(line => line.includes('Harbour'));
		return headline?.indexOf('Harbour');
	});
	expect(starts[0]).toBeGreaterThanOrEqual(0);
	expect(new Set(starts).size).toBe(1);
});

test.each([40, 20])('the way back stays at the bottom of %d columns', columns => {
	expect(rows(screen('brief', columns, 12)).at(-1)).toMatch(/^ ← back/);
	const text = new Person(harbour, {columns, rows: 5}).act('open', 'text');
	expect(text.screen.at(-1)).toMatch(/^ ← back/);
});

describe('without colour', () => {
	test('the selected row is reversed, and nothing in it or in the bar is dim or reversed again', () => {
		const lines = frame(new Person(harbour).act('down', 'read').model).split('\n');
		const reversed = lines.filter(line => line.includes('\x1b[7'));
		expect(reversed).toHaveLength(3);
		// Ink writes 22 and 27 where what we reset ends.
		for (const line of reversed) expect(line).not.toMatch(/\x1b\[(?!(?:0|1|4|7|22|24|27)?m|7;[14]m)/);
		expect(reversed[1]).toContain('Café owner');
	});
});

test('the text, with what is looked for', () => {
	const shown = rows(screen('find', 40, 12));
	expect(shown[0]).toBe('  Brief   Quotes  [Text]    90 % · 1/5');
	expect(shown.slice(2, 5)).toEqual([
		'  our friends are,” harbour master',
		'› Jonas Reed said. “The boats go out',
		'  tomorrow.”',
	]);
	expect(shown.at(-1)).toBe(' find reed                       1 of 2');
});

test('help, the palette and the settings', () => {
	expect(rows(screen('help', 80, 24))[3]).toMatch(/^› Move {5}Next row, line or passage +↓ {2}j$/);
	expect(rows(screen('palette', 80, 24)).slice(1, 5)).toEqual([
		' › star                                             What would you like to do?',
		'─'.repeat(79),
		'› List starred articles                                                      3',
		'  Star, or take the star away                                                s',
	]);
	const settings = rows(screen('settings', 40, 12));
	expect(settings[1]).toBe(' › Library         the sample articles');
	expect(settings.join(' ').replace(/\s+/g, ' ')).toContain(
		'Folders and files that are opened when none is named. Enter types another.',
	);
});

describe('without colour', () => {
	// Foregrounds and backgrounds; weight, underline and reversal may stay.
	const colour = /\x1b\[(?:[\d;]*;)?(?:3\d|4\d|9\d|10\d)(?:;[\d;]*)?m/;

	test.each(Object.keys(screens))('%s has none', name => {
		expect(frame(screen(name, 80, 24, {theme: 'none'}), 24)).not.toMatch(colour);
		expect(frame(screen(name, 80, 24), 1)).not.toMatch(colour);
		expect(frame(screen(name, 80, 24), 24)).toMatch(colour);
	});

	test('read and unread, starred and not, found and selected differ all the same', () => {
		const person = new Person(harbour, {preferences: {theme: 'none'}}).act('read', 'star', 'down');
		expect(rows(person.model)[1]).toMatch(/^ {2}★ Harbour/);
		expect(rows(person.model)[3]).toMatch(/^›● {2}Café/);
		expect(frame(screen('find', 80, 24, {theme: 'none'}))).toContain('\x1b[7mReed\x1b[27m');
	});

	test('a quote has the letter of its speaker, and the lit one is underlined with who says it and how', () => {
		const {model} = new Person(harbour, {preferences: {theme: 'none'}}).act('open', 'text', 'next-quote');
		const at = rows(model).findIndex(row => row.startsWith('A› “We lost a pier'));
		const lines = frame(model).split('\n');
		expect(lines[at]).toContain('\x1b[4mWe lost a pier and found out who our friends are,\x1b[24m');
		expect(lines[at]).toContain('\x1b[1m\x1b[4mharbour master Jonas\x1b[24m');
		expect(lines[at + 1]).toMatch(/\x1b\[4mReed\x1b\[24m\S* \x1b\S*said\x1b\[24m/);
		expect(rows(model).at(-2)).toMatch(/^── A Jonas Reed ─+$/);
		expect(rows(model).at(-1)).toMatch(/^ Quote 1 of 5 · Jonas Reed, said /);
	});
});

describe('with ASCII lines', () => {
	const plainCoast = harbour.map(told => ({
		...told,
		headline: told.headline?.replace('é', 'e') ?? null,
		body: told.body?.map(block => (block as string).replace(/[“”]/g, '"').replace('é', 'e')) ?? [],
	}));

	test.each(sizes)('nothing of our own is anything else, in %i columns and %i rows', (columns, height) => {
		for (const go of Object.values(screens)) {
			const {model} = go(new Person(plainCoast, {columns, rows: height, preferences: {lines: 'ascii'}}));
			expect(frame(model)).toMatch(/^[\x00-\x7f]+$/);
		}
	});

	test('letters of an article stay', () => {
		expect(rows(screen('list', 80, 24, {lines: 'ascii'}))[3]).toMatch(/^ o {2}Café owner/);
	});
});

describe('in a screen reader', () => {
	test.each(Object.keys(screens))('%s has no rules, bars or pictures', name => {
		expect(rows(screen(name, 120, 24, {}, true)).join('\n')).not.toMatch(/[─│━●★›•·←→↑↓]/);
	});

	test('an article is a line, its state in words, and nothing stands beside it', () => {
		const shown = rows(new Person(harbour, {columns: 120, linear: true}).act('star', 'down', 'read').model);
		expect(shown[1]).toBe(
			'  Harbour reopens after the storm. The Sound Post, 12 Sep, unread, starred, 5 quotes',
		);
		expect(shown[2]).toMatch(/^> Café owner wins pier lease/);
		expect(shown[2]).not.toContain('unread');
	});

	test('reading files is told without a bar', () => {
		const {model} = new Person(harbour, {linear: true, progress: {finished: false, done: 2}});
		expect(rows(model)[0]).toContain(' reading 2 of 5 files, 1 of 5');
	});
});
