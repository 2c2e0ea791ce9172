import type {Passage} from '../../article/article.ts';
import {briefStops, layoutBrief} from '../../typeset/brief.ts';
import {groupHeading, quoteRowsAround} from '../../typeset/quotes.ts';
import {geometry} from '../geometry.ts';
import type {Model, Reading} from '../model.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, stopRows} from './stops.ts';

/** In fewer rows the heading of a quote further up would take the place of the quotes. */
const headingFrom = 6;

/** The Brief: the selected passage is marked and always on the screen. */
export function briefRows(model: Model, reading: Reading, signs: Signs): BodyRows {
	const {measure} = geometry(model);
	const rows = layoutBrief(reading.page, measure);
	const stops = briefStops(reading.page);
	return stopRows(model, rows, reading.briefAt, signs, undefined, isKept(reading, stops));
}

/** The Quotes: the selected one is marked and always on the screen, and whose they are stands above the first row. */
export function quotesRows(model: Model, reading: Reading, signs: Signs): BodyRows {
	const {page, quoteAt} = reading;
	const {measure, bodyRows} = geometry(model);
	const rows = quoteRowsAround(page, quoteAt, measure, bodyRows);
	const headingOf = (quote: number) => groupHeading(page, quote, measure)[0]!.line;
	const heading = bodyRows < headingFrom ? undefined : headingOf;
	return stopRows(model, rows, quoteAt, signs, heading, isKept(reading, page.quotes));
}

/** Whether any words of a passage that can be selected are kept. */
function isKept({kept}: Reading, stops: readonly Passage[]): (stop: number) => boolean {
	return stop => {
		const passage = stops[stop];
		return passage !== undefined && kept.some(({start, end}) => start < passage.end && end > passage.start);
	};
}
