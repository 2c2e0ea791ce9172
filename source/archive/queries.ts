import type {Sort} from '../article/sorts.ts';
import {type Database, withRetries} from '../sqlite.ts';
import type {ArticleId, ArticlePage, ArticleRow, FileReport, Library} from './types.ts';

/** Those who have no date or publication come last, whichever way it is sorted. */
const orders: Readonly<Record<Sort, string>> = {
	newest: 'published DESC, id',
	oldest: 'published ASC NULLS LAST, id',
	headline: 'headline, id',
	publication: 'publication ASC NULLS LAST, id',
	longest: 'words DESC, id',
	shortest: 'words, id',
	found: 'id',
};

/**
 * The reading thread locks the tables for a fraction of a millisecond, some thousand times a second: asking again at
 * once is quicker than SQLite's own waiting, which sleeps longer and longer.
 */
const patience = {attempts: 10_000, pause: 0.2};

/** The questions a library answers, all from its tables. */
export function openQueries(
	database: Database,
): Pick<Library, 'order' | 'rows' | 'keys' | 'page' | 'find' | 'reports'> {
	const rows = database.prepare('SELECT id, row FROM article WHERE id IN (SELECT value FROM json_each(?))');
	const keys = database.prepare(`SELECT id, row ->> '$.keys' AS keys FROM article WHERE id > ? ORDER BY id`);
	const page = database.prepare(`SELECT row ->> '$.keys' AS keys, page FROM article WHERE id = ?`);
	const copies = database.prepare(
		`SELECT DISTINCT f.path FROM copy c JOIN file f ON f.id = c.file JOIN article a ON a.id = c.article
			WHERE c.article = ? AND c.file <> a.file ORDER BY f.id`,
	);
	// Nothing is found at a place or by a text that is known by another url; a row has that of the article shown.
	const sameFile = `(SELECT id FROM file WHERE file = :file)`;
	const noOther = '(a.url IS NULL OR :url IS NULL)';
	const find = database.prepare(
		`SELECT coalesce(
			(SELECT id FROM article WHERE url = :url),
			(SELECT id FROM article a WHERE file = ${sameFile} AND number = :index AND ${noOther}),
			(SELECT a.id FROM copy c JOIN article a ON a.id = c.article
				WHERE c.file = ${sameFile} AND c.number = :index AND ${noOther}),
			(SELECT id FROM article a WHERE text_hash = :textHash AND ${noOther})
		) AS id`,
	);
	const reports = database.prepare('SELECT report FROM file ORDER BY id');
	const ask = <T>(question: () => T): T => withRetries(patience, question);

	return {
		order(sort) {
			const ordered = database.prepare(`SELECT id FROM article ORDER BY ${orders[sort]}`);
			return ask(() => ordered.all()).map(({id}) => id as ArticleId);
		},

		rows(ids) {
			const found = new Map<ArticleId, ArticleRow>();
			for (const {id, row} of ask(() => rows.all(JSON.stringify(ids))) as {
				id: number;
				row: string;
			}[]) {
				found.set(id, {id, ...(JSON.parse(row) as Omit<ArticleRow, 'id'>)});
			}
			return ids.map(id => found.get(id)).filter(row => row !== undefined);
		},

		keys(after) {
			const all = ask(() => keys.all(after)) as {id: number; keys: string}[];
			return all.map(({id, keys}) => ({id, keys: JSON.parse(keys)}));
		},

		page(id) {
			const [found, others] = ask(() => [page.get(id), copies.all(id)] as const);
			if (!found) return undefined;
			return {
				id,
				keys: JSON.parse(found.keys as string),
				...(JSON.parse(found.page as string) as Pick<
					ArticlePage,
					'article' | 'brief' | 'quotes' | 'speakers'
				>),
				copies: others.map(({path}) => path as string),
			};
		},

		find(keys) {
			return (ask(() => find.get(keys))?.id as ArticleId | null) ?? undefined;
		},

		reports() {
			return ask(() => reports.all()).map(({report}) => JSON.parse(report as string) as FileReport);
		},
	};
}
