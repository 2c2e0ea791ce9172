/** What is on the screen is written to a file: a format is picked, then a name is proposed, asked about and typed. */
import {safe} from '../../article/safe-text.ts';
import {andThen, type Step, step} from '../effect.ts';
import {type ExportFormat, type ExportTold, exportedNow} from '../export-plan.ts';
import {emptyLine, lineOf} from '../line-edit.ts';
import type {Model} from '../model.ts';
import type {ExportPrompt, Prompt} from '../prompts.ts';
import {notify} from './notice.ts';
import {sentence} from './picker.ts';

type Naming = Prompt & ExportPrompt;

/** Asks under which name it is to be written; what is typed before a name has been proposed counts. */
export function beginExport(model: Model, format: ExportFormat): Step {
	const of = exportedNow(model);
	if (typeof of === 'string') return notify(model, sentence(of));
	const number = model.requests + 1;
	const plan = {format, of};
	const prompt = {
		kind: 'export',
		line: emptyLine,
		complaint: null,
		number,
		plan,
		isProposed: false,
		enter: false,
		asked: null,
		replaces: null,
	} as const;
	return step(
		{...model, requests: number, prompt},
		{type: 'export', number, plan, file: null, replace: false},
	);
}

/** Enter: it is written, unless there is a file of this name; Enter on the same name again replaces that. */
export function acceptExport(model: Model, prompt: Naming): Step {
	const {line, number, plan, isProposed, replaces} = prompt;
	const file = line.text;
	if (file.trim() === '') {
		return isProposed ? step({...model, prompt: null}) : step({...model, prompt: {...prompt, enter: true}});
	}
	// The first Enter is still on its way.
	if (prompt.asked === file) return step(model);
	const asked = {...model, prompt: {...prompt, complaint: null, asked: file}};
	return step(asked, {type: 'export', number, plan, file, replace: replaces === file});
}

/** What has become of it. */
export function exportTold(model: Model, number: number, told: ExportTold): Step {
	const prompt = model.prompt?.kind === 'export' && model.prompt.number === number ? model.prompt : null;
	switch (told.state) {
		case 'proposed': {
			if (prompt === null) return step(model);
			const line = prompt.line.text === '' ? lineOf(told.file) : prompt.line;
			const named = {...prompt, line, isProposed: true, enter: false};
			const next = {...model, prompt: named};
			return prompt.enter ? acceptExport(next, named) : step(next);
		}
		case 'refused': {
			if (prompt === null) return notify(model, `Not written: ${told.why}`, 'bad');
			const replaces = told.exists ? prompt.asked : null;
			// About another name than the one that stands there by now there is nothing to say.
			const complaint = prompt.line.text === prompt.asked ? safe(told.why) : null;
			return step({...model, prompt: {...prompt, replaces, complaint, asked: null}});
		}
		case 'begun':
			return step(prompt === null ? model : {...model, prompt: null});
		case 'writing':
			return notify({...model, isWriting: true}, told.text);
		case 'over':
			return andThen(step({...model, isWriting: false}), next => notify(next, told.text, told.tone));
	}
}

/** What is being written is given up. */
export function stopExport(model: Model): Step {
	return step({...model, isWriting: false}, {type: 'stop-export'});
}
