/** A number typed before a movement, as in less and vim: `5j` goes five rows on, `20G` to row 20. */
import {andThen, type Step, step} from '../effect.ts';
import {meaningOf} from '../keymap.ts';
import type {KeyPress} from '../keys.ts';
import type {Command} from '../message.ts';
import {type Digits, type Model, selectedRow} from '../model.ts';
import {changeList} from './list.ts';

/**
 * Milliseconds between two keys of one number, where all of its digits have a meaning of their own: `1` and `2` pressed
 * after each other show two tabs, and `12G` typed at once goes to row 12.
 */
const together = 1000;

/** A number has no more digits. */
const mostDigits = 6;

/** What is repeated is done no more often. */
const mostTimes = 1000;

const digit = /^\d$/;

/** Whether the digits typed so far are a number for certain: one of them means nothing else. */
export function isCounting({digits}: Pick<Model, 'digits'>): boolean {
	return digits?.isNumber === true;
}

/** The digits that the next key may go on with. */
function openDigits({digits, now}: Model): Digits | null {
	return digits !== null && (digits.isNumber || now - digits.at <= together) ? digits : null;
}

/**
 * Takes a digit. One that means something here (a tab, a view) is obeyed at once, and taken back when it turns out to
 * have begun a number.
 * @param act obeys the action that the digit is the key of
 * @returns null for any other key
 */
export function digitPressed(
	model: Model,
	key: KeyPress,
	act: (model: Model, command: Command) => Step,
): Step | null {
	if (!digit.test(key.name) || model.pendingKeys.length > 0) return null;
	const meaning = meaningOf([key.name], model);
	// What has no other meaning goes on with the digit before it, however long ago that was.
	const before = meaning.kind === 'action' ? openDigits(model) : model.digits;
	const typed = ((before?.typed ?? '') + key.name).slice(0, mostDigits);
	if (before?.isNumber) return step({...model, digits: {...before, typed}});
	if (meaning.kind === 'prefix') return null;
	if (meaning.kind !== 'action') {
		const why = meaning.kind === 'unavailable' ? meaning.why : null;
		const digits: Digits = {typed, at: model.now, isNumber: true, why, before: null};
		return andThen(takenBack(model, before), next => step({...next, digits}));
	}
	const {place, trail, list} = model;
	const here = {place, trail, list, id: selectedRow(model)?.id ?? null};
	const digits: Digits = {typed, at: model.now, isNumber: false, why: null, before: before?.before ?? here};
	return andThen(act(model, meaning.action.message), next => step({...next, digits}));
}

/** What the digits of a number have done on their way is undone. */
function takenBack(model: Model, digits: Digits | null): Step {
	const before = digits?.before ?? null;
	if (before === null) return step({...model, digits: null});
	const {place, trail, list, id} = before;
	const back = {...model, place, trail, digits: null};
	if (model.list.query === list.query) return step(back);
	return changeList(back, list.query, {id, index: list.cursor}, list.top);
}

/**
 * Obeys a command as often, or for such a row, as the number before it says; without a number, and where a number means
 * nothing, just so.
 * @param keys the keys of the command: where an answer has to be waited for, they are pressed again after it
 */
export function counted(
	model: Model,
	message: Command,
	keys: readonly KeyPress[],
	act: (model: Model, command: Command) => Step,
): Step {
	const digits = openDigits(model);
	const count = digits === null ? 0 : Number(digits.typed);
	const isNumber = digits !== null && (digits.isNumber || digits.typed.length > 1);
	const takesNumber = multiplied(message) || message.type === 'jump' || message.type === 'neighbour';
	if (!isNumber || !takesNumber || count === 0) return act({...model, digits: null}, message);
	return andThen(takenBack(model, digits), next =>
		multiplied(message) ? act(next, {...message, count}) : repeated(next, message, count, keys, act),
	);
}

/** Whether a command goes further by a number, and need not be done again and again. */
function multiplied(message: Command): message is Extract<Command, {type: 'move' | 'scroll-preview'}> {
	return message.type === 'move' || message.type === 'scroll-preview';
}

function repeated(
	model: Model,
	message: Command,
	times: number,
	keys: readonly KeyPress[],
	act: (model: Model, command: Command) => Step,
): Step {
	let done = step(model);
	for (let left = Math.min(times, mostTimes); left > 0; left--) {
		const {waiting} = done.model;
		if (waiting !== null) {
			const rest = Array.from({length: left}, () => keys).flat();
			return {...done, model: {...done.model, waiting: {...waiting, keys: [...waiting.keys, ...rest]}}};
		}
		done = andThen(done, next => act(next, message));
	}
	return done;
}
