/** How far apart two words are that are written nearly alike. All of it in UTF-16 units, without allocating. */

/** Rows of the tables of distances and of costs: the last but one, the last, and the one being filled. */
let [earlier, last, row] = [0, 1, 2].map(() => new Int32Array(96)) as [Int32Array, Int32Array, Int32Array];
let [costEarlier, costLast, costRow] = [0, 1, 2].map(() => new Float64Array(96)) as [
	Float64Array,
	Float64Array,
	Float64Array,
];

/** Words are shorter than the rows are at first, all but those that no news has. */
function makeRoom(columns: number): void {
	if (columns + 2 <= row.length) return;
	const units = 2 * columns + 2;
	[earlier, last, row] = [new Int32Array(units), new Int32Array(units), new Int32Array(units)];
	[costEarlier, costLast, costRow] = [
		new Float64Array(units),
		new Float64Array(units),
		new Float64Array(units),
	];
}

function startRows(bound: number, columns: number): void {
	makeRoom(columns);
	const over = bound + 1;
	const edge = Math.min(columns, over);
	for (let column = 0; column <= edge; column++) last[column] = column;
}

/** The smallest of the ways to this cell: delete, insert, replace or keep, transpose neighbours. */
function cell(one: string, at: number, other: string, column: number): number {
	const unit = one.charCodeAt(at);
	const facing = other.charCodeAt(column - 1);
	let least = last[column - 1]!;
	if (unit === facing) return least;
	if (last[column]! < least) least = last[column]!;
	if (row[column - 1]! < least) least = row[column - 1]!;
	if (at > 0 && column > 1 && unit === other.charCodeAt(column - 2) && one.charCodeAt(at - 1) === facing)
		least = Math.min(least, earlier[column - 2]!);
	return least + 1;
}

/** Fills the next row within the band that the bound leaves; the least in it. */
function fillRow(one: string, at: number, other: string, columns: number, bound: number): number {
	const over = bound + 1;
	const from = Math.max(1, at + 1 - bound);
	const to = Math.min(columns, at + 1 + bound);
	let least = from === 1 ? Math.min(at + 1, over) : over;
	row[from - 1] = least;
	for (let column = from; column <= to; column++) {
		const distance = cell(one, at, other, column);
		row[column] = distance;
		if (distance < least) least = distance;
	}
	row[to + 1] = over;
	return least;
}

/** Whether the table could be filled to its last row, which is `last` then, before all of a row was over the bound. */
function fillRows(one: string, other: string, columns: number, bound: number): boolean {
	startRows(bound, columns);
	for (let at = 0; at < one.length; at++) {
		if (fillRow(one, at, other, columns, bound) > bound) return false;
		const free = earlier;
		earlier = last;
		last = row;
		row = free;
	}
	return true;
}

/**
 * The optimal string alignment distance of two words: the least number of units inserted, deleted, replaced or
 * swapped with their neighbour, none of them touched twice; `bound` + 1 when it is more than `bound`. Only the cells
 * that are within the bound of the diagonal are computed. In time of length × bound.
 *
 * F. Damerau, “A technique for computer detection and correction of spelling errors”, CACM 7 (1964); the restricted
 * form of it and the band: E. Ukkonen, “Algorithms for approximate string matching”, Information and Control 64 (1985).
 */
export function editDistance(one: string, other: string, bound: number): number {
	if (Math.abs(one.length - other.length) > bound) return bound + 1;
	if (!fillRows(one, other, other.length, bound)) return bound + 1;
	return Math.min(last[other.length]!, bound + 1);
}

/** The least such distance of `beginning` from any beginning of `word`, the empty one and the whole of it too. */
export function beginningDistance(beginning: string, word: string, bound: number): number {
	const columns = Math.min(word.length, beginning.length + bound);
	if (beginning.length - columns > bound) return bound + 1;
	if (!fillRows(beginning, word, columns, bound)) return bound + 1;
	let least = bound + 1;
	for (let column = Math.max(0, beginning.length - bound); column <= columns; column++)
		if (last[column]! < least) least = last[column]!;
	return least;
}

/** Letters that are put for each other by those who write by ear; a letter may stand in several groups. */
const heardAlike = ['aeiouy', 'ckqx', 'szcx', 'fvw', 'ijy', 'dt', 'gkj', 'bp', 'mn', 'uvw'];

/** What mistakes cost; any other letter that is wrong, lacking or needless costs 1. Set by trial. */
const costs = {
	heardAlike: 0.7,
	doubled: 0.5,
	silent: 0.7,
	transposed: 0.7,
	/** More, if it is the first letter: little, since those who type miss it nearly as often as others. */
	first: 0.1,
};

const a = 97;
const h = 104;

/** For each letter a-z the letters that are heard alike, a bit each. */
const alike = Int32Array.from({length: 26}, (_, letter) => {
	const groups = heardAlike.filter(group => group.includes(String.fromCharCode(a + letter)));
	return [...groups.join('')].reduce((bits, other) => bits | (1 << (other.charCodeAt(0) - a)), 0);
});

function replaceCost(one: number, other: number): number {
	if (one === other) return 0;
	const [from, to] = [one - a, other - a];
	const areLetters = from >= 0 && from < 26 && to >= 0 && to < 26;
	return areLetters && (alike[from]! >> to) & 1 ? costs.heardAlike : 1;
}

/** What it costs that a letter is too many or lacking: less when it doubles its neighbour. */
function extraCost(word: string, at: number): number {
	const unit = word.charCodeAt(at);
	if (unit === word.charCodeAt(at - 1) || unit === word.charCodeAt(at + 1)) return costs.doubled;
	return (unit === h ? costs.silent : 1) + (at === 0 ? costs.first : 0);
}

function startCosts(meant: string, columns: number): void {
	makeRoom(columns);
	costLast[0] = 0;
	for (let column = 1; column <= columns; column++)
		costLast[column] = costLast[column - 1]! + extraCost(meant, column - 1);
}

function costCell(typed: string, at: number, meant: string, column: number): number {
	const unit = typed.charCodeAt(at);
	const facing = meant.charCodeAt(column - 1);
	const first = unit !== facing && at === 0 && column === 1 ? costs.first : 0;
	const least = Math.min(
		costLast[column - 1]! + replaceCost(unit, facing) + first,
		costLast[column]! + extraCost(typed, at),
		costRow[column - 1]! + extraCost(meant, column - 1),
	);
	const transposed =
		at > 0 && column > 1 && unit === meant.charCodeAt(column - 2) && typed.charCodeAt(at - 1) === facing;
	return transposed ? Math.min(least, costEarlier[column - 2]! + costs.transposed) : least;
}

/** Fills the table of costs to its last row, which is `costLast` then. */
function fillCosts(typed: string, meant: string, columns: number): void {
	startCosts(meant, columns);
	for (let at = 0; at < typed.length; at++) {
		costRow[0] = costLast[0]! + extraCost(typed, at);
		for (let column = 1; column <= columns; column++) costRow[column] = costCell(typed, at, meant, column);
		const free = costEarlier;
		costEarlier = costLast;
		costLast = costRow;
		costRow = free;
	}
}

/**
 * How unlikely it is that somebody types the one for the other: the distance above with mistakes that are often made
 * at less than 1, and those in the first letter, which are seldomer, at more (J. Pollock and A. Zamora, “Automatic
 * spelling correction in scientific and scholarly text”, CACM 27, 1984). In time of the product of the lengths.
 */
export function misspellingCost(typed: string, meant: string): number {
	fillCosts(typed, meant, meant.length);
	return costLast[meant.length]!;
}

/** The least such cost of `beginning` for any beginning of `meant` that is at most `bound` units shorter or longer. */
export function beginningCost(beginning: string, meant: string, bound: number): number {
	const columns = Math.min(meant.length, beginning.length + bound);
	fillCosts(beginning, meant, columns);
	let least = Number.POSITIVE_INFINITY;
	for (let column = Math.max(0, beginning.length - bound); column <= columns; column++)
		if (costLast[column]! < least) least = costLast[column]!;
	return least;
}
