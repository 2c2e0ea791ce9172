/** All that a query finds, for whoever writes it down: what is put in order first, the rest of each kind behind it. */
import type {Condition} from '../archive/list-order.ts';
import {articlesOf} from './conditions.ts';
import {quotesOf} from './find-quotes.ts';
import {findSpeakers} from './find-speakers.ts';
import type {openHits} from './hits.ts';
import type {Plan} from './plan.ts';
import type {Tables} from './tables.ts';
import type {Hit, Results} from './types.ts';

/** Hits are made when they are asked for; what is gone by then is left out. */
export type Everything = {readonly total: number; readonly hits: Iterable<Hit>};

/** So many hits are made at once. */
const atOnce = 20;

type Place = {readonly id: number; readonly article: number; readonly number: number};

/**
 * Everything of a plan.
 * @param best the hits that are in order already
 * @param ask asks a question of one state of the archive
 */
export function everythingOf(
	tables: Tables,
	plan: Plan,
	best: Results,
	make: ReturnType<typeof openHits>,
	ask: <T>(question: () => T) => T,
): Everything {
	const places = (select: string, rest: string, {sql, values}: Condition) =>
		tables.all<Place>(`${select} (${sql}) ${rest}`, values).map(place => ({...place, rank: null, score: 0}));
	const saying = quotesOf(plan);
	const known = {
		articles: new Set(best.articles.map(({row}) => row.id)),
		quotes: new Set(best.quotes.map(({row, number}) => `${row.id} ${number}`)),
		speakers: new Set(best.speakers.map(({name}) => name)),
	};
	const articles = places(
		'SELECT id, id AS article, 0 AS number FROM',
		'ORDER BY id DESC',
		articlesOf(plan),
	).filter(({id}) => !known.articles.has(id));
	const quotes =
		saying === null
			? []
			: places('SELECT id, article, number FROM quote WHERE id IN', 'ORDER BY id DESC', saying).filter(
					({article, number}) => !known.quotes.has(`${article} ${number}`),
				);
	const speakers = findSpeakers(tables, plan, Number.MAX_SAFE_INTEGER).filter(
		({name}) => !known.speakers.has(name),
	);
	function* made<T>(all: readonly T[], hitsOf: (some: readonly T[]) => readonly Hit[]): Generator<Hit> {
		for (let at = 0; at < all.length; at += atOnce) yield* ask(() => hitsOf(all.slice(at, at + atOnce)));
	}
	function* hits(): Generator<Hit> {
		yield* best.articles;
		yield* made(articles, make.articles);
		yield* best.quotes;
		yield* made(quotes, make.quotes);
		yield* best.speakers;
		yield* made(speakers, make.speakers);
	}
	const all = [best.articles, best.quotes, best.speakers, articles, quotes, speakers];
	return {total: all.reduce((sum, {length}) => sum + length, 0), hits: hits()};
}
