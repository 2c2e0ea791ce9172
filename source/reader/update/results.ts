/** The results of a search: they are asked for, moved in, and opened. */
import type {ArticleHit, Hit, QuoteHit} from '../../search/types.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {type Direction, endOf, type Message} from '../message.ts';
import {type ArticleView, type Model, readingOf, searchOf, withSearch} from '../model.ts';
import {shownHits} from '../result-room.ts';
import {firstRowOf, isRowOf, type ResultRow, resultRows, stopNear} from '../result-rows.ts';
import {
	atNumber,
	lastLimit,
	leftIn,
	selectedNumber,
	selectedStop,
	showing,
	shownIn,
	stopsOf,
	unfold,
} from '../result-stops.ts';
import {type HitGroup, hitGroups, hitsOf, type SearchState} from '../search-state.ts';
import {notify} from './notice.ts';
import {waitFor} from './waiting.ts';

/** When more are asked for, so many times as many. */
const growth = 4;

/** Asks for what a search looks for; what was asked before no longer matters. */
export function askFor(model: Model, search: SearchState): Step {
	const {query, limit} = search;
	const number = model.requests + 1;
	const next = withSearch(model, {...search, asked: number, open: true, stale: false});
	return step({...next, requests: number}, {type: 'search', number, query, limit});
}

/** Back at the results: the selected hit is on the screen, and what was not answered or has changed is asked again. */
export function resume(model: Model): Step {
	const settled = settleResults(model);
	if (settled.place.view !== 'search') return step(settled);
	const {search} = settled.place;
	return search.open || search.stale ? askFor(settled, search) : step(settled);
}

/** Whether the results on the screen are about to be those of another query. */
export function isSearchAwaited({place}: Pick<Model, 'place'>): boolean {
	if (place.view !== 'search') return false;
	const {open, results, query} = place.search;
	return open && results?.query !== query;
}

/** The rows of the results at the size that the window gives them. */
export function rowsOf(model: Model, search: SearchState): readonly ResultRow[] {
	return resultRows(search, geometry(model).itemRows);
}

/** Shows as many hits as the window has room for, and moves it so that what is selected is in it. */
export function settleResults(model: Model): Model {
	if (model.place.view !== 'search') return model;
	const {bodyRows, itemRows} = geometry(model);
	const {search: before} = model.place;
	const search = withShown(before, shownHits(before, itemRows, bodyRows));
	const rows = rowsOf(model, search);
	const cursor = Math.max(0, Math.min(search.cursor, stopsOf(search).length - 1));
	const first = firstRowOf(rows, cursor);
	const end = Math.max(
		first,
		rows.findLastIndex(row => isRowOf(row, cursor)),
	);
	// The heading belongs to the first hit below it, and what is left out to the last.
	const last = rows[end + 1]?.kind === 'more' && end - first + 2 <= bodyRows ? end + 1 : end;
	const from = rows[first - 1]?.kind === 'heading' && last - first + 2 <= bodyRows ? first - 1 : first;
	const lowest = Math.max(0, rows.length - bodyRows);
	const top = Math.max(0, Math.min(Math.max(search.top, last - bodyRows + 1), from, lowest));
	return withSearch(model, {...search, cursor, top});
}

/** The search with so many hits shown; the same where that is what it shows. */
function withShown(search: SearchState, shown: SearchState['shown']): SearchState {
	const before = search.shown;
	const isSame =
		before === shown ||
		(before !== null && shown !== null && hitGroups.every(group => before[group] === shown[group]));
	return isSame ? search : showing(search, shown);
}

/** The cursor here, as far as there is something. */
function select(model: Model, search: SearchState, cursor: number): Model {
	return settleResults(withSearch(model, {...search, cursor}));
}

export function moveInResults(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const search = searchOf(model);
	if (search === null || stopsOf(search).length === 0) return step(model);
	return reachOn(moved(model, search, message));
}

function moved(model: Model, search: SearchState, message: Extract<Message, {type: 'move'}>): Model {
	const {by, direction, count = 1} = message;
	if (by === 'end') return select(model, search, endOf(message, stopsOf(search).length - 1));
	if (by === 'row') return select(model, search, search.cursor + direction * count);
	const {bodyRows} = geometry(model);
	const rows = rowsOf(model, search);
	const distance = direction * count * Math.max(1, by === 'page' ? bodyRows - 2 : bodyRows >> 1);
	const there = stopNear(rows, firstRowOf(rows, search.cursor) + distance);
	// However few rows there are, a page is a hit at least.
	const cursor = direction > 0 ? Math.max(search.cursor + 1, there) : Math.min(search.cursor - 1, there);
	return select(model, {...search, top: search.top + distance}, cursor);
}

/** On the last hit that has come of a group more of them are asked for, so that one can go on. */
function reachOn(model: Model): Step {
	const search = searchOf(model);
	const stop = search === null ? undefined : selectedStop(search);
	if (search === null || stop === undefined) return step(model);
	const isLast = stop.number >= (search.results?.[stop.group].length ?? 0) - 1;
	return isLast ? askForMore(model, search, stop.group) : step(model);
}

/** Asks for more hits where there are more of a group than have come; not before those have been counted. */
function askForMore(model: Model, search: SearchState, group: HitGroup): Step {
	const {results, limit, open, query} = search;
	if (results === null || open || results.query !== query || limit >= lastLimit) return step(model);
	if (leftIn(search, group) === null || results[group].length < limit) return step(model);
	return askFor(model, {...search, limit: Math.min(lastLimit, limit * growth)});
}

/** Enter on the row behind which a group has more: it shows all that have come, or more are asked for. */
export function showMore(model: Model, group: HitGroup): Step {
	const search = searchOf(model);
	if (search === null) return step(model);
	if (shownIn(search, group) === search.results?.[group].length) return askForMore(model, search, group);
	return reachOn(settleResults(withSearch(model, unfold(search, group))));
}

/** `]` and `[`: the first hit of the next or previous group that holds something. */
export function jumpGroup(model: Model, direction: Direction): Step {
	const search = searchOf(model);
	const stop = search === null ? undefined : selectedStop(search);
	if (search === null || stop === undefined) return step(model);
	const stops = stopsOf(search);
	const groups = hitGroups.filter(group => stops.some(other => other.group === group));
	const group = groups[groups.indexOf(stop.group) + direction];
	const target = group === undefined && direction < 0 ? stop.group : group;
	if (target === undefined) return notify(model, 'This is the last group of the results.');
	const cursor = stops.findIndex(other => other.group === target);
	return reachOn(select(model, search, cursor));
}

function isInArticle(hit: Hit | undefined): hit is ArticleHit | QuoteHit {
	return hit !== undefined && hit.kind !== 'speaker';
}

/** Opens the article of a hit at its place, or as a whole where its place is not in the text. */
export function openAtHit(
	model: Model,
	hit: ArticleHit | QuoteHit,
	view: ArticleView = hit.at === null ? 'brief' : 'text',
): Step {
	const next = waitFor(model, 'page', hit);
	return step(next, {type: 'read-page', number: next.requests, id: hit.row.id, view});
}

/** `n` and `N` in an article that a search led to: the next hit that stands in an article. */
export function nextHit(model: Model, direction: Direction): Step {
	const search = searchOf(model);
	const hits = hitsOf(search?.results ?? null);
	let at = (search === null ? 0 : selectedNumber(search)) + direction;
	while (hits[at]?.kind === 'speaker') at += direction;
	const hit = hits[at];
	if (search === null || !isInArticle(hit)) return noMore(model, direction);
	const opened = openAtHit(toNumber(model, search, at), hit);
	const said = notify(opened.model, `result ${at + 1} of ${hits.length}`);
	return step(said.model, ...opened.effects, ...said.effects);
}

/** `J` and `K` there: the next hit of the same kind in another article, in the view that is open. */
export function neighbourHit(model: Model, direction: Direction): Step {
	const search = searchOf(model);
	const hits = hitsOf(search?.results ?? null);
	const reading = readingOf(model);
	if (search === null || reading === null) return step(model);
	const from = selectedNumber(search);
	const kind = hits[from]?.kind;
	for (let at = from + direction; hits[at]?.kind === kind; at += direction) {
		const hit = hits[at];
		if (!isInArticle(hit)) break;
		if (hit.row.id !== reading.page.id)
			return openAtHit(toNumber(model, search, at), hit, model.place.view as ArticleView);
	}
	return noMore(model, direction);
}

/** The cursor on this one of all hits, whether its group shows it already or not. */
function toNumber(model: Model, search: SearchState, number: number): Model {
	return settleResults(withSearch(model, atNumber(search, number)));
}

function noMore(model: Model, direction: Direction): Step {
	return notify(
		model,
		direction > 0 ? 'This is the last of the results.' : 'This is the first of the results.',
	);
}
