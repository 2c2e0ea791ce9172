/** What was done to articles, for people and for other programs. */
import type {ArticleKeys} from '../article/identity.ts';
import {joinSafe, type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';
import {articleFields} from './article-keys.ts';
import {escapeMarkdown} from './markdown.ts';
import {type Fields, field} from './record.ts';
import {rowEach, simpleCells, type Table} from './table.ts';

/** An article, and what was done to it. */
export type Marked = {
	readonly keys: ArticleKeys;
	readonly mark: {
		readonly readAt: string | null;
		readonly starredAt: string | null;
		readonly place: number | null;
	};
};

/** What scripts get of a mark, and enough to take it in again. */
export const markFields: Fields<Marked> = {
	record: field('text', 'what the line is: `mark`', () => 'mark'),
	...articleFields(({keys}: Marked) => keys),
	readAt: field('text or null', 'when it was read, ISO 8601', ({mark}) => mark.readAt),
	starredAt: field('text or null', 'when it was starred, ISO 8601', ({mark}) => mark.starredAt),
	place: field(
		'number or null',
		'where reading it was left, counted as `start` of a quote',
		({mark}) => mark.place,
	),
};

export const markTable: Table<Marked> = rowEach(simpleCells(markFields));

/** What was done to an article, and to which, in a line. */
export function markLine({keys, mark}: Marked): SafeText {
	const done = [
		mark.starredAt === null ? null : `starred ${dayOf(mark.starredAt)}`,
		mark.readAt === null ? null : `read ${dayOf(mark.readAt)}`,
		mark.place === null ? null : `left at ${mark.place}`,
	].filter(part => part !== null);
	return safeText`${placeOf(keys)}: ${safe(done.join(', '))}`;
}

/** The same as an item of a list in Markdown, with its line end. */
export function markItem(marked: Marked): SafeText {
	return stackSafe([safeText`- ${escapeMarkdown(markLine(marked))}`, ui('')]);
}

/** The file of an article, and its number when there are several. */
export function placeOf({file, index}: ArticleKeys): SafeText {
	const place = safe(file === '-' ? 'standard input' : file);
	return index === 0 ? place : joinSafe([place, ui(`, article ${index + 1}`)]);
}

function dayOf(time: string): string {
	return time.slice(0, 'yyyy-mm-dd'.length);
}
