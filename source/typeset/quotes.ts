import type {ReadArticle} from '../article/article.ts';
import {certaintyOf} from '../article/certainty.ts';
import {count, counted} from '../article/count.ts';
import {joinSafe, type SafeText, ui} from '../article/safe-text.ts';
import {roleIn, sourceSpans} from './attribution.ts';
import {dottedRows} from './dotted-rows.ts';
import {titleOf} from './heading.ts';
import {blank, line, type Span, span} from './line.ts';
import {groupsOf} from './quote-groups.ts';
import {quoteRows} from './quote-rows.ts';
import {rowsAround, type StopRow} from './stop-rows.ts';
import {voicesOf, voiceTone} from './voices.ts';
import {wrapSpans} from './wrap-spans.ts';

/**
 * What the article quotes, in the order of the text, under the names of those who said it; in rows of at most
 * `columns`, as many as can be on a screen of `room` rows with the selected quote.
 */
export function quoteRowsAround(
	page: ReadArticle,
	selected: number,
	columns: number,
	room: number,
): StopRow[] {
	if (page.quotes.length === 0) return topRows(page, columns);
	return rowsAround(selected, page.quotes.length, room, number => [
		...(number === 0 ? topRows(page, columns) : []),
		...(groupsOf(page)[number]!.from === number ? [{line: blank, stop: null}] : []),
		...(groupsOf(page)[number]!.from === number ? groupHeading(page, number, columns) : []),
		...wordsOf(page, number, columns),
	]);
}

/** Of an article without quotes; titles and words in doubt between marks are none. */
export const nobodyQuoted = ui('Nobody is quoted in this article.');

function unselectable(rows: readonly Span[][]): StopRow[] {
	return rows.map(row => ({line: line(...row), stop: null}));
}

/** The headline, and what there is: quotes, speakers, unknown ones. */
function topRows(page: ReadArticle, columns: number): StopRow[] {
	const title = unselectable(wrapSpans([span(titleOf(page.article), 'headline')], columns));
	if (page.quotes.length === 0) {
		const nothing = span(nobodyQuoted, 'quiet');
		return [...title, {line: blank, stop: null}, ...unselectable(wrapSpans([nothing], columns))];
	}
	const counts = countsOf(page).map(words => [span(words, 'quiet')]);
	return [...title, ...unselectable(dottedRows(counts, columns))];
}

/** `12 quotes · 3 speakers · 2 unknown`. */
function countsOf(page: ReadArticle): SafeText[] {
	const speakers = voicesOf(page).size;
	const unknown = page.quotes.filter(({speaker}) => speaker === null).length;
	const counts = [
		counted(page.quotes.length, 'quote'),
		speakers === 0 ? null : counted(speakers, 'speaker'),
		unknown === 0 ? null : ui(`${count(unknown)} unknown`),
	];
	return counts.filter(words => words !== null);
}

/** Who says what follows, what they are, and how they say it: `Ilse Varga · harbour master · said, warned`. */
export function groupHeading(page: ReadArticle, number: number, columns: number): StopRow[] {
	const {first, certainty, cues} = groupsOf(page)[number]!;
	const said = cues.length === 0 ? null : joinSafe(cues, ui(', '));
	const asides = [roleIn(page, first.speaker), said].filter(aside => aside !== null);
	const parts = [sourceSpans(page, first, certainty), ...asides.map(aside => [span(aside, 'quiet')])];
	return unselectable(dottedRows(parts, columns));
}

/** The words of a quote; under a name that is sure, one that is less so says it. */
function wordsOf(page: ReadArticle, number: number, columns: number): StopRow[] {
	const quote = page.quotes[number]!;
	const lessSure = certaintyOf(quote) === 'perhaps' && groupsOf(page)[number]!.certainty === 'sure';
	const asides = lessSure ? [ui('perhaps')] : [];
	const rows = quoteRows(quote, columns, voiceTone(page, quote.speaker), asides);
	return rows.map(row => ({line: line(...row), stop: number}));
}
