import {ui} from '../article/safe-text.ts';
import {spansWidth} from './fit.ts';
import {type Span, span} from './line.ts';
import {wrapSpans} from './wrap-spans.ts';

const dot = span(ui(' · '), 'quiet');

/** Parts with a middle dot between them, in rows of at most `columns`; where a row ends no dot is left over. */
export function dottedRows(parts: readonly (readonly Span[])[], columns: number): Span[][] {
	const rows: Span[][] = [];
	for (const part of parts) {
		const last = rows.at(-1);
		const fits = last !== undefined && spansWidth(last) + spansWidth([dot, ...part]) <= columns;
		if (fits) last.push(dot, ...part);
		else rows.push(...wrapSpans(part, columns));
	}
	return rows;
}
