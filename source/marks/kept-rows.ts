/** The rows of one table of what a reader keeps. */
import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import {type Column, namesOf, type Values} from './mark-columns.ts';
import type {UndoEntry} from './undo-tables.ts';

export type Row = {readonly id: number; readonly values: Values};

export type Rows = {
	/** In the order that was asked for. */
	find(value: string | number): Row[];
	/** @returns the id of the new row. */
	insert(values: Values, revision: number): number;
	update(id: number, values: Values, revision: number): void;
	drop(id: number): void;
};

/**
 * What is done with the rows of one table.
 * @param by the column by which they are found.
 * @param order of those that are found, as SQL.
 */
export function rowsOf(
	database: Database,
	table: string,
	{columns, by, order}: {readonly columns: readonly Column[]; readonly by: string; readonly order: string},
): Rows {
	const find = database.prepare(
		`SELECT id, ${namesOf(columns)} FROM ${table} WHERE ${by} = ? ORDER BY ${order}`,
	);
	const places = columns.map(() => '?').join(', ');
	const insert = database.prepare(
		`INSERT INTO ${table} (${namesOf(columns)}, revision) VALUES (${places}, ?)`,
	);
	const set = columns.map(({column}) => `${column} = ?`).join(', ');
	const update = database.prepare(`UPDATE ${table} SET ${set}, revision = ? WHERE id = ?`);
	const drop = database.prepare(`DELETE FROM ${table} WHERE id = ?`);
	const ofRow = (row: Readonly<Record<string, unknown>>): Values =>
		Object.fromEntries(columns.map(({column, read}) => [column, read(row[column])]));
	const inOrder = (values: Values) => columns.map(({column}) => values[column] ?? null);

	return {
		find: value => find.all(value).map(row => ({id: row.id as number, values: ofRow(row)})),
		insert: (values, revision) => Number(insert.run(...inOrder(values), revision).lastInsertRowid),
		update: (id, values, revision) => void update.run(...inOrder(values), revision, id),
		drop: id => void drop.run(id),
	};
}

/** What became of rows when something of elsewhere was taken in, and how much of that was new. */
export type TakenIn = {readonly entries: readonly UndoEntry[]; readonly taken: number};

/** Finds the subject that an article is, or makes it. */
export type Subjects = {
	find(keys: ArticleKeys): number | undefined;
	make(keys: ArticleKeys): number;
};
