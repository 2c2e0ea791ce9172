/** Answers what is in a list, from the tables of a library and the marks laid over its articles. */
import {foldersOf} from '../article/folders.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {Mark} from '../marks/types.ts';
import {type Database, passingLocks, snapshot, withRetries} from '../sqlite.ts';
import type {Condition} from './list-order.ts';
import type {ListPlace, ListQuery, ListRow, Lists} from './list-question.ts';
import {type OpenList, orderedList} from './ordered-list.ts';
import {fuzzyUpTo, litWords, typedWords, wordsIn} from './query-words.ts';
import {openShelf} from './shelf.ts';
import {countTabs, type TabCounts} from './totals.ts';
import type {ArticleId} from './types.ts';

const everything: Condition = {sql: 'true', values: []};
const nothing: Condition = {sql: 'false', values: []};

/** Lists that stay open between two questions. */
const mostOpen = 8;

/**
 * Opens the lists over the tables of `tables.ts` and the marks in `temp.mark`.
 * @param revision what changes with every change of marks by this connection: then lists are opened anew, as they are
 * whenever another one has written
 * @param searched what a search asks of an article `a`, or that it is not understood; the first screen does without
 * @param rankedList narrows a list of few with forgiveness; the first screen does without the search library
 */
export function openLists(
	database: Database,
	revision: () => string | number,
	rankedList?: (rows: readonly ListRow[], text: string) => OpenList,
	searched: (search: string) => Condition | {readonly problems: unknown} = () => nothing,
): Lists {
	const {rows} = openShelf(database);
	const mark = database.prepare(
		'SELECT read_at AS readAt, starred_at AS starredAt, place FROM temp.mark WHERE article = ?',
	);
	const unread = database.prepare(
		`SELECT k.url, k.file, k.number AS "index", k.text_hash AS textHash FROM json_each(?) a
			JOIN keys k ON k.article = a.value LEFT JOIN temp.mark m ON m.article = a.value
			WHERE m.read_at IS NULL`,
	);
	const apart = database.prepare(
		`SELECT (SELECT folder FROM article ORDER BY folder LIMIT 1)
			IS NOT (SELECT folder FROM article ORDER BY folder DESC LIMIT 1) AS areApart`,
	);
	const dataVersion = database.prepare('PRAGMA data_version');
	const open = new Map<string, OpenList>();
	/** How many unread articles searches find. */
	const unreadOf = new Map<string, number | null>();
	let openSince: string | undefined;
	let counts: TabCounts;
	/** Whether the articles lie in more folders than one. */
	let areApart = false;

	/** What was found out of lists holds until something is written, by whomever. */
	const forgetOutdated = (): void => {
		const now = `${revision()} ${dataVersion.get()?.data_version}`;
		if (openSince === now) return;
		open.clear();
		unreadOf.clear();
		counts = countTabs(database);
		areApart = apart.get()?.areApart === 1;
		openSince = now;
	};
	/** All of an answer is of one state of the archive, while others go on writing. */
	const ask = <T>(question: () => T): T =>
		withRetries(passingLocks, () =>
			snapshot(database, () => {
				forgetOutdated();
				return question();
			}),
		);

	const rowsOf = (
		ids: readonly ArticleId[],
		lit: OpenList['lit'],
		words: readonly string[] = [],
	): ListRow[] =>
		rows(ids).map(row => ({
			...row,
			matched: lit(row),
			matchedBelow: {publication: wordsIn(row.publication, words), gist: wordsIn(row.gist, words)},
			folder: areApart ? foldersOf(row.path) : null,
		}));

	const listOf = (query: ListQuery): OpenList => {
		const key = JSON.stringify(query);
		const list = open.get(key) ?? opened(query);
		if (!open.has(key) && open.size >= mostOpen) open.delete(open.keys().next().value!);
		open.set(key, list);
		return list;
	};
	const conditionOf = (search: string): Condition => {
		const condition = search === '' ? everything : searched(search);
		return 'sql' in condition ? condition : nothing;
	};
	const opened = (query: ListQuery): OpenList => {
		const words = typedWords(query.text);
		if (words.length === 0) return orderedList(database, query, counts, conditionOf(query.search));
		const whole = listOf({...query, text: ''});
		if (whole.total > fuzzyUpTo || !rankedList)
			return orderedList(database, query, counts, conditionOf(query.search), row => litWords(row, words));
		return rankedList(candidatesOf(whole), query.text);
	};
	/** The rows of a list that is narrowed, read once for all that is typed. */
	const candidates = new WeakMap<OpenList, ListRow[]>();
	const candidatesOf = (whole: OpenList): ListRow[] => {
		const known = candidates.get(whole) ?? rowsOf(whole.slice(0, fuzzyUpTo), () => []);
		candidates.set(whole, known);
		return known;
	};

	const indexIn = (list: OpenList, {id, index}: ListPlace): number =>
		(id === null ? undefined : list.indexOf(id)) ?? Math.max(0, Math.min(index, list.total - 1));

	const lists: Omit<Lists, 'countUnread'> = {
		list({query, at, around}) {
			const list = listOf(query);
			const index = indexIn(list, at);
			const first = Math.max(0, index - around);
			return {
				counts,
				whole: listOf({...query, text: ''}).total,
				total: list.total,
				index,
				first,
				rows:
					list.total === 0
						? []
						: rowsOf(list.slice(first, index - first + around + 1), list.lit, typedWords(query.text)),
				byMatch: list.byMatch,
			};
		},

		seek({query, from, to, direction}) {
			const list = listOf(query);
			const [here] = list.slice(indexIn(list, from), 1);
			const found = here === undefined ? undefined : list[to](here, direction);
			return (found === undefined ? undefined : list.indexOf(found)) ?? null;
		},

		everything(query) {
			const list = listOf(query);
			return list.slice(0, list.total);
		},

		unread(query) {
			const list = listOf(query);
			return unread.all(JSON.stringify(list.slice(0, list.total))) as ArticleKeys[];
		},

		mark: id => (mark.get(id) as Mark | undefined) ?? {readAt: null, starredAt: null, place: null},
	};
	const countUnread = (search: string): number | null => {
		const condition = searched(search);
		if (!('sql' in condition)) return null;
		const {sql, values} = condition;
		return database
			.prepare(
				`SELECT count(*) AS n FROM article a LEFT JOIN temp.mark m ON m.article = a.id
					WHERE a.copy_of IS NULL AND m.read_at IS NULL AND ${sql}`,
			)
			.get(...values)?.n as number;
	};

	return {
		list: question => ask(() => lists.list(question)),
		seek: question => ask(() => lists.seek(question)),
		countUnread: search =>
			ask(() => {
				if (!unreadOf.has(search)) unreadOf.set(search, countUnread(search));
				return unreadOf.get(search)!;
			}),
		everything: query => ask(() => lists.everything(query)),
		unread: query => ask(() => lists.unread(query)),
		mark: id => ask(() => lists.mark(id)),
	};
}
