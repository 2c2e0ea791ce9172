import Fuse, {type FuseOptionKey} from 'fuse.js';
import type {ArticleRow, SpeakerRow} from '../archive/types.ts';
import {type Folded, fold, originalRange} from './find.ts';
import type {Narrowing} from './model.ts';

/** Up to so many rows the letters may be wrong and the best match comes first; beyond, a key would take too long. */
export const fuzzyUpTo = 1000;

/** A query longer than this (it was pasted) is looked for as it stands; Fuse would take seconds for it. */
const longestFuzzy = 100;

/** As much of a field as Fuse looks at: no headline is longer, but what a file gives as one may be. */
function beginning(folded: string): string {
	return folded.slice(0, 500);
}

/** A field of a row that is looked at beside its title: its texts, and how much a match in it counts (a title: 3). */
type Field<Row> = {
	readonly name: string;
	readonly weight: number;
	readonly texts: (row: Row) => readonly string[];
};

/** Narrows rows of one kind; the ranges that matched are those of the title. */
function narrower<Row extends {readonly id: number}>(
	titleOf: (row: Row) => string,
	others: readonly Field<Row>[],
): (rows: readonly Row[], query: string) => Narrowing {
	const titles = new WeakMap<Row, Folded>();
	const foldedTitle = (row: Row): Folded => {
		const folded = titles.get(row) ?? fold(titleOf(row));
		titles.set(row, folded);
		return folded;
	};

	/** A piece of the folded title as a range of the title itself. */
	const titleRange = (row: Row, at: number, length: number): Range => {
		const {start, end} = originalRange(foldedTitle(row), at, length);
		return [start, end];
	};

	// Fuse would fold by itself, but not say where in the original it found something.
	const keys: FuseOptionKey<Row>[] = [
		{name: 'title', weight: 3, getFn: row => beginning(foldedTitle(row).text)},
		...others.map(({name, weight, texts}) => ({
			name,
			weight,
			getFn: (row: Row) => texts(row).map(text => beginning(fold(text).text)),
		})),
	];

	const indexes = new WeakMap<readonly Row[], Fuse<Row>>();
	const fuseOver = (rows: readonly Row[]): Fuse<Row> => {
		const options = {
			keys,
			useExtendedSearch: true,
			ignoreLocation: true,
			threshold: 0.3,
			includeMatches: true,
		};
		const fuse = indexes.get(rows) ?? new Fuse(rows, options);
		indexes.set(rows, fuse);
		return fuse;
	};

	function fuzzy(rows: readonly Row[], query: string, words: string): Narrowing {
		const matched = new Map<number, readonly Range[]>();
		const wanted = fold(words).text;
		// Single letters of a longer word that was not found as a whole are no reason to light anything.
		const shortest = Math.min(2, ...wanted.split(/\s+/).map(word => word.length));
		const ids = fuseOver(rows)
			.search(wanted)
			.map(({item, matches}) => {
				const ranges = matches?.find(({key}) => key === 'title')?.indices ?? [];
				// Fuse counts the last letter in.
				matched.set(
					item.id,
					ranges
						.filter(([start, end]) => end + 1 - start >= shortest)
						.map(([start, end]) => titleRange(item, start, end + 1 - start)),
				);
				return item.id;
			});
		return {query, ids, matched};
	}

/** The rows that match every word of the query, the best first; all of them, in their order, for an empty query. */
export function narrow(rows: readonly ArticleRow[], query: string): Narrowing {
	const words = query.replace(operators, ' ').trim();
	if (words === '') return {query, candidates: rows, ids: rows.map(({id}) => id), matched: new Map()};
	const forgiving = rows.length <= fuzzyUpTo && words.length <= longestFuzzy;
	return forgiving ? fuzzy(rows, query, words) : exact(rows, query, words);
}

	function exact(rows: readonly Row[], query: string, words: string): Narrowing {
		const wanted = words.split(/\s+/).map(word => fold(word).text);
		const matched = new Map<number, readonly Range[]>();
		const ids: number[] = [];
		for (const row of rows) {
			if (!wanted.every(word => foldedRow(row).includes(word))) continue;
			ids.push(row.id);
			const title = foldedTitle(row).text;
			matched.set(
				row.id,
				wanted.flatMap(word => {
					const at = title.indexOf(word);
					return at < 0 ? [] : [titleRange(row, at, word.length)];
				}),
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

	return (rows, query) => {
		const words = query.replace(operators, ' ').trim();
		if (words === '') return {query, ids: rows.map(({id}) => id), matched: new Map()};
		const forgiving = rows.length <= fuzzyUpTo && words.length <= longestFuzzy;
		return forgiving ? fuzzy(rows, query, words) : exact(rows, query, words);
	};
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
