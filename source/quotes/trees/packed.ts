import type {Forest} from './forest.ts';

const mostColumns = 254;
const mostTrees = 65_535;
const mostThresholds = 255;
/** In place of a feature: here is a leaf. */
const leafMark = 255;
/** Smallest float32 of full precision; leaves that need a finer scale are as good as 0. */
const finest = 2 ** -126;
const largestLeaf = 32_767;

/**
 * A forest as short text: base64 of little-endian bytes.
 *
 * The number of columns (uint8) and of trees (uint16); for every column how many thresholds it has (uint8)
 * and these in rising order (float32); the scale of leaves (float32); then the nodes of all trees in pre-order:
 * a question is its feature (uint8) and which of the feature's thresholds (uint8), a leaf is 255 and
 * an int16 that, times the scale, is its value.
 * @param forest At most 254 columns, 65,535 trees, and 255 thresholds a column.
 * @return What `unpack` reads. Leaves lose what is below the scale, the largest leaf / 32,767; a forest that
 * was unpacked loses nothing and packs to the same text.
 */
export function pack(forest: Forest): string {
	const {columns, roots, features, numbers} = forest;
	const thresholds = thresholdTables(forest);
	const scale = scaleOf(forest);
	if (columns > mostColumns) throw new Error(`${columns} columns are too many to pack`);
	if (roots.length > mostTrees) throw new Error(`${roots.length} trees are too many to pack`);
	const asked = thresholds.reduce((sum, table) => sum + table.length, 0);
	const leaves = features.reduce((sum, feature) => sum + (feature < 0 ? 1 : 0), 0);
	const bytes = Buffer.alloc(3 + columns + 4 * asked + 4 + 2 * features.length + leaves);
	let at = bytes.writeUInt8(columns, 0);
	at = bytes.writeUInt16LE(roots.length, at);
	for (const table of thresholds) {
		at = bytes.writeUInt8(table.length, at);
		for (const threshold of table) at = bytes.writeFloatLE(threshold, at);
	}
	at = bytes.writeFloatLE(scale, at);
	for (const [node, feature] of features.entries()) {
		const number = numbers[node]!;
		at = bytes.writeUInt8(feature < 0 ? leafMark : feature, at);
		if (feature < 0) at = bytes.writeInt16LE(Math.round(number / scale), at);
		else at = bytes.writeUInt8(thresholds[feature]!.indexOf(number), at);
	}
	return bytes.toString('base64');
}

/** For every column the thresholds that nodes ask for, rising. */
function thresholdTables({columns, features, numbers}: Forest): number[][] {
	const tables = Array.from({length: columns}, () => new Set<number>());
	for (const [node, feature] of features.entries()) {
		if (feature >= 0) tables[feature]!.add(numbers[node]!);
	}
	return tables.map((table, column) => {
		if (table.size > mostThresholds) throw new Error(`Column ${column} has too many thresholds to pack`);
		return [...table].sort((a, b) => a - b);
	});
}

/** The float32 of which every leaf is about a multiple; the largest leaf is the largest int16 of them. */
function scaleOf({features, numbers}: Forest): number {
	let largest = 0;
	for (const [node, feature] of features.entries()) {
		if (feature < 0) largest = Math.max(largest, Math.abs(numbers[node]!));
	}
	const scale = Math.fround(largest / largestLeaf);
	if (!Number.isFinite(scale)) throw new Error(`A leaf of ${largest} is too large to pack`);
	return scale < finest ? 1 : scale;
}

/**
 * The forest that `pack` made text of.
 * @throws Error that says what is wrong when the text was cut, lengthened or otherwise damaged so that it is
 * no forest; a changed number that is still a possible one goes unnoticed.
 */
export function unpack(text: string): Forest {
	const bytes = Buffer.from(text, 'base64');
	if (bytes.toString('base64') !== text) throw damaged('it is not base64');
	const next = readerOf(bytes);
	const columns = next.uint8();
	if (columns > mostColumns) throw damaged(`${columns} columns`);
	const trees = next.uint16();
	const thresholds = Array.from({length: columns}, (_, column) => readTable(next, column));
	const scale = next.float();
	if (!(scale >= finest && scale < Infinity)) throw damaged(`leaves of scale ${scale}`);
	const nodes: Nodes = {features: [], numbers: [], rights: []};
	const roots = Int32Array.from({length: trees}, () => readTree(next, thresholds, scale, nodes));
	if (next.left() > 0) throw damaged(`${next.left()} bytes after its end`);
	return {
		columns,
		roots,
		features: Int16Array.from(nodes.features),
		numbers: Float64Array.from(nodes.numbers),
		rights: Int32Array.from(nodes.rights),
	};
}

type Nodes = {readonly features: number[]; readonly numbers: number[]; readonly rights: number[]};

function readTable(next: Reader, column: number): number[] {
	const table = Array.from({length: next.uint8()}, () => next.float());
	const rising = table.every((threshold, i) => i === 0 || threshold > table[i - 1]!);
	if (!rising || !table.every(Number.isFinite)) throw damaged(`thresholds of column ${column}`);
	return table;
}

/** Reads one tree behind the nodes read so far; the number of its root. */
function readTree(next: Reader, thresholds: readonly number[][], scale: number, nodes: Nodes): number {
	const {features, numbers, rights} = nodes;
	const root = features.length;
	/** Questions whose right child is still to come. */
	const open: number[] = [];
	for (;;) {
		const node = features.length;
		const feature = next.uint8();
		rights.push(0);
		if (feature !== leafMark) {
			const threshold = thresholds[feature]?.[next.uint8()];
			if (threshold === undefined) throw damaged(`node ${node} asks for what is not there`);
			features.push(feature);
			numbers.push(threshold);
			open.push(node);
			continue;
		}
		features.push(-1);
		numbers.push(next.int16() * scale);
		const parent = open.pop();
		if (parent === undefined) return root;
		rights[parent] = node + 1;
	}
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(bytes: Buffer) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let at = 0;
	const skip = (size: number) => {
		at += size;
		if (at > bytes.length) throw damaged('it ends too early');
		return at - size;
	};
	return {
		uint8: () => bytes[skip(1)]!,
		uint16: () => bytes.readUInt16LE(skip(2)),
		int16: () => view.getInt16(skip(2), true),
		float: () => bytes.readFloatLE(skip(4)),
		left: () => bytes.length - at,
	};
}

function damaged(what: string): Error {
	return new Error(`Damaged forest: ${what}`);
}
