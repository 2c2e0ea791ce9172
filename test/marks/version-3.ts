/** A file of marks as the program made it before it kept clippings. */
import {openDatabase} from '../../source/sqlite.ts';
import {fileOfVersion2} from './version-2.ts';

/** What version 3 had beside the tables of version 2, word for word. */
const tables = `
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
	PRAGMA user_version = 3;
`;

/** Makes a file with what one of version 2 has, and a quote of `a` that is none. @returns its path. */
export function fileOfVersion3(): string {
	const file = fileOfVersion2();
	const database = openDatabase(file, 0);
	database.exec(tables);
	database
		.prepare(
			`INSERT INTO quote_correction (subject, said, nth, is_quote, corrected_at, revision)
				VALUES (1, '"Big Ben"', 0, 0, '2026-08-15T12:00:00Z', 5)`,
		)
		.run();
	database.exec("INSERT INTO correction_state VALUES (1, 5, 'token')");
	database.close();
	return file;
}
