import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.ts';
import {read} from '../documents.ts';

const opening =
	'The dredging of Lower Sandwick began on Thursday, two years after the council had asked for it.';
const below = (text: string) => read(`---\ntitle: Dredging begins\n---\n\n${opening}\n\n${text}\n`, 'a.md');

/** The words of every link with its address, in order. */
function linksOf({body}: Pick<Article, 'body'>): [string, string][] {
	return body.flatMap(({text, links = []}) =>
		links.map(({start, end, url}): [string, string] => [text.slice(start, end), url]),
	);
}
const linksBelow = async (text: string) => linksOf(await below(text));

describe('links', () => {
	test.each([
		['[the minutes](https://a.example/1 "Read") say', [['the minutes', 'https://a.example/1']]],
		['see [the minutes][m] now\n\n[m]: https://a.example/2', [['the minutes', 'https://a.example/2']]],
		['see <https://a.example/3> now', [['https://a.example/3', 'https://a.example/3']]],
		['of [the lower\nmarsh](https://a.example/4) now', [['the lower marsh', 'https://a.example/4']]],
		['of **the [lower *marsh*](https://a.example/5)** now', [['lower marsh', 'https://a.example/5']]],
		['it is <a href="https://a.example/6">the marsh</a> now', [['the marsh', 'https://a.example/6']]],
		['1. It is [mud](https://a.example/7), they said', [['mud', 'https://a.example/7']]],
		['## Of [mud](https://a.example/8)\n\nIt is deep.', [['mud', 'https://a.example/8']]],
		['==Marked== and [mud](https://a.example/9) here', [['mud', 'https://a.example/9']]],
		['| A | B |\n|---|---|\n| mud | [silt](https://a.example/10) |', [['silt', 'https://a.example/10']]],
	])('%j', async (text, expected) => expect(await linksBelow(text)).toEqual(expected));

	test('without words are none', async () =>
		expect(await linksBelow('It is [](https://a.example/) mud.')).toEqual([]));

	test('stand behind the dateline that was taken off', async () => {
		const article = await read(
			'# Dredging begins\n\nLOWER SANDWICK, Sept 3 (Reuters) - The [marsh](https://a.example/) was dredged on Thursday, officials said.\n\nIt took a day.\n',
			'a.md',
		);
		expect(article.dateline?.place).toBe('LOWER SANDWICK');
		expect(linksOf(article)).toEqual([['marsh', 'https://a.example/']]);
	});

	test('lead from their own words, whatever stands around them', async () => {
		const word = fc.constantFrom(
			'mud',
			'silt',
			'==marked==',
			'[[Page|words]]',
			'é',
			'港口',
			'**strong**',
			'\u200b',
			'<sup>3</sup>',
			'\n',
			'[^1]',
		);
		const piece = fc.oneof(
			{weight: 3, arbitrary: word},
			fc
				.tuple(fc.array(word, {minLength: 1, maxLength: 3}), fc.nat(9))
				.map(([words, n]) => `[w${n} ${words.join(' ').replace(/[\n[\]|^]/g, '')}](https://a.example/${n})`),
			fc.nat(9).map(n => `<a href="https://a.example/${n}">w${n}</a>`),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, {maxLength: 12}), async pieces => {
				const {body} = await below(`It was ${pieces.join(' ')}\n\n[^1]: A note.`);
				for (const {text, links = [], notes = []} of body) {
					let last = 0;
					for (const {start, end, url} of links) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						expect(text.slice(start, end)).toMatch(new RegExp(`^w${url.at(-1)}`));
						last = end;
					}
					for (const {at} of notes) expect(at >= 0 && at <= text.length).toBe(true);
				}
			}),
			{numRuns: 60},
		);
	});
});

describe('notes', () => {
	test('keep their place in a text that does not have their marks', async () => {
		const {body, furniture} = await below(
			'It[^1] sank.[^log] All of it.\n\n[^1]: The barge.\n[^log]: See the log.',
		);
		expect(body[1]).toEqual({
			kind: 'paragraph',
			text: 'It sank. All of it.',
			notes: [
				{at: 2, label: '1'},
				{at: 8, label: 'log'},
			],
		});
		expect(furniture).toEqual(['[1] The barge.', '[log] See the log.']);
	});
});

describe('tables', () => {
	const cellsOf = ({text, columns}: Article['body'][number]) =>
		columns?.rows.map(cells => cells.map(([start, end]) => text.slice(start, end)));

	test('say where their cells are', async () => {
		const {body} = await below('| Day | What |\n|---|---|\n| Fri | a \\| b |\n| Sat | |');
		expect(body[1]!.columns!.hasHead).toBe(true);
		expect(cellsOf(body[1]!)).toEqual([
			['Day', 'What'],
			['Fri', 'a | b'],
			['Sat', ''],
		]);
	});

	test('of HTML do so too, when all rows have as many', async () => {
		const {body} = await below(
			'<table><tr><th>Day</th><th>High</th></tr><tr><td>Fri</td><td>4 m</td></tr></table>',
		);
		expect(body[1]!.columns!.hasHead).toBe(true);
		expect(cellsOf(body[1]!)).toEqual([
			['Day', 'High'],
			['Fri', '4 m'],
		]);
	});

	test('code has no cells', async () => {
		const {body} = await below('```\na | b\nc | d\n```');
		expect(body[1]).toEqual({kind: 'table', text: 'a | b\nc | d'});
	});
});
