import {orderBy} from '../../source/archive/list-order.ts';
import type {ArticleId, Library} from '../../source/archive/types.ts';
import type {ArticleKeys} from '../../source/article/identity.ts';
import type {Sort} from '../../source/article/sorts.ts';

/** The articles that a list shows, in this order. */
export function shown({database}: Pick<Library, 'database'>, sort: Sort = 'found'): ArticleId[] {
	const rows = database.prepare(
		`SELECT a.id FROM article a WHERE a.copy_of IS NULL ORDER BY ${orderBy(sort)}`,
	);
	return rows.all().map(({id}) => id as ArticleId);
}

/** What the articles that are shown are known by, those after this one. */
export function keysShown(
	{database}: Pick<Library, 'database'>,
	after: ArticleId = 0,
): {id: ArticleId; keys: ArticleKeys}[] {
	return database
		.prepare('SELECT * FROM keys WHERE article > ? ORDER BY article')
		.all(after)
		.map(({article, url, file, number, text_hash}) => ({
			id: article as ArticleId,
			keys: {url, file, index: number, textHash: text_hash} as ArticleKeys,
		}));
}
