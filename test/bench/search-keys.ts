/** How long a search takes: key by key as somebody types. */
import {readFileSync} from 'node:fs';
import type {Search} from '../../source/search/search.ts';
import {percentile} from './figures.ts';
import type {Table} from './table.ts';

/** So many hits fill a window. */
const limit = 20;

export const goals = {key: 15, longest: 60, whileIndexing: 50};

/** What was typed at each key, from the first letter to the whole text. */
export function keysOf(text: string): string[] {
	return Array.from({length: text.length}, (_, at) => text.slice(0, at + 1));
}

/** What one call took, in milliseconds: by the clock, and without the time in which others had the core. */
type Time = {readonly wall: number; readonly own: number};

type Key = {readonly typed: string; readonly find: Time; readonly count: Time};

/** Types a text and times every key, with the count that comes after it. */
function typeKeys(search: Search, text: string): Key[] {
	return keysOf(text).map(typed => {
		const [results, find] = timed(() => search.find(typed, limit));
		const [, count] = timed(() => search.count(results));
		return {typed, find, count};
	});
}

function timed<T>(work: () => T): [T, Time] {
	const waited = waiting();
	const start = performance.now();
	const result = work();
	const wall = performance.now() - start;
	return [result, {wall, own: wall - (waiting() - waited)}];
}

/** How long this thread has waited for a core so far, in milliseconds; only Linux tells. */
function waiting(): number {
	if (process.platform !== 'linux') return 0;
	const [, waited = '0'] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
	return Number(waited) / 1e6;
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
		const keys = typed.flatMap(text => typeKeys(search, text));
		const walls = keys.map(({find}) => find.wall);
		noteKeys(table, column, name, walls, goals.key, goals.longest);
		const owns = keys.map(({find}) => find.own);
		table.note(column, `key, ${name}, p95, less waits for a core`, percentile(owns, 95), 'ms');
		table.note(column, `key, ${name}, longest, less such waits`, percentile(owns, 100), 'ms');
		const counts = keys.map(({count}) => count.wall);
		table.note(column, `count after a key, ${name}, p95`, percentile(counts, 95), 'ms');
		table.note(column, `count after a key, ${name}, longest`, percentile(counts, 100), 'ms');
		saySlowest(keys, 8);
		first ??= percentile(walls, 95);
	}
	return first ?? Number.NaN;
}

/** Names the keys that took longest, which are the ones to be looked into. */
function saySlowest(keys: readonly Key[], most: number): void {
	const slowest = keys.toSorted((one, other) => other.find.own - one.find.own).slice(0, most);
	for (const {typed, find} of slowest)
		console.log(`            ${find.own.toFixed(1).padStart(7)} ms  ${typed}`);
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
