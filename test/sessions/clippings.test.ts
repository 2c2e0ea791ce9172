import {describe, expect, test} from 'vitest';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {width} from '../../source/typeset/fit.ts';
import {coast, ferry} from '../fixtures/coast.ts';
import {Person} from '../fixtures/person.ts';

const bottom = (person: Person) => person.screen.at(-1)!.trim();
/** The rows between the bars, without what stands before them. */
const rows = (person: Person) =>
	person.screen
		.slice(1, -1)
		.map(row => row.replace(/^ ?[ ›│] ?\+? ?/, '').trim())
		.filter(row => row !== '');

/** Somebody who has kept two quotes and, with a note, a third, and looks at them. */
function keeper(options: ConstructorParameters<typeof Person>[1] = {}): Person {
	const person = new Person(coast, options).act('down', 'open', 'quotes');
	person.press('x', 'j', 'x', 'j', 'X').type('what is #long about it #Wait').press('enter');
	return person.press('c');
}

describe('the clippings', () => {
	test('are listed, the newest first, with their source and what was noted', () => {
		const person = keeper();
		expect(person.screen[0]).toMatch(/^ Clippings +1 of 3$/);
		expect(rows(person)).toEqual([
			'“Long Wait”',
			'Jonas Reed, captain · The ferry stays in port · Coast Wire · 12 Sep',
			'what is #long about it #wait',
			'“I have heard that before,”',
			'Jonas Reed, captain · The ferry stays in port · Coast Wire · 12 Sep',
			'“We will wait for the wind,”',
			'Ilse Varga, harbour master · The ferry stays in port',
			'Coast Wire · 12 Sep',
		]);
		expect(bottom(person)).toMatch(/let go/);
	});

	test('lead to their place in the article, and back to the same one', () => {
		const person = keeper().press('j', 'enter');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.reading?.lit?.text).toBe('I have heard that before,');
		person.press('esc');
		expect(person.screen[0]).toMatch(/^ Clippings +2 of 3$/);
		expect(person.press('esc').screen[0]).toContain('[Quotes]');
	});

	test('are let go of one by one, and come back by undo', () => {
		const person = keeper().press('j', 'x');
		expect(bottom(person)).toBe('No longer kept; z brings it back: “I have heard that before,”');
		expect(person.screen[0]).toMatch(/2 of 2$/);
		expect(person.selected).toContain('We will wait');
		person.press('x');
		expect(person.selected).toContain('Long Wait');
		person.press('z', 'z');
		expect(rows(person).filter(row => row.startsWith('“'))).toHaveLength(3);
	});

	test('let go of in one go are those that were seen one after the other', () => {
		const person = keeper().pressAtOnce('x', 'x');
		expect(rows(person)).toContain('“We will wait for the wind,”');
		expect(rows(person).filter(row => row.startsWith('“'))).toHaveLength(1);
	});

	test('are noted where they stand', () => {
		const person = keeper().press('j', 'X').type('ask #him').press('enter');
		expect(rows(person).slice(3, 6)).toEqual([
			'“I have heard that before,”',
			'Jonas Reed, captain · The ferry stays in port · Coast Wire · 12 Sep',
			'ask #him',
		]);
		person.press('X');
		expect(bottom(person)).toMatch(/^note ask #him/);
	});

	test.each([
		['of the words', 'heard', ['“I have heard that before,”']],
		['of the note', 'about it', ['“Long Wait”']],
		['of the tags', '#wait', ['“Long Wait”']],
		['of the speaker', 'ILSE', ['“We will wait for the wind,”']],
		[
			'of the headline',
			'stays port',
			['“Long Wait”', '“I have heard that before,”', '“We will wait for the wind,”'],
		],
	])('are narrowed by words %s', (_, text, found) => {
		const person = keeper().press('/').type(text);
		expect(rows(person).filter(row => row.startsWith('“'))).toEqual(found);
		expect(bottom(person)).toMatch(new RegExp(`${found.length} of 3$`));
		person.press('enter');
		expect(person.screen[0]).toContain(`“${text}” · 1 of ${found.length}`);
		person.press('esc');
		expect(person.screen[0]).toMatch(/of 3$/);
		expect(person.screen[0]).toContain('Clippings');
	});

	test('narrowed to nothing say so, and Esc leads back to where one was', () => {
		const person = keeper().press('j', '/').type('nobody said this');
		expect(rows(person)).toEqual(['No clipping has “nobody said this”.', 'Esc shows all of them again.']);
		person.press('esc');
		expect(person.screen[0]).toMatch(/2 of 3$/);
	});

	test('whose words or article are gone say so, and are kept', () => {
		const person = keeper();
		person.change(1, {
			...ferry,
			body: ['“I have heard that before,” said Jonas Reed.'],
			said: [{by: 'Jonas Reed'}],
		});
		const gone = rows(person).filter(row => /gone|any more/.test(row));
		expect(gone).toEqual([
			'The article does not say this any more.',
			'The article does not say this any more.',
		]);
		person.press('enter');
		expect(bottom(person)).toBe('The article does not say this any more.');
		person.press('esc').change(1, null);
		expect(rows(person).filter(row => row === 'The article is gone.')).toHaveLength(3);
		person.press('enter');
		expect(bottom(person)).toBe('This article is no longer there; r looks again.');
		expect(person.screen[0]).toContain('Clippings');
	});

	test('are found by their tags, and by what they have', () => {
		const person = keeper().press('esc', 'esc', 'esc', '/').type('tag:wait');
		const found = () => person.screen.filter(row => /The ferry stays|A letter about/.test(row)).length;
		expect(found()).toBe(1);
		person.press('^u').type('has:note');
		expect(found()).toBe(1);
		person.press('^u').type('-has:clipping in:headline a');
		expect(person.screen.join('\n')).not.toContain('The ferry stays');
		person.press('^u').type('has:clipping').press('enter', 'c').press('x', 'x', 'x', 'esc', 'esc');
		expect(person.screen.join('\n')).not.toContain('The ferry stays');
	});

	test('are copied with their citation, also when the article is gone', () => {
		const person = keeper().change(1, null).press('j', 'y', 'enter');
		const copied = person.effects.find(({type}) => type === 'to-clipboard');
		expect(copied).toMatchObject({
			label: 'quote with its citation (APA)',
			text: '“I have heard that before,” — Jonas Reed, captain, in: The ferry stays in port. (2026, September 12). Coast Wire.',
		});
		person.press('y').type('debate').press('enter');
		expect(person.effects.at(-1)).toMatchObject({
			label: 'debate card',
			text: expect.stringMatching(/\n“I have heard that before,” — Jonas Reed, captain$/),
		});
	});

	test('narrowed and left by Esc are as they were, the selected one too', () => {
		const person = keeper().press('/', 'down', 'down', 'esc');
		expect(person.screen[0]).toMatch(/1 of 3$/);
	});

	test('say how something is kept while there is nothing', () => {
		const person = new Person(coast).press('c');
		expect(rows(person)).toEqual([
			'Nothing is kept yet.',
			'x on a quote or in a text keeps it, with its source. Esc leads back.',
		]);
		expect(person.press('x', 'X', 'enter').screen[0]).toContain('Clippings');
		expect(person.press('esc').screen[0]).toContain('[All 2]');
	});

	test.each([
		[200, 60],
		[80, 24],
		[40, 12],
		[20, 6],
		[4, 3],
		[1, 1],
	])('fill %i columns and %i rows, and no more', (columns, rows) => {
		const person = keeper({columns, rows}).press('j');
		for (const linear of [false, true]) {
			const {lines} = frameOf({...person.model, linear});
			expect(lines).toHaveLength(rows);
			for (const {spans} of lines)
				expect(width(spans.map(({text}) => text).join(''))).toBeLessThanOrEqual(columns);
		}
	});

	test('of hundreds, only those around the screen are held, and the last is reached', () => {
		const body = Array.from({length: 130}, (_, number) => `“Wave ${number} broke,” said Jonas Reed.`);
		const said = body.map(() => ({by: 'Jonas Reed', mention: 'Jonas Reed', cue: 'said'}));
		const person = new Person([{...ferry, body, said}]).act('open', 'quotes');
		for (let number = 0; number < 130; number++) person.press('x', 'j');
		person.press('c', 'G');
		expect(person.screen[0]).toMatch(/130 of 130$/);
		expect(person.selected).toContain('Wave 0 broke');
		const {place} = person.model;
		expect(place.view === 'clippings' && place.clippings.answer!.rows.length).toBeLessThan(100);
		expect(person.press('g').selected).toContain('Wave 129 broke');
	});
});
