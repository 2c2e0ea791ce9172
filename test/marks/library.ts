/** A small library, in the form in which marks are laid over it. */
import {onTestFinished} from 'vitest';
import type {ArticleKeys} from '../../source/article/identity.ts';
import {layMarks, type MarkLayer} from '../../source/marks/over-articles.ts';
import type {MarkStore} from '../../source/marks/types.ts';
import {type Database, openDatabase} from '../../source/sqlite.ts';

export type TestLibrary = {
	readonly database: Database;
	/** Enters an article, or changes it. */
	put(id: number, keys: ArticleKeys): void;
	remove(id: number): void;
};

/** A library without articles, closed after the test. */
export function newLibrary(): TestLibrary {
	const database = openDatabase(':memory:', 0);
	onTestFinished(() => {
		if (database.isOpen) database.close();
	});
	database.exec(`
		CREATE TABLE file (id INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL UNIQUE);
		CREATE TABLE article (
			id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL, number INTEGER NOT NULL, url TEXT,
			text_hash TEXT, copy_of INTEGER, revision INTEGER NOT NULL
		);
		CREATE INDEX article_file ON article (file, number);
		CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
		CREATE INDEX article_text ON article (text_hash) WHERE text_hash IS NOT NULL;
		CREATE INDEX article_revision ON article (revision);
		CREATE VIEW keys AS
			SELECT a.id AS article, a.url, f.file, a.number, a.text_hash, a.revision
			FROM article a JOIN file f ON f.id = a.file WHERE a.copy_of IS NULL;
		CREATE VIEW hashes AS SELECT id AS article, text_hash FROM article WHERE copy_of IS NULL;
	`);
	const putFile = database.prepare('INSERT OR IGNORE INTO file (file) VALUES (?)');
	const putArticle = database.prepare(
		`INSERT INTO article (id, url, file, number, text_hash, revision)
			VALUES (?, ?, (SELECT id FROM file WHERE file = ?), ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET url = excluded.url, file = excluded.file, number = excluded.number,
			text_hash = excluded.text_hash, revision = excluded.revision`,
	);
	let revision = 0;
	return {
		database,
		put(id, {url, file, index, textHash}) {
			putFile.run(file);
			putArticle.run(id, url, file, index, textHash, ++revision);
		},
		remove: id => void database.prepare('DELETE FROM article WHERE id = ?').run(id),
	};
}

/**
 * Opens a library of these articles over the marks, which learn its keys unless they are not to.
 * @returns the keys that were learned.
 */
export function lookThrough(
	store: MarkStore,
	articles: readonly ArticleKeys[],
	learns = true,
): ReturnType<MarkLayer['learned']> {
	const {database, put} = newLibrary();
	for (const [at, keys] of articles.entries()) put(at + 1, keys);
	const layer = layMarks(database, store.location);
	layer.refresh();
	const learned = layer.learned();
	if (learns) store.learn(learned);
	database.close();
	return learned;
}
