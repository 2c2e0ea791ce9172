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
