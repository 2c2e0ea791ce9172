import type {Block} from '../article/article.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {headingOf} from '../typeset/heading.ts';
import {printedText} from '../typeset/note-marks.ts';
import type {HeldPage} from './library.ts';
import {headingLines, lines, paragraph, paragraphs, tableLines} from './page.ts';

/** An article as a page, in lines of at most `columns`; each paragraph on one line when that is null. */
export function textPage(page: HeldPage, columns: number | null): SafeText {
	const {article} = page;
	const {dateline, body} = article;
	// As printed: the story begins on the line of its dateline.
	const story = dateline === null ? -1 : body.findIndex(({kind}) => kind === 'paragraph');
	return paragraphs(
		lines(
			headingLines(headingOf(article, true), page, columns),
			dateline !== null && story < 0 ? paragraph(safe(dateline.text), columns) : ui(''),
		),
		...body.map((block, number) => blockText(block, number === story ? dateline!.text : null, columns)),
		...article.furniture.map(line => paragraph(safe(line), columns)),
	);
}

function blockText(block: Block, dateline: string | null, columns: number | null): SafeText {
	if (block.kind === 'table') return tableLines(block, columns);
	const text = printedText(block);
	if (dateline !== null) return paragraph(safeText`${safe(dateline)} ${text}`, columns);
	return paragraph(text, columns, block.kind === 'list-item' ? '- ' : '');
}
