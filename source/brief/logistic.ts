const steps = 12;
/** Keeps weights of rare features small; the bias, the first feature, is free. */
const ridge = 1;

/**
 * Logistic regression by Newton's method; targets may be any shares between 0 and 1.
 * @param examples Rows of `size` features, the first of them always 1.
 * @return One weight a feature; the same examples give the same weights.
 */
export function fitLogistic(
	examples: readonly {readonly row: readonly number[]; readonly target: number}[],
	size: number,
): number[] {
	let weights: number[] = new Array(size).fill(0);
	for (let step = 0; step < steps; step++) {
		const system = weights.map((weight, i) => {
			const line: number[] = new Array(size + 1).fill(0);
			line[i] = i === 0 ? 1e-6 : ridge;
			line[size] = i === 0 ? 0 : -ridge * weight;
			return line;
		});
		for (const {row, target} of examples) {
			const guess = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
			const spread = Math.max(1e-6, guess * (1 - guess));
			row.forEach((value, i) => {
				const line = system[i]!;
				for (let j = 0; j < size; j++) line[j]! += spread * value * row[j]!;
				line[size]! += (target - guess) * value;
			});
		}
		const change = solve(system);
		weights = weights.map((weight, i) => weight + change[i]!);
	}
	return weights;
}

/** The solution of a linear system, each row with its right side last, by elimination with pivots; uses it up. */
function solve(system: number[][]): number[] {
	const size = system.length;
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++) {
			if (Math.abs(system[row]![column]!) > Math.abs(system[pivot]![column]!)) pivot = row;
		}
		const line = system[pivot]!;
		system[pivot] = system[column]!;
		system[column] = line;
		for (let row = 0; row < size; row++) {
			if (row === column) continue;
			const factor = system[row]![column]! / line[column]!;
			for (let at = column; at <= size; at++) system[row]![at]! -= factor * line[at]!;
		}
	}
	return system.map((line, row) => line[size]! / line[row]!);
}
