import {useInput} from 'ink';
import {render} from 'ink-testing-library';
import {createElement} from 'react';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {InputFilter} from '../../source/terminal/input-filter.ts';
import {keyPresses} from '../../source/terminal/key-press.ts';

const heard: string[] = [];
const Listener = () => {
	useInput((input, key) => {
		if (key.eventType !== 'release') heard.push(...keyPresses(input, key).map(({name}) => name));
	});
	return null;
};
let ink: ReturnType<typeof render>;
beforeAll(async () => {
	ink = render(createElement(Listener));
	await new Promise(setImmediate);
});
afterAll(() => ink.unmount());

/** The names of the keys that Ink gives for what a terminal sends, behind the filter. */
function keysOf(sent: string): string[] {
	heard.length = 0;
	ink.stdin.write(new InputFilter(50).push(sent, 0));
	return [...heard];
}

/** Keys as terminals send them; from terminfo, and from what their own documentation says of what is held down. */
const sequences: readonly (readonly [string, readonly string[]])[] = [
	['f1', ['\x1bOP', '\x1b[11~', '\x1b[[A', '\x1b[P']],
	['f2', ['\x1bOQ', '\x1b[12~', '\x1b[[B', '\x1b[Q']],
	['f3', ['\x1bOR', '\x1b[13~', '\x1b[[C', '\x1b[R']],
	['f4', ['\x1bOS', '\x1b[14~', '\x1b[[D', '\x1b[S']],
	['f5', ['\x1b[15~', '\x1b[[E', '\x1b[15;1~', '\x1b[15;1:2~']],
	['f6', ['\x1b[17~']],
	['f7', ['\x1b[18~']],
	['f8', ['\x1b[19~']],
	['f9', ['\x1b[20~']],
	['f10', ['\x1b[21~']],
	['f11', ['\x1b[23~']],
	['f12', ['\x1b[24~']],
	['insert', ['\x1b[2~']],
	['shift-f1', ['\x1b[1;2P', '\x1bO2P', '\x1bO1;2P', '\x1b[11;2~']],
	['^f2', ['\x1b[1;5Q', '\x1b[5Q', '\x1b[12^']],
	['^f3', ['\x1b[13;5~', '\x1b[13^']],
	['alt-f4', ['\x1b[1;3S', '\x1b[14;3~']],
	['^shift-f5', ['\x1b[15;6~', '\x1b[15@']],
	['alt-^shift-f12', ['\x1b[24;8~']],
	['shift-f11', ['\x1b[23;2~', '\x1b[23$']],
	['shift-insert', ['\x1b[2;2~', '\x1b[2$']],
	['^insert', ['\x1b[2;5~', '\x1b[2^']],
	['shift-up', ['\x1b[1;2A', '\x1b[a', '\x1bO2A']],
	['shift-down', ['\x1b[1;2B', '\x1b[b']],
	['^right', ['\x1b[1;5C', '\x1bOc', '\x1b[5C']],
	['alt-left', ['\x1b[1;3D', '\x1b[1;9D']],
	['^shift-home', ['\x1b[1;6H', '\x1b[7@']],
	['shift-end', ['\x1b[1;2F', '\x1b[8$', '\x1b[4;2~']],
	['^pageup', ['\x1b[5;5~', '\x1b[5^']],
	['alt-delete', ['\x1b[3;3~']],
	['shift-tab', ['\x1b[Z', '\x1b[9;2u']],
	['alt-backspace', ['\x1b\x7f']],
	['alt-space', ['\x1b ']],
	['^space', ['\0']],
	['up', ['\x1b[A', '\x1bOA']],
	['home', ['\x1b[H', '\x1bOH', '\x1b[1~', '\x1b[7~']],
];

test.each(sequences)('%s', (name, written) => {
	for (const sequence of written) expect(keysOf(sequence), JSON.stringify(sequence)).toEqual([name]);
});

test('what has no name is no key: keys beyond F12, keys let go, and answers', () => {
	const none = ['\x1b[25~', '\x1b[29~', '\x1b[E', '\x1b[57358u', '\x1b[15;1:3~', '\x1b[1;1:3P', '\x1b[1;5R'];
	for (const sequence of none) expect(keysOf(sequence), JSON.stringify(sequence)).toEqual([]);
});

test('several at once are several', () => {
	expect(keysOf('\x1b[15~j\x1b[2~\x1b[1;2Bk\x1bOP')).toEqual(['f5', 'j', 'insert', 'shift-down', 'k', 'f1']);
});
