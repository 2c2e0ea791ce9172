/** What can be selected in the results of a search: the hits that are shown, and the rows behind which others are. */
import type {Count, Hit, Results} from '../search/types.ts';
import {type HitGroup, hitGroups, hitsOf, type SearchState} from './search-state.ts';

/** A hit, or the row behind which `group` has more; `number` counts the stops of its group from 0. */
export type Stop =
	| {readonly kind: 'hit'; readonly group: HitGroup; readonly number: number; readonly hit: Hit}
	| {readonly kind: 'more'; readonly group: HitGroup; readonly number: number};

/** At most so many hits of each kind are asked for. */
export const lastLimit = 1000;

type Shown = Pick<SearchState, 'results' | 'shown' | 'limit'>;

/** How many hits of a group are shown. */
export function shownIn({results, shown}: Pick<Shown, 'results' | 'shown'>, group: HitGroup): number {
	const hits = results?.[group].length ?? 0;
	return shown === null ? hits : Math.min(hits, shown[group]);
}

/** How many hits of a group there are besides those that are shown; null when there are none, as far as is known. */
export function leftIn(search: Shown, group: HitGroup): Count | null {
	const {results, limit} = search;
	if (results === null) return null;
	const all = countIn(results, group, limit);
	const number = all.number - shownIn(search, group);
	return number > 0 || (number === 0 && all.orMore) ? {number, orMore: all.orMore} : null;
}

/** How many hits of a group there are: until they are counted, as many as have come at least. */
function countIn({counts, ...hits}: Results, group: HitGroup, limit: number): Count {
	const {length} = hits[group];
	return counts?.[group] ?? {number: length, orMore: length >= limit};
}

/** Whether what is left of a group can be shown: what has not come is asked for as far as that goes. */
export function canShowMore(search: Shown, group: HitGroup): boolean {
	if (leftIn(search, group) === null) return false;
	return shownIn(search, group) < (search.results?.[group].length ?? 0) || search.limit < lastLimit;
}

const known = new WeakMap<Results, Shown & {readonly stops: readonly Stop[]}>();

/** Everything that can be selected, in its order on the screen; the cursor of a search is an index in it. */
export function stopsOf(search: Shown): readonly Stop[] {
	const {results, shown, limit} = search;
	if (results === null) return [];
	const before = known.get(results);
	if (before !== undefined && before.shown === shown && before.limit === limit) return before.stops;
	const stops = hitGroups.flatMap(group => stopsIn(search, results, group));
	known.set(results, {results, shown, limit, stops});
	return stops;
}

function stopsIn(search: Shown, results: Results, group: HitGroup): Stop[] {
	const hits: readonly Hit[] = results[group].slice(0, shownIn(search, group));
	const stops = hits.map((hit, number): Stop => ({kind: 'hit', group, number, hit}));
	if (hits.length > 0 && canShowMore(search, group)) stops.push({kind: 'more', group, number: hits.length});
	return stops;
}

/** What the cursor of a search stands on; undefined when there is nothing. */
export function selectedStop(search: SearchState): Stop | undefined {
	return stopsOf(search)[search.cursor];
}

/** The hit under the cursor; undefined when there is none. */
export function selectedHit(search: SearchState): Hit | undefined {
	const stop = selectedStop(search);
	return stop?.kind === 'hit' ? stop.hit : undefined;
}

/** Index in `hitsOf` of the hit under the cursor; of the last one shown above what it stands on. */
export function selectedNumber(search: SearchState): number {
	const stop = selectedStop(search);
	if (stop === undefined || search.results === null) return 0;
	const before = hitGroups.slice(0, hitGroups.indexOf(stop.group));
	const {results} = search;
	const start = before.reduce((sum, group) => sum + results[group].length, 0);
	return start + (stop.kind === 'more' ? Math.max(0, stop.number - 1) : stop.number);
}

/** The search with the cursor on this hit of `hitsOf`; the group that hid it shows all it has. */
export function atNumber(search: SearchState, number: number): SearchState {
	const hit = hitsOf(search.results)[number];
	if (hit === undefined) return search;
	const at = indexOf(search, hit);
	if (at >= 0) return {...search, cursor: at};
	const open = unfold(search, groupOf(hit));
	return {...open, cursor: Math.max(0, indexOf(open, hit))};
}

function indexOf(search: SearchState, hit: Hit): number {
	return stopsOf(search).findIndex(stop => stop.kind === 'hit' && stop.hit === hit);
}

function groupOf({kind}: Hit): HitGroup {
	return kind === 'article' ? 'articles' : kind === 'quote' ? 'quotes' : 'speakers';
}

/** The search with all hits of a group shown; a cursor on what was behind its last row is on the first of them. */
export function unfold(search: SearchState, group: HitGroup): SearchState {
	const {results, shown} = search;
	if (results === null || search.unfolded.includes(group)) return search;
	const unfolded = [...search.unfolded, group];
	return showing({...search, unfolded}, shown === null ? null : {...shown, [group]: results[group].length});
}

/** The search with so many hits of each group shown, and the cursor where it was, or as near to it as can be. */
export function showing(search: SearchState, shown: SearchState['shown']): SearchState {
	const stop = selectedStop(search);
	const next = {...search, shown};
	return {...next, cursor: stop === undefined ? 0 : stopAt(next, stop)};
}

/** Index of the stop of this place in its group, or of the nearest one before it. */
export function stopAt(search: SearchState, {group, number}: Pick<Stop, 'group' | 'number'>): number {
	const rank = hitGroups.indexOf(group);
	const there = stopsOf(search).findLastIndex(stop => {
		const other = hitGroups.indexOf(stop.group);
		return other < rank || (other === rank && stop.number <= number);
	});
	return Math.max(0, there);
}
