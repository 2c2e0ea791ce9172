/** How a file of marks of an older program becomes one of today. A step that was released is never changed again. */
import {type Database, transaction} from '../sqlite.ts';
import {marksVersion, tables} from './tables.ts';

/** From version n + 1 to version n + 2, n being the place in the list; each runs within a transaction. */
const migrations: readonly ((database: Database) => void)[] = [fromFirst, fromSecond, fromThird];

/** Version of the tables and how many there are, seen at one moment: another window may be making them. */
export function tablesOf(database: Database): {readonly version: number; readonly count: number} {
	const query = `SELECT (SELECT user_version FROM pragma_user_version) AS version,
		(SELECT count(*) FROM sqlite_schema) AS count`;
	return database.prepare(query).get() as {version: number; count: number};
}

/** What kind of file this is: of today or empty, of an older or a newer program, or nothing of ours. */
export function kindOf(database: Database): 'usable' | 'older' | 'newer' | 'foreign' {
	const {version, count} = tablesOf(database);
	if (version > marksVersion) return 'newer';
	if (version === marksVersion || (version === 0 && count === 0)) return 'usable';
	return version >= 1 ? 'older' : 'foreign';
}

/**
 * Makes the tables of an empty file, and those of an older one what they are today, in one transaction: all of it, or
 * nothing. Two windows may do so at once: what there is is looked at again when the other one is through.
 * @throws when it cannot be written, or has not the tables it should have.
 */
export function migrate(database: Database): void {
	const {version, count} = tablesOf(database);
	if (version === marksVersion && count > 0) return;
	transaction(database, () => {
		const found = tablesOf(database);
		if (found.count === 0) return database.exec(tables);
		for (const step of migrations.slice(found.version - 1)) step(database);
		database.exec(`PRAGMA user_version = ${Math.max(found.version, marksVersion)}`);
	});
}

/** Subjects are found by indexes, and steps of undo name tables and columns. */
function fromFirst(database: Database): void {
	database.exec(`
		CREATE INDEX subject_url ON subject (url, revision) WHERE url IS NOT NULL;
		CREATE INDEX subject_place ON subject (file, number, revision);
		CREATE INDEX subject_text ON subject (text_hash, revision) WHERE text_hash IS NOT NULL;
		CREATE INDEX bare_place ON subject (file, number, revision) WHERE url IS NULL;
		CREATE INDEX bare_text ON subject (text_hash, revision) WHERE url IS NULL AND text_hash IS NOT NULL;
	`);
	const update = database.prepare('UPDATE change SET step = ? WHERE id = ?');
	for (const {id, step} of database.prepare('SELECT id, step FROM change').all()) {
		const renewed = stepFromFirst(String(step));
		if (renewed !== null) update.run(renewed, id as number);
	}
}

/** Corrections of quotes and names are kept. */
function fromSecond(database: Database): void {
	database.exec(`
		CREATE TABLE quote_correction (
			id INTEGER PRIMARY KEY AUTOINCREMENT,
			subject INTEGER NOT NULL,
			said TEXT NOT NULL,
			nth INTEGER NOT NULL,
			is_quote INTEGER NOT NULL,
			speaker TEXT,
			corrected_at TEXT NOT NULL,
			revision INTEGER NOT NULL,
			UNIQUE (subject, said, nth)
		);
		CREATE TABLE name_correction (
			id INTEGER PRIMARY KEY AUTOINCREMENT,
			about TEXT NOT NULL,
			relation TEXT NOT NULL,
			one TEXT NOT NULL,
			other TEXT,
			name TEXT,
			corrected_at TEXT NOT NULL,
			revision INTEGER NOT NULL,
			UNIQUE (about)
		);
		CREATE TABLE correction_state (
			id INTEGER PRIMARY KEY CHECK (id = 1),
			revision INTEGER NOT NULL,
			token TEXT NOT NULL
		);
	`);
}

/** Clippings are kept. */
function fromThird(database: Database): void {
	database.exec(`
		CREATE TABLE clipping (
			id INTEGER PRIMARY KEY AUTOINCREMENT,
			subject INTEGER NOT NULL,
			said TEXT NOT NULL,
			nth INTEGER NOT NULL,
			kind TEXT NOT NULL,
			speaker TEXT,
			cited TEXT NOT NULL,
			note TEXT,
			tags TEXT NOT NULL,
			kept_at TEXT NOT NULL,
			revision INTEGER NOT NULL,
			UNIQUE (subject, said, nth)
		);
		CREATE TABLE clipping_state (
			id INTEGER PRIMARY KEY CHECK (id = 1),
			revision INTEGER NOT NULL
		);
	`);
}

const columnsOfFirst: Readonly<Record<string, string>> = {
	readAt: 'read_at',
	starredAt: 'starred_at',
	place: 'place',
};

/** A step of version 1 in the form of version 2; null when it is none: a damaged file may hold anything. */
function stepFromFirst(json: string): string | null {
	type Fields = Record<string, unknown>;
	const renamed = (fields: Fields): Fields =>
		Object.fromEntries(
			Object.entries(fields).map(([field, value]) => [columnsOfFirst[field] ?? field, value]),
		);
	try {
		const step = JSON.parse(json) as {kind: string; label: string; entries: [number, Fields, Fields][]};
		const entries = step.entries.map(([key, before, after]) => {
			return {table: 'subject', key, before: renamed(before), after: renamed(after)};
		});
		return JSON.stringify({kind: step.kind, label: step.label, entries});
	} catch {
		return null;
	}
}
