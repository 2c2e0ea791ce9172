import {describe, expect, test} from 'vitest';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {width} from '../../source/typeset/fit.ts';
import {coast, ferry, letter} from '../fixtures/coast.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const shown = (person: Person) => person.screen.join('\n');
/** What is listed, without days. */
const listed = (person: Person) =>
	person.screen
		.slice(1, -1)
		.map(row =>
			row
				.trim()
				.replace(/^[›>] /, '')
				.replace(/^\d+ \w{3}(?: \d{4})? +/, ''),
		)
		.filter(row => row !== '');
const choose = (person: Person, title: string) => person.press('a').type(title).press('enter');
const openFromPalette = (person: Person) => person.press(':').type('everything that was put').press('enter');

/** Somebody who has put three things right, the last of them about a name, and is back at the list. */
function corrector(options: ConstructorParameters<typeof Person>[1] = {}): Person {
	const person = new Person(coast, options).act('down', 'open', 'quotes');
	choose(person, 'not known');
	person.press('j', 'j');
	choose(person, 'no quote');
	person.press('esc', 'esc', 'p');
	choose(person, 'to be called').type('Ida Vargas').press('enter');
	return person.press('esc');
}
const all = [
	'Ilsa Vargas is called Ida Vargas',
	'No quote: “Long Wait”',
	'Speaker unknown: “We will wait for the wind,”',
];
/** Words without the file at the end of the row. */
const words = (person: Person) => listed(person).map(row => row.replace(/ {2,}\S+$/, ''));

describe('everything that was put right', () => {
	test('is listed, the newest first, with its day and the file of its article', () => {
		const person = openFromPalette(corrector());
		expect(person.screen[0]).toMatch(/^ Everything that was put right +1 of 3$/);
		expect(words(person)).toEqual(all);
		expect(person.screen[2]).toMatch(/^ {3}\d+ \w{3}( \d{4})? +No quote: “Long Wait” {2,}ferry\.txt$/);
		expect(person.toned('quiet')).toContain('ferry.txt');
		expect(person.screen.at(-1)).toContain('take back');
	});

	test('is the last that `a` offers', () => {
		const person = new Person(coast).act('down', 'open', 'quotes').press('a');
		const offered = person.screen.slice(3).filter(row => row.trim() !== '');
		expect(offered.filter(row => row.includes('put right'))).toHaveLength(1);
		expect(offered.slice(0, 6).at(-1)).toContain('Everything that was put right');
		person.type('everything').press('enter');
		expect(person.screen[0]).toContain('Everything that was put right');
		expect(person.press('esc').screen[0]).toContain('[Quotes]');
	});

	test('is nothing before anything was, and how there comes to be something is said', () => {
		const person = openFromPalette(new Person(coast));
		expect(shown(person)).toMatch(
			/Nothing has been put right yet\.\n\n +a on a quote or a speaker puts right/,
		);
		expect(person.press('x').screen.at(-1)).toContain('Nothing that was put right is selected.');
		expect(person.press('enter').screen.at(-1)).toContain('Nothing that was put right is selected.');
		expect(person.press('esc').model.place.view).toBe('list');
	});

	test.each(['esc', 'left', 'h', 'q'])('is left with %s', key => {
		expect(openFromPalette(corrector()).press(key).model.place.view).toBe('list');
	});
});

describe('one of them', () => {
	test.each(['x', 'delete'])('is taken back with %s, which is one step of undo', key => {
		const person = openFromPalette(corrector()).press('j', key);
		expect(person.screen.at(-1)).toContain('Taken back; z brings it back.');
		expect(words(person)).toEqual([all[0], all[2]]);
		expect(person.selected).toContain('Speaker unknown');
		expect(person.screen[0]).toContain('2 of 2');
		person.press('z');
		expect(person.screen.at(-1)).toContain('Undone: taken back: “Long Wait” is no quote');
		expect(words(person)).toEqual(all);
		expect(words(person.press('Z'))).toEqual([all[0], all[2]]);
	});

	test('and the next, however quickly the keys follow each other', () => {
		const person = openFromPalette(corrector()).slow().press('x', 'x').catchUp();
		expect(words(person)).toEqual([all[2]]);
		person.press('z', 'z');
		expect(words(person)).toEqual(all);
		person.act('end').slow().press('x', 'x').catchUp();
		expect(words(person)).toEqual([all[0]]);
	});

	test('holds no longer in the article, for the speaker and in the list', () => {
		const person = openFromPalette(corrector()).press('x', 'x', 'x');
		expect(shown(person)).toContain('Nothing has been put right yet.');
		person.press('esc', 'p');
		expect(shown(person)).toMatch(/Jonas Reed .*2 quotes/);
		expect(shown(person)).not.toContain('Ida Vargas');
		expect(shown(person)).toMatch(/Ilse Varga .*1 quote/);
	});

	test('is gone from the article it was opened from, too', () => {
		const person = choose(new Person(coast).act('down', 'open', 'quotes').press('j', 'j'), 'no quote');
		expect(shown(person)).not.toMatch(/“Long Wait”.*\n.*Jonas Reed/);
		expect(person.reading?.page.quotes).toHaveLength(2);
		openFromPalette(person).press('x', 'esc');
		expect(person.reading?.page.quotes).toHaveLength(3);
	});

	test('opens its article at the quote, lit, and Back leads to where one was', () => {
		const person = openFromPalette(corrector()).press('j', 'j', 'enter');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.reading?.lit).toMatchObject({text: '“We will wait for the wind,”'.slice(1, -1)});
		person.press('esc');
		expect(person.screen[0]).toMatch(/Everything that was put right +3 of 3/);
		expect(person.selected).toContain('Speaker unknown');
	});

	test('that is no quote any more lights what it said', () => {
		const person = openFromPalette(corrector()).press('j', 'enter');
		expect(person.reading?.lit).toMatchObject({text: expect.stringContaining('Long Wait')});
	});

	test('about a name opens the page of the speaker', () => {
		const person = openFromPalette(corrector()).press('enter');
		expect(person.model.place.view).toBe('speaker');
		expect(shown(person)).toContain('Ida Vargas');
		expect(person.press('esc').model.place.view).toBe('corrections');
	});

	test('about two names opens the page of the one who is still quoted', () => {
		const person = new Person(coast).press('p', 'j', 'j');
		choose(person, 'same as').type('Ilsa Vargas').press('enter', 'enter', 'esc');
		openFromPalette(person.change(1, null)).press('enter');
		expect(person.model.place.view).toBe('speaker');
		expect(shown(person)).toContain('Ilsa Vargas');
	});

	test('of an article that is gone, or says something else, says so', () => {
		const person = corrector();
		openFromPalette(person.change(1, {...ferry, body: ['The wind fell.'], said: [], speakers: []})).press(
			'j',
			'enter',
		);
		expect(person.screen[0]).toContain('[Text]');
		expect(person.screen.at(-1)).toContain('The article does not say this any more.');
		person.press('esc').change(1, null).press('enter');
		expect(person.screen.at(-1)).toContain('This article is no longer there; r looks again.');
		expect(person.press('r').effects).toContainEqual({type: 'rescan', isOutcomeAsked: true});
		expect(person.model.place.view).toBe('corrections');
		person.change(2, null).press('k', 'k', 'enter');
		expect(person.screen.at(-1)).toContain('There is no page of this speaker.');
	});

	test('stays selected while others come above it', () => {
		const person = openFromPalette(corrector()).press('j', 'j');
		choose(person.press('enter').press('2'), 'no quote');
		// Of the same words only the newest is kept: it goes to the top.
		expect(words(person.press('esc', 'esc'))[0]).toContain('No quote: “We will wait for the wind,”');
	});
});

describe('however many there are', () => {
	const many: Told = {
		path: 'minutes.txt',
		headline: 'Minutes of a long evening',
		body: Array.from({length: 60}, (_, n) => `“Item ${n + 1} is carried,” said Ada Holm.`),
		said: Array.from({length: 60}, () => ({by: 'Ada Holm', mention: 'Ada Holm', cue: 'said'})),
		speakers: [{name: 'Ada Holm'}],
	};
	const minutes = [many];
	const busy = () => {
		const person = new Person(minutes, {rows: 8}).act('open', 'quotes');
		for (let n = 0; n < 60; n++) choose(person, 'not known').press('j');
		return openFromPalette(person);
	};

	test('one goes through them by rows, pages, numbers and to both ends, and holds only those around the screen', () => {
		const person = busy().act('end');
		expect(person.selected).toContain('Item 1 is');
		expect(person.act('top').selected).toContain('Item 60 is');
		expect(person.act('page-down').selected).toContain('Item 55 is');
		expect(person.press('3', '0', 'G').selected).toContain('Item 31 is');
		expect(person.screen[0]).toContain('30 of 60');
		const {place} = person.model;
		expect(place.view === 'corrections' && place.corrections.answer!.rows.length).toBeLessThan(30);
		person.slow().act('end', 'up');
		expect(person.catchUp().selected).toContain('Item 2 is');
		expect(person.press('x').selected).toContain('Item 1 is');
	});

	test('the wheel moves in them', () => {
		const person = new Person(coast, {preferences: {mouse: true}});
		for (const title of ['not known']) choose(person.act('down', 'open', 'quotes'), title);
		person.press('j', 'j');
		choose(person, 'no quote');
		openFromPalette(person).send({type: 'wheel', direction: 1, column: 4, row: 4});
		expect(person.screen[0]).toContain('2 of 2');
	});
});

describe('whatever the window and the names', () => {
	const hostile = {
		...letter,
		path: '\u001b[2J\u202egpj.txt',
		body: [`“Off\u001b]0;title\u0007 ${'we go '.repeat(80)},” wrote Ilsa Vargas.`],
	};
	const odd = [hostile];
	const sizes = [
		[20, 5],
		[20, 3],
		[40, 12],
		[80, 24],
		[200, 60],
		[5, 2],
		[1, 1],
	] as const;

	test.each(sizes)('%d x %d holds them', (columns, rows) => {
		for (const options of [{}, {linear: true}, {preferences: {lines: 'ascii'}} as const]) {
			const person = choose(new Person(odd, options).act('open', 'quotes'), 'somebody');
			person.type('\u202eOle \u001b[31mBrandt 港の人').press('enter');
			openFromPalette(person).send({type: 'resized', columns, rows});
			for (let pass = 0; pass < 2; pass++, person.press('x')) {
				const {lines, cursor} = frameOf(person.model);
				expect(lines).toHaveLength(rows);
				for (const {spans} of lines) {
					const text = spans.map(part => part.text).join('');
					expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
					expect(width(text)).toBeLessThanOrEqual(Math.max(1, columns));
				}
				if (cursor !== null) expect(cursor.y).toBeLessThan(rows);
			}
		}
	});

	test('twenty columns have what was put right, without day and file', () => {
		const person = openFromPalette(corrector()).send({type: 'resized', columns: 20, rows: 6});
		expect(person.screen.slice(0, 4)).toEqual([
			' Put right  1 of 3',
			'› Ilsa Vargas is c…',
			'  No quote: “Long…',
			'  Speaker unknown:…',
		]);
	});

	test('without Unicode no sign is beyond ASCII', () => {
		expect(shown(openFromPalette(corrector({preferences: {lines: 'ascii'}})))).toMatch(/^[\x20-\x7e\n]*$/);
	});

	test('a screen reader hears what was put right before its day and file', () => {
		const person = openFromPalette(corrector({linear: true}));
		expect(person.screen[2]).toMatch(/^\W+No quote: “Long Wait”, \d+ \w{3}(?: \d{4})?, ferry\.txt$/);
	});
});
