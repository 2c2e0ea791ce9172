/** Looks things up in an archive: from what was typed to what is shown. */
import type {Condition} from '../archive/list-order.ts';
import type {Shelf} from '../archive/shelf.ts';
import {type Database, passingLocks, snapshot, withRetries} from '../sqlite.ts';
import {completionsOf} from './completions.ts';
import {articleCondition, articlesOf, headsOf, isShort, sayingExpression} from './conditions.ts';
import {correct} from './correct.ts';
import {type Everything, everythingOf} from './everything.ts';
import {findArticles} from './find-articles.ts';
import {findQuotes, quotesOf, type RankedQuote} from './find-quotes.ts';
import {type FoundSpeaker, findSpeakers, speakersOf} from './find-speakers.ts';
import {openHits} from './hits.ts';
import {orderCorrected} from './order-corrected.ts';
import {isEmpty, type Plan, type Problem} from './plan.ts';
import {parseQuery} from './query.ts';
import type {Ranked} from './ranked.ts';
import {countUpTo, isTooBroad} from './reach.ts';
import {showing} from './showing.ts';
import {withSpeakers} from './spoken-by.ts';
import {openTables} from './tables.ts';
import type {Completions, Count, HitCounts, Results} from './types.ts';
import {withoutFields} from './without-fields.ts';
import {wordsOfArchive} from './words-of-archive.ts';

export {isEmpty} from './plan.ts';
export {parseQuery} from './query.ts';

/** Every call is short and synchronous, and answers from one state of the archive. */
export type Search = {
	/**
	 * What a query finds.
	 * @param limit how many hits of each kind.
	 * @param most how many in all; no kind takes the place of a third of them from another.
	 */
	find(query: string, limit: number, most?: number): Results;
	/** Everything a query finds, kind by kind: what is put in order first, the rest behind it, newest first. */
	all(query: string): Everything;
	/** How many there are of what was found in all; it may take longer than a key has time for. */
	count(results: Results): HitCounts;
	/** The articles of a query, as a condition on their number (`id`, in SQL); or what is wrong with it. */
	condition(query: string, id: string): Condition | {readonly problems: readonly Problem[]};
	/** The quotes of a query that asks for quotes (by speaker, cue or `in:quote`), by article and number; else null. */
	sayings(query: string): readonly {readonly article: number; readonly number: number}[] | null;
	/** What Tab can put into a query. @param cursor UTF-16 offset into it. */
	complete(query: string, cursor: number): Completions | null;
	/**
	 * Does one step of reading what misspelt words are compared with, so that no key has to wait for all of it.
	 * @returns whether it is there.
	 */
	warm(): boolean;
};

/** Fewer hits than that are few: misspelt words are corrected. */
const few = 10;
/** With no more than that found by a few words, even words that are known are corrected; many words are not right by chance. */
const nearlyNothing = 2;
const fewWords = 3;
/** So many hits of each kind stand in their order before the rest of everything. */
const ordered = 300;
/** So many articles that corrected words find are put in order. */
const inHand = 100;
/** So far hits are counted: beyond, nobody reads them all. */
const mostCounted = 10_000;

const nothing = {articles: [], quotes: [], speakers: []};
const none: HitCounts = {
	articles: {number: 0, orMore: false},
	quotes: {number: 0, orMore: false},
	speakers: {number: 0, orMore: false},
};

/** So many of all kinds; none takes the place of a third from another. */
function share<Kinds extends Record<'articles' | 'quotes' | 'speakers', readonly unknown[]>>(
	all: Kinds,
	most: number,
): Kinds {
	const third = Math.floor(most / 3);
	const reserved = (kind: readonly unknown[]) => Math.min(kind.length, third);
	const articles = all.articles.slice(0, most - reserved(all.quotes) - reserved(all.speakers));
	const quotes = all.quotes.slice(0, most - articles.length - reserved(all.speakers));
	const speakers = all.speakers.slice(0, most - articles.length - quotes.length);
	return {...all, articles, quotes, speakers};
}

type Finds = {
	readonly articles: readonly Ranked[];
	readonly quotes: readonly RankedQuote[];
	readonly speakers: readonly FoundSpeaker[];
};

/**
 * Opens the search over the tables of an archive with the marks in `temp.mark`, which others may be writing meanwhile.
 * @param today the day that `date:today` means, `yyyy-mm-dd`.
 */
export function openSearch(database: Database, shelf: Shelf, today: () => string): Search {
	const tables = openTables(database);
	const known = wordsOfArchive(tables);
	const parse = (query: string) => parseQuery(query, today());
	const ask = <T>(question: () => T): T => withRetries(passingLocks, () => snapshot(database, question));
	/** What was really looked for by the last query: counting comes after finding. */
	let last: {readonly query: string; readonly plan: Plan} | null = null;

	const look = (asked: Plan, limit: number, areAllTaken = false): Finds => {
		const plan = withSpeakers(tables, asked);
		const speakers = findSpeakers(tables, plan, limit);
		return {
			articles: findArticles(tables, plan, limit, areAllTaken),
			quotes: findQuotes(tables, plan, speakers, limit, areAllTaken),
			speakers,
		};
	};
	const hitsOf = ({articles, quotes, speakers}: Finds, plan: Plan, corrected: boolean) => {
		const hits = openHits(shelf, plan, corrected);
		return {
			articles: hits.articles(articles),
			quotes: hits.quotes(quotes),
			speakers: hits.speakers(speakers),
		};
	};

	/** What words nearly like those typed find beside what was found. */
	const nearly = (plan: Plan, exact: Finds, limit: number) => {
		const found = exact.articles.length + exact.quotes.length;
		const words = plan.words.length;
		const isNothing = found === 0 || (found <= nearlyNothing && words > 0 && words <= fewWords);
		const corrected = correct(plan, known.vocabulary(), isNothing);
		if (corrected === null) return null;
		const more = look(corrected.plan, inHand, true);
		const without = <T extends {readonly id: number}>(known: readonly T[], all: readonly T[]): T[] => {
			const ids = new Set(known.map(({id}) => id));
			return all.filter(({id}) => !ids.has(id));
		};
		const candidates = without(exact.articles, more.articles);
		const rows = orderCorrected(shelf.rows(candidates.map(({article}) => article)), plan);
		const byArticle = new Map(candidates.map(ranked => [ranked.article, ranked]));
		const hits = hitsOf(
			{
				articles: rows.slice(0, limit).map(({id}, at) => ({...byArticle.get(id)!, score: 1 / (2 + at)})),
				quotes: without(exact.quotes, more.quotes).slice(0, limit),
				speakers: without(exact.speakers, more.speakers).slice(0, limit),
			},
			corrected.plan,
			true,
		);
		const isNew = hits.articles.length + hits.quotes.length + hits.speakers.length > 0;
		return isNew ? {corrected, hits} : null;
	};

	const countOf = (select: Condition | null): Count => {
		if (select === null) return none.articles;
		const number = countUpTo(tables, mostCounted + 1, select.sql, select.values);
		return {number: Math.min(number, mostCounted), orMore: number > mostCounted};
	};
	const counts = (asked: Plan): HitCounts => {
		const plan = withSpeakers(tables, asked);
		const speakers = countOf(speakersOf(plan));
		const isCountable = isShort(plan.words) || !isTooBroad(tables, plan.words);
		if (isCountable) return {articles: countOf(articlesOf(plan)), quotes: countOf(quotesOf(plan)), speakers};
		const articles = {...countOf(headsOf(plan)), orMore: true};
		return {articles, quotes: {number: 0, orMore: true}, speakers};
	};

	const unfiltered = (query: string, plan: Plan): Results['unfiltered'] => {
		const words = withoutFields(query, plan);
		return words === null ? null : {query: words, counts: counts(parse(words).plan)};
	};

	const find = (query: string, limit: number, most: number): Results => {
		const {plan, problems} = parse(query);
		const answer = {query, problems, ...nothing, counts: null, showing: null, unfiltered: null};
		if (problems.length > 0 || isEmpty(plan)) return answer;
		last = {query, plan};
		const exact = share(look(plan, limit), most);
		const hits = hitsOf(exact, plan, false);
		const isPoor = exact.articles.length < few && exact.quotes.length < few;
		const more = isPoor ? nearly(plan, exact, limit) : null;
		if (more === null) {
			const isNothing = hits.articles.length + hits.quotes.length + hits.speakers.length === 0;
			return {...answer, ...hits, unfiltered: isNothing ? unfiltered(query, plan) : null};
		}
		last = {query, plan: more.corrected.plan};
		const all = {
			articles: [...hits.articles, ...more.hits.articles].slice(0, limit),
			quotes: [...hits.quotes, ...more.hits.quotes].slice(0, limit),
			speakers: [...hits.speakers, ...more.hits.speakers].slice(0, limit),
		};
		return {
			...answer,
			...share(all, most),
			showing: showing(query, more.corrected.corrections, more.hits),
		};
	};

	const everything = (query: string): Everything => {
		const best = find(query, ordered, Number.POSITIVE_INFINITY);
		const {plan, problems} = parse(query);
		if (problems.length > 0 || isEmpty(plan)) return {total: 0, hits: []};
		// Where words are corrected, those are looked for.
		const looked = withSpeakers(tables, last?.query === query ? last.plan : plan);
		return everythingOf(tables, looked, best, openHits(shelf, looked, best.showing !== null), ask);
	};

	return {
		all: query => ask(() => everything(query)),

		find: (query, limit, most = Number.POSITIVE_INFINITY) => ask(() => find(query, limit, most)),

		count({query, problems, articles, quotes, speakers}) {
			const plan = last?.query === query ? last.plan : parse(query).plan;
			if (problems.length > 0 || isEmpty(plan)) return none;
			const all = ask(() => counts(plan));
			const least = (count: Count, found: readonly unknown[]) => ({
				number: Math.max(count.number, found.length),
				// What is found in place of the rest of a word that is not there yet is not counted.
				orMore: count.orMore || found.length > count.number,
			});
			return {
				articles: least(all.articles, articles),
				quotes: least(all.quotes, quotes),
				speakers: least(all.speakers, speakers),
			};
		},

		condition(query, id) {
			const {plan, problems} = parse(query);
			if (problems.length > 0) return {problems};
			// It may be asked within a question of others, which sees one state already.
			return articleCondition(
				withRetries(passingLocks, () => withSpeakers(tables, plan)),
				id,
			);
		},

		sayings(query) {
			const plan = ask(() => withSpeakers(tables, parse(query).plan));
			const select = sayingExpression(plan) === null ? null : quotesOf(plan);
			if (select === null) return null;
			const {sql, values} = select;
			return ask(() =>
				tables.all<{article: number; number: number}>(
					`SELECT article, number FROM quote WHERE id IN (${sql})`,
					values,
				),
			);
		},

		complete: (query, cursor) => ask(() => completionsOf(tables, query, cursor)),

		warm: () => ask(known.warm),
	};
}
