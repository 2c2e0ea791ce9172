import {type SafeText, safe} from '../article/safe-text.ts';
import {type PreferenceChoice, type Preferences, preferenceChoices} from '../settings/preferences.ts';
import {actions} from './actions.ts';
import {keysOf} from './keymap.ts';
import {parseKeys, showKeys} from './keys.ts';
import {linesOf} from './lines.ts';
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

/** The setting of a preference, or of the keys of an action. */
export function settingOf(kind: Setting['kind'], id: string): Setting {
	return settings.find(setting => setting.kind === kind && setting.id === id)!;
}

/** What stands in the line in which a setting is changed, before anything was typed. */
export function typedValue(setting: Setting, model: Model): SafeText {
	return safe(settingValue(setting, model).typed);
}

/** The value of a setting as text: as it is shown, and as it is typed when it is changed. Raw text. */
export function settingValue(
	setting: Setting,
	model: Model,
): {readonly shown: string; readonly typed: string} {
	if (setting.kind === 'keys') {
		const keys = keysOf(actions.find(({id}) => id === setting.id)!, model);
		return {
			shown: keys.length === 0 ? 'none' : keys.map(key => showKeys(key, linesOf(model))).join('  '),
			typed: keys.length === 0 && model.preferences.keys[setting.id] === undefined ? '' : typedKeys(keys),
		};
	}
	const {choice} = setting;
	const value = model.preferences[choice.id];
	const title = choice.choices.find(option => option.value === value)?.title;
	if (title !== undefined) return {shown: title, typed: title};
	const typed =
		choice.kind === 'commands'
			? commandsTyped(value as readonly string[])
			: Array.isArray(value)
				? value.join(', ')
				: value === null
					? ''
					: String(value);
	const empty =
		choice.id === 'libraries'
			? 'the sample articles'
			: choice.kind === 'commands'
				? 'none yet'
				: '$VISUAL or $EDITOR';
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
	if (choice.kind === 'commands') return {patch: {[id]: commandsIn(text)}};
	return {patch: {[id]: text === '' ? null : text}};
}

/** Commands as they are typed in one line: a comma stands between them, and one of their own has a backslash before it. */
function commandsTyped(commands: readonly string[]): string {
	return commands.map(command => command.replaceAll(',', '\\,')).join(', ');
}

function commandsIn(typed: string): string[] {
	const commands = typed.split(/(?<!\\),/).map(command => command.replaceAll('\\,', ',').trim());
	return [...new Set(commands.filter(command => command !== ''))];
}

/** What is typed for no keys at all; nothing typed stands for those an action comes with. */
const none = 'none';

/** Keys as they are typed: `, ` stands between them. */
function typedKeys(keys: readonly string[]): string {
	return keys.length === 0 ? none : keys.join(', ');
}

/** UTF-16 units of the longest name of a key, and more. */
const longestName = 24;

/**
 * The keys that were typed. A comma ends a key only where what stands before it is one: `,,` is the key and an end.
 * @returns sequences of keys in their normal form, or the word that is none
 */
function keysIn(typed: string): string[] | {readonly noKey: string} {
	const sequences: string[][] = [[]];
	for (const word of typed.split(/\s+/)) {
		for (let rest = word; rest !== ''; ) {
			const end = keyLength(rest);
			if (end === null) return {noKey: word};
			sequences.at(-1)!.push(rest.slice(0, end));
			if (rest[end] === ',') sequences.push([]);
			rest = rest.slice(end + 1);
		}
	}
	return sequences.filter(keys => keys.length > 0).map(keys => parseKeys(keys.join(' '))!);
}

/** UTF-16 units of the key at the beginning of a word: all of it, or what a comma follows; null when there is none. */
function keyLength(word: string): number | null {
	if (isKey(word)) return word.length;
	for (let at = word.indexOf(',', 1); at > 0 && at <= longestName; at = word.indexOf(',', at + 1)) {
		if (isKey(word.slice(0, at))) return at;
	}
	return null;
}

function isKey(word: string): boolean {
	return word.length <= longestName && parseKeys(word) !== null;
}

/** What was typed as the keys of an action: names with commas between them; nothing gives back those it comes with. */
export function readKeys(id: string, typed: string, model: Model): Reply {
	const {[id]: _, ...others} = model.preferences.keys;
	if (typed.trim() === '') return {patch: {keys: others}};
	const parsed = typed.trim().toLowerCase() === none ? [] : keysIn(typed);
	if ('noKey' in parsed) {
		return {complaint: `there is no key "${parsed.noKey}": write j, ^f, alt-x, f5, shift-up`};
	}
	const action = actions.find(option => option.id === id)!;
	for (const other of actions) {
		if (other.id === id || !other.where.some(view => action.where.includes(view))) continue;
		const taken = keysOf(other, model).find(key => parsed.some(mine => clash(mine, key)));
		// Two actions of the program's own may share a key where one of them is unavailable; a new one may not add to it.
		if (taken !== undefined && !action.keys.includes(taken)) {
			return {complaint: `${showKeys(taken, linesOf(model))} belongs to "${other.title}"`};
		}
	}
	return {patch: {keys: {...others, [id]: parsed}}};
}

function clash(mine: string, other: string): boolean {
	return mine === other || mine.startsWith(`${other} `) || other.startsWith(`${mine} `);
}
