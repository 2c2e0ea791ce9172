/** Which link of the Text is lit, and which comes next. */
import type {Link} from '../article/article.ts';
import {linksOf} from '../typeset/links.ts';
import type {Direction} from './message.ts';
import {type Model, type Reading, readingOf} from './model.ts';
import {nextFrom, topOffset} from './text-window.ts';

/** The link that is lit, if one is. */
export function litLink({page, lit}: Reading): Link | undefined {
	return lit === null
		? undefined
		: linksOf(page).find(({start, end}) => start === lit.start && end === lit.end);
}

/** The next or previous link from the one that is lit, else from the top of the screen; null when there is none. */
export function nextLink(model: Model, direction: Direction): Link | null {
	const reading = readingOf(model);
	if (reading === null || model.place.view !== 'text') return null;
	const links = linksOf(reading.page);
	if (links.length === 0) return null;
	return nextFrom(links, litLink(reading)?.start ?? null, topOffset(model, reading), direction) ?? null;
}
