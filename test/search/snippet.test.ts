import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../source/article/words.ts';
import type {Clause} from '../../source/search/plan.ts';
import {bestPlace, litRanges, opening, type Range, seek} from '../../source/search/snippet.ts';
import {anyHostile} from '../typeset/any-text.ts';

/** A clause as one writes it here: `boat|ship` for either, `harb*` for a beginning, `no deal` for a phrase. */
function clause(written: string): Clause {
	return written.split('|').map(term => {
		const prefix = term.endsWith('*');
		return {words: wordsOf(term), prefix, begun: prefix, quoted: false};
	});
}

const sought = (...query: readonly string[]) => seek(query.map(clause));
const found = (texts: readonly string[], ...query: readonly string[]) => bestPlace(texts, sought(...query));

/** A text with the ranges in brackets. */
function bracketed(text: string, ranges: readonly Range[]): string {
	let out = '';
	let at = 0;
	for (const [start, end] of ranges) {
		out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return out + text.slice(at);
}

function shown(texts: readonly string[], ...query: readonly string[]): string | null {
	const place = found(texts, ...query);
	return place && bracketed(place.snippet.text, place.snippet.matched);
}

const filler =
	'The quay was quiet and nobody had come to look at the boats that lay there in the rain all night.';

describe('a snippet', () => {
	test.each<[string, string[], string | null]>([
		['The Harbour reopens', ['harbour'], 'The [Harbour] reopens'],
		['The harbour reopens', ['harb*'], 'The [harbour] reopens'],
		['The harbour reopens', ['harb'], null],
		['A Café in Málaga', ['cafe', 'malaga'], 'A [Café] in [Málaga]'],
		['Łódź, the Straße', ['lodz', 'strasse'], '[Łódź], the [Straße]'],
		['No deal, no deal', ['no deal'], '[No deal], [no deal]'],
		['The harbour-master spoke', ['harbour-master'], 'The [harbour-master] spoke'],
		['“O’Brien’s boat”', ["o'brien"], '“[O’Brien]’s boat”'],
		['No dealers', ['no deal*'], '[No dealers]'],
		['deal: no', ['no deal'], null],
		['no', ['no deal'], null],
		['A ferry, a boat', ['boat|ship'], 'A ferry, a [boat]'],
		['The ferries left', ['ferry|ferries'], 'The [ferries] left'],
		['no deal here', ['no deal', 'deal here'], '[no deal here]'],
		['港口今日重新开放', ['今日*'], '港口[今日]重新开放'],
		['fer\u00adry', ['ferry'], '[fer\u00adry]'],
		['', ['ferry'], null],
		['A ferry', [], null],
	])('of %j for %j', (text, query, expected) => {
		expect(shown([text], ...query)).toBe(expected);
	});

	test('begins with its sentence where that is near', () => {
		const text = `${filler} ${filler} The ferry to Port Ellery sails again. ${filler} ${filler}`;
		expect(shown([text], 'ellery', 'sails')).toMatch(
			/^The ferry to Port \[Ellery\] \[sails\] again\. The quay/,
		);
	});

	test('has its words in the middle where the sentence began long before', () => {
		for (let shift = 0; shift < 12; shift++) {
			const text = `${'x'.repeat(shift)} ${'many words without an end '.repeat(40)}the ferry ${'and more of them '.repeat(40)}`;
			const {snippet} = found([text], 'ferry')!;
			const at = snippet.text.indexOf('ferry');
			expect(at).toBeGreaterThan(70);
			expect(at).toBeLessThan(130);
			expect(snippet.text.length).toBeGreaterThan(150);
			expect(snippet.text.length).toBeLessThan(240);
			expect(` ${text} `).toContain(` ${snippet.text} `);
		}
	});

	test('stays in the paragraph of its words at its beginning', () => {
		const text = `${filler}\n\nWithout an end mark\n\nThe ferry sank. ${filler}\n\n${filler}`;
		expect(shown([text], 'sank')).toMatch(/^The ferry \[sank\]\. The quay/);
	});

	test('stands where most of the words are together', () => {
		const texts = [`The ferry. ${filler}`, `${filler} A ferry at the dam.`, 'The dam.'];
		expect(found(texts, 'ferry', 'dam')).toMatchObject({index: 1, covered: 2});
		expect(found(texts, 'dam')).toMatchObject({index: 1, covered: 1});
		expect(found(texts, 'ferry')).toMatchObject({index: 0, covered: 1, first: [4, 9]});
	});

	test('of words far from each other holds the first', () => {
		const text = `Ferry. ${filler} ${filler} ${filler} Dam.`;
		expect(found([text], 'dam', 'ferry')).toMatchObject({covered: 1, start: 0, first: [0, 5]});
	});

	test('of a word without an end is short all the same', () => {
		const {snippet} = found([`${'x'.repeat(100_000)} ferry`], 'xxx*')!;
		expect(snippet.text.length).toBeLessThanOrEqual(400);
		expect(snippet.matched).toEqual([[0, snippet.text.length]]);
		const after = found([`${'x'.repeat(100_000)} ferry ${filler}`], 'ferry')!;
		expect(after.snippet.text).toBe(`ferry ${filler}`);
	});

	test('without a match is the beginning', () => {
		expect(opening('Harbour reopens')).toEqual({text: 'Harbour reopens', matched: []});
		const long = `${filler} ${filler} ${filler}`;
		expect(long.startsWith(`${opening(long).text} `)).toBe(true);
		expect(opening('')).toEqual({text: '', matched: []});
	});

	test('is a piece of the text, its ranges in order, whatever the text', () => {
		fc.assert(
			fc.property(
				anyHostile,
				anyHostile,
				fc.constantFrom(['ferry'], ['a*'], ['cafe', 'reed'], ['a a'], ['x*'], ['港', '口今'], ['ผ']),
				(one, other, query) => {
					const text = `${one} ${other}`;
					const place = found([text], ...query);
					if (place === null) return;
					const {snippet, start, first} = place;
					expect(text.slice(start, start + snippet.text.length)).toBe(snippet.text);
					expect(snippet.text.length).toBeLessThanOrEqual(400);
					expect(snippet.matched.some(([from]) => from + start === first[0])).toBe(true);
					expectApart(snippet.matched, snippet.text.length);
				},
			),
		);
	});
});

function expectApart(ranges: readonly Range[], length: number): void {
	let last = 0;
	for (const [from, to] of ranges) {
		expect(from).toBeGreaterThanOrEqual(last);
		expect(to).toBeGreaterThan(from);
		expect(to).toBeLessThanOrEqual(length);
		last = to;
	}
}

describe('what is lit in a whole text', () => {
	test.each<[string, string[], string]>([
		['Ferry to Ellery: the ferry is back', ['ferry', 'back'], '[Ferry] to Ellery: the [ferry] is [back]'],
		['Mina Çelik-Osk', ['celik', 'os*'], 'Mina [Çelik]-[Osk]'],
		['Mina Osk', ['tarn'], 'Mina Osk'],
		['', ['tarn'], ''],
	])('%j for %j', (text, query, expected) => {
		expect(bracketed(text, litRanges(text, sought(...query)))).toBe(expected);
	});

	test('are ranges of it in order', () => {
		fc.assert(
			fc.property(
				anyHostile,
				fc.constantFrom(['a*', 'ferry'], ['a a', 'a'], ['港', '口今']),
				(text, query) => {
					expectApart(litRanges(text, sought(...query)), text.length);
				},
			),
		);
	});
});
