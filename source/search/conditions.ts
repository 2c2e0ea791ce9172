/** What of a plan is no matter of words: marks, publications, who is quoted. As SQL. */
import {all, inside} from './expression.ts';
import type {Plan} from './plan.ts';
import type {Value} from './tables.ts';

/** Something that has to hold, with the values for its question marks. */
export type Condition = {readonly sql: string; readonly values: readonly Value[]};

/** All of the conditions; true when there is none. */
export function every(conditions: readonly Condition[]): Condition {
	return {
		sql: conditions.map(({sql}) => sql).join(' AND ') || 'true',
		values: conditions.flatMap(({values}) => values),
	};
}

/** The marks and the publication of an article. @param id the SQL of its number. */
export function articleConditions({states, publications}: Plan, id: string): Condition[] {
	const marks = states.map(state => ({sql: markSql[state](id), values: []}));
	const expression = all(publications, 'prefix');
	if (expression === null) return marks;
	const sql = `${id} IN (SELECT rowid FROM heads WHERE heads MATCH ?)`;
	return [...marks, {sql, values: [inside(['publication'], expression)]}];
}

const markSql = {
	read: (id: string) => `${id} IN (SELECT article FROM temp.marked_read)`,
	unread: (id: string) => `${id} NOT IN (SELECT article FROM temp.marked_read)`,
	starred: (id: string) => `${id} IN (SELECT article FROM temp.marked_starred)`,
};

/** That everybody asked for is quoted. @param id the SQL of an article's number, or of a quote's. */
export function speakerConditions({speakers}: Plan, kind: 'article' | 'quote', id: string): Condition[] {
	return speakers.map((_, clause) => ({
		sql: `${id} IN (SELECT ${kind} FROM temp.spoken WHERE clause = ?)`,
		values: [clause],
	}));
}
