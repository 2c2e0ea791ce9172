import {safe} from '../../article/safe-text.ts';
import {type Step, step} from '../effect.ts';
import type {Model, Notice} from '../model.ts';

/** How long a notice stays, in milliseconds: a moment for every word, so that a sentence can be read. */
function stay(text: string): number {
	return 2500 + text.length * 30;
}

/** Says something in the bottom line for a while. */
export function notify(model: Model, text: string, tone: Notice['tone'] = 'plain'): Step {
	const number = model.notices + 1;
	const notice = {text: safe(text), tone, number};
	const over = {type: 'notice-over', number} as const;
	return step({...model, notice, notices: number}, {type: 'after', milliseconds: stay(text), message: over});
}

/** Why nothing can be done with an article that the list still shows. */
export const articleIsGone = 'This article is no longer there; r looks again.';
