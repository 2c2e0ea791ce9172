/** The list: it is asked for, shown as far as it is known, and asked for again when something has changed. */
import type {ListAnswer, ListPlace, ListQuery} from '../../archive/list-question.ts';
import type {ArticleId} from '../../archive/types.ts';
import {type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {type Direction, endOf, type Message} from '../message.ts';
import {type ListState, type Model, openArticle, rowAt, selectedRow} from '../model.ts';
import {waitFor} from './waiting.ts';

/** Rows that are known on either side of the screen, in screens: so far one can go before more are asked for. */
const screensAround = 2;

/** Asks for the rows around a place; what was asked before and is not answered yet no longer matters. */
function ask(model: Model, at: ListPlace): Step {
	const {list} = model;
	const number = list.asked + 1;
	const around = screensAround * geometry(model).items;
	const next = {...model, list: {...list, asked: number, open: {cursor: list.cursor}, stale: false}};
	return step(next, {type: 'list', number, question: {query: list.query, at, around}});
}

/** Another list, with the cursor on this article where it is in it, else at this index. */
export function changeList(
	model: Model,
	changes: Partial<ListQuery>,
	{id, index}: ListPlace = {id: null, index: 0},
	top = index,
): Step {
	const query = {...model.list.query, ...changes};
	return ask({...model, list: {...model.list, query, cursor: index, top}}, {id, index});
}

/**
 * The same for another tab or sort: made anew, so that what no longer belongs is gone.
 * @param fromTop whether the cursor goes to the top, not with its article
 */
export function remake(model: Model, changes: Partial<ListQuery>, fromTop = false): Step {
	const since = new Date(model.now).toISOString();
	const id = fromTop ? null : (selectedRow(model)?.id ?? null);
	return changeList(model, {...changes, since, kept: []}, {id, index: 0});
}

/** Something has changed in the library or in the marks. */
export function refresh(model: Model): Step {
	if (model.list.open !== null) return step({...model, list: {...model.list, stale: true}});
	return ask(model, keptPlace(model));
}

/** The list as it opens: at this article, with some of what stands above it. */
export function openedAt(model: Model, id: ArticleId): Step {
	return changeList(model, {}, {id, index: 0}, -Math.floor(geometry(model).items / 3));
}

/** Somebody who has not moved yet sees the top of the list fill; everybody else keeps their row. */
function keptPlace(model: Model): ListPlace {
	const {cursor} = model.list;
	const id = cursor === 0 && model.place.view === 'list' ? null : (selectedRow(model)?.id ?? null);
	return {id, index: cursor};
}

/** The library grew or was read anew. What is on the screen stays where it is, whatever appears above it. */
export function libraryGrew(model: Model, {progress}: Extract<Message, {type: 'library'}>): Step {
	// What is in the files may have changed: the preview and the open article are read anew.
	const preview = progress.finished ? null : model.preview;
	const {model: next, effects} = refresh({...model, preview, progress});
	const open = openArticle(model)?.page;
	if (open === undefined || !progress.finished) return step(next, ...effects);
	return step(next, ...effects, {type: 'read-again', id: open.id, keys: open.keys});
}

/** The answer to the newest question. What was moved meanwhile is moved in the new list. */
export function listAnswered(model: Model, {number, answer}: Extract<Message, {type: 'list'}>): Step {
	const {list} = model;
	if (number !== list.asked || list.open === null) return step(model);
	const cursor = cursorIn(answer, list, selectedRow(model)?.id);
	const top = Math.max(0, list.top + cursor - list.cursor);
	const {counts, whole, total, byMatch, first, rows} = answer;
	const known = {counts, whole, total, byMatch, first, rows, answered: list.query};
	const next = {...model, list: {...list, ...known, cursor, top, open: null, stale: false}};
	const settled = settle(next);
	if (!list.stale || settled.model.list.open !== null) return settled;
	const again = refresh(settled.model);
	return step(again.model, ...settled.effects, ...again.effects);
}

/** Where the cursor is in an answer: with the article it has been moved to since, else as far from its place. */
function cursorIn(answer: ListAnswer, list: ListState, id: ArticleId | undefined): number {
	const moved = list.cursor - (list.open?.cursor ?? list.cursor);
	const there = moved === 0 ? -1 : answer.rows.findIndex(row => row.id === id);
	return there < 0 ? answer.index + moved : answer.first + there;
}

/** Moves the window so that the cursor is in it, and asks for the rows and the preview that are missing. */
export function settle(model: Model): Step {
	const {items, previewColumns} = geometry(model);
	const {list} = model;
	const cursor = Math.max(0, Math.min(list.cursor, list.total - 1));
	const lowest = Math.max(0, list.total - items);
	const top = Math.max(0, Math.min(Math.max(list.top, cursor - items + 1), cursor, lowest));
	const next = {...model, list: {...list, cursor, top}};
	const effects: Effect[] = [];
	const asked = list.open === null && isRunningOut(next, items) ? ask(next, cursorPlace(next)) : step(next);
	effects.push(...asked.effects);
	const id = selectedRow(next)?.id;
	if (previewColumns > 0 && id !== undefined && model.preview?.id !== id)
		effects.push({type: 'read-preview', id});
	return step(asked.model, ...effects);
}

/** Whether the rows known do not reach a screen beyond the window, although there are more. */
function isRunningOut({list}: Model, items: number): boolean {
	if (list.answered === null) return false;
	const [from, to] = [Math.max(0, list.top - items), Math.min(list.total, list.top + 2 * items)];
	return from < list.first || to > list.first + list.rows.length;
}

function cursorPlace(model: Model): ListPlace {
	return {id: selectedRow(model)?.id ?? null, index: model.list.cursor};
}

/** The cursor on this row of the list, as far as there is one. */
export function select(model: Model, cursor: number): Step {
	return settle({...model, list: {...model.list, cursor}});
}

export function moveInList(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const {by, direction, count = 1} = message;
	const {items} = geometry(model);
	const {cursor, top} = model.list;
	if (by === 'end') return toRow(model, endOf(message, Number.MAX_SAFE_INTEGER));
	if (by === 'row') return select(model, cursor + direction * count);
	// The window moves with the cursor, so that a page shows a page of new rows.
	const distance = direction * count * Math.max(1, by === 'page' ? items - 1 : Math.floor(items / 2));
	return settle({
		...model,
		list: {...model.list, cursor: cursor + distance, top: Math.max(0, top + distance)},
	});
}

/** To a row, also of a list that is still on its way: wherever its answer puts the cursor. */
function toRow(model: Model, index: number): Step {
	const {list} = model;
	const last = Math.max(0, list.total - 1);
	if (list.open === null) return select(model, Math.min(index, last));
	return ask({...model, list: {...list, cursor: Math.min(index, last)}}, {id: null, index});
}

/** Looks for the nearest unread article, or the first of another day. */
export function seek(model: Model, to: 'unread' | 'day', direction: Direction): Step {
	const question = {query: model.list.query, from: cursorPlace(model), to, direction};
	const next = waitFor(model, 'place');
	return step(next, {type: 'seek', number: next.requests, question});
}

/** Whether all that the screen shows of the list is known. */
export function isListKnown(model: Model): boolean {
	const {list, place} = model;
	if (place.view !== 'list' || list.answered === null) return true;
	const {items, previewColumns} = geometry(model);
	const last = Math.min(list.total, list.top + items) - 1;
	if (last >= 0 && (!rowAt(model, list.top) || !rowAt(model, last))) return false;
	const id = selectedRow(model)?.id;
	return (
		list.answered === list.query && (previewColumns === 0 || id === undefined || model.preview?.id === id)
	);
}
