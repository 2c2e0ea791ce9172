import type {ArticleId} from '../../archive/types.ts';
import {dayOf} from '../../typeset/dates.ts';
import {type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Direction, Message} from '../message.ts';
import {type ListState, type Model, markOf, selectedId, type Tab, tabs} from '../model.ts';

function belongs(model: Model, tab: Tab, id: ArticleId): boolean {
	if (tab === 'all') return true;
	const mark = markOf(model, id);
	return tab === 'unread' ? mark.readAt === null : mark.starredAt !== null;
}

/** What the tab and the narrowing leave of the list, and of `kept`, what is shown although it no longer belongs. */
function shownOf(model: Model, list: ListState, kept: ReadonlySet<ArticleId>): readonly ArticleId[] {
	const ids = list.narrowing === null ? list.ids : list.narrowing.ids;
	if (list.tab === 'all') return ids;
	return ids.filter(id => belongs(model, list.tab, id) || kept.has(id));
}

/** The list made anew with these changes; the cursor stays on its article where that is still shown. */
export function remake(model: Model, changes: Partial<ListState>, keep: ArticleId | undefined): Step {
	const list = {...model.list, ...changes};
	const shown = shownOf(model, list, new Set());
	const cursor = keep === undefined ? 0 : Math.max(0, shown.indexOf(keep));
	return settle({...model, list: {...list, shown, cursor}});
}

/** The library grew or was read anew. What is on the screen stays where it is, whatever appears above it. */
export function libraryGrew(model: Model, message: Extract<Message, {type: 'library'}>): Step {
	const marks = message.marks.length === 0 ? model.marks : new Map([...model.marks, ...message.marks]);
	const {finished} = message.progress;
	// What is in the files may have changed: the preview is read anew.
	const preview = finished ? null : model.preview;
	const next = {...model, marks, preview, progress: message.progress};
	const narrowing = narrowingOf(model.list, message.ids);
	const list = {...model.list, ids: message.ids, narrowing};
	const shown = shownOf(next, list, model.list.tab === 'all' ? new Set() : new Set(model.list.shown));
	// Somebody who has not moved yet sees the top of the list fill; everybody else keeps their row.
	const selected = model.list.cursor === 0 && model.view === 'list' ? undefined : selectedId(model);
	const found = selected === undefined ? 0 : shown.indexOf(selected);
	const cursor = found < 0 ? Math.min(model.list.cursor, Math.max(0, shown.length - 1)) : found;
	const top = Math.max(0, model.list.top + cursor - model.list.cursor);
	const settled = settle({...next, list: {...list, shown, cursor, top}});
	// What stands in the rows may have changed too: they are read whether they are there or not, but once.
	const others = settled.effects.filter(({type}) => type !== 'read-rows');
	const open = model.reading?.page;
	if (open !== undefined && (finished || !message.ids.includes(open.id)))
		others.push({type: 'read-again', id: open.id, keys: open.keys});
	return {model: settled.model, effects: [readAround(settled.model), ...others]};
}

function narrowingOf({narrowing}: ListState, ids: readonly ArticleId[]): ListState['narrowing'] {
	if (narrowing === null) return null;
	const there = new Set(ids);
	return {...narrowing, ids: narrowing.ids.filter(id => there.has(id))};
}

function readAround(model: Model): Effect {
	const {items} = geometry(model);
	const {list} = model;
	return {type: 'read-rows', ids: list.shown.slice(Math.max(0, list.top - items), list.top + 2 * items)};
}

/** Moves the window so that the cursor is in it, and asks for the rows and the preview that are missing. */
export function settle(model: Model): Step {
	const {items, previewColumns} = geometry(model);
	const last = Math.max(0, model.list.shown.length - 1);
	const cursor = Math.max(0, Math.min(model.list.cursor, last));
	const lowest = Math.max(0, model.list.shown.length - items);
	const top = Math.max(0, Math.min(Math.max(model.list.top, cursor - items + 1), cursor, lowest));
	const next = {...model, list: {...model.list, cursor, top}};
	const effects: Effect[] = [];
	const visible = next.list.shown.slice(top, top + items);
	if (visible.some(id => !model.rows.has(id))) effects.push(readAround(next));
	const id = selectedId(next);
	if (previewColumns > 0 && id !== undefined && model.preview?.id !== id)
		effects.push({type: 'read-preview', id});
	return step(next, ...effects);
}

/** The cursor on this row of the list, as far as there is one. */
export function select(model: Model, cursor: number): Step {
	return settle({...model, list: {...model.list, cursor}});
}

export function moveInList(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const {items} = geometry(model);
	const {cursor, shown, top} = model.list;
	if (by === 'end') return select(model, direction < 0 ? 0 : shown.length - 1);
	if (by === 'row') return select(model, cursor + direction);
	// The window moves with the cursor, so that a page shows a page of new rows.
	const distance = direction * Math.max(1, by === 'page' ? items - 1 : Math.floor(items / 2));
	return settle({
		...model,
		list: {...model.list, cursor: cursor + distance, top: Math.max(0, top + distance)},
	});
}

/** The nearest article in this direction that satisfies the condition, not counting the one at the cursor. */
function nearest(model: Model, direction: Direction, wanted: (id: ArticleId) => boolean): number | undefined {
	const {shown, cursor} = model.list;
	for (let at = cursor + direction; at >= 0 && at < shown.length; at += direction)
		if (wanted(shown[at]!)) return at;
	return undefined;
}

/** Index of the next unread article of the list in this direction; undefined when there is none. */
export function nearestUnread(model: Model, direction: Direction): number | undefined {
	return nearest(model, direction, id => markOf(model, id).readAt === null);
}

/** The first article of the next day, or of the previous one; undefined where the rows do not reach so far. */
export function nearestDay(model: Model, direction: Direction): number | undefined {
	const {shown, cursor} = model.list;
	const dayAt = (at: number) => dayOf(model.rows.get(shown[at]!)?.published ?? null);
	const today = dayAt(cursor);
	const other = nearest(model, direction, id => dayOf(model.rows.get(id)?.published ?? null) !== today);
	if (other === undefined || direction > 0) return other;
	// Going back lands on the first article of that day, not on its last.
	let at = other;
	while (at > 0 && dayAt(at - 1) === dayAt(other)) at--;
	return at;
}

export function cycleTab(model: Model, direction: Direction): Step {
	const tab = tabs[(tabs.indexOf(model.list.tab) + direction + tabs.length) % tabs.length]!;
	return remake(model, {tab}, selectedId(model));
}
