import {describe, expect, test} from 'vitest';
import {hitsOf} from '../../source/reader/search-state.ts';
import {harbour, type Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

/** Sixty articles about one boat, more than a search shows. */
const fleet: readonly Told[] = Array.from({length: 60}, (_, n) => ({
	headline: `Boat ${n + 1} comes home`,
	publication: 'Coast Wire',
	published: '2026-08-01',
	body: [`The boat came home on day ${n + 1}.`, `“Every boat counts,” said pilot Ada Holm of boat ${n + 1}.`],
	said: [{by: 'Ada Holm', mention: 'pilot Ada Holm', cue: 'said'}],
}));

describe('searching as one types', () => {
	test('shows speakers, quotes and articles in groups with their counts, the first selected', () => {
		const person = new Person(harbour).act('search').type('reed');
		expect(person.screen.slice(1, 3)).toEqual([
			'Speakers · 1',
			expect.stringMatching(/^› {3}Jonas Reed +speaker · 4 quotes$/),
		]);
		expect(person.screen.join('\n')).toMatch(
			/\nArticles · 1\n ● {2}Harbour reopens after the storm +The Sound Post {2}12 Sep\n {4}text · /,
		);
		expect(person.screen.at(-1)).toMatch(/^ search reed +1 article, 0 quotes, 1 speaker$/);
	});

	test('a quote has its words lit, its speaker, its article, publication and date', () => {
		const person = new Person(harbour).act('search').type('friends');
		expect(person.selected).toMatch(/^› {3}“We lost a pier and found out who our friends are,” +12 Sep$/);
		expect(person.screen[3]).toMatch(/^ {4}quote · Jonas Reed · Harbour reopens after .+ The Sound Post$/);
		expect(person.toned('match')).toContain('friends');
	});

	test('each key is looked up once and what it finds is there with it', () => {
		const person = new Person(harbour).act('search').type('pi');
		expect(person.searched).toEqual(['p', 'pi']);
		const before = person.screen.length;
		expect(person.type('er').screen).toHaveLength(before);
		expect(person.screen[0]).toMatch(/^ Search +1 of \d$/);
	});

	test('the arrows move in the results while typing, and the line goes on', () => {
		const person = new Person(harbour).act('search').type('pier').press('down', '^n', 'up');
		expect(person.model.search?.cursor).toBe(1);
		expect(person.press('pagedown').model.search!.cursor).toBeGreaterThan(1);
		person.type('s');
		expect(person.model.prompt?.line.text).toBe('piers');
	});

	test('of more than fifty hits it says how many there are besides', () => {
		const person = new Person(fleet, {rows: 60}).act('search').type('boat').press('enter').act('end', 'down');
		expect(person.screen.join('\n')).toContain('… and 10 more: narrow the search');
		expect(person.screen[0]).toContain('60 articles, 60 quotes, 0 speakers · 100 of 100');
	});

	test('only the articles round the screen are read', () => {
		const person = new Person(fleet, {rows: 9}).act('search').type('boat');
		expect(person.hitsRead).toBeLessThan(60);
		expect(person.model.search!.rows.size).toBeLessThan(20);
	});

	test('an unknown field is named, in the line and in full above it, and Enter keeps the line', () => {
		const person = new Person(harbour).act('search').type('colour:red');
		expect(person.screen.at(-1)).toContain('There is no field “colour:”.');
		expect(person.screen.join('\n')).toContain('   This cannot be looked for: There is no field “colour:”.');
		expect(person.press('enter').model.prompt?.line.text).toBe('colour:red');
	});

	test('nothing found says what there is without the filters', () => {
		const person = new Person(harbour).act('search').type('ferry publication:islander');
		expect(person.screen.at(-1)).toContain('nothing found');
		expect(person.screen.join(' ').replace(/\s+/g, ' ')).toContain(
			'Nothing is found for “ferry publication:islander”. “ferry” alone finds 1 article, 0 quotes, 0 speakers.',
		);
	});

	test('an empty line tells what can be typed', () => {
		expect(new Person(harbour).act('search').screen.join('\n')).toContain('speaker:holm');
	});

	test('Tab completes fields and names, and goes round them', () => {
		const person = new Person(harbour).act('search').type('sp').press('tab');
		expect(person.model.prompt?.line.text).toBe('speaker:');
		person.type('h').press('tab');
		expect(person.model.prompt?.line.text).toBe('speaker:"Ada Holm" ');
		expect(person.screen.at(-1)).toMatch(/Ada Holm · 1 · 1 of 1$/);
		person.press('^u').type('i').press('tab', 'tab');
		expect(person.model.prompt?.line.text).toBe('in:');
		expect(person.press('shift-tab').model.prompt?.line.text).toBe('is:');
	});

	test('^r goes back in what was searched for, the newest first', () => {
		const person = new Person(harbour);
		for (const query of ['pier', 'ferry', 'pier'])
			person.act('search').type(query).press('enter').act('back');
		person.act('search').press('^r');
		expect(person.model.prompt?.line.text).toBe('pier');
		expect(person.press('^r').model.prompt?.line.text).toBe('ferry');
		expect(person.press('^r').model.prompt?.line.text).toBe('ferry');
		expect(person.screen.join('\n')).toContain('Articles · 1');
	});
});

describe('Esc', () => {
	test.each([
		['the list', (person: Person) => person.act('down', 'down')],
		['a narrowed list', (person: Person) => person.act('narrow').type('pier').press('enter')],
		['a brief', (person: Person) => person.act('open', 'down')],
		['a text', (person: Person) => person.act('open', 'text', 'next-quote')],
		['the speakers', (person: Person) => person.act('speakers', 'down')],
		['a speaker', (person: Person) => person.act('speakers', 'open', 'down')],
		['the settings', (person: Person) => person.act('settings', 'down')],
		['results', (person: Person) => person.act('search').type('pier').press('enter').act('down')],
	])('in the prompt restores %s exactly', (_, go) => {
		const person = go(new Person(harbour, {rows: 12}));
		const before = person.screen;
		person.act('search-anywhere').type(' reed').press('down');
		expect(person.screen).not.toEqual(before);
		expect(person.press('esc').screen).toEqual(before);
	});

	test('in the results restores what was there before the search, whatever was opened meanwhile', () => {
		const person = new Person(harbour, {rows: 12}).act('open', 'text', 'next-quote');
		const before = person.screen;
		person.act('search-anywhere').type('ferry').press('enter').act('open', 'text', 'back', 'back');
		expect(person.model.view).toBe('search');
		person.act('search').type(' holm').press('enter', 'esc');
		expect(person.screen).toEqual(before);
		person.act('back', 'back');
		expect(person.selected).toContain('Harbour reopens');
		expect(person.model.search).toBeNull();
	});

	test('a search from a result leads back to where the first began', () => {
		const person = new Person(harbour).act('down', 'search').type('ferry').press('enter').act('open');
		person.act('search-anywhere').type('harbour').press('enter', 'esc');
		expect(person.model.view).toBe('list');
		expect(person.selected).toContain('Café owner');
	});
});

describe('the results', () => {
	const searched = (query: string, options = {}) =>
		new Person(harbour, options).act('search').type(query).press('enter');

	test('keep the keys once Enter was pressed; / changes the search', () => {
		const person = searched('pier');
		expect(person.model.prompt).toBeNull();
		expect(person.screen[0]).toMatch(/^ Search {2}“pier” +2 articles, 1 quote, 0 speakers · 1 of 3$/);
		person.act('search').type(' lease');
		expect(person.screen.at(-1)).toMatch(/^ search pier lease/);
		expect(hitsOf(person.model.search!.results)).toHaveLength(1);
	});

	test('an article opens in the view of the settings, and n goes through the matches of its text', () => {
		const person = searched('reed').act('end', 'open');
		expect(person.model.view).toBe('brief');
		person.act('next-match');
		expect(person.model.view).toBe('text');
		expect(person.model.reading?.find).toMatchObject({query: 'reed', current: 0});
		expect(person.toned('match-here')).toEqual(['Reed']);
		expect(person.act('next-match').model.reading?.find?.current).toBe(1);
	});

	test('one opened in its Text stands on the match', () => {
		const person = searched('wreckage', {preferences: {openingView: 'text'}, rows: 6}).act('end', 'open');
		expect(person.toned('match-here')).toEqual(['wreckage']);
	});

	test('a quote opens in the Text, lit, and Back finds the results as they were', () => {
		const person = searched('nobody');
		const before = person.screen;
		person.act('open');
		expect(person.model.view).toBe('text');
		expect(person.model.reading?.lit?.text).toBe('Nobody was hurt,');
		expect(person.act('back').screen).toEqual(before);
	});

	test('a speaker opens the page, and Back finds the results', () => {
		const person = searched('holm');
		expect(person.selected).toContain('Ada Holm');
		expect(person.act('open').model.view).toBe('speaker');
		person.act('open');
		expect(person.model.reading?.lit?.text).toContain('We will vote');
		expect(person.act('back').model.view).toBe('speaker');
		expect(person.act('back').selected).toContain('Ada Holm');
	});

	test('J and K in an opened article go through the results and take the cursor along', () => {
		const person = new Person(fleet).act('search').type('boat').press('enter').act('next-group', 'open');
		const first = person.model.reading!.page.id;
		person.act('next-article', 'next-article');
		expect(person.model.reading!.page.id).toBe(first + 2);
		expect(person.screen[0]).toContain('result 53 of 100');
		person.act('previous-article', 'previous-article', 'previous-article');
		expect(person.screen.at(-1)).toContain('This is the first result.');
		person.act('next-article', 'back');
		expect(person.selected).toContain(`Boat ${first + 1} comes home`);
	});

	test('Tab goes from kind to kind, n and N from result to result', () => {
		const person = searched('pier');
		expect(person.act('next-group').selected).toContain('Harbour reopens after the storm');
		expect(person.act('next-group').selected).toContain('“We lost a pier');
		expect(person.act('next-result', 'next-result', 'previous-result').model.search?.cursor).toBe(1);
	});

	test('a result can be starred, marked and undone', () => {
		const person = searched('ferry').act('star', 'read');
		expect(person.selected).toMatch(/^› ★ Council puts the ferry off again/);
		person.act('undo', 'undo');
		expect(person.selected).toMatch(/^›● {2}Council/);
	});

	test('what arrives meanwhile is found too, and the selected hit stays where it is', () => {
		const person = searched('pier', {rows: 40}).act('end');
		const row = person.screen.findIndex(line => line.includes('›'));
		const before = person.selected;
		person.arrive({
			headline: 'A pier for the islands',
			published: '2026-09-14',
			body: ['The pier is new.', '“A pier at last,” she said.'],
		});
		expect(person.screen[0]).toContain('3 articles, 2 quotes');
		expect(person.selected).toBe(before);
		expect(person.model.search!.cursor).toBeGreaterThan(2);
		expect(row).toBeGreaterThan(0);
	});

	test('in a short window the selected hit stays in its row when others arrive above it', () => {
		const person = new Person(fleet, {rows: 12}).act('search').type('boat').press('enter').act('end');
		for (let at = 0; at < 20; at++) person.act('up');
		const row = person.screen.findIndex(line => line.includes('›'));
		const before = person.selected;
		person.arrive({
			headline: 'A speaker of boats',
			body: ['“No,” said Bo Boat of the boats.'],
			said: [{by: 'Bo Boat'}],
		});
		expect(person.selected).toBe(before);
		expect(person.screen.findIndex(line => line.includes('›'))).toBe(row);
	});
});

test('every key can be pressed on a search without results', () => {
	for (const key of [
		'n',
		'N',
		'tab',
		'shift-tab',
		'enter',
		's',
		'm',
		'y',
		'S',
		'e',
		'o',
		'G',
		'g',
		'space',
		'b',
		'right',
		']',
	])
		expect(new Person(harbour).act('search').type('zebra').press('enter').press(key).screen).toHaveLength(24);
});

test('n goes on from a quote that was found to the other places of its words', () => {
	const person = new Person(harbour).act('search').type('nobody').press('enter').act('open');
	expect(person.toned('match-here')).toEqual(['Nobody']);
	expect(person.act('next-match').model.reading?.find?.matches).toHaveLength(1);
});

test('a name in mixed alphabets is marked among the results', () => {
	const said = [{by: 'In\u0430 Thorsen'}];
	const person = new Person([{headline: 'Mill', body: ['“No,” she said.'], said}])
		.act('search')
		.type('thorsen');
	expect(person.selected).toContain('(mixed alphabets)');
	person.press('^u').type('no');
	expect(person.screen[3]).toContain('(mixed alphabets)');
});

test('in a window of few rows an article has its field and its words in its one line', () => {
	const person = new Person(harbour, {rows: 8, columns: 100}).act('search').type('wreckage');
	expect(person.selected).toMatch(
		/^›● {2}Harbour reopens after the storm {2}.*tonnes of wreckage.* text {2}12 Sep$/,
	);
});
