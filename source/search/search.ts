import type {DatabaseSync} from 'node:sqlite';
import type {ArticleId} from '../archive/types.ts';
import {articleHits} from './article-hits.ts';
import {countArticles, findArticles} from './find-articles.ts';
import {findQuotes} from './find-quotes.ts';
import {findSpeakers} from './find-speakers.ts';
import {quoteHit, speakerHit} from './hits.ts';
import {followMarks} from './marks.ts';
import {isEmpty, type Plan} from './plan.ts';
import {parseQuery} from './query.ts';
import {openRecency} from './recency.ts';
import {seek} from './snippet.ts';
import {gatherSpoken} from './spoken.ts';
import {openTables} from './tables.ts';
import type {Marked, Results, Search} from './types.ts';

const nothing = {articles: [], quotes: [], speakers: [], counts: {articles: 0, quotes: 0, speakers: 0}};

/**
 * Opens the search over the tables of a library, which may be filled by another thread meanwhile.
 * @param database a connection of this thread's own; temporary tables are kept in it.
 * @param marked what `is:` asks for.
 */
export function openSearch(database: DatabaseSync, marked: Marked): Search {
	const tables = openTables(database);
	const recencyNow = openRecency(tables);
	const bringMarksUpToDate = followMarks(tables, marked);
	const prepare = (plan: Plan): void => {
		bringMarksUpToDate(plan);
		gatherSpoken(tables, plan);
	};

	return {
		find(query, limit): Results {
			const {plan, problems} = parseQuery(query);
			if (problems.length > 0 || isEmpty(plan)) return {query, ...nothing, problems};
			prepare(plan);
			const recency = recencyNow();
			const articles = findArticles(tables, recency, plan, limit);
			const quotes = findQuotes(tables, recency, plan, limit);
			const speakers = findSpeakers(tables, plan, limit);
			const words = seek(plan.words);
			const names = seek([...plan.words, ...plan.speakers]);
			return {
				query,
				articles: articleHits(tables, plan, articles.ranked.slice(0, limit)),
				quotes: quotes.ranked.map(found => quoteHit(found, words)),
				speakers: speakers.ranked.map(found => speakerHit(found, names)),
				counts: {
					articles: articles.complete ? articles.ranked.length : countArticles(tables, plan),
					quotes: quotes.count,
					speakers: speakers.count,
				},
				problems,
			};
		},

		articles(query): {ids: ArticleId[]; problems: Results['problems']} {
			const {plan, problems} = parseQuery(query);
			if (problems.length > 0 || isEmpty(plan)) return {ids: [], problems};
			prepare(plan);
			const {ranked} = findArticles(tables, recencyNow(), plan, null);
			return {ids: ranked.map(({article}) => article), problems};
		},
	};
}
