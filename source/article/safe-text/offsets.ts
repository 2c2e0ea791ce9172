import type {Edit} from './edits.ts';

/** Translates UTF-16 offsets between a raw text and what is shown of it. Both directions never go backwards. */
export type Offsets = {
	/** The raw offset of a place in the shown text; what was left out belongs to the place before it. */
	readonly toRaw: (offset: number) => number;
	/** The shown offset of a place in the raw text; inside a change, the place where the change begins. */
	readonly fromRaw: (offset: number) => number;
};

const same = (offset: number) => offset;

/**
 * The translation that a list of edits stands for; binary search, so ranges can be tinted row by row.
 * @param edits in order, without overlaps
 */
export function offsetsFor(edits: readonly Edit[]): Offsets {
	if (edits.length === 0) return {toRaw: same, fromRaw: same};
	const starts = new Float64Array(edits.length);
	let grown = 0;
	for (const [index, edit] of edits.entries()) {
		starts[index] = edit.start + grown;
		grown += edit.shown.length - (edit.end - edit.start);
	}
	/** Index of the last edit whose position is at or before the offset, -1 when there is none. */
	const lastAt = (offset: number, position: (index: number) => number): number => {
		let low = 0;
		let high = edits.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (position(middle) <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	};
	return {
		toRaw(offset) {
			const index = lastAt(offset, at => starts[at]!);
			if (index === -1) return offset;
			const edit = edits[index]!;
			const past = offset - starts[index]! - edit.shown.length;
			return past < 0 ? edit.start : edit.end + past;
		},
		fromRaw(offset) {
			const index = lastAt(offset, at => edits[at]!.start);
			if (index === -1) return offset;
			const edit = edits[index]!;
			const past = offset - edit.end;
			return past < 0 ? starts[index]! : starts[index]! + edit.shown.length + past;
		},
	};
}
