import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {safe} from '../../source/article/safe-text.ts';
import {spansWidth, width} from '../../source/reader/rows/fit.ts';
import {snippetSpans} from '../../source/reader/rows/snippet.ts';
import {fastest} from '../article/fastest.ts';
import {anyHostile, anyText} from './any-text.ts';

const drawn = (text: string, matched: readonly (readonly [number, number])[], columns = 40) =>
	snippetSpans({text, matched}, columns, 'plain')
		.map(span => (span.tone === 'match' ? `[${span.text}]` : span.text))
		.join('');

describe('a snippet', () => {
	test('has the words lit that matched', () => {
		expect(
			drawn('The ferry sails to the pier', [
				[4, 9],
				[23, 27],
			]),
		).toBe('The [ferry] sails to the [pier]');
	});

	test('begins near the first match when that is far off', () => {
		expect(drawn('One two three four five six seven eight nine ten ferry sails', [[49, 54]], 30)).toBe(
			'… nine ten [ferry] sails',
		);
	});

	test('lights ranges once that overlap, or come in another order', () => {
		expect(
			drawn('ferries and ferry', [
				[12, 17],
				[0, 7],
				[3, 9],
			]),
		).toBe('[ferries][ a]nd [ferry]');
	});

	test('lights what matched although characters before it cannot be seen', () => {
		expect(drawn('\x1b[31mThe fer\u200bry sails', [[9, 15]])).toBe('The [ferry] sails');
	});

	test('lights whole characters', () => {
		expect(drawn('na\u0308r', [[1, 2]])).toBe('n[a\u0308]r');
	});

	test('for any text and ranges is the text’s own, and as wide as it is measured', () => {
		const range = fc.tuple(fc.nat({max: 60}), fc.nat({max: 60}));
		fc.assert(
			fc.property(
				fc.oneof(anyText, anyHostile),
				fc.array(range, {maxLength: 4}),
				fc.integer({min: 1, max: 80}),
				(text, matched, columns) => {
					const spans = snippetSpans({text, matched}, columns, 'plain');
					const whole = spans.map(span => span.text).join('');
					expect(safe(text)).toContain(whole.replace(/^… /, ''));
					expect(spansWidth(spans)).toBe(width(whole));
				},
			),
		);
	});

	test.each(['word ', 'é', 'न्', '\u200b'])('four times of %j takes about four times as long', piece => {
		const of = (length: number) => {
			const text = `${piece.repeat(length)}ferry`;
			return () => snippetSpans({text, matched: [[text.length - 5, text.length]]}, 60, 'plain');
		};
		expect(fastest(of(80_000))).toBeLessThan(Math.max(8 * fastest(of(20_000)), 20));
	});
});
