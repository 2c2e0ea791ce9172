import {type Article, bodyText, type Passage} from '../../article/article.ts';
import {briefStops} from '../../typeset/brief.ts';
import {titleOf} from '../../typeset/heading.ts';
import {layoutText, lineAt, paragraphRows} from '../../typeset/text-layout.ts';
import {andThen, type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Direction, Message, OpenPage} from '../message.ts';
import {type ArticleView, articleViews, isReading, type Model, type Reading, selectedRow} from '../model.ts';
import {aboveAll, offsetOfRow, topRow} from '../text-window.ts';
import {select} from './list.ts';
import {notify} from './notice.ts';
import {waitFor, waitForRow} from './waiting.ts';

/** An article becomes read when its Brief or Text has been on the screen for so long; milliseconds. */
const lingering = 2000;

/** The step, and a timer that marks the article as read if it is still on the screen then. */
function watched(model: Model): Step {
	const reading = model.reading;
	if (reading === null || !isReading(model)) return step(model);
	const opened = model.opened + 1;
	const next = {...model, opened};
	if (model.view === 'quotes' || reading.mark.readAt !== null) return step(next);
	return step(next, {type: 'after', milliseconds: lingering, message: {type: 'lingered', opened}});
}

/** Opens an article in a view; the Text resumes where the reader left it. */
export function openPage(model: Model, {page, mark}: OpenPage, view: ArticleView): Step {
	const at = mark.place ?? aboveAll;
	const reading: Reading = {page, mark, briefAt: 0, quoteAt: 0, at, lit: null, find: null};
	return watched({...model, reading, view, trail: isReading(model) ? model.trail : []});
}

/** What has to be remembered when the text of an article is left. */
export function leaving({reading}: Model): Effect[] {
	if (reading === null) return [];
	const {page, mark, at} = reading;
	const place = at <= 0 ? null : at;
	return place === mark.place ? [] : [{type: 'keep-place', keys: page.keys, place}];
}

/** Shows the open article in another view; `from` is put on the trail so that Back finds it. */
export function showView(model: Model, view: ArticleView, from?: Model['view']): Step {
	if (model.reading === null || (model.view === view && from === undefined)) return step(model);
	const reading = {...model.reading, lit: null};
	// Going round the views does not make the way back longer than there are views.
	const passed = [...model.trail, from ?? model.view];
	const trail = passed.filter((name, at) => name !== view && passed.lastIndexOf(name) === at);
	return watched({...model, view, reading, trail});
}

/** Opens the selected article of the list, or the next view of the open one. */
export function deeper(model: Model): Step {
	if (model.view === 'list') return openSelected(model, model.preferences.openingView);
	const next = articleViews[articleViews.indexOf(model.view as ArticleView) + 1];
	return next === undefined ? step(model) : showView(model, next, model.view);
}

export function openSelected(model: Model, view: ArticleView): Step {
	const id = selectedRow(model)?.id;
	if (id === undefined) return step(model);
	const next = waitFor(model, 'page');
	return step(next, {type: 'read-page', number: next.requests, id, view});
}

/** Back along the trail; from its beginning to the list. */
export function back(model: Model): Step {
	const view = model.trail.at(-1) ?? 'list';
	const next = {...model, view, trail: model.trail.slice(0, -1)};
	if (view === 'list' || view === 'settings') return step({...next, reading: null}, ...leaving(model));
	return watched({...next, reading: model.reading === null ? null : {...model.reading, lit: null}});
}

/** The next or previous article of the list, in the view that is open. */
export function neighbour(model: Model, direction: Direction, to?: number): Step {
	const cursor = to ?? model.list.cursor + direction;
	if (cursor < 0 || cursor >= model.list.total)
		return notify(model, direction > 0 ? 'This is the last article.' : 'This is the first article.');
	const {model: moved, effects} = select(model, cursor);
	const view = isReading(model) ? (model.view as ArticleView) : 'brief';
	const left = step(moved, ...leaving(model), ...effects);
	if (selectedRow(moved) !== undefined) return andThen(left, next => openSelected(next, view));
	// Nobody has to know more of it than its place in the list.
	return step(waitForRow(moved, {type: 'open-selected', view}), ...left.effects);
}

/** Enter on a passage: its place in the text, lit. */
export function openPassage(model: Model): Step {
	const {reading} = model;
	if (reading === null) return step(model);
	const passage = passageAt(model, reading);
	if (passage === undefined) return model.view === 'text' ? step(model) : showView(model, 'text', model.view);
	const shown = showView({...model, reading: lightUp(model, reading, passage)}, 'text', model.view);
	const lit = shown.model.reading === null ? null : {...shown.model.reading, lit: passage};
	return step({...shown.model, reading: lit}, ...shown.effects);
}

/** The passage that is selected in the Brief or the Quotes. */
export function passageAt({view}: Model, {page, briefAt, quoteAt}: Reading): Passage | undefined {
	if (view === 'brief') return briefStops(page)[briefAt];
	return view === 'quotes' ? page.quotes[quoteAt] : undefined;
}

/** The text moved so that the passage stands a third down the screen, lit. */
export function lightUp(model: Model, reading: Reading, passage: Passage): Reading {
	const {measure, bodyRows} = geometry(model);
	const layout = layoutText(reading.page, measure);
	const row = lineAt(layout, passage.start) - Math.floor(bodyRows / 3);
	return {...reading, at: offsetOfRow(model, reading.page, row), lit: passage};
}

/** In a window of another size what is lit stays on the screen. */
export function keepLit(model: Model): Model {
	const {reading, view} = model;
	if (view !== 'text' || reading === null || reading.lit === null) return model;
	const {measure, bodyRows} = geometry(model);
	const row = lineAt(layoutText(reading.page, measure), reading.lit.start) - topRow(model, reading);
	return row >= 0 && row < bodyRows ? model : {...model, reading: lightUp(model, reading, reading.lit)};
}

/** A jump of the text that undo takes back: the place before it is remembered as a change. */
function jumped(model: Model, at: number): Step {
	const {reading} = model;
	if (reading === null || reading.at === at) return step(model);
	const {keys, article} = reading.page;
	const label = `Moved in: ${titleOf(article)}`;
	const before: Effect[] = leaving(model);
	const place = at <= 0 ? null : at;
	const next = {...model, reading: {...reading, at, lit: null}};
	if (place === (reading.at <= 0 ? null : reading.at)) return step(next);
	return step(next, ...before, {type: 'mark', kind: 'place', label, keys, set: {place}});
}

export function moveInText(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const {reading} = model;
	if (reading === null) return step(model);
	const {measure, bodyRows} = geometry(model);
	const {lines} = layoutText(reading.page, measure);
	const last = Math.max(0, lines.length - bodyRows);
	const row = topRow(model, reading);
	if (by === 'end') {
		return jumped(model, offsetOfRow(model, reading.page, direction < 0 ? 0 : last));
	}
	if (by === 'page' && direction > 0 && row >= last) return neighbour(model, 1);
	// A line of the page before stays on top, so that the eye finds its place.
	const distance = by === 'row' ? 1 : by === 'half' ? Math.floor(bodyRows / 2) : bodyRows - 1;
	const at = offsetOfRow(model, reading.page, row + direction * Math.max(1, distance));
	return step({...model, reading: {...reading, at, lit: null}});
}

/** ↑ and ↓ in the Brief and the Quotes: from passage to passage. */
export function movePassage(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const {reading} = model;
	if (reading === null) return step(model);
	const {bodyRows} = geometry(model);
	const brief = model.view === 'brief';
	const count = brief ? briefStops(reading.page).length : reading.page.quotes.length;
	const here = brief ? reading.briefAt : reading.quoteAt;
	const stride = by === 'row' ? 1 : Math.max(1, Math.floor(bodyRows / (by === 'page' ? 3 : 6)));
	const target = by === 'end' ? (direction < 0 ? 0 : count - 1) : here + direction * stride;
	if (by === 'page' && direction > 0 && here >= count - 1) return neighbour(model, 1);
	const at = Math.max(0, Math.min(count - 1, target));
	return step({...model, reading: {...reading, ...(brief ? {briefAt: at} : {quoteAt: at})}});
}

/** `[` and `]`: the next quote, lit in the Text, selected in the Quotes. */
export function jumpQuote(model: Model, direction: Direction): Step {
	const {reading} = model;
	if (reading === null) return step(model);
	if (model.view === 'quotes') return movePassage(model, {type: 'move', by: 'row', direction});
	if (model.view === 'brief') return showView(model, 'quotes', 'brief');
	const quotes = reading.page.quotes;
	const {measure} = geometry(model);
	const here =
		reading.lit?.start ?? layoutText(reading.page, measure).lines[topRow(model, reading)]?.start ?? 0;
	const next =
		direction > 0
			? quotes.find(({start}) => start > here || (reading.lit === null && start >= here))
			: quotes.findLast(({start}) => start < here);
	if (next === undefined)
		return notify(model, direction > 0 ? 'This is the last quote.' : 'This is the first quote.');
	return step({...model, reading: {...lightUp(model, reading, next), quoteAt: quotes.indexOf(next)}});
}

/** `{` and `}`: the next paragraph on top of the Text; the next passage elsewhere. */
export function jumpParagraph(model: Model, direction: Direction): Step {
	const {reading} = model;
	if (reading === null) return step(model);
	if (model.view !== 'text') return movePassage(model, {type: 'move', by: 'row', direction});
	const {measure} = geometry(model);
	const rows = paragraphRows(layoutText(reading.page, measure));
	const here = topRow(model, reading);
	const row = direction > 0 ? rows.find(start => start > here) : (rows.findLast(start => start < here) ?? 0);
	if (row === undefined) return step(model);
	return step({...model, reading: {...reading, at: offsetOfRow(model, reading.page, row), lit: null}});
}

/** Some words at the place of the text that is on the screen, by which an editor can be sent there. */
export function wordsOnScreen(model: Model, {page, at, lit}: Reading): string {
	const body = bodyText(page.article as Pick<Article, 'body'>);
	const start = Math.max(
		0,
		model.view === 'text' ? (lit?.start ?? at) : (passageAt(model, model.reading!)?.start ?? 0),
	);
	return body.slice(start, start + 40).split('\n', 1)[0]!;
}
