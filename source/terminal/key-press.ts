import type {Key} from 'ink';
import {graphemes} from '../article/graphemes.ts';
import type {KeyPress} from '../reader/keys.ts';

const flags: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
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
	const named = flags.find(([flag]) => key[flag] === true);
	if (named !== undefined) return [{name: named[1], text: null}];
	if (key.tab) return [{name: key.shift ? 'shift-tab' : 'tab', text: null}];
	if (input === '') {
		// Ink tells nothing about function keys but that there was one.
		const modifierAlone = key.ctrl || key.meta || key.super || key.hyper;
		return modifierAlone ? [] : [{name: 'f1', text: null}];
	}
	if (key.ctrl) return [{name: input === ' ' ? '^space' : `^${input.toLowerCase()}`, text: null}];
	if (key.meta) return [{name: `alt-${input}`, text: null}];
	return [...graphemes(input)].flatMap(({segment}) => single(segment));
}

function single(character: string): KeyPress[] {
	const name = controls[character] ?? (character === '\r\n' ? 'enter' : undefined);
	if (name !== undefined) return [{name, text: name === 'space' ? ' ' : null}];
	const code = character.codePointAt(0)!;
	// A control byte between letters that were read together.
	if (code < 32) return [{name: `^${String.fromCharCode(code + 96)}`, text: null}];
	return [{name: character, text: character}];
}
