import {bodyText, countWords, type ReadArticle} from '../article/article.ts';
import {fold} from '../article/fold.ts';
import {foldersOf} from '../article/folders.ts';
import {type ArticleKeys, keysOf} from '../article/identity.ts';
import {pack} from './packed-article.ts';
import {type SearchWords, searchWords} from './search-words.ts';
import {nameKey, timeKey} from './sort-keys.ts';
import type {ArticleRow} from './types.ts';

/** What is known of a date: 0 the article tells it, 1 it is the time of the file, 2 there is none. */
export type DateDoubt = 0 | 1 | 2;

/** An article as it is entered in the tables: `row` is JSON, `page` deflated JSON; '' where there is nothing to sort by. */
export type ArticleEntry = {
	readonly keys: ArticleKeys;
	readonly published: string;
	readonly day: string;
	readonly dateDoubt: DateDoubt;
	readonly headline: string;
	readonly publication: string;
	readonly words: number;
	readonly folded: string;
	/** Null without one. */
	readonly section: string | null;
	/** The folders of its file below the library; null without any. */
	readonly folder: string | null;
	readonly row: string;
	readonly page: Uint8Array;
	readonly search: SearchWords;
};

/** What is entered of an article of this file (its absolute path). */
export function articleEntry(read: ReadArticle, file: string): ArticleEntry {
	const {article} = read;
	const {path, headline, publication, authors, published, publishedFrom} = article;
	const time = timeKey(published) ?? '';
	const keys = keysOf(article, file);
	const row = articleRow(read, keys);
	return {
		keys,
		published: time,
		day: published?.slice(0, 'yyyy-mm-dd'.length) ?? '',
		dateDoubt: time === '' ? 2 : publishedFrom === 'file' ? 1 : 0,
		headline: nameKey(headline ?? path),
		publication: publication === null ? '' : nameKey(publication),
		words: row.words,
		folded: fold([headline ?? '', publication ?? '', ...authors, path, row.gist ?? ''].join('\n')).text,
		section: article.section,
		folder: foldersOf(path),
		row: JSON.stringify(row),
		page: pack(read),
		search: searchWords(read),
	};
}

/** What the list shows; the number in the archive is added on the way out. */
function articleRow(
	{article, brief, quotes, speakers}: ReadArticle,
	keys: ArticleKeys,
): Omit<ArticleRow, 'id'> {
	const {path, index, headline, authors, publication, section, language, url, published, publishedFrom} =
		article;
	return {
		keys,
		path,
		index,
		headline,
		authors,
		publication,
		section,
		dateline: article.dateline?.text ?? null,
		language,
		url,
		published,
		publishedFrom,
		gist: brief.gist?.text ?? null,
		words: countWords(bodyText(article)),
		quotes: quotes.length,
		speakers: speakers.map(({name}) => name),
		format: article.provenance.format,
	};
}
