import Fuse, {type FuseOptionKey} from 'fuse.js';
import {fold} from '../article/fold.ts';
import type {Range} from './list-question.ts';
import {foldedHeadline, fuzzyUpTo, headlineRange, litWords, typedWords} from './query-words.ts';
import type {ArticleId, ArticleRow} from './types.ts';

/** A query longer than this (it was pasted) is looked for as it stands; Fuse would take seconds for it. */
const longestFuzzy = 100;

/** As much of a field as is looked at: no headline is longer, but what a file gives as one may be. */
function beginning(field: string): string {
	return field.slice(0, 500);
}

/** What of a row is looked at, folded: Fuse would fold by itself, but not say where in the original it found something. */
const fields: FuseOptionKey<ArticleRow>[] = [
	{name: 'headline', weight: 3, getFn: row => beginning(foldedHeadline(row).text)},
	{name: 'publication', weight: 1, getFn: ({publication}) => beginning(fold(publication ?? '').text)},
	{name: 'authors', weight: 1, getFn: ({authors}) => authors.map(author => beginning(fold(author).text))},
	{name: 'gist', weight: 1, getFn: ({gist}) => beginning(fold(gist ?? '').text)},
	{name: 'path', weight: 0.5, getFn: ({path}) => beginning(fold(path).text)},
];

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

/** What a narrowing leaves. */
export type Narrowed = {
	readonly ids: readonly ArticleId[];
	/** Where each headline matched: ranges of UTF-16 offsets into it, end exclusive. */
	readonly matched: ReadonlyMap<ArticleId, readonly Range[]>;
};

/** The rows that match every word of the query, the best first; all of them, in their order, for an empty query. */
export function narrow(rows: readonly ArticleRow[], query: string): Narrowed {
	const words = typedWords(query);
	if (words.length === 0) return {ids: rows.map(({id}) => id), matched: new Map()};
	const forgiving = rows.length <= fuzzyUpTo && words.join(' ').length <= longestFuzzy;
	if (!forgiving) return exact(rows, words);
	// Forgiveness looks for all words in one field: what has them in several comes behind it.
	const [best, all] = [fuzzy(rows, words), exact(rows, words)];
	return {
		ids: [...new Set([...best.ids, ...all.ids])],
		matched: new Map([...all.matched, ...best.matched]),
	};
}

function fuzzy(rows: readonly ArticleRow[], words: readonly string[]): Narrowed {
	const matched = new Map<ArticleId, readonly Range[]>();
	const wanted = fold(words.join(' ')).text;
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
	return {ids, matched};
}

const texts = new WeakMap<ArticleRow, string>();

/** All that is looked at of a row, folded once for all that is typed. */
function textOf(row: ArticleRow): string {
	const known = texts.get(row);
	if (known !== undefined) return known;
	const fields = [row.headline, row.publication, ...row.authors, row.path, row.gist];
	const {text} = fold(fields.map(field => beginning(field ?? '')).join(' '));
	texts.set(row, text);
	return text;
}

function exact(rows: readonly ArticleRow[], words: readonly string[]): Narrowed {
	const wanted = words.map(word => fold(word).text);
	const found = rows.filter(row => wanted.every(word => textOf(row).includes(word)));
	return {ids: found.map(({id}) => id), matched: new Map(found.map(row => [row.id, litWords(row, words)]))};
}
