import type {SpeakerRow, SpeakerSort} from '../../archive/types.ts';
import {type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Message} from '../message.ts';
import type {Model, SpeakerList} from '../model.ts';
import {narrowSpeakers} from '../narrow.ts';

/** Opens the list of everybody who is quoted, read anew. */
export function openSpeakers(model: Model): Step {
	const {sort} = model.speakers;
	return step(
		{...model, view: 'speakers', trail: [...model.trail, model.view]},
		{type: 'order-speakers', sort},
	);
}

/** Everybody in another order, the first selected. */
export function sortSpeakers(model: Model, sort: SpeakerSort): Step {
	const speakers = {...model.speakers, cursor: 0, top: 0};
	return step({...model, speakers}, {type: 'order-speakers', sort});
}

/** The list has been read. The selected speaker stays selected, in the row where they are; their rows are read anew. */
export function speakersOrdered(model: Model, {sort, ids}: Extract<Message, {type: 'speaker-order'}>): Step {
	const before = model.speakers;
	const there = new Set(ids);
	const narrowing = before.narrowing && {
		...before.narrowing,
		ids: before.narrowing.ids.filter(id => there.has(id)),
	};
	const shown = narrowing?.ids ?? ids;
	// On a speaker's page it is that one the list follows.
	const selected = model.view === 'speaker' ? model.speaker?.speaker.id : before.shown[before.cursor];
	const resting = model.view === 'speakers' && before.cursor === 0;
	const found = resting || selected === undefined ? 0 : shown.indexOf(selected);
	const cursor = found < 0 ? before.cursor : found;
	const top = before.top + cursor - before.cursor;
	return settleSpeakers({
		...model,
		speakers: {...before, sort, ids, narrowing, shown, cursor, top, rows: new Map()},
	});
}

/** Moves the window so that the cursor is in it, and asks for the rows that are missing. */
export function settleSpeakers(model: Model): Step {
	const {bodyRows} = geometry(model);
	const {shown, rows} = model.speakers;
	const room = Math.max(1, bodyRows);
	const cursor = Math.max(0, Math.min(model.speakers.cursor, shown.length - 1));
	const lowest = Math.max(0, shown.length - room);
	const top = Math.max(0, Math.min(Math.max(model.speakers.top, cursor - room + 1), cursor, lowest));
	const next = {...model, speakers: {...model.speakers, cursor, top}};
	if (model.view !== 'speakers' || shown.slice(top, top + room).every(id => rows.has(id))) return step(next);
	const around: Effect = {
		type: 'read-speakers',
		ids: shown.slice(Math.max(0, top - room), top + 2 * room),
	};
	return step(next, around);
}

export function speakerRowsRead(model: Model, rows: readonly SpeakerRow[]): Step {
	return step({...model, speakers: {...model.speakers, rows: new Map(rows.map(row => [row.id, row]))}});
}

export function moveInSpeakers(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const {bodyRows} = geometry(model);
	const {speakers} = model;
	const {cursor, shown, top} = speakers;
	if (by === 'end')
		return settleSpeakers({...model, speakers: {...speakers, cursor: direction < 0 ? 0 : shown.length - 1}});
	if (by === 'row') return settleSpeakers({...model, speakers: {...speakers, cursor: cursor + direction}});
	// The window moves with the cursor, so that a page shows a page of new rows.
	const distance = direction * Math.max(1, by === 'page' ? bodyRows - 1 : Math.floor(bodyRows / 2));
	return settleSpeakers({
		...model,
		speakers: {...speakers, cursor: cursor + distance, top: Math.max(0, top + distance)},
	});
}

/** Enter: the page of the selected speaker. */
export function openSelectedSpeaker(model: Model): Step {
	const id = model.speakers.shown[model.speakers.cursor];
	return id === undefined ? step(model) : step(model, {type: 'open-speaker', id});
}

/** The names are read, to be narrowed. */
export function askSpeakers(model: Model): Step {
	const speakers = {...model.speakers, candidates: []};
	return step({...model, speakers}, {type: 'read-speaker-candidates', ids: speakers.ids});
}

/** Names to narrow have been read; the list follows what is typed already. */
export function speakerCandidatesRead(model: Model, rows: readonly SpeakerRow[]): Step {
	if (model.prompt?.kind !== 'narrow-speakers') return step(model);
	const candidates = [...model.speakers.candidates, ...rows];
	const next = {...model, speakers: {...model.speakers, candidates}};
	const {text} = model.prompt.line;
	return text.trim() === '' ? step(next) : speakersNarrowed(next, text);
}

/** The list with those left who match what is typed. */
export function speakersNarrowed(model: Model, query: string): Step {
	const {speakers} = model;
	if (query.trim() === '') return withNarrowing(model, null);
	return withNarrowing(model, narrowSpeakers(speakers.candidates, query));
}

function withNarrowing(model: Model, narrowing: SpeakerList['narrowing']): Step {
	const shown = narrowing?.ids ?? model.speakers.ids;
	return settleSpeakers({...model, speakers: {...model.speakers, narrowing, shown, cursor: 0, top: 0}});
}

/** Everybody again, the same one selected. */
export function clearSpeakers(model: Model): Step {
	const selected = model.speakers.shown[model.speakers.cursor];
	const {model: whole} = withNarrowing(model, null);
	const cursor = Math.max(0, whole.speakers.ids.indexOf(selected ?? -1));
	return settleSpeakers({...whole, speakers: {...whole.speakers, cursor}});
}

/** The list as it was in `before`, but for those who came or went meanwhile. */
export function unnarrowSpeakers(model: Model, {speakers}: Model): Step {
	const {narrowing, cursor, top} = speakers;
	const shown = narrowing?.ids ?? model.speakers.ids;
	return settleSpeakers({...model, speakers: {...model.speakers, narrowing, shown, cursor, top}});
}
