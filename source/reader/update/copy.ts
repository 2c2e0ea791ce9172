/** What is copied: the desk makes the text, and the terminal takes it. */
import {whatToCopy} from '../copies.ts';
import {type Step, step} from '../effect.ts';
import type {CopyForm, Message} from '../message.ts';
import type {Model} from '../model.ts';
import {notify} from './notice.ts';
import {sentence} from './picker.ts';

/** Asks for what the cursor is on, in this form. */
export function copy(model: Model, form: CopyForm): Step {
	const what = whatToCopy(model);
	if (typeof what === 'string') return notify(model, sentence(what));
	const {citationStyle: style} = model.preferences;
	return step(model, {type: 'copy', what, form, style, now: model.now});
}

/** The text is there, or why there is none. */
export function copied(model: Model, {copy}: Extract<Message, {type: 'copied'}>): Step {
	return 'why' in copy
		? notify(model, sentence(copy.why), 'bad')
		: step(model, {type: 'to-clipboard', ...copy});
}
