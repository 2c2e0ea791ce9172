import Fuse from 'fuse.js';
import type {ArticleRow} from '../archive/types.ts';
import {fold} from './find.ts';
import type {Narrowing} from './model.ts';

/** Up to so many rows the letters may be wrong and the best match comes first; beyond, a key would take too long. */
export const fuzzyUpTo = 1000;

type Field = {name: string; weight: number};
const fields: Field[] = [
	{name: 'headline', weight: 3},
	{name: 'publication', weight: 1},
	{name: 'authors', weight: 1},
	{name: 'path', weight: 0.5},
];

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
			ignoreDiacritics: true,
			threshold: 0.3,
			includeMatches: true,
			minMatchCharLength: 2,
		});
		indexes.set(rows, fuse);
	}
	return fuse;
}

/** The rows that match every word of the query, the best first; all of them, in their order, for an empty query. */
export function narrow(rows: readonly ArticleRow[], query: string): Narrowing {
	const words = query.replace(operators, ' ').trim();
	if (words === '') return {query, ids: rows.map(({id}) => id), matched: new Map()};
	return rows.length <= fuzzyUpTo ? fuzzy(rows, query, words) : exact(rows, query, words);
}

function fuzzy(rows: readonly ArticleRow[], query: string, words: string): Narrowing {
	const matched = new Map<number, readonly (readonly [number, number])[]>();
	const ids = fuseOver(rows)
		.search(words)
		.map(({item, matches}) => {
			const ranges = matches?.find(({key}) => key === 'headline')?.indices ?? [];
			// Fuse counts the last letter in.
			matched.set(
				item.id,
				ranges.map(([start, end]) => [start, end + 1] as const),
			);
			return item.id;
		});
	return {query, ids, matched};
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
	const matched = new Map<number, readonly (readonly [number, number])[]>();
	const ids: number[] = [];
	for (const row of rows) {
		if (!wanted.every(word => foldedRow(row).includes(word))) continue;
		ids.push(row.id);
		const headline = fold(row.headline ?? '');
		matched.set(
			row.id,
			wanted.flatMap(word => {
				const at = headline.text.indexOf(word);
				return at < 0 ? [] : [[headline.places[at]!, headline.places[at + word.length]!] as const];
			}),
		);
	}
	return {query, ids, matched};
}
