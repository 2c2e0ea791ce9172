/** What is kept of articles: it is asked for, narrowed, moved in, opened where it stands, and let go of. */
import {areKnownAround, cursorInAnswer, within} from '../asked-rows.ts';
import {
	type ClippingsQuestion,
	type ClippingsState,
	clippingsOf,
	clippingsUnasked,
	selectedClipping,
	withClippings,
} from '../clippings-state.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {emptyLine} from '../line-edit.ts';
import {endOf, type Message} from '../message.ts';
import type {Model} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {waitFor} from './waiting.ts';

type At = ClippingsQuestion['at'];

const onTop: At = {clipping: null, index: 0};

/** Shows them; Back leads to where that was asked for. */
export function openClippings(model: Model): Step {
	if (model.place.view === 'clippings') return step(model);
	const place = {view: 'clippings', clippings: clippingsUnasked} as const;
	return ask({...model, place, trail: [...model.trail, model.place]}, clippingsUnasked, onTop);
}

/** Asks for those around a place; what was asked before and is not answered yet no longer matters. */
function ask(model: Model, state: ClippingsState, at: At): Step {
	const number = model.requests + 1;
	const next = withClippings(model, {...state, asked: number, open: {cursor: state.cursor}, stale: false});
	// Each takes several rows: so far one can go before more are asked for.
	const around = Math.max(2, geometry(model).bodyRows);
	const question = {text: state.text, at, around};
	return step({...next, requests: number}, {type: 'clippings', number, question});
}

/** Something was kept, noted or let go of, or the articles have changed: the selected one stays selected. */
export function refreshClippings(model: Model): Step {
	const state = clippingsOf(model);
	if (state === null) return step(model);
	// What was asked together with the change is answered after it.
	if (model.waiting?.number === state.asked) return step(model);
	if (state.open !== null) return step(withClippings(model, {...state, stale: true}));
	return ask(model, state, keptPlace(model, state));
}

/** Somebody who has not moved sees what is new. */
function keptPlace(model: Model, {cursor}: ClippingsState): At {
	return {clipping: cursor === 0 ? null : (selectedClipping(model) ?? null), index: cursor};
}

/** The answer to the newest question. What was moved meanwhile is moved in it. */
export function clippingsAnswered(
	model: Model,
	{number, answer}: Extract<Message, {type: 'clippings-found'}>,
): Step {
	const before = clippingsOf(model);
	if (before === null || before.asked !== number || before.open === null) return step(model);
	const cursor = cursorInAnswer(answer, before);
	const next = withClippings(model, {...before, answer, cursor, open: null, stale: false});
	return before.stale ? refreshClippings(next) : settleClippings(next);
}

/** Asks for what is missing around the screen. */
export function settleClippings(model: Model): Step {
	const state = clippingsOf(model);
	if (state === null || state.answer === null || state.open !== null) return step(model);
	const {cursor, answer} = state;
	const isKnown = areKnownAround(answer, cursor, geometry(model).bodyRows >> 1);
	return isKnown ? step(model) : ask(model, state, {clipping: null, index: cursor});
}

export function moveInClippings(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const state = clippingsOf(model);
	if (state === null) return step(model);
	const {by, direction, count = 1} = message;
	// A clipping with what stands below it has some four rows.
	const page = Math.max(1, Math.floor(geometry(model).bodyRows / 4));
	const stride = by === 'row' ? 1 : by === 'page' ? page : Math.max(1, page >> 1);
	const end = endOf(message, Number.MAX_SAFE_INTEGER);
	const target = by === 'end' ? end : state.cursor + direction * count * stride;
	const moved = {...state, cursor: within(state.answer?.total ?? 0, target)};
	// Of what is still on its way nobody knows the end yet.
	if (by === 'end' && state.open !== null) return ask(model, moved, {clipping: null, index: end});
	return settleClippings(withClippings(model, moved));
}

/** Lets go of the selected one. Keys that are pressed meanwhile are about what is left. */
export function letGo(model: Model): Step {
	const state = clippingsOf(model);
	const clipping = selectedClipping(model);
	if (state === null || clipping === undefined) return step(model);
	const {answer, cursor} = state;
	const rowAt = (index: number) => answer?.rows[index - answer.first]?.clipping;
	const next = cursor === 0 ? null : (rowAt(cursor + 1) ?? rowAt(cursor - 1) ?? null);
	const asked = ask(waitFor(model, 'page'), state, {clipping: next, index: cursor});
	const {waiting, requests} = asked.model;
	const awaited = {...asked.model, waiting: waiting && {...waiting, number: requests}};
	return step(awaited, {type: 'let-go', clipping}, ...asked.effects);
}

/** Enter: the article at the words, which are lit. */
export function openClipping(model: Model): Step {
	const clipping = selectedClipping(model);
	if (clipping === undefined) return step(model);
	const next = waitFor(model, 'page');
	return step(next, {type: 'find-clipping', number: next.requests, clipping});
}

/** Opens the prompt that narrows them. */
export function askWhich(model: Model): Step {
	const before = clippingsOf(model);
	if (before === null) return step(model);
	const prompt = {kind: 'narrow-clippings', line: emptyLine, complaint: null, before} as const;
	// What they were narrowed to before does not narrow what is typed now.
	return narrowClippings({...model, prompt}, '');
}

/** Those that have these words; '' for all. */
export function narrowClippings(model: Model, text: string): Step {
	const state = clippingsOf(model);
	if (state === null || state.text === text) return step(model);
	return ask(model, {...state, text, cursor: 0}, onTop);
}

/** Esc while they are narrowed: everything as it was, but for what happened meanwhile. */
export function unnarrowClippings(model: Model, {before}: Extract<Prompt, {kind: 'narrow-clippings'}>): Step {
	const now = clippingsOf(model);
	const isAsBefore = now?.text === before.text && now.open === null && now.cursor === before.cursor;
	if (now === null || isAsBefore) return step(model);
	const restored = withClippings(model, before);
	return ask(restored, before, keptPlace(restored, before));
}

/** All of them again, with the same one selected. */
export function clearClippings(model: Model): Step {
	const state = clippingsOf(model);
	if (state === null) return step(model);
	return ask(model, {...state, text: ''}, {clipping: selectedClipping(model) ?? null, index: 0});
}
