import {safe, ui} from '../../article/safe-text.ts';
import {type Step, step} from '../effect.ts';
import type {KeyPress} from '../keys.ts';
import {edit, emptyLine, insert, type LineEdit} from '../line-edit.ts';
import type {Direction} from '../message.ts';
import {type Model, readingOf, selectedRow} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {readKeys, readPreference, settingOf, typedValue} from '../settings.ts';
import {acceptName, namePromptKey, nameTyped} from './amend.ts';
import {moveInClippings, narrowClippings, unnarrowClippings} from './clippings.ts';
import {acceptExport} from './export.ts';
import {findFrom, keepFound, nextMatch} from './find.ts';
import {acceptNote} from './keeping.ts';
import {changeList, moveInList} from './list.ts';
import {acceptCommand, pipePromptKey} from './pipe.ts';
import {moveInResults} from './results.ts';
import {saveSearch} from './saved.ts';
import {cancelSearch, lookFor} from './search.ts';
import {acceptSearch, searchPromptKey} from './search-prompt.ts';
import {moveInSpeakers, narrowSpeakers, unnarrowSpeakers} from './speakers.ts';

type Narrow = Extract<Prompt, {kind: 'narrow'}>;

/** Opens the prompt that finds in an article or narrows the list. */
export function ask(model: Model, kind: 'find' | 'narrow'): Step {
	const typing = {line: emptyLine, complaint: null};
	const {place, trail, list} = model;
	if (kind === 'find') return step({...model, prompt: {...typing, kind, before: {place, trail}}});
	const {cursor, top, query} = list;
	const before = {text: query.text, id: selectedRow(model)?.id ?? null, cursor, top};
	const asked = {...model, prompt: {...typing, kind, before}};
	// What it was narrowed to before does not narrow what is typed now.
	return query.text === '' ? step(asked) : changeList(asked, {text: ''});
}

/** A key pressed while a line is being typed. */
export function promptKey(model: Model, prompt: Prompt, key: KeyPress): Step {
	if (key.name === 'esc' || key.name === '^c' || key.name === '^g') return cancel(model, prompt);
	if (key.name === 'enter') return accept(model, prompt);
	if (prompt.kind === 'confirm-url')
		return key.name === 'y' ? accept(model, prompt) : key.name === 'n' ? cancel(model, prompt) : step(model);
	const own =
		prompt.kind === 'search'
			? searchPromptKey(model, prompt, key)
			: prompt.kind === 'name'
				? namePromptKey(model, prompt, key)
				: prompt.kind === 'pipe'
					? pipePromptKey(model, prompt, key)
					: undefined;
	if (own !== undefined) return own;
	const direction = directions[key.name];
	if (direction !== undefined) return moveInFound(model, prompt, direction);
	if (key.name === 'backspace' && prompt.line.text === '') return cancel(model, prompt);
	const line = edit(prompt.line, key.name) ?? (key.text === null ? undefined : insert(prompt.line, key.text));
	return line === undefined ? step(model) : typed(model, prompt, line);
}

/** So much of a paste is taken, in UTF-16 units: a whole article by accident would be looked for word by word. */
const longestPaste = 2000;

/** Text pasted into the line. */
export function promptPaste(model: Model, prompt: Prompt, text: string): Step {
	if (prompt.kind === 'confirm-url') return step(model);
	const whole = text.length <= longestPaste;
	// Half of a character that takes two units is none.
	const part = whole ? text : text.slice(0, longestPaste).replace(/[\ud800-\udbff]$/, '');
	const pasted = typed(model, prompt, insert(prompt.line, part));
	const {prompt: next} = pasted.model;
	if (whole || next === null || !looking.has(next.kind)) return pasted;
	const complaint = ui('Only the first 2,000 characters of what was pasted are looked for.');
	return {...pasted, model: {...pasted.model, prompt: {...next, complaint}}};
}

/** Prompts below which what was found so far is seen. */
export const looking: ReadonlySet<Prompt['kind']> = new Set([
	'find',
	'narrow',
	'narrow-speakers',
	'narrow-clippings',
	'search',
]);

const directions: Readonly<Record<string, Direction>> = {up: -1, '^p': -1, down: 1, '^n': 1};

/** ↑ and ↓ while typing: in what was found so far. */
function moveInFound(model: Model, {kind}: Prompt, direction: Direction): Step {
	if (kind === 'narrow') return moveInList(model, {type: 'move', by: 'row', direction});
	if (kind === 'narrow-speakers') return moveInSpeakers(model, {type: 'move', by: 'row', direction});
	if (kind === 'narrow-clippings') return moveInClippings(model, {type: 'move', by: 'row', direction});
	if (kind === 'search') return moveInResults(model, {type: 'move', by: 'row', direction});
	return kind === 'find' ? nextMatch(model, direction) : step(model);
}

function typed(model: Model, prompt: Prompt, line: LineEdit): Step {
	if (prompt.kind === 'search') return lookFor(model, prompt, line);
	if (prompt.kind === 'name') return nameTyped(model, prompt, line);
	const next = {...model, prompt: {...prompt, line, complaint: null}};
	if (prompt.kind === 'find') return step(findFrom(next, readingOf(prompt.before), line.text));
	if (prompt.kind === 'narrow-speakers') return narrowSpeakers(next, line.text.trim());
	if (prompt.kind === 'narrow-clippings') return narrowClippings(next, line.text.trim());
	return prompt.kind === 'narrow' ? changeList(next, {text: line.text.trim()}) : step(next);
}

/** Esc: everything as it was before the prompt was opened, but for what the world did meanwhile. */
function cancel(model: Model, prompt: Prompt): Step {
	const closed = {...model, prompt: null};
	if (prompt.kind === 'find') return step({...closed, ...prompt.before});
	if (prompt.kind === 'search') return cancelSearch(model, prompt.before);
	if (prompt.kind === 'narrow-speakers') return unnarrowSpeakers(closed, prompt);
	if (prompt.kind === 'narrow-clippings') return unnarrowClippings(closed, prompt);
	return prompt.kind === 'narrow' ? widened(closed, prompt) : step(closed);
}

/** The list as it was before it was narrowed, with the cursor on its article. */
function widened(model: Model, {before}: Narrow): Step {
	if (model.list.query.text === before.text) return step(model);
	return changeList(model, {text: before.text}, {id: before.id, index: before.cursor}, before.top);
}

/** Enter: what was found or chosen stays, and the keys go back to the view. */
function accept(model: Model, prompt: Prompt): Step {
	const {line} = prompt;
	const closed = {...model, prompt: null};
	switch (prompt.kind) {
		case 'confirm-url':
			return step(closed, {type: 'open-url', url: prompt.url});
		case 'narrow':
		case 'narrow-speakers':
		case 'narrow-clippings':
			return line.text.trim() === '' ? cancel(model, prompt) : step(closed);
		case 'search':
			return acceptSearch(model, prompt);
		case 'name':
			return acceptName(model, prompt);
		case 'export':
			return acceptExport(model, prompt);
		case 'note':
			return acceptNote(model, prompt);
		case 'pipe':
			return acceptCommand(model, prompt);
		case 'save-search':
			return saveSearch(model, prompt);
		case 'find':
			return keepFound(closed, prompt);
		default: {
			// What was not changed is no choice: what the program comes with may change one day.
			const id = prompt.kind === 'keys' ? prompt.action : prompt.preference;
			if (line.text === typedValue(settingOf(prompt.kind, id), model)) return step(closed);
			const reply =
				prompt.kind === 'keys'
					? readKeys(prompt.action, line.text, model)
					: readPreference(prompt.preference, line.text);
			if ('complaint' in reply)
				return step({...model, prompt: {...prompt, complaint: safe(reply.complaint)}});
			return step(closed, {type: 'save-preferences', patch: reply.patch});
		}
	}
}
