import type {ArticleId} from '../archive/types.ts';
import type {Passage, Quote} from '../article/article.ts';
import {isReading, type Model, type Reading} from './model.ts';
import {selectedQuote} from './narrow-quotes.ts';
import {briefStops} from './rows/brief.ts';

/** A quote in its article; `number` is its place among the article's quotes, from 0. */
export type CurrentQuote = {readonly article: ArticleId; readonly number: number; readonly quote: Quote};

/**
 * The quote that actions are about: the selected one of the Quotes or of a speaker's page, the one that is lit in the
 * Text, the first one in the selected passage of the Brief. Undefined when there is none.
 */
export function currentQuote(model: Model): CurrentQuote | undefined {
	if (model.view === 'speaker') {
		const spoken = model.speaker?.spoken[model.speaker.cursor];
		return spoken && {article: spoken.article.id, number: spoken.number, quote: spoken.quote};
	}
	const {reading} = model;
	if (reading === null || !isReading(model)) return undefined;
	const number = quoteNumber(model, reading);
	const quote = reading.page.quotes[number];
	return quote && {article: reading.page.id, number, quote};
}

/** Which quote of the open article that is; -1 when there is none. */
function quoteNumber({view}: Model, reading: Reading): number {
	if (view === 'quotes') return selectedQuote(reading) ?? -1;
	const passage = view === 'text' ? reading.lit : briefStops(reading.page)[reading.briefAt];
	return passage ? quoteIn(reading.page.quotes, passage) : -1;
}

function quoteIn(quotes: readonly Quote[], {start, end}: Passage): number {
	return quotes.findIndex(quote => quote.start < end && quote.end > start);
}
