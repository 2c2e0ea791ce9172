/** How the columns of a table share the room there is. */

/** What a column would like: columns of the screen for its widest cell, and for its longest word. */
export type Wish = {readonly natural: number; readonly word: number};

/** Columns of the screen between two columns of a table. */
export const columnGap = 2;
/** A column that is narrower holds no words. */
const narrowest = 4;

/**
 * The width of each column; null when they would be too narrow to be read. Short columns keep what they need, words stay
 * whole while that is possible, and what is left goes to those that have the least.
 */
export function shareColumns(wishes: readonly Wish[], columns: number): number[] | null {
	const room = columns - columnGap * (wishes.length - 1);
	const least = wishes.map(({natural}) => Math.min(natural, narrowest));
	if (sum(least) > room) return null;
	const most = wishes.map(({natural}) => natural);
	if (sum(most) <= room) return most;
	const words = wishes.map(({natural, word}) =>
		Math.max(Math.min(natural, narrowest), Math.min(natural, word)),
	);
	return fill(sum(words) <= room ? words : least, sum(words) <= room ? most : words, room);
}

/** Widths between the least and the most of each column that come to `room` together, as even as can be. */
function fill(least: readonly number[], most: readonly number[], room: number): number[] {
	const at = (level: number) => least.map((low, column) => Math.max(low, Math.min(most[column]!, level)));
	let low = 0;
	let high = room;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (sum(at(middle)) <= room) low = middle;
		else high = middle - 1;
	}
	const widths = at(low);
	let left = room - sum(widths);
	return widths.map((width, column) => {
		if (left === 0 || width >= most[column]!) return width;
		left--;
		return width + 1;
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
