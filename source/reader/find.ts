import type {ArticlePage} from '../archive/types.ts';
import {bodyText} from '../article/article.ts';
import {type Folded, fold, originalRange} from '../article/fold.ts';
import {titleOf} from '../article/title.ts';

const folded = new WeakMap<ArticlePage, Folded>();

/** A place in an article: UTF-16 offsets into its title or its body, end exclusive. */
export type Match = {readonly in: 'title' | 'body'; readonly start: number; readonly end: number};

/** Every place of the query in the article's title and body, in order and without overlap. */
export function findMatches(page: ArticlePage, query: string): Match[] {
	const wanted = fold(query).text;
	if (wanted.trim() === '') return [];
	const body = folded.get(page) ?? fold(bodyText(page.article));
	folded.set(page, body);
	const title = fold(titleOf(page.article));
	return [
		...placesOf(wanted, title).map(place => ({in: 'title', ...place}) as const),
		...placesOf(wanted, body).map(place => ({in: 'body', ...place}) as const),
	];
}

function placesOf(wanted: string, body: Folded): {start: number; end: number}[] {
	const found: {start: number; end: number}[] = [];
	for (let at = body.text.indexOf(wanted); at >= 0; ) {
		const range = originalRange(body, at, wanted.length);
		found.push(range);
		at += wanted.length;
		// The rest of a character that is folded to several belongs to the match already.
		while (body.places[at]! < range.end) at++;
		at = body.text.indexOf(wanted, at);
	}
	return found;
}
