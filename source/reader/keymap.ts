import {type Action, actionOf, actions, whyNot} from './actions.ts';
import {parseKeys} from './keys.ts';
import {litLink} from './link-places.ts';
import {type Model, readingOf, searchOf, type View} from './model.ts';

/** The keys that lead to an action: the reader's own, else those it comes with. */
export function keysOf(action: Action, {preferences}: Pick<Model, 'preferences'>): readonly string[] {
	const own = preferences.keys[action.id];
	return own === undefined ? action.keys : inNormalForm(own);
}

const normal = new WeakMap<readonly string[], readonly string[]>();

/** Keys as they may stand in a settings file that somebody has written: `F5`, `Shift-Up`. */
function inNormalForm(keys: readonly string[]): readonly string[] {
	const known = normal.get(keys) ?? keys.map(key => parseKeys(key) ?? key);
	normal.set(keys, known);
	return known;
}

/** What a sequence of keys means: an action, the beginning of a longer sequence, or nothing. */
export type Meaning =
	| {readonly kind: 'action'; readonly action: Action}
	| {readonly kind: 'unavailable'; readonly action: Action; readonly why: string}
	| {readonly kind: 'prefix'}
	| {readonly kind: 'nothing'};

/** Looks the keys up for the view that is open. The first action that can be done gets them. */
export function meaningOf(keys: readonly string[], model: Model): Meaning {
	const pressed = keys.join(' ');
	let refused: Meaning | undefined;
	let prefix = false;
	for (const action of actions) {
		if (!action.where.includes(model.place.view)) continue;
		for (const bound of keysOf(action, model)) {
			if (bound === pressed) {
				const why = whyNot(action, model);
				if (why === null) return {kind: 'action', action};
				refused ??= {kind: 'unavailable', action, why};
			} else if (bound.startsWith(`${pressed} `)) prefix = true;
		}
	}
	return prefix ? {kind: 'prefix'} : (refused ?? {kind: 'nothing'});
}

/** The five actions most useful now, for the bottom line; fewer when they cannot be done. The way back comes first. */
export function usefulNow(model: Model): Action[] {
	const next = searchOf(model) === null ? 'next-article' : 'next-result';
	const reading = readingOf(model);
	const isLinkLit = reading !== null && litLink(reading) !== undefined;
	const wanted: Readonly<Record<View, readonly string[]>> = {
		list: ['clear', 'open', 'search', 'next-unread', 'leave', 'rescan', 'help'],
		brief: ['back', 'open', 'deeper', next, 'star', 'help'],
		quotes: ['back', 'open', 'keep', 'deeper', next, 'help'],
		text: isLinkLit
			? ['open-link', 'next-link', 'leave-link', 'help']
			: ['back', 'page-down', 'next-match', 'find', next, 'help'],
		search: ['back', 'open', 'search', 'save-search', 'help'],
		speakers: ['clear-speakers', 'back', 'open', 'narrow-speakers', 'sort', 'help'],
		speaker: ['back', 'open', 'next-speaker', 'palette', 'help'],
		compare: ['back', 'open', 'speaker', 'other-side', 'swap-sides', 'help'],
		corrections: ['back', 'open', 'take-back', 'palette', 'help'],
		clippings: ['clear-clippings', 'back', 'open', 'note', 'let-go', 'narrow-clippings', 'help'],
		problems: ['back', 'edit', 'rescan', 'palette', 'help'],
		settings: ['back', 'open', 'palette', 'help'],
	};
	const possible = wanted[model.place.view].map(actionOf).filter(action => whyNot(action, model) === null);
	// Help always stays: it is the way to everything else.
	const help = possible.filter(({id}) => id === 'help');
	return [...possible.filter(({id}) => id !== 'help').slice(0, 5 - help.length), ...help];
}
