import {stringify} from 'csv-stringify/sync';
import {type SafeText, safe, safeBlock} from '../article/safe-text.ts';

/** What a cell can hold; a list becomes one cell, null an empty one, and only `lines` keeps its line ends. */
export type Cell = string | number | boolean | null | readonly string[] | {readonly lines: string};

/**
 * Rows as CSV, each with its line end. Every text is quoted, and one that a spreadsheet would run as a formula gets
 * an apostrophe before it: also behind white space, which some take away.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): SafeText {
	const cells = rows.map(row => row.map(plain));
	return safeBlock(stringify(cells, {escape_formulas: true, quoted_string: true}));
}

function plain(cell: Cell): string | number | null {
	if (cell === null || typeof cell === 'number') return cell;
	if (typeof cell === 'boolean') return cell ? 'true' : 'false';
	if (typeof cell === 'string') return guarded(safe(cell));
	if ('lines' in cell) return guarded(safeBlock(cell.lines));
	return cell.length === 0 ? null : guarded(safe(cell.join('; ')));
}

/** What begins a formula behind white space; at the very beginning the library looks itself. */
const hiddenFormula = /^\s+[=+\-@＝＋－＠]/;

function guarded(text: SafeText): string {
	return hiddenFormula.test(text) ? `'${text}` : text;
}
