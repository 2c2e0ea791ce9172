import {describe, expect, test} from 'vitest';
import {coast} from '../fixtures/coast.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const courier: Told = {
	path: 'courier.txt',
	headline: 'Bridge closes for the winter',
	publication: 'The Courier',
	published: '2026-09-12',
	body: [
		'The bridge at Orsay Point closes on Monday.',
		'“We close the bridge on Monday because the bolts are tired,” said Ilse Varga, the harbour master.',
		'“Nobody asked the bakers,” said Mara Lind.',
		'“It was never a good bridge,” somebody shouted from the quay.',
	],
	said: [
		{by: 'Ilse Varga', mention: 'Ilse Varga', cue: 'said'},
		{by: 'Mara Lind', mention: 'Mara Lind', cue: 'said'},
		{cue: 'shouted'},
	],
	speakers: [{name: 'Ilse Varga', role: 'harbour master'}, {name: 'Mara Lind'}],
};
const wire: Told = {
	path: 'wire.txt',
	headline: 'Orsay bridge shut until spring',
	publication: 'Coast Wire',
	published: '2026-09-13',
	body: [
		'A bridge is shut until spring.',
		'“We close the bridge on Monday,” Ilse Varga said.',
		'“The bolts come from a factory that has closed,” she said.',
		'“I will swim,” said Jonas Reed, a postman.',
	],
	said: [
		{by: 'Ilse Varga', mention: 'Ilse Varga', cue: 'said'},
		{by: 'Ilse Varga', cue: 'said'},
		{by: 'Jonas Reed', mention: 'Jonas Reed', cue: 'said'},
	],
	speakers: [{name: 'Ilse Varga'}, {name: 'Jonas Reed', role: 'postman'}],
};
/** The newest comes first in the list. */
const bridge = [courier, wire];
const wide = {columns: 110, rows: 40};

const shown = (person: Person) => person.screen.join('\n');
const bottom = (person: Person) => person.screen.at(-1)!.trim();
/** Somebody who has put the older article beside the newer one. */
const comparing = (options: ConstructorParameters<typeof Person>[1] = wide, articles = bridge) =>
	new Person(articles, options).press('G', '=', 'g', '=');
/** Goes down to the row with these words. */
function goTo(person: Person, words: string): void {
	for (let row = 0; row < 30 && !person.selected?.includes(words); row++) person.press('j');
	expect(person.selected).toContain(words);
}
/** What stands in the left and the right column of every row. */
const columns = (person: Person) =>
	person.screen.slice(1, -1).map(row => {
		const [, left = row, sign = '', right = ''] = /^(.*?) +([│|=])(?: +(?:[›>│] )?(.*))?$/.exec(row) ?? [];
		return [left.replace(/^[ ›>│|]+/, '').trim(), sign, right.trim()];
	});
const rowWith = (person: Person, words: string) =>
	columns(person).find(row => row.some(text => text.includes(words)));

describe('= on an article', () => {
	test('sets it aside, which is said and shown in its row', () => {
		const person = new Person(bridge).press('=');
		expect(bottom(person)).toBe('“Orsay bridge shut until spring” is to be compared; = on another article.');
		expect(person.screen[1]).toMatch(/^›● =Orsay bridge/);
		expect(person.press('j').screen[1]).toMatch(/^ ● =Orsay bridge/);
		expect(person.press('esc', 'j').screen[1]).toContain('=Orsay');
	});

	test('again lets go of it', () => {
		const person = new Person(bridge).press('=', '=');
		expect(bottom(person)).toBe('“Orsay bridge shut until spring” is no longer to be compared.');
		expect(shown(person)).not.toContain('=');
	});

	test('is in the palette, to let go of it from anywhere', () => {
		const person = new Person(bridge).press('=', 'p', ':').type('compare no more').press('enter');
		expect(person.model.setAside).toBeNull();
	});

	test('that is open is said to wait in its bar; on another one both are compared', () => {
		const person = new Person(bridge).act('open').press('=');
		expect(person.press('esc').screen[1]).toContain('=Orsay');
		expect(person.press('enter').screen[0]).toContain('to be compared');
		person.press('J', '=');
		expect(person.screen[0]).toContain('Compare Coast Wire with The Courier');
		expect(person.press('esc').screen[0]).toContain('[Brief]');
		expect(person.reading?.page.article.path).toBe('courier.txt');
		expect(person.screen[0]).not.toContain('to be compared');
	});

	test('waits for another article, not for a speaker', () => {
		const person = new Person(bridge).press('=', 'p', '=');
		expect(bottom(person)).toMatch(
			/^“Orsay.*” waits: an article goes with an article, not with a speaker\.$/,
		);
		expect(person.press('esc', 'j', '=').model.place.view).toBe('compare');
	});

	test('among the results of a search is the same', () => {
		const person = new Person(bridge).act('search').type('bridge').press('enter', 'esc', '=');
		expect(
			person.screen.filter(row => / =[A-Z]/.test(row)),
			shown(person),
		).toHaveLength(1);
		expect(person.press('j', '=').screen[0]).toContain('Compare');
		expect(person.press('esc').model.place.view).toBe('search');
	});

	test('is told to a screen reader in words', () => {
		const person = new Person(bridge, {...wide, linear: true}).press('=');
		expect(person.screen[1]).toContain(', to be compared');
		expect(person.screen[1]).not.toContain('=');
	});

	test('of an empty library says that there is none', () => {
		expect(bottom(new Person([]).press('='))).toBe('No article is selected.');
	});
});

describe('two articles in a wide window', () => {
	test('stand beside each other: headlines, gist, who; the last column is empty', () => {
		const person = comparing();
		expect(columns(person).slice(0, 3)).toEqual([
			['The Courier', '│', 'Coast Wire'],
			['Bridge closes for the winter', '│', 'Orsay bridge shut until spring'],
			['12 Sep', '│', '13 Sep'],
		]);
		expect(rowWith(person, 'closes on Monday')).toEqual([
			'The bridge at Orsay Point closes on Monday.',
			'│',
			'A bridge is shut until spring.',
		]);
		for (const row of person.screen) expect(row.length).toBeLessThan(110);
	});

	test('those whom both quote stand once, with the same words beside each other and marked', () => {
		const person = comparing();
		const at = person.screen.findIndex(row => row.includes('Both quote'));
		expect(person.screen[at + 1]).toMatch(/^ +Ilse Varga · harbour master$/);
		expect(columns(person)[at + 1]).toEqual([
			expect.stringMatching(/^“We close the bridge on Monday because/),
			'=',
			'“We close the bridge on Monday,” · said',
		]);
		expect(shown(person)).toContain('left out: “because the bolts are tired”');
		expect(rowWith(person, 'factory')).toEqual(['', '│', expect.stringContaining('“The bolts come from a')]);
	});

	test('those whom only one quotes stand in its column, somebody unknown last', () => {
		const person = comparing();
		const at = person.screen.findIndex(row => row.includes('Only one quotes'));
		expect(columns(person).slice(at, at + 4)).toEqual([
			['Mara Lind', '│', 'Jonas Reed · postman'],
			['“Nobody asked the bakers,” · said', '│', '“I will swim,” · said'],
			['unknown', '│', ''],
			['“It was never a good bridge,” · shouted', '│', ''],
		]);
	});

	test('Tab goes to the other side, ↓ to the next row of it, Enter to the place in the text, and back', () => {
		const person = comparing().press('tab');
		expect(person.screen[2]).toMatch(/│ › Orsay/);
		goTo(person, 'We close');
		expect(person.selected).toMatch(/= › “We close the bridge on Monday,”/);
		const before = person.screen;
		person.press('enter');
		expect(person.model.place.view).toBe('text');
		expect(person.reading?.page.article.path).toBe('wire.txt');
		expect(person.reading?.lit?.text).toBe('We close the bridge on Monday,');
		expect(person.press('esc').screen).toEqual(before);
	});

	test('where one side has nothing the cursor is on the other, and comes back', () => {
		const person = comparing();
		goTo(person, 'We close');
		expect(person.press('j').selected).toMatch(/│ › “The bolts/);
		expect(person.press('j').selected).toMatch(/^ *› “Nobody/);
	});

	test('Enter on a headline opens the article, on the gist its place in the text', () => {
		const person = comparing().press('enter');
		expect([person.model.place.view, person.reading?.page.article.path]).toEqual(['brief', 'courier.txt']);
		person.press('esc', 'j', 'enter');
		expect(person.model.place.view).toBe('text');
		expect(person.reading?.lit?.text).toBe('The bridge at Orsay Point closes on Monday.');
	});

	test('p on a quote opens the page of who says it, and Back leads to the same row', () => {
		const person = comparing();
		goTo(person, 'Nobody asked');
		expect(person.press('p').screen[0]).toContain('Mara Lind');
		expect(person.press('esc').selected).toContain('Nobody asked');
		expect(bottom(person.press('j', 'p'))).toBe('It is not known who said this.');
	});

	test('a quote is kept, copied and piped as it is elsewhere', () => {
		const person = comparing();
		goTo(person, 'Nobody asked');
		person.press('x');
		expect(person.press('c').screen.join('\n')).toContain('Nobody asked the bakers');
		person.press('esc').press('y');
		expect(person.model.picker?.kind).toBe('copy');
		person.press('esc').press('|');
		expect(person.model.prompt).toMatchObject({kind: 'pipe', what: 'quote'});
	});

	test('= swaps the sides, and the selected quote stays selected', () => {
		const person = comparing();
		goTo(person, 'Nobody asked');
		person.press('=');
		expect(columns(person)[0]).toEqual(['Coast Wire', '│', 'The Courier']);
		expect(person.selected).toMatch(/│ › “Nobody asked/);
	});

	test('and nothing waits any more', () => {
		const person = comparing().press('esc');
		expect(person.model.place.view).toBe('list');
		expect(person.model.setAside).toBeNull();
	});
});

describe('two articles in a narrow window', () => {
	test('stand one after the other; the same words are not said twice', () => {
		const person = comparing({columns: 60, rows: 60});
		const rows = person.screen.slice(1, -1).map(row => row.replace(/^ *[›│]? */, ''));
		const at = rows.indexOf('Both quote');
		expect(rows.slice(0, 6)).toEqual([
			'The Courier',
			'Bridge closes for the winter',
			'12 Sep',
			'Coast Wire',
			'Orsay bridge shut until spring',
			'13 Sep',
		]);
		expect(rows.slice(at + 1, at + 9)).toEqual([
			'Ilse Varga · harbour master',
			'The Courier',
			'“We close the bridge on Monday because the bolts are',
			'tired,” · said',
			'Coast Wire',
			'“We close the bridge on Monday,” · said',
			'left out: “because the bolts are tired”',
			'“The bolts come from a factory that has closed,” · said',
		]);
	});

	test('a quote with exactly the words of the other says so', () => {
		const again = {...wire, body: courier.body!, said: courier.said!};
		const person = comparing({columns: 60, rows: 60}, [courier, again]);
		expect(shown(person)).toContain('the same words');
		expect(shown(person).match(/Nobody asked/g)).toHaveLength(1);
	});

	test.each([
		[40, 12],
		[20, 10],
		[20, 3],
		[100, 4],
	])('of %i × %i everything can be reached, one after the other', (columns, rows) => {
		const person = comparing({columns, rows});
		const seen = new Set<string>();
		for (let step = 0; step < 30; step++) {
			seen.add(person.selected?.replace(/^.*› /, '').slice(0, 9) ?? '');
			person.press('j');
		}
		const started = [...seen].join('\n');
		for (const words of ['Bridge', '“We close', '“Nobody', '“It was'])
			expect(started).toContain(words.slice(0, 9));
	});

	test('for a screen reader is plain text in the same order, without rules', () => {
		const person = comparing({...wide, rows: 60, linear: true});
		expect(person.screen.slice(0, -1).join('\n')).not.toMatch(/[│=·]/);
		expect(person.screen.slice(1, 3)).toEqual(['  The Courier', '> Bridge closes for the winter']);
	});
});

describe('what is compared', () => {
	test('may quote nobody', () => {
		const silent = [courier, wire].map(({said, speakers, ...told}) => ({
			...told,
			body: ['The bridge is shut.'],
		}));
		const person = comparing(wide, silent);
		expect(shown(person)).toContain('Neither article quotes anybody.');
		expect(person.press('G', 'j', 'p').screen.at(-1)).toContain('No quote is selected.');
	});

	test('may have nobody in common', () => {
		const person = comparing(wide, coast);
		expect(shown(person)).not.toContain('Both quote');
		expect(shown(person)).toContain('Only one quotes');
	});

	test('is as it is now when a file changes, with the same quote selected', () => {
		const person = comparing();
		goTo(person, 'Nobody asked');
		person.change(2, {...wire, headline: 'Orsay bridge shut for good'});
		expect(shown(person)).toContain('Orsay bridge shut for good');
		expect(person.selected).toContain('Nobody asked');
	});

	test('stays on the screen when an article is gone, which is said', () => {
		const person = comparing().change(2, null);
		expect(bottom(person)).toBe(
			'“Orsay bridge shut until spring” is no longer there. This is what was there.',
		);
		expect(shown(person)).toContain('I will swim');
	});

	test('was read again when one comes back to it', () => {
		const person = comparing().press('enter');
		person.change(2, {...wire, headline: 'Orsay bridge shut for good'});
		expect(shown(person.press('esc'))).toContain('Orsay bridge shut for good');
	});

	test('has to be there: what was set aside and is gone waits no longer', () => {
		const person = new Person(bridge).press('=', 'j').vanish(2).press('=');
		expect(bottom(person)).toBe('“Orsay bridge shut until spring” is no longer there.');
		expect(person.model.place.view).toBe('list');
		expect(person.model.setAside).toBeNull();
	});

	test('may be swapped while it is read again', () => {
		const person = comparing().slow();
		person.send({type: 'library', progress: person.model.progress}).press('=').catchUp();
		expect(columns(person)[0]).toEqual(['Coast Wire', '│', 'The Courier']);
	});
});
