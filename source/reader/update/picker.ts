import {type Step, step} from '../effect.ts';
import {pickerRows} from '../geometry.ts';
import type {KeyPress} from '../keys.ts';
import {edit, emptyLine, insert, type LineEdit} from '../line-edit.ts';
import type {Command} from '../message.ts';
import type {Model, Picker} from '../model.ts';
import {choices} from '../picker.ts';
import {notify} from './notice.ts';

/** Lays a picker over the screen. */
export function openPicker(model: Model, kind: Picker['kind']): Step {
	return step({...model, picker: {kind, line: emptyLine, cursor: 0, top: 0}});
}

/** A key pressed while a picker is open; `act` is what the program does with the message of the action chosen. */
export function pickerKey(model: Model, key: KeyPress, act: (model: Model, message: Command) => Step): Step {
	const picker = model.picker!;
	const closed = {...model, picker: null};
	switch (key.name) {
		case 'esc':
		case '^c':
		case '^g':
			return step(closed);
		case 'enter': {
			const choice = choices(picker, model)[picker.cursor];
			if (choice === undefined) return step(model);
			return choice.why === null ? act(closed, choice.action.message) : notify(model, sentence(choice.why));
		}
		case 'up':
		case '^p':
			return move(model, picker, -1);
		case 'down':
		case '^n':
			return move(model, picker, 1);
		case 'pageup':
			return move(model, picker, -pickerRows(model));
		case 'pagedown':
			return move(model, picker, pickerRows(model));
		case 'backspace':
			if (picker.line.text === '') return step(closed);
	}
	const line = edit(picker.line, key.name) ?? (key.text === null ? undefined : insert(picker.line, key.text));
	return line === undefined ? step(model) : typed(model, picker, line);
}

/** So much of a paste is taken, in UTF-16 units: no action has a longer name. */
const longestPaste = 200;

/** Text pasted into the line of a picker. */
export function pickerPaste(model: Model, picker: Picker, text: string): Step {
	// Half of a character that takes two units is none.
	const part = text.slice(0, longestPaste).replace(/[\ud800-\udbff]$/, '');
	return typed(model, picker, insert(picker.line, part));
}

function typed(model: Model, picker: Picker, line: LineEdit): Step {
	return step({...model, picker: {...picker, line, cursor: 0, top: 0}});
}

/** Why something cannot be done, as a sentence. */
export function sentence(why: string): string {
	return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

function move(model: Model, picker: Picker, by: number): Step {
	const rows = pickerRows(model);
	const last = choices(picker, model).length - 1;
	const cursor = Math.max(0, Math.min(last, picker.cursor + by));
	const top = Math.max(0, Math.min(Math.max(picker.top, cursor - rows + 1), cursor));
	return step({...model, picker: {...picker, cursor, top}});
}
