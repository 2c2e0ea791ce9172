/** A search of the archive on the screen. */
import type {Completions, Hit, Results} from '../search/types.ts';

/**
 * What is looked for and what was found. Results may be those of what stood in the line before the last key: they stay
 * on the screen until the next answer.
 */
export type SearchState = {
	/** What is looked for. */
	readonly query: string;
	/** Null before the first answer, and while nothing is asked for. */
	readonly results: Results | null;
	/** Number of the newest question, of all that the reader asks; an answer to another one is dropped. */
	readonly asked: number;
	/** Whether it has not been answered with everything yet; the hits may be there before they are counted. */
	readonly open: boolean;
	/** Whether Enter was pressed before there was anything on the screen: it counts when there is. */
	readonly enter: boolean;
	/** Whether something has changed since it was asked, so that it has to be asked again. */
	readonly stale: boolean;
	/** So many hits of each kind are asked for. */
	readonly limit: number;
	/** The groups that show all they have. */
	readonly unfolded: readonly HitGroup[];
	/** How many hits of each group are shown, as the window has room; null for all. */
	readonly shown: Readonly<Record<HitGroup, number>> | null;
	/** Index in `stopsOf` of what is selected. */
	readonly cursor: number;
	/** Row of the results that is on top of the screen. */
	readonly top: number;
	/** Number of the question what Tab can put into the line, and how often it was pressed since; null when answered. */
	readonly tabbed: {readonly number: number; readonly presses: number} | null;
	/** What Tab goes through, which of it stands in the line, and the line as it was typed; null once it has changed. */
	readonly completing: {
		readonly completions: Completions;
		readonly at: number;
		readonly text: string;
	} | null;
};

/** How a search starts: nothing is looked for. */
export const emptySearch: SearchState = {
	query: '',
	results: null,
	asked: 0,
	open: false,
	enter: false,
	stale: false,
	limit: 50,
	unfolded: [],
	shown: null,
	cursor: 0,
	top: 0,
	tabbed: null,
	completing: null,
};

/** The groups of results in their order on the screen. */
export const hitGroups = ['articles', 'quotes', 'speakers'] as const;
export type HitGroup = (typeof hitGroups)[number];

const ordered = new WeakMap<Results, readonly Hit[]>();

/** All hits that have come, in the order of their groups. */
export function hitsOf(results: Results | null): readonly Hit[] {
	if (results === null) return [];
	const known = ordered.get(results) ?? hitGroups.flatMap((group): readonly Hit[] => results[group]);
	ordered.set(results, known);
	return known;
}

/** Whether two hits are of the same thing, although they may be of two answers. */
export function isSameHit(one: Hit, other: Hit): boolean {
	switch (one.kind) {
		case 'speaker':
			return other.kind === 'speaker' && other.name === one.name;
		case 'quote':
			return other.kind === 'quote' && other.row.id === one.row.id && other.number === one.number;
		case 'article':
			return other.kind === 'article' && other.row.id === one.row.id;
	}
}
