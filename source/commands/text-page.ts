import type {ArticlePage} from '../archive/types.ts';
import type {Block} from '../article/article.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {titleOf} from '../typeset/heading.ts';
import {lines, paragraph, paragraphs, publishedLine, tableLines} from './page.ts';

/** An article as a page, in lines of at most `columns`; each paragraph on one line when that is null. */
export function textPage({article}: ArticlePage, columns: number | null): SafeText {
	const {byline, dateline, body} = article;
	const heading = [titleOf(article), byline === null ? ui('') : safe(byline), publishedLine(article)];
	// As printed: the story begins on the line of its dateline.
	const story = dateline === null ? -1 : body.findIndex(({kind}) => kind === 'paragraph');
	if (dateline !== null && story < 0) heading.push(safe(dateline.text));
	return paragraphs(
		lines(...heading.map(line => paragraph(line, columns))),
		...body.map((block, number) => blockText(block, number === story ? dateline!.text : null, columns)),
		...article.furniture.map(line => paragraph(safe(line), columns)),
	);
}

function blockText({kind, text}: Block, dateline: string | null, columns: number | null): SafeText {
	if (kind === 'table') return lines(...tableLines(text, columns));
	if (dateline !== null) return paragraph(safeText`${safe(dateline)} ${safe(text)}`, columns);
	return paragraph(safe(text), columns, kind === 'list-item' ? '- ' : '');
}
