import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {parseKeys} from '../../source/reader/keys.ts';
import {keyPresses} from '../../source/terminal/key-press.ts';

const noKey = {} as Key;
const names = (input: string, key: Partial<Key> = {}) =>
	keyPresses(input, {...noKey, ...key}).map(({name}) => name);
const typed = (input: string) => keyPresses(input, noKey).map(({text}) => text);

describe('what came in one read is single keys', () => {
	test.each([
		['j', ['j']],
		['jj', ['j', 'j']],
		['j\r', ['j', 'enter']],
		['/reed\r', ['/', 'r', 'e', 'e', 'd', 'enter']],
		['a b\tc\r\nd', ['a', 'space', 'b', 'tab', 'c', 'enter', 'd']],
		['jj\x06', ['j', 'j', '^f']],
		['j\0\x1c', ['j', '^space', '^\\']],
		['\ue018\ue018', ['\ue018', '\ue018']],
		['Nu\u0301👩‍👧', ['N', 'u\u0301', '👩‍👧']],
	])('%j', (input, expected) => {
		expect(names(input)).toEqual(expected);
	});

	test('only what types something has text', () => {
		expect(typed('a é\r\t\x06')).toEqual(['a', ' ', 'é', null, null, null]);
	});
});

describe('keys with a name', () => {
	test.each([
		['', {upArrow: true}, 'up'],
		['', {pageDown: true}, 'pagedown'],
		['\r', {return: true}, 'enter'],
		['', {escape: true}, 'esc'],
		['', {backspace: true}, 'backspace'],
		['', {tab: true}, 'tab'],
		['', {tab: true, shift: true}, 'shift-tab'],
		['f', {ctrl: true}, '^f'],
		['F', {ctrl: true, shift: true}, '^f'],
		['x', {meta: true}, 'alt-x'],
		['\ue014', {}, 'f1'],
		['\ue018', {}, 'f5'],
		['\ue01f', {}, 'f12'],
		['\ue004', {}, 'insert'],
		['', {upArrow: true, shift: true}, 'shift-up'],
		['', {rightArrow: true, ctrl: true}, '^right'],
		['', {leftArrow: true, meta: true}, 'alt-left'],
		['', {leftArrow: true, super: true}, 'alt-left'],
		['', {end: true, meta: true, ctrl: true, shift: true}, 'alt-^shift-end'],
		['\ue018', {ctrl: true}, '^f5'],
		['\ue004', {shift: true}, 'shift-insert'],
		['', {backspace: true, meta: true}, 'alt-backspace'],
		[' ', {ctrl: true}, '^space'],
		[' ', {meta: true}, 'alt-space'],
		['x', {meta: true, ctrl: true}, 'alt-^x'],
	] as const)('%j with %j is %s', (input, key, expected) => {
		expect(keyPresses(input, {...noKey, ...key})).toEqual([{name: expected, text: null}]);
		expect(parseKeys(expected)).toBe(expected);
	});

	test('a modifier alone is no key, nor is what has no name', () => {
		expect(names('')).toEqual([]);
		expect(names('', {ctrl: true})).toEqual([]);
		expect(names('', {meta: true})).toEqual([]);
	});
});
