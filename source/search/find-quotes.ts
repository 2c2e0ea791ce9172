/** The quotes that a plan finds, best first. */
import {type Condition, every, filterOf, isShort, sayingExpression, wordsElsewhere} from './conditions.ts';
import {all, any, except, inside, type Unfinished} from './expression.ts';
import {type Plan, wordsAreSaid} from './plan.ts';
import {inOrder, type Match, type Ranked} from './ranked.ts';
import {isRankable, isTooBroad} from './reach.ts';

import type {Tables} from './tables.ts';

/** A quote by its place: the article and its number among the quotes there. */
export type RankedQuote = Ranked & {readonly number: number};

/** One question to the quotes; where names match, a newer one is as good as a better one. */
type Tier = {readonly match: string; readonly byName: boolean};

const inHand = {rank: 100, newest: 500};

/**
 * The quotes of a plan, best first: those of whom its words name, newest first, then those that hold its words. None
 * for a plan that asks for no quote and no words.
 * @param limit how many are wanted.
 */
export function findQuotes(tables: Tables, plan: Plan, limit: number): RankedQuote[] {
	const found = new Map<number, RankedQuote>();
	const tiers = tiersOf(tables, plan);
	for (const [at, tier] of tiers.entries()) {
		if (found.size >= limit) break;
		for (const {score, ...quote} of askTier(tables, plan, tier)) {
			if (!found.has(quote.id)) found.set(quote.id, {...quote, score: tiers.length - at - 1 + score});
		}
	}
	return [...found.values()].slice(0, limit);
}

/** Every quote of a plan in no order, as a SELECT of `id` (of `quote`); null when it finds no quotes. */
export function quotesOf(plan: Plan): Condition | null {
	const match = wholeOf(plan, isShort(plan.words) ? 'word' : 'beginning');
	return match === null ? null : matching(plan, match);
}

/** What finds all that the tiers find. */
function wholeOf(plan: Plan, unfinished: Unfinished): string | null {
	const saying = sayingExpression(plan);
	if (saying !== null) return saying;
	const {words, part} = plan;
	if (words.length === 0 || part === 'headline' || part === 'text') return null;
	return except(inside(['said', 'speaker'], all(words, unfinished)!), any(plan.without));
}

function tiersOf(tables: Tables, plan: Plan): Tier[] {
	const {words, without, inQuote} = plan;
	const unfinished = isShort(words) || isTooBroad(tables, words) ? 'word' : 'beginning';
	const whole = wholeOf(plan, unfinished);
	if (whole === null) return [];
	if (wordsAreSaid(plan) || inQuote.length > 0) return [{match: whole, byName: words.length === 0}];
	const named = except(inside(['speaker'], all(words, unfinished)!), any(without));
	return [
		{match: named, byName: true},
		{match: whole, byName: false},
	];
}

function matching(plan: Plan, match: string): Condition {
	const {sql, values} = conditionsOf(plan);
	return {
		sql: `SELECT sayings.rowid AS id FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid
			WHERE sayings MATCH ? AND ${sql}`,
		values: [match, ...values],
	};
}

/** What has to hold beside what is looked for in quotes. */
function conditionsOf(plan: Plan): Condition {
	return every([...wordsElsewhere(plan), ...filterOf(plan, 'q.article')]);
}

function askTier(tables: Tables, plan: Plan, {match, byName}: Tier): RankedQuote[] {
	const {sql, values} = conditionsOf(plan);
	const matching = 'SELECT rowid FROM sayings WHERE sayings MATCH ?';
	const isRanked = !byName && isRankable(tables, matching, [match]);
	const by = isRanked ? 'ORDER BY rank' : 'ORDER BY sayings.rowid DESC';
	const rows = tables.all<Match & {number: number}>(
		`SELECT q.id, q.article, q.number, ${isRanked ? 'sayings.rank AS rank' : 'NULL AS rank'}
			FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid
			WHERE sayings MATCH ? AND ${sql} ${by} LIMIT ?`,
		[match, ...values, isRanked ? inHand.rank : inHand.newest],
	);
	const numbers = new Map(rows.map(({id, number}) => [id, number]));
	return inOrder(tables, rows).map(ranked => ({...ranked, number: numbers.get(ranked.id)!}));
}
