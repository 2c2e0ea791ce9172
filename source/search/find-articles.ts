/** The articles that a plan finds, best first. */
import {articlesOf, every, filterIn, filterOf, leftOut, placeOf, sayingExpression} from './conditions.ts';
import {all, inside, type Unfinished} from './expression.ts';
import {type Plan, wordsAreSaid} from './plan.ts';
import {inOrder, type Match, type Ranked} from './ranked.ts';
import {isTooBroad, matching} from './reach.ts';
import type {Tables, Value} from './tables.ts';

/** So many, ranked by FTS5 or found last, are put in order by what they are worth and how new they are. */
const inHand = {rank: 100, newest: 200};

/** How much the columns count: headline, speakers, publication, byline and place; then all of these, and the body. */
const weights = {heads: 'bm25(10, 6, 2, 2, 2)', texts: 'bm25(10, 1)'};

/** One question to a table of words. */
type Tier = {
	readonly table: 'heads' | 'texts';
	readonly unfinished: Unfinished;
	/** The columns in which the words have to be; null for all. */
	readonly columns: readonly string[] | null;
};

/**
 * The articles of a plan, best first: those with all of its words in headline, names and places, then those that have
 * them anywhere; among equals the newer first.
 * @param limit how many are wanted.
 * @param areAllTaken whether all are wanted in any order when there are no more than that.
 */
export function findArticles(tables: Tables, plan: Plan, limit: number, areAllTaken = false): Ranked[] {
	if (sayingExpression(plan) !== null) return saying(tables, plan, limit);
	if (plan.words.length === 0 || wordsAreSaid(plan)) return newest(tables, plan, limit);
	const found = new Map<number, Ranked>();
	const tiers = tiersOf(tables, plan);
	for (const [at, tier] of tiers.entries()) {
		if (found.size >= limit) break;
		for (const {score, ...match} of askTier(tables, plan, tier, areAllTaken ? limit : 0)) {
			if (!found.has(match.id)) found.set(match.id, {...match, score: tiers.length - at - 1 + score});
		}
	}
	return [...found.values()].slice(0, limit);
}

function tiersOf(tables: Tables, {words, part}: Plan): Tier[] {
	const isBegun = isTooBroad(tables, words);
	// Where too much begins like the word being typed, it is looked for as it stands; then all others without it.
	const ways: Unfinished[] = isBegun ? ['word', 'nothing'] : ['beginning'];
	const columns = part === 'headline' || part === 'text' ? placeOf[part].columns : null;
	const heads: Tier = {table: 'heads', unfinished: 'beginning', columns};
	const texts = ways.map((unfinished): Tier => ({table: 'texts', unfinished, columns}));
	return part === 'headline' ? [heads] : part === 'text' ? texts : [heads, ...texts];
}

function askTier(tables: Tables, plan: Plan, {table, unfinished, columns}: Tier, least: number): Ranked[] {
	const scoped = (expression: string) => (columns === null ? expression : inside(columns, expression));
	const words = all(plan.words, unfinished);
	if (words === null) return [];
	const match = scoped(words);
	const found = matching(tables, table, plan.words, unfinished, match, least);
	if (found?.ids.length === 0) return [];
	const ask = (columns: string, rest: string, values: readonly Value[]) =>
		inOrder(tables, tables.all<Match>(`SELECT ${columns} FROM ${rest} LIMIT ?`, values));
	const {sql, values} =
		found === null || found.by !== null
			? filterIn(plan, table)
			: every([...leftOut(plan, 'value'), ...filterOf(plan, 'value')]);
	if (found === null) {
		return ask(
			'rowid AS id, rowid AS article, NULL AS rank',
			`${table} WHERE ${table} MATCH ? AND ${sql} ORDER BY rowid DESC`,
			[match, ...values, inHand.newest],
		);
	}
	const ids = JSON.stringify(found.ids);
	if (found.by === null) {
		return ask(
			'value AS id, value AS article, NULL AS rank',
			`json_each(?) WHERE ${sql} ORDER BY value DESC`,
			[ids, ...values, inHand.newest],
		);
	}
	return ask(
		'rowid AS id, rowid AS article, rank',
		`${table} WHERE ${table} MATCH ? AND +rowid IN (SELECT value FROM json_each(?)) AND ${sql}
			AND rank MATCH '${weights[table]}' ORDER BY rank`,
		[scoped(found.by), ids, ...values, inHand.rank],
	);
}

/** The articles with quotes that match; the newest first, since each has what was asked for. */
function saying(tables: Tables, plan: Plan, limit: number): Ranked[] {
	const {sql, values} = articlesOf(plan);
	const rows = tables.all<Match>(
		`SELECT id, id AS article, NULL AS rank FROM (${sql}) ORDER BY id DESC LIMIT ?`,
		[...values, Math.max(limit, inHand.newest)],
	);
	return inOrder(tables, rows).slice(0, limit);
}

/** Of a plan without words everything is as good, and newer is better. */
function newest(tables: Tables, plan: Plan, limit: number): Ranked[] {
	const {sql, values} = every([...leftOut(plan, 'a.id'), ...filterOf(plan, 'a.id')]);
	const rows = tables.all<Match>(
		`SELECT a.id, a.id AS article, NULL AS rank FROM article a WHERE a.copy_of IS NULL AND ${sql}
			ORDER BY a.date_doubt, a.published DESC, a.id LIMIT ?`,
		[...values, limit],
	);
	return inOrder(tables, rows);
}
