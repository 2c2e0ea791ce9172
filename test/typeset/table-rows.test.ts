import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {type Block, bodyText} from '../../source/article/article.ts';
import {safe} from '../../source/article/safe-text.ts';
import {shareColumns} from '../../source/typeset/column-widths.ts';
import {layoutText, lineAt, tinted} from '../../source/typeset/text-layout.ts';
import {pageOf} from '../fixtures/pages.ts';
import {anyHostile, anyText} from './any-text.ts';

/** A table of these cells as a block. */
function tableOf(rows: readonly (readonly string[])[], hasHead = true): Block {
	let at = 0;
	const places = rows.map(cells =>
		cells.map((cell, column) => {
			const start = at;
			at += cell.length + (column === cells.length - 1 ? 1 : 3);
			return [start, start + cell.length] as const;
		}),
	);
	const text = rows.map(cells => cells.join(' | ')).join('\n');
	return {kind: 'table', text, columns: {hasHead, rows: places}};
}

const layoutOf = (body: readonly (Block | string)[], columns: number) =>
	layoutText(pageOf(1, {headline: 'Tide', body}), columns);
const shown = (body: readonly (Block | string)[], columns: number) =>
	layoutOf(body, columns)
		.lines.slice(2)
		.map(({indent, text}) => (indent + text).trimEnd());

const tides = tableOf([
	['Day', 'What was seen at the gauge', 'High'],
	['Friday', 'Nothing but mud, and a boat that lay on it', '4.1 m'],
	['Sat', '港口今日重新开放，渡轮恢复运行', ''],
]);

describe('a table', () => {
	test('stands in columns below its head, long cells broken within theirs', () => {
		expect(shown([tides], 40)).toEqual([
			'Day     What was seen at the       High',
			'        gauge',
			'──────  ─────────────────────────  ─────',
			'Friday  Nothing but mud, and a     4.1 m',
			'        boat that lay on it',
			'Sat     港口今日重新开放，渡轮恢',
			'        复运行',
		]);
	});

	test('without a head has no rule', () => {
		expect(
			shown(
				[
					tableOf(
						[
							['a', 'b'],
							['cc', 'd'],
						],
						false,
					),
				],
				40,
			),
		).toEqual(['a   b', 'cc  d']);
	});

	test('too narrow for columns has each cell below what it is called', () => {
		expect(
			shown(
				[
					tableOf([
						['Day', 'Tide', 'Boat'],
						['Fri', '4 m', 'Bess'],
						['Sat', '', 'Ada'],
					]),
				],
				12,
			),
		).toEqual(['Day: Fri', 'Tide: 4 m', 'Boat: Bess', '', 'Day: Sat', 'Tide:', 'Boat: Ada']);
	});

	test('is parted from code and from another table by an empty line; rows that stand as they were set are not', () => {
		const code: Block = {kind: 'table', text: 'if (tide < 2)\n  warn(a | b);'};
		const small = tableOf([['a'], ['b']]);
		expect(shown([small, code, code, small], 40)).toEqual([
			'a',
			'─',
			'b',
			'',
			'if (tide < 2)',
			'  warn(a | b);',
			'if (tide < 2)',
			'  warn(a | b);',
			'',
			'a',
			'─',
			'b',
		]);
	});
});

const anyCell = fc
	.oneof({weight: 4, arbitrary: anyText}, anyHostile, fc.constant(''))
	.map(text => text.replace(/[\r\n]/g, ' ').trim());
const anyTable = fc
	.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 4}), fc.boolean())
	.chain(([columns, rows, hasHead]) =>
		fc
			.array(fc.array(anyCell, {minLength: columns, maxLength: columns}), {minLength: rows, maxLength: rows})
			.map(cells => tableOf(cells, hasHead && cells[0]!.some(cell => cell !== ''))),
	);
const anyWidth = fc.integer({min: 1, max: 100});

describe('every table', () => {
	test('fits the columns there are', () => {
		fc.assert(
			fc.property(anyTable, anyWidth, (table, columns) => {
				for (const {text} of layoutOf([table], columns).lines)
					expect(stringWidth(text) <= columns || stringWidth(text) <= 2).toBe(true);
			}),
		);
	});

	test('has a row for each offset, and each row an offset by which it is found again', () => {
		fc.assert(
			// A wide letter has no room in one column: what stands above it is an empty row.
			fc.property(anyTable, fc.integer({min: 2, max: 100}), (table, columns) => {
				const layout = layoutOf(['Before.', table, 'After.'], columns);
				layout.lines.forEach(({kind, start, end, stretches}, at) => {
					// Nothing of the body begins in a row of a label, or of a character that is shown as several words.
					const isOwn = stretches.length > 0 && stretches.every(stretch => stretch.start < stretch.end);
					if (kind === 'table' && !isOwn) return;
					if (kind !== 'gap' && kind !== 'heading' && end > start) expect(lineAt(layout, start)).toBe(at);
				});
			}),
		);
	});

	test('lights the words of a cell and no others', () => {
		fc.assert(
			fc.property(anyTable, anyWidth, fc.nat(4), fc.nat(3), (table, columns, row, column) => {
				const cells = table.columns!.rows[row % table.columns!.rows.length]!;
				const [from, to] = cells[column % cells.length]!;
				const words = table.text.slice(from, to);
				const body = ['Before.', table];
				const start =
					bodyText({body: [{kind: 'paragraph', text: 'Before.'}, table]}).length - table.text.length;
				const lit = layoutOf(body, columns)
					.lines.flatMap(line => tinted(line, [{start: start + from, end: start + to, tone: 'lit'}]))
					.filter(({tone}) => tone === 'lit')
					.map(({text}) => text)
					.join('');
				// Non-joiners go with the spaces where a row is broken.
				const joined = (text: string) => text.replace(/[ \u200c]/g, '');
				expect(joined(lit)).toBe(joined(safe(words)));
			}),
		);
	});
});

describe('columns share the room', () => {
	const wish = (natural: number, word = natural) => ({natural, word});

	test('as each would like while there is enough', () => {
		expect(shareColumns([wish(5), wish(20, 6)], 27)).toEqual([5, 20]);
	});

	test('so that short ones keep what they need and words stay whole', () => {
		expect(shareColumns([wish(5), wish(60, 9), wish(60, 12)], 41)).toEqual([5, 16, 16]);
		expect(shareColumns([wish(11), wish(60, 4)], 25)).toEqual([11, 12]);
	});

	test('not at all where a column would hold no words', () => {
		expect(shareColumns([wish(20), wish(20), wish(20)], 15)).toBeNull();
		expect(shareColumns([wish(1), wish(1), wish(1)], 7)).toEqual([1, 1, 1]);
	});
});
