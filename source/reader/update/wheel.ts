/** The mouse wheel, for those who have turned it on: it moves what is under the pointer. */
import {andThen, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {KeyPress} from '../keys.ts';
import type {Message} from '../message.ts';
import type {Model} from '../model.ts';
import {scrollPreview} from './preview.ts';
import {looking} from './prompt.ts';

type Move = Extract<Message, {type: 'move'}>;

/** Rows of a turn. */
const rows = 3;

/** Moves the text, the cursor of a list or the preview under the pointer; nothing where nothing can be moved. */
export function wheelTurned(
	model: Model,
	{direction, column}: Extract<Message, {type: 'wheel'}>,
	{move, press}: {move(model: Model, message: Move): Step; press(model: Model, key: KeyPress): Step},
): Step {
	const {picker, prompt, waiting, place, preferences} = model;
	if (!preferences.mouse || waiting !== null) return step(model);
	if (prompt !== null && !looking.has(prompt.kind)) return step(model);
	const idle = {...model, notice: null, digits: null, pendingKeys: []};
	if (picker !== null) return pressed(idle, direction > 0 ? 'down' : 'up', press);
	if (isPreview(model, column)) {
		return scrollPreview(idle, {type: 'scroll-preview', by: 'row', direction, count: rows});
	}
	// A passage is some rows high by itself.
	const isPassage = ['brief', 'quotes', 'speaker', 'compare'].includes(place.view);
	return move(idle, {type: 'move', by: 'row', direction, ...(isPassage ? {} : {count: rows})});
}

function isPreview(model: Model, column: number): boolean {
	const {listColumns, previewColumns} = geometry(model);
	return model.place.view === 'list' && previewColumns > 0 && column >= listColumns;
}

function pressed(model: Model, name: string, press: (model: Model, key: KeyPress) => Step): Step {
	let done = step(model);
	for (let row = 0; row < rows; row++) done = andThen(done, next => press(next, {name, text: null}));
	return done;
}
