import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {turnsOf} from '../export/turns.ts';
import {headingOf} from '../typeset/heading.ts';
import {nobodyQuoted} from '../typeset/quotes.ts';
import type {HeldPage} from './library.ts';
import {headingLines, lines, paragraph, paragraphs} from './page.ts';

/** What an article quotes, below who said it, in lines of at most `columns`; each quote on one line when that is null. */
export function quotesPage(page: HeldPage, columns: number | null): SafeText {
	const {article, quotes} = page;
	// Below the names of those who are quoted, who wrote it would pass for one of them.
	const heading = headingOf(article).filter(({tells}) => tells !== 'writer');
	return paragraphs(
		headingLines(heading, page, columns),
		quotes.length === 0 ? paragraph(nobodyQuoted, columns) : ui(''),
		...turnsOf(page).map(({source, quotes}) =>
			lines(
				paragraph(source, columns),
				...quotes.map(({text}) => paragraph(safeText`“${safe(text)}”`, columns, '  ')),
			),
		),
	);
}
