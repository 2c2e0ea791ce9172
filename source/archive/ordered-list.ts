/** A list in the order of its sort: places in it are found by comparing, and only what is asked for is looked at. */
import {fold} from '../article/fold.ts';
import type {Database} from '../sqlite.ts';
import {beyond, type Condition, orderBy} from './list-order.ts';
import type {Direction, ListQuery, Range} from './list-question.ts';
import {typedWords} from './query-words.ts';
import {type TabCounts, totalOf} from './totals.ts';
import type {ArticleId, ArticleRow} from './types.ts';

/** What can be asked of the list of one query. */
export type OpenList = {
	/** Whether the best match comes first. */
	readonly byMatch: boolean;
	readonly total: number;
	/** So many articles from this index on. */
	slice(first: number, length: number): readonly ArticleId[];
	/** Undefined when the article is not in the list. */
	indexOf(id: ArticleId): number | undefined;
	/** The nearest unread article, not counting this one. */
	unread(id: ArticleId, direction: Direction): ArticleId | undefined;
	/** The first article of the nearest other day; guessed days are apart from those that articles tell. */
	day(id: ArticleId, direction: Direction): ArticleId | undefined;
	/** Where a headline matched. */
	lit(row: ArticleRow): readonly Range[];
};

/** The day of an article, and how much it is to be doubted. */
type Day = {readonly day: string; readonly doubt: number};

/**
 * Opens the list of a query over `article` and `temp.mark`.
 * @param counts of the whole library, as it is now
 * @param searched what the search of the query asks of an article `a`
 */
export function orderedList(
	database: Database,
	query: ListQuery,
	counts: TabCounts,
	searched: Condition,
	lit: OpenList['lit'] = () => [],
): OpenList {
	const {sort} = query;
	const {sql, values} = conditionOf(query, searched);
	const marked = 'article a LEFT JOIN temp.mark m ON m.article = a.id';
	const from = query.tab === 'unread' ? marked : 'article a';
	const get = (sql: string, ...values: readonly (string | number)[]) => database.prepare(sql).get(...values);
	const count = (more: Condition = {sql: 'true', values: []}): number =>
		get(`SELECT count(*) AS n FROM ${from} WHERE ${sql} AND ${more.sql}`, ...values, ...more.values)
			?.n as number;

	/** The nearest article beyond this one that satisfies. */
	const nearest = (id: ArticleId, direction: Direction, {sql: wanted, values: more}: Condition) => {
		for (const range of beyond(database, sort, id, direction)) {
			const found = get(
				`SELECT a.id, a.day, a.date_doubt AS doubt FROM ${marked} WHERE ${sql} AND ${range.sql} AND ${wanted}
					ORDER BY ${orderBy(sort, direction)} LIMIT 1`,
				...values,
				...range.values,
				...more,
			);
			if (found) return found as Day & {id: ArticleId};
		}
		return undefined;
	};
	const otherDay = (id: ArticleId, {day, doubt}: Day, direction: Direction) =>
		nearest(id, direction, {sql: '(a.day <> ? OR a.date_doubt <> ?)', values: [day, doubt]});

	let total: number | undefined;
	const list: OpenList = {
		byMatch: false,
		lit,
		get total() {
			const isWhole = query.search === '' && typedWords(query.text).length === 0;
			total ??= isWhole ? totalOf(database, query, counts) : count();
			return total;
		},
		slice(first, length) {
			// No more than there are: with the last of them the search is over, however many articles there are besides.
			const most = Math.max(0, Math.min(length, list.total - first));
			// From the nearer end: what is skipped is gone through.
			const after = list.total - first - most;
			const isBackwards = after < first;
			const order = orderBy(sort, isBackwards ? -1 : 1);
			const ids = database
				.prepare(`SELECT a.id FROM ${from} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`)
				.all(...values, most, isBackwards ? after : first)
				.map(({id}) => id as ArticleId);
			return isBackwards ? ids.reverse() : ids;
		},
		indexOf(id) {
			if (count({sql: 'a.id = ?', values: [id]}) === 0) return undefined;
			return beyond(database, sort, id, -1).reduce((sum, range) => sum + count(range), 0);
		},
		unread: (id, direction) => nearest(id, direction, {sql: 'm.read_at IS NULL', values: []})?.id,
		day(id, direction) {
			const own = get('SELECT day, date_doubt AS doubt FROM article WHERE id = ?', id) as Day;
			const other = otherDay(id, own, direction);
			if (!other || direction > 0) return other?.id;
			// Going back lands on the first article of that day, not on its last.
			const before = otherDay(other.id, other, -1);
			return before ? nearest(before.id, 1, {sql: 'true', values: []})?.id : list.slice(0, 1)[0];
		},
	};
	return list;
}

/** Which articles belong to a list. */
function conditionOf({tab, text, since, kept}: ListQuery, searched: Condition): Condition {
	const parts = ['a.copy_of IS NULL', searched.sql];
	const values: (string | number)[] = [...searched.values];
	if (tab === 'unread') {
		parts.push('(m.read_at IS NULL OR m.read_at > ?)');
		values.push(since);
	} else if (tab === 'starred') {
		parts.push(
			'a.id IN (SELECT article FROM temp.mark WHERE starred_at IS NOT NULL UNION SELECT value FROM json_each(?))',
		);
		values.push(JSON.stringify(kept));
	}
	for (const word of typedWords(text)) {
		parts.push('instr(a.folded, ?) > 0');
		values.push(fold(word).text);
	}
	return {sql: parts.join(' AND '), values};
}
