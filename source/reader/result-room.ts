/** How many hits of each group are shown while others are to be seen too. */
import type {Results} from '../search/types.ts';
import {type HitGroup, hitGroups, type SearchState} from './search-state.ts';

/** What the groups get in relation to each other, and how many hits each shows at least. */
const weights: Readonly<Record<HitGroup, number>> = {articles: 4, quotes: 3, speakers: 2};
const least: Readonly<Record<HitGroup, number>> = {articles: 2, quotes: 1, speakers: 1};

/** Rows of one hit of a group. @param size rows of an article or a quote; a speaker has one */
export function linesOf(group: HitGroup, size: number): number {
	return group === 'speakers' ? 1 : size;
}

/**
 * How many hits of each group are shown, so that every group can be seen at once; null for all there are: when that
 * fits, and when there is but one group.
 * @param rows rows of the screen
 */
export function shownHits(
	{results, unfolded, limit}: Pick<SearchState, 'results' | 'unfolded' | 'limit'>,
	size: number,
	rows: number,
): SearchState['shown'] {
	const groups = results === null ? [] : hitGroups.filter(group => results[group].length > 0);
	if (results === null || groups.length < 2) return null;
	const room: Room = {results, limit, size, shown: {articles: 0, quotes: 0, speakers: 0}};
	for (const group of groups) room.shown[group] = atLeast(results, group, unfolded);
	let left = rows - groups.length - (size > 1 ? groups.length - 1 : 0);
	// What is unfolded is no measure for the others: they show as much as they did before.
	for (const group of groups) left -= cost({...room, shown: {...room.shown, [group]: least[group]}}, group);
	for (;;) {
		const next = groups
			.filter(group => room.shown[group] < results[group].length && price(room, group) <= left)
			.toSorted((one, other) => room.shown[one] / weights[one] - room.shown[other] / weights[other])[0];
		if (next === undefined) break;
		left -= price(room, next);
		room.shown[next]++;
	}
	const isAll = groups.every(group => room.shown[group] === results[group].length);
	return isAll ? null : room.shown;
}

type Room = {
	readonly results: Results;
	readonly limit: number;
	readonly size: number;
	readonly shown: Record<HitGroup, number>;
};

/** A row that says that there is one more takes the room that this one would. */
function atLeast(results: Results, group: HitGroup, unfolded: readonly HitGroup[]): number {
	const {length} = results[group];
	return unfolded.includes(group) || length <= least[group] + 1 ? length : least[group];
}

/** Rows of a group without its heading: its hits, and the row that says that there are more. */
function cost({results, limit, size, shown}: Room, group: HitGroup): number {
	const {length} = results[group];
	const hits = Math.min(shown[group], length);
	const count = results.counts?.[group].number ?? (length >= limit ? length + 1 : length);
	return hits * linesOf(group, size) + (count > hits ? 1 : 0);
}

/** Rows that one more hit of a group takes. */
function price(room: Room, group: HitGroup): number {
	const more = {...room, shown: {...room.shown, [group]: room.shown[group] + 1}};
	return cost(more, group) - cost(room, group);
}
