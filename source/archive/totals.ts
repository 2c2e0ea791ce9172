/** How many articles are under a tab, known without going through them. */
import type {Database} from '../sqlite.ts';
import type {ListQuery, Tab} from './list-question.ts';

export type TabCounts = Readonly<Record<Tab, number>>;

/** The counts of the whole library. The marks in `temp.mark` are those of articles that are shown. */
export function countTabs(database: Database): TabCounts {
	const {articles, read, starred} = database
		.prepare(
			`SELECT (SELECT value FROM fact WHERE name = 'articles') AS articles,
				(SELECT count(*) FROM temp.mark WHERE read_at IS NOT NULL) AS read,
				(SELECT count(*) FROM temp.mark WHERE starred_at IS NOT NULL) AS starred`,
		)
		.get() as {articles: number; read: number; starred: number};
	return {all: articles, unread: articles - read, starred};
}

/**
 * How many articles are in a list that is not narrowed: also those that stay in it until it is made anew.
 * @param counts of the whole library, as it is now
 */
export function totalOf(database: Database, {tab, since, kept}: ListQuery, counts: TabCounts): number {
	const get = (sql: string, value: string) => database.prepare(sql).get(value)?.n as number;
	if (tab === 'all') return counts.all;
	if (tab === 'unread') {
		return counts.all - get('SELECT count(*) AS n FROM temp.mark WHERE read_at <= ?', since);
	}
	return (
		counts.starred +
		get(
			`SELECT count(*) AS n FROM json_each(?) kept JOIN article a ON a.id = kept.value
				LEFT JOIN temp.mark m ON m.article = a.id WHERE a.copy_of IS NULL AND m.starred_at IS NULL`,
			JSON.stringify(kept),
		)
	);
}
