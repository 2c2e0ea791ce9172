/** The tables in which the reader's own doings are kept. */
import {clippingColumns} from './clipping-columns.ts';
import {nameColumns, quoteColumns} from './correction-columns.ts';
import {type Column, subjectColumns} from './mark-columns.ts';

/** Kept in `user_version`; a file with a lower one is migrated, one with a higher was written by a newer program. */
export const marksVersion = 4;

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

const declared = (columns: readonly Column[]) =>
	columns.map(({column, type}) => `${column} ${type},`).join('\n\t\t');

/**
 * What was put right about quotes and names. Rows are taken away by undo, so the last change of any has a row of its
 * own: its revision, and a token that no other state has, in whatever file.
 */
const correctionTables = `
	CREATE TABLE quote_correction (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		${declared(quoteColumns)}
		revision INTEGER NOT NULL,
		UNIQUE (subject, said, nth)
	);
	CREATE TABLE name_correction (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		${declared(nameColumns)}
		revision INTEGER NOT NULL,
		UNIQUE (about)
	);
	CREATE TABLE correction_state (
		id INTEGER PRIMARY KEY CHECK (id = 1),
		revision INTEGER NOT NULL,
		token TEXT NOT NULL
	);
`;

/** What is kept of articles. Rows are taken away, so the last change of any has a row of its own. */
const clippingTables = `
	CREATE TABLE clipping (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		${declared(clippingColumns)}
		revision INTEGER NOT NULL,
		UNIQUE (subject, said, nth)
	);
	CREATE TABLE clipping_state (
		id INTEGER PRIMARY KEY CHECK (id = 1),
		revision INTEGER NOT NULL
	);
`;

/**
 * `revision` counts transactions: who looks again asks for what is newer than what he knows. A change with a number
 * in `undone` is taken back; the highest number was taken back last.
 */
export const tables = `
	CREATE TABLE subject (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		${declared(subjectColumns)}
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
	${correctionTables}
	${clippingTables}
	PRAGMA user_version = ${marksVersion};
`;

const namesWith = (columns: readonly Column[]) =>
	['id', ...columns.map(({column}) => column), 'revision'].join(', ');

/** The columns that are used, by table, with the version that brought the table. */
const usedColumns = [
	{since: 1, table: 'subject', columns: namesWith(subjectColumns)},
	{since: 1, table: 'change', columns: 'id, session, step, undone'},
	{since: 1, table: 'session', columns: 'id, host, process, started'},
	{since: 3, table: 'quote_correction', columns: namesWith(quoteColumns)},
	{since: 3, table: 'name_correction', columns: namesWith(nameColumns)},
	{since: 3, table: 'correction_state', columns: 'id, revision, token'},
	{since: 4, table: 'clipping', columns: namesWith(clippingColumns)},
	{since: 4, table: 'clipping_state', columns: 'id, revision'},
];

/** Statements that can be prepared for every file of this version: one without these columns is none of ours. */
export function questionsOf(version: number): string[] {
	const known = usedColumns.filter(({since}) => since <= version);
	return known.map(({table, columns}) => `SELECT ${columns} FROM ${table}`);
}
