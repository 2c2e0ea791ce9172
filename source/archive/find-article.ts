import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import type {ArticleId} from './types.ts';

/** Opens the search for the article with these keys by the identity rule, or one of its copies: the one that is shown. */
export function findArticle(database: Database): (sought: ArticleKeys) => ArticleId | undefined {
	// Nothing is found at a place or by a text that is known by another url; a row has that of the article shown.
	const find = database.prepare(
		`SELECT coalesce(
			(SELECT id FROM article WHERE url = :url AND copy_of IS NULL),
			(SELECT a.id FROM article c JOIN article a ON a.id = coalesce(c.copy_of, c.id)
				WHERE c.file = (SELECT id FROM file WHERE file = :file) AND c.number = :index
					AND (a.url IS NULL OR :url IS NULL)),
			CASE WHEN :url IS NULL
				THEN (SELECT id FROM article WHERE text_hash = :textHash AND copy_of IS NULL ORDER BY id LIMIT 1)
				ELSE (SELECT id FROM article INDEXED BY article_text_only
					WHERE text_hash = :textHash AND url IS NULL AND copy_of IS NULL) END
		) AS id`,
	);
	return sought => (find.get(sought)?.id as ArticleId | null) ?? undefined;
}
