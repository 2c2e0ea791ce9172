import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../source/search/query.ts';
import {bestPlace, opening, seek} from '../../source/search/snippet.ts';
import {fastest} from '../article/fastest.ts';
import {anyHostile} from '../reader/any-text.ts';

const found = (texts: readonly string[], query: string) =>
	bestPlace(texts, seek(parseQuery(query).plan.words));

/** The snippet with the lit words in brackets. */
function shown(texts: readonly string[], query: string): string | null {
	const place = found(texts, query);
	if (place === null) return null;
	let out = '';
	let at = 0;
	for (const [start, end] of place.snippet.matched) {
		out += `${place.snippet.text.slice(at, start)}[${place.snippet.text.slice(start, end)}]`;
		at = end;
	}
	return out + place.snippet.text.slice(at);
}

const filler =
	'The quay was quiet and nobody had come to look at the boats that lay there in the rain all night.';

describe('a snippet', () => {
	test.each([
		['The Harbour reopens', 'harbour ', 'The [Harbour] reopens'],
		['The harbour reopens', 'HARB', 'The [harbour] reopens'],
		['A Café in Málaga', 'cafe malaga', 'A [Café] in [Málaga]'],
		['No deal, no deal', '"no deal"', '[No deal], [no deal]'],
		['The harbour-master spoke', 'harbour-master ', 'The [harbour-master] spoke'],
		['deal: no', '"no deal"', null],
		['harbours', 'harbour ', null],
		['A ferry, a boat', 'boat OR ship ', 'A ferry, a [boat]'],
		['', 'ferry', null],
	])('of %j for %j', (text, query, expected) => {
		expect(shown([text], query)).toBe(expected);
	});

	test('begins with its sentence where that is near', () => {
		const text = `${filler} ${filler} The ferry to Port Ellery sails again. ${filler} ${filler}`;
		expect(shown([text], 'ellery sails ')).toMatch(
			/^The ferry to Port \[Ellery\] \[sails\] again\. The quay/,
		);
	});

	test('is about as long as two lines, in whole words, round the words', () => {
		const long = `${'many words without an end '.repeat(40)}the ferry ${'and more of them '.repeat(40)}`;
		const {snippet} = found([long], 'ferry ')!;
		expect(snippet.text.length).toBeGreaterThan(150);
		expect(snippet.text.length).toBeLessThan(240);
		expect(` ${long} `).toContain(` ${snippet.text} `);
		expect(shown([long], 'ferry ')).toContain('the [ferry] and');
	});

	test('stands where most of the words are together', () => {
		const texts = [`The ferry. ${filler}`, `${filler} A ferry at the dam.`, 'The dam.'];
		expect(found(texts, 'ferry dam ')).toMatchObject({index: 1, covered: 2});
		expect(found(texts, 'dam ')).toMatchObject({index: 1, covered: 1});
	});

	test('of words far from each other holds the first', () => {
		const text = `Ferry. ${filler} ${filler} ${filler} Dam.`;
		expect(found([text], 'dam ferry ')).toMatchObject({covered: 1, start: 0, first: [0, 5]});
	});

	test('of a word without an end is short all the same', () => {
		const {snippet} = found([`${'x'.repeat(100_000)} ferry`], 'xxx')!;
		expect(snippet.text.length).toBeLessThanOrEqual(400);
		expect(snippet.matched).toEqual([[0, snippet.text.length]]);
	});

	test('without a match is the beginning', () => {
		expect(opening('Harbour reopens')).toEqual({text: 'Harbour reopens', matched: []});
		expect(
			`${filler} ${filler} ${filler}`.startsWith(`${opening(`${filler} ${filler} ${filler}`).text} `),
		).toBe(true);
		expect(opening('')).toEqual({text: '', matched: []});
	});

	test('is a piece of the text, its ranges in order, whatever the text', () => {
		fc.assert(
			fc.property(
				anyHostile,
				anyHostile,
				fc.constantFrom('ferry', 'a', 'cafe reed', '"a a"', 'x'),
				(one, other, query) => {
					const text = `${one} ${other}`;
					const place = found([text], query);
					if (place === null) return;
					const {snippet, start, first} = place;
					expect(text.slice(start, start + snippet.text.length)).toBe(snippet.text);
					expect(snippet.text.length).toBeLessThanOrEqual(400);
					expect(snippet.matched[0]![0] + start).toBe(first[0]);
					let last = 0;
					for (const [from, to] of snippet.matched) {
						expect(from).toBeGreaterThanOrEqual(last);
						expect(to).toBeGreaterThan(from);
						expect(to).toBeLessThanOrEqual(snippet.text.length);
						last = to;
					}
				},
			),
		);
	});

	test.each([
		['a', '"a a a a a a a b"'],
		['ferry dam ', 'ferry dam '],
		['x', 'x'],
		['no end ', 'missing '],
		['. ', '"a'],
		['é', 'e'],
	])('of %j for %j takes linear time', (piece, query) => {
		const time = (n: number) => fastest(() => found([piece.repeat(n), 'ferry'], `${query} ferry `));
		time(1000);
		expect(time(80_000)).toBeLessThan(time(20_000) * 8);
	});
});
