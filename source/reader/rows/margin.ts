import type {ArticlePage} from '../../archive/types.ts';
import type {Quote} from '../../article/article.ts';
import {certaintyOf} from '../../article/certainty.ts';
import {type SafeText, ui} from '../../article/safe-text.ts';
import {type Span, span} from './line.ts';
import type {TextLine} from './text-layout.ts';
import {nameTone, voicesOf} from './voices.ts';

/** Whether any of this stretch of the body is in the rows on the screen. */
export function isVisible(
	{start, end}: {readonly start: number; readonly end: number},
	visible: readonly TextLine[],
): boolean {
	return visible.length > 0 && start < visible.at(-1)!.end && end > visible[0]!.start;
}

/** The quotes on the screen of which the speaker is known. */
export function attributedOn(page: ArticlePage, visible: readonly TextLine[]): Quote[] {
	return page.quotes.filter(quote => quote.speaker !== null && isVisible(quote, visible));
}

/** The quotes that begin in a row; in the first on the screen also the one that goes on there. */
function marked(page: ArticlePage, visible: readonly TextLine[], number: number): Quote[] {
	const row = visible[number]!;
	if (row.place === null) return [];
	const from = number === 0 ? Number.NEGATIVE_INFINITY : row.start;
	return attributedOn(page, [row]).filter(({start}) => start >= from);
}

/**
 * What stands in the margin beside a row of the text: the letters of those whose quotes begin there (`A?` when it is
 * perhaps them), then the sign of what is lit.
 * @param columns of the margin
 * @param here the sign of what is lit, when that is in this row
 */
export function marginOf(
	page: ArticlePage,
	visible: readonly TextLine[],
	number: number,
	columns: number,
	here: SafeText | null,
): Span[] {
	if (columns < 2) return [span(ui(' '.repeat(columns)))];
	const quotes = marked(page, visible, number);
	const [first] = quotes;
	const lit = span(here ?? ui(' '), 'accent');
	// In a margin of two columns the letter and the sign share one; the sign is what moves.
	if (columns === 2) return [here === null && first ? letterOf(page, first) : lit, span(ui(' '))];
	const letters = lettersOf(page, quotes, columns - 2);
	const doubt = quotes.length === 1 && certaintyOf(first!) === 'perhaps';
	return [
		span(ui(' '.repeat(columns - 2 - letters.length))),
		...letters,
		doubt && here === null ? span(ui('?'), nameTone(page, first!.speaker)) : lit,
		span(ui(' ')),
	];
}

function letterOf(page: ArticlePage, {speaker}: Quote): Span {
	return span(voicesOf(page).get(speaker!)!.sign, nameTone(page, speaker));
}

/** A letter for each who begins to speak in a row, once for several quotes on end. */
function lettersOf(page: ArticlePage, quotes: readonly Quote[], most: number): Span[] {
	const turns = quotes.filter(({speaker}, at) => speaker !== quotes[at - 1]?.speaker);
	return turns.slice(0, most).map(quote => letterOf(page, quote));
}
