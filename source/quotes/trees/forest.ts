/** Regression trees in flat arrays. A tree's nodes are in pre-order: the left child is the next node. */
export type Forest = {
	/** How many values a row has. */
	readonly columns: number;
	/** The first node of every tree. */
	readonly roots: Int32Array;
	/** The column a node asks about; -1 at a leaf. */
	readonly features: Int16Array;
	/** The threshold of a node that asks, which is a float32; the value of a leaf. */
	readonly numbers: Float64Array;
	/** The node to go to when the value is above the threshold; 0 at a leaf. */
	readonly rights: Int32Array;
};

/** One tree, as it is easier to grow than to ask: a leaf, or a question with a tree for each answer. */
export type Tree =
	| {readonly value: number}
	| {readonly feature: number; readonly threshold: number; readonly left: Tree; readonly right: Tree};

/**
 * Lays trees into flat arrays.
 * @param columns How many values a row has; every feature is below it.
 * @param trees Their thresholds are rounded to float32, what rows are made of.
 */
export function forestOf(columns: number, trees: readonly Tree[]): Forest {
	const features: number[] = [];
	const numbers: number[] = [];
	const rights: number[] = [];
	const lay = (tree: Tree) => {
		const node = features.length;
		rights.push(0);
		if ('value' in tree) {
			features.push(-1);
			numbers.push(tree.value);
			return;
		}
		features.push(tree.feature);
		numbers.push(Math.fround(tree.threshold));
		lay(tree.left);
		rights[node] = features.length;
		lay(tree.right);
	};
	const roots = trees.map(tree => {
		const root = features.length;
		lay(tree);
		return root;
	});
	return {
		columns,
		roots: Int32Array.from(roots),
		features: Int16Array.from(features),
		numbers: Float64Array.from(numbers),
		rights: Int32Array.from(rights),
	};
}
