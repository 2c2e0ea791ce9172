import type {ArticlePage} from '../archive/types.ts';
import {joinSafe, type SafeText, safe, ui} from '../article/safe-text.ts';
import {titleOf} from '../typeset/heading.ts';
import {nobodyQuoted} from '../typeset/quotes.ts';
import {lines, paragraph, paragraphs, publishedLine} from './page.ts';
import {turnsOf} from './turns.ts';

/** What an article quotes, below who said it, in lines of at most `columns`; each quote on one line when that is null. */
export function quotesPage(page: ArticlePage, columns: number | null): SafeText {
	const {article, quotes} = page;
	const heading = [titleOf(article), publishedLine(article)];
	return paragraphs(
		lines(...heading.map(line => paragraph(line, columns))),
		quotes.length === 0 ? paragraph(nobodyQuoted, columns) : ui(''),
		...turnsOf(page).map(({source, quotes}) =>
			lines(
				paragraph(source, columns),
				...quotes.map(({text}) => paragraph(joinSafe(ui('“'), safe(text), ui('”')), columns, '  ')),
			),
		),
	);
}
