import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Examples, type Growth, growForest} from '../../source/make/quotes-training/boosting.ts';
import {cutIntoBins} from '../../source/make/quotes-training/boosting-bins.ts';
import {averaged} from '../../source/quotes/trees/averaged.ts';
import {forestOf, type Tree} from '../../source/quotes/trees/forest.ts';
import {pack, unpack} from '../../source/quotes/trees/packed.ts';
import {scoreRows} from '../../source/quotes/trees/score.ts';
import {softmax} from '../../source/quotes/trees/softmax.ts';
import {scoreRow} from './score-row.ts';

const growth: Growth = {rounds: 40, leaves: 8, rate: 0.2, ridge: 1, leastRows: 5, share: 0.75, seed: 7};
const groupSize = 5;

/** Questions whose answer is the row with the largest product of its first two values; the other two are noise. */
function questions(count: number, seed: number): Examples {
	const columns = 4;
	const rows = count * groupSize;
	let state = seed;
	const values = Float32Array.from({length: rows * columns}, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return state / 2 ** 31;
	});
	const groups = Int32Array.from({length: count + 1}, (_, group) => group * groupSize);
	const targets = new Float32Array(rows);
	for (let begin = 0; begin < rows; begin += groupSize) {
		targets[highest(begin, row => values[row * columns]! * values[row * columns + 1]!)] = 1;
	}
	return {columns, values, groups, targets};
}

/** Of the rows of the group that begins there, the one with the highest score. */
function highest(begin: number, score: (row: number) => number): number {
	let best = begin;
	for (let row = begin + 1; row < begin + groupSize; row++) if (score(row) > score(best)) best = row;
	return best;
}

/** One group of rows of two columns, the first of them right. */
function oneGroup(rows: readonly (readonly [number, number])[]): Examples {
	return {
		columns: 2,
		values: Float32Array.from(rows.flat()),
		groups: Int32Array.of(0, rows.length),
		targets: Float32Array.from(rows, (_, row) => (row === 0 ? 1 : 0)),
	};
}

const float = fc.float({noNaN: true, noDefaultInfinity: true});
/** Some values often the same, some of every size and next to each other. */
const value = fc.oneof(fc.constantFrom(-1, -0, 0, 1, 2, 1 + 2 ** -23, 1 + 2 ** -22), float);

const columns = 3;
const {tree: anyTree} = fc.letrec<{tree: Tree}>(tie => ({
	tree: fc.oneof(
		{maxDepth: 6},
		fc.record({value: fc.double({min: -100, max: 100, noNaN: true})}),
		fc.record({
			feature: fc.nat({max: columns - 1}),
			threshold: value,
			left: tie('tree'),
			right: tie('tree'),
		}),
	),
}));
/** Of at most 32 leaves. */
const smallTree = anyTree.filter(tree => leavesOf(tree) <= 32);
const anyForest = fc.array(anyTree, {maxLength: 6}).map(trees => forestOf(columns, trees));

/** The score as the definition has it. */
function ask(tree: Tree, row: readonly number[]): number {
	if ('value' in tree) return tree.value;
	return ask(row[tree.feature]! <= Math.fround(tree.threshold) ? tree.left : tree.right, row);
}

function leavesOf(tree: Tree): number {
	return 'value' in tree ? 1 : leavesOf(tree.left) + leavesOf(tree.right);
}

describe('growForest', () => {
	test('learns what two columns say together', () => {
		const forest = growForest(questions(1500, 1), growth);
		const {values, groups, targets} = questions(400, 2);
		const right = [...groups.subarray(0, -1)].filter(
			begin => targets[highest(begin, row => scoreRow(forest, values, row * forest.columns))] === 1,
		);
		expect(right.length / 400).toBeGreaterThan(0.75);
	});

	test('gives the same forest for the same examples and seed, another for another', () => {
		const examples = questions(200, 3);
		const first = pack(growForest(examples, growth));
		expect(pack(growForest(examples, growth))).toBe(first);
		expect(pack(growForest(examples, {...growth, seed: 8}))).not.toBe(first);
	});

	test('gives leaves the best step for just the rows that scoreRow sends there', () => {
		const half = {...growth, rounds: 1, leaves: 64, rate: 0.5, ridge: 0, leastRows: 1, share: 1};
		fc.assert(
			fc.property(fc.array(fc.tuple(value, value), {minLength: 2, maxLength: 150}), rows => {
				const examples = oneGroup(rows);
				const forest = growForest(examples, half);
				const scores = rows.map((_, row) => scoreRow(forest, examples.values, row * 2));
				const chance = 1 / rows.length;
				for (const [row, score] of scores.entries()) {
					const size = scores.filter(other => other === score).length;
					const wins = score === scores[0] ? 1 : 0;
					const expected = (0.5 * (wins - size * chance)) / (size * chance * (1 - chance));
					expect(score, `row ${row}`).toBeCloseTo(expected, 2);
				}
				const alone = rows.every(
					(row, i) => i === 0 || row.some((number, column) => number !== rows[0]![column]),
				);
				if (alone && rows.length <= 60) {
					expect(scores.filter(score => score === scores[0]).length).toBeLessThan(rows.length);
				}
			}),
		);
	});

	test('lets no leaf have fewer rows than allowed, nor more leaves', () => {
		const examples = questions(60, 5);
		const forest = growForest(examples, {...growth, rounds: 1, leaves: 4, leastRows: 40, share: 1});
		const counts = new Map<number, number>();
		for (let at = 0; at < examples.values.length; at += 4) {
			const score = scoreRow(forest, examples.values, at);
			counts.set(score, (counts.get(score) ?? 0) + 1);
		}
		expect(forest.features.filter(feature => feature < 0).length).toBeLessThanOrEqual(4);
		expect(counts.size).toBeGreaterThan(1);
		expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(40);
	});

	test('asks for no column of one value', () => {
		const forest = growForest(
			oneGroup([
				[1, 1],
				[1, 1],
				[1, 1],
			]),
			growth,
		);
		expect([...forest.features].every(feature => feature < 0)).toBe(true);
		expect(scoreRow(forest, Float32Array.of(5, 5))).toBeCloseTo(0, 9);
	});

	test.each([NaN, Infinity, -Infinity])('refuses %d among the values', bad => {
		expect(() =>
			growForest(
				oneGroup([
					[0, 1],
					[1, bad],
				]),
				growth,
			),
		).toThrow(`row 1, column 1 is ${bad}`);
	});

	test.each([
		['no rows', {targets: new Float32Array(0)}],
		['values missing', {values: Float32Array.of(0, 1, 2)}],
		['groups that end early', {groups: Int32Array.of(0, 1)}],
		['groups that go back', {groups: Int32Array.of(0, 2, 1, 2)}],
		['too many columns', {columns: 255}],
	])('refuses %s', (_, wrong) => {
		expect(() =>
			growForest(
				{
					...oneGroup([
						[0, 1],
						[1, 0],
					]),
					...wrong,
				},
				growth,
			),
		).toThrow(Error);
	});
});

describe('cutIntoBins', () => {
	test('puts a value up to bin b exactly when it is at most threshold b, in at most 63 bins', () => {
		fc.assert(
			fc.property(fc.array(value, {minLength: 1, maxLength: 400}), column => {
				const {bins, thresholds} = cutIntoBins(Float32Array.from(column), 1);
				const cuts = [...thresholds[0]!];
				expect(cuts.length).toBeLessThan(63);
				for (const [row, number] of column.entries()) {
					expect(bins[row]).toBe(cuts.filter(cut => number > cut).length);
				}
			}),
		);
	});

	test('tells neighbours apart', () => {
		const {bins} = cutIntoBins(Float32Array.of(1, 1 + 2 ** -23, 1 + 2 ** -22, 0, -0), 1);
		expect([...bins]).toEqual([1, 2, 3, 0, 0]);
	});

	test('gives each of 62 values its bin, and 640 about ten to a bin', () => {
		const upTo = (count: number) => Float32Array.from({length: count}, (_, i) => (i * 7) % count);
		const few = cutIntoBins(upTo(62), 1);
		expect([...few.bins]).toEqual([...upTo(62)]);
		const counts = new Array(63).fill(0);
		for (const bin of cutIntoBins(upTo(640), 1).bins) counts[bin]++;
		expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
		expect(Math.max(...counts)).toBeLessThanOrEqual(11);
	});

	test('leaves the other values their bins when one value is most of the rows', () => {
		const values = Float32Array.from({length: 2000}, (_, i) => (i < 1000 ? 0 : i));
		expect(cutIntoBins(values, 1).thresholds[0]).toHaveLength(62);
	});
});

describe('scoreRows', () => {
	test('adds the leaves that the questions of every tree lead to', () => {
		fc.assert(
			fc.property(
				fc.array(smallTree, {maxLength: 6}),
				fc.array(fc.array(value, {minLength: columns, maxLength: columns}), {maxLength: 5}),
				(trees, rows) => {
					const scores = scoreRows(forestOf(columns, trees), Float32Array.from(rows.flat()), rows.length);
					const expected = rows.map(row => trees.reduce((sum, tree) => sum + ask(tree, row), 0));
					expect([...scores]).toEqual(expected);
				},
			),
		);
	});

	test('sends what is no number to the right', () => {
		const forest = forestOf(1, [{feature: 0, threshold: 1, left: {value: 1}, right: {value: 2}}]);
		expect([...scoreRows(forest, Float32Array.of(Number.NaN, 1), 2)]).toEqual([2, 1]);
	});

	test('knows 32 leaves of a tree apart, and refuses more', () => {
		const steps = (count: number): Tree =>
			count === 1
				? {value: 1}
				: {feature: 0, threshold: -count, left: {value: count}, right: steps(count - 1)};
		const values = Float32Array.from({length: 32}, (_, row) => -row - 1);
		const scores = scoreRows(forestOf(1, [steps(32)]), values, 32);
		expect([...scores]).toEqual(Array.from({length: 32}, (_, row) => row + 1));
		expect(() => scoreRows(forestOf(1, [steps(33)]), values, 32)).toThrow(RangeError);
	});

	test('refuses rows that are not all there', () => {
		const forest = forestOf(2, [{value: 1}]);
		expect(() => scoreRows(forest, Float32Array.of(1, 2, 3), 2)).toThrow(RangeError);
	});
});

describe('pack and unpack', () => {
	test('keep a learned forest exactly', () => {
		const examples = questions(100, 4);
		const forest = growForest(examples, growth);
		expect(unpack(pack(forest))).toEqual(forest);
	});

	test('keep any forest up to the rounding of leaves, and from then on exactly', () => {
		fc.assert(
			fc.property(anyForest, forest => {
				const once = unpack(pack(forest));
				const largest = Math.max(
					0,
					...[...forest.numbers].filter((_, node) => forest.features[node]! < 0).map(Math.abs),
				);
				expect(once.features).toEqual(forest.features);
				expect(once.rights).toEqual(forest.rights);
				expect(once.roots).toEqual(forest.roots);
				for (const [node, number] of forest.numbers.entries()) {
					const slack = forest.features[node]! < 0 ? largest / 60_000 + 1e-30 : 0;
					expect(Math.abs(once.numbers[node]! - number)).toBeLessThanOrEqual(slack);
				}
				expect(unpack(pack(once))).toEqual(once);
			}),
		);
	});

	test('give equal scores', () => {
		const row = fc.array(value, {minLength: columns, maxLength: columns}).map(row => Float32Array.from(row));
		fc.assert(
			fc.property(anyForest.map(pack), row, (text, row) => {
				const forest = unpack(text);
				expect(scoreRow(unpack(pack(forest)), row)).toBe(scoreRow(forest, row));
			}),
		);
	});

	test('refuse text that was cut or lengthened', () => {
		fc.assert(
			fc.property(anyForest, fc.nat(), fc.uint8Array({minLength: 1}), (forest, at, more) => {
				const bytes = Buffer.from(pack(forest), 'base64');
				const cut = bytes.subarray(0, at % bytes.length).toString('base64');
				expect(() => unpack(cut)).toThrow('Damaged forest');
				expect(() => unpack(Buffer.concat([bytes, more]).toString('base64'))).toThrow('Damaged forest');
			}),
		);
	});

	test('read any bytes as a forest that can be asked, or refuse them', () => {
		const forest = growForest(questions(50, 6), {...growth, rounds: 3});
		const whole = Buffer.from(pack(forest), 'base64');
		fc.assert(
			fc.property(fc.nat({max: whole.length - 1}), fc.nat({max: 255}), (at, byte) => {
				const bytes = Buffer.from(whole);
				bytes[at] = byte;
				let other: ReturnType<typeof unpack>;
				try {
					other = unpack(bytes.toString('base64'));
				} catch (error) {
					expect(String(error)).toContain('Damaged forest');
					return;
				}
				expect(scoreRow(other, new Float32Array(other.columns))).not.toBeNaN();
			}),
		);
	});

	/** One column with thresholds 1 and 2, leaves of scale 1, one tree; what follows are its nodes. */
	const begin = [1, 1, 0, 2, 0, 0, 128, 63, 0, 0, 0, 64, 0, 0, 128, 63];
	const whole = [...begin, 0, 1, 255, 1, 0, 255, 2, 0];
	const textOf = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64');

	test('have the format that pack describes', () => {
		const forest = unpack(textOf(whole));
		expect([1, 2, 3].map(number => scoreRow(forest, Float32Array.of(number)))).toEqual([1, 1, 2]);
	});

	test.each([
		['a letter that is none of base64', `${textOf(whole).slice(0, -1)}*`],
		['a feature that is no column', textOf(whole.with(16, 1))],
		['a threshold that is not in the table', textOf(whole.with(17, 2))],
		['thresholds that do not rise', textOf(whole.with(10, 128).with(11, 63))],
		['a threshold that is not finite', textOf(whole.with(10, 128).with(11, 127))],
		['a scale of 0', textOf(whole.with(14, 0).with(15, 0))],
		['too many columns', textOf(whole.with(0, 255))],
		['nothing', ''],
	])('refuse %s', (_, text) => {
		expect(() => unpack(text)).toThrow('Damaged forest');
	});

	test('refuse to pack what does not fit', () => {
		const chain = (left: number): Tree =>
			left === 0 ? {value: 1} : {feature: 0, threshold: left, left: chain(left - 1), right: {value: 0}};
		expect(() => pack(forestOf(1, [chain(256)]))).toThrow('thresholds');
		expect(() => pack(forestOf(255, []))).toThrow('columns');
		expect(() => pack(forestOf(1, [{value: Infinity}]))).toThrow('leaf');
	});
});

describe('softmax', () => {
	test('is finite, sums up to 1 and keeps the order', () => {
		fc.assert(
			fc.property(fc.array(fc.double({noNaN: true, noDefaultInfinity: true}), {minLength: 1}), scores => {
				const chances = softmax(scores);
				expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 9);
				expect(chances[scores.indexOf(Math.max(...scores))]).toBe(Math.max(...chances));
			}),
		);
	});

	test('gives chances in the ratio of the exponents', () => {
		expect([...softmax([1000, 1000 + Math.log(3)])]).toEqual([
			expect.closeTo(0.25, 9),
			expect.closeTo(0.75, 9),
		]);
		expect([...softmax([])]).toEqual([]);
	});
});

describe('averaged', () => {
	test('scores are the means of those of its forests', () => {
		const anyForest = fc.array(anyTree, {maxLength: 5}).map(trees => forestOf(columns, trees));
		fc.assert(
			fc.property(
				fc.array(anyForest, {minLength: 1, maxLength: 4}),
				fc.array(value, {minLength: columns, maxLength: columns}),
				(forests, row) => {
					const values = Float32Array.from(row);
					const mean = forests.reduce((sum, forest) => sum + scoreRow(forest, values), 0) / forests.length;
					expect(scoreRow(averaged(forests), values)).toBeCloseTo(mean, 6);
				},
			),
		);
	});

	test('forests of other columns, or none, have no mean', () => {
		expect(() => averaged([])).toThrow(RangeError);
		expect(() => averaged([forestOf(2, []), forestOf(3, [])])).toThrow(RangeError);
	});
});
