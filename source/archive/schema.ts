import {type Database, openDatabase} from './sqlite.ts';

/** How the text of the search tables is taken apart; the words alone are kept, the text stands in `page` and `said`. */
const words = `content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"`;

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
	CREATE TABLE IF NOT EXISTS quote (
		id INTEGER PRIMARY KEY,
		article INTEGER NOT NULL REFERENCES article,
		number INTEGER NOT NULL,
		name TEXT,
		said TEXT NOT NULL
	);
	CREATE TABLE IF NOT EXISTS source (
		article INTEGER NOT NULL REFERENCES article,
		name TEXT NOT NULL,
		kind TEXT NOT NULL,
		quotes INTEGER NOT NULL,
		told TEXT NOT NULL,
		PRIMARY KEY (article, name)
	) WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS speaker (
		id INTEGER PRIMARY KEY,
		name TEXT NOT NULL,
		quotes INTEGER NOT NULL,
		articles INTEGER NOT NULL,
		first TEXT,
		last TEXT,
		row TEXT NOT NULL
	);
	CREATE TABLE IF NOT EXISTS naming (
		name TEXT NOT NULL,
		kind TEXT NOT NULL,
		speaker INTEGER NOT NULL REFERENCES speaker,
		PRIMARY KEY (name, kind)
	) WITHOUT ROWID;
	CREATE VIRTUAL TABLE IF NOT EXISTS heads USING fts5(
		headline, speakers, publication, byline, place, ${words}, prefix='1 2 3');
	CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(
		headline, speakers, publication, byline, place, quotes, body, ${words});
	CREATE VIRTUAL TABLE IF NOT EXISTS sayings USING fts5(said, speaker, ${words});
	CREATE VIRTUAL TABLE IF NOT EXISTS voices USING fts5(name, aliases, role, ${words}, prefix='1 2 3');
	CREATE TRIGGER IF NOT EXISTS article_leaves AFTER DELETE ON article BEGIN
		DELETE FROM heads WHERE rowid = old.id;
		DELETE FROM texts WHERE rowid = old.id;
		DELETE FROM quote WHERE article = old.id;
		DELETE FROM source WHERE article = old.id;
	END;
	CREATE TRIGGER IF NOT EXISTS quote_leaves AFTER DELETE ON quote BEGIN
		DELETE FROM sayings WHERE rowid = old.id;
	END;
	CREATE INDEX IF NOT EXISTS quote_article ON quote (article, number);
	CREATE INDEX IF NOT EXISTS source_name ON source (name, kind);
	CREATE INDEX IF NOT EXISTS naming_speaker ON naming (speaker);
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
