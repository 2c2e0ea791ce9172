import {describe, expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const opening =
	'The dredging of Lower Sandwick began on Thursday, two years after the council had asked for it.';
const below = (text: string, title = 'Dredging begins') =>
	read(`---\ntitle: ${title}\n---\n\n${opening}\n\n${text}\n`, 'a.md');
const bodyBelow = async (text: string) => bodyOf(await below(text)).slice(1);

describe('paragraphs', () => {
	test.each([
		['no-break spaces', '\u00a0  '],
		['an ideographic space', '\u3000'],
		['tabs', '\t\t'],
		['zero-width spaces', '\u200b\u200b'],
	])('end at a line of %s', async (_, blank) =>
		expect(await bodyBelow(`One boat came.  \n${blank}\nAnother left.`)).toEqual([
			'One boat came.',
			'Another left.',
		]),
	);

	test.each([
		['hard breaks', 'THE WARDEN:  Welcome.  \nQ    Is it deep?  \nTHE WARDEN:  It is.', 3],
		['line ends', '[Host]: Is it deep?\n[Guest]: Deep.\n[Host]: Good.', 3],
		['strong names', '**Orr:** Is it deep?\n**Lund:** It is,\nand cold.', 2],
	])('begin with who speaks, after %s', async (_, text, count) => {
		const body = await bodyBelow(text);
		expect(body).toHaveLength(count);
		expect(body[0]).toBe(text.split('\n')[0]!.replaceAll('**', '').trim());
	});

	test('one label alone parts nothing', async () =>
		expect(await bodyBelow('It was late. He wrote\nNOBODY: a play.')).toEqual([
			'It was late. He wrote NOBODY: a play.',
		]));

	test.each(['    ', '\t'])('may be set in by “%s”', async lead => {
		const prose = [opening, 'Nobody on the quay had seen the mud so low, and many took a picture of it.'];
		const article = await read(`${prose.map(line => lead + line).join('\n\n')}\n`, 'a.md');
		expect(bodyOf(article)).toEqual(prose);
	});

	test('code, verses and figures that are set in keep their lines', async () => {
		const code = "    const tide = read(gauge);\n    if (tide < 2) warn('low.');";
		const verse = '    O mud, O mud,\n    so low you lie.\n    The boats are stuck.';
		const figures = '    Mud 70 tons   80 tons\n    Sand 3 tons   4 tons';
		for (const text of [code, verse, figures])
			expect(await bodyBelow(text)).toEqual([`table: ${text.replace(/^ {4}/gm, '')}`]);
	});

	test('a number without words keeps its line', async () =>
		expect(await bodyBelow('12.\n\n13.\n\nThe barge is old.')).toEqual([
			'list-item: 12.',
			'list-item: 13.',
			'The barge is old.',
		]));

	test('a year at the head of a line is no number', async () =>
		expect(await bodyBelow('1987. That was the year of the flood.')).toEqual([
			'1987. That was the year of the flood.',
		]));

	test('strong capitals alone are a heading and nobody’s name', async () => {
		const article = await read(
			`---\ntitle: Dredging begins\n---\n\n**MUD BELOW THE OLD QUAY**\n\n${opening}\n`,
			'a.md',
		);
		expect(article.authors).toEqual([]);
		expect(bodyOf(article)).toEqual(['subhead: MUD BELOW THE OLD QUAY', opening]);
	});
});

describe('a heading of the first level', () => {
	test('far down is no headline', async () => {
		const article = await read(`${opening}\n\n# 2 barges\n\nBoth were hired.\n`, 'a.md');
		expect(article.headline).not.toBe('2 barges');
		expect(bodyOf(article)).toContain('subhead: 2 barges');
	});

	test('is the headline below a picture, a byline and a badge', async () => {
		const article = await read(
			`![The barge](barge.jpg)\n\n[![badge](b.svg)](https://b.example/)\n\nBy Kari Lund\n\n# Dredging begins\n\n${opening}\n`,
			'a.md',
		);
		expect(article).toMatchObject({headline: 'Dredging begins', authors: ['Kari Lund']});
	});
});

describe('marks', () => {
	test('of links that are none stay', async () =>
		expect(await bodyBelow('[Caller]: When?\n[Warden]: In May, they say.\n[Erratum]: June.')).toEqual([
			'[Caller]: When?',
			'[Warden]: In May, they say.',
			'[Erratum]: June.',
		]));

	test('of links that are some go', async () =>
		expect(
			await bodyBelow('The [barge][1] and [crew].\n\n[1]: https://barge.example/ "Barge"\n[crew]: crew.html'),
		).toEqual(['The barge and crew.']));

	test.each([
		['村は**「浚渫を急ぐ。」**と述べた。', '村は「浚渫を急ぐ。」と述べた。'],
		['これは**危険（かなり）**で、**「急務」**です。', 'これは危険（かなり）で、「急務」です。'],
		['그는 **“깊다”**라고 말했다.', '그는 “깊다”라고 말했다.'],
		['A **deep** and *very* deep** river, 2 * 3 * 4.', 'A deep and very deep** river, 2 * 3 * 4.'],
	])('of emphasis: %s', async (text, expected) => expect(await bodyBelow(text)).toEqual([expected]));

	test('of notes go, the notes stand at the end', async () => {
		const article = await below(
			'The mud[^a] is deep.[^b]\n\n[^a]: Silt,\n    mostly.\n[^b]: Ibid.\n\nIt smells[^c].',
		);
		expect(bodyOf(article).slice(1)).toEqual(['The mud is deep.', 'It smells[^c].']);
		expect(article.furniture).toEqual(['[a] Silt, mostly.', '[b] Ibid.']);
	});
});
