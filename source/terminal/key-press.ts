import type {Key} from 'ink';
import {graphemes} from '../article/graphemes.ts';
import {type KeyPress, withModifiers} from '../reader/keys.ts';
import {functionKeyName} from './function-keys.ts';

const flags: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['tab', 'tab'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const controls: Readonly<Record<string, string>> = {'\r': 'enter', '\n': 'enter', '\t': 'tab', ' ': 'space'};

/**
 * What came from the keyboard in one read, as single keys: fast typing and slow lines give several at once.
 * @param input and key as Ink's `useInput` gives them
 */
export function keyPresses(input: string, key: Key): KeyPress[] {
	const named = flags.find(([flag]) => key[flag] === true)?.[1] ?? functionKeyName(input);
	// What xterm calls Meta comes as Super.
	const held = {alt: key.meta || key.super, control: key.ctrl, shift: key.shift};
	if (named !== undefined) return [{name: withModifiers(named, held), text: null}];
	// A modifier alone, or a key that nobody can bind.
	if (input === '') return [];
	if (key.ctrl || key.meta) {
		const name = input === ' ' ? 'space' : key.ctrl ? input.toLowerCase() : input;
		return [{name: withModifiers(name, {...held, alt: key.meta, shift: false}), text: null}];
	}
	return [...graphemes(input)].flatMap(({segment}) => single(segment));
}

function single(character: string): KeyPress[] {
	const name = controls[character] ?? (character === '\r\n' ? 'enter' : undefined);
	if (name !== undefined) return [{name, text: name === 'space' ? ' ' : null}];
	const code = character.codePointAt(0)!;
	// A control byte between letters that were read together.
	if (code === 0) return [{name: '^space', text: null}];
	if (code < 32) return [{name: `^${String.fromCharCode(code + (code <= 26 ? 96 : 64))}`, text: null}];
	return [{name: character, text: character}];
}
