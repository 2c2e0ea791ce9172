import type {Quote, ReadArticle} from '../article/article.ts';
import {certaintyOf} from '../article/certainty.ts';
import {type SafeText, spaces, ui} from '../article/safe-text.ts';
import {nameSpans} from './attribution.ts';
import {spansWidth} from './fit.ts';
import {type Span, span} from './line.ts';
import type {TextLine} from './text-layout.ts';
import {nameTone, voicesOf, voiceTone} from './voices.ts';

/** From so many columns on there is room for names, not only for their letters. */
const namesFrom = 24;

/** Whether any of this stretch of the body is in the rows on the screen. */
export function isVisible(
	{start, end}: {readonly start: number; readonly end: number},
	visible: readonly TextLine[],
): boolean {
	const [top] = visible;
	if (top === undefined || start >= visible.at(-1)!.end) return false;
	// Of cells side by side one may begin above what the row is told by.
	return end > Math.min(top.start, ...top.stretches.map(stretch => stretch.start));
}

/** The quotes on the screen of which the speaker is known. */
export function attributedOn(page: ReadArticle, visible: readonly TextLine[]): Quote[] {
	return page.quotes.filter(quote => quote.speaker !== null && isVisible(quote, visible));
}

/**
 * What stands in the margin beside a row of the text: the letters of those whose quotes begin there (`A?` when it is
 * perhaps them), with their names where there is room, then the sign of what is lit.
 * @param quotes those on the screen whose speaker is known
 * @param isTop whether it is the first row on the screen: there a quote that began above is named once more
 * @param columns of the margin
 * @param here the sign of what is lit, when that is in this row
 * @param kept that of what is kept as a clipping, when that is
 */
export function marginOf(
	page: ReadArticle,
	quotes: readonly Quote[],
	row: TextLine,
	isTop: boolean,
	columns: number,
	here: SafeText | null,
	kept: SafeText | null = null,
): Span[] {
	if (columns < 2) return [span(spaces(columns))];
	const begun = quotes.filter(quote => begins(quote, row, isTop));
	const [first] = begun;
	const lit = span(here ?? ui(' '), 'accent');
	// In a margin of two columns the letter and the sign share one; the sign is what moves.
	const edge = span(kept ?? ui(' '), kept === null ? 'plain' : 'accent');
	if (columns === 2) return [here === null && first ? letterOf(page, first) : lit, edge];
	const letters = lettersOf(page, begun, columns - 2);
	const room = columns - 2 - letters.length;
	const name = first && columns >= namesFrom ? noteOf(page, quotes, first, room) : [];
	const doubt = begun.length === 1 && certaintyOf(first!) === 'perhaps' && here === null;
	return [
		span(spaces(room - spansWidth(name))),
		...name,
		...letters,
		doubt ? span(ui('?'), nameTone(page, first!.speaker)) : lit,
		edge,
	];
}

function begins({start, end}: Quote, row: TextLine, isTop: boolean): boolean {
	return row.stretches.some(
		stretch => start < stretch.end && (isTop ? end > stretch.start : start >= stretch.start),
	);
}

function letterOf(page: ReadArticle, {speaker}: Quote): Span {
	return span(voicesOf(page).get(speaker!)!.sign, nameTone(page, speaker));
}

/** A letter for each who begins to speak in a row, once for several quotes on end. */
function lettersOf(page: ReadArticle, quotes: readonly Quote[], most: number): Span[] {
	const turns = quotes.filter(({speaker}, at) => speaker !== quotes[at - 1]?.speaker);
	return turns.slice(0, most).map(quote => letterOf(page, quote));
}

/** The name of who says a quote and, on this screen, did not say the one before; nothing when it does not fit. */
function noteOf(page: ReadArticle, quotes: readonly Quote[], quote: Quote, columns: number): Span[] {
	const {speaker} = quote;
	if (quotes[quotes.indexOf(quote) - 1]?.speaker === speaker) return [];
	const doubt = certaintyOf(quote) === 'perhaps' ? [span(ui('perhaps '), 'quiet')] : [];
	const note = [...doubt, ...nameSpans(speaker!, voiceTone(page, speaker)), span(ui('  '))];
	return spansWidth(note) > columns ? [] : note;
}
