import type {SafeText} from '../../article/safe-text.ts';
import {type Span, span} from './line.ts';

/** The text with the matching ranges lit; the ranges are offsets into it. */
export function highlighted(
	text: SafeText,
	ranges: readonly (readonly [number, number])[],
	tone: Span['tone'],
): Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
		if (start < from) continue;
		spans.push(
			span(text.slice(from, start) as SafeText, tone),
			span(text.slice(start, end) as SafeText, 'match'),
		);
		from = end;
	}
	spans.push(span(text.slice(from) as SafeText, tone));
	return spans.filter(({text: part}) => part !== '');
}
