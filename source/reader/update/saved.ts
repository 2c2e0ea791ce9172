/** Searches that are kept under a name: they are tabs of the list. */
import {safe, safeText, ui} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {actionOf} from '../actions.ts';
import {andThen, type Step, step} from '../effect.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {lineOf} from '../line-edit.ts';
import {linesOf} from '../lines.ts';
import {isOpenTab, listTabs, openSaved} from '../list-tabs.ts';
import type {Direction} from '../message.ts';
import {type Model, searchOf} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {remake} from './list.ts';
import {notify} from './notice.ts';

/** While files are read, what is kept is counted so often; milliseconds. */
const countingEvery = 1000;

/** Asks under which name the search on the screen is to be kept. */
export function askName(model: Model): Step {
	const query = searchOf(model)?.query.trim() ?? '';
	if (query === '') return notify(model, 'Nothing is looked for yet.');
	return step({...model, prompt: {kind: 'save-search', query, line: lineOf(query), complaint: null}});
}

/** Enter on the name. */
export function saveSearch(model: Model, prompt: Extract<Prompt, {kind: 'save-search'}>): Step {
	const name = prompt.line.text.trim();
	if (name === '') return step({...model, prompt: {...prompt, complaint: ui('it needs a name')}});
	const {savedSearches: before} = model.preferences;
	const savedSearches = {...before, [name]: prompt.query};
	const replaced = Object.hasOwn(before, name) ? before[name]! : null;
	const number = Object.keys(savedSearches).indexOf(name);
	const said = notify({...model, prompt: null}, savedInWords(model, name, prompt.query, replaced, number));
	const queries = [...new Set(Object.values(savedSearches))];
	return step(
		said.model,
		{type: 'save-preferences', patch: {savedSearches}},
		{type: 'count-searches', queries},
		...said.effects,
	);
}

function savedInWords(
	model: Model,
	name: string,
	query: string,
	replaced: string | null,
	number: number,
): string {
	if (replaced !== null && replaced !== query)
		return safeText`“${short(name)}” finds “${short(query)}” from now on, no longer “${short(replaced)}”.`;
	const key = number < savedKeys ? keysOf(actionOf(`saved-${number + 1}`), model)[0] : undefined;
	const way = key === undefined ? ui('Tab leads') : safeText`${showKeys(key, linesOf(model))} leads`;
	return safeText`Kept as “${short(name)}”: on the list ${way} to it.`;
}

/** So many kept searches have a key of their own. */
const savedKeys = 6;

function short(text: string) {
	return cut(safe(text), 60);
}

/** The search whose tab is open is kept no longer; what it looked for is said, so that it can be typed again. */
export function forgetSearch(model: Model): Step {
	const saved = openSaved(model);
	if (saved?.name == null) return step(model);
	const {name, search} = saved;
	const others = Object.entries(model.preferences.savedSearches).filter(([other]) => other !== name);
	const text = safeText`“${short(name)}” is forgotten. It looked for: ${cut(safe(search), 200)}`;
	const patch = {savedSearches: Object.fromEntries(others)};
	const said = andThen(remake(model, {tab: 'all', search: ''}), next => notify(next, text));
	return step(said.model, {type: 'save-preferences', patch}, ...said.effects);
}

/** The list of a kept search, counted from 0. */
export function showSaved(model: Model, number: number): Step {
	const saved = listTabs(model).filter(({name}) => name !== null)[number];
	return saved === undefined ? step(model) : remake(model, {tab: saved.tab, search: saved.search});
}

/** Tab and Shift-Tab on the list: the next tab that lists something else, round the end. */
export function cycleTab(model: Model, direction: Direction): Step {
	const all = listTabs(model);
	const here = all.findIndex(tab => isOpenTab(model, tab));
	// Two names may have been given to one search.
	const others = all.map((_, by) => all.at((Math.max(0, here) + direction * (by + 1)) % all.length)!);
	const next = others.find(tab => !isOpenTab(model, tab));
	return next === undefined ? step(model) : remake(model, {tab: next.tab, search: next.search});
}

/** How many unread articles the kept searches find is asked, where there are any. */
export function countSaved(model: Model): Step {
	const queries = [...new Set(Object.values(model.preferences.savedSearches))];
	const next = {...model, isCountDue: false};
	return queries.length === 0 ? step(next) : step(next, {type: 'count-searches', queries});
}

/** The library has grown: at once when it is complete or nothing is known yet, else in a moment. */
export function recountSaved(model: Model): Step {
	const {preferences, progress, unreadFound, isCountDue} = model;
	if (Object.keys(preferences.savedSearches).length === 0) return step(model);
	if (progress.finished || Object.keys(unreadFound).length === 0) return countSaved(model);
	if (isCountDue) return step(model);
	const due = {type: 'after', milliseconds: countingEvery, message: {type: 'count-due'}} as const;
	return step({...model, isCountDue: true}, due);
}
