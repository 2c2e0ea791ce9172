import {type Forest, forestOf, type Tree} from '../../quotes/trees/forest.ts';
import {pack, unpack} from '../../quotes/trees/packed.ts';
import {softmax} from '../../quotes/trees/softmax.ts';
import {cutIntoBins} from './boosting-bins.ts';
import {growTree, type Slopes} from './boosting-tree.ts';

/** Questions, each a group of rows that are its possible answers. */
export type Examples = {
	/** How many values a row has, 1 to 254. */
	readonly columns: number;
	/** Row-major, rows x columns; every value is finite. */
	readonly values: Float32Array;
	/** Where each group begins, and at the end the number of rows. */
	readonly groups: Int32Array;
	/** How right each row is; in a group they sum up to 1. */
	readonly targets: Float32Array;
};

export type Growth = {
	/** How many trees. */
	readonly rounds: number;
	/** The most leaves a tree may have. */
	readonly leaves: number;
	/** How much of the best step each tree takes. */
	readonly rate: number;
	/** Added to the second derivatives of a leaf: keeps the values of small leaves small. */
	readonly ridge: number;
	/** The fewest rows of a leaf. */
	readonly leastRows: number;
	/** Which part of the columns each tree may ask for, above 0 and up to 1. */
	readonly share: number;
	/** Chooses those columns. */
	readonly seed: number;
};

/** Rows that are all but decided still weigh something, or a leaf of them would be without bounds. */
const leastBend = 1e-6;

/**
 * Learns to tell the right rows of a group by gradient boosting (Friedman 2001, "Greedy function approximation: a
 * gradient boosting machine"): every tree takes a Newton step down the loss -Σ target · log(chance), where the chances
 * are the softmax of the scores within each group. How a tree grows: `growTree`.
 * @return The forest, rounded to what `pack` keeps; the same examples and growth give the same forest.
 * @throws Error when a value is not finite, which names row and column, or when lengths do not fit together.
 */
export function growForest(examples: Examples, growth: Growth): Forest {
	check(examples);
	const {columns, values, targets} = examples;
	const binned = cutIntoBins(values, columns);
	const useful = binned.thresholds.flatMap((cuts, column) => (cuts.length > 0 ? [column] : []));
	const random = randomOf(growth.seed);
	const scores = new Float64Array(targets.length);
	const slopes = {first: new Float64Array(targets.length), second: new Float64Array(targets.length)};
	const trees: Tree[] = [];
	while (trees.length < growth.rounds) {
		fillSlopes(slopes, scores, examples);
		const drawn = draw(useful, growth.share, random);
		trees.push(growTree(binned, slopes, drawn, growth, scores));
	}
	return unpack(pack(forestOf(columns, trees)));
}

function check({columns, values, groups, targets}: Examples): void {
	const rows = targets.length;
	if (!(columns >= 1 && columns <= 254)) throw new Error(`${columns} columns; 1 to 254 are possible`);
	if (rows === 0) throw new Error('There are no rows');
	if (values.length !== rows * columns) {
		throw new Error(`${values.length} values are not ${rows} rows of ${columns}`);
	}
	if (groups[0] !== 0 || groups.at(-1) !== rows) throw new Error(`Groups do not reach from 0 to ${rows}`);
	for (let i = 1; i < groups.length; i++) {
		if (groups[i]! < groups[i - 1]!) throw new Error(`Group ${i} begins before the one before it`);
	}
	const bad = values.findIndex(value => !Number.isFinite(value));
	if (bad >= 0) {
		const row = Math.floor(bad / columns);
		throw new Error(`The value of row ${row}, column ${bad % columns} is ${values[bad]}`);
	}
}

/** The derivatives of the loss at the scores so far: chance - target, and chance · (1 - chance). */
function fillSlopes({first, second}: Slopes, scores: Float64Array, {groups, targets}: Examples): void {
	for (let group = 0; group + 1 < groups.length; group++) {
		const begin = groups[group]!;
		const chances = softmax(scores.subarray(begin, groups[group + 1]!));
		for (let i = 0; i < chances.length; i++) {
			const chance = chances[i]!;
			first[begin + i] = chance - targets[begin + i]!;
			second[begin + i] = Math.max(chance * (1 - chance), leastBend);
		}
	}
}

/** A random part of the columns, rising; at least one when there is any. */
function draw(columns: readonly number[], share: number, random: () => number): Int32Array {
	const size = Math.min(columns.length, Math.max(1, Math.round(columns.length * share)));
	const mixed = [...columns];
	for (let i = 0; i < size; i++) {
		const other = i + Math.floor(random() * (mixed.length - i));
		[mixed[i], mixed[other]] = [mixed[other]!, mixed[i]!];
	}
	return Int32Array.from(mixed.slice(0, size)).sort();
}

/** Numbers from 0 to below 1 (mulberry32, by Tommy Ettinger): as random as a draw needs, and the same everywhere. */
function randomOf(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
