import {safe, ui} from '../../article/safe-text.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {sourceSpans} from './attribution.ts';
import {count} from './count.ts';
import {spansWidth} from './fit.ts';
import {type Span, span} from './line.ts';

/** Less than this is no room for the name of a speaker. */
const narrowest = 30;

/** Of the quote that is lit in the Text, which it is and who says it: `Quote 3 of 12 · Jonas Reed, said`. */
export function litQuote({view, reading, ...model}: Model): Span[] {
	const lit = reading?.lit;
	if (view !== 'text' || reading === null || !lit) return [];
	const {page} = reading;
	const number = page.quotes.findIndex(({start, end}) => start === lit.start && end === lit.end);
	const quote = page.quotes[number];
	const {columns} = geometry({...model, view, reading});
	if (quote === undefined || columns < narrowest) return [];
	const place = span(ui(` Quote ${count(number + 1)} of ${count(page.quotes.length)} · `), 'quiet');
	const cue = quote.cue === null ? [] : [span(ui(', '), 'quiet'), span(safe(quote.cue.text), 'quiet')];
	const all = [place, ...sourceSpans(page, quote), ...cue];
	// A cue of any length would push the keys out.
	const spans = spansWidth(all) > columns ? [place, ...sourceSpans(page, quote)] : all;
	return [...spans, span(ui('  '))];
}
