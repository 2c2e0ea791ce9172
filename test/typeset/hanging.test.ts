import fc from 'fast-check';
import {expect, test} from 'vitest';
import {safe, ui} from '../../source/article/safe-text.ts';
import {spansWidth} from '../../source/typeset/fit.ts';
import {factLabel, hangingRows} from '../../source/typeset/hanging.ts';
import {span} from '../../source/typeset/line.ts';
import {anyHostile, anyText} from './any-text.ts';

const rowsOf = (text: string, columns: number, opening = '') =>
	hangingRows(span(safe(text)), columns, span(ui(opening))).map(({spans}) =>
		spans.map(({text}) => text).join(''),
	);

test('what stands before a text stands before its first row; the others are as far in', () => {
	expect(rowsOf('The lock opened on Monday.', 16, '• ')).toEqual(['• The lock', '  opened on', '  Monday.']);
	expect(rowsOf('Orla Finch, Tam Brock', 20, factLabel('Who'))).toEqual([
		'Who      Orla Finch,',
		'         Tam Brock',
	]);
	expect(rowsOf('The lock', 20)).toEqual(['The lock']);
});

test('a text of nothing has no rows', () => {
	expect(rowsOf('', 20, '• ')).toEqual([]);
});

test('no row is too wide where there is room for the text at all', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, anyHostile), fc.integer({min: 4, max: 90}), (text, columns) => {
			for (const {spans} of hangingRows(span(safe(text)), columns, span(ui('• '))))
				expect(spansWidth(spans)).toBeLessThanOrEqual(columns);
		}),
		{numRuns: 200},
	);
});
