import fc from 'fast-check';
import {expect, test} from 'vitest';
import {tableColumns} from '../../../source/formats/story/tables.ts';

const cellsOf = (text: string) =>
	tableColumns(text)?.rows.map(cells => cells.map(([start, end]) => text.slice(start, end)));

test.each([
	[
		'Day | Tide | Boat\nFri | 4 m | Bess',
		[
			['Day', 'Tide', 'Boat'],
			['Fri', '4 m', 'Bess'],
		],
	],
	[
		'| Day | Tide |\n| Fri |  |',
		[
			['Day', 'Tide'],
			['Fri', ''],
		],
	],
	[
		'Day\tTide\nFri\t\t4 m',
		[
			['Day', 'Tide'],
			['Fri', '4 m'],
		],
	],
	['Day     Tide\nFri     4 m', undefined],
	['a | b\nc | d | e', undefined],
	['one\ntwo', undefined],
])('the cells of %j', (text, cells) => expect(cellsOf(text)).toEqual(cells));

test('a row of dashes below the first makes that one the head, and is no row', () => {
	expect(tableColumns('| Day | Tide |\n|-----|:----:|\n| Fri | 4 m |')).toMatchObject({hasHead: true});
	expect(cellsOf('| Day | Tide |\n|-----|:----:|\n| Fri | 4 m |')).toEqual([
		['Day', 'Tide'],
		['Fri', '4 m'],
	]);
	expect(tableColumns('a | b\nc | d')).toMatchObject({hasHead: false});
});

test('cells stand in order within the text, in any text', () => {
	const piece = fc.constantFrom('|', ' ', '\t', 'mud', '---', '\n', '港');
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 30}), pieces => {
			const text = pieces.join('');
			let last = 0;
			for (const [start, end] of tableColumns(text)?.rows.flat() ?? []) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThanOrEqual(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
