import {actions, groups} from './actions.ts';
import {showKeys} from './keys.ts';
import {inTable} from './where.ts';

/** A cell of a Markdown table: a bar would end it. */
function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}

/** The README's table of keys, in Markdown, from the table of actions. */
export function keyTable(): string {
	const rows = groups.flatMap(group =>
		actions
			.filter(action => action.group === group && action.keys.length > 0)
			.map(action => {
				const keys = action.keys.map(key => `\`${showKeys(key)}\``).join(' ');
				return `| ${cell(keys)} | ${cell(action.title)} | ${inTable(action.where)} |`;
			}),
	);
	return ['| keys | what they do | where |', '| --- | --- | --- |', ...rows].join('\n');
}
