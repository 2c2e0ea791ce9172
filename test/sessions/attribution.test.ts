import {describe, expect, test} from 'vitest';
import {harbour, type Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

/** An article with two who are named, somebody who is not, and one of whom it is not sure. */
const inquiry: Told = {
	headline: 'Inquiry opens on Quay Street',
	publication: 'Coast Wire',
	published: '2026-09-14',
	body: [
		'The inquiry opened on Monday.',
		'“I signed nothing,” Reed told the panel. “Ask whoever had the keys.”',
		'“Somebody is going to have to pay for the barge,” warned Ada Holm, the councillor.',
		'“No comment,” he said.',
		'“The lamps stay lit,” she said.',
	],
	said: [
		{by: 'Jonas Reed', mention: 'Reed', cue: 'told'},
		{by: 'Jonas Reed'},
		{by: 'Ada Holm', mention: 'Ada Holm', cue: 'warned'},
		{mention: 'he', cue: 'said'},
		{by: 'Ada Holm', mention: 'she', cue: 'said', confidence: 0.6},
	],
	speakers: [
		{name: 'Jonas Reed', role: 'harbour master', aliases: ['Reed']},
		{name: 'Ada Holm', role: 'councillor'},
	],
};
const coast = [...harbour, inquiry];
const shown = (person: Person) => person.screen.join('\n');
const words = (person: Person) => person.screen.join(' ').replace(/\s+/g, ' ');

/** An article of so many quotes by seven speakers in turn. */
function minutes(quotes: number, speakerOf = (n: number) => `Speaker ${n % 7}`): Told {
	const said = Array.from({length: quotes}, (_, n) => ({by: speakerOf(n), cue: 'said'}));
	return {headline: 'Minutes', body: said.map((_, n) => `“This is number ${n}, as it was,” one said.`), said};
}

describe('the quotes of an article', () => {
	const quotes = () => new Person(harbour).act('open', 'quotes');

	test('say how many there are, and stand under who said them, with role and cue', () => {
		expect(quotes().screen.slice(1, 12)).toEqual([
			'   Harbour reopens after the storm',
			'   5 quotes · 1 speaker · 1 unknown',
			'',
			'   Jonas Reed · harbour master · said',
			' › “We lost a pier and found out who our friends are,”',
			'   “The boats go out tomorrow.”',
			'   “Nobody was hurt,”',
			'   “and that is the only number I will remember.” · perhaps',
			'',
			'   unknown (The mayor) · called',
			'   “a week of small miracles.”',
		]);
	});

	test('of somebody who is never sure have a heading that says perhaps, once', () => {
		const person = new Person(coast).act('open', 'quotes');
		expect(shown(person)).toContain('   perhaps Ada Holm · councillor · said\n   “The lamps stay lit,”\n');
		expect(shown(person)).toContain('   Ada Holm · councillor · warned\n');
	});

	test('one after the other are told by the bar and opened in the text', () => {
		const person = quotes();
		expect(person.screen[0]).toContain('quote 1 of 5');
		person.act('next-quote', 'next-quote');
		expect(person.screen[0]).toContain('quote 3 of 5');
		expect(person.act('open').reading?.lit?.text).toBe('Nobody was hurt,');
		expect(person.act('back').selected).toContain('“Nobody was hurt,”');
	});

	test('of unknown sources are one group while the article calls them the same', () => {
		const told = {
			headline: 'A',
			body: ['“One,” he said. “Two,” he said. “Three,” she said. “Four.” “Five.”'],
			said: [
				{mention: 'he', cue: 'said'},
				{mention: 'he', cue: 'said'},
				{mention: 'she', cue: 'said'},
				null,
				null,
			],
		};
		expect(new Person([told]).act('open', 'quotes').screen.slice(2, 13)).toEqual([
			'   5 quotes · 5 unknown',
			'',
			'   unknown (he) · said',
			' › “One,”',
			'   “Two,”',
			'',
			'   unknown (she) · said',
			'   “Three,”',
			'',
			'   unknown',
			'   “Four.”',
		]);
	});

	test('name three different cues of a group, as within a sentence', () => {
		const cues = ['According to', 'said', 'said', 'warned', 'added'];
		const told = {
			headline: 'A',
			body: cues.map((cue, n) => `“Number ${n}.” ${cue} Mara Lind.`),
			said: cues.map(cue => ({by: 'Mara Lind', cue})),
		};
		expect(shown(new Person([told]).act('open', 'quotes'))).toContain(
			' Mara Lind · according to, said, warned\n',
		);
	});

	test('a name that mixes alphabets is marked in words', () => {
		const name = 'Inа Thorsеn';
		const told = {headline: 'A', body: [`“Pay me,” said ${name}.`], said: [{by: name, cue: 'said'}]};
		const person = new Person([told], {columns: 130});
		for (const view of [['open'], ['quotes'], ['text'], ['next-quote']])
			expect(words(person.act(...view))).toContain(`${name} (mixed alphabets)`);
	});

	test('of a group that began above the screen stand under its heading all the same', () => {
		const person = new Person([minutes(100, () => 'Mara Lind')]).act('open', 'quotes');
		person.act('page-down', 'page-down', 'page-down', 'page-down');
		expect(person.screen[1]).toBe('   Mara Lind · said');
		expect(person.act('end').screen[1]).toBe('   Mara Lind · said');
		const small = new Person([minutes(100)], {rows: 6}).act('open', 'quotes', 'end');
		expect(small.screen[1]).toContain('number 98');
		expect(small.selected).toContain('number 99');
	});

	test.each([
		[200, 60],
		[80, 24],
		[40, 12],
		[20, 12],
	])('can each be selected and seen in %i columns and %i rows', (columns, rows) => {
		const person = new Person(coast, {columns, rows}).act('open', 'quotes');
		for (const text of ['I signed', 'Ask', 'Somebody', 'No', 'The lamps']) {
			expect(person.selected).toContain(`› “${text}`);
			person.act('down');
		}
	});
});

describe('the text', () => {
	const text = (columns = 80, rows = 24) => new Person(coast, {columns, rows}).act('open', 'text');

	test('has the letter of a speaker beside their quotes, and the letters below', () => {
		const person = text();
		const beside = person.screen.filter(row => /^[A-Z]/.test(row));
		expect(beside).toEqual([
			'A  “I signed nothing,” Reed told the panel. “Ask whoever had the keys.”',
			'B  “Somebody is going to have to pay for the barge,” warned Ada Holm, the',
			'B? “The lamps stay lit,” she said.',
		]);
		expect(person.screen.at(-2)).toMatch(/^── A Jonas Reed ── B Ada Holm ─+$/);
	});

	test('has those below who are on the screen, and no others', () => {
		const person = new Person([minutes(40)], {rows: 16}).act('open', 'text');
		expect(person.screen.at(-2)).toMatch(/^── A Speaker 0 ── B Speaker 1 ── .*D Speaker 3 ── \+2 ─+$/);
		const few = new Person([minutes(40, n => (n < 20 ? 'Ann' : n < 30 ? 'Bo' : 'Cy'))]).act('open', 'text');
		expect(few.screen.at(-2)).toMatch(/^── A Ann ─+$/);
		expect(few.act('end').screen.at(-2)).toMatch(/^── B Bo ── C Cy ─+$/);
	});

	test('shows the letter of a quote that began above the screen in its first row', () => {
		const body = [`“${'The tide came in and it did not stop coming. '.repeat(40)}” Mara Lind said.`];
		const told = {headline: 'A', body, said: [{by: 'Mara Lind', cue: 'said'}]};
		const person = new Person([told], {rows: 16}).act('open', 'text', 'half-down');
		expect(person.screen[1]).toMatch(/^A {2}\S/);
		expect(person.screen[2]).toMatch(/^ {3}\S/);
	});

	test('in a wide window has the names beside the quotes, once for several on end', () => {
		const rows = text(200, 60).screen;
		expect(rows.find(row => row.includes('“I signed'))).toMatch(/^ +Jonas Reed {2}A {2}“I signed/);
		expect(rows.find(row => row.includes('“Somebody'))).toMatch(/^ +Ada Holm {2}B {2}“Somebody/);
		expect(rows.find(row => row.includes('“The lamps'))).toMatch(/^ +B\? “The lamps/);
	});

	test('in a narrow or low one has no legend, and none where nobody is known', () => {
		for (const person of [text(49, 24), text(80, 15)]) expect(shown(person)).not.toContain('── A');
		expect(text(49, 24).act('next-quote').screen.at(-1)).toBe(' Quote 1 of 5 · Jonas Reed, told   ? help');
		const unknown = new Person([{headline: 'A', body: ['“One,” he said.']}]).act('open', 'text');
		expect(shown(unknown)).not.toMatch(/──|^A /m);
	});

	test('stands still when the legend gives way to the palette and comes back', () => {
		const person = new Person([minutes(40)]).act('open', 'text', 'end');
		const before = person.screen;
		expect(person.act('palette').press('esc').screen).toEqual(before);
	});

	test('lights a quote with the words that say whose it is, and the last line names the speaker', () => {
		const person = new Person(harbour).act('open', 'quotes', 'open');
		expect(person.screen.at(-1)).toMatch(/^ Quote 1 of 5 · Jonas Reed, said {3}/);
		expect(person.toned('lit')).toEqual(['We lost a pier and found out who our friends are,']);
		expect(person.toned('attribution').join(' ')).toBe('harbour master Jonas Reed said');
	});

	test('says of the lit quote which it is and who says it: surely, perhaps, unknown', () => {
		const person = text().act('next-quote', 'next-quote', 'next-quote');
		expect(person.screen.at(-1)).toMatch(/^ Quote 3 of 5 · Ada Holm, warned {3}/);
		expect(person.act('next-quote').screen.at(-1)).toMatch(/^ Quote 4 of 5 · unknown \(he\), said {3}/);
		expect(person.act('next-quote').screen.at(-1)).toMatch(/^ Quote 5 of 5 · perhaps Ada Holm, said {3}/);
		expect(person.act('previous-quote').screen.at(-1)).toContain('Quote 4 of 5');
		expect(person.act('down').screen.at(-1)).not.toContain('Quote');
	});

	test('keeps the lit quote on the screen when the window changes', () => {
		const person = new Person([minutes(40)]).act('open', 'text', 'end', 'previous-quote');
		for (const [columns, rows] of [
			[20, 8],
			[200, 60],
			[40, 12],
		] as const)
			expect(person.send({type: 'resized', columns, rows}).toned('lit')).not.toEqual([]);
	});

	test.each([
		[40, ' Quote 5 of 5 · perhaps Ada Holm, said'],
		[36, ' Quote 5 of 5 · perhaps Ada Holm'],
		[30, ' 5/5 · perhaps Ada Holm, said'],
		[24, ' 5/5 · perhaps Ada Holm'],
		[20, ' perhaps Ada Holm'],
		[12, ' perhaps A…'],
	])('says in %i columns as much of it as fits', (columns, line) => {
		const person = text(columns, 12).act(
			'next-quote',
			'next-quote',
			'next-quote',
			'next-quote',
			'next-quote',
		);
		expect(person.screen.at(-1)!.replace(/ {2}.*help$/, '')).toBe(line);
	});

	test('has a tone for each speaker, the same in all views; somebody unknown has none', () => {
		const person = new Person(coast).act('open');
		expect(person.toned('name-1')).toEqual(['Jonas Reed']);
		expect(person.toned('voice-2').join(' ')).toContain('Somebody is going to have to pay');
		person.act('quotes');
		expect(person.toned('name-2')).toEqual(['Ada Holm', 'Ada Holm']);
		expect(person.toned('voice-1').join(' ')).not.toContain('No comment');
		person.act('text');
		expect(person.toned('voice-1')).toEqual(['I signed nothing,', 'Ask whoever had the keys.']);
		expect(person.toned('voice-2')).toEqual([
			'Somebody is going to have to pay for the barge,',
			'The lamps stay lit,',
		]);
		expect(person.toned('voice-3')).toEqual([]);
	});

	test('after six speakers begins the tones again, not the letters', () => {
		const person = new Person([minutes(8)]).act('open', 'text');
		expect(person.toned('voice-1').join(' ')).toContain('number 7');
		expect(person.toned('name-1')).toEqual(['A', 'G', 'A', 'A', 'Speaker 0']);
		expect(shown(person)).toMatch(/^G {2}“This is number 6/m);
	});
});

describe('the brief', () => {
	test('names the key speakers with their strongest quote, and Enter opens it in the text', () => {
		const person = new Person(harbour).act('open');
		expect(shown(person)).toMatch(
			/\n {3}Key speaker\n {3}Jonas Reed · harbour master\n {5}“We lost a pier and found out who our friends are,”\n/,
		);
		person.act('down', 'down', 'down');
		expect(person.selected).toBe(' › Jonas Reed · harbour master');
		person.act('open');
		expect(person.screen.at(-1)).toContain('Quote 1 of 5 · Jonas Reed, said');
		expect(person.act('back').selected).toContain('Jonas Reed');
	});

	test('has the three who are quoted most, the most quoted first, and says perhaps', () => {
		const by = ['Ann', 'Bo', 'Bo', 'Cy', 'Cy', 'Cy', 'Di', 'Di'];
		const said = by.map(name => ({by: name, confidence: name === 'Bo' ? 0.6 : 0.95}));
		const told = {headline: 'A', body: [by.map((_, n) => `“Number ${n}.”`).join(' ')], said};
		const rows = new Person([told]).act('open').screen.map(row => row.trim());
		const from = rows.indexOf('Key speakers');
		expect(rows.slice(from + 1, from + 7)).toEqual([
			'Cy',
			'“Number 3.”',
			'perhaps Bo',
			'“Number 1.”',
			'Di',
			'“Number 6.”',
		]);
	});

	test('prefers a sure sentence to a longer fragment, and cuts it to two lines', () => {
		const long =
			'Every word of this sentence is meant as it stands and will be read out in full to the end of it, however long that takes,';
		const told = {
			headline: 'A',
			body: [
				`She called it “${'a long and winding fragment of a thing '.repeat(5)}”. “${long}” she said. “Yes.”`,
			],
			said: [{by: 'Mara Lind'}, {by: 'Mara Lind'}, {by: 'Mara Lind'}],
		};
		const rows = new Person([told], {columns: 60, rows: 50}).act('open').screen;
		const at = rows.findIndex(row => row.includes('Mara Lind'));
		expect(rows[at + 1]).toContain('“Every word of this sentence');
		expect(rows[at + 2]).toMatch(/…$/);
		expect(rows[at + 3]).toBe('');
	});

	test('without a known speaker has no such section', () => {
		expect(shown(new Person(harbour).act('down', 'open'))).not.toContain('Key speaker');
	});
});
