import type {Model} from './model.ts';

/** From this width on a preview stands beside the list. */
export const previewFrom = 110;

/** How the window is divided; columns and rows. */
export type Geometry = {
	/** Columns that are painted: the last one stays empty, since writing it makes some terminals wrap. */
	readonly columns: number;
	/** Rows between the bar at the top and the line at the bottom. */
	readonly bodyRows: number;
	readonly listColumns: number;
	/** 0 when there is no preview. */
	readonly previewColumns: number;
	/** Rows of one article in the list. */
	readonly itemRows: number;
	/** Articles that fit into the list at once; at least 1. */
	readonly items: number;
	/** Columns that running text could have. */
	readonly room: number;
	/** Columns of running text, and its distance from the left edge. */
	readonly measure: number;
	readonly margin: number;
};

/** The division of the window for what is on the screen now. */
export function geometry({size, preferences, linear}: Model): Geometry {
	const columns = Math.max(1, size.columns - 1);
	const bodyRows = Math.max(0, size.rows - (size.rows > 2 ? 2 : 1));
	const split = size.columns >= previewFrom && !linear;
	const listColumns = split ? Math.min(84, Math.floor(columns * 0.45)) : columns;
	const itemRows = bodyRows >= 9 && !linear ? 2 : 1;
	const room = Math.max(1, columns - (columns >= 30 && !linear ? 4 : 0));
	const measure = Math.min(preferences.columnWidth, room);
	return {
		columns,
		bodyRows,
		listColumns,
		previewColumns: split ? columns - listColumns - 3 : 0,
		itemRows,
		items: Math.max(1, Math.floor(bodyRows / itemRows)),
		room,
		measure,
		margin: linear ? 0 : Math.max(0, Math.floor((columns - measure) / 2)),
	};
}

/** Rows of a picker's choices that are on the screen at once. */
export function pickerRows(model: Model): number {
	return Math.max(1, geometry(model).bodyRows - 2);
}
