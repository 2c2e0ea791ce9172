/**
 * The door to node:sqlite. Some Node versions print an ExperimentalWarning when it is first loaded, in the middle
 * of the reader's screen: that one warning is held back, every other goes its way.
 */
import type {DatabaseSync} from 'node:sqlite';

export type Database = DatabaseSync;

const emitWarning = process.emitWarning;
process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
	if (!String(warning).includes('SQLite is an experimental feature')) {
		Reflect.apply(emitWarning, process, [warning, ...rest]);
	}
}) as typeof process.emitWarning;
const sqlite = process.getBuiltinModule('node:sqlite');
process.emitWarning = emitWarning;

/** Primary result codes of SQLite that are told apart here. */
export const resultCode = {
	busy: 5,
	locked: 6,
	readOnly: 8,
	ioError: 10,
	corrupt: 11,
	full: 13,
	cannotOpen: 14,
	notADatabase: 26,
} as const;

/**
 * Opens a database. A file that is no database is opened too: the first query tells.
 * @param location a path, or a `file:` URI.
 * @param patience how long a statement waits for another connection's lock, in milliseconds.
 * @throws when it can neither be opened nor made; see `primaryCode`.
 */
export function openDatabase(location: string, patience: number): Database {
	const database = new sqlite.DatabaseSync(location);
	// Not the constructor's `timeout`: Node before 22.16 does not know it and says nothing.
	database.exec(`PRAGMA busy_timeout = ${patience}`);
	return database;
}

/**
 * The name of a new database in memory that every connection and thread of this process can open, for as long as one
 * has it open; null where Node cannot share one (before 22.15).
 */
export function sharedMemory(): string | null {
	const name = `file:/quotidian-${crypto.randomUUID()}?vfs=memdb`;
	try {
		openDatabase(name, 0).close();
		return name;
	} catch (error) {
		if (primaryCode(error) !== resultCode.cannotOpen) throw error;
		return null;
	}
}

/** The primary result code of an error thrown by SQLite, else null. */
export function primaryCode(error: unknown): number | null {
	const code = (error as {errcode?: unknown} | null)?.errcode;
	return typeof code === 'number' ? code & 0xff : null;
}

/** Whether it failed only because another connection was writing at that moment. */
export function isBusy(error: unknown): boolean {
	const code = primaryCode(error);
	return code === resultCode.busy || code === resultCode.locked;
}

/**
 * For tables in memory, which are locked for a fraction of a millisecond, some thousand times a second: asking again at
 * once is quicker than SQLite's own waiting, which sleeps longer and longer.
 */
export const passingLocks = {attempts: 10_000, pause: 0.2};

/**
 * Runs `work` again while another connection is in the way.
 * @param options.pause between two attempts, in milliseconds.
 * @throws what `work` throws, the last time when it was busy at all attempts.
 */
export function withRetries<T>(
	options: {readonly attempts: number; readonly pause: number},
	work: () => T,
): T {
	for (let attempt = 1; ; attempt++) {
		try {
			return work();
		} catch (error) {
			if (attempt >= options.attempts || !isBusy(error)) throw error;
			Atomics.wait(neverWoken, 0, 0, options.pause);
		}
	}
}

const neverWoken = new Int32Array(new SharedArrayBuffer(4));

/**
 * Runs `work`, which only reads, on one state of the database: what others write meanwhile it does not see.
 * @throws what `work` throws.
 */
export function snapshot<T>(database: Database, work: () => T): T {
	database.exec('BEGIN');
	try {
		return work();
	} finally {
		// Some failures have ended it already.
		if (database.isTransaction !== false) database.exec('COMMIT');
	}
}

/**
 * Runs `work` as one transaction that excludes other writers from its start: all of it is kept, or nothing.
 * @throws what `work` or the commit throws; nothing has changed then.
 */
export function transaction<T>(database: Database, work: () => T): T {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = work();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		// After some failures (a full disk) SQLite has rolled back by itself.
		if (database.isTransaction !== false) {
			try {
				database.exec('ROLLBACK');
			} catch {}
		}
		throw error;
	}
}
