import {type Database, openDatabase, transaction} from '../sqlite.ts';
import {tables} from './tables.ts';

/**
 * Opens the tables of a library, made when they are not there yet.
 * @param patience how long to wait for the other thread's lock, in milliseconds.
 */
export function openTables(location: string, patience: number): Database {
	const database = openDatabase(location, patience);
	// Without spilling, the writer shuts readers out for the moment of its commit only.
	database.exec('PRAGMA cache_spill = 0; PRAGMA synchronous = OFF');
	transaction(database, () => {
		const made = database.prepare('PRAGMA user_version').get() as {user_version: number};
		if (made.user_version === 0) database.exec(tables);
	});
	return database;
}
