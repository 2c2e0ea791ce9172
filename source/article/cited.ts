import type {Article} from './article.ts';

/** What of an article a citation is made of: enough to cite it when its file is gone. */
export type Cited = Pick<
	Article,
	| 'path'
	| 'headline'
	| 'byline'
	| 'authors'
	| 'publication'
	| 'section'
	| 'published'
	| 'publishedFrom'
	| 'url'
>;

/** That much of an article and no more, to be kept. */
export function citedOf(article: Cited): Cited {
	const {path, headline, byline, authors, publication, section, published, publishedFrom, url} = article;
	return {path, headline, byline, authors, publication, section, published, publishedFrom, url};
}
