/** An article with what its reader has put right. */
import type {Attribution, ReadArticle} from '../article/article.ts';
import {corrected} from '../article/corrected.ts';
import type {QuoteCorrection} from '../article/correction.ts';
import type {ArticleEntry} from './article-entry.ts';
import {asRead, pack} from './packed-article.ts';
import {searchWords} from './search-words.ts';

/** What is entered of an article that depends on who said what; `verdicts` and `amended` are null without corrections. */
export type Amended = Pick<ArticleEntry, 'row' | 'search'> & {
	readonly verdicts: string | null;
	readonly amended: Uint8Array | null;
};

/** Applies the reader's corrections to what is to be entered of an article as it was read. */
export function amend(
	entry: Pick<ArticleEntry, 'row' | 'search' | 'page'>,
	corrections: readonly QuoteCorrection[],
): Amended {
	const {row, search, page} = entry;
	if (corrections.length === 0) return {row, search, verdicts: null, amended: null};
	const read = asRead({page});
	const attribution = corrected(read, corrections);
	return {
		row: rowOfRead(row, attribution),
		search: searchWords({...read, ...attribution}),
		verdicts: verdictsOf(corrections),
		amended: pack(attribution),
	};
}

/** What the list shows of an article in which these have said so much. @param row as it is kept, of the same article. */
export function rowOfRead(row: string, {quotes, speakers}: Attribution | ReadArticle): string {
	return JSON.stringify({
		...JSON.parse(row),
		quotes: quotes.length,
		speakers: speakers.map(({name}) => name),
	});
}

/** By which it is known what was applied; null when nothing was. */
export function verdictsOf(corrections: readonly QuoteCorrection[]): string | null {
	if (corrections.length === 0) return null;
	return JSON.stringify(corrections.map(({words, verdict}) => ({words, verdict})));
}
