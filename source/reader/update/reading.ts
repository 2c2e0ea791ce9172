import {bodyText, type Passage} from '../../article/article.ts';
import {briefStops} from '../../typeset/brief.ts';
import {titleOf} from '../../typeset/heading.ts';
import {layoutText, lineAt, paragraphRows} from '../../typeset/text-layout.ts';
import {passageAt} from '../at-hand.ts';
import {andThen, type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {type Direction, endOf, type Message, type OpenPage} from '../message.ts';
import {
	type ArticleView,
	articleViews,
	type Model,
	type Place,
	type Reading,
	readingOf,
	searchOf,
	selectedRow,
	trailBefore,
	withReading,
} from '../model.ts';
import {speakerOf} from '../speakers-state.ts';
import {
	aboveAll,
	nextFrom,
	offsetOfMove,
	offsetOfRow,
	offsetOver,
	topOffset,
	topRow,
} from '../text-window.ts';
import {refreshClippings} from './clippings.ts';
import {resumeCompare} from './compare.ts';
import {refreshCorrections} from './corrections.ts';
import {select} from './list.ts';
import {notify} from './notice.ts';
import {neighbourHit, resume} from './results.ts';
import {neighbourSpoken} from './speaker.ts';
import {resumeQuoted} from './speakers-again.ts';
import {waitFor, waitForRow} from './waiting.ts';

/** An article becomes read when its Brief or Text has been on the screen for so long; milliseconds. */
const lingering = 2000;

/** The step, and a timer that marks the article as read if it is still on the screen then. */
function watched(model: Model): Step {
	const reading = readingOf(model);
	if (reading === null) return step(model);
	const opened = model.opened + 1;
	const next = {...model, opened};
	if (model.place.view === 'quotes' || reading.mark.readAt !== null) return step(next);
	return step(next, {type: 'after', milliseconds: lingering, message: {type: 'lingered', opened}});
}

/** Opens an article in a view; the Text resumes where the reader left it. */
export function openPage(model: Model, {page, mark, kept}: OpenPage, view: ArticleView): Step {
	const at = mark.place ?? aboveAll;
	const reading: Reading = {page, mark, kept, briefAt: 0, quoteAt: 0, at, lit: null, find: null};
	// From article to article the way back leads through the views, of the new one.
	const before = trailBefore(model);
	const views = model.trail.slice(before.length).map(one => ('reading' in one ? {...one, reading} : one));
	const {place} = model;
	const way = place.view === 'list' ? [] : [...model.trail, place];
	const trail = readingOf(model) === null ? way : [...before, ...views];
	return watched({...model, place: {view, reading}, trail});
}

/** What has to be remembered when the text of an article is left. */
export function leaving(model: Model): Effect[] {
	const reading = readingOf(model);
	if (reading === null) return [];
	const {page, mark, at} = reading;
	const place = at <= 0 ? null : at;
	return place === mark.place ? [] : [{type: 'keep-place', keys: page.keys, place}];
}

/** Shows the open article in another view; Back finds the one it was shown in. */
export function showView(model: Model, view: ArticleView): Step {
	const {place} = model;
	if (!('reading' in place) || place.view === view) return step(model);
	// Going round the views does not make the way back longer than there are views.
	const before = trailBefore(model);
	const passed = [...model.trail.slice(before.length), place];
	const views = passed.filter(
		(one, at) => one.view !== view && passed.findLastIndex(other => other.view === one.view) === at,
	);
	const trail = [...before, ...views];
	return watched({...model, place: {view, reading: {...place.reading, lit: null}}, trail});
}

/** Opens the selected article of the list, or the next view of the open one. */
export function deeper(model: Model): Step {
	const {view} = model.place;
	if (view === 'list') return openSelected(model, model.preferences.openingView);
	const next = articleViews[articleViews.indexOf(view as ArticleView) + 1];
	return next === undefined ? step(model) : showView(model, next);
}

export function openSelected(model: Model, view: ArticleView): Step {
	const id = selectedRow(model)?.id;
	if (id === undefined) return step(model);
	const next = waitFor(model, 'page');
	return step(next, {type: 'read-page', number: next.requests, id, view});
}

/** Back along the trail; from its beginning to the list. */
export function back(model: Model): Step {
	const place: Place = model.trail.at(-1) ?? {view: 'list'};
	const trail = model.trail.slice(0, -1);
	if (!('reading' in place)) {
		const there = andThen(step({...model, place, trail}, ...leaving(model)), resume);
		const kept = andThen(there, refreshClippings);
		return andThen(andThen(andThen(kept, resumeQuoted), resumeCompare), refreshCorrections);
	}
	// Where a search or the page of a speaker began is exactly as it was.
	if (['search', 'speakers', 'speaker', 'compare', 'corrections', 'clippings'].includes(model.place.view))
		return leaveSearch({...model, place, trail});
	// What was read of the article meanwhile is not read back.
	const here = readingOf(model);
	const reading = here?.page.id === place.reading.page.id ? here : place.reading;
	return watched({...model, place: {...place, reading: {...reading, lit: null}}, trail});
}

/** A search is over: an article in which it began may have changed meanwhile, while others were read. */
export function leaveSearch(model: Model): Step {
	const reading = readingOf(model);
	if (reading === null) return step(model);
	const {id, keys} = reading.page;
	return andThen(watched(model), next => step(next, {type: 'read-again', id, keys}));
}

/** The next or previous article of the list, or of the results that led here, in the view that is open. */
export function neighbour(model: Model, direction: Direction, to?: number): Step {
	if (to === undefined && searchOf(model) !== null) return toHit(model, neighbourHit(model, direction));
	if (to === undefined && speakerOf(model) !== null) return toHit(model, neighbourSpoken(model, direction));
	const cursor = to ?? model.list.cursor + direction;
	if (cursor < 0 || cursor >= model.list.total)
		return notify(model, direction > 0 ? 'This is the last article.' : 'This is the first article.');
	const {model: moved, effects} = select(model, cursor);
	const view = 'reading' in model.place ? model.place.view : 'brief';
	const left = step(moved, ...leaving(model), ...effects);
	if (selectedRow(moved) !== undefined) return andThen(left, next => openSelected(next, view));
	// Nobody has to know more of it than its place in the list.
	return step(waitForRow(moved, {type: 'open-selected', view}), ...left.effects);
}

/** From one hit of a search to another: the article of the first is left when there is another. */
export function toHit(model: Model, next: Step): Step {
	return next.model.waiting === null ? next : step(next.model, ...leaving(model), ...next.effects);
}

/** Enter on a passage: its place in the text, lit. */
export function openPassage(model: Model): Step {
	const reading = readingOf(model);
	if (reading === null) return step(model);
	const passage = passageAt(model, reading);
	if (passage === undefined) return showView(model, 'text');
	const lit = lightUp(model, reading, passage);
	return andThen(showView(withReading(model, lit), 'text'), next => step(withReading(next, lit)));
}

/** The text moved so that the passage stands a third down the screen, lit. */
export function lightUp(model: Model, reading: Reading, passage: Passage): Reading {
	const row = lineAt(layoutText(reading.page, geometry(model).measure), passage.start);
	return {...reading, at: offsetOver(model, reading.page, row), lit: passage};
}

/** In a window of another size what is lit stays on the screen. */
export function keepLit(model: Model): Model {
	const reading = readingOf(model);
	if (model.place.view !== 'text' || reading === null || reading.lit === null) return model;
	const {measure, bodyRows} = geometry(model);
	const row = lineAt(layoutText(reading.page, measure), reading.lit.start) - topRow(model, reading);
	return row >= 0 && row < bodyRows ? model : withReading(model, lightUp(model, reading, reading.lit));
}

/** A jump of the text that undo takes back: the place before it is remembered as a change. */
function jumped(model: Model, at: number): Step {
	const reading = readingOf(model);
	if (reading === null || reading.at === at) return step(model);
	const {keys, article} = reading.page;
	const label = `Moved in: ${titleOf(article)}`;
	const before: Effect[] = leaving(model);
	const place = at <= 0 ? null : at;
	const next = withReading(model, {...reading, at, lit: null});
	if (place === (reading.at <= 0 ? null : reading.at)) return step(next);
	return step(next, ...before, {type: 'mark', kind: 'place', label, keys, set: {place}});
}

export function moveInText(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const {by, direction, count = 1} = message;
	const reading = readingOf(model);
	if (reading === null) return step(model);
	const {measure, bodyRows} = geometry(model);
	const {lines} = layoutText(reading.page, measure);
	const last = Math.max(0, lines.length - bodyRows);
	const row = topRow(model, reading);
	if (by === 'end') return jumped(model, offsetOfRow(model, reading.page, endOf(message, last)));
	if (by === 'page' && direction > 0 && row >= last) return neighbour(model, 1);
	// A line of the page before stays on top, so that the eye finds its place.
	const distance = by === 'row' ? 1 : by === 'half' ? Math.floor(bodyRows / 2) : bodyRows - 1;
	const to = row + direction * count * Math.max(1, distance);
	const at = offsetOfMove(model, reading.page, row, to);
	return step(withReading(model, {...reading, at, lit: null}));
}

/** ↑ and ↓ in the Brief and the Quotes: from passage to passage. */
export function movePassage(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const {by, direction, count: times = 1} = message;
	const reading = readingOf(model);
	if (reading === null) return step(model);
	const {bodyRows} = geometry(model);
	const brief = model.place.view === 'brief';
	const count = brief ? briefStops(reading.page).length : reading.page.quotes.length;
	const here = brief ? reading.briefAt : reading.quoteAt;
	const stride = by === 'row' ? 1 : Math.max(1, Math.floor(bodyRows / (by === 'page' ? 3 : 6)));
	const target = by === 'end' ? endOf(message, count - 1) : here + direction * times * stride;
	if (by === 'page' && direction > 0 && here >= count - 1) return neighbour(model, 1);
	const at = Math.max(0, Math.min(count - 1, target));
	return step(withReading(model, {...reading, ...(brief ? {briefAt: at} : {quoteAt: at})}));
}

/** `[` and `]`: the next quote, lit in the Text, selected in the Quotes. */
export function jumpQuote(model: Model, direction: Direction): Step {
	const reading = readingOf(model);
	if (reading === null) return step(model);
	if (model.place.view === 'quotes') return movePassage(model, {type: 'move', by: 'row', direction});
	if (model.place.view === 'brief') return showView(model, 'quotes');
	const {quotes} = reading.page;
	const next = nextFrom(quotes, reading.lit?.start ?? null, topOffset(model, reading), direction);
	if (next === undefined)
		return notify(model, direction > 0 ? 'This is the last quote.' : 'This is the first quote.');
	return step(withReading(model, {...lightUp(model, reading, next), quoteAt: quotes.indexOf(next)}));
}

/** `{` and `}`: the next paragraph on top of the Text; the next passage elsewhere. */
export function jumpParagraph(model: Model, direction: Direction): Step {
	const reading = readingOf(model);
	if (reading === null) return step(model);
	if (model.place.view !== 'text') return movePassage(model, {type: 'move', by: 'row', direction});
	const {measure} = geometry(model);
	const rows = paragraphRows(layoutText(reading.page, measure));
	const here = topRow(model, reading);
	const row = direction > 0 ? rows.find(start => start > here) : (rows.findLast(start => start < here) ?? 0);
	if (row === undefined) return step(model);
	return step(withReading(model, {...reading, at: offsetOfRow(model, reading.page, row), lit: null}));
}

/** Some words at the place of the text that is on the screen, by which an editor can be sent there. */
export function wordsOnScreen(model: Model, reading: Reading): string {
	const {page, at, lit} = reading;
	const body = bodyText(page.article);
	const start = Math.max(
		0,
		model.place.view === 'text' ? (lit?.start ?? at) : (passageAt(model, reading)?.start ?? 0),
	);
	return body.slice(start, start + 40).split('\n', 1)[0]!;
}
