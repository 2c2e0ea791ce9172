import type {ArticlePage} from '../../archive/types.ts';
import {type SafeText, safe, ui} from '../../article/safe-text.ts';
import type {Reading} from '../model.ts';
import {quoteAtPlace, shownQuotes} from '../narrow-quotes.ts';
import {roleIn, sourceSpans, sureness} from './attribution.ts';
import {count, counted} from './count.ts';
import {dottedRows} from './dotted-rows.ts';
import {dotted, titleOf} from './heading.ts';
import {blank, line, type Span, span} from './line.ts';
import {quoteRows} from './quote-rows.ts';
import {rowsAround, type StopRow} from './stops.ts';
import {voiceOf} from './voices.ts';
import {wrapSpans} from './wrap-spans.ts';

/**
 * What the article quotes, in the order of the text, under the names of those who said it; in rows of at most
 * `columns`, as many as can be on a screen of `room` rows with the selected quote.
 */
export function quoteRowsAround(
	reading: Reading,
	selected: number,
	columns: number,
	room: number,
): StopRow[] {
	const shown = shownQuotes(reading);
	const top = topRows(reading, columns);
	if (shown === 0) return top;
	return rowsAround(selected, shown, room, place => [
		...(place === 0 ? top : []),
		...(place === 0 || !sameSource(reading, place - 1, place) ? groupHeading(reading, place, columns) : []),
		...wordsOf(reading, place, columns),
	]);
}

function quoteIn(reading: Reading, place: number) {
	return reading.page.quotes[quoteAtPlace(reading, place)]!;
}

/** Whether two quotes that follow each other are said by the same, or by somebody unknown who is called the same. */
function sameSource(reading: Reading, one: number, other: number): boolean {
	const [a, b] = [quoteIn(reading, one), quoteIn(reading, other)];
	return a.speaker === b.speaker && (a.speaker !== null || a.mention?.text === b.mention?.text);
}

function rowsOf(spans: readonly Span[], columns: number): StopRow[] {
	return wrapSpans(spans, columns).map(row => ({line: line(...row), stop: null}));
}

/** The headline, and what there is: quotes, speakers, unknown ones. */
function topRows(reading: Reading, columns: number): StopRow[] {
	const {page, narrowing} = reading;
	const title = rowsOf([span(titleOf(page.article), 'headline')], columns);
	if (page.quotes.length === 0) {
		const nothing = ui('Nothing in this article stands between quotation marks.');
		return [...title, {line: blank, stop: null}, ...rowsOf([span(nothing, 'quiet')], columns)];
	}
	const summary = rowsOf([span(summaryOf(page), 'quiet')], columns);
	if (narrowing === null) return [...title, ...summary];
	const found = narrowing.shown.length;
	const words =
		found === 0
			? ` in none of them, nor in who said it; Esc shows all again`
			: ` in ${count(found)} of them; Esc shows all again`;
	const narrowed = span(`“${safe(narrowing.query.trim())}”${words}` as SafeText, 'accent');
	return [...title, ...summary, ...rowsOf([narrowed], columns)];
}

/** `12 quotes · 3 speakers · 2 unknown`. */
function summaryOf({quotes}: ArticlePage): SafeText {
	const speakers = new Set(quotes.map(({speaker}) => speaker));
	speakers.delete(null);
	const unknown = quotes.filter(({speaker}) => speaker === null).length;
	return dotted(
		counted(quotes.length, 'quote'),
		counted(speakers.size, 'speaker'),
		unknown === 0 ? null : ui(`${count(unknown)} unknown`),
	);
}

/** Who says what follows, what they are, and how they say it: `Ilse Varga · harbour master · said, warned`. */
function groupHeading(reading: Reading, place: number, columns: number): StopRow[] {
	const {page} = reading;
	const quote = quoteIn(reading, place);
	const cues = new Set<string>();
	for (
		let at = place;
		at < shownQuotes(reading) && sameSource(reading, place, at) && cues.size < mostCues;
		at++
	) {
		const {cue} = quoteIn(reading, at);
		if (cue !== null) cues.add(safe(cue.text));
	}
	const said = cues.size === 0 ? null : ([...cues].join(', ') as SafeText);
	const asides = [roleIn(page, quote.speaker), said].filter(aside => aside !== null);
	const parts = [sourceSpans(page, quote), ...asides.map(aside => [span(aside, 'quiet')])];
	const rows = dottedRows(parts, columns).map(row => ({line: line(...row), stop: null}));
	return [{line: blank, stop: null}, ...rows];
}

/** How many different cues of a group are named: the first tell enough. */
const mostCues = 3;

function wordsOf(reading: Reading, place: number, columns: number): StopRow[] {
	const quote = quoteIn(reading, place);
	const rows = quoteRows(quote, columns, voiceOf(reading.page, quote.speaker), [sureness(quote)]);
	return rows.map(row => ({line: line(...row), stop: place}));
}
