/** The links of the Text: from one to the next, and what is asked before one is opened. */
import {bodyText} from '../../article/article.ts';
import {layoutText, lineAt} from '../../typeset/text-layout.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {litLink, nextLink} from '../link-places.ts';
import type {Direction} from '../message.ts';
import {type Model, readingOf, withReading} from '../model.ts';
import {topRow} from '../text-window.ts';
import {askToOpen} from './outside.ts';
import {lightUp} from './reading.ts';

/** Lights the next or previous link; the text moves only when it is not on the screen. */
export function jumpLink(model: Model, direction: Direction): Step {
	const reading = readingOf(model);
	const link = nextLink(model, direction);
	if (reading === null || link === null) return step(model);
	const {start, end} = link;
	const lit = {start, end, text: bodyText(reading.page.article).slice(start, end)};
	const {measure, bodyRows} = geometry(model);
	const layout = layoutText(reading.page, measure);
	const [first, last] = [lineAt(layout, start), lineAt(layout, end - 1)];
	const top = topRow(model, reading);
	const isSeen = first >= top && last < top + bodyRows;
	return step(withReading(model, isSeen ? {...reading, lit} : lightUp(model, reading, lit)));
}

/** Nothing is lit any more. */
export function leaveLink(model: Model): Step {
	const reading = readingOf(model);
	return step(reading === null ? model : withReading(model, {...reading, lit: null}));
}

/** Longest part of an address that is said when it cannot be opened; UTF-16 units. */
const longestSaid = 60;

/** Asks before the link that is lit is opened outside; the true host is shown first. */
export function confirmLink(model: Model): Step {
	const reading = readingOf(model);
	const link = reading === null ? undefined : litLink(reading);
	if (link === undefined) return step(model);
	const {url} = link;
	const said = url.length > longestSaid ? `${url.slice(0, longestSaid)}…` : url;
	return askToOpen(model, url, `This link is not one to a web page and is not opened: ${said}`);
}
