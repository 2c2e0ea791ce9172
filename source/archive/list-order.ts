/** How a list is sorted, as SQL over `article a`: one table from which orders and comparisons of places are made. */
import type {Sort} from '../article/sorts.ts';
import type {Database} from '../sqlite.ts';
import type {Direction} from './list-question.ts';
import type {ArticleId} from './types.ts';

type Key = {readonly by: string; readonly down?: true};

/**
 * Articles without a date or publication come last, whichever way it is sorted, and those whose date is only that of
 * their file before those without any. Among equals: as found.
 */
const keys: Readonly<Record<Sort, readonly Key[]>> = {
	newest: [{by: 'a.date_doubt'}, {by: 'a.published', down: true}],
	oldest: [{by: 'a.date_doubt'}, {by: 'a.published'}],
	headline: [{by: 'a.headline'}],
	publication: [{by: "(a.publication = '')"}, {by: 'a.publication'}],
	longest: [{by: 'a.words', down: true}],
	shortest: [{by: 'a.words'}],
	found: [],
};

function keysOf(sort: Sort): readonly Key[] {
	return [...keys[sort], {by: 'a.id'}];
}

/** What stands behind ORDER BY; backwards for -1. */
export function orderBy(sort: Sort, direction: Direction = 1): string {
	return keysOf(sort)
		.map(({by, down}) => `${by} ${(down ?? false) === direction > 0 ? 'DESC' : 'ASC'}`)
		.join(', ');
}

/** A condition with its parameters. */
export type Condition = {readonly sql: string; readonly values: readonly (string | number)[]};

/**
 * The articles after (1) or before (-1) this one in a sort, as ranges of its index: the nearest first, without overlap.
 * @returns none when there is no such article
 */
export function beyond(database: Database, sort: Sort, id: ArticleId, direction: Direction): Condition[] {
	const all = keysOf(sort);
	const columns = all.map(({by}, at) => `${by} AS k${at}`).join(', ');
	const own = database.prepare(`SELECT ${columns} FROM article a WHERE a.id = ?`).get(id);
	if (!own) return [];
	const value = (at: number) => own[`k${at}`] as string | number;
	return all
		.map(({by, down}, at) => {
			const sign = (down ?? false) === direction > 0 ? '<' : '>';
			const equal = all.slice(0, at).map(key => `${key.by} = ?`);
			return {
				sql: [...equal, `${by} ${sign} ?`].join(' AND '),
				values: all.slice(0, at + 1).map((_, number) => value(number)),
			};
		})
		.reverse();
}
