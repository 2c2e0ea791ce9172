import type {DatabaseSync} from 'node:sqlite';

export type Value = string | number | null;
export type Row = Record<string, unknown>;

/** The tables of a library, asked while another thread may be writing them. */
export type Tables = {
	/** All rows of a query. @throws what SQLite throws, but not for a lock that passes. */
	all<T extends Row>(sql: string, values?: readonly Value[]): T[];
	/** Runs statements that give no rows. */
	run(sql: string): void;
};

/** SQLite's codes for a lock of the other thread's; held for a fraction of a millisecond. */
const locks = [5, 6];
const attempts = 10_000;
/** Milliseconds. SQLite's own waiting sleeps longer and longer, which is more than a key has time for. */
const pause = 0.2;
const neverWoken = new Int32Array(new SharedArrayBuffer(4));

/** Opens the tables for asking; every statement is prepared once. */
export function openTables(database: DatabaseSync): Tables {
	const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
	const patiently = <T>(work: () => T): T => {
		for (let attempt = 1; ; attempt++) {
			try {
				return work();
			} catch (error) {
				const code = (error as {errcode?: unknown} | null)?.errcode;
				if (attempt >= attempts || typeof code !== 'number' || !locks.includes(code & 0xff)) throw error;
				Atomics.wait(neverWoken, 0, 0, pause);
			}
		}
	};
	// Nothing of what is asked for goes to the disk.
	patiently(() => database.exec('PRAGMA temp_store = MEMORY'));
	return {
		all<T extends Row>(sql: string, values: readonly Value[] = []): T[] {
			return patiently(() => {
				const statement = prepared.get(sql) ?? database.prepare(sql);
				prepared.set(sql, statement);
				return statement.all(...values) as T[];
			});
		},
		run: sql => patiently(() => database.exec(sql)),
	};
}
