/** The results of a search as rows: what is drawn and what is moved in agree by them. */
import type {Count, Results} from '../search/types.ts';
import {linesOf} from './result-room.ts';
import {leftIn, stopsOf} from './result-stops.ts';
import {type HitGroup, hitGroups, type SearchState} from './search-state.ts';

/** One row of the results of a search, before anything is formatted. */
export type ResultRow =
	| {readonly kind: 'gap'}
	/** `count` is null until it is counted. */
	| {readonly kind: 'heading'; readonly group: HitGroup; readonly count: Count | null}
	/** `line` counts the rows of one hit from 0, `at` is its index in `stopsOf`. */
	| {readonly kind: 'hit'; readonly at: number; readonly line: number}
	/** What was found but is not shown; `at` is null when it cannot be shown. */
	| {readonly kind: 'more'; readonly at: number | null; readonly count: Count};

type Composed = Pick<SearchState, 'results' | 'shown' | 'limit'>;

const known = new WeakMap<Results, Composed & {readonly size: number; readonly rows: readonly ResultRow[]}>();

/**
 * The rows of all groups that hold something; the last are kept.
 * @param size rows of an article or a quote; a speaker has one
 */
export function resultRows(search: Composed, size: number): readonly ResultRow[] {
	const {results, shown, limit} = search;
	if (results === null) return [];
	const before = known.get(results);
	if (before?.size === size && before.shown === shown && before.limit === limit) return before.rows;
	const rows = compose(search, results, size);
	known.set(results, {results, shown, limit, size, rows});
	return rows;
}

function compose(search: Composed, results: Results, size: number): ResultRow[] {
	const rows: ResultRow[] = [];
	const stops = stopsOf(search);
	let at = 0;
	for (const group of hitGroups) {
		if (results[group].length === 0) continue;
		if (rows.length > 0 && size > 1) rows.push({kind: 'gap'});
		rows.push({kind: 'heading', group, count: results.counts?.[group] ?? null});
		const lines = linesOf(group, size);
		for (; stops[at]?.group === group && stops[at]?.kind === 'hit'; at++) {
			for (let line = 0; line < lines; line++) rows.push({kind: 'hit', at, line});
		}
		const count = leftIn(search, group);
		if (count === null) continue;
		const stop = stops[at];
		const isStop = stop?.group === group && stop.kind === 'more';
		rows.push({kind: 'more', at: isStop ? at++ : null, count});
	}
	return rows;
}

/** Whether the row belongs to this stop. */
export function isRowOf(row: ResultRow | undefined, stop: number): boolean {
	return row !== undefined && 'at' in row && row.at === stop;
}

/** Index of the first row of a stop; 0 when it is not there. */
export function firstRowOf(rows: readonly ResultRow[], stop: number): number {
	return Math.max(
		0,
		rows.findIndex(row => isRowOf(row, stop)),
	);
}

/** Index of the stop at a row, or of the nearest one before it, or else after it; -1 when there is none. */
export function stopNear(rows: readonly ResultRow[], row: number): number {
	const isStop = (one: ResultRow) => 'at' in one && one.at !== null;
	const stop = rows.slice(0, Math.max(0, row) + 1).findLast(isStop) ?? rows.find(isStop);
	return stop !== undefined && 'at' in stop ? (stop.at ?? -1) : -1;
}
