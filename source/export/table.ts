/** What a spreadsheet gets: rows below the names of their columns. */
import type {Cell} from './csv.ts';
import type {Fields} from './record.ts';

/** The names of the columns, and the rows that something makes. */
export type Table<Of> = {readonly columns: readonly string[]; rows(of: Of): readonly Cell[][]};

/** What stands in each column, by its name. */
type Cells<Of> = Readonly<Record<string, (of: Of) => Cell>>;

/** A table with one row for each. */
export function rowEach<Of>(cells: Cells<Of>): Table<Of> {
	const all = Object.values(cells);
	return {columns: Object.keys(cells), rows: of => [all.map(cell => cell(of))]};
}

/** The cells of those fields of a record that hold no record themselves, in their order. */
export function simpleCells<Of>(fields: Fields<Of>): Cells<Of> {
	const simple = Object.entries(fields).filter(([, {inside}]) => inside === undefined);
	// A field without fields inside holds what a cell can hold.
	return Object.fromEntries(simple.map(([name, {of}]) => [name, whole => of(whole) as Cell]));
}
