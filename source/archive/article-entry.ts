import {type Article, type Attribution, type Brief, bodyText, countWords, type Speaker} from '../article/article.ts';
import {keysOf} from './identity.ts';
import {nameKey, timeKey} from './sort-keys.ts';
import type {ArticleKeys, ArticleRow} from './types.ts';

/** An article with everything that was made of it. */
export type ReadArticle = Attribution & {
	readonly article: Article;
	readonly brief: Brief;
};

/** What words are looked for in. */
type SearchedText = {
	readonly headline: string;
	readonly speakers: string;
	readonly publication: string;
	readonly byline: string;
	readonly place: string;
	readonly quotes: string;
	readonly body: string;
};

/** An article as it is entered in the tables; `row` and `page` are JSON. */
export type ArticleEntry = {
	readonly keys: ArticleKeys;
	readonly published: string | null;
	readonly headline: string;
	readonly publication: string | null;
	readonly words: number;
	readonly row: string;
	readonly page: string;
	readonly searched: SearchedText;
	readonly said: Attribution;
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
		searched: searchedText(read),
		said: {quotes: read.quotes, speakers: read.speakers},
	};
}

/** What the list shows; the number in the archive is added on the way out. */
function articleRow({article, brief, quotes, speakers}: ReadArticle, keys: ArticleKeys): Omit<ArticleRow, 'id'> {
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

function searchedText({article, quotes, speakers}: ReadArticle): SearchedText {
	return {
		headline: visible(article.headline ?? ''),
		speakers: speakers.map(namesOf).join('\n'),
		publication: visible(article.publication ?? ''),
		byline: visible(article.authors.join('\n')),
		place: visible(article.dateline?.place ?? ''),
		quotes: visible(quotes.map(({text}) => text).join('\n')),
		body: visible(bodyText(article)),
	};
}

/** A word is found although something that nobody sees stands within it; the index takes some of that for letters. */
export function visible(text: string): string {
	return text.replace(/\p{Default_Ignorable_Code_Point}+/gu, '');
}

/** All names of a speaker, as words are looked for in them. */
export function namesOf({name, aliases}: Speaker): string {
	return visible([name, ...aliases].join(' '));
}
