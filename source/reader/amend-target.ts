/** What is put right by `a`: the quote at hand, and whoever said it. */
import type {ArticleId} from '../archive/types.ts';
import type {SourceName} from '../article/source-name.ts';
import {type Model, readingOf} from './model.ts';
import {selectedHit} from './result-stops.ts';
import {type Meant, quoteAtHand, whoIsMeant} from './speaker-at-hand.ts';
import {mainPlace, selectedSpeaker, selectedSpoken} from './speakers-state.ts';

/** A quote by its number in an article, with its words. */
export type QuoteAtHand = {readonly article: ArticleId; readonly number: number; readonly text: string};

/** The quote that is meant; in words, why there is none. */
export function quoteToAmend(model: Model): QuoteAtHand | string {
	const {place} = model;
	if (place.view === 'speaker') {
		const spoken = selectedSpoken(model);
		if (spoken === undefined) return 'no quote is selected';
		const {article, number, quote} = mainPlace(spoken);
		return {article: article.id, number, text: quote.text};
	}
	if (place.view === 'search') {
		const hit = selectedHit(place.search);
		if (hit?.kind !== 'quote') return 'no quote is selected';
		return {article: hit.row.id, number: hit.number, text: hit.at.text};
	}
	const reading = readingOf(model);
	if (reading === null) return 'no quote is selected';
	const number = quoteAtHand(model, reading);
	if (typeof number === 'string') return number;
	const quote = reading.page.quotes[number];
	return quote === undefined
		? 'the article quotes nobody'
		: {article: reading.page.id, number, text: quote.text};
}

/** The speaker who is meant, and what it is called where that is known; in words, why nobody is. */
export function speakerToAmend(model: Model): {readonly of: Meant; readonly name: string | null} | string {
	const selected = selectedSpeaker(model);
	if (selected !== undefined) return {of: {speaker: selected.id}, name: selected.name};
	const of = whoIsMeant(model);
	if (typeof of === 'string') return of;
	const reading = readingOf(model);
	const name =
		'name' in of
			? of.name
			: reading !== null && 'number' in of
				? reading.page.quotes[of.number]?.speaker
				: null;
	return {of, name: name ?? null};
}

/** The names that were taken for the one whose page is on the screen; of a single name nothing can be taken apart. */
export function namesToTakeApart({place}: Pick<Model, 'place'>): readonly SourceName[] | string {
	if (place.view !== 'speaker') return 'it is done on the page of a speaker';
	const {names} = place.speaker.page;
	return names.length > 1 ? names : 'all articles have one name for this speaker';
}
