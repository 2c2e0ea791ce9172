/** Whose page `p` opens: of whoever said the quote that is selected, lit, or the only one on the screen. */
import type {SpeakerId} from '../archive/speaker-types.ts';
import type {ArticleId} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';
import {briefStops} from '../typeset/brief.ts';
import {attributedOn} from '../typeset/margin.ts';
import {layoutText} from '../typeset/text-layout.ts';
import {type CompareState, selectedCompared} from './compare-state.ts';
import {geometry} from './geometry.ts';
import type {Model, Reading} from './model.ts';
import {selectedHit} from './result-stops.ts';
import {selectedSpeaker} from './speakers-state.ts';
import {topRow} from './text-window.ts';

/** A speaker by its number, by a quote, or by a name alone. */
export type Meant =
	| {readonly speaker: SpeakerId}
	| {readonly article: ArticleId; readonly number: number}
	| {readonly name: string};

const unknown = 'it is not known who said this';

/** Who is meant; in words, why nobody is. */
export function whoIsMeant(model: Model): Meant | string {
	const {place} = model;
	switch (place.view) {
		case 'speakers': {
			const row = selectedSpeaker(model);
			return row === undefined ? 'no speaker is selected' : {speaker: row.id};
		}
		case 'search': {
			const hit = selectedHit(place.search);
			if (hit?.kind === 'speaker') return {name: hit.name};
			if (hit?.kind !== 'quote') return 'no quote or speaker is selected';
			return hit.speaker === null ? unknown : {article: hit.row.id, number: hit.number};
		}
		case 'compare':
			return comparedSpeaker(place.compare);
		case 'brief':
		case 'quotes':
		case 'text':
			return inArticle(model, place.reading);
		default:
			return 'no quote is selected';
	}
}

/** Of a comparison: who says the selected quote, or the speaker on that side. */
function comparedSpeaker(compare: CompareState): Meant | string {
	const {cell, side} = selectedCompared(compare);
	if (cell.kind === 'quote') {
		const {article, number, quote} = cell.said;
		return quote.speaker === null ? unknown : {article: article.id, number};
	}
	const {comparison} = compare;
	return comparison.kind === 'speakers'
		? {speaker: comparison.sides[side].speaker.id}
		: 'no quote is selected';
}

function inArticle(model: Model, reading: Reading): Meant | string {
	const {page} = reading;
	const number = quoteAtHand(model, reading);
	if (typeof number === 'string') return number;
	return page.quotes[number]!.speaker === null ? unknown : {article: page.id, number};
}

/** Number of the quote of an article that is meant; in words, why there is none. */
export function quoteAtHand(model: Model, reading: Reading): number | string {
	const {page, quoteAt, briefAt, lit} = reading;
	if (page.quotes.length === 0) return 'the article quotes nobody';
	if (model.place.view === 'quotes') return quoteAt;
	const passage = model.place.view === 'brief' ? briefStops(page)[briefAt] : lit;
	const meant = passage == null ? -1 : quoteIn(page.quotes, passage);
	if (meant >= 0) return meant;
	if (model.place.view === 'brief') return 'no quote is selected; the key speakers stand below the summary';
	return onlyOneOnScreen(model, reading) ?? 'no quote is lit; ] goes to the next one';
}

/** Number of the quote that a passage is, else of the first of which it has any words; -1 when there is none. */
function quoteIn(quotes: readonly Passage[], {start, end}: Passage): number {
	const same = quotes.findIndex(quote => quote.start === start && quote.end === end);
	return same >= 0 ? same : quotes.findIndex(quote => quote.start < end && quote.end > start);
}

/** In the Text, the first quote on the screen, where all there are from one speaker. */
function onlyOneOnScreen(model: Model, reading: Reading): number | null {
	const {bodyRows, measure} = geometry(model);
	const top = topRow(model, reading);
	const visible = layoutText(reading.page, measure).lines.slice(top, top + bodyRows);
	const quotes = attributedOn(reading.page, visible);
	const names = new Set(quotes.map(({speaker}) => speaker));
	return names.size === 1 ? reading.page.quotes.indexOf(quotes[0]!) : null;
}
