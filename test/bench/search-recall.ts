/** How often a search finds what is meant, and what it misses. */
import {writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Search} from '../../source/search/search.ts';
import type {Results} from '../../source/search/types.ts';
import {type Asker, type Kind, kinds, type Query} from './search-queries.ts';
import type {Scan} from './search-scan.ts';
import type {Table} from './table.ts';

/** The least per cent of queries that have what is meant among the first ten. */
const goals: Record<Kind, number> = {
	exact: 100,
	prefix: 100,
	phrase: 100,
	body: 99,
	typo: 95,
	name: 94,
	half: 88,
};

const isMisspelt: Partial<Record<Kind, boolean>> = {typo: true, name: true, half: true};

const shown = 10;

type Outcome = {readonly query: Query; readonly results: Results; readonly place: number};

/** What is measured, over which articles. */
export type Recall = {
	readonly search: Search;
	readonly scan: Scan;
	readonly asker: Asker;
	readonly table: Table;
	readonly column: string;
	/** Queries of each kind. */
	readonly queries: number;
	/** Where to write the queries that failed, a file a kind; null when nobody wants to know. */
	readonly misses: string | null;
};

/** Asks queries of every kind, and notes in how many the first hit and one of the first ten is what is meant. */
export function measureRecall(recall: Recall): void {
	const {asker, table, column, queries, misses} = recall;
	const numbers = new Map(recall.scan.files.map((file, number) => [basename(file), number]));
	for (const kind of kinds) {
		const outcomes = asker.queries(kind, queries).map(query => ask(recall, query, numbers));
		if (outcomes.length === 0) continue;
		table.note(column, `${kind}, first hit is meant`, 100 - missed(outcomes, 1), '%');
		// A table has upper limits only.
		table.note(column, `${kind}, not among the first ten`, missed(outcomes, shown), '%', 100 - goals[kind]);
		const long = outcomes.filter(({query}) => !hasShortWord(query));
		if (isMisspelt[kind] && long.length > 0) {
			table.note(column, `${kind}, the same, no word under four letters`, missed(long, shown), '%');
		}
		if (kind === 'name') noteSpeakers(recall, outcomes);
		if (misses !== null) writeMisses(join(misses, `search-misses-${kind}.txt`), recall, outcomes);
	}
}

/** The per cent of queries that do not have what is meant among the first so many. */
function missed(outcomes: readonly Outcome[], most: number): number {
	return (100 * outcomes.filter(({place}) => place >= most).length) / outcomes.length;
}

/** What is left of a short word after a mistake is like too many others: nobody can tell which is meant. */
function hasShortWord({typed}: Query): boolean {
	return /(?<!\p{L})\p{L}{1,3}(?!\p{L})/u.test(typed);
}

function ask({search}: Recall, query: Query, numbers: ReadonlyMap<string, number>): Outcome {
	const results = search.find(query.typed, shown);
	const relevant = new Set(query.relevant);
	const at = results.articles.findIndex(({row}) => relevant.has(numbers.get(basename(row.path)) ?? -1));
	return {query, results, place: at < 0 ? Number.POSITIVE_INFINITY : at};
}

function noteSpeakers({table, column}: Recall, outcomes: readonly Outcome[]): void {
	const found = outcomes.filter(({query, results}) =>
		results.speakers.some(({name}) => name === query.meant),
	);
	table.note(
		column,
		'name, not among the first ten speakers',
		100 - (100 * found.length) / outcomes.length,
		'%',
	);
}

/** What was typed, what was meant and what was found in its place. */
function writeMisses(file: string, {column, scan}: Recall, outcomes: readonly Outcome[]): void {
	const misses = outcomes.filter(({place}) => place === Number.POSITIVE_INFINITY);
	const lines = misses.map(({query: {typed, meant, relevant}, results}) => {
		const words = meant.toLowerCase().split(' ');
		return [
			`${typed}  ->  ${meant}  (${words.map(word => `${word} ${scan.uses(word)}`).join(', ')})`,
			...(results.showing === null ? [] : [`  showing   ${results.showing}`]),
			...relevant.slice(0, 2).map(number => `  expected  ${scan.article(number).headline}`),
			`  in all    ${relevant.length} expected, ${results.articles.length} found`,
			...results.articles
				.slice(0, 3)
				.map(({row, snippet}) => `  found     ${row.headline} | ${snippet.text}`),
		].join('\n');
	});
	const short = misses.filter(({query}) => hasShortWord(query));
	const heading = `${misses.length} of ${outcomes.length} missed, ${column} articles; ${short.length} of them have a word of less than four letters; in brackets the uses of a word`;
	writeFileSync(file, [heading, ...lines, ''].join('\n\n'), {flag: 'a'});
}
