import Fuse from 'fuse.js';
import {type Action, actions, groups, whyNot} from './actions.ts';
import {rankOfCopy} from './copies.ts';
import {keysOf} from './keymap.ts';
import type {Model, Picker} from './model.ts';

/** One entry of a picker: an action, and why it cannot be done now. */
export type Choice = {readonly action: Action; readonly why: string | null};

const order = new Map<string, number>(
	[...groups, 'Sort', 'Amend', 'Copy', 'Export'].map((group, number) => [group, number]),
);

function offered(kind: Picker['kind'], model: Model): readonly Action[] {
	if (kind === 'sort')
		return actions.filter(({group, where}) => group === 'Sort' && where.includes(model.place.view));
	if (kind === 'amend')
		return actions.filter(({group, where}) => group === 'Amend' && where.includes(model.place.view));
	if (kind === 'copy') return copiesInOrder(model);
	if (kind === 'export')
		return actions.filter(
			({id, group, where}) => group === 'Export' && id !== 'stop-export' && where.includes(model.place.view),
		);
	if (kind === 'palette') return actions;
	const here = actions.filter(
		action => action.where.includes(model.place.view) && keysOf(action, model).length > 0,
	);
	return here.toSorted((a, b) => order.get(a.group)! - order.get(b.group)!);
}

/** What can be copied, the citation in the style of the settings before the others. */
function copiesInOrder({preferences}: Model): readonly Action[] {
	const rank = ({message}: Action) =>
		message.type === 'copy' ? rankOfCopy(message.form, preferences.citationStyle) : 0;
	return actions.filter(({group}) => group === 'Copy').toSorted((a, b) => rank(a) - rank(b));
}

/** What a picker shows for what was typed into it: the best first, what cannot be done now last. */
export function choices(picker: Pick<Picker, 'kind' | 'line'>, model: Model): Choice[] {
	const {kind, line} = picker;
	const query = line.text.trim();
	let found = offered(kind, model);
	if (query !== '') {
		const entries = found.map(action => ({
			action,
			title: action.title,
			keys: keysOf(action, model),
			group: action.group,
		}));
		const keys = [{name: 'title', weight: 3}, 'keys', 'group'];
		const fuse = new Fuse(entries, {keys, ignoreLocation: true, threshold: 0.35});
		found = fuse.search(query).map(({item}) => item.action);
	}
	const all = found.map(action => ({action, why: whyNot(action, model)}));
	// Help describes keys whether they work just now or not; elsewhere what can be done comes first.
	return kind === 'help'
		? all
		: [...all.filter(({why}) => why === null), ...all.filter(({why}) => why !== null)];
}
