import type {Quote} from '../article/article.ts';
import {ask} from './ask.ts';
import type {Database} from './sqlite.ts';
import type {Library, SpeakerId, SpeakerRow, SpeakerSort, SpokenQuote} from './types.ts';

/** Those whose articles have no date come last. */
const orders: Readonly<Record<SpeakerSort, string>> = {
	quotes: 'quotes DESC, articles DESC, name, id',
	recent: 'last DESC, quotes DESC, name, id',
	name: 'name, id',
};

/** What a library knows of the people in it. */
export function openSpeakerQueries(
	database: Database,
): Pick<Library, 'speakerOrder' | 'speakerRows' | 'speakerIn' | 'spokenBy'> {
	const rows = database.prepare('SELECT id, row FROM speaker WHERE id IN (SELECT value FROM json_each(?))');
	const named = database.prepare(
		`SELECT n.speaker FROM source s JOIN naming n ON n.name = s.name AND n.kind = s.kind
			WHERE s.article = ? AND s.name = ?`,
	);
	const spoken = database.prepare(
		`SELECT a.id, a.row, q.number, q.said
			FROM naming n
			JOIN source s ON s.name = n.name AND s.kind = n.kind
			JOIN quote q ON q.article = s.article AND q.name = s.name
			JOIN article a ON a.id = q.article
			WHERE n.speaker = ? ORDER BY a.published DESC, a.id, q.number`,
	);

	return {
		speakerOrder(sort) {
			const ordered = database.prepare(`SELECT id FROM speaker ORDER BY ${orders[sort]}`);
			return ask(() => ordered.all()).map(({id}) => id as SpeakerId);
		},

		speakerRows(ids) {
			const found = new Map<SpeakerId, SpeakerRow>();
			const all = ask(() => rows.all(JSON.stringify(ids))) as {id: number; row: string}[];
			for (const {id, row} of all) found.set(id, {id, ...JSON.parse(row)});
			return ids.map(id => found.get(id)).filter(row => row !== undefined);
		},

		speakerIn(article, name) {
			return ask(() => named.get(article, name))?.speaker as SpeakerId | undefined;
		},

		spokenBy(speaker) {
			const all = ask(() => spoken.all(speaker)) as {id: number; row: string; number: number; said: string}[];
			// The quotes of one article come one after the other.
			let article: SpokenQuote['article'] | undefined;
			return all.map(({id, row, number, said}) => {
				if (article?.id !== id) {
					const {path, index, headline, publication, published, publishedFrom} = JSON.parse(row);
					article = {id, path, index, headline, publication, published, publishedFrom};
				}
				return {article, number, quote: JSON.parse(said) as Quote};
			});
		},
	};
}
