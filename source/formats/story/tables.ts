import type {Cell, Columns} from '../../article/article.ts';
import {isPageLine} from './furniture/page-lines.ts';
import {type Line, view} from './lines.ts';
import {resultRowsEnd} from './result-rows.ts';

/**
 * The index after the table that begins at this line: two rows with several columns, three with two, or rows of results; the line's own
 * index when none does.
 */
export function tableEnd(lines: readonly Line[], start: number): number {
	let strong = 0;
	let at = start;
	for (; at < lines.length && (at === start || !lines[at]!.gap); at++) {
		const columns = columnGaps(lines[at]!);
		if (columns === 0) break;
		if (columns > 1) strong++;
	}
	return (strong >= 2 || at - start >= 3) && at - start >= 2 ? at : resultRowsEnd(lines, start);
}

/** How many gaps between columns the line has: runs of three spaces, tabs, or bars between cells. */
export function columnGaps(line: Line): number {
	if (line.text.length > 240) return 0;
	if (isPageLine(view(line))) return 0;
	const bars = line.text.match(/ \| |^\||\|$/g)?.length ?? 0;
	return bars > 1 ? bars : (line.text.match(/ {3,}|\t+ */g)?.length ?? 0);
}

/** The rows as they stand in the file, each on its line. */
export function tableText(rows: readonly Line[]): string {
	return rows.map(row => row.lead + row.text).join('\n');
}

/**
 * The cells of a table whose rows are parted by bars or tabs, the same number in every row; undefined for any other, which
 * stands as it was set. A row of dashes below the first says that that one is the head.
 */
export function tableColumns(text: string): Columns | undefined {
	const lines = text.split('\n');
	const separator = lines.every(line => line.includes('|')) ? /\|/g : /\t+/g;
	let at = 0;
	const rows = lines.map(line => {
		const cells = cellsOf(line, at, separator);
		at += line.length + 1;
		return cells;
	});
	const isRule = (cells: readonly Cell[]) =>
		cells.every(([start, end]) => /^:?[-=]+:?$/.test(text.slice(start, end)));
	const hasHead = rows.length > 2 && isRule(rows[1]!);
	const kept = hasHead ? rows.filter((_, row) => row !== 1) : rows;
	const count = kept[0]!.length;
	return count > 1 && kept.every(cells => cells.length === count) ? {hasHead, rows: kept} : undefined;
}

/** The cells of a line that begins at `start`, without the spaces around them and the bars at both ends. */
function cellsOf(line: string, start: number, separator: RegExp): Cell[] {
	const cells: Cell[] = [];
	let from = 0;
	for (const {0: mark, index} of [...line.matchAll(separator), {0: '', index: line.length}]) {
		const words = line.slice(from, index);
		const lead = words.length - words.trimStart().length;
		const cell: Cell = [start + from + lead, start + from + lead + words.trim().length];
		const isEdge = words.trim() === '' && (from === 0 || mark === '') && mark !== '\t';
		if (!isEdge) cells.push(cell);
		from = index + mark.length;
	}
	return cells;
}
