/** An archive in memory, made of a few lines an article and entered as the reading threads have them entered. */
import {articleEntry} from '../../source/archive/article-entry.ts';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {openShelf} from '../../source/archive/shelf.ts';
import {tables} from '../../source/archive/tables.ts';
import {makeMarkTable} from '../../source/marks/over-articles.ts';
import {openSearch, type Search} from '../../source/search/search.ts';
import type {ArticleHit, Results} from '../../source/search/types.ts';
import {type Database, openDatabase} from '../../source/sqlite.ts';
import {pageOf, type Told} from '../fixtures/pages.ts';

/** The articles get the numbers 1, 2, 3 … in the order in which they are told. */
export function newsroom(stories: readonly Told[]): Database {
	const database = openDatabase(':memory:', 0);
	database.exec(tables);
	makeMarkTable(database);
	addStories(database, stories, 0);
	return database;
}

/** Adds articles to an archive that holds `before` of them. */
export function addStories(database: Database, stories: readonly Told[], before: number): void {
	const catalogue = openCatalogue(database);
	catalogue.change(() => {
		stories.forEach((told, at) => {
			const {article, brief, quotes, speakers} = pageOf(before + at + 1, told);
			const {path} = article;
			const file = `/library/${path}`;
			catalogue.add({
				found: {file, path, location: file, size: 1, modified: 1},
				report: {path, format: 'text', encoding: 'utf-8', articles: 1, warnings: [], error: null},
				made: 2,
				articles: [articleEntry({article, brief, quotes, speakers}, file)],
			});
		});
	});
}

/** Opens the search over an archive, on a day of the year 2026. */
export function searchIn(database: Database): Search {
	return openSearch(database, openShelf(database), () => '2026-09-13');
}

/** Opens the search over some articles. */
export function searchOver(stories: readonly Told[]): Search {
	return searchIn(newsroom(stories));
}

/** The numbers of the articles that have exactly what was typed, best first. */
export function foundIn(search: Search, query: string): number[] {
	return search
		.find(query, 100)
		.articles.filter(({corrected}) => !corrected)
		.map(({row}) => row.id);
}

/** The words that are lit in a snippet. */
export function lit({snippet: {text, matched}}: Pick<ArticleHit, 'snippet'>): string[] {
	return matched.map(([start, end]) => text.slice(start, end));
}

/** Each quote found, as `speaker: text`. */
export function quotesIn({quotes}: Results): string[] {
	return quotes.map(({speaker, at}) => `${speaker ?? 'unknown'}: ${at.text}`);
}
