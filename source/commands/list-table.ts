import type {ArticleId, ArticleRow, Library} from '../archive/types.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {cut, width} from '../typeset/fit.ts';
import {titleOf} from '../typeset/heading.ts';
import {type HeldRow, rowsOf} from './library.ts';
import type {Output} from './output.ts';
import {copyNote} from './page.ts';

/** Writes one line an article, in columns. */
export async function writeTable(library: Library, ids: readonly ArticleId[], output: Output): Promise<void> {
	const columns = columnsOf(library, ids);
	for (const rows of rowsOf(library, ids)) {
		for (const row of rows) await output.line(tableRow(row, columns, output.columns));
	}
}

type Columns = {readonly date: number; readonly publication: number};

/** Widest a publication may be before it is cut. */
const widestPublication = 20;

/** How wide the columns have to be for what is in them. */
function columnsOf(library: Library, ids: readonly ArticleId[]): Columns {
	let date = 0;
	let publication = 0;
	for (const rows of rowsOf(library, ids)) {
		for (const row of rows) {
			date = Math.max(date, dayOf(row).length);
			publication = Math.max(publication, width(publicationOf(row)));
		}
	}
	return {date, publication: Math.min(publication, widestPublication)};
}

/** The day of publication; `~` marks one that is only the time of the file. */
function dayOf({published, publishedFrom}: ArticleRow): SafeText {
	if (published === null) return ui('');
	return safe(`${publishedFrom === 'file' ? '~' : ''}${published.slice(0, 10)}`);
}

function publicationOf({publication}: ArticleRow): SafeText {
	return publication === null ? ui('') : safe(publication);
}

/**
 * Date, publication, headline, and of which file it is a copy; cut to the terminal's columns, whole when there is no
 * terminal.
 */
function tableRow(row: HeldRow, columns: Columns, screen: number | null): SafeText {
	let publication = publicationOf(row);
	if (screen !== null) publication = cut(publication, columns.publication);
	let line = titleOf(row);
	if (columns.publication > 0) line = safeText`${publication}${gap(publication, columns.publication)}${line}`;
	if (columns.date > 0) line = safeText`${dayOf(row)}${gap(dayOf(row), columns.date)}${line}`;
	const note = row.copyOf === null ? ui('') : safeText` (${copyNote(row.copyOf)})`;
	if (screen === null) return safeText`${line}${note}`;
	// A headline leaves room for the note, and a long path for the headline.
	const room = screen - Math.min(width(note), Math.floor(screen / 2));
	const shown = cut(line, room);
	return safeText`${shown}${cut(note, screen - width(shown))}`;
}

/** The spaces between a cell of a column so wide and the next. */
function gap(text: SafeText, columns: number): SafeText {
	return ui(' '.repeat(Math.max(0, columns - width(text)) + 2));
}
