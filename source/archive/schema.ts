import {type Database, openDatabase} from '../sqlite.ts';

/**
 * The tables of a library. What people see is kept as JSON (`row`, `page`, `report`): it comes back exactly as the
 * file gave it, NUL and lone surrogates included. The other columns are what it is found and sorted by.
 */
const tables = `
	CREATE TABLE IF NOT EXISTS file (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		file TEXT NOT NULL UNIQUE,
		path TEXT NOT NULL,
		size INTEGER,
		modified REAL,
		error TEXT,
		report TEXT NOT NULL
	);
	CREATE TABLE IF NOT EXISTS article (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		file INTEGER NOT NULL REFERENCES file,
		number INTEGER NOT NULL,
		url TEXT,
		text_hash TEXT,
		published TEXT,
		headline TEXT NOT NULL,
		publication TEXT,
		words INTEGER NOT NULL,
		row TEXT NOT NULL,
		page TEXT NOT NULL
	);
	CREATE TABLE IF NOT EXISTS copy (
		article INTEGER NOT NULL REFERENCES article,
		file INTEGER NOT NULL REFERENCES file,
		number INTEGER NOT NULL,
		text_hash TEXT
	);
	CREATE INDEX IF NOT EXISTS article_file ON article (file);
	CREATE INDEX IF NOT EXISTS article_url ON article (url) WHERE url IS NOT NULL;
	CREATE INDEX IF NOT EXISTS article_text ON article (text_hash) WHERE text_hash IS NOT NULL;
	CREATE INDEX IF NOT EXISTS article_text_only ON article (text_hash) WHERE url IS NULL AND text_hash IS NOT NULL;
	CREATE INDEX IF NOT EXISTS article_published ON article (published);
	CREATE INDEX IF NOT EXISTS article_headline ON article (headline);
	CREATE INDEX IF NOT EXISTS article_publication ON article (publication);
	CREATE INDEX IF NOT EXISTS article_words ON article (words);
	CREATE INDEX IF NOT EXISTS copy_article ON copy (article);
	CREATE INDEX IF NOT EXISTS copy_file ON copy (file);
	CREATE INDEX IF NOT EXISTS copy_text ON copy (text_hash) WHERE text_hash IS NOT NULL;
`;

/**
 * Opens the tables of a library, made when they are not there yet.
 * @param patience how long to wait for the other thread's lock, in milliseconds.
 */
export function openTables(location: string, patience: number): Database {
	const database = openDatabase(location, patience);
	// Without spilling, the writer shuts readers out for the moment of its commit only.
	database.exec('PRAGMA cache_spill = 0; PRAGMA synchronous = OFF');
	database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`);
	return database;
}
