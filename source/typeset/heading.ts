import type {Article} from '../article/article.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import {longDate} from './dates.ts';
import {type Span, span} from './line.ts';

export {titleOf} from '../article/title.ts';

const dot = ui(' · ');

/** Parts that are there, with a middle dot between them. */
export function dotted(...parts: readonly (SafeText | null | undefined)[]): SafeText {
	const there = parts.filter(part => part !== null && part !== undefined);
	return joinSafe(
		there.filter(part => part !== ''),
		dot,
	);
}

/** "By A, B and C", from the authors, else the byline as printed; null without either. */
export function bylineOf({authors, byline}: Pick<Article, 'authors' | 'byline'>): SafeText | null {
	if (authors.length === 0) return safeOrNull(byline);
	const names = authors.map(author => safe(author));
	const last = names.at(-1)!;
	if (names.length === 1) return safeText`By ${last}`;
	return safeText`By ${joinSafe(names.slice(0, -1), ui(', '))} and ${last}`;
}

/** A line of an article's heading, and what it tells: what the article is called, who wrote it, who published it. */
export type HeadingPart = Span & {readonly tells: 'title' | 'writer' | 'source'};

/**
 * The lines of an article's heading, those that have something to tell: headline; byline and place; publication,
 * section and date.
 * @param asPrinted for a story that is printed with its dateline: its byline as printed too, and the place is not told
 * twice
 */
export function headingOf(article: Article, asPrinted = false): readonly HeadingPart[] {
	const writer = asPrinted
		? (safeOrNull(article.byline) ?? bylineOf(article))
		: dotted(bylineOf(article), safeOrNull(article.dateline?.place ?? null));
	const source = dotted(safeOrNull(article.publication), safeOrNull(article.section), longDate(article));
	const parts: HeadingPart[] = [
		{tells: 'title', ...span(titleOf(article), 'headline')},
		{tells: 'writer', ...span(writer ?? ui(''), 'quiet')},
		{tells: 'source', ...span(source, 'quiet')},
	];
	return parts.filter(({text}) => text !== '');
}

function safeOrNull(text: string | null): SafeText | null {
	return text === null ? null : safe(text);
}
