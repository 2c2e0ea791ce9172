import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {safe} from '../../source/article/safe-text.ts';
import {toCsv} from '../../source/export/csv.ts';
import {parseCsv, unguarded} from './parse-csv.ts';

test('numbers, texts, lists and absent values', () => {
	expect(toCsv([['a "b", c', 12, null, true, ['Ines Okafor', 'Tomas Reyl'], []]])).toBe(
		'"a ""b"", c",12,,"true","Ines Okafor; Tomas Reyl",\n',
	);
});

describe('formulas', () => {
	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
		'%j is text',
		formula => {
			expect(parseCsv(toCsv([[formula]]))[0]![0]).toMatch(/^'/);
		},
	);

	test('hidden behind characters that are not shown are text too', () => {
		for (const hidden of ['\u200b=1', '\u202e=1', '\u0000=1', '\ufeff@x']) {
			const [[cell = ''] = []] = parseCsv(toCsv([[hidden]]));
			expect(cell).not.toMatch(/^\s*[=+\-@]/);
		}
	});

	test('never begin a cell', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), cells => {
				const [row = []] = parseCsv(toCsv([cells]));
				for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
			}),
		);
	});
});

test('a row stays one line, and every cell comes back as it is shown', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}), cells => {
			const csv = toCsv([cells]);
			expect(csv.split('\n')).toHaveLength(2);
			const unescaped = parseCsv(csv)[0]!.map(unguarded);
			expect(unescaped).toEqual(cells.map(cell => safe(cell)));
		}),
	);
});
