/** The words that a list is narrowed to, and where they stand in a headline. */
import {type Folded, fold, originalRange} from '../article/fold.ts';
import type {Range} from './list-question.ts';
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
	return rangesIn(foldedHeadline(row), words);
}

/** Where these words stand in another text of a row; null is an empty one. */
export function wordsIn(text: string | null, words: readonly string[]): Range[] {
	return words.length === 0 || text === null ? [] : rangesIn(fold(text), words);
}

function rangesIn(folded: Folded, words: readonly string[]): Range[] {
	return words.flatMap(word => {
		const wanted = fold(word).text;
		const at = folded.text.indexOf(wanted);
		if (at < 0) return [];
		const {start, end} = originalRange(folded, at, wanted.length);
		return [[start, end] as const];
	});
}
