import {describe, expect, test} from 'vitest';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const told = (
	path: string,
	published: string | null,
	said: readonly (readonly [string, string])[],
): Told => ({
	path,
	headline: `About ${path}`,
	publication: 'Coast Wire',
	published,
	body: said.map(([name, words]) => `“${words},” ${name} said.`),
	said: said.map(([by]) => ({by, mention: by, cue: 'said'})),
	speakers: [{name: 'Ilse Varga', role: 'harbour master'}, {name: 'Jonas Reed'}],
});
const harbour = [
	told('pier', '2026-09-12', [
		['Ilse Varga', 'The pier stays'],
		['Jonas Reed', 'The pier goes'],
		['Ilse Varga', 'We shall see who is right'],
	]),
	told('wind', '2026-09-10', [['Ilse Varga', 'The wind has the last word']]),
	told('nets', '2026-09-08', [['Jonas Reed', 'My nets are dry']]),
	told('notes', null, [['Jonas Reed', 'Nobody dates a note']]),
	told('day', '2026-09-10', [['Jonas Reed', 'I did not look at the wind']]),
];
const wide = {columns: 110, rows: 50};

const shown = (person: Person) => person.screen.join('\n');
const bottom = (person: Person) => person.screen.at(-1)!.trim();
/** The rows of the body, with one space where there are more. */
const rows = (person: Person) => person.screen.slice(1, -1).map(row => row.replace(/ +/g, ' ').trim());
/** Somebody who has put Jonas Reed beside Ilse Varga, who is quoted less. */
const comparing = (
	options: ConstructorParameters<typeof Person>[1] = wide,
	articles: readonly Told[] = harbour,
) => {
	const person = new Person(articles, options).press('p', '/').type('ilse').press('enter', '=', 'esc');
	return person.press('/').type('jonas').press('enter', '=');
};

describe('= on a speaker', () => {
	test('sets somebody aside: said, shown in the row and on the page, not lost by Esc', () => {
		const person = new Person(harbour).press('p', '=');
		expect(bottom(person)).toBe('Jonas Reed is to be compared; = on another speaker.');
		expect(person.screen[1]).toMatch(/^›=Jonas Reed/);
		expect(person.press('enter').screen[0]).toContain('to be compared');
		expect(person.press('esc', 'esc', 'p').screen[1]).toContain('=Jonas');
	});

	test('again lets go, also on the page', () => {
		const person = new Person(harbour).press('p', '=', 'enter', '=');
		expect(bottom(person)).toBe('Jonas Reed is no longer to be compared.');
		expect(person.screen[0]).not.toContain('to be compared');
	});

	test('is told to a screen reader in words, and drawn in ASCII', () => {
		const linear = new Person(harbour, {...wide, linear: true}).press('p', '=');
		expect(linear.screen[1]).toMatch(/^> Jonas Reed\. to be compared, 4 quotes/);
		const ascii = new Person(harbour, {preferences: {lines: 'ascii'}}).press('p', '=');
		expect(ascii.screen[1]).toMatch(/^>=Jonas Reed/);
	});

	test('waits for another speaker, not for an article', () => {
		const person = new Person(harbour).press('p', '=', 'esc', '=');
		expect(bottom(person)).toBe('Jonas Reed waits: a speaker goes with a speaker, not with an article.');
	});

	test('on the page of one and then of the next compares both', () => {
		const person = new Person(harbour).press('p', 'enter', '=', 'J', '=');
		expect(person.screen[0]).toContain('Compare Jonas Reed with Ilse Varga');
		expect(person.press('esc').screen[0]).toContain('Speaker Ilse Varga');
	});

	test('that a search found is known by the name', () => {
		const person = new Person(harbour).press('p', '=', 'esc');
		person.act('search').type('ilse').press('enter', 'esc', 'G', '=');
		expect(person.screen[0]).toContain('Compare Jonas Reed with Ilse Varga');
	});
});

describe('two speakers', () => {
	test('stand beside each other with their roles, how much there is and when', () => {
		expect(rows(comparing()).slice(0, 5)).toEqual([
			'Ilse Varga │ Jonas Reed',
			'› harbour master │ 4 quotes in 4 articles',
			'│ 3 quotes in 2 articles │ 8 Sep 2026 – 12 Sep 2026',
			'│ 10 Sep 2026 – 12 Sep 2026 │',
			'',
		]);
	});

	test('first in the articles that quote both, then by day, the newest first, those without a date last', () => {
		const all = rows(comparing());
		const at = all.findIndex(row => row.startsWith('Both are quoted in'));
		expect(all.slice(at)).toEqual([
			'Both are quoted in 1 article',
			'About pier Coast Wire · 12 Sep',
			'“The pier stays,” · said │ “The pier goes,” · said',
			'“We shall see who is right,” · said │',
			'',
			'By day, the newest first',
			'10 Sep 2026',
			'Coast Wire · About wind │ Coast Wire · About day',
			'“The wind has the last word,” · said │ “I did not look at the wind,” · said',
			'',
			'8 Sep 2026',
			'│ Coast Wire · About nets',
			'│ “My nets are dry,” · said',
			'',
			'without a date',
			'│ Coast Wire · About notes',
			'│ “Nobody dates a note,” · said',
			...Array.from({length: all.length - at - 17}, () => ''),
		]);
	});

	test('every quote leads to its place, and Back to its row; p to the page', () => {
		const person = comparing().press('G');
		expect(person.selected).toContain('Nobody dates');
		expect(person.press('enter').reading?.lit?.text).toBe('Nobody dates a note,');
		expect(person.press('esc').selected).toContain('Nobody dates');
		expect(person.press('p').screen[0]).toContain('Speaker Jonas Reed');
		expect(person.press('esc', 'g', 'enter').screen[0]).toContain('Speaker Ilse Varga');
	});

	test('in a narrow window stand one after the other, whose the words are above them', () => {
		const all = rows(comparing({columns: 50, rows: 60}));
		const at = all.findIndex(row => row.startsWith('Both are quoted in'));
		expect(all.slice(at + 2, at + 7)).toEqual([
			'Ilse Varga',
			'“The pier stays,” · said',
			'“We shall see who is right,” · said',
			'Jonas Reed',
			'“The pier goes,” · said',
		]);
	});

	test('what both talk about is told once, what only one does on its side', () => {
		const many = Array.from({length: 6}, (_, n) =>
			told(`a${n}`, '2026-09-01', [
				['Ilse Varga', `The dredging of channel ${n} and the lighthouse`],
				['Jonas Reed', `Again the dredging of basin ${n} and the herring`],
			]),
		);
		const others = Array.from({length: 30}, (_, n) =>
			told(`o${n}`, '2026-09-01', [['Ada Holm', `Word ${n}`]]),
		);
		const person = comparing(wide, [...many, ...others]);
		expect(shown(person)).toMatch(/both about .*dredging/);
		expect(shown(person)).toMatch(/About +[^│]*lighthouse[^│]*│ +About +[^│]*herring/);
	});

	test('of whom there is much show the newest, and how many there are', () => {
		const many = Array.from({length: 80}, (_, n) =>
			told(`a${n}`, `2026-0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}`, [
				['Ilse Varga', `The tide of day ${n} came in at ${n} past`],
			]),
		);
		const person = comparing(wide, [
			...many,
			told('nets', '2026-09-08', [['Jonas Reed', 'My nets are dry']]),
		]);
		expect(shown(person)).toContain('the newest 60 of 80 of Ilse Varga');
		expect(person.press('G').selected).toContain('day 20');
	});

	test('who turn out to be one are told to be; what was there stays', () => {
		const person = comparing()
			.press('p')
			.press('a')
			.type('same as')
			.press('enter')
			.type('Jonas Reed')
			.press('enter');
		person.press('esc');
		expect(person.screen[0]).toContain('Compare');
		expect(bottom(person)).toMatch(/This is what was there\.$/);
	});

	test('of whom one is quoted no more: said, and nothing opens', () => {
		const person = new Person(harbour).press('p', '/').type('ilse').press('enter', '=', 'esc', 'g');
		person.vanish(1).vanish(2).press('=');
		expect(bottom(person)).toBe('Ilse Varga is not quoted any more.');
		expect(person.model.place.view).toBe('speakers');
	});
});
