import {PassThrough} from 'node:stream';
import type {WriteStream} from 'node:tty';
import {expect, test} from 'vitest';
import {fromTheTop} from '../../source/terminal/own-screen.ts';

test('what is drawn on a screen of its own begins at its top, all else is passed on as it is', () => {
	const terminal = Object.assign(new PassThrough({encoding: 'utf8'}), {columns: 80, rows: 24, isTTY: true});
	const screen = fromTheTop(terminal as unknown as WriteStream);
	screen.write('\x1b[?1049h');
	screen.write('words');
	screen.write(Buffer.from('\x1b[?1049l'));
	expect(terminal.read()).toBe('\x1b[?1049h\x1b[Hwords\x1b[?1049l');
	expect([screen.columns, screen.rows, screen.isTTY]).toEqual([80, 24, true]);
});
