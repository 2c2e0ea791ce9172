import {afterEach, describe, expect, test} from 'vitest';
import {type EmojiForm, showEmoji} from '../../source/article/safe-text.ts';
import {width} from '../../source/typeset/fit.ts';
import type {Told} from '../fixtures/pages.ts';
import {Person} from '../fixtures/person.ts';
import {painting, terminal} from '../terminal-model.ts';
import {frame, rows} from './window.tsx';

afterEach(() => showEmoji('named'));

const joiner = '\u200d';
const family = ['👨', '👩', '👧', '👦'].join(joiner);
const astronaut = ['👩🏽', '🚀'].join(joiner);
const ukraine = '\u{1f1fa}\u{1f1e6}';
const england = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const mixture = `${ukraine}${england} The ${family} of the ${astronaut} 👍🏿👍🏿 1\ufe0f\u20e3 ${`${ukraine}${family}`.repeat(20)}`;

const told: Told = {
	headline: `Harbour ${mixture}`,
	authors: [`Ilse ${family} Varga`],
	publication: `Post ${ukraine}`,
	body: [
		`The pier ${mixture} opened.`,
		`“We lost ${mixture} a pier,” said Jonas ${ukraine} Reed.`,
		mixture.repeat(4),
	],
	said: [{by: `Jonas ${ukraine} Reed`, mention: `Jonas ${ukraine}`, cue: 'said', confidence: 0.9}],
	speakers: [{name: `Jonas ${ukraine} Reed`, role: `harbour ${astronaut}`}],
};

const screens: Readonly<Record<string, (person: Person) => Person>> = {
	list: person => person,
	brief: person => person.act('open'),
	quotes: person => person.act('open', 'quotes', 'end'),
	text: person => person.act('open', 'text', 'next-quote'),
	find: person => person.act('open', 'text', 'find').send({type: 'pasted', text: 'pier'}).press('enter'),
	search: person => person.act('search').type('pier'),
	narrow: person => person.act('narrow').send({type: 'pasted', text: `Harb ${ukraine}`}),
	notice: person => person.send({type: 'notice', text: mixture, tone: 'bad'}),
};

const sizes = [
	{columns: 100, rows: 24},
	{columns: 37, rows: 12},
	{columns: 20, rows: 8},
];

describe.each<EmojiForm>(['named', 'unjoined', 'kept'])('emoji that are %s', form => {
	test.each(sizes)('keep every row of %j within its cells, as Ink writes it', async size => {
		showEmoji(form);
		for (const [name, go] of Object.entries(screens)) {
			const {model} = go(new Person([told, {headline: 'Ferry'}], size));
			const screen = terminal(size, painting, form === 'named' ? 'code points' : 'emoji');
			await screen.write(frame(model, 8).replaceAll('\n', '\r\n'));
			expect([name, screen.effects]).toEqual([name, []]);
			expect([name, ...screen.lines().map(row => row.trimEnd())]).toEqual([name, ...rows(model)]);
			for (const row of rows(model)) expect(width(row)).toBeLessThan(size.columns);
			for (let y = 0; y < size.rows; y++) expect(screen.cell(size.columns - 1, y).text.trim()).toBe('');
		}
	});

	test('are the same in a search prompt, the cursor behind them', () => {
		showEmoji(form);
		const person = new Person([told], sizes[0]!).act('narrow').send({type: 'pasted', text: `${ukraine}x`});
		const shown = form === 'named' ? '[flag: Ukraine]x' : `${ukraine}x`;
		expect(person.screen.join('\n')).toContain(shown);
	});
});

test('what is kept is on the screen as it is', () => {
	showEmoji('kept');
	const text = screens.text!(new Person([told], {columns: 100, rows: 24})).screen.join('\n');
	for (const emoji of [family, astronaut, ukraine, england, '👍🏿']) expect(text).toContain(emoji);
	expect(text).toContain('[1]');
});
