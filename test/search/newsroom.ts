/** A library in memory, made of a few lines an article and entered as the reading thread enters them. */
import {randomUUID} from 'node:crypto';
import {articleEntry} from '../../source/archive/article-entry.ts';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {openTables} from '../../source/archive/schema.ts';
import {gatherSpeakers} from '../../source/archive/speakers.ts';
import type {Database} from '../../source/archive/sqlite.ts';
import {type Article, bodyText, type Quote, type Speaker} from '../../source/article/article.ts';
import {openSearch} from '../../source/search/search.ts';
import type {ArticleHit, Marked, Results, Search} from '../../source/search/types.ts';

export type Story = {
	readonly headline?: string | null;
	/** Paragraphs. Whatever stands between `“` and `”` is a quote. */
	readonly body?: readonly string[];
	/** Who says the quotes, in their order; null is unknown. */
	readonly said?: readonly (string | null)[];
	readonly speakers?: readonly (Partial<Speaker> & {readonly name: string})[];
	readonly publication?: string;
	readonly published?: string;
	readonly authors?: readonly string[];
	readonly place?: string;
};

/** A new place in memory that several threads can open. */
export function newLocation(): string {
	return `file:/newsroom-${randomUUID()}?vfs=memdb`;
}

/** The articles get the numbers 1, 2, 3 … in the order of the stories. */
export function newsroom(stories: readonly Story[], location = newLocation()): Database {
	const database = openTables(location, 0);
	addStories(database, stories, 0);
	return database;
}

/** Adds stories to a library that holds `before` of them. */
export function addStories(database: Database, stories: readonly Story[], before: number): void {
	const catalogue = openCatalogue(database);
	stories.forEach((story, index) => {
		const path = `story-${before + index}.txt`;
		const file = `/news/${path}`;
		const article = articleOf(story, path);
		const quotes = quotesOf(bodyText(article), story.said ?? []);
		const names = [...new Set(quotes.flatMap(({speaker}) => speaker ?? []))];
		const speakers = names.map(name => {
			const told = story.speakers?.find(speaker => speaker.name === name);
			return {name, aliases: [], role: null, kind: 'person', ...told} as const;
		});
		const brief = {gist: null, summary: [], who: [], where: [], when: null, figures: []};
		catalogue.add({
			found: {file, path, location: file, size: 1, modified: 1},
			report: {path, format: 'text', encoding: 'utf-8', articles: 1, warnings: [], error: null},
			articles: [articleEntry({article, brief, quotes, speakers}, file)],
		});
	});
	gatherSpeakers(database);
}

function articleOf(story: Story, path: string): Article {
	const {
		headline = null,
		body = [],
		publication = null,
		published = null,
		authors = [],
		place = null,
	} = story;
	return {
		path,
		index: 0,
		headline,
		byline: null,
		authors,
		dateline: place === null ? null : {text: `${place} —`, place, date: null, agency: null},
		publication,
		section: null,
		published,
		publishedFrom: published === null ? null : 'metadata',
		language: null,
		url: `https://news.example/${path}`,
		keywords: [],
		body: body.map(text => ({kind: 'paragraph', text})),
		furniture: [],
		provenance: {format: 'text', encoding: 'utf-8', bytes: 1, sha256: '', warnings: [], fields: {}},
	};
}

function quotesOf(text: string, said: readonly (string | null)[]): Quote[] {
	return [...text.matchAll(/“([^”]*)”/g)].map((match, number) => ({
		text: match[1]!,
		start: match.index + 1,
		end: match.index + 1 + match[1]!.length,
		speaker: said[number] ?? null,
		mention: null,
		cue: null,
		saying: null,
		confidence: said[number] === undefined ? 0 : 0.9,
	}));
}

export const nothingMarked: Marked = {version: 0, read: () => [], starred: () => []};

/** Opens the search over some stories. */
export function searchOver(stories: readonly Story[], marked: Marked = nothingMarked): Search {
	return openSearch(newsroom(stories), marked);
}

/** The numbers of the articles found, best first. */
export function foundIn(search: Search, query: string): number[] {
	return search.find(query, 100).articles.map(({article}) => article);
}

/** The words that are lit in a snippet. */
export function lit({snippet: {text, matched}}: Pick<ArticleHit, 'snippet'>): string[] {
	return matched.map(([start, end]) => text.slice(start, end));
}

/** Each quote found, as `speaker: text`. */
export function quotesIn({quotes}: Results): string[] {
	return quotes.map(({speaker, at}) => `${speaker ?? 'unknown'}: ${at.text}`);
}
