/** A list of which a window is held: rows are asked for around a place, and moved in while the answer is on its way. */

/** How far a question about a window of rows has come. */
export type Asked = {
	/** Number of the newest question; an answer to another one is dropped. */
	readonly asked: number;
	/** Where the cursor was when it was asked; null when it has been answered. */
	readonly open: {readonly cursor: number} | null;
	/** Whether something has changed since it was asked. */
	readonly stale: boolean;
};

export const notAsked: Asked = {asked: 0, open: null, stale: false};

/** A window of rows: how many there are in all, the index of the first that is known, and the rows from there on. */
export type Rows = {readonly total: number; readonly first: number; readonly rows: readonly unknown[]};

/** Whether all rows around a cursor are known, so many on either side. */
export function areKnownAround({total, first, rows}: Rows, cursor: number, room: number): boolean {
	return Math.max(0, cursor - room) >= first && Math.min(total, cursor + room + 1) <= first + rows.length;
}

/** Index of the cursor in an answer: as far from the place that was asked about as it has been moved meanwhile. */
export function cursorInAnswer(
	{total, index}: {readonly total: number; readonly index: number},
	{cursor, open}: Pick<Asked, 'open'> & {readonly cursor: number},
): number {
	return within(total, index + cursor - (open?.cursor ?? cursor));
}

/** The nearest index of so many rows; 0 of none. */
export function within(total: number, index: number): number {
	return Math.max(0, Math.min(total - 1, index));
}
