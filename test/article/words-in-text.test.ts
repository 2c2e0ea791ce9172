import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold} from '../../source/article/fold.ts';
import {wordsIn} from '../../source/article/words-in-text.ts';

const text = 'The ferry waits. The  ferry “waits”. No ferry sails. The ferry waits.';
const wordsAt = (whole: string, place: {start: number; end: number}) => wordsIn(whole).at(place);
const passageOf = (whole: string, words: {text: string; nth: number}) => wordsIn(whole).find(words);
const at = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return {start, end: start + words.length};
};

test('words are told from others that say the same', () => {
	expect(wordsAt(text, at('The ferry waits.'))).toEqual({text: 'The ferry waits.', nth: 0});
	expect(wordsAt(text, at('The ferry waits.', 5))).toEqual({text: 'The ferry waits.', nth: 1});
	expect(wordsAt(text, at('No ferry sails.'))).toEqual({text: 'No ferry sails.', nth: 0});
});

test('words are found however they are spaced and marked now', () => {
	const found = passageOf('A line.\n\nNo\u00A0FERRY   sails. And more.', {text: 'No ferry sails.', nth: 0});
	expect(found).toEqual({text: 'No\u00A0FERRY   sails.', start: 9, end: 26});
});

test('where there are fewer places than there were it is the last; where there are none it is none', () => {
	expect(passageOf(text, {text: 'The ferry waits.', nth: 7})?.start).toBe(text.lastIndexOf('The ferry'));
	expect(passageOf(text, {text: 'The ferry sings.', nth: 0})).toBeNull();
	expect(passageOf(text, {text: ' \u200B ', nth: 0})).toBeNull();
	expect(passageOf('', {text: 'x', nth: 0})).toBeNull();
});

test('whatever is kept of a text is found in it, at a place that says the same', () => {
	const piece = fc.string({
		unit: fc.constantFrom('a', 'b', ' ', '“', '”', "'", '\u0301', 'é'),
		minLength: 1,
		maxLength: 6,
	});
	fc.assert(
		fc.property(fc.array(piece, {minLength: 1, maxLength: 8}), fc.nat(), fc.nat(), (pieces, from, length) => {
			const whole = pieces.join(' ');
			const start = from % whole.length;
			const end = Math.min(whole.length, start + 1 + (length % 5));
			const words = wordsAt(whole, {start, end});
			const found = passageOf(whole, words);
			if (found === null) {
				expect(words.text.replace(/\s|\u0301/g, '')).toBe('');
				return;
			}
			expect(wordsAt(whole, found).nth).toBeLessThanOrEqual(words.nth);
			expect(fold(found.text).text.trim()).toBe(fold(words.text).text.trim());
		}),
	);
});
