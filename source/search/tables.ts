import type {Database} from '../sqlite.ts';

export type Value = string | number;

/** The tables of an archive (`archive/tables.ts`) with the marks laid over them (`temp.mark`), to be asked. */
export type Tables = {
	/** All rows of a query; it is prepared once. @throws what SQLite throws. */
	all<Row extends object>(sql: string, values?: readonly Value[]): Row[];
};

/** Queries that stay prepared: a plan asks few, but their forms are many. */
const mostPrepared = 200;

/** Opens the tables for asking. */
export function openTables(database: Database): Tables {
	const prepared = new Map<string, ReturnType<Database['prepare']>>();
	return {
		all<Row extends object>(sql: string, values: readonly Value[] = []): Row[] {
			const statement = prepared.get(sql) ?? database.prepare(sql);
			if (!prepared.has(sql) && prepared.size >= mostPrepared) prepared.clear();
			prepared.set(sql, statement);
			return statement.all(...values) as Row[];
		},
	};
}
