import {type Database, openDatabase, transaction} from '../sqlite.ts';
import type {Place} from './location.ts';
import {archiveVersion, tables} from './tables.ts';

/** Says whose database it is: "Quot". */
const applicationId = 0x51756f74;

/** An archive that a newer version of the program has written. */
export class NewerArchiveError extends Error {
	override name = 'NewerArchiveError';
}

/** A database that is no archive of this version, and of no use to anybody. */
export class UselessArchiveError extends Error {
	override name = 'UselessArchiveError';
}

type State = {readonly version: number; readonly application: number; readonly tables: number};

/**
 * Opens the tables of a library, made when they are not there yet.
 * @param patience how long to wait for another connection's lock, in milliseconds.
 * @throws {NewerArchiveError} {@link UselessArchiveError}, and what SQLite throws.
 */
export function openTables({name, onDisk}: Place, patience: number): Database {
	const database = openDatabase(name, patience);
	try {
		check(database, stateOf(database));
		if (onDisk) {
			database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000');
		} else {
			// Without spilling, the writer shuts readers out for the moment of its commit only.
			database.exec('PRAGMA cache_spill = 0; PRAGMA synchronous = OFF');
		}
		if (isEmpty(stateOf(database))) {
			transaction(database, () => {
				// Another window may have been quicker.
				if (isEmpty(stateOf(database))) {
					database.exec(`PRAGMA application_id = ${applicationId}; ${tables}`);
				}
			});
		}
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

function stateOf(database: Database): State {
	return database
		.prepare(
			`SELECT (SELECT user_version FROM pragma_user_version) AS version,
				(SELECT application_id FROM pragma_application_id) AS application,
				(SELECT count(*) FROM sqlite_schema) AS tables`,
		)
		.get() as State;
}

/** Whether a database is an archive of this version. @throws what SQLite throws when it cannot be read. */
export function isCurrent(database: Database): boolean {
	const {version, application} = stateOf(database);
	return version === archiveVersion && application === applicationId;
}

function isEmpty({version, tables}: State): boolean {
	return version === 0 && tables === 0;
}

/** Its own tables; another program may have taken one away. */
function hasItsTables(database: Database): boolean {
	const names = [
		'fact',
		'file',
		'passed_over',
		'article',
		'content',
		'keys',
		'hashes',
		'quote',
		'speaker',
		'naming',
		'linked',
		'called',
		'source',
		'term',
	];
	names.push('filing', 'heads', 'texts', 'sayings', 'voices', 'filings');
	const there = database.prepare(
		'SELECT count(*) AS n FROM sqlite_schema WHERE name IN (SELECT value FROM json_each(?))',
	);
	return there.get(JSON.stringify(names))?.n === names.length;
}

function check(database: Database, state: State): void {
	const {version, application} = state;
	if (isEmpty(state)) return;
	if (version > archiveVersion) throw new NewerArchiveError('was written by a newer version');
	if (version < archiveVersion || application !== applicationId || !hasItsTables(database)) {
		throw new UselessArchiveError('is no archive of this version');
	}
}
