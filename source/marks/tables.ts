/** The tables in which the reader's own doings are kept. */
import {subjectColumns} from './mark-columns.ts';

/** Kept in `user_version`; a file with a lower one is migrated, one with a higher was written by a newer program. */
export const marksVersion = 2;

/**
 * By which subjects are found: the last written first (an index ends with the id by itself). Those without a url
 * have indexes of their own: among thousands that have one text and a url each, none is gone through.
 */
export const subjectIndexes = `
	CREATE INDEX subject_url ON subject (url, revision) WHERE url IS NOT NULL;
	CREATE INDEX subject_place ON subject (file, number, revision);
	CREATE INDEX subject_text ON subject (text_hash, revision) WHERE text_hash IS NOT NULL;
	CREATE INDEX bare_place ON subject (file, number, revision) WHERE url IS NULL;
	CREATE INDEX bare_text ON subject (text_hash, revision) WHERE url IS NULL AND text_hash IS NOT NULL;
`;

/**
 * `revision` counts transactions: who looks again asks for what is newer than what he knows. A change with a number
 * in `undone` is taken back; the highest number was taken back last.
 */
export const tables = `
	CREATE TABLE subject (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		${subjectColumns.map(({column, type}) => `${column} ${type},`).join('\n\t\t')}
		revision INTEGER NOT NULL
	);
	CREATE INDEX subject_revision ON subject (revision);
	${subjectIndexes}
	CREATE TABLE change (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		session TEXT NOT NULL,
		step TEXT NOT NULL,
		undone INTEGER
	);
	CREATE TABLE session (
		id TEXT PRIMARY KEY,
		host TEXT NOT NULL,
		process INTEGER NOT NULL,
		started TEXT NOT NULL
	);
	PRAGMA user_version = ${marksVersion};
`;

/** The columns that are used, by table: a file without one of them is none of ours. */
export const usedColumns: Readonly<Record<string, string>> = {
	subject: ['id', ...subjectColumns.map(({column}) => column), 'revision'].join(', '),
	change: 'id, session, step, undone',
	session: 'id, host, process, started',
};
