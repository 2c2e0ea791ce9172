import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, foldLetters, originalRange} from '../../source/article/fold.ts';
import {wordsOf} from '../../source/article/words.ts';
import {anyHostile, anyText} from '../typeset/any-text.ts';

describe('letters', () => {
	test.each([
		['FERRY', 'ferry'],
		['Łódź', 'lodz'],
		['straße STRAẞE', 'strasse strasse'],
		['œuvre Æsir Ørsted ǿ', 'oeuvre aesir orsted o'],
		['Đorđe Þór ıldız İzmir', 'dorde thor ildiz izmir'],
		['ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
		['Nu\u0301n\u0303ez Núñez', 'nunez nunez'],
		['ａｂｃ ﬃ 𝐈 ²', 'abc ffi i 2'],
		['fer\u00adry\u200b\ufeff', 'ferry'],
		['مَرْحَبًا مـــرحبا', 'مرحبا مرحبا'],
		['👍', '👍'],
		['\ud800a\udc00', '\ud800a\udc00'],
		['\u0301', ''],
	])('of %j', (text, expected) => {
		expect(foldLetters(text)).toBe(expected);
	});

	test('folded once are folded for good, every one of them', () => {
		const broken: string[] = [];
		for (let code = 0; code < 0x20000; code++) {
			if (code > 0x3410 && code < 0x9f00) continue;
			const folded = foldLetters(String.fromCodePoint(code));
			if (foldLetters(folded) !== folded) broken.push(code.toString(16));
		}
		expect(broken).toEqual([]);
	});
});

describe('a text', () => {
	test.each([
		['“Don’t”, ‘he’ «said»', `"don't", 'he' "said"`],
		['Hawaiʻi, O`Neill, 5′ 10″', `hawai'i, o'neill, 5' 10"`],
		['a-b‐c‑d‒e–f—g―h−i－j', 'a-b-c-d-e-f-g-h-i-j'],
		['a  b\t\tc\n\nd\u00a0\u2003e\u2028f\x85g', 'a b c d e f g'],
		[' a ', ' a '],
		['a \u200b b', 'a b'],
		['fer\ufeffry', 'ferry'],
		['wait…', 'wait...'],
	])('of %j', (text, expected) => {
		expect(fold(text).text).toBe(expected);
	});

	test.each([
		['straße', 'ss', 'ß'],
		['oﬃce', 'ic', 'ﬃc'],
		['oﬃce', 'of', 'oﬃ'],
		['cafe\u0301s', 'cafe', 'cafe\u0301'],
		['fer\u00adry boat', 'rr', 'r\u00adr'],
		['one \n\n two', 'e t', 'e \n\n t'],
		['𝐈𝐧𝐚', 'n', '𝐧'],
		['İİ ferry', 'ferry', 'ferry'],
	])('of %j: %j stands at %j', (text, piece, expected) => {
		const folded = fold(text);
		const {start, end} = originalRange(folded, folded.text.indexOf(piece), piece.length);
		expect(text.slice(start, end)).toBe(expected);
	});
});

describe('for any text', () => {
	const any = fc.oneof(anyText, anyHostile, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

	test('what was folded leads back to whole characters that fold to it', () => {
		fc.assert(
			fc.property(any, fc.nat(), fc.nat({max: 20}), (text, from, size) => {
				const folded = fold(text);
				if (folded.text === '') return;
				const at = from % folded.text.length;
				const length = Math.min(1 + size, folded.text.length - at);
				const {start, end} = originalRange(folded, at, length);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(isWithinCharacter(text, start) || isWithinCharacter(text, end)).toBe(false);
				expect(fold(text.slice(start, end)).text).toContain(folded.text.slice(at, at + length));
			}),
		);
	});

	test('a folded text has the words of the text', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.constant('Łódź, Œuvre – «ß» O’Brien')), text => {
				expect(wordsOf(fold(text).text)).toEqual(wordsOf(text));
			}),
		);
	});
});

function isWithinCharacter(text: string, at: number): boolean {
	return at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff;
}
