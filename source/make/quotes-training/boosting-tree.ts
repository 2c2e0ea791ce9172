import type {Tree} from '../../quotes/trees/forest.ts';
import type {Binned} from './boosting-bins.ts';

/** How the loss of every row changes with its score: the first and the second derivative. */
export type Slopes = {readonly first: Float64Array; readonly second: Float64Array};

/** How far one tree may grow. */
export type Bounds = {
	readonly leaves: number;
	readonly rate: number;
	readonly ridge: number;
	readonly leastRows: number;
};

/** Sums of slopes: the first derivatives, the second, and how many. */
type Sums = {readonly first: number; readonly second: number; readonly rows: number};

type Split = {
	readonly gain: number;
	readonly feature: number;
	/** The last bin that goes left. */
	readonly bin: number;
	readonly left: Sums;
};

/** A stretch of the rows' order, and, once it is split, where they went. */
type Node = {
	readonly begin: number;
	readonly end: number;
	readonly sums: Sums;
	readonly histogram: Float64Array | undefined;
	readonly split: Split | undefined;
	children?: readonly [Node, Node];
};

/** What stays the same while one tree grows. */
type Ground = {
	readonly binned: Binned;
	readonly slopes: Slopes;
	readonly bounds: Bounds;
	/** The features the tree may ask for, rising, and where each one's bins begin in a histogram. */
	readonly drawn: Int32Array;
	readonly starts: Int32Array;
	/** The rows, those of one leaf next to each other, within a leaf rising. */
	readonly order: Int32Array;
	readonly spare: Int32Array;
};

/**
 * Grows one regression tree leaf by leaf, always the leaf whose best split gains most (LightGBM: Ke et al. 2017,
 * "LightGBM: a highly efficient gradient boosting decision tree"), by histograms of the slopes: the smaller child's
 * is counted, the larger's is its parent's less that. Equal gains go to the first leaf, feature and bin.
 * @param drawn The features it may ask for, rising.
 * @param scores One a row; the value of the row's leaf is added.
 * @return The tree; a leaf's value is -rate · (sum of first derivatives) / (sum of second ones + ridge).
 */
export function growTree(
	binned: Binned,
	slopes: Slopes,
	drawn: Int32Array,
	bounds: Bounds,
	scores: Float64Array,
): Tree {
	const rows = scores.length;
	const order = Int32Array.from({length: rows}, (_, row) => row);
	const starts = startsOf(binned, drawn);
	const ground: Ground = {binned, slopes, bounds, drawn, starts, order, spare: new Int32Array(rows)};
	const root = nodeOf(ground, 0, rows, sumUp(slopes), histogramOf(ground, 0, rows));
	const leaves = [root];
	while (leaves.length < bounds.leaves) {
		const best = mostGaining(leaves);
		const leaf = leaves[best];
		if (leaf?.split === undefined) break;
		leaf.children = divide(ground, leaf, leaf.split, leaves.length + 1 === bounds.leaves);
		leaves.splice(best, 1, ...leaf.children);
	}
	for (const {begin, end, sums} of leaves) {
		const value = leafValue(sums, bounds);
		for (let i = begin; i < end; i++) scores[order[i]!]! += value;
	}
	return treeOf(ground, root);
}

/** Where the bins of each drawn feature begin; at the end the size of a histogram. A bin is three numbers. */
function startsOf({thresholds}: Binned, drawn: Int32Array): Int32Array {
	const starts = new Int32Array(drawn.length + 1);
	for (const [i, feature] of drawn.entries()) {
		starts[i + 1] = starts[i]! + 3 * (thresholds[feature]!.length + 1);
	}
	return starts;
}

function sumUp({first, second}: Slopes): Sums {
	let firsts = 0;
	let seconds = 0;
	for (let row = 0; row < first.length; row++) {
		firsts += first[row]!;
		seconds += second[row]!;
	}
	return {first: firsts, second: seconds, rows: first.length};
}

function nodeOf(ground: Ground, begin: number, end: number, sums: Sums, histogram?: Float64Array): Node {
	const split = histogram && bestSplit(ground, sums, histogram);
	return {begin, end, sums, histogram, split};
}

/** For every bin of every drawn feature the sums of the slopes of the rows in it: first, second, how many. */
function histogramOf({binned, slopes, drawn, starts, order}: Ground, begin: number, end: number) {
	const {bins, columns} = binned;
	const {first, second} = slopes;
	const histogram = new Float64Array(starts[drawn.length]!);
	for (let i = begin; i < end; i++) {
		const row = order[i]!;
		const base = row * columns;
		const slope = first[row]!;
		const bend = second[row]!;
		for (let k = 0; k < drawn.length; k++) {
			const at = starts[k]! + 3 * bins[base + drawn[k]!]!;
			histogram[at]! += slope;
			histogram[at + 1]! += bend;
			histogram[at + 2]! += 1;
		}
	}
	return histogram;
}

/** Where to split a node so that both sides have enough rows and the loss falls most, if it falls at all. */
function bestSplit({drawn, starts, bounds}: Ground, sums: Sums, histogram: Float64Array): Split | undefined {
	const {ridge, leastRows} = bounds;
	const whole = (sums.first * sums.first) / (sums.second + ridge);
	let best: Split | undefined;
	let most = 0;
	for (let k = 0; k < drawn.length; k++) {
		let first = 0;
		let second = 0;
		let rows = 0;
		const start = starts[k]!;
		for (let at = start; at + 3 < starts[k + 1]!; at += 3) {
			const here = histogram[at + 2]!;
			// In an empty bin, subtraction may have left a trace of what was never there.
			if (here === 0) continue;
			first += histogram[at]!;
			second += histogram[at + 1]!;
			rows += here;
			if (rows < leastRows) continue;
			if (sums.rows - rows < leastRows) break;
			const other = sums.first - first;
			const gain =
				(first * first) / (second + ridge) + (other * other) / (sums.second - second + ridge) - whole;
			if (!(gain > most)) continue;
			most = gain;
			best = {gain, feature: drawn[k]!, bin: (at - start) / 3, left: {first, second, rows}};
		}
	}
	return best;
}

function mostGaining(leaves: readonly Node[]): number {
	let best = 0;
	for (const [i, {split}] of leaves.entries()) {
		if ((split?.gain ?? 0) > (leaves[best]!.split?.gain ?? 0)) best = i;
	}
	return best;
}

/** Splits a leaf; when it is the `last` split of the tree, its children need no histogram. */
function divide(ground: Ground, leaf: Node, split: Split, last: boolean): [Node, Node] {
	const {begin, end, sums, histogram} = leaf;
	const {left} = split;
	const right = {
		first: sums.first - left.first,
		second: sums.second - left.second,
		rows: sums.rows - left.rows,
	};
	const middle = partition(ground, begin, end, split);
	if (last || histogram === undefined) {
		return [nodeOf(ground, begin, middle, left), nodeOf(ground, middle, end, right)];
	}
	const isLeftSmaller = left.rows <= right.rows;
	const smaller = isLeftSmaller ? histogramOf(ground, begin, middle) : histogramOf(ground, middle, end);
	// The parent needs its own no more.
	const larger = histogram;
	for (let i = 0; i < larger.length; i++) larger[i]! -= smaller[i]!;
	return [
		nodeOf(ground, begin, middle, left, isLeftSmaller ? smaller : larger),
		nodeOf(ground, middle, end, right, isLeftSmaller ? larger : smaller),
	];
}

/** Moves a leaf's rows that go left before those that go right, both in their order; where the latter begin. */
function partition({binned, order, spare}: Ground, begin: number, end: number, split: Split): number {
	const {bins, columns} = binned;
	const {feature, bin} = split;
	let middle = begin;
	let moved = 0;
	for (let i = begin; i < end; i++) {
		const row = order[i]!;
		if (bins[row * columns + feature]! <= bin) order[middle++] = row;
		else spare[moved++] = row;
	}
	order.set(spare.subarray(0, moved), middle);
	return middle;
}

function leafValue({first, second}: Sums, {rate, ridge}: Bounds): number {
	return (-rate * first) / (second + ridge);
}

function treeOf(ground: Ground, {sums, split, children}: Node): Tree {
	if (split === undefined || children === undefined) return {value: leafValue(sums, ground.bounds)};
	return {
		feature: split.feature,
		threshold: ground.binned.thresholds[split.feature]![split.bin]!,
		left: treeOf(ground, children[0]),
		right: treeOf(ground, children[1]),
	};
}
