/** Articles for those who look up many at once, again and again. */
import type {ReadArticle} from '../article/article.ts';
import type {Mark} from '../marks/types.ts';
import type {Database} from '../sqlite.ts';
import type {ListRow} from './list-question.ts';
import {unpack} from './packed-article.ts';
import type {ArticleId, ArticleRow} from './types.ts';

export type Shelf = {
	/** The rows of these articles with the marks in `temp.mark`: in this order, without those that are not there. */
	rows(ids: readonly ArticleId[]): ListRow[];
	/** An article with everything that was made of it; undefined when it is not there. */
	article(id: ArticleId): ReadArticle | undefined;
	/** The paths of the files that hold copies of an article. */
	copies(id: ArticleId): string[];
};

/** What was unpacked is kept for the next key: it mostly finds the same. */
const mostKept = 200;

/** Opens the shelf over the tables of `tables.ts`. Every call throws what SQLite throws. */
export function openShelf(database: Database): Shelf {
	const rows = database.prepare(
		`SELECT a.value AS id, c.row, m.read_at AS readAt, m.starred_at AS starredAt, m.place
			FROM json_each(?) a JOIN content c ON c.article = a.value LEFT JOIN temp.mark m ON m.article = a.value
			ORDER BY a.key`,
	);
	const copies = database.prepare(
		'SELECT f.path FROM article a JOIN file f ON f.id = a.file WHERE a.copy_of = ? ORDER BY a.id',
	);
	const page = database.prepare('SELECT page, amended FROM content WHERE article = ?');
	const revision = database.prepare("SELECT value FROM fact WHERE name = 'revision'");
	const kept = new Map<ArticleId, ReadArticle>();
	let keptSince: unknown;

	const fetch = (id: ArticleId): ReadArticle | undefined => {
		const found = page.get(id);
		if (!found) return undefined;
		const article = unpack(found);
		if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
		kept.set(id, article);
		return article;
	};

	return {
		rows: ids =>
			(rows.all(JSON.stringify(ids)) as (Mark & {id: ArticleId; row: string})[]).map(
				({id, row, readAt, starredAt, place}) => {
					const known: ArticleRow = {id, ...JSON.parse(row)};
					return {
						...known,
						mark: {readAt, starredAt, place},
						matched: [],
						matchedBelow: {publication: [], gist: []},
						folder: null,
					};
				},
			),

		copies: id => copies.all(id).map(({path}) => path as string),

		article(id) {
			const now = revision.get()?.value;
			if (now !== keptSince) kept.clear();
			keptSince = now;
			return kept.get(id) ?? fetch(id);
		},
	};
}
