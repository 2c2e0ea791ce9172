import {bodyText, countWords, type ReadArticle} from '../article/article.ts';
import {type ArticleKeys, keysOf} from '../article/identity.ts';
import {nameKey, timeKey} from './sort-keys.ts';
import type {ArticleRow} from './types.ts';

/** An article as it is entered in the tables; `row` and `page` are JSON. */
export type ArticleEntry = {
	readonly keys: ArticleKeys;
	readonly published: string | null;
	readonly headline: string;
	readonly publication: string | null;
	readonly words: number;
	readonly row: string;
	readonly page: string;
};

/** What is entered of an article of this file (its absolute path). */
export function articleEntry(read: ReadArticle, file: string): ArticleEntry {
	const {article} = read;
	const keys = keysOf(article, file);
	const row = articleRow(read, keys);
	return {
		keys,
		published: timeKey(article.published),
		headline: nameKey(article.headline ?? article.path),
		publication: article.publication === null ? null : nameKey(article.publication),
		words: row.words,
		row: JSON.stringify(row),
		page: JSON.stringify(read),
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
