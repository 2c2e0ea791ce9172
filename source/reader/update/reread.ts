/** The open article, read again: its file may have changed. */
import type {ArticleId, ArticlePage} from '../../archive/types.ts';
import {bodyText, type Passage} from '../../article/article.ts';
import {briefStops} from '../../typeset/brief.ts';
import {type Step, step} from '../effect.ts';
import {findMatches} from '../find.ts';
import type {OpenPage} from '../message.ts';
import {type Find, type Model, openArticle, type Reading, withArticle} from '../model.ts';
import {notify} from './notice.ts';

/** How much of the text at a place tells that place from others, in UTF-16 units. */
const telling = 60;

/**
 * Shows the article as it is now, at the same place.
 * @param was its number before; it has another one when another file holds it now
 * @param open null when it is nowhere any more: then what was read of it stays on the screen
 */
export function reread(model: Model, was: ArticleId, open: OpenPage | null): Step {
	if (openArticle(model)?.page.id !== was) return step(model);
	if (open === null) {
		return model.progress.finished
			? notify(model, 'The file of this article is gone; this is what was in it.', 'bad')
			: step(model);
	}
	return step(withArticle(model, was, reading => readAgain(reading, open)));
}

/** The same article in its new words; what was selected, lit and found is looked for in them. */
function readAgain({page: old, briefAt, quoteAt, at, lit, find}: Reading, {page, mark}: OpenPage): Reading {
	const before = bodyText(old.article);
	const now = bodyText(page.article);
	const moved = (offset: number) => (offset <= 0 ? offset : movedOffset(before, now, offset));
	const quote = page.quotes.findIndex(({start}) => start === moved(old.quotes[quoteAt]?.start ?? 0));
	return {
		page,
		mark,
		briefAt: Math.max(0, Math.min(briefAt, briefStops(page).length - 1)),
		quoteAt: quote >= 0 ? quote : Math.max(0, Math.min(quoteAt, page.quotes.length - 1)),
		at: moved(at),
		lit: lit && movedPassage(lit, now, moved(lit.start)),
		find: find && foundAgain(find, page, moved),
	};
}

/** The passage where it is now; null when its words are there no more. */
function movedPassage({text, start, end}: Passage, now: string, at: number): Passage | null {
	return now.startsWith(text, at) ? {text, start: at, end: at + end - start} : null;
}

function foundAgain(
	{query, matches, current}: Find,
	page: ArticlePage,
	moved: (offset: number) => number,
): Find {
	const again = findMatches(page, query);
	const stood = matches[current];
	const from = stood === undefined ? 0 : stood.in === 'title' ? stood.start : moved(stood.start);
	const next = again.findIndex(match =>
		match.in === stood?.in ? match.start >= from : stood === undefined || match.in === 'body',
	);
	return {query, matches: again, current: next < 0 ? again.length - 1 : next};
}

/**
 * Where a place of a text is after the text was changed. What stands before and after all changes is told by itself;
 * a place between them by the words that follow it on its line.
 * @param offset UTF-16 offset into `before`
 * @returns UTF-16 offset into `now`
 */
export function movedOffset(before: string, now: string, offset: number): number {
	const shorter = Math.min(before.length, now.length);
	let same = 0;
	while (same < shorter && before[same] === now[same]) same++;
	if (offset <= same) return offset;
	let end = 0;
	while (end < shorter - same && before.at(-1 - end) === now.at(-1 - end)) end++;
	if (offset >= before.length - end) return offset + now.length - before.length;
	const words = before.slice(offset, offset + telling).split('\n', 1)[0]!;
	const above = now.lastIndexOf(words, offset);
	const below = now.indexOf(words, offset);
	if (above >= 0 && (below < 0 || offset - above < below - offset)) return above;
	return below >= 0 ? below : Math.max(same, Math.min(offset, now.length - end));
}
