import stringWidth from 'string-width';
import {graphemes} from '../article/graphemes.ts';
import {type SafeText, safeText, sliceSafe, spaces, ui} from '../article/safe-text.ts';
import type {Line, Span} from './line.ts';

/** Latin letters, typographic marks and the program's own signs: characters that each take one column for certain. */
const oneColumnEach =
	/^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a\u20ac\u2500-\u257f\u25cf\u2605]*$/;

/** Whether the text's columns are as many as its UTF-16 units, whatever the terminal. */
export function isOneColumnEach(text: string): boolean {
	return oneColumnEach.test(text);
}

/** Columns a safe text takes on a terminal, by the same table as Ink's own. */
export function width(text: string): number {
	return oneColumnEach.test(text) ? text.length : stringWidth(text);
}

/** Columns of all spans together. */
export function spansWidth(spans: readonly Span[]): number {
	let total = 0;
	for (const {text} of spans) total += width(text);
	return total;
}

const clusterWidths = new Map<string, number>();
/** More clusters than any script has; an article made of nothing else is measured without the memory of it. */
const keptClusters = 20_000;

/** A text has few clusters, often: measuring each once makes wrapping a long one many times as fast. */
function clusterWidth(cluster: string): number {
	let columns = clusterWidths.get(cluster);
	if (columns === undefined) {
		columns = width(cluster);
		if (clusterWidths.size >= keptClusters) clusterWidths.clear();
		clusterWidths.set(cluster, columns);
	}
	return columns;
}

/** The grapheme clusters of a text with the columns each takes; never splits what a terminal shows as one. */
export function* cells(text: string): Generator<{text: string; index: number; columns: number}> {
	if (oneColumnEach.test(text)) {
		for (let index = 0; index < text.length; index++) yield {text: text[index]!, index, columns: 1};
		return;
	}
	for (const {segment, index} of graphemes(text)) {
		yield {text: segment, index, columns: clusterWidth(segment)};
	}
}

/**
 * The end of a row that is broken off at `end`: before the spaces there, and before a non-joiner, which has lost the
 * letter it stood before and would be an invisible character of its own.
 */
export function rowEnd(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\u200c')) at--;
	return at;
}

const nothing = ui('');
const ellipsis = ui('…');

/** The most UTF-16 units that a column may take: an emoji of two columns has up to 15, a letter with its marks 10. */
export const unitsAColumn = 10;

/** As much of the text's beginning as fits into `columns`, ending in `…` when something was cut. */
export function cut(text: SafeText, columns: number): SafeText {
	if (columns <= 0) return nothing;
	if (text.length <= columns && oneColumnEach.test(text)) return text;
	// No character takes less than a column once cleaned, so what lies beyond can be left unmeasured.
	const most = columns * unitsAColumn;
	const near = text.length > most ? sliceSafe(text, 0, most) : text;
	if (near.length === text.length && width(text) <= columns) return text;
	if (columns === 1) return ellipsis;
	if (oneColumnEach.test(near)) return safeText`${sliceSafe(near, 0, rowEnd(near, 0, columns - 1))}…`;
	let used = 0;
	let end = 0;
	for (const cell of cells(near)) {
		if (used + cell.columns > columns - 1) break;
		used += cell.columns;
		end = cell.index + cell.text.length;
	}
	return safeText`${sliceSafe(near, 0, rowEnd(near, 0, end))}…`;
}

/** The spans cut to `columns` and filled with spaces up to exactly that. */
export function fitted(spans: readonly Span[], columns: number): Span[] {
	const parts: Span[] = [];
	let left = columns;
	for (const {text, tone} of spans) {
		if (left <= 0) break;
		const part = cut(text, left);
		const used = width(part);
		parts.push({text: part, tone});
		left -= used;
		if (part !== text) break;
	}
	if (left > 0) parts.push({text: spaces(left), tone: 'plain'});
	return parts;
}

/**
 * One row with `left` at its beginning and `right` at its end. When both do not fit the left is cut, and the right
 * is left out once less than `least` columns would remain for the left.
 */
export function spread(left: readonly Span[], right: readonly Span[], columns: number, least = 16): Span[] {
	const rightColumns = spansWidth(right);
	if (rightColumns === 0 || columns - rightColumns - 1 < Math.min(least, spansWidth(left)))
		return fitted(left, columns);
	return [...fitted(left, columns - rightColumns - 1), {text: spaces(1), tone: 'plain'}, ...right];
}

/** Two lines side by side: `left` takes exactly `columns`, then `between`, then `right`. */
export function beside(left: Line, columns: number, between: readonly Span[], right: Line): Line {
	const joined = [...fitted(left.spans, columns), ...between, ...right.spans];
	return left.key === undefined ? {spans: joined} : {spans: joined, key: left.key};
}
