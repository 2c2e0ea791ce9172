import {stringify} from 'csv-stringify/sync';
import {type SafeText, safe, safeBlock} from '../article/safe-text.ts';

/** What a cell can hold; a list becomes one cell, null an empty one. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * Rows as CSV, each with its line end. Every text is quoted, and one that a spreadsheet would run as a formula gets
 * an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): SafeText {
	const cells = rows.map(row => row.map(plain));
	return safeBlock(stringify(cells, {escape_formulas: true, quoted_string: true}));
}

function plain(cell: Cell): string | number | null {
	if (cell === null || typeof cell === 'number') return cell;
	if (typeof cell === 'boolean') return cell ? 'true' : 'false';
	if (typeof cell === 'string') return safe(cell);
	return cell.length === 0 ? null : safe(cell.join('; '));
}
