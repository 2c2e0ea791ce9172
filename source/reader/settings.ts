import {type PreferenceChoice, type Preferences, preferenceChoices} from '../settings/preferences.ts';
import {actions} from './actions.ts';
import {keysOf} from './keymap.ts';
import {parseKeys, showKeys} from './keys.ts';
import type {Model} from './model.ts';

/** One row of the settings view: a preference, or the keys of an action. */
export type Setting =
	| {readonly kind: 'preference'; readonly id: string; readonly choice: PreferenceChoice}
	| {readonly kind: 'keys'; readonly id: string; readonly title: string};

/** Every setting, in the order of the settings view. */
export const settings: readonly Setting[] = [
	...preferenceChoices.map((choice): Setting => ({kind: 'preference', id: choice.id, choice})),
	...actions.filter(({group}) => group !== 'Sort').map(({id, title}): Setting => ({kind: 'keys', id, title})),
];

/** The value of a setting as text: as it is shown, and as it is typed when it is changed. Raw text. */
export function settingValue(
	setting: Setting,
	model: Model,
): {readonly shown: string; readonly typed: string} {
	if (setting.kind === 'keys') {
		const keys = keysOf(actions.find(({id}) => id === setting.id)!, model);
		return {
			shown: keys.length === 0 ? 'none' : keys.map(key => showKeys(key, model.preferences.lines)).join('  '),
			typed: keys.join(', '),
		};
	}
	const {choice} = setting;
	const value = model.preferences[choice.id];
	const title = choice.choices.find(option => option.value === value)?.title;
	if (title !== undefined) return {shown: title, typed: title};
	const typed = Array.isArray(value) ? value.join(', ') : value === null ? '' : String(value);
	const empty = choice.id === 'libraries' ? 'the sample articles' : '$VISUAL or $EDITOR';
	return {shown: typed === '' ? empty : typed, typed};
}

/** A change of the preferences, or why what was typed cannot be one. */
export type Reply = {readonly patch: Partial<Preferences>} | {readonly complaint: string};

/** The next value of a setting that is picked from a few. */
export function nextChoice({id, choices}: PreferenceChoice, model: Model): Partial<Preferences> {
	const at = choices.findIndex(({value}) => value === model.preferences[id]);
	return {[id]: choices[(at + 1) % choices.length]!.value};
}

/** What was typed for a preference, read. */
export function readPreference(id: string, typed: string): Reply {
	const choice = preferenceChoices.find(option => option.id === id)!;
	const text = typed.trim();
	if (choice.kind === 'number') {
		// Digits alone: `5e1` and `0x20` are numbers to a program only.
		const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
		const fits = number >= 20 && number <= 200;
		return fits ? {patch: {[id]: number}} : {complaint: 'a whole number from 20 to 200'};
	}
	if (choice.kind === 'folders') {
		const folders = text.split(',').map(part => part.trim());
		return {patch: {[id]: folders.filter(folder => folder !== '')}};
	}
	return {patch: {[id]: text === '' ? null : text}};
}

/** What was typed as the keys of an action: names with commas between them; nothing gives back those it comes with. */
export function readKeys(id: string, typed: string, model: Model): Reply {
	const {[id]: _, ...others} = model.preferences.keys;
	if (typed.trim() === '') return {patch: {keys: others}};
	const parsed: string[] = [];
	for (const part of typed.split(/, +|,$/)) {
		if (part.trim() === '') continue;
		const keys = parseKeys(part);
		if (keys === null)
			return {complaint: `there is no key "${part.trim()}": write j, ^f, alt-x, space, pageup, or g g`};
		parsed.push(keys);
	}
	const action = actions.find(option => option.id === id)!;
	for (const other of actions) {
		if (other.id === id || !other.where.some(view => action.where.includes(view))) continue;
		const taken = keysOf(other, model).find(key => parsed.some(mine => clash(mine, key)));
		// Two actions of the program's own may share a key where one of them is unavailable; a new one may not add to it.
		if (taken !== undefined && !action.keys.includes(taken)) {
			return {complaint: `${showKeys(taken, model.preferences.lines)} belongs to "${other.title}"`};
		}
	}
	return {patch: {keys: {...others, [id]: parsed}}};
}

function clash(mine: string, other: string): boolean {
	return mine === other || mine.startsWith(`${other} `) || other.startsWith(`${mine} `);
}
