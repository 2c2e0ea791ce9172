/** What stands around a command that is being typed: what it will be given, and what the keys do. */
import {joinSafe, type SafeText, safe, safeText, ui} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';
import type {PipePrompt, Prompt} from '../prompts.ts';

/** `pipe the quote to `, in so many columns of the window. */
export function pipeTitle({what}: PipePrompt, columns: number): string {
	return columns < 40 ? `${what} | ` : `pipe the ${what} to `;
}

/** What else it can be given, and the command used last. */
export function pipeAside(model: Model, prompt: Extract<Prompt, PipePrompt>): SafeText {
	const {columns} = model.size;
	if (columns < 40) return ui('');
	const {selected, what, line} = prompt;
	const parts: SafeText[] = [];
	if (selected !== null) parts.push(ui(`Tab: the ${what === 'article' ? selected.what : 'article'}`));
	const [last] = model.preferences.pipeCommands;
	const up = linesOf(model) === 'ascii' ? 'Up' : '↑';
	if (last !== undefined && line.text === '')
		parts.push(safeText`${ui(up)}: ${cut(safe(last), columns >> 2)}`);
	return joinSafe(parts, ui('   '));
}
