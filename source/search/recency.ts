import type {ArticleId} from '../archive/types.ts';
import type {Tables} from './tables.ts';

/** Something of an article; `rank` is FTS5's, lower is better, and null where one match is as good as another. */
type Match = {readonly article: ArticleId; readonly rank: number | null};

export type Recency = {
	/** The matches, best first and the newer first among equals, with scores from 0 to 1; otherwise they stay in order. */
	inOrder<T extends Match>(matches: readonly T[]): (T & {readonly score: number})[];
};

/** A match in the newest article counts for so much more than one in an old article. */
const newerIsBetter = 0.1;
const month = 30 * 24 * 3600 * 1000;

/**
 * Keeps the times of all articles in memory: thousands of matches are put in order between two keys.
 * @returns gives them as they are now, with the articles found since the last call.
 */
export function openRecency(tables: Tables): () => Recency {
	/** In milliseconds since 1970 by the number of the article; minus infinity when nothing says. */
	const times: number[] = [];
	let newest = Number.NEGATIVE_INFINITY;

	/** From 1 for the newest article, halved every month, to 0. */
	const freshness = (article: ArticleId): number => 2 ** ((times[article]! - newest) / month) || 0;
	const recency: Recency = {
		inOrder(matches) {
			return matches
				.map(match => ({...match, score: score(match.rank, freshness(match.article))}))
				.sort((one, other) => other.score - one.score || later(times[one.article]!, times[other.article]!));
		},
	};
	return () => {
		const added = tables.all<{id: number; published: string | null}>(
			'SELECT id, published FROM article WHERE id > ? ORDER BY id',
			[times.length - 1],
		);
		for (const {id, published} of added) {
			while (times.length < id) times.push(Number.NEGATIVE_INFINITY);
			const time = Date.parse(published ?? '');
			times.push(Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time);
			newest = Math.max(newest, times[id]!);
		}
		return recency;
	};
}

function score(rank: number | null, freshness: number): number {
	if (rank === null) return freshness;
	const worth = -rank * (1 + newerIsBetter * freshness);
	return worth / (1 + worth);
}

function later(one: number, other: number): number {
	return one === other ? 0 : other - one;
}
