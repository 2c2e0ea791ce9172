/** A file of marks as the program made it before it kept corrections. */
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {openDatabase} from '../../source/sqlite.ts';
import {noon, stateFile} from './open-marks.ts';

/** The tables of version 2, word for word. */
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
	CREATE INDEX subject_url ON subject (url, revision) WHERE url IS NOT NULL;
	CREATE INDEX subject_place ON subject (file, number, revision);
	CREATE INDEX subject_text ON subject (text_hash, revision) WHERE text_hash IS NOT NULL;
	CREATE INDEX bare_place ON subject (file, number, revision) WHERE url IS NULL;
	CREATE INDEX bare_text ON subject (text_hash, revision) WHERE url IS NULL AND text_hash IS NOT NULL;
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
	PRAGMA user_version = 2;
`;

/**
 * Makes such a file: `a` is read, `b` starred, `c` was starred and that was taken back; `d` has a place.
 * @returns its path.
 */
export function fileOfVersion2(): string {
	const file = stateFile();
	mkdirSync(dirname(file), {recursive: true, mode: 0o700});
	const database = openDatabase(file, 0);
	database.exec(`PRAGMA journal_mode = WAL; ${tables}`);
	const subject = database.prepare(
		`INSERT INTO subject (file, number, text_hash, read_at, starred_at, place, revision)
			VALUES (?, 0, ?, ?, ?, ?, ?)`,
	);
	subject.run('/news/a.txt', 'text of a', noon, null, 12, 1);
	subject.run('/news/b.txt', 'text of b', null, noon, null, 2);
	subject.run('/news/c.txt', 'text of c', null, null, null, 3);
	subject.run('/news/d.txt', 'text of d', null, null, 77, 4);
	const change = database.prepare("INSERT INTO change (session, step, undone) VALUES ('ended', ?, ?)");
	const step = (kind: string, label: string, key: number, before: object, after: object) =>
		JSON.stringify({kind, label, entries: [{table: 'subject', key, before, after}]});
	change.run(step('read', 'read a', 1, {read_at: null, place: null}, {read_at: noon, place: 12}), null);
	change.run('{"kind":"star"', null);
	change.run(step('star', 'starred b', 2, {starred_at: null}, {starred_at: noon}), null);
	change.run(step('star', 'starred c', 3, {starred_at: null}, {starred_at: noon}), 1);
	database.close();
	return file;
}
