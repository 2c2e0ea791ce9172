import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {isSafe, safe, ui} from '../../source/article/safe-text.ts';
import {beside, cells, cut, fitted, isOneColumnEach, spread, width} from '../../source/typeset/fit.ts';
import {type Span, span} from '../../source/typeset/line.ts';
import {anyHostile, anyText} from './any-text.ts';

const shown = (spans: readonly Span[]) => spans.map(({text}) => text).join('');
const anySafe = fc.oneof(anyText, anyHostile).map(safe);
const anyWidth = fc.integer({min: 0, max: 200});

test('a width is what string-width says', () => {
	fc.assert(
		fc.property(anySafe, text => {
			expect(width(text)).toBe(stringWidth(text));
		}),
	);
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 8}), text => {
			if (isOneColumnEach(text)) expect(stringWidth(text)).toBe(text.length);
		}),
	);
});

test('the cells of a text are the text', () => {
	fc.assert(
		fc.property(anySafe, text => {
			const all = [...cells(text)];
			expect(all.map(cell => cell.text).join('')).toBe(text);
			expect(all.reduce((sum, {columns}) => sum + columns, 0)).toBe(stringWidth(text));
		}),
	);
});

describe('cut', () => {
	test.each([
		['Harbour reopens', 20, 'Harbour reopens'],
		['Harbour reopens', 9, 'Harbour…'],
		['Harbour reopens', 8, 'Harbour…'],
		['Harbour reopens', 1, '…'],
		['Harbour reopens', 0, ''],
		['港口今日', 8, '港口今日'],
		['港口今日', 7, '港口今…'],
		['港口今日', 6, '港口…'],
		['Nu\u0301n\u0303ez', 5, 'Nu\u0301n\u0303ez'],
		['Nu\u0301n\u0303ez', 4, 'Nu\u0301n\u0303…'],
	])('%j to %i', (text, columns, expected) => {
		expect(cut(safe(text), columns)).toBe(expected);
	});

	test('fits, is a beginning of the text, and says when it is not all of it', () => {
		fc.assert(
			fc.property(anySafe, anyWidth, (text, columns) => {
				const part = cut(text, columns);
				expect(stringWidth(part)).toBeLessThanOrEqual(columns);
				expect(isSafe(part)).toBe(true);
				if (part === text || columns === 0) return;
				expect(part.endsWith('…')).toBe(true);
				expect(text.startsWith(part.slice(0, -1))).toBe(true);
			}),
		);
	});
});

describe('fitted', () => {
	test('is exactly as wide as asked for, whatever the spans', () => {
		fc.assert(
			fc.property(fc.array(anySafe, {maxLength: 4}), anyWidth, (texts, columns) => {
				expect(
					stringWidth(
						shown(
							fitted(
								texts.map(text => span(text)),
								columns,
							),
						),
					),
				).toBe(columns);
			}),
		);
	});

	test('keeps tones and stops at what was cut', () => {
		expect(fitted([span(ui('one '), 'strong'), span(ui('two'), 'quiet'), span(ui('three'))], 6)).toEqual([
			{text: 'one ', tone: 'strong'},
			{text: 't…', tone: 'quiet'},
		]);
	});
});

describe('spread', () => {
	const row = (columns: number) =>
		shown(spread([span(ui('A rather long headline'))], [span(ui('12 Sep'))], columns));

	test('puts one at the beginning and one at the end', () => {
		expect(row(32)).toBe('A rather long headline    12 Sep');
	});

	test('cuts the left first, then leaves the right out', () => {
		expect(row(24)).toBe('A rather long he… 12 Sep');
		expect(row(20)).toBe('A rather long headl…');
	});

	test('is exactly as wide as asked for', () => {
		fc.assert(
			fc.property(anySafe, anySafe, fc.integer({min: 1, max: 200}), (left, right, columns) => {
				expect(stringWidth(shown(spread([span(left)], [span(right)], columns)))).toBe(columns);
			}),
		);
	});
});

test('two lines side by side begin in their own columns', () => {
	const joined = beside({spans: [span(ui('left'))], key: '1'}, 6, [span(ui(' | '))], {
		spans: [span(ui('right'))],
	});
	expect(shown(joined.spans)).toBe('left   | right');
	expect(joined.key).toBe('1');
});
