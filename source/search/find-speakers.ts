/** The speakers that a plan finds. */
import type {Condition} from '../archive/list-order.ts';
import {every, filterOf, sayingExpression, spokenByThem} from './conditions.ts';
import {all, any, except, inside} from './expression.ts';
import {type Plan, wordsAreSaid} from './plan.ts';
import type {Tables} from './tables.ts';

/** A speaker with the number of quotes and articles there are in the archive. */
export type FoundSpeaker = {
	readonly id: number;
	readonly name: string;
	readonly quotes: number;
	readonly articles: number;
};

/** The speakers whose names a plan asks for, the most quoted first. @param limit how many are wanted. */
export function findSpeakers(tables: Tables, plan: Plan, limit: number): FoundSpeaker[] {
	const {sql, values} = speakersOf(plan) ?? {sql: '', values: []};
	if (sql === '') return [];
	return tables.all<FoundSpeaker>(
		`SELECT s.id, s.row ->> '$.name' AS name, s.quotes, s.row ->> '$.articles' AS articles
			FROM (${sql}) found JOIN speaker s ON s.id = found.id ORDER BY s.quotes DESC, s.sorted LIMIT ?`,
		[...values, limit],
	);
}

/** Every speaker of a plan in no order, as a SELECT of `id`; null when it asks for none. */
export function speakersOf(plan: Plan): Condition | null {
	const {words, without, part, inQuote} = plan;
	const named = inQuote.filter(({field, not}) => field === 'speaker' && !not).map(({terms}) => terms);
	// Words beside a speaker's name are what was said, not who.
	const clauses = named.length > 0 ? named : inQuote.length > 0 || part !== null ? [] : words;
	const match = all(clauses);
	if (match === null) return null;
	const unwanted = named.length > 0 ? null : any(without);
	const filter = quotedIn(plan);
	return {
		sql: `SELECT voices.rowid AS id FROM voices CROSS JOIN speaker s ON s.id = voices.rowid
			WHERE voices MATCH ? AND ${filter.sql}`,
		values: [except(inside(['name'], match), unwanted), ...filter.values],
	};
}

/** That a speaker is quoted in an article that a plan does not leave out, with what it asks of a quote beside the name. */
function quotedIn(plan: Plan): Condition {
	const elsewhere = filterOf({...plan, inQuote: []}, 'q.article');
	const isAbout = plan.inQuote.some(({field, not}) => field !== 'speaker' && !not);
	const saying = isAbout || wordsAreSaid(plan) ? sayingExpression(plan) : null;
	if (saying !== null) {
		const {sql, values} = every([...spokenByThem(plan), ...elsewhere]);
		return {
			sql: `voices.rowid IN (SELECT n.speaker FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid
				CROSS JOIN naming n ON n.id = q.naming WHERE sayings MATCH ? AND ${sql})`,
			values: [saying, ...values],
		};
	}
	if (elsewhere.length === 0) return every([]);
	const {sql, values} = every(elsewhere);
	return {
		sql: `EXISTS (SELECT 1 FROM naming n CROSS JOIN quote q ON q.naming = n.id
			WHERE n.speaker = voices.rowid AND ${sql})`,
		values,
	};
}
