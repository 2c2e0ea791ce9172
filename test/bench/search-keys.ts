/** How long a search takes: key by key as somebody types. */
import type {Search} from '../../source/search/search.ts';
import type {Results} from '../../source/search/types.ts';
import {percentile} from './figures.ts';
import type {Table} from './table.ts';

/** So many hits fill a window. */
const limit = 20;

export const goals = {key: 15, longest: 60, whileIndexing: 50};

/** What was typed at each key, from the first letter to the whole text. */
export function keysOf(text: string): string[] {
	return Array.from({length: text.length}, (_, at) => text.slice(0, at + 1));
}

/** Milliseconds a key, and those of the counts that come after it; what was typed at each key. */
export type Times = {readonly keys: number[]; readonly counts: number[]; readonly typed: string[]};

/** Types a text and times every key. */
export function typeKeys(search: Search, text: string, times: Times, counted = true): void {
	for (const typed of keysOf(text)) {
		times.typed.push(typed);
		const results = timed(times.keys, () => search.find(typed, limit));
		if (counted) timed<Results['counts']>(times.counts, () => search.count(results));
	}
}

function timed<T>(times: number[], work: () => T): T {
	const start = performance.now();
	const result = work();
	times.push(performance.now() - start);
	return result;
}

/** Types headlines as they are and misspelt, and notes how long the keys took. @returns the 95th percentile of the former. */
export function measureKeys(
	search: Search,
	texts: readonly {readonly name: string; readonly texts: readonly string[]}[],
	table: Table,
	column: string,
): number {
	let first: number | null = null;
	for (const {name, texts: typed} of texts) {
		const times: Times = {keys: [], counts: [], typed: []};
		for (const text of typed) typeKeys(search, text, times);
		noteKeys(table, column, name, times.keys, goals.key, goals.longest);
		table.note(column, `count after a key, ${name}, p95`, percentile(times.counts, 95), 'ms');
		table.note(column, `count after a key, ${name}, longest`, percentile(times.counts, 100), 'ms');
		for (const [ms, key] of slowest(times, 5))
			console.log(`            ${ms.toFixed(1).padStart(7)} ms  ${key}`);
		first ??= percentile(times.keys, 95);
	}
	return first ?? Number.NaN;
}

/** The keys that took longest, which are the ones to be looked into. */
function slowest({keys, typed}: Times, most: number): [ms: number, key: string][] {
	return keys
		.map((ms, at): [number, string] => [ms, typed[at]!])
		.sort(([one], [other]) => other - one)
		.slice(0, most);
}

/** Notes what keys took. */
export function noteKeys(
	table: Table,
	column: string,
	name: string,
	times: readonly number[],
	goal: number,
	longest: number | null,
): void {
	table.note(column, `key, ${name}, p50`, percentile(times, 50), 'ms');
	table.note(column, `key, ${name}, p95`, percentile(times, 95), 'ms', goal);
	table.note(column, `key, ${name}, longest`, percentile(times, 100), 'ms', longest);
}
