import {voicesOf} from '../typeset/voices.ts';
import type {Model} from './model.ts';

/** From this width on a preview stands beside the list. */
export const previewFrom = 110;

/** From so many columns and rows on, a line below the Text says which speakers are on the screen. */
const legendFrom = {columns: 50, rows: 16};

/** From so many columns on there is room for a sign beside running text. */
const signsFrom = 14;

/** How the window is divided; columns and rows. */
export type Geometry = {
	/** Columns that are painted: the last one stays empty, since writing it makes some terminals wrap. */
	readonly columns: number;
	/** Rows between the bar at the top and what stands at the bottom. */
	readonly bodyRows: number;
	/** 1 when a legend of speakers stands below the body. */
	readonly legendRows: 0 | 1;
	readonly listColumns: number;
	/** 0 when there is no preview. */
	readonly previewColumns: number;
	/** Rows of one article in the list. */
	readonly itemRows: number;
	/** Articles that fit into the list at once; at least 1. */
	readonly items: number;
	/** Columns that running text could have. */
	readonly room: number;
	/** Columns of running text, and its distance from the left edge: the sign of what is selected has two of those. */
	readonly measure: number;
	readonly margin: number;
};

/** The division of the window for what is on the screen now. */
export function geometry(model: Model): Geometry {
	const {size, preferences, linear} = model;
	const columns = Math.max(1, size.columns - 1);
	const legendRows = hasLegend(model) ? 1 : 0;
	const bodyRows = Math.max(0, size.rows - (size.rows > 2 ? 2 : 1) - legendRows);
	const split = size.columns >= previewFrom && !linear;
	const listColumns = split ? Math.min(84, Math.floor(columns * 0.45)) : columns;
	const itemRows = bodyRows >= 9 && !linear ? 2 : 1;
	const left = columns >= signsFrom ? 2 : 0;
	const room = columns - (columns >= 30 && !linear ? 2 * left : left);
	const measure = Math.min(preferences.columnWidth, room);
	return {
		columns,
		bodyRows,
		legendRows,
		listColumns,
		previewColumns: split ? columns - listColumns - 3 : 0,
		itemRows,
		items: Math.max(1, Math.floor(bodyRows / itemRows)),
		room,
		measure,
		margin: linear ? left : Math.max(left, Math.floor((columns - measure) / 2)),
	};
}

/** Whether the Text has a legend: not by what is on the screen, so that scrolling does not move the text. */
function hasLegend({size, place, picker, linear}: Model): boolean {
	if (place.view !== 'text' || picker !== null || linear) return false;
	if (size.columns < legendFrom.columns || size.rows < legendFrom.rows) return false;
	return voicesOf(place.reading.page).size > 0;
}

/** Columns of the text in a preview: longer lines are no pleasure to read. */
export function previewMeasure(previewColumns: number): number {
	return Math.min(previewColumns, 76);
}

/** Rows of a picker's choices that are on the screen at once. */
export function pickerRows(model: Model): number {
	return Math.max(1, geometry(model).bodyRows - 2);
}
