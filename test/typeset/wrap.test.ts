import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {isSafe, safe} from '../../source/article/safe-text.ts';
import {wrap} from '../../source/typeset/wrap.ts';
import {anyHostile, anyText} from './any-text.ts';

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
const lines = (text: string, columns: number) =>
	wrap(text, columns).map(({start, end}) => text.slice(start, end));

describe('breaks', () => {
	test.each([
		['one two three', 8, ['one two', 'three']],
		['one two three', 7, ['one two', 'three']],
		['one two three', 3, ['one', 'two', 'thr', 'ee']],
		['one    two', 4, ['one', 'two']],
		['unbreakable', 4, ['unbr', 'eaka', 'ble']],
		['', 10, ['']],
		['short', 80, ['short']],
		['港口今日', 4, ['港口', '今日']],
		['港口今日', 5, ['港口', '今日']],
		['ёлки на горе', 7, ['ёлки на', 'горе']],
		['ёлки на горе во', 7, ['ёлки на', 'горе во']],
		['le café est là', 7, ['le café', 'est là']],
	])('%j at %i', (text, columns, expected) => {
		expect(lines(text, columns)).toEqual(expected);
	});
});

describe('for any text and width', () => {
	const anyCase = fc.tuple(fc.oneof(anyText, anyHostile.map(safe)), fc.integer({min: 1, max: 200}));

	test('a line is as wide as there is room, or one character that is wider', () => {
		fc.assert(
			fc.property(anyCase, ([text, columns]) => {
				for (const line of lines(text, columns)) {
					const single = [...graphemes.segment(line)].length === 1;
					expect(single || stringWidth(line) <= columns).toBe(true);
				}
			}),
		);
	});

	test('lines follow each other and nothing but spaces and non-joiners is lost between them', () => {
		fc.assert(
			fc.property(anyCase, ([text, columns]) => {
				let last = 0;
				for (const {start, end} of [...wrap(text, columns), {start: text.length, end: text.length}]) {
					expect(end).toBeGreaterThanOrEqual(start);
					expect(text.slice(last, start)).toMatch(/^[ \u200c]*$/);
					last = end;
				}
			}),
		);
	});

	test('a line of a safe text is safe', () => {
		fc.assert(
			fc.property(anyHostile.map(safe), fc.integer({min: 1, max: 40}), (text, columns) => {
				for (const line of lines(text, columns)) expect(isSafe(line)).toBe(true);
			}),
		);
	});

	test('no character is broken in two', () => {
		fc.assert(
			fc.property(anyCase, ([text, columns]) => {
				const borders = new Set([...graphemes.segment(text)].map(({index}) => index).concat(text.length));
				for (const {start, end} of wrap(text, columns)) {
					expect(borders.has(start)).toBe(true);
					expect(borders.has(end) || text[end] === '\u200c').toBe(true);
				}
			}),
		);
	});

	test('a word goes to the next line only where it would not have fitted', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('a', 'tide', 'ferries', 'паром'), {minLength: 1}),
				fc.integer({min: 7, max: 40}),
				(words, columns) => {
					const wrapped = lines(words.join(' '), columns);
					for (const [at, line] of wrapped.entries()) {
						const next = wrapped[at + 1]?.split(' ')[0];
						if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(columns);
					}
				},
			),
		);
	});
});
