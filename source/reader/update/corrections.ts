/** Everything that was put right: it is asked for, moved in, opened where it was, and taken back one by one. */
import {areKnownAround, cursorInAnswer, within} from '../asked-rows.ts';
import {
	type CorrectionsQuestion,
	type CorrectionsState,
	correctionsOf,
	selectedCorrection,
	unasked,
	withCorrections,
} from '../corrections-state.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {endOf, type Message} from '../message.ts';
import type {Model} from '../model.ts';
import {notify} from './notice.ts';
import {waitFor} from './waiting.ts';

/** Shows them; Back leads to where that was asked for. */
export function openCorrections(model: Model): Step {
	if (model.place.view === 'corrections') return step(model);
	const place = {view: 'corrections', corrections: unasked} as const;
	return ask({...model, place, trail: [...model.trail, model.place]}, unasked, {kept: null, index: 0});
}

/** Asks for those around a place; what was asked before and is not answered yet no longer matters. */
function ask(model: Model, state: CorrectionsState, at: CorrectionsQuestion['at']): Step {
	const number = model.requests + 1;
	const next = withCorrections(model, {...state, asked: number, open: {cursor: state.cursor}, stale: false});
	// Each takes a row: so far one can go before more are asked for.
	const around = 2 * Math.max(1, geometry(model).bodyRows);
	return step({...next, requests: number}, {type: 'corrections', number, question: {at, around}});
}

/** Something was put right or taken back, here or in another window: the selected one stays selected. */
export function refreshCorrections(model: Model): Step {
	const state = correctionsOf(model);
	if (state === null) return step(model);
	// What was asked together with the change is answered after it.
	if (model.waiting?.number === state.asked) return step(model);
	if (state.open !== null) return step(withCorrections(model, {...state, stale: true}));
	const {cursor} = state;
	// Somebody who has not moved sees what is new.
	return ask(model, state, {kept: cursor === 0 ? null : (selectedCorrection(model) ?? null), index: cursor});
}

/** The answer to the newest question. What was moved meanwhile is moved in it. */
export function correctionsAnswered(
	model: Model,
	{number, answer}: Extract<Message, {type: 'corrections-found'}>,
): Step {
	const before = correctionsOf(model);
	if (before === null || before.asked !== number || before.open === null) return step(model);
	const cursor = cursorInAnswer(answer, before);
	const next = withCorrections(model, {...before, answer, cursor, open: null, stale: false});
	return before.stale ? refreshCorrections(next) : settleCorrections(next);
}

/** Asks for what is missing around the screen. */
export function settleCorrections(model: Model): Step {
	const state = correctionsOf(model);
	if (state === null || state.answer === null || state.open !== null) return step(model);
	const {cursor, answer} = state;
	const isKnown = areKnownAround(answer, cursor, geometry(model).bodyRows);
	return isKnown ? step(model) : ask(model, state, {kept: null, index: cursor});
}

export function moveInCorrections(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const state = correctionsOf(model);
	if (state === null) return step(model);
	const {by, direction, count = 1} = message;
	const {bodyRows} = geometry(model);
	const stride = by === 'row' ? 1 : Math.max(1, (by === 'page' ? bodyRows : bodyRows >> 1) - 1);
	const end = endOf(message, Number.MAX_SAFE_INTEGER);
	const target = by === 'end' ? end : state.cursor + direction * count * stride;
	const moved = {...state, cursor: within(state.answer?.total ?? 0, target)};
	// Of what is still on its way nobody knows the end yet.
	if (by === 'end' && state.open !== null) return ask(model, moved, {kept: null, index: end});
	return settleCorrections(withCorrections(model, moved));
}

/** Takes the selected one back, as one step of undo. Keys that are pressed meanwhile are about what is left. */
export function takeBack(model: Model): Step {
	const state = correctionsOf(model);
	const correction = selectedCorrection(model);
	if (state === null || correction === undefined) return step(model);
	const {answer, cursor} = state;
	const rowAt = (index: number) => answer?.rows[index - answer.first];
	const next = cursor === 0 ? null : (rowAt(cursor + 1) ?? rowAt(cursor - 1) ?? null);
	const asked = ask(waitFor(model, 'page'), state, {kept: next, index: cursor});
	const {waiting, requests} = asked.model;
	const awaited = {...asked.model, waiting: waiting && {...waiting, number: requests}};
	return step(awaited, {type: 'take-back', correction}, ...asked.effects);
}

/** Enter: the article at the quote, which is lit; for names the page of the speaker. */
export function openCorrection(model: Model): Step {
	const correction = selectedCorrection(model);
	if (correction === undefined) return step(model);
	const next = waitFor(model, 'page');
	const number = next.requests;
	if ('words' in correction) return step(next, {type: 'find-quote', number, correction});
	const {one} = correction;
	const other = correction.relation === 'rename' ? correction.name : correction.other.name;
	const of = {names: [one.name, other]};
	const around = 2 * Math.max(1, geometry(model).bodyRows);
	return step(next, {type: 'speaker-page', number, question: {of, at: {quote: null, index: 0}, around}});
}

/** The article of a quote is there, or gone; it is about to be opened at the quote. */
export function atQuote(model: Model, {number, hit}: Extract<Message, {type: 'quote-found'}>): Model {
	const {waiting} = model;
	return waiting?.number === number ? {...model, waiting: {...waiting, hit}} : model;
}

/** Says that an article was opened in which the words were not found. */
export function sayWordsAreGone(model: Model, {open, hit}: Extract<Message, {type: 'quote-found'}>): Step {
	if (open === null || hit !== null) return step(model);
	return notify(model, 'The article does not say this any more.');
}
