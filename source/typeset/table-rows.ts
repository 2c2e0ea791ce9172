/** A table in rows of text: its cells in columns, or in a window too narrow for columns each below what it is called. */
import type {Cell, Columns, NoteMark} from '../article/article.ts';
import {joinSafe, type SafeText, safe, spaces, ui} from '../article/safe-text.ts';
import {columnGap, shareColumns, type Wish} from './column-widths.ts';
import {bodyPart, inRows, movedStretch, ownPart, type Part, type Row, type Stretch} from './composed.ts';
import {cut, isOneColumnEach, width} from './fit.ts';
import type {Tone} from './line.ts';
import {withNoteMarks} from './note-marks.ts';

/** A table as a block of the body has it: its text, its cells, and the offset in the body at which it starts. */
export type Table = {
	readonly text: string;
	readonly columns: Columns;
	readonly notes: readonly NoteMark[];
	readonly start: number;
};

/** A row of the screen; several that show one row of the table have the same `end`, and each a `start` of its own. */
export type TableLine = Row & {
	readonly kind: 'table' | 'rule' | 'gap';
	readonly tone: Tone;
	/** UTF-16 offsets into the body. */
	readonly start: number;
	readonly end: number;
};

const nothing = ui('');
/** The longest name of a column that is said before each of its cells; columns of the screen. */
const longestLabel = 24;

/** The table in rows of at most `columns`. */
export function tableRows(table: Table, columns: number): TableLine[] {
	const widths = shareColumns(wishesOf(table), columns);
	return widths === null ? stacked(table, columns) : inColumns(table, widths);
}

/** Where each row of the table begins in the body, and where the last one ends. */
function bounds({text, columns, start}: Table): number[] {
	return [start, ...columns.rows.slice(1).map(cells => start + cells[0]![0]), start + text.length];
}

function raw({text}: Table, [start, end]: Cell): string {
	return text.slice(start, end);
}

function partsOf(table: Table, cell: Cell): readonly Part[] {
	const notes = table.notes.filter(({at}) => at >= cell[0] && at <= cell[1]);
	const moved = notes.map(({at, label}) => ({at: at - cell[0], label}));
	return withNoteMarks({text: raw(table, cell), notes: moved}, table.start + cell[0]);
}

/** A wide table has many cells: of a long one so many UTF-16 units tell how much room it would like. */
const measured = 200;

function wishesOf(table: Table): Wish[] {
	const wishes = table.columns.rows[0]!.map(() => ({natural: 1, word: 1}));
	for (const cells of table.columns.rows) {
		cells.forEach((cell, column) => {
			const text = safe(raw(table, cell).slice(0, measured));
			const wish = wishes[column]!;
			wish.natural = Math.max(wish.natural, width(text));
			// Wide letters can be parted anywhere.
			for (const word of text.split(' '))
				wish.word = Math.max(wish.word, isOneColumnEach(word) ? word.length : Math.min(width(word), 4));
		});
	}
	return wishes;
}

function inColumns(table: Table, widths: readonly number[]): TableLine[] {
	const {columns} = table;
	const edges = bounds(table);
	const lines: TableLine[] = [];
	columns.rows.forEach((cells, number) => {
		const isHead = number === 0 && columns.hasHead;
		const from = edges[number]!;
		// What parts the head from the next row is the rule's, so that one can stand there too.
		const to = isHead && columns.rows.length > 1 ? edges[1]! - 1 : edges[number + 1]!;
		const set = cells.map((cell, column) => inRows(partsOf(table, cell), widths[column]!));
		const tallest = set.reduce((most, rows) => (rows.length > most.length ? rows : most), []);
		for (let at = 0; at < tallest.length; at++) {
			const row = sideBySide(
				set.map(rows => rows[at]),
				widths,
			);
			const tone = isHead ? 'strong' : 'plain';
			const begin = at === 0 ? from : (tallest[at]!.stretches[0]?.start ?? from);
			lines.push({...row, kind: 'table', tone, start: begin, end: to});
		}
		if (isHead) lines.push({...ruleOf(widths), start: to, end: edges[1]!});
	});
	return lines;
}

/** One row of the screen from a row of each cell; undefined for a cell that has ended above. */
function sideBySide(rows: readonly (Row | undefined)[], widths: readonly number[]): Row {
	const texts: SafeText[] = [];
	const stretches: Stretch[] = [];
	let length = 0;
	let used = 0;
	let left = 0;
	rows.forEach((row, column) => {
		if (row !== undefined) {
			const before = row.text === '' ? nothing : spaces(left - used);
			texts.push(before, row.text);
			for (const stretch of row.stretches) stretches.push(movedStretch(stretch, length + before.length));
			length += before.length + row.text.length;
			if (row.text !== '') used = left + width(row.text);
		}
		left += widths[column]! + columnGap;
	});
	return {text: joinSafe(texts), stretches, accents: []};
}

function ruleOf(widths: readonly number[]): Omit<TableLine, 'start' | 'end'> {
	const text = ui(widths.map(columns => '─'.repeat(columns)).join(' '.repeat(columnGap)));
	return {kind: 'rule', text, tone: 'rule', stretches: [], accents: []};
}

/** `Date: 3 May` on rows of its own for each cell; the cells of the head are shown as what stands before those of the first row. */
function stacked(table: Table, columns: number): TableLine[] {
	const {rows, hasHead} = table.columns;
	const edges = bounds(table);
	const head = hasHead && rows.length > 1 ? rows[0]! : null;
	const lines: TableLine[] = [];
	for (let number = head === null ? 0 : 1; number < rows.length; number++) {
		const isFirst = lines.length === 0;
		const from = isFirst ? edges[0]! : edges[number]!;
		const to = edges[number + 1]!;
		if (!isFirst) lines.push({...gap, start: from, end: from});
		let isOpen = true;
		rows[number]!.forEach((cell, column) => {
			const label = head === null ? [] : labelOf(table, head[column]!, isFirst, columns);
			if (label.length === 0 && cell[0] === cell[1]) return;
			const at = table.start + cell[0];
			for (const row of inRows([...label, ...partsOf(table, cell)], columns)) {
				// A row of nothing but the label stands for what parts this cell from the one before.
				const stretches =
					row.stretches.length > 0 || isOpen ? row.stretches : [{start: at - 1, end: at, place: () => 0}];
				const start = isOpen ? from : stretches.at(-1)!.start;
				lines.push({...row, stretches, kind: 'table', tone: 'plain', start, end: to});
				isOpen = false;
			}
		});
	}
	return lines;
}

const gap: Omit<TableLine, 'start' | 'end'> = {
	kind: 'gap',
	text: nothing,
	tone: 'plain',
	stretches: [],
	accents: [],
};

/** What a column is called; whole where it stands for the head itself, else no longer than leaves room for a word beside it. */
function labelOf(table: Table, cell: Cell, isWhole: boolean, columns: number): Part[] {
	const room = Math.min(longestLabel, columns - 6);
	if (!isWhole && room < 3) return [];
	const text = raw(table, cell);
	const shown = safe(text.slice(0, isWhole ? text.length : longestLabel * 8));
	if (shown.trim() === '') return [];
	const label = isWhole
		? bodyPart(text, table.start + cell[0], 'strong')
		: ownPart(cut(shown, room), 'strong');
	return [label, ownPart(ui(': '), 'strong')];
}
