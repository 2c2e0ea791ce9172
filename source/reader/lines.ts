import type {Model} from './model.ts';

/** What signs, rules and names of keys are drawn with: as was chosen, else as the terminal's locale has it. */
export function linesOf({
	preferences,
	isUtf8,
	linear,
}: Pick<Model, 'preferences' | 'isUtf8' | 'linear'>): 'unicode' | 'ascii' {
	// Arrows are read out as anything but the keys they are on.
	if (linear) return 'ascii';
	if (preferences.lines !== 'auto') return preferences.lines;
	return isUtf8 ? 'unicode' : 'ascii';
}
