import type {ArticlePage} from '../archive/types.ts';
import {bodyText} from '../article/article.ts';
import {type Folded, fold, originalRange} from '../article/fold.ts';

const folded = new WeakMap<ArticlePage, Folded>();

/** Every place of the query in the article's body, in order and without overlap; UTF-16 offsets, end exclusive. */
export function findMatches(page: ArticlePage, query: string): {start: number; end: number}[] {
	const wanted = fold(query).text;
	if (wanted.trim() === '') return [];
	const body = folded.get(page) ?? fold(bodyText(page.article));
	folded.set(page, body);
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
