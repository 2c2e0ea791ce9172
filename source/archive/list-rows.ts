import type {Mark} from '../marks/types.ts';
import type {Database} from '../sqlite.ts';
import type {ListRow} from './list-question.ts';
import type {ArticleId, ArticleRow} from './types.ts';

/**
 * Opens the rows of articles with the marks in `temp.mark`, to be asked by their numbers: in the order of these,
 * without those that are not there.
 */
export function openListRows(database: Database): (ids: readonly ArticleId[]) => ListRow[] {
	const rows = database.prepare(
		`SELECT a.value AS id, c.row, m.read_at AS readAt, m.starred_at AS starredAt, m.place
			FROM json_each(?) a JOIN content c ON c.article = a.value LEFT JOIN temp.mark m ON m.article = a.value
			ORDER BY a.key`,
	);
	return ids =>
		(rows.all(JSON.stringify(ids)) as (Mark & {id: ArticleId; row: string})[]).map(
			({id, row, readAt, starredAt, place}) => {
				const known: ArticleRow = {id, ...JSON.parse(row)};
				return {...known, mark: {readAt, starredAt, place}, matched: []};
			},
		);
}
