import {type SafeText, safeWithOffsets, ui} from '../../article/safe-text.ts';
import type {Snippet} from '../../search/types.ts';
import {cells, isOneColumnEach, width} from './fit.ts';
import {type Span, span, type Tone} from './line.ts';

type Range = readonly [start: number, end: number];

/** The words of a hit in their context, those that matched lit, with the first of them within `columns`. */
export function snippetSpans({text, matched}: Snippet, columns: number, tone: Tone): Span[] {
	const {text: whole, fromRaw} = safeWithOffsets(text);
	const given = matched
		.map(([start, end]): Range => [fromRaw(start), fromRaw(end)])
		// Nothing can be seen of what matched in characters that are left out.
		.filter(([start, end]) => start < end)
		.toSorted((one, other) => one[0] - other[0]);
	const from = beginning(whole, given[0], columns);
	// No character takes less than a column, so what lies beyond cannot be on the screen.
	const shown = whole.slice(from, from + columns * 4);
	const lit = toCells(
		shown,
		given.map(([start, end]): Range => [start - from, end - from]),
	);
	const spans: Span[] = from > 0 ? [span(ui('… '), 'quiet')] : [];
	let at = 0;
	for (const [start, end] of lit) {
		if (end <= at) continue;
		const begin = Math.max(at, start);
		spans.push(
			span(shown.slice(at, begin) as SafeText, tone),
			span(shown.slice(begin, end) as SafeText, 'match'),
		);
		at = end;
	}
	spans.push(span(shown.slice(at) as SafeText, tone));
	return spans.filter(({text: part}) => part !== '');
}

/** Where the shown part begins so that the first match is in it: at a word, with some of the words before the match. */
function beginning(text: string, first: Range | undefined, columns: number): number {
	if (first === undefined || first[1] <= columns >> 1 || width(text.slice(0, first[1])) <= columns - 2)
		return 0;
	const before = Math.floor(columns / 3);
	// More of the words before it than can be shown.
	const near = Math.max(0, first[0] - before * 2);
	let from = near;
	let used = 0;
	for (const {index, text: cell, columns: taken} of [...cells(text.slice(near, first[0] + 1))].toReversed()) {
		if (from === near) from = near + index;
		if (cell === ' ' && used > 0) from = near + index + 1;
		used += taken;
		if (used > before) break;
	}
	return from;
}

/** The ranges grown to whole characters as a terminal shows them: the parts of one would be measured wrongly. */
function toCells(text: string, ranges: readonly Range[]): readonly Range[] {
	if (ranges.length === 0 || isOneColumnEach(text))
		return ranges.map(([start, end]) => [Math.min(start, text.length), Math.min(end, text.length)]);
	const edges = [...cells(text)].map(({index}) => index);
	const upTo = (offset: number) => edges.findLast(edge => edge <= offset) ?? 0;
	const from = (offset: number) => edges.find(edge => edge >= offset) ?? text.length;
	return ranges.map(([start, end]) => [upTo(start), from(end)]);
}
