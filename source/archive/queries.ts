import type {Warning} from '../article/article.ts';
import {type Database, passingLocks, withRetries} from '../sqlite.ts';
import {findArticle} from './find-article.ts';
import {asRead, unpack} from './packed-article.ts';
import {openProblems} from './problems.ts';
import {openQuotedTogether} from './quoted-together.ts';
import {openSpeakerQueries} from './speaker-queries.ts';
import type {SpeakerQueries} from './speaker-types.ts';
import type {ArticleId, ArticleRow, FileReport, Holdings, Library} from './types.ts';

/** The questions a library answers from its tables. */
export type Queries = SpeakerQueries &
	Pick<
		Library,
		| 'everything'
		| 'rows'
		| 'page'
		| 'attributionAsRead'
		| 'find'
		| 'locate'
		| 'locateFile'
		| 'copyOf'
		| 'reports'
		| 'passedOver'
		| 'problems'
		| 'holdings'
	>;

/** A copy: the file it is of and its place there, the place of the one shown. */
type Copy = {
	readonly file: number;
	readonly number: number;
	readonly shown: number;
	readonly shownNumber: number;
	readonly path: string;
};

/** Opens the questions over tables made by `openTables`. Each throws what SQLite throws. */
export function openQueries(database: Database): Queries {
	const everything = database.prepare('SELECT id FROM article ORDER BY file, number');
	const rows = database.prepare(
		'SELECT article AS id, row FROM content WHERE article IN (SELECT value FROM json_each(?))',
	);
	const place = database.prepare(
		'SELECT f.file, f.location FROM article a JOIN file f ON f.id = a.file WHERE a.id = ?',
	);
	const placeOfFile = database.prepare('SELECT file, location FROM file WHERE file = ?');
	const page = database.prepare(
		`SELECT row ->> '$.keys' AS keys, page, amended FROM content WHERE article = ?`,
	);
	const others = database.prepare(
		`WITH one AS (SELECT coalesce(copy_of, id) AS shown, file FROM article WHERE id = ?)
			SELECT DISTINCT f.path FROM one, article a JOIN file f ON f.id = a.file
			WHERE (a.id = one.shown OR a.copy_of = one.shown) AND a.file <> one.file ORDER BY f.id`,
	);
	const shownPath = database.prepare(
		`SELECT f.path FROM article c JOIN article a ON a.id = c.copy_of JOIN file f ON f.id = a.file
			WHERE c.id = ?`,
	);
	const find = findArticle(database);
	const reports = database.prepare('SELECT id, report FROM file ORDER BY id');
	const passedOver = database.prepare('SELECT report FROM passed_over ORDER BY path COLLATE NOCASE, file');
	const copies = database.prepare(
		`SELECT c.file, c.number, a.file AS shown, a.number AS shownNumber, f.path
			FROM article c JOIN article a ON a.id = c.copy_of JOIN file f ON f.id = a.file
			WHERE c.copy_of IS NOT NULL ORDER BY c.file, c.number`,
	);
	const holdings = database.prepare(
		`SELECT (SELECT count(*) FROM file) AS files, (SELECT count(error) FROM file) AS unreadable,
			count(*) FILTER (WHERE copy_of IS NULL) AS articles, count(copy_of) AS copies,
			(SELECT CAST(total(c.row ->> '$.quotes') AS INTEGER) FROM article a JOIN content c ON c.article = a.id
				WHERE a.copy_of IS NULL) AS quotes
			FROM article`,
	);
	const ask = <T>(question: () => T): T => withRetries(passingLocks, question);

	return {
		everything: () => ask(() => everything.all()).map(({id}) => id as ArticleId),

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

		page(id) {
			const [found, files] = ask(() => [page.get(id), others.all(id)] as const);
			if (!found) return undefined;
			return {
				id,
				keys: JSON.parse(found.keys as string),
				...unpack(found),
				copies: files.map(({path}) => path as string),
			};
		},

		attributionAsRead(id) {
			const found = ask(() => page.get(id));
			if (!found) return undefined;
			const {quotes, speakers} = asRead(found);
			return {quotes, speakers};
		},

		find: sought => ask(() => find(sought)),

		locate(id) {
			return locationOf(ask(() => place.get(id)));
		},

		locateFile: file => locationOf(ask(() => placeOfFile.get(file))),

		problems: openProblems(database),

		...openSpeakerQueries(database),
		quotedTogether: openQuotedTogether(database),

		copyOf: id => (ask(() => shownPath.get(id))?.path as string | undefined) ?? null,

		reports() {
			const [all, doubles] = ask(() => [reports.all(), copies.all() as Copy[]] as const);
			const ofFile = Map.groupBy(doubles, ({file}) => file);
			return all.map(({id, report}) => {
				const own = JSON.parse(report as string) as FileReport;
				const warnings = ofFile.get(id as number)?.map(duplicate) ?? [];
				return {...own, warnings: [...own.warnings, ...warnings]};
			});
		},

		passedOver: () =>
			ask(() => passedOver.all()).map(({report}) => JSON.parse(report as string) as FileReport),

		holdings: () => ask(() => ({...holdings.get()}) as Holdings),
	};
}

/** What to open: the bytes of a file's name where they are no UTF-8. */
function locationOf(found: unknown): string | Uint8Array | undefined {
	const row = found as {readonly file: string; readonly location: Uint8Array | null} | undefined;
	return row && (row.location ?? row.file);
}

function duplicate({file, number, shown, shownNumber, path}: Copy): Warning {
	const which = number > 0 ? `article ${number + 1} is` : 'is';
	const here = shownNumber < number ? 'an earlier one of this file' : 'a later one of this file';
	return {code: 'W-DUP', text: `${which} the same as ${shown === file ? here : path}`};
}
