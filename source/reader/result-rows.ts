/** The results of a search as rows: what is drawn and what is moved in agree by them. */
import type {Count, Results} from '../search/types.ts';
import {type HitGroup, hitGroups} from './search-state.ts';

/** One row of the results of a search, before anything is formatted. */
export type ResultRow =
	| {readonly kind: 'gap'}
	/** `count` is null until it is counted. */
	| {readonly kind: 'heading'; readonly group: HitGroup; readonly count: Count | null}
	/** `line` counts the rows of one hit from 0, `at` is its index in `hitsOf`. */
	| {readonly kind: 'hit'; readonly at: number; readonly line: number}
	/** What was found but not asked for. */
	| {readonly kind: 'more'; readonly group: HitGroup; readonly count: Count};

const known = new WeakMap<Results, Map<number, readonly ResultRow[]>>();

/**
 * The rows of all groups that hold something; kept by results and size.
 * @param size rows of an article or a quote; a speaker has one
 */
export function resultRows(results: Results, size: number): readonly ResultRow[] {
	const sizes = known.get(results) ?? new Map<number, readonly ResultRow[]>();
	known.set(results, sizes);
	const rows = sizes.get(size) ?? compose(results, size);
	sizes.set(size, rows);
	return rows;
}

function compose(results: Results, size: number): ResultRow[] {
	const rows: ResultRow[] = [];
	let at = 0;
	for (const group of hitGroups) {
		const hits = results[group].length;
		if (hits === 0) continue;
		const count = results.counts?.[group] ?? null;
		if (rows.length > 0 && size > 1) rows.push({kind: 'gap'});
		rows.push({kind: 'heading', group, count});
		const lines = group === 'speakers' ? 1 : size;
		for (const end = at + hits; at < end; at++) {
			for (let line = 0; line < lines; line++) rows.push({kind: 'hit', at, line});
		}
		if (count !== null && count.number > hits)
			rows.push({kind: 'more', group, count: {number: count.number - hits, orMore: count.orMore}});
	}
	return rows;
}

/** Index of the first row of a hit; 0 when it is not there. */
export function firstRowOf(rows: readonly ResultRow[], hit: number): number {
	return Math.max(
		0,
		rows.findIndex(row => row.kind === 'hit' && row.at === hit),
	);
}

/** Index of the hit at a row, or of the nearest one before it, or else after it; -1 when there is none. */
export function hitNear(rows: readonly ResultRow[], row: number): number {
	const before = rows.slice(0, Math.max(0, row) + 1).findLast(({kind}) => kind === 'hit');
	const hit = before ?? rows.find(({kind}) => kind === 'hit');
	return hit?.kind === 'hit' ? hit.at : -1;
}
