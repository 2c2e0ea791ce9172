import {sliceSafe} from '../article/safe-text.ts';
import type {Span} from './line.ts';
import {wrap} from './wrap.ts';

/** Spans that follow each other, broken into rows of at most `columns` as `wrap` breaks their text. */
export function wrapSpans(spans: readonly Span[], columns: number): Span[][] {
	const text = spans.map(span => span.text).join('');
	const rows: Span[][] = [];
	let first = 0;
	let before = 0;
	for (const {start, end} of wrap(text, columns)) {
		const row: Span[] = [];
		// Rows and spans both go forward: what a row begins with is never looked for again.
		for (; first < spans.length; first++) {
			const {text: part, tone} = spans[first]!;
			const piece = sliceSafe(part, Math.max(0, start - before), Math.max(0, end - before));
			if (piece !== '') row.push({text: piece, tone});
			if (before + part.length > end) break;
			before += part.length;
		}
		rows.push(row);
	}
	return rows;
}
