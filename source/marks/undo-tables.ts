/** What undo may write: the rows and columns of the tables named here, and nothing else that a step may say. */
import type {Database} from '../sqlite.ts';
import {clippingColumns} from './clipping-columns.ts';
import {nameColumns, quoteColumns} from './correction-columns.ts';
import {type Column, markColumns, namesOf, type Value, type Values} from './mark-columns.ts';

/** What became of one row: the columns that changed; null where there was or is no row. */
export type UndoEntry = {
	readonly table: string;
	readonly key: number;
	readonly before: Values | null;
	readonly after: Values | null;
};

/** A table with an `id` and a `revision`. */
export type UndoTable = {
	readonly columns: readonly Column[];
	/**
	 * Whether a change may make rows and take them away; else they stay, whatever a step says. Such a row is put back
	 * only while it is as the step left it: what another window has made of it since is not lost.
	 */
	readonly rowsComeAndGo: boolean;
};

export const undoTables: Readonly<Record<string, UndoTable>> = {
	subject: {columns: markColumns, rowsComeAndGo: false},
	quote_correction: {columns: quoteColumns, rowsComeAndGo: true},
	name_correction: {columns: nameColumns, rowsComeAndGo: true},
	clipping: {columns: clippingColumns, rowsComeAndGo: true},
};

/**
 * Puts a row in the state of one side of an entry. What is not known, as in a damaged file, is passed over.
 * @param direction `undo`: as it was before.
 * @param revision that of the transaction.
 * @returns whether a row was written.
 */
export type WriteBack = (entry: UndoEntry, direction: 'undo' | 'redo', revision: number) => boolean;

/** For a connection that has these tables. */
export function writerBack(database: Database, tables: Readonly<Record<string, UndoTable>>): WriteBack {
	const statements = new Map<string, ReturnType<Database['prepare']>>();
	const run = (sql: string, ...values: Value[]): boolean => {
		const statement = statements.get(sql) ?? database.prepare(sql);
		statements.set(sql, statement);
		return Number(statement.run(...values).changes) > 0;
	};

	return (entry, direction, revision) => {
		if (!isEntry(entry) || !Object.hasOwn(tables, entry.table)) return false;
		const {table, key, before, after} = entry;
		const {columns, rowsComeAndGo} = tables[table]!;
		const [from, to] = direction === 'undo' ? [after, before] : [before, after];
		const known = (side: Values) => columns.filter(({column}) => Object.hasOwn(side, column));
		const values = (side: Values) => known(side).map(({column, read}) => read(side[column]));
		const list = (side: Values, end: string, separator: string) =>
			known(side)
				.map(({column}) => `${column} ${end}`)
				.join(separator);
		if (!rowsComeAndGo && (from === null || to === null)) return false;
		const unchanged = rowsComeAndGo && from !== null && known(from).length > 0 ? from : null;
		const where = unchanged ? `id = ? AND ${list(unchanged, 'IS ?', ' AND ')}` : 'id = ?';
		const place = unchanged ? [key, ...values(unchanged)] : [key];
		if (to === null) return from !== null && run(`DELETE FROM ${table} WHERE ${where}`, ...place);
		if (known(to).length === 0) return false;
		if (from === null) {
			const places = known(to).map(() => '?');
			const sql = `INSERT OR IGNORE INTO ${table} (id, revision, ${namesOf(known(to))}) VALUES (?, ?, ${places})`;
			return run(sql, key, revision, ...values(to));
		}
		const sql = `UPDATE OR IGNORE ${table} SET ${list(to, '= ?', ', ')}, revision = ? WHERE ${where}`;
		return run(sql, ...values(to), revision, ...place);
	};
}

function isEntry(entry: unknown): entry is UndoEntry {
	const {table, key, before, after} = (entry ?? {}) as Record<string, unknown>;
	return typeof table === 'string' && Number.isSafeInteger(key) && isSide(before) && isSide(after);
}

function isSide(side: unknown): boolean {
	return typeof side === 'object' && !Array.isArray(side);
}
