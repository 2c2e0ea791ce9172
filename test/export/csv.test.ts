import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {safe} from '../../source/article/safe-text.ts';
import {toCsv} from '../../source/export/csv.ts';

/** The cells of CSV in which every text is quoted, read by the rule of RFC 4180. */
function parse(csv: string): string[][] {
	return csv
		.trimEnd()
		.split('\n')
		.map(line => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)])
		.map(cells => cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
}

test('numbers, texts, lists and absent values', () => {
	expect(toCsv([['a "b", c', 12, null, true, ['Ines Okafor', 'Tomas Reyl'], []]])).toBe(
		'"a ""b"", c",12,,"true","Ines Okafor; Tomas Reyl",\n',
	);
});

describe('formulas', () => {
	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
		'%j is text',
		formula => {
			expect(parse(toCsv([[formula]]))[0]![0]).toMatch(/^['\s]/);
		},
	);

	test('hidden behind characters that are not shown are text too', () => {
		for (const hidden of ['\u200b=1', '\u202e=1', '\u0000=1', '\ufeff@x']) {
			const [[cell = ''] = []] = parse(toCsv([[hidden]]));
			expect(cell).not.toMatch(/^[=+\-@]/);
		}
	});

	test('never begin a cell', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), cells => {
				const [row = []] = parse(toCsv([cells]));
				for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
			}),
		);
	});
});

test('a row stays one line, and every cell comes back as it is shown', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}), cells => {
			const csv = toCsv([cells]);
			expect(csv.split('\n')).toHaveLength(2);
			const unescaped = parse(csv)[0]!.map(cell => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''));
			expect(unescaped).toEqual(cells.map(cell => safe(cell)));
		}),
	);
});
