import type {Forest} from './forest.ts';

/**
 * One forest whose scores are the means of those of several; what chance did to one of them counts less.
 * @param forests at least one, all of the same columns
 */
export function averaged(forests: readonly Forest[]): Forest {
	const [first] = forests;
	if (first === undefined || forests.some(({columns}) => columns !== first.columns)) {
		throw new RangeError('Forests of the same columns are needed');
	}
	const roots: number[] = [];
	const features: number[] = [];
	const numbers: number[] = [];
	const rights: number[] = [];
	for (const forest of forests) {
		const offset = features.length;
		for (const root of forest.roots) roots.push(root + offset);
		forest.features.forEach((feature, node) => {
			const isLeaf = feature < 0;
			features.push(feature);
			numbers.push(isLeaf ? forest.numbers[node]! / forests.length : forest.numbers[node]!);
			rights.push(isLeaf ? 0 : forest.rights[node]! + offset);
		});
	}
	return {
		columns: first.columns,
		roots: Int32Array.from(roots),
		features: Int16Array.from(features),
		numbers: Float64Array.from(numbers),
		rights: Int32Array.from(rights),
	};
}
