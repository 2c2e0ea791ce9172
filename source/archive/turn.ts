/** Windows take turns at reading the files of a library: a lock that is gone with the process that holds it. */
import {rmSync} from 'node:fs';
import {type Database, isBusy, openDatabase} from '../sqlite.ts';

export type Turn = {
	/** Whether it is this window's turn now; it is until it is given back. */
	take(): boolean;
	giveBack(): void;
	close(): void;
};

/** @param file of nothing but the lock; null where there is no other window. */
export function openTurn(file: string | null): Turn {
	if (file === null) return {take: () => true, giveBack() {}, close() {}};
	let database: Database | null = null;

	const attempt = (): boolean => {
		database ??= openDatabase(file, 0);
		if (database.isTransaction) return true;
		try {
			database.exec('BEGIN EXCLUSIVE');
			return true;
		} catch (error) {
			if (isBusy(error)) return false;
			database.close();
			database = null;
			throw error;
		}
	};

	return {
		take() {
			try {
				return attempt();
			} catch {
				// Whatever lies there is no lock: nothing is lost with it.
				rmSync(file, {recursive: true, force: true});
				return attempt();
			}
		},
		giveBack() {
			if (database?.isTransaction) database.exec('COMMIT');
		},
		close() {
			database?.close();
			database = null;
		},
	};
}
