import type {Block} from '../article/article.ts';
import {rowsOf} from '../article/printed.ts';
import {joinSafe, type SafeText, safe, safeBlock, safeText, stackSafe, ui} from '../article/safe-text.ts';
import {hangingRows} from '../typeset/hanging.ts';
import type {HeadingPart} from '../typeset/heading.ts';
import {span} from '../typeset/line.ts';
import {tableRows} from '../typeset/table-rows.ts';
import type {HeldPage} from './library.ts';
import type {Output} from './output.ts';

/** Columns a line of running text has on a terminal that is wide enough. */
const measure = 72;

/**
 * The text in lines of at most `columns`; one line when that is null.
 * @param opening stands before the first line (plain ASCII); the others are indented by as much.
 */
export function paragraph(text: SafeText, columns: number | null, opening = ''): SafeText {
	if (columns === null) return joinSafe([ui(opening), text]);
	const rows = hangingRows(span(text), columns, span(ui(opening)));
	return lines(...rows.map(({spans}) => joinSafe(spans.map(({text}) => text))));
}

/** The texts that are there, each on lines of its own. Nothing joins across a line end, so the whole is safe too. */
export function lines(...texts: readonly SafeText[]): SafeText {
	return stackSafe(texts.filter(text => text !== ''));
}

/** As `lines`, with an empty line between them. */
export function paragraphs(...texts: readonly SafeText[]): SafeText {
	return stackSafe(
		texts.filter(text => text !== ''),
		1,
	);
}

/** Says of which file an article is a copy. */
export function copyNote(path: string): SafeText {
	return safeText`a copy of ${safe(path)}`;
}

/** The heading of an article, a line a part; below it stands of which file it is a copy. */
export function headingLines(
	heading: readonly HeadingPart[],
	{copyOf}: HeldPage,
	columns: number | null,
): SafeText {
	const note = copyOf === null ? [] : [copyNote(copyOf)];
	return lines(...[...heading.map(({text}) => text), ...note].map(text => paragraph(text, columns)));
}

/** The rows of a table: in columns, as on the screen, within so many; as they stand when that is null. */
export function tableLines({text, columns: cells, notes = []}: Block, columns: number | null): SafeText {
	if (cells !== undefined && columns !== null)
		return stackSafe(tableRows({text, columns: cells, notes, start: 0}, columns).map(row => row.text));
	return lines(...rowsOf({text, notes}).map(row => paragraph(row, columns)));
}

/** How wide running text is written; null when its lines are not to be broken. */
export function textColumns({columns}: Pick<Output, 'columns'>): number | null {
	return columns === null ? null : Math.min(measure, columns);
}

/** What stands between two articles. */
const between = safeBlock('\n* * *\n');

/** Writes every article as a page. */
export async function writePages(
	pages: Iterable<HeldPage>,
	output: Output,
	pageOf: (page: HeldPage, columns: number | null) => SafeText,
): Promise<void> {
	const columns = textColumns(output);
	let first = true;
	for (const page of pages) {
		if (!first) await output.line(between);
		await output.line(pageOf(page, columns));
		first = false;
	}
}
