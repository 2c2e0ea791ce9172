/** What was found, in order: what matches best and is newest first. */
import type {Tables} from './tables.ts';

/** Something found; `rank` is FTS5's, lower is better, and null where one match is as good as another. */
export type Match = {readonly id: number; readonly article: number; readonly rank: number | null};

/** `score` is from 0 to 1, higher is better. */
export type Ranked = Match & {readonly score: number};

/** A match in an article of today counts for so much more than one in an old article; halved every month. */
const newerIsBetter = 0.1;
const month = 30 * 24 * 3600 * 1000;

const never = Number.NEGATIVE_INFINITY;

/**
 * Puts matches in order, the newer first among equals. The time of a file makes nothing newer: an article with no other
 * date comes after those that tell theirs.
 */
export function inOrder(tables: Tables, matches: readonly Match[]): Ranked[] {
	const dates = new Map(
		tables
			.all<{id: number; published: string; doubt: number}>(
				`SELECT id, published, date_doubt AS doubt FROM article WHERE id IN (SELECT value FROM json_each(?))`,
				[JSON.stringify(matches.map(({article}) => article))],
			)
			.map(({id, published, doubt}) => [id, {time: Date.parse(published) || never, doubt}]),
	);
	const dated = matches.map(match => ({match, ...(dates.get(match.article) ?? {time: never, doubt: 2})}));
	const newest = dated.reduce(
		(latest, {time, doubt}) => (doubt === 0 ? Math.max(latest, time) : latest),
		never,
	);
	const freshness = (time: number, doubt: number) => (doubt === 0 ? 2 ** ((time - newest) / month) || 0 : 0);
	return dated
		.map(({match, time, doubt}) => ({match, time, doubt, score: score(match.rank, freshness(time, doubt))}))
		.sort(
			(one, other) =>
				other.score - one.score ||
				one.doubt - other.doubt ||
				other.time - one.time ||
				one.match.id - other.match.id,
		)
		.map(({match, score}) => ({...match, score}));
}

function score(rank: number | null, freshness: number): number {
	if (rank === null) return freshness;
	const worth = -rank * (1 + newerIsBetter * freshness);
	return worth / (1 + worth);
}
