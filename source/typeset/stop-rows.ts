import type {Line} from './line.ts';

/** A row before it is placed; `stop` is the number of what can be selected there, null where nothing can. */
export type StopRow = {readonly line: Line; readonly stop: number | null};

/**
 * The rows of one stop, and of as many before and after it as can share the screen with it: so only what may be seen
 * is laid out, however long the whole is.
 * @param count how many stops there are
 * @param rowsOf the rows of a stop with whatever stands above it
 */
export function rowsAround(
	selected: number,
	count: number,
	room: number,
	rowsOf: (stop: number) => readonly StopRow[],
): StopRow[] {
	const here = rowsOf(selected);
	const before: (readonly StopRow[])[] = [];
	const after: (readonly StopRow[])[] = [];
	for (let at = selected - 1, rows = 0; at >= 0 && rows < room; at--) {
		before.push(rowsOf(at));
		rows += before.at(-1)!.length;
	}
	for (let at = selected + 1, rows = 0; at < count && rows < room; at++) {
		after.push(rowsOf(at));
		rows += after.at(-1)!.length;
	}
	return [...before.reverse().flat(), ...here, ...after.flat()];
}
