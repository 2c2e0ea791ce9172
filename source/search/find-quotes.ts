/** The quotes that a plan finds, best first. */
import type {Condition} from '../archive/list-order.ts';
import {every, filterOf, isShort, sayingExpression, spokenByThem, wordsElsewhere} from './conditions.ts';
import {all, any, except, inside, type Unfinished} from './expression.ts';
import type {FoundSpeaker} from './find-speakers.ts';
import {type Plan, wordsAreSaid} from './plan.ts';
import {inOrder, type Match, type Ranked} from './ranked.ts';
import {isTooBroad, matching} from './reach.ts';
import type {Tables} from './tables.ts';

/** A quote by its place: the article and its number among the quotes there. */
export type RankedQuote = Ranked & {readonly number: number};

const inHand = {rank: 100, newest: 200};

/** So many speakers may be meant by what was typed. */
const mostNamed = 50;

/**
 * The quotes of a plan, best first. Of words alone: those of whom they name, newest first, then those that hold them.
 * Of somebody's quotes: those that hold the words, then all in articles that do. None for a plan that asks for neither.
 * @param named the speakers whose names have the words of the plan.
 * @param limit how many are wanted.
 * @param areAllTaken whether all are wanted in any order when there are no more than that.
 */
export function findQuotes(
	tables: Tables,
	plan: Plan,
	named: readonly FoundSpeaker[],
	limit: number,
	areAllTaken = false,
): RankedQuote[] {
	const least = areAllTaken ? limit : 0;
	const first =
		sayingExpression(plan) === null
			? quotesOfSpeakers(tables, plan, named)
			: quotesWithWords(tables, {...plan, part: plan.words.length > 0 ? 'quote' : plan.part}, least);
	const found = new Map(first.map(quote => [quote.id, {...quote, score: 1 + quote.score}]));
	if (found.size < limit) {
		for (const quote of quotesWithWords(tables, plan, least)) {
			if (!found.has(quote.id)) found.set(quote.id, quote);
		}
	}
	return [...found.values()].slice(0, limit);
}

/** Every quote of a plan in no order, as a SELECT of `id` (of `quote`); null when it finds no quotes. */
export function quotesOf(plan: Plan): Condition | null {
	const match = wholeOf(plan, isShort(plan.words) ? 'word' : 'beginning');
	return match === null ? null : matchingQuotes(plan, match);
}

/** What finds all that the tiers find. */
function wholeOf(plan: Plan, unfinished: Unfinished): string | null {
	const saying = sayingExpression(plan);
	if (saying !== null) return saying;
	const {words, part} = plan;
	if (words.length === 0 || part === 'headline' || part === 'text') return null;
	return except(inside(['said', 'speaker'], all(words, unfinished)!), any(plan.without));
}

function matchingQuotes(plan: Plan, match: string): Condition {
	const {sql, values} = conditionsOf(plan);
	return {
		sql: `SELECT sayings.rowid AS id FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid
			WHERE sayings MATCH ? AND ${sql}`,
		values: [match, ...values],
	};
}

/** What has to hold beside what is looked for in quotes. */
function conditionsOf(plan: Plan): Condition {
	// Of a plan that asks for no quote, the words are looked for in the quotes themselves.
	const elsewhere = sayingExpression(plan) === null ? [] : wordsElsewhere(plan);
	return every([...spokenByThem(plan), ...elsewhere, ...filterOf(plan, 'q.article')]);
}

/** Where somebody's name matches, a newer quote is as good as any. */
function quotesOfSpeakers(tables: Tables, plan: Plan, named: readonly FoundSpeaker[]): RankedQuote[] {
	if (named.length === 0 || plan.part !== null) return [];
	const unwanted = any(plan.without);
	const {sql, values} = every([
		...filterOf(plan, 'q.article'),
		...(unwanted === null
			? []
			: [{sql: 'q.id NOT IN (SELECT rowid FROM sayings WHERE sayings MATCH ?)', values: [unwanted]}]),
	]);
	return withNumbers(
		tables,
		tables.all<Place>(
			`SELECT q.id, q.article, q.number, NULL AS rank FROM quote q
				WHERE q.naming IN (SELECT id FROM naming WHERE speaker IN (SELECT value FROM json_each(?))) AND ${sql} ORDER BY q.id DESC LIMIT ?`,
			[JSON.stringify(named.slice(0, mostNamed).map(({id}) => id)), ...values, inHand.newest],
		),
	);
}

function quotesWithWords(tables: Tables, plan: Plan, least: number): RankedQuote[] {
	const {words} = plan;
	const unfinished = isTooBroad(tables, words) ? 'word' : 'beginning';
	const match = wholeOf(plan, unfinished);
	if (match === null) return [];
	const {sql, values} = conditionsOf(plan);
	// Words that are not looked for in the quotes do not make one better than another.
	const isWeighed = sayingExpression(plan) === null || wordsAreSaid(plan);
	const found = isWeighed ? matching(tables, 'sayings', words, unfinished, match, least) : null;
	if (found?.ids.length === 0) return [];
	const columns = 'q.id, q.article, q.number';
	const from = 'FROM sayings CROSS JOIN quote q ON q.id = sayings.rowid WHERE sayings MATCH ?';
	if (found === null) {
		const rows = tables.all<Place>(
			`SELECT ${columns}, NULL AS rank ${from} AND ${sql} ORDER BY sayings.rowid DESC LIMIT ?`,
			[match, ...values, inHand.newest],
		);
		return withNumbers(tables, rows);
	}
	const ids = JSON.stringify(found.ids);
	const rows =
		found.by === null
			? tables.all<Place>(
					`SELECT ${columns}, NULL AS rank FROM json_each(?) j CROSS JOIN quote q ON q.id = j.value
						WHERE ${sql} ORDER BY q.id DESC LIMIT ?`,
					[ids, ...values, inHand.newest],
				)
			: tables.all<Place>(
					`SELECT ${columns}, sayings.rank AS rank ${from}
						AND +sayings.rowid IN (SELECT value FROM json_each(?)) AND ${sql} ORDER BY sayings.rank LIMIT ?`,
					[inside(['said', 'speaker'], found.by), ids, ...values, inHand.rank],
				);
	return withNumbers(tables, rows);
}

/** A quote as it was found, before it is put in order. */
type Place = Match & {readonly number: number};

function withNumbers(tables: Tables, places: readonly Place[]): RankedQuote[] {
	const numbers = new Map(places.map(({id, number}) => [id, number]));
	return inOrder(tables, places).map(ranked => ({...ranked, number: numbers.get(ranked.id)!}));
}
