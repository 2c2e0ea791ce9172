import type {Quote} from '../../article/article.ts';
import {count} from '../../article/count.ts';
import {ui} from '../../article/safe-text.ts';
import {cueIn, sourceOf} from '../../typeset/attribution.ts';
import {fitted, spansWidth} from '../../typeset/fit.ts';
import {type Span, span} from '../../typeset/line.ts';
import {geometry} from '../geometry.ts';
import type {Model, Reading} from '../model.ts';

/** The number of the quote that is lit in the Text, counted from 0; -1 when what is lit is none. */
function litNumber({page, lit}: Reading): number {
	return lit === null ? -1 : page.quotes.findIndex(({start, end}) => start === lit.start && end === lit.end);
}

/** The quote that is lit in the Text, if one is. */
export function litQuote(reading: Reading): Quote | undefined {
	return reading.page.quotes[litNumber(reading)];
}

/** Which quote is lit in the Text and who says it: `Quote 3 of 12 · perhaps Jonas Reed, said`; as much as fits. */
export function litSpans(model: Model): Span[] {
	if (model.place.view !== 'text') return [];
	const {reading} = model.place;
	const number = litNumber(reading);
	const quote = reading.page.quotes[number];
	if (quote === undefined) return [];
	const {columns} = geometry(model);
	const all = reading.page.quotes.length;
	const place = span(ui(`Quote ${count(number + 1)} of ${count(all)} · `), 'quiet');
	const short = span(ui(`${count(number + 1)}/${count(all)} · `), 'quiet');
	const source = sourceOf(reading.page, quote);
	const said = cueIn(quote);
	const cue = said === null ? [] : [span(ui(', ')), span(said)];
	const edge = span(ui(' '));
	// Who says it comes first of all; then which quote it is, then how it is said.
	const ways = [
		[edge, place, ...source, ...cue],
		[edge, place, ...source],
		[edge, short, ...source, ...cue],
		[edge, short, ...source],
	];
	return ways.find(way => spansWidth(way) <= columns) ?? fitted([edge, ...source], columns);
}
