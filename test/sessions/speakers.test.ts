import {describe, expect, test} from 'vitest';
import {harbour, type Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

/** A second article with Jonas Reed in it, two days later, and others who speak. */
const inquiry: Told = {
	headline: 'Inquiry opens on Quay Street',
	publication: 'Coast Wire',
	published: '2026-09-14',
	body: [
		'The inquiry opened on Monday.',
		'“I signed nothing,” Reed told the panel. “Ask whoever had the keys.”',
		'“Somebody is going to have to pay for the barge,” warned Ada Holm, the councillor.',
		'“No comment,” he said.',
	],
	said: [
		{by: 'Jonas Reed', mention: 'Reed', cue: 'told'},
		{by: 'Jonas Reed'},
		{by: 'Ada Holm', mention: 'Ada Holm', cue: 'warned'},
		{mention: 'he', cue: 'said'},
	],
	speakers: [
		{name: 'Jonas Reed', role: 'harbour master', aliases: ['Reed']},
		{name: 'Ada Holm', role: 'councillor'},
	],
};
const coast = [...harbour, inquiry];
const shown = (person: Person) => person.screen.join('\n');
const words = (person: Person) => person.screen.join(' ').replace(/\s+/g, ' ');

describe('the quotes of an article', () => {
	const quotes = () => new Person(harbour).act('open', 'quotes');

	test('say how many there are, and stand under who said them, with role and cue', () => {
		expect(quotes().screen.slice(1, 12)).toEqual([
			'     Harbour reopens after the storm',
			'     5 quotes · 1 speaker · 1 unknown',
			'',
			'     Jonas Reed · harbour master · said',
			'   › “We lost a pier and found out who our friends are,”',
			'     “The boats go out tomorrow.” · likely',
			'     “Nobody was hurt,”',
			'     “and that is the only number I will remember.” · unsure',
			'',
			'     unknown (The mayor) · called',
			'     “a week of small miracles.”',
		]);
	});

	test('Enter lights the quote with the words that say whose it is, and the last line names the speaker', () => {
		const person = quotes().act('open');
		expect(person.model.view).toBe('text');
		expect(person.screen.at(-1)).toMatch(/^ Quote 1 of 5 · Jonas Reed, said {2}/);
		expect(person.toned('lit')).toEqual(['We lost a pier and found out who our friends are,']);
		expect(person.toned('attribution').join(' ')).toBe('harbour master Jonas Reed said');
		person.act('back');
		expect(person.selected).toContain('“We lost a pier');
	});

	test('[ and ] in the text say which quote it is; somebody unknown stays unknown', () => {
		const person = quotes().act('end', 'open');
		expect(person.screen.at(-1)).toMatch(/^ Quote 5 of 5 · unknown \(The mayor\), called/);
		expect(person.act('previous-quote').screen.at(-1)).toMatch(/^ Quote 4 of 5 · Jonas Reed, said/);
		expect(person.act('down').screen.at(-1)).not.toContain('Quote');
	});

	test('a speaker has one tone in quotes, text and brief; somebody unknown has none', () => {
		const person = new Person(coast).act('open');
		expect(person.toned('name-1')).toEqual(['Jonas Reed']);
		expect(person.toned('voice-2').join(' ')).toContain('Somebody is going to have to pay');
		person.act('quotes');
		expect(person.toned('name-2')).toEqual(['Ada Holm']);
		expect(person.toned('voice-1').join(' ')).not.toContain('No comment');
		person.act('text');
		expect(person.toned('voice-1')).toEqual(['I signed nothing,', 'Ask whoever had the keys.']);
		expect(person.toned('voice-2')).toEqual(['Somebody is going to have to pay for the barge,']);
		expect(person.toned('voice-3')).toEqual([]);
	});

	test('F leaves those that hold the words, in the quote or in who said it; Esc restores, Enter keeps', () => {
		const person = quotes().act('down');
		const before = person.screen;
		person.act('narrow').type('pier');
		expect(person.screen.at(-1)).toMatch(/narrow pier\s+1 of 5$/);
		expect(shown(person)).not.toContain('boats');
		expect(person.press('esc').screen).toEqual(before);
		person.act('narrow').type('mayor').press('enter');
		expect(person.selected).toContain('a week of small miracles');
		expect(shown(person)).toContain('“mayor” in 1 of them');
		expect(person.act('down', 'open').model.reading?.lit?.text).toBe('a week of small miracles.');
		person.act('back', 'clear');
		expect(person.selected).toContain('a week of small miracles');
		expect(shown(person)).toContain('We lost a pier');
		expect(person.act('back').model.view).toBe('brief');
	});

	test('F that leaves nothing says so, and nothing breaks', () => {
		const person = quotes().act('narrow').type('zebra').press('enter');
		expect(shown(person)).toContain('“zebra” in none of them');
		expect(person.act('down', 'page-up', 'end').press('p').screen.at(-1)).toContain('No quote is selected.');
		expect(person.act('open').model.view).toBe('text');
	});

	test('a name that mixes alphabets is marked in words', () => {
		const told = {
			headline: 'A',
			body: ['“Pay me,” said Inа Thorsеn.'],
			said: [{by: 'Inа Thorsеn', cue: 'said'}],
		};
		const person = new Person([told]);
		for (const go of [['open'], ['quotes'], ['speaker']])
			expect(words(person.act(...go))).toContain('Inа Thorsеn (mixed alphabets)');
		expect(words(new Person([told]).act('speakers'))).toContain('Inа Thorsеn (mixed alphabets)');
	});

	test('ten thousand quotes scroll like ten', () => {
		const said = Array.from({length: 10_000}, (_, n) => ({by: `Speaker ${n % 7}`, cue: 'said'}));
		const body = said.map((_, n) => `“This is number ${n}, as it was,” one said.`);
		const person = new Person([{headline: 'Minutes', body, said}]).act('open', 'quotes', 'end', 'up');
		expect(person.selected).toContain('number 9998');
		const start = performance.now();
		for (let press = 0; press < 50; press++) void person.act('up').screen;
		expect((performance.now() - start) / 50).toBeLessThan(30);
	});
});

describe('the brief', () => {
	test('names the key speakers with their strongest quote, and Enter opens it in the text', () => {
		const person = new Person(harbour).act('open');
		expect(shown(person)).toMatch(
			/\n {5}Key speaker\n {5}Jonas Reed · harbour master\n {7}“We lost a pier and found out who our friends are,”\n/,
		);
		person.act('down', 'down', 'down');
		expect(person.selected).toBe('   › Jonas Reed · harbour master');
		person.act('open');
		expect(person.model.reading?.lit?.text).toBe('We lost a pier and found out who our friends are,');
		expect(person.act('back').selected).toContain('Jonas Reed');
	});

	test('prefers a sentence to a longer fragment, and cuts it to two lines', () => {
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

describe('the speakers', () => {
	test('are everybody who is quoted: name, role, quotes, articles, last date; the most quoted first', () => {
		const person = new Person(coast, {columns: 90}).act('speakers');
		expect(person.screen[0]).toMatch(/^ Speakers +harbour · most quoted first · 1 of 2$/);
		expect(person.screen[1]).toMatch(/^› Jonas Reed +harbour master +6 quotes +2 articles +14 Sep$/);
		expect(person.screen[2]).toMatch(/^ {2}Ada Holm +councillor +2 quotes +2 articles +14 Sep$/);
		expect(person.act('back').model.view).toBe('list');
	});

	test('O sorts them by quotes, recency or name', () => {
		const person = new Person(harbour).act('speakers', 'sort');
		expect(shown(person)).toContain('Sort speakers: name, A to Z');
		expect(shown(person)).not.toContain('Sort: newest first');
		person.type('name').press('enter');
		expect(person.selected).toContain('Ada Holm');
		expect(person.screen[0]).toContain('name, A to Z');
		person.act('sort').type('most').press('enter');
		expect(person.selected).toContain('Jonas Reed');
	});

	test('F narrows and forgives a typo; Esc restores, Enter keeps, Esc shows everybody again', () => {
		const person = new Person(coast).act('speakers');
		const before = person.screen;
		person.act('narrow').type('holmm');
		expect(person.selected).toContain('Ada Holm');
		expect(person.screen.at(-1)).toMatch(/1 of 2$/);
		expect(person.press('esc').screen).toEqual(before);
		person.act('narrow').type('councillor').press('enter');
		expect(person.model.speakers.shown).toHaveLength(1);
		person.act('clear');
		expect(person.model.speakers.shown).toHaveLength(2);
		expect(person.selected).toContain('Ada Holm');
		person.act('narrow').type('zzzz');
		expect(shown(person)).toContain('Nobody here is called so.');
	});

	const crowd = Array.from({length: 3000}, (_, n) => ({
		headline: `Article ${n}`,
		body: ['“Here,” he said.'],
		said: [{by: `Speaker ${`${n}`.padStart(4, '0')}`}],
	}));

	test('thousands scroll, and only those around the screen are read', () => {
		const person = new Person(crowd).act('speakers', 'end');
		expect(person.selected).toContain('Speaker 2999');
		expect(person.act('page-up').selected).toContain(`Speaker ${2999 - 21}`);
		expect(person.model.speakers.rows.size).toBeLessThanOrEqual(66);
		expect(person.speakersRead).toBeLessThan(300);
		person.act('narrow').type('1499 speaker');
		expect(person.model.speakers.shown).toHaveLength(1);
	});

	test('an empty list says why, while files are read and after', () => {
		expect(shown(new Person([]).act('speakers'))).toContain('Nobody is quoted here by name.');
		const reading = new Person([], {progress: {found: 30, done: 12, finished: false}}).act('speakers');
		expect(words(reading)).toContain('Still reading 12 of 30 files.');
		expect(reading.screen[0]).toContain('12 of 30 files');
	});

	test('whoever is found later appears, and the selected one stays selected', () => {
		const person = new Person(harbour).act('speakers', 'down');
		expect(person.selected).toContain('Ada Holm');
		person.arrive(inquiry, {
			headline: 'C',
			body: ['“Ay,” “oh,” “and yes,” said Zora Blom.'],
			said: [{by: 'Zora Blom'}, {by: 'Zora Blom'}, {by: 'Zora Blom'}],
		});
		expect(person.selected).toMatch(/Ada Holm .* 2 quotes/);
		expect(shown(person)).toContain('Zora Blom');
	});
});

describe('the page of a speaker', () => {
	test('has the quotes of all articles, the newest first, under their headlines', () => {
		const person = new Person(coast).act('speakers', 'open');
		expect(person.screen.slice(1, 16)).toEqual([
			'     Jonas Reed',
			'     harbour master',
			'     also Reed',
			'     6 quotes in 2 articles · 12 Sep 2026 – 14 Sep 2026',
			'',
			'     Inquiry opens on Quay Street                       Coast Wire · 14 Sep',
			'   › “I signed nothing,” · told',
			'     “Ask whoever had the keys.”',
			'',
			'     Harbour reopens after the storm                The Sound Post · 12 Sep',
			'     “We lost a pier and found out who our friends are,” · said',
			'     “The boats go out tomorrow.” · likely',
			'     “Nobody was hurt,” · said',
			'     “and that is the only number I will remember.” · said · unsure',
			'',
		]);
	});

	test('Enter opens the quote in its article, lit; Back returns with the cursor kept, then to the list', () => {
		const person = new Person(coast).act('speakers', 'open', 'down', 'down', 'down');
		const before = person.screen;
		person.act('open');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.model.reading?.page.article.headline).toBe('Harbour reopens after the storm');
		expect(person.model.reading?.lit?.text).toBe('The boats go out tomorrow.');
		expect(person.act('back').screen).toEqual(before);
		expect(person.act('back').model.view).toBe('speakers');
		expect(person.selected).toContain('Jonas Reed');
		expect(person.act('back').model.view).toBe('list');
	});

	test('p on a quote of brief, quotes and text opens it on that quote, and Back finds the place', () => {
		const person = new Person(coast).act('down', 'open', 'quotes', 'down', 'down');
		person.act('speaker');
		expect(person.screen[0]).toContain('Speaker Jonas Reed');
		expect(person.selected).toContain('“Nobody was hurt,”');
		person.act('back');
		expect(person.selected).toContain('“Nobody was hurt,”');
		person.act('open').act('speaker');
		expect(person.selected).toContain('“Nobody was hurt,”');
		person.act('back');
		expect(person.screen.at(-1)).toContain('Quote 3 of 5 · Jonas Reed');
		person.act('back', 'back', 'end');
		expect(person.act('speaker').screen[0]).toContain('Speaker Jonas Reed');
		expect(person.act('back').model.view).toBe('brief');
	});

	test('from article to speaker to another article and on, Back retraces every step', () => {
		const person = new Person(coast).act('down', 'open', 'quotes');
		const steps: string[][] = [];
		const go = (...ids: string[]) => {
			steps.push(person.screen);
			person.act(...ids);
		};
		go('speaker');
		person.act('top');
		go('open');
		person.act('next-quote', 'next-quote');
		go('speaker');
		expect(person.screen[0]).toContain('Speaker Ada Holm');
		person.act('end');
		go('open');
		expect(person.model.reading?.page.article.headline).toBe('Council puts the ferry off again');
		person.act('back');
		expect(person.screen[0]).toContain('Speaker Ada Holm');
		expect(person.act('back').screen).toEqual(steps[2]);
		expect(person.act('back').selected).toContain('I signed nothing');
		expect(person.act('back').screen).toEqual(steps[0]);
		expect(person.act('back', 'back').model.view).toBe('list');
	});

	test('p says why when there is no page to go to', () => {
		const person = new Person(harbour).act('open', 'text').press('p');
		expect(person.screen.at(-1)).toContain('No quote is lit here.');
		person.act('end', 'quotes', 'end').press('p');
		expect(person.screen.at(-1)).toContain('It is not known who said this.');
		expect(new Person(harbour).act('down', 'open').press('p').screen.at(-1)).toContain(
			'The article quotes nobody.',
		);
	});

	test('the next and the previous speaker of the list; the list follows', () => {
		const person = new Person(coast).act('speakers', 'open', 'next-speaker');
		expect(person.screen[0]).toContain('Speaker Ada Holm');
		expect(person.act('next-speaker').screen.at(-1)).toContain('This is the last speaker.');
		expect(person.act('back').selected).toContain('Ada Holm');
		person.act('open', 'previous-speaker', 'previous-speaker');
		expect(person.screen.at(-1)).toContain('This is the first speaker.');
		const fromQuote = new Person(coast).act('open', 'quotes', 'speaker', 'next-speaker');
		expect(fromQuote.screen[0]).toContain('Speaker Ada Holm');
		expect(fromQuote.act('back').model.view).toBe('quotes');
	});

	test('stays on its quote while articles arrive', () => {
		const person = new Person(harbour).act('speakers', 'open', 'down');
		const before = person.selected;
		person.arrive(inquiry);
		expect(person.selected).toBe(before);
		expect(shown(person)).toContain('6 quotes in 2 articles');
	});

	test('undo works there, and an article that was only passed on the way is not marked as read', () => {
		const person = new Person(coast).act('star', 'speakers', 'open', 'undo');
		expect(person.marks.get(6)?.starredAt).toBeNull();
		const passed = new Person(coast).act('open');
		const timers = passed.effects.filter(effect => effect.type === 'after');
		passed.act('down', 'down', 'down', 'down', 'speaker');
		for (const timer of timers) passed.send((timer as {message: {type: 'clock'; now: number}}).message);
		expect(passed.marks.get(6)?.readAt ?? null).toBeNull();
	});

	test('in a screen reader is a plain list of lines', () => {
		const person = new Person(coast, {linear: true, columns: 120}).act('speakers');
		expect(person.screen[1]).toMatch(/^> Jonas Reed · harbour master +6 quotes 2 articles 14 Sep$/);
		expect(shown(person.act('open'))).not.toMatch(/[─│━●★›]/);
	});
});
