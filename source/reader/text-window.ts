import type {ArticlePage} from '../archive/types.ts';
import {layoutText, lineAt} from '../typeset/text-layout.ts';
import {geometry} from './geometry.ts';
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
