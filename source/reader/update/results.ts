import type {ArticleId, ArticleRow} from '../../archive/types.ts';
import type {ArticleHit, QuoteHit} from '../../search/types.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Direction, Message} from '../message.ts';
import type {ArticleView, Model, Sought, Target} from '../model.ts';
import {firstRowOf, hitNear, rowsOfSearch} from '../result-rows.ts';
import {articleOf, hitsOf, selectedHit} from '../search-state.ts';

/** Row of the selected hit among all rows of the results. */
export function rowOfHit(model: Model): number {
	return firstRowOf(rowsOfSearch(model), model.search?.cursor ?? 0);
}

export function hitRowsRead(model: Model, rows: readonly ArticleRow[]): Step {
	if (model.search === null) return step(model);
	return step({...model, search: {...model.search, rows: new Map(rows.map(row => [row.id, row]))}});
}

/** Moves the window so that the selected hit is in it, and asks for the articles that are missing. */
export function settleSearch(model: Model): Step {
	if (model.search === null) return step(model);
	const {bodyRows} = geometry(model);
	const rows = rowsOfSearch(model);
	const hits = hitsOf(model.search.results);
	const cursor = Math.max(0, Math.min(model.search.cursor, hits.length - 1));
	const first = firstRowOf(rows, cursor);
	const end = Math.max(
		first,
		rows.findLastIndex(row => row.kind === 'hit' && row.at === cursor),
	);
	// The heading belongs to the first hit below it, and what is left out to the last.
	const last = rows[end + 1]?.kind === 'more' && end - first + 2 <= bodyRows ? end + 1 : end;
	const from = rows[first - 1]?.kind === 'heading' && last - first + 2 <= bodyRows ? first - 1 : first;
	const lowest = Math.max(0, rows.length - bodyRows);
	const top = Math.max(0, Math.min(Math.max(model.search.top, last - bodyRows + 1), from, lowest));
	const next = {...model, search: {...model.search, cursor, top}};
	const idsBetween = (start: number, end: number): ArticleId[] => {
		const ids = rows
			.slice(Math.max(0, start), end)
			.map(row => (row.kind === 'hit' ? articleOf(hits[row.at]) : undefined));
		return [...new Set(ids.filter(id => id !== undefined))];
	};
	const missing = idsBetween(top, top + bodyRows).some(id => !next.search.rows.has(id));
	if (!missing) return step(next);
	return step(next, {type: 'read-hits', ids: idsBetween(top - bodyRows, top + 2 * bodyRows)});
}

/** The cursor on this hit, as far as there is one. */
function selectHit(model: Model, cursor: number): Step {
	return model.search === null ? step(model) : settleSearch({...model, search: {...model.search, cursor}});
}

export function moveInResults(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const {search} = model;
	const last = hitsOf(search?.results ?? null).length - 1;
	if (search === null || last < 0) return step(model);
	if (by === 'end') return selectHit(model, direction < 0 ? 0 : last);
	if (by === 'row') return selectHit(model, search.cursor + direction);
	const {bodyRows} = geometry(model);
	const distance = direction * Math.max(1, by === 'page' ? bodyRows - 2 : bodyRows >> 1);
	const there = hitNear(rowsOfSearch(model), rowOfHit(model) + distance);
	// However few rows there are, a page is a hit at least.
	const cursor = direction > 0 ? Math.max(search.cursor + 1, there) : Math.min(search.cursor - 1, there);
	return selectHit({...model, search: {...search, top: search.top + distance}}, cursor);
}

/** The first hit of the next group, or of the previous one; round the end. */
export function nextGroup(model: Model, direction: Direction): Step {
	const firsts = rowsOfSearch(model).flatMap((row, at, rows) =>
		row.kind === 'heading' ? [hitNear(rows, at + 1)] : [],
	);
	if (firsts.length === 0) return step(model);
	const here = firsts.findLastIndex(first => first <= (model.search?.cursor ?? 0));
	return selectHit(model, firsts[(here + direction + firsts.length) % firsts.length]!);
}

/** Opens the selected hit: a speaker's page, a quote in its text, an article with the words found in it. */
export function openHit(model: Model): Step {
	const hit = selectedHit(model);
	if (hit === undefined) return step(model);
	if (hit.kind === 'speaker') return step(model, {type: 'open-speaker', id: hit.speaker});
	const view = hit.kind === 'quote' ? 'text' : model.preferences.openingView;
	return step(model, {type: 'read-page', id: hit.article, view, target: targetOf(model)});
}

/** Where in its article the selected hit is. */
function targetOf(model: Model): Target | undefined {
	const hit = selectedHit(model);
	if (hit === undefined || hit.kind === 'speaker') return undefined;
	const sought = soughtIn(model.search!.query, hit);
	if (hit.kind === 'quote') return {kind: 'quote', number: hit.number, sought};
	return sought && {kind: 'words', sought};
}

function soughtIn(query: string, {at, kind, snippet}: ArticleHit | QuoteHit): Sought | undefined {
	const {text, matched} = snippet;
	const lit = matched.map(([start, end]) => text.slice(start, end));
	const words = kind === 'article' && at !== null ? [at.text, ...lit] : lit;
	return at === null || words.length === 0 ? undefined : {query, words, at: at.start};
}

/**
 * The next or previous result of the same kind that is in another article, in the view that is open.
 * @returns undefined when there is none
 */
export function neighbourHit(model: Model, direction: Direction): Step | undefined {
	const {search, reading} = model;
	const hits = hitsOf(search?.results ?? null);
	const here = selectedHit(model);
	if (search === null || here === undefined) return undefined;
	for (let at = search.cursor + direction; hits[at]?.kind === here.kind; at += direction) {
		const id = articleOf(hits[at]);
		if (id === undefined || id === reading?.page.id) continue;
		const {model: moved, effects} = selectHit(model, at);
		const view = model.view as ArticleView;
		return step(moved, ...effects, {type: 'read-page', id, view, target: targetOf(moved)});
	}
	return undefined;
}
