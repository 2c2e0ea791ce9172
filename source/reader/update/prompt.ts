import {safe} from '../../article/safe-text.ts';
import {layoutText} from '../../typeset/text-layout.ts';
import {andThen, type Step, step} from '../effect.ts';
import {findMatches} from '../find.ts';
import {geometry} from '../geometry.ts';
import type {KeyPress} from '../keys.ts';
import {edit, emptyLine, insert, type LineEdit} from '../line-edit.ts';
import type {Direction} from '../message.ts';
import {type Model, type Prompt, type Reading, selectedId} from '../model.ts';
import {narrow} from '../narrow.ts';
import {readKeys, readPreference} from '../settings.ts';
import {topRow} from '../text-window.ts';
import {moveInList, settle} from './list.ts';
import {lightUp, showView} from './reading.ts';

/** Opens the prompt that finds in an article or narrows the list; the list's rows are read for it. */
export function ask(model: Model, kind: 'find' | 'narrow'): Step {
	const prompt: Prompt = {kind, line: emptyLine, before: model, subject: '', candidates: [], complaint: null};
	if (kind === 'find') return step({...model, prompt});
	const whole = model.list.narrowing === null ? model.list.shown : tabOf(model);
	return step({...model, prompt}, {type: 'read-candidates', ids: whole});
}

/** The list without its narrowing. */
function tabOf({list}: Model): readonly number[] {
	return list.narrowing === null ? list.shown : list.ids;
}

/** A key pressed while a line is being typed. */
export function promptKey(model: Model, key: KeyPress): Step {
	const prompt = model.prompt!;
	if (key.name === 'esc' || key.name === '^c' || key.name === '^g') return cancel(model, prompt);
	if (key.name === 'enter') return accept(model, prompt);
	if (prompt.kind === 'confirm-url')
		return key.name === 'y' ? accept(model, prompt) : key.name === 'n' ? cancel(model, prompt) : step(model);
	const direction = directions[key.name];
	if (direction !== undefined) return besides(model, prompt, direction);
	if (key.name === 'backspace' && prompt.line.text === '') return cancel(model, prompt);
	const line = edit(prompt.line, key.name) ?? (key.text === null ? undefined : insert(prompt.line, key.text));
	return line === undefined ? step(model) : typed(model, prompt, line);
}

/** Text pasted into the line. */
export function promptPaste(model: Model, text: string): Step {
	const prompt = model.prompt!;
	return typed(model, prompt, insert(prompt.line, text.slice(0, 2000)));
}

const directions: Readonly<Record<string, Direction>> = {up: -1, '^p': -1, down: 1, '^n': 1};

/** ↑ and ↓ while typing: in what was found so far. */
function besides(model: Model, prompt: Prompt, direction: Direction): Step {
	if (prompt.kind === 'narrow') return moveInList(model, {type: 'move', by: 'row', direction});
	return prompt.kind === 'find' ? step(nextMatch(model, direction)) : step(model);
}

function typed(model: Model, prompt: Prompt, line: LineEdit): Step {
	const next = {...model, prompt: {...prompt, line, complaint: null}};
	if (prompt.kind === 'find') return step(findFrom(next, line.text));
	return prompt.kind === 'narrow' ? narrowed(next, line.text) : step(next);
}

/** Rows to narrow have been read; the list follows what is typed already, or was before the last of them came. */
export function candidatesRead(model: Model, rows: Prompt['candidates']): Step {
	if (model.prompt?.kind !== 'narrow') return moreOfNarrowing(model, rows);
	const next = {...model, prompt: {...model.prompt, candidates: [...model.prompt.candidates, ...rows]}};
	return next.prompt.line.text.trim() === '' ? step(next) : narrowed(next, next.prompt.line.text);
}

/** The narrowing that Enter kept, with these rows looked at too; the cursor stays on its article. */
function moreOfNarrowing(model: Model, rows: Prompt['candidates']): Step {
	const {narrowing} = model.list;
	if (narrowing === null) return step(model);
	const whole = narrow([...narrowing.candidates, ...rows], narrowing.query);
	const cursor = Math.max(0, whole.ids.indexOf(selectedId(model) ?? -1));
	return settle({...model, list: {...model.list, narrowing: whole, shown: whole.ids, cursor}});
}

function narrowed(model: Model, query: string): Step {
	if (query.trim() === '') {
		const {shown} = model.prompt!.before.list;
		return settle({...model, list: {...model.list, narrowing: null, shown, cursor: 0, top: 0}});
	}
	const narrowing = narrow(model.prompt!.candidates, query);
	return settle({...model, list: {...model.list, narrowing, shown: narrowing.ids, cursor: 0, top: 0}});
}

/** The article with what is looked for found, standing on the first match after the place where the search began. */
function findFrom(model: Model, query: string): Model {
	const before = model.prompt!.before.reading;
	if (before === null) return model;
	const matches = findMatches(before.page, query);
	const rows = layoutText(before.page, geometry(model).measure).lines;
	const from = rows[topRow(model, before)]?.start ?? 0;
	const found = matches.findIndex(({start}) => start >= from);
	const current = matches.length === 0 ? -1 : Math.max(0, found);
	return stand(model, {...before, find: {query, matches, current}});
}

/** The text moved to the current match. */
function stand(model: Model, reading: Reading): Model {
	const match = reading.find?.matches[reading.find.current];
	if (match === undefined) return {...model, reading};
	return {...model, reading: {...lightUp(model, reading, {...match, text: ''}), lit: null}};
}

/** The next or previous match, round the end. */
export function nextMatch(model: Model, direction: Direction): Model {
	const {reading} = model;
	const find = reading?.find;
	if (!reading || !find || find.matches.length === 0) return model;
	const current = (find.current + direction + find.matches.length) % find.matches.length;
	return stand(model, {...reading, find: {...find, current}});
}

/** Esc: everything as it was before the prompt was opened, but for what the world did meanwhile. */
function cancel(model: Model, {before, kind}: Prompt): Step {
	const {list, reading, view, trail} = before;
	const kept = {...model, prompt: null};
	if (kind === 'find') return step({...kept, view, trail, reading});
	if (kind !== 'narrow') return step(kept);
	const restored = settle({...kept, list: {...list, ids: model.list.ids}});
	// Nobody waits for the other rows any more.
	return andThen(restored, next => step(next, {type: 'read-candidates', ids: []}));
}

/** Enter: what was found or chosen stays, and the keys go back to the view. */
function accept(model: Model, prompt: Prompt): Step {
	const {kind, line, subject} = prompt;
	const closed = {...model, prompt: null};
	if (kind === 'confirm-url') return step(closed, {type: 'open-url', url: subject});
	if (kind === 'narrow') return line.text.trim() === '' ? cancel(model, prompt) : step(closed);
	if (kind === 'find') {
		if (line.text.trim() === '') return cancel(model, prompt);
		const shown = model.view === 'text' ? step(closed) : showView(closed, 'text', model.view);
		return andThen(shown, next => step(next.reading === null ? next : stand(next, next.reading)));
	}
	const reply = kind === 'keys' ? readKeys(subject, line.text, model) : readPreference(subject, line.text);
	if ('complaint' in reply) return step({...model, prompt: {...prompt, complaint: safe(reply.complaint)}});
	return step(closed, {type: 'save-preferences', patch: reply.patch});
}
