import type {ArticlePage} from '../archive/types.ts';
import type {Article} from '../article/article.ts';
import {joinSafe, type SafeText, safe, safeBlock, ui} from '../article/safe-text.ts';
import {longDate} from '../typeset/dates.ts';
import {cut} from '../typeset/fit.ts';
import {dotted} from '../typeset/heading.ts';
import {wrap} from '../typeset/wrap.ts';
import type {Output} from './output.ts';

/** Columns a line of running text has on a terminal that is wide enough. */
const measure = 72;

/**
 * The text in lines of at most `columns`; one line when that is null.
 * @param opening stands before the first line (plain ASCII); the others are indented by as much.
 */
export function paragraph(text: SafeText, columns: number | null, opening = ''): SafeText {
	if (columns === null) return joinSafe(ui(opening), text);
	const rows = wrap(text, Math.max(1, columns - opening.length)).map(({start, end}) =>
		text.slice(start, end),
	);
	return lines(
		...rows.map((row, number) => safe((number === 0 ? opening : ' '.repeat(opening.length)) + row)),
	);
}

/** The texts that are there, each on lines of its own. Nothing joins across a line end, so the whole is safe too. */
export function lines(...texts: readonly SafeText[]): SafeText {
	return texts.filter(text => text !== '').join('\n') as SafeText;
}

/** As `lines`, with an empty line between them. */
export function paragraphs(...texts: readonly SafeText[]): SafeText {
	return texts.filter(text => text !== '').join('\n\n') as SafeText;
}

/** Rows of a table: each cut to `columns`, whole when that is null. */
export function tableLines(text: string, columns: number | null): SafeText[] {
	return text.split('\n').map(row => (columns === null ? safe(row) : cut(safe(row), columns)));
}

/** Who published an article and when, as far as it is known. */
export function publishedLine(article: Article): SafeText {
	const {publication} = article;
	return dotted(publication === null ? null : safe(publication), longDate(article));
}

/** What stands between two articles. */
const between = safeBlock('\n* * *\n');

/** Writes every article as a page. */
export async function writePages(
	pages: Iterable<ArticlePage>,
	output: Output,
	pageOf: (page: ArticlePage, columns: number | null) => SafeText,
): Promise<void> {
	const columns = output.columns === null ? null : Math.min(measure, output.columns);
	let first = true;
	for (const page of pages) {
		if (!first) await output.line(between);
		await output.line(pageOf(page, columns));
		first = false;
	}
}
