import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {Words, wordsIn, wordsOf} from '../../source/article/words.ts';
import {anyHostile, anyText} from '../typeset/any-text.ts';

/** The words of a text as they are written. */
const written = (text: string) => Array.from(wordsIn(text), ({start, end}) => text.slice(start, end));

describe('the words of a text', () => {
	test.each([
		['', []],
		[' .,;– “”…', []],
		['The ferry sails.', ['the', 'ferry', 'sails']],
		["O'Brien", ['o', 'brien']],
		['O’Brien', ['o', 'brien']],
		['OʼBrien', ['o', 'brien']],
		['Hawaiʻi', ['hawai', 'i']],
		['harbour-master—spoke', ['harbour', 'master', 'spoke']],
		['snake_case', ['snake', 'case']],
		['Łódź', ['lodz']],
		['straße STRASSE', ['strasse', 'strasse']],
		['œuvre Æsir Ørsted', ['oeuvre', 'aesir', 'orsted']],
		['Đorđe Þór ıldız', ['dorde', 'thor', 'ildiz']],
		['İzmir', ['izmir']],
		['ὈΔΥΣΣΕΎΣ Ὀδυσσεύς', ['οδυσσευσ', 'οδυσσευσ']],
		['Nu\u0301n\u0303ez Núñez', ['nunez', 'nunez']],
		['ａｂｃ １２', ['abc', '12']],
		['oﬃce 𝐈𝐧𝐚', ['office', 'ina']],
		['1,250.5 km² ½', ['1', '250', '5', 'km2', '12']],
		['5G COVID-19', ['5g', 'covid', '19']],
		['fer\u00adry', ['ferry']],
		['fer\u200bry\u2060man\ufeff', ['ferryman']],
		['👍 👩🏽‍🚀 ❤️ 🇳🇴', []],
		['❤️ferry👍boat', ['ferry', 'boat']],
		['1️⃣', ['1']],
		['港口开放', ['港', '口', '开', '放']],
		['iPhone手机5', ['iphone', '手', '机', '5']],
		['フェリー', ['フ', 'ェ', 'リ', 'ー']],
		['ﾌｪﾘｰabc', ['フ', 'ェ', 'リ', 'ー', 'abc']],
		['ｶﾞ ガ カ\u3099', ['カ', 'カ', 'カ']],
		['ヿ ㈠班', ['コ', 'ト', '一', '班']],
		['서울은 추워', ['서울은'.normalize('NFD'), '추워'.normalize('NFD')]],
		['ผู้นำ', ['ผ', 'น', 'า']],
		['ໜ', ['ຫ', 'ນ']],
		['مَرْحَبًا مرحبا مـــرحبا', ['مرحبا', 'مرحبا', 'مرحبا']],
		['Привет, Йод', ['привет', 'иод']],
		['a\ud800b\udc00c\ud83d', ['a', 'b', 'c']],
		['\u0301 \u200d', []],
	])('of %j', (text, expected) => {
		expect(wordsOf(text)).toEqual(expected);
	});

	test.each([
		['“Don’t,” O’Brien', ['Don', 't', 'O', 'Brien']],
		['(cafe\u0301s)', ['cafe\u0301s']],
		['cafe\u0301!', ['cafe\u0301']],
		['fer\u00adry', ['fer\u00adry']],
		['❤️ferry', ['ferry']],
		['!\u0301ferry', ['ferry']],
		['ｶﾞス', ['ｶﾞ', 'ス']],
		['ผู้นำ', ['ผู้', 'น', 'ำ']],
		['ヿ', ['ヿ', 'ヿ']],
		['𠮷野', ['𠮷', '野']],
		['oﬃce 𝐈𝐧𝐚', ['oﬃce', '𝐈𝐧𝐚']],
	])('of %j as they stand there', (text, expected) => {
		expect(written(text)).toEqual(expected);
	});

	test('that are longer than anybody types are cut, whole characters', () => {
		expect(wordsOf('x'.repeat(1000))).toEqual(['x'.repeat(64)]);
		expect(wordsOf(`x${'𐐨'.repeat(100)}`)).toEqual([`x${'𐐨'.repeat(31)}`]);
		expect(Array.from(wordsIn(`${'é'.repeat(1000)} a`), ({end}) => end)).toEqual([1000, 1002]);
	});

	test('are divided alike whatever letter stands in or beside them', () => {
		const broken: string[] = [];
		for (let code = 0; code < 0x20000; code++) {
			// Of the many characters that are folded alike the first few will do.
			if ((code > 0x3410 && code < 0x9f00) || (code > 0xac80 && code < 0xf880)) continue;
			const character = String.fromCodePoint(code);
			if (!/[\p{L}\p{N}\p{M}]/u.test(character)) continue;
			if (!sameAgain(wordsOf(`${character} ab${character}cd 天${character}`))) broken.push(code.toString(16));
		}
		expect(broken).toEqual([]);
	});
});

/** The index keeps words joined by spaces. */
function sameAgain(words: readonly string[]): boolean {
	const joined = words.join(' ');
	return wordsOf(joined).join(' ') === joined;
}

describe('for any text', () => {
	const any = fc.oneof(anyText, anyHostile, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));

	test('joined by spaces and divided again they are the same, each of them folded for good', () => {
		fc.assert(
			fc.property(any, text => {
				const words = wordsOf(text);
				expect(wordsOf(words.join(' '))).toEqual(words);
				for (const word of words) expect(wordsOf(word)).toEqual([word]);
			}),
		);
	});

	test('with and without their places they are the same', () => {
		fc.assert(
			fc.property(any, text => {
				const words = new Words(text);
				const placed = [...wordsIn(text)];
				expect(placed.map(({word}) => word)).toEqual(wordsOf(text));
				expect(placed).toHaveLength(words.count);
				placed.forEach((word, number) => {
					expect(word).toEqual({
						word: words.word(number),
						start: words.start(number),
						end: words.end(number),
					});
				});
			}),
		);
	});

	test('their places are in order, inside the text and not within a character', () => {
		fc.assert(
			fc.property(any, text => {
				let last = {start: 0, end: 0};
				for (const {word, start, end} of wordsIn(text)) {
					expect(word).not.toBe('');
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					// One character can hold several words.
					if (start !== last.start || end !== last.end) expect(start).toBeGreaterThanOrEqual(last.end);
					expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{Co}]/u);
					expect(`${text.slice(0, start)}|${text.slice(start, end)}|`.isWellFormed()).toBe(
						text.slice(0, end).isWellFormed(),
					);
					last = {start, end};
				}
			}),
		);
	});

	test('it does not matter how Unicode writes the letters, nor their case', () => {
		const piece = fc.oneof(
			anyText,
			fc.constantFrom('Łódź ', 'straße', 'Œuvre', 'ΟΔΟΣ', 'ὁδός', 'Å', 'ガ', 'ﬁn', 'Ǆ'),
		);
		const letters = fc.array(piece, {maxLength: 5}).map(pieces => pieces.join(''));
		fc.assert(
			fc.property(letters, text => {
				for (const other of [text.toUpperCase(), text.toLowerCase()])
					expect(wordsOf(other)).toEqual(wordsOf(text));
			}),
		);
		fc.assert(
			fc.property(any, text => {
				for (const form of ['NFC', 'NFD']) expect(wordsOf(text.normalize(form))).toEqual(wordsOf(text));
			}),
		);
	});
});

test('a word as long as a file is a word', () => {
	for (const letter of ['x', 'é', '한', '𝐈', 'a\u0301'])
		expect(wordsOf(letter.repeat(4_000_000))).toHaveLength(1);
});
