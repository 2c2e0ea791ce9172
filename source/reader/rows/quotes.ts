import type {ArticlePage} from '../../archive/types.ts';
import {blockStarts, type Quote} from '../../article/article.ts';
import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import {titleOf} from './heading.ts';
import {type Line, line, span} from './line.ts';
import {wrap} from './wrap.ts';

/** Rows of the Quotes; `stop` is the number of the quote a row belongs to. */
export type QuoteRow = {readonly line: Line; readonly stop: number | null};

/** Which block each quote stands in, counted from 1. */
function paragraphOf(starts: readonly number[], quote: Quote): number {
	let number = 0;
	while (number < starts.length && starts[number]! <= quote.start) number++;
	return number;
}

/** What the article quotes, in the order of the text, in rows of at most `columns`. */
export function layoutQuotes(page: ArticlePage, columns: number): QuoteRow[] {
	const rows: QuoteRow[] = [];
	const add = (
		text: SafeText,
		tone: 'headline' | 'quiet' | 'quote' | 'plain',
		stop: number | null,
		indent = '',
	) => {
		for (const {start, end} of wrap(text, columns - indent.length)) {
			rows.push({line: line(span(ui(indent)), span(text.slice(start, end) as SafeText, tone)), stop});
		}
	};
	add(titleOf(page.article), 'headline', null);
	const count = page.quotes.length;
	if (count === 0) {
		rows.push({line: line(), stop: null});
		add(ui('Nothing in this article stands between quotation marks.'), 'quiet', null);
		return rows;
	}
	add(
		ui(
			count === 1
				? 'One quoted passage, in the words of the text'
				: `${count} quoted passages, in the order of the text`,
		),
		'quiet',
		null,
	);
	const starts = blockStarts(page.article.body);
	page.quotes.forEach((quote, number) => {
		rows.push({line: line(), stop: null});
		const indent = columns < 30 ? '' : '  ';
		add(`“${safe(quote.text)}”` as SafeText, 'quote', number, indent);
		add(ui(`${number + 1} of ${count} · paragraph ${paragraphOf(starts, quote)}`), 'quiet', number, indent);
	});
	return rows;
}
