import Fuse, {type FuseOptionKey} from 'fuse.js';
import type {ArticleRow} from '../archive/types.ts';
import {type Folded, fold, originalRange} from '../article/fold.ts';
import type {Narrowing} from './model.ts';

/** Up to so many rows the letters may be wrong and the best match comes first; beyond, a key would take too long. */
export const fuzzyUpTo = 1000;

/** A query longer than this (it was pasted) is looked for as it stands; Fuse would take seconds for it. */
const longestFuzzy = 100;

/** As much of a field as Fuse looks at: no headline is longer, but what a file gives as one may be. */
function beginning(folded: string): string {
	return folded.slice(0, 500);
}

/** What of a row is looked at, folded: Fuse would fold by itself, but not say where in the original it found something. */
const fields: FuseOptionKey<ArticleRow>[] = [
	{name: 'headline', weight: 3, getFn: row => beginning(foldedHeadline(row).text)},
	{name: 'publication', weight: 1, getFn: ({publication}) => beginning(fold(publication ?? '').text)},
	{name: 'authors', weight: 1, getFn: ({authors}) => authors.map(author => beginning(fold(author).text))},
	{name: 'path', weight: 0.5, getFn: ({path}) => beginning(fold(path).text)},
];

const headlines = new WeakMap<ArticleRow, Folded>();

function foldedHeadline(row: ArticleRow): Folded {
	const folded = headlines.get(row) ?? fold(row.headline ?? '');
	headlines.set(row, folded);
	return folded;
}

type Range = readonly [start: number, end: number];

/** A piece of the folded headline as a range of the headline itself. */
function headlineRange(row: ArticleRow, at: number, length: number): Range {
	const {start, end} = originalRange(foldedHeadline(row), at, length);
	return [start, end];
}

/** Characters with a meaning of their own in fuse's extended search. */
const operators = /[\^!|'=$"]/g;

const indexes = new WeakMap<readonly ArticleRow[], Fuse<ArticleRow>>();

function fuseOver(rows: readonly ArticleRow[]): Fuse<ArticleRow> {
	let fuse = indexes.get(rows);
	if (fuse === undefined) {
		fuse = new Fuse(rows, {
			keys: fields,
			useExtendedSearch: true,
			ignoreLocation: true,
			threshold: 0.3,
			includeMatches: true,
		});
		indexes.set(rows, fuse);
	}
	return fuse;
}

/** The rows that match every word of the query, the best first; all of them, in their order, for an empty query. */
export function narrow(rows: readonly ArticleRow[], query: string): Narrowing {
	const words = query.replace(operators, ' ').trim();
	if (words === '') return {query, candidates: rows, ids: rows.map(({id}) => id), matched: new Map()};
	const forgiving = rows.length <= fuzzyUpTo && words.length <= longestFuzzy;
	return forgiving ? fuzzy(rows, query, words) : exact(rows, query, words);
}

function fuzzy(rows: readonly ArticleRow[], query: string, words: string): Narrowing {
	const matched = new Map<number, readonly Range[]>();
	const wanted = fold(words).text;
	// Single letters of a longer word that was not found as a whole are no reason to light anything.
	const shortest = Math.min(2, ...wanted.split(/\s+/).map(word => word.length));
	const ids = fuseOver(rows)
		.search(wanted)
		.map(({item, matches}) => {
			const ranges = matches?.find(({key}) => key === 'headline')?.indices ?? [];
			// Fuse counts the last letter in.
			matched.set(
				item.id,
				ranges
					.filter(([start, end]) => end + 1 - start >= shortest)
					.map(([start, end]) => headlineRange(item, start, end + 1 - start)),
			);
			return item.id;
		});
	return {query, candidates: rows, ids, matched};
}

const foldedRows = new WeakMap<ArticleRow, string>();

function foldedRow(row: ArticleRow): string {
	let text = foldedRows.get(row);
	if (text === undefined) {
		text = fold([row.headline, row.publication, ...row.authors, row.path].join(' ')).text;
		foldedRows.set(row, text);
	}
	return text;
}

function exact(rows: readonly ArticleRow[], query: string, words: string): Narrowing {
	const wanted = words.split(/\s+/).map(word => fold(word).text);
	const matched = new Map<number, readonly Range[]>();
	const ids: number[] = [];
	for (const row of rows) {
		if (!wanted.every(word => foldedRow(row).includes(word))) continue;
		ids.push(row.id);
		const headline = foldedHeadline(row).text;
		matched.set(
			row.id,
			wanted.flatMap(word => {
				const at = headline.indexOf(word);
				return at < 0 ? [] : [headlineRange(row, at, word.length)];
			}),
		);
	}
	return {query, candidates: rows, ids, matched};
}
