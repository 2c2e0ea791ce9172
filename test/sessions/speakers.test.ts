import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {frameOf} from '../../source/reader/rows/frame.ts';
import {speakersOf} from '../../source/reader/speakers-state.ts';
import {width} from '../../source/typeset/fit.ts';
import {harbour, type Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';

const inquiry: Told = {
	headline: 'Inquiry opens on Quay Street',
	publication: 'Coast Wire',
	published: '2026-09-14',
	body: [
		'“I signed nothing,” Jonas Reed told the inquiry. “Ask whoever had the keys.”',
		'“Somebody is going to have to pay for the barge,” said Ada Holm.',
		'“No comment,” a clerk said.',
	],
	said: [
		{by: 'Jonas Reed', mention: 'Jonas Reed', cue: 'told'},
		{by: 'Jonas Reed'},
		{by: 'Ada Holm', mention: 'Ada Holm', cue: 'said'},
		{mention: 'a clerk', cue: 'said'},
	],
	speakers: [
		{name: 'Jonas Reed', role: 'harbour master', aliases: ['Reed']},
		{name: 'Ada Holm', role: 'councillor', aliases: ['Holm']},
	],
};
const coast: readonly Told[] = [...harbour, inquiry];

const shown = (person: Person) => person.screen.join('\n');
const words = (person: Person) => person.screen.join(' ').replace(/\s+/g, ' ');
const view = (person: Person) => person.model.place.view;

const given =
	'Ada Bela Carl Dora Emil Fay Gus Hana Ivo Jana Kurt Lena Milo Nora Otto Petra Quinn Rosa Sven Tilda Ugo Vera Walt Yara';
const family =
	'Abbott Birch Castle Dunmore Elkin Farrow Gantry Hollis Ingram Jessop Kettle Lomax Marden Norcott Oakham Pruett Quayle Rusk Sedge Thorne Upshaw Varley Wick Yarrow Zeller';
const crowd = given.split(' ').flatMap(first =>
	family.split(' ').map(
		(last): Told => ({
			headline: `${first} ${last} speaks`,
			body: ['“Here,” was the answer.'],
			said: [{by: `${first} ${last}`}],
		}),
	),
);

describe('the speakers', () => {
	test('are everybody who is quoted: name, role, quotes, articles, last date; the most quoted first', () => {
		const person = new Person(coast, {columns: 100}).press('p');
		expect(person.screen[0]).toMatch(/^ Speakers +harbour · most quoted first · 1 of 2$/);
		expect(person.screen[1]).toMatch(/^› Jonas Reed +harbour master +6 quotes +2 articles +14 Sep$/);
		expect(person.screen[2]).toMatch(/^ {2}Ada Holm +councillor +2 quotes +2 articles +14 Sep$/);
	});

	test('tell less in narrower windows', () => {
		const first = (columns: number) => new Person(coast, {columns}).press('p').screen[1];
		expect(first(80)).toMatch(/^› Jonas Reed +harbour master +6 quotes +2 articles +14 Sep$/);
		expect(first(64)).toMatch(/^› Jonas Reed +harbour master +6 quotes +14 Sep$/);
		expect(first(50)).toMatch(/^› Jonas Reed · harbour master +6 quotes +14 Sep$/);
		expect(first(40)).toMatch(/^› Jonas Reed +6 quotes +14 Sep$/);
		expect(first(20)).toBe('› Jonas Reed      6');
	});

	test('a misspelt name finds whom it may mean, and says so', () => {
		const person = new Person(coast).press('p', '/').type('jonsa reed');
		expect(person.screen[1]).toMatch(/^› Jonas Reed/);
		expect(shown(person)).toContain('“Jonas Reed” for “jonsa reed”');
		expect(shown(person.press('esc').press('/').type('xqzvw'))).not.toContain(' for ');
	});

	test.each(['esc', 'left', 'h', 'q'])('%s leads back to where one came from', key => {
		const person = new Person(coast).act('down', 'down');
		const before = person.screen;
		expect(person.press('p', 'down', key).screen).toEqual(before);
		const inText = new Person(coast).act('open', 'text', 'next-quote');
		const text = inText.screen;
		expect(inText.press('P', key).screen).toEqual(text);
	});

	test('the palette opens them from anywhere, and help has their key', () => {
		const person = new Person(coast).act('open', 'text').press(':').type('speakers').press('enter');
		expect(view(person)).toBe('speakers');
		expect(person.act('help').type('narrow').screen.join('\n')).toMatch(/Narrow the speakers.* \/ {2}F$/m);
	});

	test('O sorts them, and the order stays for the next time', () => {
		const person = new Person(coast).press('p', 'O');
		expect(shown(person)).toContain('Sort the speakers: by name, A to Z');
		expect(shown(person)).not.toContain('newest first');
		person.type('name').press('enter');
		expect(person.screen[0]).toContain('by name, A to Z · 1 of 2');
		expect(person.selected).toContain('Ada Holm');
		expect(person.press('esc', 'p').selected).toContain('Ada Holm');
		person.act('sort').type('most').press('enter');
		expect(person.selected).toContain('Jonas Reed');
		person.act('down', 'sort').type('last').press('enter');
		expect(person.selected).toContain('Ada Holm');
		expect(shown(new Person(coast).press('O'))).not.toContain('Sort the speakers');
	});

	test.each(['F', '/'])(
		'%s narrows while one types; Esc restores, Enter keeps, Esc shows everybody again',
		key => {
			const person = new Person(coast).press('p', 'down');
			const before = person.screen;
			person.press(key).type('reed');
			expect(person.selected).toContain('Jonas Reed');
			expect(shown(person)).not.toContain('Ada Holm');
			expect(person.screen.at(-1)).toMatch(/^ narrow reed +1 of 2$/);
			expect(person.press('esc').screen).toEqual(before);
			person.press(key).type('holm').press('enter');
			expect(person.screen[0]).toContain('“holm” · most quoted first · 1 of 1');
			person.press('esc');
			expect(shown(person)).toContain('Jonas Reed');
			expect(person.selected).toContain('Ada Holm');
			expect(view(person.press('esc'))).toBe('list');
		},
	);

	test('nobody of that name is said, and leads back', () => {
		const person = new Person(coast).press('p', '/').type('zzzz');
		expect(shown(person)).toContain('Nobody here is called so.');
		expect(person.screen.at(-1)).toContain('0 of 2');
		expect(shown(person.press('enter', 'down', 'enter', 'G', 'esc'))).toContain('Jonas Reed');
	});

	test('moves by rows, pages, numbers and to both ends, and holds only those around the screen', () => {
		const person = new Person(crowd).press('p').act('end');
		expect(person.screen[0]).toContain('600 of 600');
		expect(person.act('up').screen[0]).toContain('599 of 600');
		expect(person.act('top', 'page-down').screen[0]).toContain('22 of 600');
		expect(person.press('2', '5', '0', 'G').screen[0]).toContain('250 of 600');
		expect(person.selected).toMatch(/^› \w+ \w+ +1 quote/);
		expect(speakersOf(person.model)!.answer!.rows.length).toBeLessThan(120);
	});

	test('an empty list says why, while files are read and after', () => {
		expect(shown(new Person([]).press('p'))).toContain('Nobody is quoted here.');
		const reading = new Person([], {progress: {found: 30, done: 12, finished: false}}).press('p');
		expect(words(reading)).toContain('Reading 30 files … Whoever is quoted appears here');
		expect(reading.screen[0]).toContain('12 of 30 files');
		expect(reading.arrive(inquiry).selected).toContain('Jonas Reed');
	});

	test('whoever is found later appears, and the selected one stays selected', () => {
		const person = new Person(harbour).press('p', 'down');
		const zora = {by: 'Zora Blom'};
		person.arrive(inquiry, {body: ['“Ay,” “oh,” “and yes,” said Zora Blom.'], said: [zora, zora, zora]});
		expect(person.selected).toMatch(/Ada Holm .* 2 quotes/);
		expect(shown(person)).toContain('Zora Blom');
	});

	test('a search that begins here and is left leads back here', () => {
		const person = new Person(coast).press('p', 'down');
		const before = person.screen;
		expect(person.press('^f').type('barge').press('esc').screen).toEqual(before);
		expect(person.act('settings', 'back').screen).toEqual(before);
	});
});

describe('the page of a speaker', () => {
	test('has the quotes of all articles, the newest first, under their headlines', () => {
		const person = new Person(coast).press('p', 'enter');
		expect(person.screen[0]).toMatch(/^ Speaker Jonas Reed +quote 1 of 6 · 1\/2$/);
		const screen = shown(person);
		expect(screen).toContain(
			'   Jonas Reed\n   harbour master\n   also Reed\n   6 quotes in 2 articles · 12 Sep 2026 – 14 Sep 2026',
		);
		const quotes = person.screen.slice(person.screen.findIndex(row => row.includes('Inquiry')));
		expect(quotes.slice(0, 8)).toEqual([
			'   Inquiry opens on Quay Street                         Coast Wire · 14 Sep',
			' › “I signed nothing,” · told',
			'   “Ask whoever had the keys.”',
			'',
			'   Harbour reopens after the storm                  The Sound Post · 12 Sep',
			'   “We lost a pier and found out who our friends are,” · said',
			'   “The boats go out tomorrow.”',
			'   “Nobody was hurt,” · said',
		]);
		expect(screen).toContain('“and that is the only number I will remember.” · said · perhaps');
	});

	test('Enter opens the quote in its article, lit; Back returns with the cursor kept at every level', () => {
		const person = new Person(coast).press('p', 'down', 'up', 'enter').act('down', 'down', 'down');
		const before = person.screen;
		person.press('enter');
		expect(person.screen[0]).toContain('[Text]');
		expect(person.reading?.page.article.headline).toBe('Harbour reopens after the storm');
		expect(person.reading?.lit?.text).toBe('The boats go out tomorrow.');
		expect(person.act('back').screen).toEqual(before);
		expect(view(person.act('back'))).toBe('speakers');
		expect(person.selected).toContain('Jonas Reed');
		expect(view(person.act('back'))).toBe('list');
	});

	test('p on a quote of quotes, text and brief opens it on that quote, and Back finds the place', () => {
		const person = new Person(coast).act('down', 'open', 'quotes', 'down', 'down');
		const quotes = person.screen;
		person.press('p');
		expect(person.screen[0]).toContain('Speaker Jonas Reed');
		expect(person.selected).toContain('“Nobody was hurt,”');
		expect(person.act('back').screen).toEqual(quotes);
		const text = person.act('open').screen;
		expect(person.press('p').selected).toContain('“Nobody was hurt,”');
		expect(person.act('back').screen).toEqual(text);
	});

	test('a key speaker of the brief has a page, too', () => {
		const person = new Person(coast).act('open', 'end');
		while (!person.screen.some(row => row.includes('› Jonas Reed'))) person.act('up');
		expect(person.press('p').screen[0]).toContain('Speaker Jonas Reed');
		expect(view(person.act('back'))).toBe('brief');
	});

	test('results of a search have pages: that of a quote and that of a name', () => {
		const person = new Person(coast).act('search').type('nobody').press('enter', 'esc');
		while (!person.selected?.includes('“Nobody was hurt')) person.act('down');
		expect(person.press('p').selected).toContain('“Nobody was hurt,”');
		expect(view(person.act('back'))).toBe('search');
		expect(person.selected).toContain('Nobody was hurt');
		const named = new Person(coast).act('search').type('holm').press('enter', 'esc').act('end');
		expect(named.selected).toContain('Ada Holm');
		expect(named.press('p').screen[0]).toContain('Speaker Ada Holm');
	});

	test('in the Text p takes the only speaker on the screen, and asks for a quote where there are two', () => {
		const alone = new Person(harbour).act('open', 'text').press('p');
		expect(alone.screen[0]).toContain('Speaker Jonas Reed');
		const two = new Person([inquiry]).act('open', 'text').press('p');
		expect(two.screen.at(-1)).toContain('No quote is lit; ] goes to the next one.');
		expect(two.act('next-quote').press('p').screen[0]).toContain('Speaker Jonas Reed');
	});

	test('p says why when there is no page to go to', () => {
		const person = new Person(harbour).act('open', 'quotes', 'end').press('p');
		expect(person.screen.at(-1)).toContain('It is not known who said this.');
		expect(new Person(harbour).act('open').press('p').screen.at(-1)).toContain('No quote is selected');
		const none = new Person([{headline: 'Tides', body: ['High water at seven.']}]).act('open');
		expect(none.press('p').screen.at(-1)).toContain('The article quotes nobody.');
	});

	test('from speaker to article to speaker, Back retraces every step', () => {
		const person = new Person(coast).act('open', 'quotes');
		const steps: string[][] = [];
		const go = (...keys: string[]) => {
			steps.push(person.screen);
			person.press(...keys);
		};
		go('p');
		go('g');
		go('enter');
		person.act('next-quote', 'next-quote');
		go('p');
		expect(person.screen[0]).toContain('Speaker Ada Holm');
		go('enter');
		expect(view(person)).toBe('text');
		expect(person.act('back').screen).toEqual(steps.at(-1));
		expect(person.act('back').screen).toEqual(steps.at(-2));
		expect(person.act('back').screen).toEqual(steps.at(-3));
		expect(person.act('back').screen).toEqual(steps[0]);
	});

	test('J and K go to the next and previous speaker of the list, which follows', () => {
		const person = new Person(coast).press('p', 'enter', 'J');
		expect(person.screen[0]).toMatch(/Speaker Ada Holm .*2\/2$/);
		expect(person.press('J').screen.at(-1)).toContain('This is the last speaker.');
		expect(person.act('back').selected).toContain('Ada Holm');
		person.press('enter', 'K', 'K');
		expect(person.screen.at(-1)).toContain('This is the first speaker.');
		const fromQuote = new Person(coast).act('open', 'quotes').press('p', 'J');
		expect(fromQuote.screen.at(-1)).toContain('No list of speakers led here.');
	});

	test('J through six hundred pages, also while answers are on their way', () => {
		const person = new Person(crowd).press('p', 'enter');
		for (let n = 0; n < 60; n++) person.press('J');
		expect(person.screen[0]).toContain('61/600');
		person.slow().press('J', 'J', 'J').catchUp();
		expect(person.screen[0]).toContain('64/600');
	});

	test('J in an article to which a page led goes to the next article in which the speaker is quoted', () => {
		const person = new Person(coast).press('p', 'enter', 'enter');
		expect(person.reading?.page.article.headline).toContain('Inquiry');
		person.press('J');
		expect(person.reading?.page.article.headline).toContain('Harbour reopens');
		expect(person.reading?.lit?.text).toContain('We lost a pier');
		expect(person.press('J').screen.at(-1)).toContain('the last article in which the speaker is quoted');
		expect(person.act('back').selected).toContain('We lost a pier');
	});

	test('stays on its quote while articles arrive', () => {
		const person = new Person(harbour).press('p', 'enter').act('down');
		const before = person.selected;
		person.arrive(inquiry);
		expect(person.selected).toBe(before);
		expect(person.screen[0]).toContain('quote 4 of 6');
	});

	test('what has changed while one read elsewhere is there when one comes back', () => {
		const person = new Person(harbour).press('p', 'enter', 'enter').arrive(inquiry);
		expect(person.act('back').screen[0]).toContain('of 6');
		expect(person.act('back').selected).toMatch(/Jonas Reed .* 6 quotes/);
	});

	test('keys pressed before the page is there count when it is; Esc no longer wants it', () => {
		const person = new Person(coast).press('p').slow().press('enter', 'down', 'enter').catchUp();
		expect(person.reading?.lit?.text).toBe('Ask whoever had the keys.');
		const away = new Person(coast).press('p').slow().press('enter', 'esc').catchUp();
		expect(view(away)).toBe('speakers');
		const early = new Person(coast).slow().press('p', 'enter').catchUp();
		expect(early.screen[0]).toContain('Speaker Jonas Reed');
	});

	test('a name that mixes alphabets is marked in words', () => {
		const told: Told = {
			headline: 'A',
			body: ['“Pay me,” said Inа Thorsеn.'],
			said: [{by: 'Inа Thorsеn', cue: 'said'}],
		};
		const person = new Person([told]).press('p');
		expect(words(person)).toContain('Inа Thorsеn (mixed alphabets)');
		expect(words(person.press('enter'))).toContain('Inа Thorsеn (mixed alphabets)');
	});
});

describe('whatever the window', () => {
	const hostile: Told = {
		headline: '\u001b[2J\u202eheadline',
		publication: 'Gaz\u0007ette',
		published: '2026-09-14',
		body: [`“${'word '.repeat(200)}” said somebody. “港のニュース 👩‍👩‍👧,” said another.`],
		said: [{by: `${'Long'.repeat(40)} \u001b]0;x\u0007`}, {by: '港の記者'}],
		speakers: [
			{
				name: '港の記者',
				role: 'r\u202eole',
				aliases: ['\u001b[31mred', ...Array.from({length: 30}, (_, n) => `Alias ${n}`)],
			},
		],
	};
	const sizes = [
		[20, 5],
		[20, 12],
		[40, 12],
		[80, 24],
		[200, 60],
		[5, 2],
		[1, 1],
	] as const;

	test.each(sizes)('%d x %d holds them', (columns, rows) => {
		for (const options of [{}, {linear: true}, {preferences: {lines: 'ascii'}} as const]) {
			const person = new Person([hostile, ...coast], {columns, rows, ...options});
			for (const key of ['p', 'down', 'enter', 'down', 'J', 'J', 'esc', '/', 'x', 'esc', 'G', 'enter']) {
				const {lines, cursor} = frameOf(person.press(key).model);
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

	test('a screen reader hears lines of one form and no decoration, and ASCII has no other sign', () => {
		const spoken = new Person(coast, {linear: true}).press('p');
		expect(spoken.screen[1]).toBe('> Jonas Reed. harbour master, 6 quotes, 2 articles, 14 Sep');
		const narrow = new Person(coast, {linear: true, columns: 50}).press('p');
		expect(narrow.screen[1]).toBe('> Jonas Reed. 6 quotes, 2 articles, 14 Sep');
		expect(shown(spoken.press('enter'))).not.toMatch(/[─│━●★›▁-█]/);
		const ascii = new Person(coast, {preferences: {lines: 'ascii'}}).press('p');
		expect(ascii.screen.join('')).toMatch(/^[\x20-\x7e]*$/);
		expect(ascii.press('enter').screen.join('')).toMatch(/^[\x20-\x7e]*$/);
	});
});

describe('however one moves', () => {
	const moves = [
		'down',
		'up',
		'G',
		'g',
		'space',
		'b',
		'd',
		'u',
		'5',
		'enter',
		'J',
		'K',
		'esc',
		'O',
		'F',
		'r',
	];

	test('the cursor stays among those there are, and Back from everywhere ends in the list as it was', () => {
		const people = crowd.slice(0, 90);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...moves), {maxLength: 40}), fc.boolean(), (keys, isSlow) => {
				const person = new Person(people, {rows: 12}).act('down', 'down');
				const before = person.selected;
				person.press('p');
				for (const key of keys) {
					if (view(person) === 'list') break;
					if (isSlow) person.slow();
					person.press(key);
					if (isSlow) person.catchUp();
					const {place} = person.model;
					if (place.view === 'speakers' && place.speakers.answer) {
						const {cursor, top, answer} = place.speakers;
						expect(cursor).toBeGreaterThanOrEqual(0);
						expect(cursor).toBeLessThan(Math.max(1, answer.total));
						expect(cursor - top).toBeLessThan(10);
						expect(cursor).toBeGreaterThanOrEqual(top);
					}
					if (place.view === 'speaker') {
						expect(place.speaker.cursor).toBeGreaterThanOrEqual(0);
						expect(place.speaker.cursor).toBeLessThan(place.speaker.page.total);
					}
				}
				for (let n = 0; n < 60 && view(person) !== 'list'; n++) person.press('esc');
				expect(person.selected).toBe(before);
			}),
			{numRuns: 60},
		);
	});
});
