/** What the keys do that only the prompt of a search knows. */
import {safe} from '../../article/safe-text.ts';
import type {Completions} from '../../search/types.ts';
import {type Step, step} from '../effect.ts';
import type {KeyPress} from '../keys.ts';
import {lineOf} from '../line-edit.ts';
import type {Direction, Message} from '../message.ts';
import {type Model, withSearch} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {hitsOf, type SearchState} from '../search-state.ts';
import {moveInResults} from './results.ts';
import {askName} from './saved.ts';
import {cancelSearch, lookFor, openHit} from './search.ts';

type SearchPrompt = Extract<Prompt, {kind: 'search'}>;

/** A key that is the search's own; undefined for every other one. */
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
		case '^s':
			return askName(model);
		case '^r':
			return recall(model, prompt);
		default:
			return undefined;
	}
}

/** The search before the one in the line; from the oldest on it stays. */
function recall(model: Model, prompt: Prompt): Step {
	const earlier = model.searches[model.searches.indexOf(prompt.line.text.trim()) + 1];
	return earlier === undefined ? step(model) : lookFor(model, prompt, lineOf(earlier));
}

/** Tab: what can stand at the cursor, the likeliest first; again: the next of them, round the end. */
function complete(model: Model, prompt: Prompt, direction: Direction): Step {
	if (model.place.view !== 'search') return step(model);
	const {search} = model.place;
	const {completing, tabbed} = search;
	if (completing !== null) {
		const {completions, at, text} = completing;
		return completed(model, prompt, text, completions, at + direction);
	}
	// Pressed again before the answer, it goes on in what will be there.
	if (tabbed !== null)
		return step(withSearch(model, {...search, tabbed: {...tabbed, presses: tabbed.presses + direction}}));
	const number = model.requests + 1;
	const next = withSearch({...model, requests: number}, {...search, tabbed: {number, presses: 0}});
	const {text, cursor} = prompt.line;
	return step(next, {type: 'complete', number, query: text, cursor});
}

/** What Tab can put into the line has been looked up; the first of it is there at once. */
export function completionsFound(
	model: Model,
	{number, completions}: Extract<Message, {type: 'completions'}>,
): Step {
	const {place, prompt} = model;
	if (place.view !== 'search' || prompt?.kind !== 'search') return step(model);
	const {tabbed} = place.search;
	if (tabbed?.number !== number) return step(model);
	const answered = withSearch(model, {...place.search, tabbed: null});
	if (completions === null) return step(answered);
	return completed(answered, prompt, prompt.line.text, completions, tabbed.presses);
}

/** The line with one of the choices in it. @param text the line as it was typed */
function completed(
	model: Model,
	prompt: Prompt,
	text: string,
	completions: Completions,
	number: number,
): Step {
	const {choices, start, end} = completions;
	const at = ((number % choices.length) + choices.length) % choices.length;
	const choice = choices[at];
	if (choice === undefined) return step(model);
	const before = text.slice(0, start) + choice.text;
	const looked = lookFor(model, prompt, {text: before + text.slice(end), cursor: before.length});
	const {place} = looked.model;
	if (place.view !== 'search') return looked;
	return {...looked, model: withSearch(looked.model, {...place.search, completing: {completions, at, text}})};
}

/** Enter: what is selected on the screen is opened; with something wrong in the line that is said. */
export function acceptSearch(model: Model, prompt: SearchPrompt): Step {
	if (prompt.line.text.trim() === '') return cancelSearch(model, prompt.before);
	const {place} = model;
	if (place.view === 'search' && isAwaited(place.search))
		return step(withSearch(model, {...place.search, enter: true}));
	const results = place.view === 'search' ? place.search.results : null;
	const problem = results?.query === prompt.line.text ? results.problems[0] : undefined;
	if (problem !== undefined) return step({...model, prompt: {...prompt, complaint: safe(problem.text)}});
	return openHit(model);
}

/** Whether nothing is on the screen that Enter could be about, and the answer is on its way. */
function isAwaited({open, query, results}: SearchState): boolean {
	return open && results?.query !== query && hitsOf(results).length === 0;
}

/** The first answer is there: an Enter that was pressed before it is about that. */
export function acceptLate(model: Model): Step {
	const {place, prompt} = model;
	if (place.view !== 'search' || !place.search.enter || isAwaited(place.search)) return step(model);
	const free = withSearch(model, {...place.search, enter: false});
	return prompt?.kind === 'search' ? acceptSearch(free, prompt) : step(free);
}
