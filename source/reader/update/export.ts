import {safe} from '../../article/safe-text.ts';
import {copySubject} from '../copy-subject.ts';
import {type Step, step} from '../effect.ts';
import type {ExportFormat, ExportPlan, ExportSubject} from '../export-plan.ts';
import {lineOf} from '../line-edit.ts';
import type {Message} from '../message.ts';
import {isResult, type Model, type Prompt} from '../model.ts';

/** Begins an export: the file's name comes first. */
export function beginExport(model: Model, subject: ExportSubject, format: ExportFormat): Step {
	const of = subject === 'list' ? listOf(model) : articleOf(model, subject);
	return of === undefined ? step(model) : step(model, {type: 'name-file', plan: {subject, format, of}});
}

/** The list as it is shown: narrowed, or found. */
function listOf(model: Model): ExportPlan['of'] {
	const {search, list} = model;
	if (search !== null && (model.view === 'search' || isResult(model)))
		return {kind: 'found', query: search.query};
	return {kind: 'articles', ids: list.shown};
}

function articleOf(model: Model, subject: ExportSubject): ExportPlan['of'] | undefined {
	if (subject === 'quotes' && model.view === 'speaker' && model.speaker !== null)
		return {kind: 'speaker', id: model.speaker.speaker.id};
	const id = copySubject(model)?.id;
	return id === undefined ? undefined : {kind: 'article', id};
}

/** The file has a name that can be changed before it is written. */
export function fileNamed(model: Model, {plan, name}: Extract<Message, {type: 'file-named'}>): Step {
	const prompt: Prompt = {
		kind: 'export',
		line: lineOf(safe(name)),
		before: model,
		subject: '',
		candidates: [],
		complaint: null,
		plan,
	};
	return step({...model, prompt});
}

/** Enter: the file is written, unless there is one of this name; Enter on the same name again replaces that. */
export function acceptFile(model: Model, {line, plan, subject}: Prompt): Step {
	const file = line.text;
	if (plan === undefined || file.trim() === '') return step({...model, prompt: null});
	return step(model, {type: 'write-file', plan, file, replace: subject === file});
}

/** Why the file is not written, beside its name. */
export function fileRefused(model: Model, {why, exists}: Extract<Message, {type: 'file-refused'}>): Step {
	const {prompt} = model;
	if (prompt?.kind !== 'export') return step(model);
	const subject = exists ? prompt.line.text : '';
	return step({...model, prompt: {...prompt, subject, complaint: safe(why)}});
}

/** The file is being written: the keys go back to what is on the screen. */
export function fileBegun(model: Model): Step {
	return step(model.prompt?.kind === 'export' ? {...model, prompt: null} : model);
}
