import type {ArticleId, ArticleRow} from '../archive/types.ts';
import type {Completions, Hit, Results} from '../search/types.ts';
import type {Model} from './model.ts';

/** A search of the archive: what is looked for, what was found, and what was there before it. */
export type SearchState = {
	readonly query: string;
	/** Null until there is an answer, and for a query without words. */
	readonly results: Results | null;
	/** What there is without the filters of the query, asked for when nothing was found with them. */
	readonly unfiltered: Results['counts'] | null;
	/** The articles of the hits around the screen. */
	readonly rows: ReadonlyMap<ArticleId, ArticleRow>;
	/** Index of the selected hit in `hitsOf`. */
	readonly cursor: number;
	/** What Tab goes through, and which of it stands in the line; null once the line has changed. */
	readonly completing: {readonly completions: Completions; readonly at: number; readonly text: string} | null;
	/** Row of the results that is on top of the screen. */
	readonly top: number;
	/** What is there again when the search is over; it holds no search of its own. */
	readonly before: Model;
};

/** The groups of results in their order on the screen. */
export const hitGroups = ['speakers', 'quotes', 'articles'] as const;
export type HitGroup = (typeof hitGroups)[number];

const ordered = new WeakMap<Results, readonly Hit[]>();

/** All hits in their order on the screen. */
export function hitsOf(results: Results | null): readonly Hit[] {
	if (results === null) return [];
	const known = ordered.get(results) ?? hitGroups.flatMap((group): readonly Hit[] => results[group]);
	ordered.set(results, known);
	return known;
}

/** The hit under the cursor, or undefined when there is none. */
export function selectedHit({search}: Pick<Model, 'search'>): Hit | undefined {
	return search === null ? undefined : hitsOf(search.results)[search.cursor];
}

/** The article a hit stands in; undefined for a speaker. */
export function articleOf(hit: Hit | undefined): ArticleId | undefined {
	return hit === undefined || hit.kind === 'speaker' ? undefined : hit.article;
}

/** Whether two hits are of the same thing, although they may be of two searches. */
export function sameHit(one: Hit, other: Hit): boolean {
	switch (one.kind) {
		case 'speaker':
			return other.kind === 'speaker' && other.speaker === one.speaker;
		case 'quote':
			return other.kind === 'quote' && other.article === one.article && other.number === one.number;
		case 'article':
			return other.kind === 'article' && other.article === one.article;
	}
}
