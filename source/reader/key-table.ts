import {type Action, actions, groups} from './actions.ts';
import {showKeys} from './keys.ts';

/** A cell of a Markdown table: a bar would end it. */
function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}

function whereOf({where}: Action): string {
	if (where.includes('list') && where.includes('text')) return 'everywhere';
	const article = where.includes('text') ? ['article'] : where.filter(view => view === 'quotes');
	const others = where.filter(view => view === 'list' || view === 'search' || view === 'speakers');
	const names = [...others, ...article, ...where.filter(view => view === 'speaker')];
	return names.join(', ');
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
