/** The scores of many rows: several times as quick as a walk down every tree for each. */
import type {Forest} from './forest.ts';

/**
 * A forest by columns. Every tree has a set of the leaves that a row may still reach, a bit a leaf from the left; a
 * question whose threshold the row is above takes those to its left away. The leftmost leaf that stays is the row's.
 */
type Questions = {
	/** Where each column's thresholds begin, and behind the last one the end; they rise in a column. */
	readonly columnStarts: Int32Array;
	readonly thresholds: Float64Array;
	/** Where each threshold's questions begin, and behind the last one the end. */
	readonly starts: Int32Array;
	readonly trees: Int32Array;
	/** The leaves that a question leaves to a row above its threshold. */
	readonly kept: Int32Array;
	/** The leaves of all trees from the left to the right, and where those of each tree begin. */
	readonly leaves: Float64Array;
	readonly firstLeaves: Int32Array;
};

const mostLeaves = 32;
/** Used by one call after the other: a new one for each stretch is much to clear away. */
let scratch = new Int32Array(0);
const known = new WeakMap<Forest, Questions>();

/**
 * The scores of rows: in every tree from the root to a leaf, left when the value is at most the threshold; the sum of the
 * leaves, added in the order of the trees.
 * @param forest Of trees of at most 32 leaves.
 * @param values Row after row of `forest.columns` values.
 * @throws RangeError when there are fewer rows or a tree has more leaves
 */
export function scoreRows(forest: Forest, values: Float32Array, count: number): Float64Array {
	const {columns} = forest;
	if (count * columns > values.length) throw new RangeError(`No ${count} rows in ${values.length} values`);
	let questions = known.get(forest);
	if (!questions) {
		questions = questionsOf(forest);
		known.set(forest, questions);
	}
	const {columnStarts, thresholds, starts, trees, kept, leaves, firstLeaves} = questions;
	const size = firstLeaves.length;
	// Behind the leaves that are left to each row those that are left to all.
	const used = (count + 1) * size;
	if (scratch.length < used) scratch = new Int32Array(used);
	const left = scratch.fill(-1, 0, used);
	for (let column = 0; column < columns; column++) {
		const first = columnStarts[column]!;
		const last = columnStarts[column + 1]!;
		if (first === last) continue;
		// What one value in all rows rules out is ruled out once.
		const isSame = hasOneValue(values, columns, column, count);
		for (let row = 0; row < (isSame ? 1 : count); row++) {
			const value = values[row * columns + column]!;
			let passed = first;
			while (passed < last && !(value <= thresholds[passed]!)) passed++;
			const own = (isSame ? count : row) * size;
			const end = starts[passed]!;
			for (let at = starts[first]!; at < end; at++) left[own + trees[at]!]! &= kept[at]!;
		}
	}
	const scores = new Float64Array(count);
	for (let row = 0; row < count; row++) {
		let sum = 0;
		for (let tree = 0; tree < size; tree++) {
			const leaf = lowestBit(left[row * size + tree]! & left[count * size + tree]!);
			sum += leaves[firstLeaves[tree]! + leaf]!;
		}
		scores[row] = sum;
	}
	return scores;
}

function hasOneValue(values: Float32Array, columns: number, column: number, count: number): boolean {
	for (let row = 1; row < count; row++) if (values[row * columns + column] !== values[column]) return false;
	return true;
}

function lowestBit(bits: number): number {
	return 31 - Math.clz32(bits & -bits);
}

function questionsOf({columns, roots, features, numbers, rights}: Forest): Questions {
	const nodesOf = Array.from({length: columns}, () => new Map<number, number[]>());
	const treeOf = new Int32Array(features.length);
	const keptAt = new Int32Array(features.length);
	const leaves: number[] = [];
	const firstLeaves = new Int32Array(roots.length);
	roots.forEach((root, tree) => {
		firstLeaves[tree] = leaves.length;
		visit(root, tree);
		if (leaves.length - firstLeaves[tree]! > mostLeaves)
			throw new RangeError(`Tree ${tree} has too many leaves`);
	});
	const nodes: number[] = [];
	const thresholds: number[] = [];
	const starts: number[] = [];
	const columnStarts = nodesOf.map(own => {
		const columnStart = thresholds.length;
		for (const threshold of [...own.keys()].sort((one, other) => one - other)) {
			thresholds.push(threshold);
			starts.push(nodes.length);
			for (const node of own.get(threshold)!) nodes.push(node);
		}
		return columnStart;
	});
	return {
		columnStarts: Int32Array.of(...columnStarts, thresholds.length),
		thresholds: new Float64Array(thresholds),
		starts: Int32Array.of(...starts, nodes.length),
		trees: new Int32Array(nodes.map(node => treeOf[node]!)),
		kept: new Int32Array(nodes.map(node => keptAt[node]!)),
		leaves: new Float64Array(leaves),
		firstLeaves,
	};

	/** Lists the questions and leaves at a node and below. */
	function visit(node: number, tree: number): void {
		const feature = features[node]!;
		if (feature < 0) {
			leaves.push(numbers[node]!);
			return;
		}
		const first = leaves.length - firstLeaves[tree]!;
		visit(node + 1, tree);
		const behind = leaves.length - firstLeaves[tree]!;
		const same = nodesOf[feature]!.get(numbers[node]!);
		if (same) same.push(node);
		else nodesOf[feature]!.set(numbers[node]!, [node]);
		treeOf[node] = tree;
		keptAt[node] = ~(((1 << (behind - first)) - 1) << first);
		visit(rights[node]!, tree);
	}
}
