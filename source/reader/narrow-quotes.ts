import type {ArticlePage} from '../archive/types.ts';
import {fold} from './find.ts';
import type {QuoteNarrowing, Reading} from './model.ts';

/** Who said it and what, folded, for every quote of an article. */
const folded = new WeakMap<ArticlePage, readonly string[]>();

function foldedQuotes(page: ArticlePage): readonly string[] {
	let texts = folded.get(page);
	if (texts === undefined) {
		const roles = new Map(page.speakers.map(({name, role}) => [name, role]));
		texts = page.quotes.map(({text, speaker, mention, cue}) => {
			const who = speaker === null ? ['unknown', mention?.text] : [speaker, roles.get(speaker)];
			return fold([text, ...who, cue?.text].join(' ')).text;
		});
		folded.set(page, texts);
	}
	return texts;
}

/** The quotes in which every word of the query stands, in the quote itself or in who said it and how. */
export function narrowQuotes(page: ArticlePage, query: string): QuoteNarrowing | null {
	const words = fold(query)
		.text.split(' ')
		.filter(word => word !== '');
	if (words.length === 0) return null;
	const texts = foldedQuotes(page);
	const shown = texts.flatMap((text, number) => (words.every(word => text.includes(word)) ? [number] : []));
	return {query, shown};
}

/** How many quotes the Quotes show. */
export function shownQuotes({page, narrowing}: Reading): number {
	return narrowing === null ? page.quotes.length : narrowing.shown.length;
}

/** The number among all quotes of the article of the one that stands in this place of the Quotes. */
export function quoteAtPlace({narrowing}: Reading, place: number): number {
	return narrowing === null ? place : narrowing.shown[place]!;
}

/** In which place of the Quotes the selected one stands; the first when the narrowing leaves it out. */
export function selectedPlace({narrowing, quoteAt}: Reading): number {
	return narrowing === null ? quoteAt : Math.max(0, narrowing.shown.indexOf(quoteAt));
}

/** The number of the quote that is selected in the Quotes; undefined when they show none. */
export function selectedQuote(reading: Reading): number | undefined {
	return shownQuotes(reading) === 0 ? undefined : quoteAtPlace(reading, selectedPlace(reading));
}
