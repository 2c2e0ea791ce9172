import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Keyboard} from '../../source/terminal/keyboard.ts';

/** A terminal whose keys a test presses. */
class FakeTerminal extends EventEmitter {
	raw = false;
	reading = false;

	setRawMode(raw: boolean) {
		this.raw = raw;
	}
	setEncoding() {}
	resume() {
		this.reading = true;
	}
	pause() {
		this.reading = false;
	}
	ref() {}
	unref() {}
	press(bytes: string) {
		this.emit('data', bytes);
	}
}

/** The Esc key as it is passed on. */
const escapeKey = '\x1b[27u';

function open(env: NodeJS.ProcessEnv = {}) {
	const terminal = new FakeTerminal();
	const keyboard = new Keyboard(terminal as unknown as ReadStream, env);
	const read: string[] = [];
	let ends = 0;
	keyboard.on('readable', () => {
		for (let keys = keyboard.read(); keys !== null; keys = keyboard.read()) read.push(keys);
	});
	keyboard.on('end', () => ends++);
	keyboard.setRawMode(true);
	return {terminal, keyboard, read, ends: () => ends};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('keys', () => {
	test('are passed on as they come, and Esc once nothing has followed it', () => {
		const {terminal, read} = open();
		terminal.press('jk');
		terminal.press('\x1b');
		expect(read).toEqual(['jk']);
		vi.advanceTimersByTime(60);
		expect(read).toEqual(['jk', escapeKey]);
		terminal.press('[B');
		expect(read.at(-1)).toBe('[B');
	});

	test.each([
		['here', {}, 40],
		['over SSH', {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'}, 140],
		['over SSH with a terminal of its own', {SSH_TTY: '/dev/pts/7'}, 140],
	])('that a slow line splits are one, %s', (_, env, pause) => {
		const {terminal, read} = open(env);
		terminal.press('\x1b');
		vi.advanceTimersByTime(pause);
		terminal.press('[B');
		vi.advanceTimersByTime(1000);
		expect(read).toEqual(['\x1b[B']);
	});

	test('that came while the program was busy are looked at before Esc is one', () => {
		const {terminal, read} = open();
		terminal.press('\x1b');
		// The time is up, and with the same turn of the event loop the rest is there.
		setTimeout(() => terminal.press('[B'), 50);
		vi.advanceTimersByTime(1000);
		expect(read).toEqual(['\x1b[B']);
	});
});

describe('a terminal that is lent', () => {
	test('is not read meanwhile, and what had begun is forgotten', () => {
		const {terminal, keyboard, read} = open();
		terminal.press('\x1b[200~half a paste');
		keyboard.setRawMode(false);
		expect(terminal).toMatchObject({raw: false, reading: false});
		terminal.press('j');
		keyboard.setRawMode(true);
		expect(terminal).toMatchObject({raw: true, reading: true});
		terminal.press('k');
		expect(read).toEqual(['k']);
	});

	test('is said to be taken once it echoes nothing any more', () => {
		const {terminal, keyboard} = open();
		const seen: boolean[] = [];
		keyboard.on('taken', () => seen.push(terminal.raw));
		keyboard.setRawMode(false);
		expect(seen).toEqual([]);
		keyboard.setRawMode(true);
		expect(seen).toEqual([true]);
	});

	test('gives what was typed ahead only where it was meant for the reader', async () => {
		vi.useRealTimers();
		const {terminal, keyboard, read} = open();
		keyboard.setRawMode(false);
		const dropped = keyboard.dropTypedAhead();
		terminal.press('sjq');
		await dropped;
		expect(terminal.reading).toBe(false);
		keyboard.setRawMode(true);
		terminal.press('k');
		keyboard.setRawMode(false);
		keyboard.setRawMode(true);
		terminal.press('l');
		expect(read).toEqual(['k', 'l']);
	});
});

test.each(['end', 'error'])('an %s of the terminal is the end of the keys', event => {
	const {terminal, ends} = open();
	terminal.emit(event, new Error('read EIO'));
	expect(ends()).toBe(1);
});

test('a keyboard that is closed hears nothing more', () => {
	const {terminal, keyboard, read, ends} = open();
	keyboard.close();
	terminal.press('j');
	terminal.emit('end');
	expect([read, ends()]).toEqual([[], 0]);
});
