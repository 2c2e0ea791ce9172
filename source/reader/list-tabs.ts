/** The tabs of the list: all, unread, starred, and the searches that are kept. */
import type {Tab} from '../archive/list-question.ts';
import {type Model, tabs} from './model.ts';

/** What a tab lists; `name` is that of a kept search, null for the others. */
export type ListTab = {readonly tab: Tab; readonly search: string; readonly name: string | null};

/** Every tab in its order. */
export function listTabs({preferences}: Pick<Model, 'preferences'>): readonly ListTab[] {
	const kept = Object.entries(preferences.savedSearches);
	return [
		...tabs.map(tab => ({tab, search: '', name: null})),
		...kept.map(([name, search]) => ({tab: 'all', search, name}) as const),
	];
}

/** Whether the list is that of the tab. */
export function isOpenTab({list}: Pick<Model, 'list'>, {tab, search}: ListTab): boolean {
	return search === list.query.search && (search !== '' || tab === list.query.tab);
}

/** The kept search of which the list is; undefined when it is of none. */
export function openSaved(model: Model): ListTab | undefined {
	return listTabs(model).find(tab => tab.name !== null && isOpenTab(model, tab));
}

/** How many unread articles a kept search finds: null when it is not understood, undefined while it is not known. */
export function unreadOf(
	{unreadFound}: Pick<Model, 'unreadFound'>,
	search: string,
): number | null | undefined {
	return Object.hasOwn(unreadFound, search) ? unreadFound[search] : undefined;
}
