import {printedBlocks} from '../article/printed.ts';
import {type SafeText, safe} from '../article/safe-text.ts';
import {headingOf} from '../typeset/heading.ts';
import type {HeldPage} from './library.ts';
import {headingLines, paragraph, paragraphs, tableLines} from './page.ts';

/** An article as a page, in lines of at most `columns`; each paragraph on one line when that is null. */
export function textPage(page: HeldPage, columns: number | null): SafeText {
	const {article} = page;
	return paragraphs(
		headingLines(headingOf(article, true), page, columns),
		...printedBlocks(article).map(({block, text}) => {
			if (block.kind === 'table') return tableLines(block, columns);
			return paragraph(text, columns, block.kind === 'list-item' ? '- ' : '');
		}),
		...article.furniture.map(line => paragraph(safe(line), columns)),
	);
}
