/** The tables in which the reader's own doings are kept, and one row of them. */

import type {ArticleKeys} from '../article/identity.ts';
import {type Database, transaction} from '../sqlite.ts';
import type {Mark} from './types.ts';

/** Kept in `user_version`; a file with a higher one was written by a newer program. */
export const stateVersion = 1;

/** An article that something was done to: what it is known by, and its mark. */
export type Subject = {readonly id: number; readonly keys: ArticleKeys; readonly mark: Mark};

/** Version of the tables and how many there are, seen at one moment: another window may be making them. */
export function stateTables(database: Database): {readonly version: number; readonly count: number} {
	const query = `SELECT (SELECT user_version FROM pragma_user_version) AS version,
		(SELECT count(*) FROM sqlite_schema) AS count`;
	return database.prepare(query).get() as {version: number; count: number};
}

/** Makes the tables unless there are some. */
export function makeStateTables(database: Database): void {
	transaction(database, () => {
		if (stateTables(database).count === 0) database.exec(tables);
	});
}

/**
 * `revision` counts transactions: a window asks for what is newer than what
 * it knows. A change with a number in `undone` is taken back; the highest number was taken back last.
 */
const tables = `
		CREATE TABLE subject (
			id INTEGER PRIMARY KEY AUTOINCREMENT,
			url TEXT,
			file TEXT NOT NULL,
			number INTEGER NOT NULL,
			text_hash TEXT,
			read_at TEXT,
			starred_at TEXT,
			place INTEGER,
			revision INTEGER NOT NULL
		);
		CREATE INDEX subject_revision ON subject (revision);
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
		PRAGMA user_version = ${stateVersion};
`;

/** A row of `subject`, null when it is none: a damaged file may hold anything. */
export function subjectOf(row: Record<string, unknown>): Subject | null {
	const {id, url, file, number, text_hash: textHash, read_at: readAt, starred_at: starredAt, place} = row;
	if (!isWhole(id) || typeof file !== 'string' || !isWhole(number)) return null;
	return {
		id,
		keys: {url: textOrNull(url), file, index: number, textHash: textOrNull(textHash)},
		mark: {
			readAt: textOrNull(readAt),
			starredAt: textOrNull(starredAt),
			place: isWhole(place) ? place : null,
		},
	};
}

function isWhole(value: unknown): value is number {
	return Number.isSafeInteger(value);
}

function textOrNull(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}
