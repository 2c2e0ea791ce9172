/** The articles that a plan finds, best first. */
import {articlesOf, every, filterOf, isShort, leftOut, placeOf, sayingExpression} from './conditions.ts';
import {all, inside, type Unfinished} from './expression.ts';
import {type Clause, type Plan, wordsAreSaid} from './plan.ts';
import {inOrder, type Match, type Ranked} from './ranked.ts';
import {isRankable, isTooBroad} from './reach.ts';
import type {Tables} from './tables.ts';

/** So many, ranked by FTS5 or found last, are put in order by what they are worth and how new they are. */
const inHand = {rank: 100, newest: 500};

/** How much the columns count: headline, speakers, publication, byline and place; then all of these, and the body. */
const weights = {heads: 'bm25(10, 6, 2, 2, 2)', texts: 'bm25(10, 1)'};

/** One question to a table of words. */
type Tier = {readonly table: 'heads' | 'texts'; readonly match: string};

/**
 * The articles of a plan, best first: those with all of its words in headline, names and places, then those that have
 * them anywhere; among equals the newer first.
 * @param limit how many are wanted.
 */
export function findArticles(tables: Tables, plan: Plan, limit: number): Ranked[] {
	if (sayingExpression(plan) !== null) return saying(tables, plan, limit);
	if (plan.words.length === 0 || wordsAreSaid(plan)) return newest(tables, plan, limit);
	const found = new Map<number, Ranked>();
	const tiers = tiersOf(tables, plan);
	for (const [at, tier] of tiers.entries()) {
		if (found.size >= limit) break;
		for (const {score, ...match} of askTier(tables, plan, tier)) {
			if (!found.has(match.id)) found.set(match.id, {...match, score: tiers.length - at - 1 + score});
		}
	}
	return [...found.values()].slice(0, limit);
}

function tiersOf(tables: Tables, {words, part}: Plan): Tier[] {
	const scoped = (place: 'headline' | 'text', match: string) => inside(placeOf[place].columns, match);
	if (part === 'headline') return [{table: 'heads', match: scoped('headline', all(words)!)}];
	const texts = textsOf(tables, words);
	if (part === 'text') return texts.map(tier => ({...tier, match: scoped('text', tier.match)}));
	return [{table: 'heads', match: all(words)!}, ...texts];
}

/** Where too much begins like the word being typed, it is looked for as it stands; then all others without it. */
function textsOf(tables: Tables, words: readonly Clause[]): Tier[] {
	const unfinished: Unfinished[] =
		isShort(words) || isTooBroad(tables, words) ? ['word', 'nothing'] : ['beginning'];
	return unfinished.flatMap(way => {
		const match = all(words, way);
		return match === null ? [] : [{table: 'texts' as const, match}];
	});
}

function askTier(tables: Tables, plan: Plan, {table, match}: Tier): Ranked[] {
	const {sql, values} = every([...leftOut(plan, '+rowid'), ...filterOf(plan, '+rowid')]);
	const from = `FROM ${table} WHERE ${table} MATCH ?`;
	const isRanked = isRankable(tables, `SELECT rowid ${from}`, [match]);
	const by = isRanked ? `AND rank MATCH '${weights[table]}' ORDER BY rank` : 'ORDER BY rowid DESC';
	const rows = tables.all<Match>(
		`SELECT rowid AS id, rowid AS article, ${isRanked ? 'rank' : 'NULL AS rank'} ${from} AND ${sql} ${by} LIMIT ?`,
		[match, ...values, isRanked ? inHand.rank : inHand.newest],
	);
	return inOrder(tables, rows);
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
			ORDER BY a.published DESC, a.id LIMIT ?`,
		[...values, limit],
	);
	return inOrder(tables, rows);
}
