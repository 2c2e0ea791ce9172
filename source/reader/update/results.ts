/** The results of a search: they are asked for, moved in, and opened. */
import type {ArticleHit, Hit, QuoteHit} from '../../search/types.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Direction, Message} from '../message.ts';
import {type ArticleView, type Model, readingOf, searchOf, withSearch} from '../model.ts';
import {firstRowOf, hitNear, type ResultRow, resultRows} from '../result-rows.ts';
import {hitsOf, type SearchState} from '../search-state.ts';
import {notify} from './notice.ts';
import {waitFor} from './waiting.ts';

/** So many hits of each kind are asked for. */
const limit = 50;

/** Asks for what a search looks for; what was asked before no longer matters. */
export function askFor(model: Model, search: SearchState): Step {
	const number = model.requests + 1;
	const next = withSearch(model, {...search, asked: number, open: true, stale: false});
	return step({...next, requests: number}, {type: 'search', number, query: search.query, limit});
}

/** Back at the results: the selected hit is on the screen, and what was not answered or has changed is asked again. */
export function resume(model: Model): Step {
	const settled = settleResults(model);
	if (settled.place.view !== 'search') return step(settled);
	const {search} = settled.place;
	return search.open || search.stale ? askFor(settled, search) : step(settled);
}

/** The rows of the results at the size that the window gives them. */
export function rowsOf(model: Model, {results}: SearchState): readonly ResultRow[] {
	return results === null ? [] : resultRows(results, geometry(model).itemRows);
}

/** Moves the window so that the selected hit is in it. */
export function settleResults(model: Model): Model {
	if (model.place.view !== 'search') return model;
	const {search} = model.place;
	const {bodyRows} = geometry(model);
	const rows = rowsOf(model, search);
	const cursor = Math.max(0, Math.min(search.cursor, hitsOf(search.results).length - 1));
	const first = firstRowOf(rows, cursor);
	const end = Math.max(
		first,
		rows.findLastIndex(row => row.kind === 'hit' && row.at === cursor),
	);
	// The heading belongs to the first hit below it, and what is left out to the last.
	const last = rows[end + 1]?.kind === 'more' && end - first + 2 <= bodyRows ? end + 1 : end;
	const from = rows[first - 1]?.kind === 'heading' && last - first + 2 <= bodyRows ? first - 1 : first;
	const lowest = Math.max(0, rows.length - bodyRows);
	const top = Math.max(0, Math.min(Math.max(search.top, last - bodyRows + 1), from, lowest));
	return withSearch(model, {...search, cursor, top});
}

/** The cursor on this hit, as far as there is one. */
function select(model: Model, search: SearchState, cursor: number): Model {
	return settleResults(withSearch(model, {...search, cursor}));
}

export function moveInResults(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const search = searchOf(model);
	const last = hitsOf(search?.results ?? null).length - 1;
	if (search === null || last < 0) return step(model);
	if (by === 'end') return step(select(model, search, direction < 0 ? 0 : last));
	if (by === 'row') return step(select(model, search, search.cursor + direction));
	const {bodyRows} = geometry(model);
	const rows = rowsOf(model, search);
	const distance = direction * Math.max(1, by === 'page' ? bodyRows - 2 : bodyRows >> 1);
	const there = hitNear(rows, firstRowOf(rows, search.cursor) + distance);
	// However few rows there are, a page is a hit at least.
	const cursor = direction > 0 ? Math.max(search.cursor + 1, there) : Math.min(search.cursor - 1, there);
	return step(select(model, {...search, top: search.top + distance}, cursor));
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
	let at = (search?.cursor ?? 0) + direction;
	while (hits[at]?.kind === 'speaker') at += direction;
	const hit = hits[at];
	if (search === null || !isInArticle(hit)) return noMore(model, direction);
	const opened = openAtHit(select(model, search, at), hit);
	const said = notify(opened.model, `result ${at + 1} of ${hits.length}`);
	return step(said.model, ...opened.effects, ...said.effects);
}

/** `J` and `K` there: the next hit of the same kind in another article, in the view that is open. */
export function neighbourHit(model: Model, direction: Direction): Step {
	const search = searchOf(model);
	const hits = hitsOf(search?.results ?? null);
	const reading = readingOf(model);
	if (search === null || reading === null) return step(model);
	const kind = hits[search.cursor]?.kind;
	for (let at = search.cursor + direction; hits[at]?.kind === kind; at += direction) {
		const hit = hits[at];
		if (!isInArticle(hit)) break;
		if (hit.row.id !== reading.page.id)
			return openAtHit(select(model, search, at), hit, model.place.view as ArticleView);
	}
	return noMore(model, direction);
}

function noMore(model: Model, direction: Direction): Step {
	return notify(
		model,
		direction > 0 ? 'This is the last of the results.' : 'This is the first of the results.',
	);
}
