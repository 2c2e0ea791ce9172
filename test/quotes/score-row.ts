import type {Forest} from '../../source/quotes/trees/forest.ts';

/** The score of one row, as a forest is defined: in every tree from the root to a leaf, left when the value is at most the threshold. */
export function scoreRow(forest: Forest, values: Float32Array, offset = 0): number {
	const {roots, features, numbers, rights} = forest;
	let sum = 0;
	for (let node of roots) {
		for (let feature = features[node]!; feature >= 0; feature = features[node]!)
			node = values[offset + feature]! <= numbers[node]! ? node + 1 : rights[node]!;
		sum += numbers[node]!;
	}
	return sum;
}
