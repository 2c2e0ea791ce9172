import {type SafeText, ui} from '../../article/safe-text.ts';
import type {Model} from '../model.ts';
import {count} from './count.ts';
import type {Signs} from './signs.ts';

/** How far the reading of files has come, the longest way to say it first; nothing once it is over. */
export function readingStates({progress}: Model, signs: Signs): SafeText[] {
	if (progress.finished || progress.found === 0) return [];
	const done = progress.done / progress.found;
	const full = Math.round(done * 12);
	const bar = `${signs.full.repeat(full)}${signs.empty.repeat(12 - full)}`;
	const counted = `${count(progress.done)} of ${count(progress.found)} files`;
	return [
		ui(`reading ${bar}${bar && ' '}${counted}`),
		ui(`reading ${counted}`),
		ui(`${Math.floor(done * 100)} %`),
	];
}
