/** What was found, in order: what matches best and is newest first. */
import type {Tables} from './tables.ts';

/** Something found; `rank` is FTS5's, lower is better, and null where one match is as good as another. */
export type Match = {readonly id: number; readonly article: number; readonly rank: number | null};

/** `score` is from 0 to 1, higher is better. */
export type Ranked = Match & {readonly score: number};

/** A match in an article of today counts for so much more than one in an old article; halved every month. */
const newerIsBetter = 0.1;
const month = 30 * 24 * 3600 * 1000;

/** Puts matches in order, the newer first among equals. */
export function inOrder(tables: Tables, matches: readonly Match[]): Ranked[] {
	const published = new Map(
		tables
			.all<{id: number; published: string}>(
				'SELECT id, published FROM article WHERE id IN (SELECT value FROM json_each(?))',
				[JSON.stringify(matches.map(({article}) => article))],
			)
			.map(({id, published}) => [id, Date.parse(published)]),
	);
	const times = matches.map(({article}) => published.get(article) || Number.NEGATIVE_INFINITY);
	const newest = times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
	const freshness = (time: number) => 2 ** ((time - newest) / month) || 0;
	return matches
		.map((match, at) => ({...match, score: score(match.rank, freshness(times[at]!)), time: times[at]!}))
		.sort((one, other) => other.score - one.score || other.time - one.time || one.id - other.id)
		.map(({time, ...match}) => match);
}

function score(rank: number | null, freshness: number): number {
	if (rank === null) return freshness;
	const worth = -rank * (1 + newerIsBetter * freshness);
	return worth / (1 + worth);
}
