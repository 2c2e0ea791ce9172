/** The marks laid over the articles of a library: for a connection of its database, as a table to join and filter by. */
import {isDeepStrictEqual} from 'node:util';
import type {ArticleKeys} from '../article/identity.ts';
import {type Database, passingLocks, withRetries} from '../sqlite.ts';
import {attachMarks} from './attached.ts';
import {
	type LayerVersions,
	type Newest,
	nothingSeen,
	prepareLayer,
	subjectOfArticle,
} from './layer-statements.ts';
import {learnedKeys} from './learned-keys.ts';
import {markColumns, markOf, namesOf} from './mark-columns.ts';
import type {Mark} from './types.ts';

export {makeMarkTable} from './layer-statements.ts';

/**
 * The marks of a library's articles: `temp.mark (article INTEGER PRIMARY KEY, subject INTEGER, read_at TEXT,
 * starred_at TEXT, place INTEGER)`, with a row for every article that something was ever done to. What is kept of them is
 * a view, `temp.clipped (article, note, tags)`.
 */
export type MarkLayer = {
	/**
	 * Brings temp.mark in line with what was marked and with the articles that came, changed or left since the last call.
	 * @returns whether any row, or any clipping, changed.
	 * @throws when one of the two cannot be read; the next call makes up for it.
	 */
	refresh(): boolean;
	/**
	 * Subjects whose articles are known by fresher keys by now (see freshKeys), each told once a session, and again when
	 * it got a url. They are to be given to `MarkStore.learn`; the next refresh goes by them.
	 */
	learned(): {readonly subject: number; readonly keys: ArticleKeys}[];
};

/**
 * Lays the marks over the articles of a database, which has a view `keys (article, url, file, number, text_hash,
 * revision)` of those that are shown, and a view `hashes (article, text_hash)` of the same. There can be one layer on a connection.
 * @param location what `MarkStore.location` tells; it is attached as `marks` and only read.
 * @throws when the marks cannot be opened.
 */
export function layMarks(database: Database, location: string): MarkLayer {
	const attached = attachMarks(database, location, {anew: true});
	const statements = prepareLayer(database);
	const learned = learnedKeys(database);
	let seen = nothingSeen;

	/** @returns how many rows changed. */
	const bringInLine = (newest: Newest, now: LayerVersions): number => {
		// Another library, or other marks: what was seen of the old ones tells nothing.
		const isOther = newest.subject < seen.newest.subject || newest.article < seen.newest.article;
		const since = isOther ? nothingSeen.newest : seen.newest;
		statements.look(since, newest);
		const isWritten = now.articles !== seen.versions.articles || now.own !== seen.versions.own;
		const gone = isWritten ? statements.dropGone() : 0;
		return gone + statements.settle();
	};

	const refresh = (): boolean => {
		if (attached.followFile()) seen = nothingSeen;
		// Read first: what is written meanwhile is for the next call.
		const versions = statements.versions();
		if (isDeepStrictEqual(versions, seen.versions)) return false;
		const newest = statements.newest();
		const changes = statements.uncounted(() => asOne(database, () => bringInLine(newest, versions)));
		const isClipped = newest.clipping !== seen.newest.clipping;
		seen = {newest, versions};
		return changes > 0 || isClipped;
	};
	return {
		refresh: () => withRetries(passingLocks, refresh),
		learned: () => withRetries(passingLocks, () => statements.uncounted(learned)),
	};
}

/** All of `work` is done or nothing, also within a transaction; only what is written into is locked. */
function asOne<T>(database: Database, work: () => T): T {
	database.exec('SAVEPOINT marks');
	try {
		const result = work();
		database.exec('RELEASE marks');
		return result;
	} catch (error) {
		database.exec('ROLLBACK TO marks; RELEASE marks');
		throw error;
	}
}

/**
 * The marks of these articles without a layer, which is for the very first screen: those that were never touched are
 * left out. They stay attached.
 * @param location what `MarkStore.location` tells.
 * @throws when the marks cannot be opened or read.
 */
export function marksOf(
	database: Database,
	location: string,
	articles: readonly number[],
): Map<number, Mark> {
	attachMarks(database, location, {anew: false});
	const rows = database
		.prepare(
			`SELECT k.article, ${namesOf(markColumns, 's')} FROM json_each(?) sought
				CROSS JOIN main.keys k ON k.article = sought.value
				CROSS JOIN marks.subject s ON s.id = ${subjectOfArticle}`,
		)
		.all(JSON.stringify(articles));
	return new Map(rows.map(row => [row.article as number, markOf(row)]));
}
