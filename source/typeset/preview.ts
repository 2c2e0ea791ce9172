/** What stands beside the list: the brief, and below it the text as far as one looks. */
import type {ReadArticle} from '../article/article.ts';
import {ui} from '../article/safe-text.ts';
import {layoutBrief} from './brief.ts';
import {blank, type Line, line, span} from './line.ts';
import {quoteTints} from './quote-tints.ts';
import {storyLines, tinted} from './text-layout.ts';

type Begun = {readonly columns: number; readonly rows: Line[]; readonly rest: Iterator<Line>};

/** The list is drawn with every key; of a long text only what has been looked at is laid out, and that once. */
const begun = new WeakMap<ReadArticle, Begun>();

/**
 * The first rows of an article's preview, each of at most `columns`.
 * @param count how many are wanted; where the text ends before, there are fewer
 */
export function previewRows(page: ReadArticle, columns: number, count: number): readonly Line[] {
	const known = begun.get(page);
	const preview = known?.columns === columns ? known : {columns, rows: [], rest: composed(page, columns)};
	begun.set(page, preview);
	while (preview.rows.length < count) {
		const next = preview.rest.next();
		if (next.done) break;
		preview.rows.push(next.value);
	}
	return preview.rows.length > count ? preview.rows.slice(0, count) : preview.rows;
}

function* composed(page: ReadArticle, columns: number): Generator<Line, undefined> {
	for (const row of layoutBrief(page, columns, true)) yield row.line;
	if (page.article.body.length === 0) return;
	yield blank;
	yield line(span(ui('Text'), 'label'));
	for (const row of storyLines(page, columns))
		yield line(span(row.indent, 'quiet'), ...tinted(row, quoteTints(page)));
}
