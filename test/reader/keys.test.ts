import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import {actions} from '../../source/reader/actions.ts';
import {namedKeys, parseKeys, showKeys} from '../../source/reader/keys.ts';

describe('reading keys', () => {
	test.each([
		['j', 'j'],
		['J', 'J'],
		[' ? ', '?'],
		['^F', '^f'],
		['^', '^'],
		['alt-x', 'alt-x'],
		['PageUp', 'pageup'],
		['g  g', 'g g'],
		['é', 'é'],
		['^x Enter', '^x enter'],
		['F5', 'f5'],
		['Insert', 'insert'],
		['Shift-Up', 'shift-up'],
		['^Right', '^right'],
		['Alt-Left', 'alt-left'],
		['shift-^alt-end', 'alt-^shift-end'],
		['alt-^X', 'alt-^x'],
		['^space', '^space'],
		['alt-^', 'alt-^'],
		['^^', '^^'],
		['alt--', 'alt--'],
	])('%j is %j', (written, expected) => {
		expect(parseKeys(written)).toBe(expected);
	});

	test.each([
		'',
		'   ',
		'ctrl',
		'jj',
		'g gg',
		'alt-',
		'^1',
		'constructor',
		'f13',
		'f0',
		'shift-j',
		'shift-space',
		'shift-',
	])('%j is no key', written => {
		expect(parseKeys(written)).toBeNull();
	});

	test.each(['alt-alt-x', '^^x', 'shift-shift-up', 'ctrl-x', '^,'])('neither is %j', written => {
		expect(parseKeys(written)).toBeNull();
	});

	test.each(['\u202e', '\u200b', '\x1b', '\u0301', '\ue0b0', 'alt-\u202e'])(
		'%j cannot be shown and so is none',
		written => {
			expect(parseKeys(written)).toBeNull();
		},
	);

	test('reading what was read changes nothing', () => {
		const anyKey = fc.oneof(
			fc.constantFrom(...Object.keys(namedKeys)),
			fc.string({minLength: 1, maxLength: 4, unit: 'binary'}),
			fc.constantFrom('^f', 'alt-x', '^]', 'shift-up', 'alt-^right', '^f5'),
		);
		fc.assert(
			fc.property(fc.array(anyKey, {minLength: 1, maxLength: 3}), keys => {
				const parsed = parseKeys(keys.join(' '));
				if (parsed === null) return;
				expect(parseKeys(parsed)).toBe(parsed);
				expect(isSafe(showKeys(parsed))).toBe(true);
			}),
		);
	});

	test('the keys of every action are written as they are read', () => {
		for (const {keys} of actions) for (const key of keys) expect(parseKeys(key)).toBe(key);
	});
});

describe('showing keys', () => {
	test.each([
		['down', '↓', 'Down'],
		['g g', 'g g', 'g g'],
		['^f', '^f', '^f'],
		['shift-tab', 'Shift-Tab', 'Shift-Tab'],
		['shift-up', 'Shift-↑', 'Shift-Up'],
		['^right', '^→', '^Right'],
		['alt-^f5', 'Alt-^F5', 'Alt-^F5'],
		['alt-x', 'Alt-x', 'Alt-x'],
		['alt-shift-tab', 'Alt-Shift-Tab', 'Alt-Shift-Tab'],
		['^', '^', '^'],
	])('%j is shown as %j, and as %j in ASCII', (keys, shown, ascii) => {
		expect(showKeys(keys)).toBe(shown);
		expect(showKeys(keys, 'ascii')).toBe(ascii);
	});
});
