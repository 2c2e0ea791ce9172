/** What is copied, kept and piped: the article, and the words of it that the cursor is on. */
import type {ArticleId} from '../archive/types.ts';
import {blockStarts, type Passage} from '../article/article.ts';
import {briefStops} from '../typeset/brief.ts';
import {type CompareState, selectedCompared} from './compare-state.ts';
import {current, type Model, type Reading, readingOf} from './model.ts';
import {selectedHit} from './result-stops.ts';
import {mainPlace, selectedSpoken} from './speakers-state.ts';
import {topOffset} from './text-window.ts';

export type AtHand = {
	readonly article: ArticleId;
	/** Number of the quote that the cursor is on; null when it is on none. */
	readonly quote: number | null;
	/** The words that are selected or lit, a quote's too; null when nothing is. */
	readonly passage: Passage | null;
	/** Where one reads: an offset into the body, by which the paragraph is known; null in a list. */
	readonly at: number | null;
};

const nothing = 'no article is selected';

/** What the cursor is on; in words, why there is nothing. */
export function atHand(model: Model): AtHand | string {
	const {place} = model;
	if (place.view === 'speaker') {
		const spoken = selectedSpoken(model);
		if (spoken === undefined) return 'no quote is selected';
		const {article, number, quote} = mainPlace(spoken);
		return {article: article.id, quote: number, passage: quote, at: quote.start};
	}
	if (place.view === 'compare') return compared(place.compare);
	if (place.view === 'search') {
		const hit = selectedHit(place.search);
		if (hit === undefined || hit.kind === 'speaker') return 'no article or quote is selected';
		const passage = hit.kind === 'quote' ? hit.at : null;
		return {
			article: hit.row.id,
			quote: hit.kind === 'quote' ? hit.number : null,
			passage,
			at: hit.at?.start ?? null,
		};
	}
	const reading = readingOf(model);
	if (reading !== null) return inArticle(model, reading);
	const article = current(model);
	return article === undefined ? nothing : {article: article.id, quote: null, passage: null, at: null};
}

/** In a comparison: the quote or passage, else the article on that side. */
function compared(compare: CompareState): AtHand | string {
	const {cell, side} = selectedCompared(compare);
	if (cell.kind === 'quote') {
		const {article, number, quote} = cell.said;
		return {article: article.id, quote: number, passage: quote, at: quote.start};
	}
	const {comparison} = compare;
	if (comparison.kind === 'speakers') return 'no quote is selected';
	const passage = cell.kind === 'passage' ? cell.passage : null;
	return {article: comparison.sides[side].id, quote: null, passage, at: passage?.start ?? null};
}

function inArticle(model: Model, reading: Reading): AtHand {
	const {page, lit} = reading;
	const passage = (model.place.view === 'text' ? lit : passageAt(model, reading)) ?? null;
	const number =
		passage === null
			? -1
			: page.quotes.findIndex(({start, end}) => start === passage.start && end === passage.end);
	const at = passage?.start ?? (model.place.view === 'text' ? firstParagraphOn(model, reading) : null);
	return {article: page.id, quote: number < 0 ? null : number, passage, at};
}

/** Where the first block begins that begins on the screen; the one on top when none does. */
function firstParagraphOn(model: Model, reading: Reading): number {
	const top = Math.max(0, topOffset(model, reading));
	const starts = blockStarts(reading.page.article.body);
	return starts.find(start => start >= top) ?? starts.at(-1) ?? 0;
}

/** The passage that is selected in the Brief or the Quotes. */
export function passageAt({place}: Model, {page, briefAt, quoteAt}: Reading): Passage | undefined {
	if (place.view === 'brief') return briefStops(page)[briefAt];
	return place.view === 'quotes' ? page.quotes[quoteAt] : undefined;
}
