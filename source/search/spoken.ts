/** Who is asked for by `speaker:`, as a set of quotes: worked out once a query, since every part of the results needs it. */
import {all, any, inside} from './expression.ts';
import {type Clause, type Plan, wordsAreSaid} from './plan.ts';
import type {Tables, Value} from './tables.ts';

/**
 * The quotes of those who go by a name, through all the names that single articles have for them. The order of the
 * tables is forced: SQLite would rather begin with all quotes that hold the words.
 */
const quotesByName = `SELECT ?, q.id, q.article FROM voices
	CROSS JOIN naming ON naming.speaker = voices.rowid
	CROSS JOIN source ON source.name = naming.name AND source.kind = naming.kind
	CROSS JOIN quote q ON q.article = source.article AND q.name = source.name
	WHERE voices MATCH ?`;

/**
 * Fills `temp.spoken` with the quotes of those whom a plan asks for, by the number of the clause: those that hold its
 * words, unless the words are looked for elsewhere, and nothing of what is to be left out.
 */
export function gatherSpoken(tables: Tables, plan: Plan): void {
	if (plan.speakers.length === 0) return;
	tables.run('CREATE TEMP TABLE IF NOT EXISTS spoken (clause INTEGER, quote INTEGER, article INTEGER)');
	tables.run('DELETE FROM temp.spoken');
	const {sql, values} = saidCondition(plan);
	plan.speakers.forEach((clause, number) => {
		tables.all(`INSERT INTO temp.spoken ${quotesByName} ${sql}`, [number, nameOf(clause), ...values]);
	});
}

function nameOf(clause: Clause): string {
	return inside(['name', 'aliases'], any(clause, 'prefix')!);
}

function saidCondition(plan: Plan): {readonly sql: string; readonly values: readonly Value[]} {
	const words = wordsAreSaid(plan) ? all(plan.words, 'none') : null;
	const unwanted = any(plan.without, 'none');
	const one = 'SELECT rowid FROM sayings WHERE sayings MATCH ?';
	const conditions = [
		words === null ? null : {sql: `AND q.id IN (${one})`, value: inside(['said'], words)},
		unwanted === null ? null : {sql: `AND q.id NOT IN (${one})`, value: inside(['said'], unwanted)},
	].filter(condition => condition !== null);
	return {
		sql: conditions.map(({sql}) => sql).join(' '),
		values: conditions.map(({value}) => value),
	};
}
