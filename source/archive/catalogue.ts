/** The writing side of a library's tables: files and their articles come and go here, copies become one row. */
import type {Warning} from '../article/article.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import type {ArticleEntry} from './article-entry.ts';
import type {ReadFile} from './read-file.ts';

/** What is remembered of a file to tell whether it has changed. */
export type KnownFile = {
	readonly id: number;
	readonly size: number | null;
	readonly modified: number | null;
	/** Code of the error, null when it was read. */
	readonly error: string | null;
};

export type Totals = {
	readonly files: number;
	readonly unreadable: number;
	readonly articles: number;
};

type Stored = {
	readonly id: number;
	readonly file: number;
	readonly path: string;
	readonly number: number;
	readonly url: string | null;
	readonly text_hash: string | null;
	readonly published: string | null;
};

export type Catalogue = {
	readonly totals: Totals;
	/** What is remembered of the file with this absolute path. */
	known(file: string): KnownFile | undefined;
	/** The absolute paths of all files. */
	files(): Set<string>;
	/** Enters a file that is not known, with its articles. */
	add(file: ReadFile): void;
	/** Forgets the file and enters it as it is now. An article that is still the same keeps its number. */
	replace(id: number, file: ReadFile): void;
	/** Takes a file out, and those that hold copies of its articles: they have to be read again, and one of them shows. */
	forget(id: number): void;
};

/** Opens the catalogue over tables made by `openTables`; its changes belong into a transaction of the caller. */
export function openCatalogue(database: Database): Catalogue {
	const sql = statements(database);
	let totals = sql.totals.get() as Totals;
	const count = (change: Totals): void => {
		totals = {
			files: totals.files + change.files,
			unreadable: totals.unreadable + change.unreadable,
			articles: totals.articles + change.articles,
		};
	};

	/** @param number the article's own, if it had one before */
	const enter = (entry: ArticleEntry, file: number, number: number | null): number => {
		const {keys, published, headline, publication, words, row, page} = entry;
		const {index, url, textHash} = keys;
		const {lastInsertRowid} = sql.addArticle.run(
			number,
			file,
			index,
			url,
			textHash,
			published,
			headline,
			publication,
			words,
			row,
			page,
		);
		count({files: 0, unreadable: 0, articles: 1});
		return Number(lastInsertRowid);
	};

	/** The article that is shown in the row into which this one belongs. */
	const rowOf = ({url, textHash}: ArticleKeys): Stored | undefined => {
		const row = url === null ? sql.sameText.get(textHash, textHash) : sql.sameUrl.get(url, textHash);
		return row as Stored | undefined;
	};

	/** Enters one article of the file. @returns the path of the file that already holds it, null when it is new. */
	const addArticle = (entry: ArticleEntry, file: number, number: number | null): string | null => {
		const {keys} = entry;
		const shown = rowOf(keys);
		if (!shown) {
			enter(entry, file, number);
			return null;
		}
		if (isShownInstead(entry, shown)) {
			const id = enter(entry, file, number);
			sql.moveCopies.run(id, shown.id);
			sql.addCopy.run(id, shown.file, shown.number, shown.text_hash);
			sql.dropArticle.run(shown.id);
			count({files: 0, unreadable: 0, articles: -1});
		} else sql.addCopy.run(shown.id, file, keys.index, keys.textHash);
		return shown.path;
	};

	const add = ({found, report, articles}: ReadFile, before: Numbered[]): void => {
		const {size, modified} = 'error' in found ? {size: null, modified: null} : found;
		const error = report.error?.code ?? null;
		const {lastInsertRowid} = sql.addFile.run(found.file, found.path, size, modified, error);
		const id = Number(lastInsertRowid);
		const copies: Warning[] = [];
		for (const entry of articles) {
			const first = addArticle(entry, id, takeNumber(before, entry.keys));
			if (first !== null) copies.push(duplicate(entry.keys.index, first, found.path));
		}
		sql.report.run(JSON.stringify({...report, warnings: [...report.warnings, ...copies]}), id);
		count({files: 1, unreadable: error === null ? 0 : 1, articles: 0});
	};

	const forget = (id: number): void => {
		const due = [id];
		for (let next = due.pop(); next !== undefined; next = due.pop()) {
			const file = sql.file.get(next) as {error: string | null} | undefined;
			if (!file) continue;
			for (const {file} of sql.holders.all(next)) due.push(file as number);
			sql.dropCopies.run(next, next);
			const {changes} = sql.dropArticles.run(next);
			sql.dropFile.run(next);
			count({
				files: -1,
				unreadable: file.error === null ? 0 : -1,
				articles: -Number(changes),
			});
		}
	};

	return {
		get totals() {
			return totals;
		},

		known: file => sql.known.get(file) as KnownFile | undefined,

		files: () => new Set(sql.files.all().map(({file}) => file as string)),

		add: file => add(file, []),

		replace(id, file) {
			const before = sql.articlesOf.all(id) as Numbered[];
			forget(id);
			add(file, before);
		},

		forget,
	};
}

/** An article as it was before its file was read again. */
type Numbered = {readonly id: number; readonly number: number; readonly url: string | null};

/** Takes the number that this article had: that of the same url, else of the same place with no other url. */
function takeNumber(before: Numbered[], {url, index}: ArticleKeys): number | null {
	const sameUrl = before.findIndex(known => url !== null && known.url === url);
	const at =
		sameUrl >= 0
			? sameUrl
			: before.findIndex(known => known.number === index && (known.url === null || url === null));
	return at < 0 ? null : before.splice(at, 1)[0]!.id;
}

/**
 * Of two with one url the later is shown. One with a url is shown before one that has none, so that the row has the
 * url that is known of it: by that it is kept apart from others with the same text, and so are its marks.
 */
function isShownInstead({keys, published}: ArticleEntry, shown: Stored): boolean {
	if (keys.url === null) return false;
	return shown.url === null || isLater(published, shown.published);
}

function isLater(one: string | null, other: string | null): boolean {
	return one !== null && (other === null || one > other);
}

function duplicate(index: number, first: string, path: string): Warning {
	const which = index > 0 ? `article ${index + 1} is` : 'is';
	const where = first === path ? 'an earlier one of this file' : first;
	return {code: 'W-DUP', text: `${which} the same as ${where}`};
}

function statements(database: Database) {
	const stored = `SELECT a.id, a.file, f.path, a.number, a.url, a.text_hash, a.published
		FROM article a JOIN file f ON f.id = a.file WHERE a.id`;
	return {
		totals: database.prepare(
			`SELECT (SELECT count(*) FROM file) AS files, (SELECT count(error) FROM file) AS unreadable,
				(SELECT count(*) FROM article) AS articles`,
		),
		known: database.prepare('SELECT id, size, modified, error FROM file WHERE file = ?'),
		file: database.prepare('SELECT error FROM file WHERE id = ?'),
		files: database.prepare('SELECT file FROM file'),
		addFile: database.prepare(
			"INSERT INTO file (file, path, size, modified, error, report) VALUES (?, ?, ?, ?, ?, '')",
		),
		articlesOf: database.prepare('SELECT id, number, url FROM article WHERE file = ?'),
		report: database.prepare('UPDATE file SET report = ? WHERE id = ?'),
		addArticle: database.prepare(
			`INSERT INTO article (id, file, number, url, text_hash, published, headline, publication, words, row, page)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		),
		// A url that any article of a row has is that of the one shown. By text only into a row that has none, and
		// through the index of these: thousands of rows with one text and a url each are not gone through.
		sameUrl: database.prepare(
			`${stored} = coalesce(
				(SELECT id FROM article WHERE url = ?),
				(SELECT id FROM article INDEXED BY article_text_only WHERE text_hash = ? AND url IS NULL))`,
		),
		// Also through a copy that is not the one shown.
		sameText: database.prepare(
			`${stored} = coalesce(
				(SELECT id FROM article WHERE text_hash = ?), (SELECT article FROM copy WHERE text_hash = ?))`,
		),
		addCopy: database.prepare('INSERT INTO copy (article, file, number, text_hash) VALUES (?, ?, ?, ?)'),
		moveCopies: database.prepare('UPDATE copy SET article = ? WHERE article = ?'),
		dropArticle: database.prepare('DELETE FROM article WHERE id = ?'),
		holders: database.prepare(
			`SELECT DISTINCT c.file FROM copy c JOIN article a ON a.id = c.article
				WHERE a.file = ?1 AND c.file <> ?1`,
		),
		dropCopies: database.prepare(
			'DELETE FROM copy WHERE file = ? OR article IN (SELECT id FROM article WHERE file = ?)',
		),
		dropArticles: database.prepare('DELETE FROM article WHERE file = ?'),
		dropFile: database.prepare('DELETE FROM file WHERE id = ?'),
	};
}
