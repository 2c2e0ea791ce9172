import {type SafeText, safeWithOffsets, sliceSafe, ui} from '../../article/safe-text.ts';
import type {Snippet} from '../../search/types.ts';
import {cells, cut, isOneColumnEach, unitsAColumn, width} from '../../typeset/fit.ts';
import {type Span, span, type Tone} from '../../typeset/line.ts';

type Range = readonly [start: number, end: number];

/** No word a person reads is so far from a match; what lies beyond is not even cleaned. UTF-16 units. */
const far = 800;
const ellipsis = ui('…');

/** The words of a hit in their context, at most `columns` wide, those that matched lit and the first of them in sight. */
export function snippetSpans(snippet: Snippet, columns: number, tone: Tone): Span[] {
	const {text: raw, matched, left} = nearMatch(snippet);
	const {text: whole, fromRaw} = safeWithOffsets(raw);
	const given = matched
		.map(([start, end]): Range => [fromRaw(start), fromRaw(end)])
		// Nothing can be seen of what matched in characters that are left out.
		.filter(([start, end]) => start < end)
		.toSorted((one, other) => one[0] - other[0]);
	const from = beginning(whole, given[0], columns);
	const {shown, edges} = beginningOf(sliceSafe(whole, from), columns);
	const moved = given.map(([start, end]): Range => [start - from, end - from]);
	const lead = from > 0 || left ? [span(ui('… '), 'quiet')] : [];
	return within([...lead, ...lit(shown, toCells(shown, edges, moved), tone)], columns);
}

/** The spans as far as they fit into `columns`, ending in `…` when something was cut. */
export function within(spans: readonly Span[], columns: number): Span[] {
	const there = spans.filter(({text}) => text !== '');
	const parts: Span[] = [];
	let room = columns;
	for (const [at, {text, tone}] of there.entries()) {
		const taken = width(text);
		const isLast = at === there.length - 1;
		if (isLast ? taken <= room : taken < room) {
			parts.push({text, tone});
			room -= taken;
			continue;
		}
		// A part that just fits has to make room for the sign that others follow.
		const part = cut(text, taken > room ? room : room - 1);
		parts.push({text: part === '' && room > 0 ? ellipsis : part, tone});
		break;
	}
	return parts;
}

/** The snippet round its first match, when it is too long to be cleaned as a whole for one line. */
function nearMatch({text, matched}: Snippet): Snippet & {readonly left: boolean} {
	if (text.length <= 2 * far) return {text, matched, left: false};
	const first = matched.reduce((least, [start]) => Math.min(least, start), Number.POSITIVE_INFINITY);
	const wanted = Number.isFinite(first) ? Math.max(0, first - far) : 0;
	const start = wanted + (isSecondHalf(text, wanted) ? 1 : 0);
	const end = start + 2 * far + (isSecondHalf(text, start + 2 * far) ? 1 : 0);
	return {
		text: text.slice(start, end),
		matched: matched
			.filter(range => range[1] > start && range[0] < end)
			.map(range => [Math.max(0, range[0] - start), Math.min(end, range[1]) - start] as const),
		left: start > 0,
	};
}

function isSecondHalf(text: string, at: number): boolean {
	return (text.charCodeAt(at) & 0xfc_00) === 0xdc_00;
}

function lit(text: SafeText, ranges: readonly Range[], tone: Tone): Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const [start, end] of ranges) {
		if (end <= at) continue;
		const begin = Math.max(at, start);
		spans.push(span(sliceSafe(text, at, begin), tone), span(sliceSafe(text, begin, end), 'match'));
		at = end;
	}
	return [...spans, span(sliceSafe(text, at), tone)].filter(({text: part}) => part !== '');
}

/** Where the shown part begins so that the first match is in it: at a word, with some of the words before the match. */
function beginning(text: SafeText, first: Range | undefined, columns: number): number {
	if (first === undefined) return 0;
	const isNear = first[1] <= columns * unitsAColumn;
	if (isNear && width(text.slice(0, first[1])) <= columns - 2) return 0;
	const before = Math.floor(columns / 3);
	// More of the words before it than can be shown.
	const near = Math.max(0, first[0] - before * 2);
	let from = first[0];
	let used = 0;
	for (const {index, text: cell, columns: taken} of [...cells(text.slice(near, first[0]))].toReversed()) {
		if (used + taken > before) break;
		if (cell === ' ') from = near + index + 1;
		used += taken;
	}
	return cellStart(text, from);
}

/** The offset, or the beginning of the character a terminal shows there as one. */
function cellStart(text: SafeText, offset: number): number {
	if (isOneColumnEach(text)) return offset;
	const near = Math.max(0, offset - 40);
	let start = offset;
	for (const {index, text: cell} of cells(text.slice(near, offset + 40))) {
		if (near + index > offset) break;
		if (near + index + cell.length > offset) start = near + index;
	}
	return start;
}

/**
 * Somewhat more of a text than fits into `columns`, so that it shows when something is cut, and where its characters
 * begin; null when each is one UTF-16 unit. What lies beyond is not measured.
 */
function beginningOf(text: SafeText, columns: number): {shown: SafeText; edges: readonly number[] | null} {
	const plain = sliceSafe(text, 0, columns + 2);
	if (isOneColumnEach(plain)) return {shown: plain, edges: null};
	const edges: number[] = [];
	let used = 0;
	let end = 0;
	for (const {index, text: cell, columns: taken} of cells(text.slice(0, columns * unitsAColumn))) {
		if (used > columns) break;
		edges.push(index);
		used += taken;
		end = index + cell.length;
	}
	return {shown: sliceSafe(text, 0, end), edges};
}

/** The ranges grown to whole characters as a terminal shows them: the parts of one would be measured wrongly. */
function toCells(text: string, edges: readonly number[] | null, ranges: readonly Range[]): readonly Range[] {
	const all = text.length;
	if (edges === null) return ranges.map(([start, end]) => [Math.min(start, all), Math.min(end, all)]);
	const upTo = (offset: number) => edges.findLast(edge => edge <= offset) ?? 0;
	const from = (offset: number) => edges.find(edge => edge >= offset) ?? all;
	return ranges.filter(([start]) => start < all).map(([start, end]) => [upTo(start), from(end)]);
}
