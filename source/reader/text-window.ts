import type {ArticlePage} from '../archive/types.ts';
import {layoutText, lineAt} from '../typeset/text-layout.ts';
import {geometry} from './geometry.ts';
import type {Direction} from './message.ts';
import type {Model, Reading} from './model.ts';

/** Above everything, however many rows the heading takes at the width of the moment. */
export const aboveAll = Number.NEGATIVE_INFINITY;

/** The offset on top of the screen when this row of the text is, kept within the text. */
export function offsetOfRow(model: Model, page: ArticlePage, row: number): number {
	const {measure, bodyRows} = geometry(model);
	const {lines} = layoutText(page, measure);
	const last = Math.max(0, lines.length - bodyRows);
	if (Math.min(row, last) <= 0) return aboveAll;
	return lines[Math.max(0, Math.min(row, last))]?.start ?? 0;
}

/** The same when this row stands a third down the screen. */
export function offsetOver(model: Model, page: ArticlePage, row: number): number {
	return offsetOfRow(model, page, row - Math.floor(geometry(model).bodyRows / 3));
}

/** Index of the row of the text that is on top of the screen. */
export function topRow(model: Model, {page, at}: Reading): number {
	const {measure, bodyRows} = geometry(model);
	const layout = layoutText(page, measure);
	return Math.min(lineAt(layout, at), Math.max(0, layout.lines.length - bodyRows));
}

/**
 * As `offsetOfRow`, for a move from one row to another. A row between two paragraphs has no offset of its own: going on from
 * there must not lead back to where the move began.
 */
export function offsetOfMove(model: Model, page: ArticlePage, from: number, to: number): number {
	const {measure, bodyRows} = geometry(model);
	const layout = layoutText(page, measure);
	const last = Math.max(0, layout.lines.length - bodyRows);
	const direction = to < from ? -1 : 1;
	for (let row = Math.max(0, Math.min(last, to)); row >= 0 && row <= last; row += direction) {
		const offset = offsetOfRow(model, page, row);
		if ((lineAt(layout, offset) - from) * direction > 0) return offset;
	}
	return offsetOfRow(model, page, to);
}

/** The offset of the row on top of the screen. */
export function topOffset(model: Model, reading: Reading): number {
	return layoutText(reading.page, geometry(model).measure).lines[topRow(model, reading)]?.start ?? 0;
}

/**
 * The next or previous of some places of the text, which stand in its order.
 * @param lit where the one begins that is lit, null for none: then they are counted from `top`, which counts itself
 */
export function nextFrom<Place extends {readonly start: number}>(
	places: readonly Place[],
	lit: number | null,
	top: number,
	direction: Direction,
): Place | undefined {
	const here = lit ?? top;
	return direction > 0
		? places.find(({start}) => start > here || (lit === null && start === here))
		: places.findLast(({start}) => start < here);
}
