import {spaces, ui} from '../../article/safe-text.ts';
import {type Line, span} from '../../typeset/line.ts';
import type {StopRow} from '../../typeset/stop-rows.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import type {Signs} from './signs.ts';

/** Rows of the screen's body, and where the real cursor belongs among them. */
export type BodyRows = {readonly lines: readonly Line[]; readonly cursor: {x: number; y: number} | null};

/**
 * The rows that fit the screen's body, with the selected stop among them and marked.
 * @param headingOf what stands above a stop, if anything does; it takes the first row when that has scrolled away from a
 * stop there
 * @param isKept whether words of a stop are kept as a clipping
 */
export function stopRows(
	model: Model,
	rows: readonly StopRow[],
	selected: number,
	signs: Signs,
	headingOf?: (stop: number) => Line | null,
	isKept: (stop: number) => boolean = () => false,
): BodyRows {
	const {bodyRows, margin} = geometry(model);
	const first = Math.max(
		0,
		rows.findIndex(({stop}) => stop === selected),
	);
	// The selection stands in the middle; at the ends the rows stay where they are.
	const last = Math.max(0, rows.length - bodyRows);
	const lastOfStop = rows.findLastIndex(({stop}) => stop === selected);
	const wanted = Math.max(first - Math.floor(bodyRows / 2), Math.min(first, lastOfStop - bodyRows + 1));
	const top = selected <= 0 && first < bodyRows - 1 ? 0 : Math.max(0, Math.min(last, wanted));
	const visible = rows.slice(top, top + bodyRows);
	const onTop = visible[0]?.stop ?? null;
	const heading = onTop !== null && top < first ? (headingOf?.(onTop) ?? null) : null;
	if (heading !== null) visible[0] = {line: heading, stop: null};
	// The sign stands in the margin, so that the text begins in the same column as in the Text.
	const edge = Math.max(0, margin - 2);
	const keptSpan = (stop: number | null) =>
		stop !== null && isKept(stop) ? span(signs.kept, 'accent') : span(ui(' '));
	const lines = visible.map(({line, stop}, number): Line => {
		if (margin < 2) return {spans: [span(spaces(margin)), ...line.spans]};
		const here = stop !== null && stop === selected;
		const sign = here ? (top + number === first ? signs.here : signs.bar) : ui(' ');
		return {
			spans: [span(spaces(edge)), span(sign, here ? 'accent' : 'plain'), keptSpan(stop), ...line.spans],
		};
	});
	return {lines, cursor: rows[first]?.stop === selected ? {x: edge, y: first - top} : null};
}
