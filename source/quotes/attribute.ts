import type {Article, Attribution} from '../article/article.ts';
import {quotedStretches} from './marks.ts';

/** Finds what is quoted in an article, and who said it. */
export function attribute(article: Pick<Article, 'body'>): Attribution {
	const quotes = quotedStretches(article.body).map(stretch => ({
		...stretch,
		speaker: null,
		mention: null,
		cue: null,
		saying: null,
		confidence: 0,
	}));
	return {quotes, speakers: []};
}
