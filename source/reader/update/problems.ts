/** The files that could not be read: they are asked for, and moved in. */
import type {ProblemsQuestion} from '../../archive/problems.ts';
import {areKnownAround, cursorInAnswer, within} from '../asked-rows.ts';
import {type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {endOf, type Message} from '../message.ts';
import {type Model, noProblems, selectedProblem} from '../model.ts';
import {problemColumns, problemRows, rowsAbove} from '../problem-rows.ts';

/** Shows them; Back leads to where that was asked for. */
export function openProblems(model: Model): Step {
	const place = {view: 'problems'} as const;
	return ask(
		{...model, place, trail: [...model.trail, model.place], problems: noProblems},
		{file: null, index: 0},
	);
}

/** Asks for those around a place; what was asked before and is not answered yet no longer matters. */
function ask(model: Model, at: ProblemsQuestion['at']): Step {
	const number = model.requests + 1;
	const {cursor} = model.problems;
	const problems = {...model.problems, asked: number, open: {cursor}, stale: false};
	// Each takes a row or more: so far one can go before more are asked for.
	const around = 2 * Math.max(1, geometry(model).bodyRows);
	return step({...model, requests: number, problems}, {type: 'problems', number, question: {at, around}});
}

/** The library has grown or was read anew. Somebody who has not moved sees the top fill; everybody else keeps theirs. */
export function refreshProblems(model: Model): Step {
	const {answer, open, cursor} = model.problems;
	const isEmpty = model.progress.articles === 0 && model.progress.unreadable > 0;
	if (open !== null) return step({...model, problems: {...model.problems, stale: true}});
	// An empty list says why it is empty.
	if (answer === null && !isEmpty) return step(model);
	const file = cursor === 0 ? null : (selectedProblem(model)?.file ?? null);
	return ask(model, {file, index: cursor});
}

/** The answer to the newest question. What was moved meanwhile is moved in it. */
export function problemsAnswered(
	model: Model,
	{number, answer}: Extract<Message, {type: 'problems-found'}>,
): Step {
	const {asked, open, stale} = model.problems;
	if (number !== asked || open === null) return step(model);
	const cursor = cursorInAnswer(answer, model.problems);
	const next = {...model, problems: {...model.problems, answer, cursor, open: null, stale: false}};
	return stale ? refreshProblems(next) : settleProblems(next);
}

/** Asks for what is missing around the screen. */
export function settleProblems(model: Model): Step {
	const {answer, cursor, open} = model.problems;
	if (answer === null || open !== null) return step(model);
	const isKnown = areKnownAround(answer, cursor, geometry(model).bodyRows);
	return isKnown ? step(model) : ask(model, {file: null, index: cursor});
}

export function moveInProblems(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const {by, direction, count = 1} = message;
	const {cursor, answer, open} = model.problems;
	const end = endOf(message, Number.MAX_SAFE_INTEGER);
	const target = by === 'end' ? end : cursor + direction * count * strideOf(model, by, direction);
	const moved = {...model, problems: {...model.problems, cursor: within(answer?.total ?? 0, target)}};
	// Of what is still on its way nobody knows the end yet.
	if (by === 'end' && open !== null) return ask(moved, {file: null, index: end});
	return settleProblems(moved);
}

/** How many problems a screen takes from here on, or half of one. */
function strideOf(model: Model, by: 'row' | 'half' | 'page', direction: 1 | -1): number {
	const {answer, cursor} = model.problems;
	if (by === 'row' || answer === null) return 1;
	const {bodyRows} = geometry(model);
	const columns = problemColumns(model);
	let room = by === 'page' ? bodyRows : bodyRows >> 1;
	let stride = 0;
	for (let at = cursor; room > 0; at += direction, stride++) {
		const problem = answer.rows[at - answer.first];
		if (problem === undefined) break;
		room -= problemRows(problem, columns, bodyRows).length + rowsAbove(answer, at, bodyRows).length;
	}
	return Math.max(1, stride - 1);
}
