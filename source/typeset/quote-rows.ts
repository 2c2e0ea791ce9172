import type {Quote} from '../article/article.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {dottedRows} from './dotted-rows.ts';
import {type Span, span, type Tone} from './line.ts';
import {wrapSpans} from './wrap-spans.ts';

type Wrapped = {readonly key: string; readonly rows: Span[][]};

/** The screen is drawn with every key; a quote is wrapped anew only when its width or its tone changes. */
const kept = new WeakMap<Quote, Wrapped>();

/** Narrower than this, a column before the words is one too many. */
const hangingFrom = 12;

/**
 * A quote between its marks, in rows of at most `columns`: its words stand under each other, the opening mark before
 * them. After the closing mark comes, quietly, what is worth knowing of it.
 */
export function quoteRows(
	quote: Quote,
	columns: number,
	tone: Tone,
	asides: readonly (SafeText | null)[],
): Span[][] {
	const known = asides.filter(aside => aside !== null);
	const key = `${columns} ${tone} ${known}`;
	const before = kept.get(quote);
	if (before?.key === key) return before.rows;
	const rows = composed(quote, columns, tone, known);
	kept.set(quote, {key, rows});
	return rows;
}

function composed({text}: Quote, columns: number, tone: Tone, asides: readonly SafeText[]): Span[][] {
	const after = asides.map(aside => [span(aside, 'quiet')]);
	const words = safe(text);
	if (columns < hangingFrom) {
		const all = wrapSpans([span(safeText`“${words}”`, tone)], columns);
		return [...all.slice(0, -1), ...dottedRows([all.at(-1)!, ...after], columns)];
	}
	const hanging = wrapSpans([span(safeText`${words}”`, tone)], columns - 1);
	const rows = [...hanging.slice(0, -1), ...dottedRows([hanging.at(-1)!, ...after], columns - 1)];
	return rows.map((row, number) => [span(ui(number === 0 ? '“' : ' '), tone), ...row]);
}
