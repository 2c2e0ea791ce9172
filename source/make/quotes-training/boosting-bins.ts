/** Every value by the number of its bin, and what tells the bins of a column apart. */
export type Binned = {
	readonly columns: number;
	/** Row-major, rows x columns. */
	readonly bins: Uint8Array;
	/** Of every column, rising float32s: bin `b` ends with the values of at most threshold `b`. */
	readonly thresholds: readonly Float32Array[];
};

/** As many bins as let a sum over them be cheap and lose next to nothing (LightGBM's advice for speed is 63). */
const mostBins = 63;

/**
 * Cuts every column into at most 63 bins of about equally many rows, equal values together; a column of fewer
 * distinct values gets a bin for each.
 * @param values Row-major, rows x columns; finite.
 * @return A value is in bin `b` or one before it exactly when it is at most threshold `b`.
 */
export function cutIntoBins(values: Float32Array, columns: number): Binned {
	const rows = values.length / columns;
	const bins = new Uint8Array(values.length);
	const column = new Float32Array(rows);
	const thresholds: Float32Array[] = [];
	for (let feature = 0; feature < columns; feature++) {
		for (let row = 0; row < rows; row++) column[row] = values[row * columns + feature]!;
		const cuts = thresholdsOf(column.sort());
		thresholds.push(cuts);
		for (let at = feature; at < values.length; at += columns) bins[at] = binOf(values[at]!, cuts);
	}
	return {columns, bins, thresholds};
}

/** Where to cut a column, given its values in order. */
function thresholdsOf(sorted: Float32Array): Float32Array {
	const {distinct, ends} = distinctOf(sorted);
	const thresholds: number[] = [];
	let begin = 0;
	for (let i = 0; i + 1 < distinct.length; i++) {
		// A value of very many rows fills its bin alone; those behind it share what is left. The last bin takes all.
		const binsLeft = mostBins - thresholds.length;
		const share = distinct.length <= mostBins ? 1 : (sorted.length - begin) / binsLeft;
		if (ends[i]! - begin < share) continue;
		begin = ends[i]!;
		thresholds.push(between(distinct[i]!, distinct[i + 1]!));
	}
	return Float32Array.from(thresholds);
}

/** The distinct values, and for each the place behind its last. */
function distinctOf(sorted: Float32Array): {distinct: number[]; ends: number[]} {
	const distinct: number[] = [];
	const ends: number[] = [];
	for (let i = 0; i < sorted.length; i++) {
		if (i + 1 < sorted.length && sorted[i] === sorted[i + 1]) continue;
		distinct.push(sorted[i]!);
		ends.push(i + 1);
	}
	return {distinct, ends};
}

/** A float32 that is at least the lower value and below the upper. */
function between(lower: number, upper: number): number {
	const middle = Math.fround((lower + upper) / 2);
	// Between neighbours there is no float32, and the middle may have been rounded up.
	return middle < upper ? middle : lower;
}

function binOf(value: number, thresholds: Float32Array): number {
	let low = 0;
	let high = thresholds.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value <= thresholds[middle]!) high = middle;
		else low = middle + 1;
	}
	return low;
}
