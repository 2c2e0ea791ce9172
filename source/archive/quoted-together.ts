/** The articles that quote two speakers, with what each of both says there. */
import type {Quote} from '../article/article.ts';
import {type Database, passingLocks, snapshot, withRetries} from '../sqlite.ts';
import type {QuotedTogether, QuotePlace, SpeakerId, SpeakerQueries} from './speaker-types.ts';
import type {ArticleRow} from './types.ts';

/** Opens the question over the tables of `tables.ts`. It throws what SQLite throws. */
export function openQuotedTogether(database: Database): SpeakerQueries['quotedTogether'] {
	const articlesOf = `SELECT DISTINCT s.article, s.published
		FROM naming n CROSS JOIN source s INDEXED BY source_naming ON s.naming = n.id WHERE n.speaker = ?`;
	const shared = database.prepare(
		`SELECT article FROM (${articlesOf} INTERSECT ${articlesOf}) ORDER BY published DESC, article DESC`,
	);
	const said = database.prepare(
		`SELECT q.number, q.quote FROM quote q JOIN naming n ON n.id = q.naming
			WHERE q.article = ? AND n.speaker = ? ORDER BY q.number`,
	);
	const rowOf = database.prepare('SELECT row FROM content WHERE article = ?');

	const placesOf = (article: QuotePlace['article'], speaker: SpeakerId): QuotePlace[] =>
		said.all(article.id, speaker).map(({number, quote}) => ({
			article,
			number: number as number,
			quote: JSON.parse(quote as string) as Quote,
			leftOut: [],
		}));
	const told = (id: number, one: SpeakerId, other: SpeakerId): QuotedTogether['articles'][number] => {
		const row = JSON.parse(rowOf.get(id)!.row as string) as Omit<ArticleRow, 'id'>;
		const {path, index, headline, publication, published, publishedFrom} = row;
		const article = {id, path, index, headline, publication, published, publishedFrom};
		return {article, said: [placesOf(article, one), placesOf(article, other)]};
	};
	return (one, other, most) =>
		withRetries(passingLocks, () =>
			snapshot(database, () => {
				const ids = shared.all(one, other).map(({article}) => article as number);
				return {total: ids.length, articles: ids.slice(0, most).map(id => told(id, one, other))};
			}),
		);
}
