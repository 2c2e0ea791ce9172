/** The statements by which temp.mark follows the articles (schema `main`) and the marks (schema `marks`). */
import type {Database} from '../sqlite.ts';
import {subjectOfKeys} from './identity-rule.ts';
import {markColumns, namesOf} from './mark-columns.ts';

/** The newest revisions there are. */
export type Newest = {readonly article: number; readonly subject: number; readonly clipping: number};

/** What is different when something was written: the articles, the marks, or anything by the library's own connection. */
export type LayerVersions = {readonly articles: number; readonly marks: number; readonly own: number};

export const nothingSeen = {
	newest: {article: 0, subject: 0, clipping: 0} as Newest,
	versions: {articles: -1, marks: -1, own: -1} as LayerVersions,
};

export type LayerStatements = {
	/** Runs `work`, whose writes into the temporary tables are not to count as those of the library. */
	uncounted<T>(work: () => T): T;
	versions(): LayerVersions;
	newest(): Newest;
	/** Gathers the articles that may have another mark than before. */
	look(since: Newest, newest: Newest): void;
	/** Drops the marks of articles that are no more. @returns how many. */
	dropGone(): number;
	/** Gives the articles gathered the marks they have now. @returns how many rows changed. */
	settle(): number;
};

/** The subject of the article `k`, by the identity rule. */
export const subjectOfArticle = subjectOfKeys(
	{url: 'k.url', file: 'k.file', number: 'k.number', textHash: 'k.text_hash'},
	'marks.subject',
);

const fields = namesOf(markColumns);

/** `looked` holds the articles that a refresh is about; `unlearned` those whose keys nobody
 * has compared with their subject's yet. */
const tables = `
	CREATE INDEX temp.mark_subject ON mark (subject);
	CREATE INDEX temp.mark_read ON mark (read_at) WHERE read_at IS NOT NULL;
	CREATE INDEX temp.mark_starred ON mark (article) WHERE starred_at IS NOT NULL;
	CREATE TEMP TABLE looked (article INTEGER PRIMARY KEY, subject INTEGER);
	CREATE TEMP TABLE unlearned (article INTEGER PRIMARY KEY);
`;

/** What an article and a subject have in common that may be the same by one of their keys. */
const common = {
	url: 'k.url = s.url',
	place: "k.file = s.file AND k.number = s.number AND s.file <> '-'",
	text: 'k.text_hash = s.text_hash AND (k.url IS NULL OR s.url IS NULL)',
};

/** Makes `temp.mark`, in which nothing is marked yet, in place of what was laid over these articles before. */
export function makeMarkTable(database: Database): void {
	makeClippedView(database, "SELECT 0 AS article, NULL AS note, '[]' AS tags WHERE false");
	database.exec(
		`DROP TABLE IF EXISTS temp.mark; DROP TABLE IF EXISTS temp.looked; DROP TABLE IF EXISTS temp.unlearned;
		CREATE TEMP TABLE mark (
			article INTEGER PRIMARY KEY,
			subject INTEGER NOT NULL,
			${markColumns.map(({column, type}) => `${column} ${type}`).join(', ')}
		)`,
	);
}

/**
 * Makes `temp.clipped (article, note, tags)`, a row for every clipping of an article; `tags` is a list as JSON.
 * @param rows as SQL
 */
function makeClippedView(database: Database, rows: string): void {
	database.exec(`DROP VIEW IF EXISTS temp.clipped; CREATE TEMP VIEW clipped AS ${rows}`);
}

/** Makes the temporary tables and prepares what is done with them. */
export function prepareLayer(database: Database): LayerStatements {
	makeMarkTable(database);
	database.exec(tables);
	// A file of an older program has none, and is not written here.
	const hasClippings =
		database.prepare("SELECT 1 FROM marks.sqlite_schema WHERE name = 'clipping_state'").get() !== undefined;
	if (hasClippings) {
		makeClippedView(
			database,
			`SELECT m.article, c.note, CASE WHEN json_valid(c.tags) THEN c.tags ELSE '[]' END AS tags
				FROM marks.clipping c CROSS JOIN temp.mark m ON m.subject = c.subject`,
		);
	}
	const version = (schema: string) => database.prepare(`PRAGMA ${schema}.data_version`);
	const [articlesVersion, marksVersion] = [version('main'), version('marks')];
	const ownChanges = database.prepare('SELECT total_changes() AS changes');
	const newest = database.prepare(
		`SELECT coalesce((SELECT revision FROM main.keys ORDER BY revision DESC LIMIT 1), 0) AS article,
			coalesce((SELECT max(revision) FROM marks.subject), 0) AS subject,
			${hasClippings ? 'coalesce((SELECT revision FROM marks.clipping_state), 0)' : 0} AS clipping`,
	);
	const clear = database.prepare('DELETE FROM temp.looked');
	const all = database.prepare('INSERT INTO temp.looked (article) SELECT article FROM temp.mark');
	const newArticles = database.prepare(
		'INSERT OR IGNORE INTO temp.looked (article) SELECT article FROM main.keys WHERE revision > ?',
	);
	const matches = (subjects: string) =>
		`INSERT OR IGNORE INTO temp.looked (article) SELECT k.article FROM marks.subject s ${subjects}`;
	// Of all subjects: both sides in one order, so that their pages are read one after another; and texts alone, which an
	// index holds, at the price of looking at some articles more.
	const ofAll = [
		matches(`CROSS JOIN main.keys k ON ${common.url} ORDER BY s.url`),
		matches(`CROSS JOIN main.keys k ON ${common.place} ORDER BY s.file, s.number`),
		`INSERT OR IGNORE INTO temp.looked (article)
			SELECT article FROM main.hashes WHERE text_hash IN (SELECT text_hash FROM marks.subject)`,
	].map(sql => database.prepare(sql));
	const ofWritten = [
		database.prepare(
			`INSERT OR IGNORE INTO temp.looked (article)
				SELECT m.article FROM marks.subject s INDEXED BY subject_revision CROSS JOIN temp.mark m ON m.subject = s.id WHERE s.revision > ?`,
		),
		...Object.values(common).map(condition =>
			database.prepare(
				matches(`INDEXED BY subject_revision CROSS JOIN main.keys k ON ${condition} WHERE s.revision > ?`),
			),
		),
	];
	const dropGone = database.prepare(
		`DELETE FROM temp.mark WHERE NOT EXISTS (SELECT 1 FROM main.keys k WHERE k.article = mark.article)`,
	);
	const find = database.prepare(
		`UPDATE temp.looked SET subject =
			(SELECT ${subjectOfArticle} FROM main.keys k WHERE k.article = looked.article)`,
	);
	const drop = database.prepare(
		'DELETE FROM temp.mark WHERE article IN (SELECT article FROM temp.looked WHERE subject IS NULL)',
	);
	const put = database.prepare(
		`INSERT INTO temp.mark (article, subject, ${fields})
			SELECT l.article, s.id, ${namesOf(markColumns, 's')}
			FROM temp.looked l CROSS JOIN marks.subject s ON s.id = l.subject WHERE true
			ON CONFLICT (article) DO UPDATE SET subject = excluded.subject,
				${markColumns.map(({column}) => `${column} = excluded.${column}`).join(', ')}
			WHERE (mark.subject, ${namesOf(markColumns, 'mark')}) IS NOT
				(excluded.subject, ${namesOf(markColumns, 'excluded')})`,
	);
	const unlearned = database.prepare(
		'INSERT OR IGNORE INTO temp.unlearned SELECT article FROM temp.looked WHERE subject IS NOT NULL',
	);
	const run = (statement: typeof put, ...values: number[]) => Number(statement.run(...values).changes);

	const changes = () => ownChanges.get()?.changes as number;
	let ours = 0;

	return {
		uncounted(work) {
			const before = changes();
			try {
				return work();
			} finally {
				ours += changes() - before;
			}
		},
		versions: () => ({
			articles: articlesVersion.get()?.data_version as number,
			marks: marksVersion.get()?.data_version as number,
			own: changes() - ours,
		}),
		newest: () => newest.get() as Newest,
		look(since, now) {
			clear.run();
			// At first all articles are new: those that have a mark are found from the side of the subjects.
			if (since === nothingSeen.newest) {
				for (const statement of [all, ...ofAll]) statement.run();
				return;
			}
			if (now.article > since.article) newArticles.run(since.article);
			if (now.subject > since.subject) for (const statement of ofWritten) statement.run(since.subject);
		},
		dropGone: () => run(dropGone),
		settle() {
			find.run();
			const changes = run(drop) + run(put);
			unlearned.run();
			return changes;
		},
	};
}
