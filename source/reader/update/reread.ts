/** The open article, read again: its file may have changed. */
import type {ArticleId, ArticlePage} from '../../archive/types.ts';
import {type Article, type Block, bodyText, type Passage} from '../../article/article.ts';
import {counted} from '../../article/count.ts';
import {safe, safeText} from '../../article/safe-text.ts';
import {titleOf} from '../../article/title.ts';
import {briefStops} from '../../typeset/brief.ts';
import {cut} from '../../typeset/fit.ts';
import {type Step, step} from '../effect.ts';
import {findMatches} from '../find.ts';
import type {OpenPage} from '../message.ts';
import {type Find, type Model, openArticle, type Reading, readingOf, withArticle} from '../model.ts';
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
	const old = openArticle(model)!.page;
	if (open === null) {
		const file = cut(safe(old.article.path), 60);
		return model.progress.finished
			? notify(model, safeText`${file} is gone; this is what was in it.`, 'bad')
			: step(model);
	}
	const changed = changesInWords(old.article, open.page.article);
	const next = withArticle(model, was, reading => readAgain(reading, open));
	return changed === null || readingOf(model) === null ? step(next) : notify(next, changed);
}

/** What was changed, as a reader would say it: `Changed: 2 paragraphs.`; null when nothing was. */
export function changesInWords(old: Article, now: Article): string | null {
	const paragraphs = changedBlocks(old.body, now.body);
	const changed = [
		titleOf(old) === titleOf(now) ? null : 'the headline',
		paragraphs === 0 ? null : counted(paragraphs, 'paragraph'),
	].filter(part => part !== null);
	if (changed.length > 0) return `Changed: ${changed.join(' and ')}.`;
	const around = ({
		byline,
		authors,
		dateline,
		publication,
		section,
		published,
		url,
		keywords,
		furniture,
	}: Article) =>
		JSON.stringify([byline, authors, dateline, publication, section, published, url, keywords, furniture]);
	return around(old) === around(now) ? null : 'Changed: what stands around the text.';
}

/** How many blocks are new, gone or say something else; one that was only moved is none. */
function changedBlocks(old: readonly Block[], now: readonly Block[]): number {
	const left = new Map<string, number>();
	for (const {text} of old) left.set(text, (left.get(text) ?? 0) + 1);
	let added = 0;
	for (const {text} of now) {
		const before = left.get(text) ?? 0;
		if (before === 0) added++;
		else left.set(text, before - 1);
	}
	// What was rewritten is gone in one form and new in another.
	return Math.max(added, old.length - (now.length - added));
}

/** The same article in its new words; what was selected, lit and found is looked for in them. */
function readAgain(
	{page: old, briefAt, quoteAt, at, lit, find}: Reading,
	{page, mark, kept}: OpenPage,
): Reading {
	const before = bodyText(old.article);
	const now = bodyText(page.article);
	const moved = (offset: number) => (offset <= 0 ? offset : movedOffset(before, now, offset));
	const quote = page.quotes.findIndex(({start}) => start === moved(old.quotes[quoteAt]?.start ?? 0));
	return {
		page,
		mark,
		kept,
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
