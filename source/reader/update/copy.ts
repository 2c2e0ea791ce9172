import {copySubject} from '../copy-subject.ts';
import {type Step, step} from '../effect.ts';
import type {CopyKind} from '../export-plan.ts';
import type {Model} from '../model.ts';

/** Copies what the cursor is on, in one of its forms. */
export function copy(model: Model, what: CopyKind): Step {
	const subject = copySubject(model);
	return subject === undefined ? step(model) : step(model, {type: 'copy', what, ...subject});
}
