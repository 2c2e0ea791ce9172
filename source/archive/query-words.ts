/** The words that a list is narrowed to, and where they stand in a headline. */
import {type Folded, fold, originalRange} from '../article/fold.ts';
import type {ArticleRow} from './types.ts';

/** Up to so many rows the letters may be wrong and the best match comes first; beyond, a key would take too long. */
export const fuzzyUpTo = 1000;

/** Characters with a meaning of their own in fuse's extended search. */
const operators = /[\^!|'=$"]/g;

/** The words of a query, without what means something to fuse; empty when there are none. */
export function typedWords(query: string): string[] {
	const words = query.replace(operators, ' ').trim();
	return words === '' ? [] : words.split(/\s+/);
}

export type Range = readonly [start: number, end: number];

const headlines = new WeakMap<ArticleRow, Folded>();

export function foldedHeadline(row: ArticleRow): Folded {
	const folded = headlines.get(row) ?? fold(row.headline ?? '');
	headlines.set(row, folded);
	return folded;
}

/** A piece of the folded headline as a range of the headline itself. */
export function headlineRange(row: ArticleRow, at: number, length: number): Range {
	const {start, end} = originalRange(foldedHeadline(row), at, length);
	return [start, end];
}

/** Where these words stand in a headline. */
export function litWords(row: ArticleRow, words: readonly string[]): Range[] {
	const headline = foldedHeadline(row).text;
	return words.flatMap(word => {
		const wanted = fold(word).text;
		const at = headline.indexOf(wanted);
		return at < 0 ? [] : [headlineRange(row, at, wanted.length)];
	});
}
