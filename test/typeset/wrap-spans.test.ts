import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type SafeText, safe, ui} from '../../source/article/safe-text.ts';
import {dottedRows} from '../../source/typeset/dotted-rows.ts';
import {spansWidth} from '../../source/typeset/fit.ts';
import {type Span, span, type Tone} from '../../source/typeset/line.ts';
import {wrap} from '../../source/typeset/wrap.ts';
import {wrapSpans} from '../../source/typeset/wrap-spans.ts';
import {anyText} from './any-text.ts';

const anySpan: fc.Arbitrary<Span> = fc
	.tuple(anyText, fc.constantFrom<Tone>('plain', 'quiet', 'strong'))
	.map(([text, tone]) => span(safe(text), tone));
const anyColumns = fc.integer({min: 1, max: 90});
const textOf = (spans: readonly Span[]) => spans.map(({text}) => text).join('');

describe('wrapped spans', () => {
	test('are the rows of their text', () => {
		fc.assert(
			fc.property(fc.array(anySpan, {maxLength: 5}), anyColumns, (spans, columns) => {
				const text = textOf(spans);
				const rows = wrap(text, columns).map(({start, end}) => text.slice(start, end));
				expect(wrapSpans(spans, columns).map(textOf)).toEqual(rows);
			}),
		);
	});

	test('keep the tone of every letter', () => {
		const spans = [span(ui('Jonas Reed'), 'strong'), span(ui(' said so'), 'quiet')];
		expect(wrapSpans(spans, 8)).toEqual([
			[span(ui('Jonas'), 'strong')],
			[span(ui('Reed'), 'strong')],
			[span(ui('said so'), 'quiet')],
		]);
		expect(wrapSpans(spans, 15)).toEqual([
			[span(ui('Jonas Reed'), 'strong'), span(ui(' said'), 'quiet')],
			[span(ui('so'), 'quiet')],
		]);
	});
});

describe('parts with dots between them', () => {
	test('share a row while they fit; no dot is left at its end', () => {
		const parts = ['Jonas Reed', 'harbour master', 'said'].map(text => [span(ui(text))]);
		expect(dottedRows(parts, 40).map(textOf)).toEqual(['Jonas Reed · harbour master · said']);
		expect(dottedRows(parts, 30).map(textOf)).toEqual(['Jonas Reed · harbour master', 'said']);
		expect(dottedRows(parts, 12).map(textOf)).toEqual(['Jonas Reed', 'harbour', 'master', 'said']);
	});

	test('stay within their columns and lose nothing', () => {
		fc.assert(
			fc.property(
				fc.array(anySpan, {minLength: 1, maxLength: 4}),
				fc.integer({min: 2, max: 90}),
				(spans, columns) => {
					const rows = dottedRows(
						spans.map(part => [part]),
						columns,
					);
					for (const row of rows) expect(spansWidth(row)).toBeLessThanOrEqual(columns);
					const letters = (text: string) => text.replace(/[ ·]/g, '') as SafeText;
					expect(letters(rows.map(textOf).join(''))).toBe(letters(textOf(spans)));
				},
			),
		);
	});
});
