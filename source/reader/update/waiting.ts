/** What is pressed while an answer is on its way: the screen does not wait for it, and no key is lost. */
import {andThen, type Step, step} from '../effect.ts';
import type {KeyPress} from '../keys.ts';
import type {Command} from '../message.ts';
import {type Model, readingOf, selectedRow, type Waiting} from '../model.ts';
import {selectedSpeaker, speakersOf} from '../speakers-state.ts';

/** Commands that are about the selected row. */
const aboutRow: ReadonlySet<Command['type']> = new Set([
	'open',
	'open-selected',
	'deeper',
	'toggle',
	'edit',
	'open-url',
	'pipe',
	'copy',
	'speaker',
	'compare',
]);

/** Whether a command is about a row of the list that is not known yet. */
export function isAboutUnknownRow(model: Model, {type}: Command): boolean {
	if (
		!aboutRow.has(type) ||
		['settings', 'search', 'compare', 'corrections', 'clippings', 'problems', 'speaker'].includes(
			model.place.view,
		)
	)
		return false;
	if (model.place.view === 'speakers')
		return selectedSpeaker(model) === undefined && model.place.speakers.open !== null;
	if (readingOf(model) !== null && type !== 'open-selected') return false;
	const {open, total, answered, query} = model.list;
	return selectedRow(model) === undefined && open !== null && (total > 0 || answered !== query);
}

/** Whether the row that something waits for is still on its way. */
export function isRowAwaited(model: Model): boolean {
	const speakers = speakersOf(model);
	if (speakers !== null) return speakers.open !== null;
	return selectedRow(model) === undefined && model.list.total > 0;
}

/** The model with a command that waits for the selected row. */
export function waitForRow(model: Model, command: Command): Model {
	return {...model, waiting: {on: 'row', number: model.requests, command, hit: null, keys: []}};
}

/** The model with a request for a page or a place, whose number it has. @param hit whose page it is */
export function waitFor(model: Model, on: 'page' | 'place', hit: Waiting['hit'] = null): Model {
	const number = model.requests + 1;
	return {...model, requests: number, waiting: {on, number, command: null, hit, keys: []}};
}

/** A key that is pressed meanwhile: Esc and the like no longer want what was asked for. */
export function keyMeanwhile(model: Model, waiting: Waiting, key: KeyPress): Model {
	if (key.name === 'esc' || key.name === '^c') return {...model, waiting: null};
	return {...model, waiting: {...waiting, keys: [...waiting.keys, key]}};
}

/**
 * What was waited for is there: what was put off is done now, until something has to be waited for again.
 * @param model no longer waits for it; it may wait for what follows from it
 */
export function arrived(
	model: Model,
	{command, keys}: Waiting,
	{obey, press}: {obey(model: Model, command: Command): Step; press(model: Model, key: KeyPress): Step},
): Step {
	const first = command === null ? step(model) : obey(model, command);
	return keys.reduce((done, key) => andThen(done, next => press(next, key)), first);
}
