import {describe, expect, test} from 'vitest';
import {safe} from '../../source/article/safe-text.ts';
import {geometry} from '../../source/reader/geometry.ts';
import type {Model} from '../../source/reader/model.ts';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {paint} from '../../source/screens/paint.ts';
import {themeFor} from '../../source/screens/theme.ts';
import {type Hostile, hostileStrings} from '../fixtures/hostile.ts';
import type {Told} from '../fixtures/pages.ts';
import {insteadOf, Person} from '../fixtures/person.ts';
import {painting, type TerminalModel, terminal} from '../terminal-model.ts';

const screens: Readonly<Record<string, (person: Person, text: string) => Person>> = {
	list: person => person,
	brief: person => person.act('open', 'down'),
	quotes: person => person.act('open', 'quotes', 'end'),
	text: person => person.act('open', 'text', 'next-quote'),
	speakers: person => person.act('speakers'),
	speaker: person => person.act('speakers', 'open'),
	compare: person => person.press('=', 'down', '=', 'end'),
	'compared speakers': person => person.act('speakers').press('=', 'down', '=', 'end'),
	narrowed: (person, text) => person.act('speakers').press('/').send({type: 'pasted', text}),
	amend: person => person.act('open', 'quotes').press('a'),
	'said by': (person, text) =>
		person.act('open', 'quotes').press('a').press('enter').send({type: 'pasted', text}),
	'clippings with a note': (person, text) => {
		person.act('open', 'quotes').press('x', 'X').send({type: 'pasted', text}).press('enter');
		return person.press('c');
	},
	note: (person, text) => person.act('open', 'quotes').press('X').send({type: 'pasted', text}),
	status: person => person.act('open', 'text', 'next-quote'),
	find: (person, text) => person.act('open', 'text', 'find').send({type: 'pasted', text}),
	narrow: (person, text) => person.act('narrow').send({type: 'pasted', text}),
	link: person => person.act('open-url'),
	search: person => person.act('search').type('pier'),
	'search typed': (person, text) => person.act('search').send({type: 'pasted', text}),
	palette: (person, text) => person.act('palette').type(text.slice(0, 40)),
	settings: person => person.act('settings'),
	'keys typed': (person, text) =>
		person.act('settings', 'end', 'open').press('^u').send({type: 'pasted', text}).press('enter'),
	notice: (person, text) => person.send({type: 'notice', text, tone: 'bad'}),
};

/** An article that is hostile in this field, or in all. */
function toldWith(field: string, input: string): Told {
	const here = (name: string, ordinary: string) => (field === name || field === 'all' ? input : ordinary);
	return {
		headline: field === 'path' ? null : here('headline', 'Harbour reopens'),
		path: here('path', 'harbour.txt'),
		authors: [here('author', 'Ilse Varga')],
		publication: here('publication', 'The Sound Post'),
		section: here('section', 'Coast'),
		dateline: {text: 'PORT ELLERY', place: here('place', 'PORT ELLERY'), date: null, agency: null},
		published: '2026-09-12',
		url: here('url', 'https://post.example/'),
		copies: [here('copy', 'copy.txt')],
		furniture: [here('furniture', 'Contact the desk')],
		body: [
			here('body', 'The harbour opened.'),
			`“${here('quote', 'We lost a pier')}” ${here('cue', 'said')} ${here('mention', 'she')}.`,
			'“The boats go out,” the mayor said.',
		],
		// Quotation marks in a hostile text may make more quotes than are meant here.
		said: Array.from({length: 30}, () => ({
			by: field === 'mention' ? null : here('speaker', 'Jonas Reed'),
			mention: here('mention', 'she'),
			cue: here('cue', 'said'),
			confidence: 0.6,
		})),
		speakers: [{name: here('speaker', 'Jonas Reed'), role: here('role', 'harbour master')}],
	};
}

const windows = [
	{columns: 200, rows: 60},
	{columns: 40, rows: 12},
];

const rowsOf = (model: Model) => {
	const {columns} = geometry(model);
	const theme = themeFor(model.preferences, 8);
	return frameOf(model).lines.map(line => ({
		painted: paint(line, columns, theme),
		// The same without any style is what has to be seen.
		meant: paint({spans: line.spans}, columns, {...theme, tones: plainTones}),
	}));
};
const plainTones = new Proxy({}, {get: () => ''}) as ReturnType<typeof themeFor>['tones'];

async function show(screen: TerminalModel, model: Model): Promise<string[]> {
	const rows = rowsOf(model);
	await screen.write(`\x1b[2J${rows.map(({painted}, at) => `\x1b[${at + 1};1H${painted}`).join('')}`);
	return rows.map(({meant}) => meant.trimEnd());
}

describe.each(windows)('on a terminal of %j', size => {
	let library: readonly Told[] = [];
	test.each(hostileStrings.map(({name, input}) => [name, input]))(
		'%s does nothing but stand in its rows',
		async (_, input) => {
			// Nobody changes it: all screens are of one library.
			library = insteadOf(library, [toldWith('all', input), toldWith('path', input)]);
			const screen = terminal(size, painting);
			for (const [name, go] of Object.entries(screens)) {
				const preferences = {columnWidth: 200, editor: input, libraries: [input]};
				const person = go(new Person(library, {...size, preferences}), input);
				const meant = await show(screen, person.model);
				expect([name, screen.effects]).toEqual([name, []]);
				// Whatever the terminal measures, every row is its own and the last column is empty.
				expect([name, ...screen.lines().map(row => row.trimEnd())]).toEqual([name, ...meant]);
				for (let y = 0; y < size.rows; y++) expect(screen.cell(size.columns - 1, y).text.trim()).toBe('');
			}
		},
	);
});

/** The screens on which each field has to be legible. */
const legibleOn: Readonly<Record<string, readonly string[]>> = {
	headline: ['list', 'brief', 'quotes', 'text'],
	path: ['list', 'brief', 'quotes', 'text'],
	author: ['brief', 'text'],
	publication: ['list', 'brief', 'text'],
	section: ['brief'],
	place: ['brief', 'text'],
	body: ['text'],
	quote: ['quotes', 'text'],
	// On a speaker's own page, the name is taken apart.
	speaker: ['brief', 'quotes', 'status'],
	role: ['brief', 'quotes', 'speaker'],
	mention: ['quotes', 'status'],
	cue: ['quotes', 'status'],
	copy: ['brief'],
	furniture: ['text'],
};

/** Whether the whole text can be on the screen; what is longer is cut in a list, and a file's name is its last part. */
function fits({input}: Hostile, field: string, screen: string): boolean {
	if (field === 'path' && /[/\\]/.test(input)) return false;
	return safe(input).length <= (screen === 'list' || field === 'furniture' ? 60 : 2000);
}

describe.each(Object.entries(legibleOn))('in a wide window the words of a hostile %s', (field, names) => {
	test.each(names)('are legible: %s', name => {
		const columns = name === 'list' ? 109 : 200;
		let library: readonly Told[] = [];
		for (const hostile of hostileStrings.filter(each => fits(each, field, name))) {
			library = insteadOf(library, [toldWith(field, hostile.input)]);
			const person = screens[name]!(
				new Person(library, {columns, rows: 60, preferences: {columnWidth: 200}}),
				'',
			);
			const quotes = person.reading?.page.quotes ?? [];
			// Quotation marks within may end it earlier; the rest of it stands in the text.
			if (name === 'quotes' && field === 'quote' && !quotes.some(({text}) => text === hostile.input))
				continue;
			const shown = person.screen.join(' ').replace(/\s+/g, ' ');
			// A cue is shown as within a sentence.
			const cased = (text: string) => (field === 'cue' ? text.toLowerCase() : text);
			for (const words of hostile.keeps)
				expect([hostile.name, cased(shown)]).toEqual([hostile.name, expect.stringContaining(cased(words))]);
		}
	});
});
