import type {ArticleId} from '../archive/types.ts';
import {articleConditions, type Condition, every, speakerConditions} from './conditions.ts';
import {any} from './expression.ts';
import {type Plan, wordsAreSaid} from './plan.ts';
import type {Recency} from './recency.ts';
import type {Tables} from './tables.ts';
import {type Tier, type Tiers, tiersOf} from './tiers.ts';

/** An article that matches; higher scores are better. */
export type RankedArticle = {readonly article: ArticleId; readonly score: number};

/** How much the columns of each table count: headline, speakers, publication, byline, place, then quotes and body. */
const weights = {heads: 'bm25(10, 6, 2, 2, 2)', texts: 'bm25(10, 6, 2, 2, 2, 3, 1)'};

/** So many are put in order by what they are worth and how new they are, however few were asked for. */
const inHand = 100;

/** So many, found last, are put in order by date where one match is as good as another. */
const inHandByDate = 5000;

/**
 * The articles of a plan, best first; among equals the newer first.
 * @param limit how many are wanted at least; null for all.
 * @returns them, and whether these are all there are.
 */
export function findArticles(tables: Tables, recency: Recency, plan: Plan, limit: number | null): Hits {
	const found = tiersOf(plan);
	if (found === null) return newest(tables, plan, limit);
	const ranked = new Map<ArticleId, RankedArticle>();
	const {tiers} = found;
	let complete = true;
	for (const [index, tier] of tiers.entries()) {
		if (limit !== null && ranked.size >= limit) return {ranked: [...ranked.values()], complete: false};
		const hits = askTier(tables, recency, plan, tier, limit);
		complete &&= hits.complete;
		for (const {article, score} of hits.ranked) {
			if (!ranked.has(article)) ranked.set(article, {article, score: tiers.length - index + score});
		}
	}
	return {ranked: [...ranked.values()], complete};
}

/** How many articles match in all. */
export function countArticles(tables: Tables, plan: Plan): number {
	const found = tiersOf(plan);
	if (found?.whole.length === 0) return 0;
	const {sql, values} = found === null ? wordless(plan) : everyRow(plan, found);
	return tables.all<{count: number}>(`SELECT count(*) AS count FROM ${sql}`, values)[0]!.count;
}

/** All rows of the tiers that find everything, each once, as the rest of a SELECT. */
function everyRow(plan: Plan, {whole}: Tiers): Condition {
	const {sql, values} = filter(plan, '+rowid');
	const parts = whole.map(({table}) => `${table} WHERE ${table} MATCH ? AND ${sql}`);
	return {
		sql:
			parts.length === 1 ? parts[0]! : `(${parts.map(part => `SELECT rowid FROM ${part}`).join(' UNION ')})`,
		values: whole.flatMap(({match}) => [match, ...values]),
	};
}

/** What has to hold beside the words. */
function filter(plan: Plan, id: string): Condition {
	return every([...articleConditions(plan, id), ...speakerConditions(plan, 'article', id)]);
}

/** The articles of a plan that looks for no words in them, as the rest of a SELECT. */
function wordless(plan: Plan): Condition {
	const {sql, values} = filter(plan, 'article.id');
	const unwanted = plan.speakers.length > 0 && wordsAreSaid(plan) ? null : any(plan.without, 'none');
	if (unwanted === null) return {sql: `article WHERE ${sql}`, values};
	return {
		sql: `article WHERE ${sql} AND id NOT IN (SELECT rowid FROM texts WHERE texts MATCH ?)`,
		values: [...values, unwanted],
	};
}

type Hits = {readonly ranked: readonly RankedArticle[]; readonly complete: boolean};

/** Of a plan without words everything is as good, and newer is better. */
function newest(tables: Tables, plan: Plan, limit: number | null): Hits {
	const {sql, values} = wordless(plan);
	const rows = tables.all<{id: number}>(`SELECT id FROM ${sql} ORDER BY published DESC, id LIMIT ?`, [
		...values,
		limit ?? -1,
	]);
	const ranked = rows.map(({id}, index) => ({article: id, score: 1 / (1 + index)}));
	return {ranked, complete: rows.length < (limit ?? Number.POSITIVE_INFINITY)};
}

/** The hits of one tier, best first, with scores from 0 to 1. */
function askTier(
	tables: Tables,
	recency: Recency,
	plan: Plan,
	{table, match, order}: Tier,
	limit: number | null,
): Hits {
	const {sql, values} = filter(plan, '+rowid');
	const byRank = order === 'rank';
	const by = byRank ? `AND rank MATCH '${weights[table]}' ORDER BY rank` : 'ORDER BY rowid DESC';
	const most = limit === null ? -1 : byRank ? Math.max(limit, inHand) : inHandByDate;
	const rows = tables.all<{article: ArticleId; rank: number | null}>(
		`SELECT rowid AS article, ${byRank ? 'rank' : 'NULL AS rank'} FROM ${table}
			WHERE ${table} MATCH ? AND ${sql} ${by} LIMIT ?`,
		[match, ...values, most],
	);
	// Among equals those found first come first.
	const inOrder = byRank ? rows : rows.toReversed();
	return {ranked: recency.inOrder(inOrder), complete: rows.length !== most};
}
