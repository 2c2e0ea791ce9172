import {type Action, actions, groups} from './actions.ts';
import {showKeys} from './keys.ts';

/** A cell of a Markdown table: a bar would end it. */
function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}

function whereOf({where}: Action): string {
	const list = where.includes('list');
	const article = where.includes('text');
	if (list && article) return 'everywhere';
	if (list || article) return list ? 'list' : 'article';
	return where.includes('search') ? 'results' : 'settings';
}

/** The README's table of keys, in Markdown, from the table of actions. */
export function keyTable(): string {
	const rows = groups.flatMap(group =>
		actions
			.filter(action => action.group === group && action.keys.length > 0)
			.map(action => {
				const keys = action.keys.map(key => `\`${showKeys(key)}\``).join(' ');
				return `| ${cell(keys)} | ${cell(action.title)} | ${whereOf(action)} |`;
			}),
	);
	return ['| keys | what they do | where |', '| --- | --- | --- |', ...rows].join('\n');
}
