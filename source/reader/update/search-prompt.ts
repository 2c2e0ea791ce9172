import {safe} from '../../article/safe-text.ts';
import type {Completions} from '../../search/types.ts';
import {type Step, step} from '../effect.ts';
import type {KeyPress} from '../keys.ts';
import {emptyLine, lineOf} from '../line-edit.ts';
import type {Direction} from '../message.ts';
import type {Model, Prompt} from '../model.ts';
import {moveInResults} from './results.ts';
import {beginSearch, lookFor, restore} from './search.ts';

/** So many searches of the session are remembered. */
const remembered = 100;

/** Opens the prompt of a search: over its results to change it, anywhere else for a new one. */
export function askSearch(model: Model): Step {
	const prompt: Prompt = {
		kind: 'search',
		line: emptyLine,
		before: model,
		subject: '',
		candidates: [],
		complaint: null,
	};
	if (model.view === 'search' && model.search !== null)
		return step({...model, prompt: {...prompt, line: lineOf(model.search.query)}});
	const begun = beginSearch(model);
	return step({...begun.model, prompt}, ...begun.effects);
}

/** What the keys do that only the prompt of a search knows; undefined for every other key. */
export function searchPromptKey(model: Model, prompt: Prompt, {name}: KeyPress): Step | undefined {
	switch (name) {
		case 'pageup':
			return moveInResults(model, {type: 'move', by: 'page', direction: -1});
		case 'pagedown':
			return moveInResults(model, {type: 'move', by: 'page', direction: 1});
		case 'tab':
			return complete(model, prompt, 1);
		case 'shift-tab':
			return complete(model, prompt, -1);
		case '^r':
			return recall(model, prompt);
		default:
			return undefined;
	}
}

/** The search before the one in the line; from the oldest on it stays. */
function recall(model: Model, prompt: Prompt): Step {
	const earlier = model.searches[model.searches.indexOf(prompt.line.text) + 1];
	if (earlier === undefined) return step(model);
	return lookFor({...model, prompt: {...prompt, line: lineOf(earlier)}}, earlier);
}

/** Tab: what can stand at the cursor, the likeliest first; again: the next of them, round the end. */
function complete(model: Model, {line}: Prompt, direction: Direction): Step {
	const completing = model.search?.completing ?? null;
	if (completing === null) return step(model, {type: 'complete', query: line.text, cursor: line.cursor});
	const {completions, at, text} = completing;
	const count = completions.choices.length;
	return completed(model, text, completions, (at + direction + count) % count);
}

/** What Tab can put into the line has been looked up; the first of it is there at once. */
export function completionsFound(model: Model, completions: Completions | null): Step {
	if (model.prompt?.kind !== 'search' || completions === null) return step(model);
	return completed(model, model.prompt.line.text, completions, 0);
}

/** The line with one of the choices in it. @param text the line as it was typed */
function completed(model: Model, text: string, completions: Completions, at: number): Step {
	const {search, prompt} = model;
	const choice = completions.choices[at];
	if (search === null || prompt === null || choice === undefined) return step(model);
	const before = text.slice(0, completions.start) + choice.text;
	const line = {text: before + text.slice(completions.end), cursor: before.length};
	const looked = lookFor({...model, prompt: {...prompt, line, complaint: null}}, line.text);
	const completing = {completions, at, text};
	return {
		...looked,
		model: {...looked.model, search: looked.model.search && {...looked.model.search, completing}},
	};
}

/** Esc: everything as it was before the prompt, but for what the world did meanwhile. */
export function cancelSearch(model: Model, {before}: Prompt): Step {
	return restore({...model, prompt: null}, before);
}

/** Enter: the results stay, and the keys go to them; with something wrong in the line they do not. */
export function acceptSearch(model: Model, prompt: Prompt): Step {
	const query = prompt.line.text;
	if (query.trim() === '') return cancelSearch(model, prompt);
	const problem = model.search?.results?.problems[0];
	if (problem !== undefined) return step({...model, prompt: {...prompt, complaint: safe(problem.text)}});
	const searches = [query, ...model.searches.filter(other => other !== query)].slice(0, remembered);
	return step({...model, prompt: null, searches});
}
