import {chmodSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {actions} from '../../source/reader/actions.ts';
import {writeLibrary} from './library.ts';
import {newSign, onCall} from './on-call.ts';
import {hasTmux, openTerminal, program, type Terminal} from './tmux.ts';

const given = {alternate: false, cursor: true, raw: false, mouse: false};

/** What a terminal answers to a program that asked; the letters in them are keys of the reader. */
const answers = [
	'\x1b]11;rgb:1e1e/1e1e/1e1e\x07',
	'\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\',
	'\x1bP1$r0m\x1b\\',
	'\x1bP>|harbourterm 3.1(sms)\x1b\\',
	'\x1b_Gi=31;smAq\x1b\\',
	'\x1b]lsmAqj\x1b\\',
];

let library: string;

/** The reader on twenty articles; `alone` is without a shell that could stop and continue it. */
function open(options: {env?: Record<string, string>; before?: string; alone?: boolean} = {}): Terminal {
	const {env = {}, before = '', alone = false} = options;
	const command = `${before} ${program} "$LIBRARY"`;
	const terminal = openTerminal(alone ? `exec ${command}` : `${command}; echo "status $?"`, {
		env: {LIBRARY: library, ...env},
	});
	if (alone) terminal.tmux('set-option', '-g', 'remain-on-exit', 'on');
	return terminal;
}

/** An editor that does nothing until it is ended. */
function idleEditor(): {env: Record<string, string>; end: () => void} {
	const {sign, folder, call} = newSign();
	const editor = join(folder, 'editor.sh');
	writeFileSync(editor, `#!/bin/sh\nuntil [ -e '${sign}' ]; do sleep 0.05; done\n`);
	chmodSync(editor, 0o755);
	return {env: {VISUAL: editor}, end: call};
}

beforeAll(() => {
	library = writeLibrary();
});
afterAll(() => rmSync(library, {recursive: true, force: true}));

describe.skipIf(!hasTmux)('^C ends the reader', {timeout: 180_000}, () => {
	test.each([
		['in a paste that never ends', '\x1b[200~'],
		['in a paste that has begun', '\x1b[200~sjsj\x1b[20'],
		['in an answer that never ends', '\x1b]11;rgb:'],
		['after an Esc', '\x1b'],
		['in a key that never ends', '\x1b[1;'],
	])('%s', async (_, begun) => {
		const reader = open();
		await reader.sees('newest first · 1 of 20');
		reader.bytes(begun);
		reader.bytes('\x03');
		await reader.sees('status 0');
		await reader.becomes(given);
	});
});

describe.skipIf(!hasTmux)('what is no key', {timeout: 180_000}, () => {
	test('an answer of the terminal does nothing, in the list or in a prompt, whole or in two reads', async () => {
		const reader = open();
		const list = await reader.sees('newest first · 1 of 20');
		for (const answer of answers) {
			reader.bytes(answer);
			reader.bytes(answer.slice(0, 5));
			reader.bytes(answer.slice(5));
			reader.send('F');
			reader.bytes(`st${answer}ory`);
			await reader.sees(/narrow story/);
			reader.send('C-c');
			await reader.until(screen => screen === list);
		}
	});

	test('a paste into the list is none, whole or broken', async () => {
		const reader = open();
		await reader.sees('newest first · 1 of 20');
		reader.bytes('\x1b\x1b[200~sjsjq\x1b[201~');
		reader.bytes('\x1b[200~sjsjq');
		// Keys that come before a paste without an end is given up belong to it.
		await reader.pressesUntil(['g', 'j'], 'newest first · 2 of 20');
		expect(reader.screen().join('\n')).not.toContain('★');
	});

	test('what was typed while the editor had the terminal is thrown away', async () => {
		const {env, end} = idleEditor();
		const reader = open({env});
		const list = await reader.sees('newest first · 1 of 20');
		reader.send('e');
		await reader.becomes({alternate: false});
		reader.bytes('sjsj');
		reader.bytes('\x1b[200~plain\x1b[201~');
		reader.bytes('\x7f');
		reader.bytes(`\x1b[200~${'x'.repeat(5000)}\x1b[201~`);
		end();
		await reader.until(screen => screen === list);
		await reader.becomes({alternate: true, raw: true});
		await reader.pressesUntil(['g', 'j'], 'newest first · 2 of 20');
		expect(reader.screen().join('\n')).not.toContain('★');
		reader.send('C-c');
		await reader.sees('status 0');
	});
});

describe.skipIf(!hasTmux)('while the terminal is not the reader’s', {timeout: 180_000}, () => {
	test.each([
		['^D', '\x04'],
		['^C', '\x03'],
		['^\\', '\x1c'],
	])('%s does no harm in the moment of a suspension that nothing takes up', async (_, key) => {
		const reader = open({alone: true});
		await reader.sees('newest first · 1 of 20');
		for (const pause of [0, 4, 8, 12, 30]) {
			reader.bytes('\x1a');
			await sleep(pause);
			// In raw mode ^C is a key that ends the reader; before, it is a signal.
			if (key !== '\x03' || !reader.state().raw) reader.bytes(key);
			await reader.becomes({alternate: true, raw: true});
		}
		await reader.pressesUntil(['g', 'j'], 'newest first · 2 of 20');
	});

	test.each([
		['^D', '\x04'],
		['^C', '\x03'],
		['^\\', '\x1c'],
	])('%s does no harm while the editor runs', async (_, key) => {
		const {env, end} = idleEditor();
		const reader = open({env});
		await reader.sees('newest first · 1 of 20');
		reader.send('e');
		await reader.becomes({alternate: false});
		reader.bytes(key);
		end();
		await reader.becomes({alternate: true, raw: true});
		await reader.pressesUntil(['g', 'j'], 'newest first · 2 of 20');
	});

	test('the echo of keys that are typed during a redraw moves nothing on the screen', async () => {
		const {sign, folder, call} = newSign();
		const preload = join(folder, 'slow.mjs');
		writeFileSync(
			preload,
			`import {existsSync} from 'node:fs';
			import {ReadStream} from 'node:tty';
			const {setRawMode} = ReadStream.prototype;
			const turn = new Int32Array(new SharedArrayBuffer(4));
			let isLent = false;
			ReadStream.prototype.setRawMode = function (raw) {
				while (raw && isLent && !existsSync(${JSON.stringify(sign)})) Atomics.wait(turn, 0, 0, 20);
				isLent = !raw;
				return setRawMode.call(this, raw);
			};`,
		);
		const reader = open({env: {NODE_OPTIONS: `--import ${preload}`}});
		const list = await reader.sees('newest first · 1 of 20');
		reader.bytes('\x0c');
		await reader.becomes({raw: false});
		reader.bytes('\x1b[A\x1b[Ag');
		call();
		await reader.becomes({raw: true});
		await reader.until(screen => screen === list);
	});
});

describe.skipIf(!hasTmux)('ways out', {timeout: 180_000}, () => {
	test('a keyboard that ends is said', async () => {
		const {env, call} = onCall('process.stdin.push(null);');
		const reader = open({env});
		await reader.sees('newest first');
		await reader.becomes({raw: true});
		call();
		await reader.sees('its terminal has no more keys to give');
		await reader.sees('status 129');
		await reader.becomes(given);
	});

	test('a file size limit under which no mark can be kept ends nothing, and is said', async () => {
		const reader = open({before: 'prlimit --fsize=4096'});
		await reader.sees('Marks are kept for this session only');
		await reader.sees('newest first · 1 of 20');
		reader.send('s');
		await reader.sees('Starred 1');
		reader.send('C-c');
		await reader.sees('status 0');
	});

	test('a file size limit that is reached ends nothing, and what is not saved is said', async () => {
		const reader = open({before: 'prlimit --fsize=60000'});
		await reader.sees('newest first · 1 of 20');
		let starred = 0;
		for (; !reader.screen().join('\n').includes('Not saved'); starred++) {
			expect(starred).toBeLessThan(20);
			reader.bytes('js');
			const next = `Starred ${starred + 1}`;
			await reader.until(screen => screen.includes('Not saved') || screen.includes(next));
		}
		reader.send('g');
		await reader.sees(`Starred ${starred - 1}`);
		reader.send('C-c');
		await reader.sees('status 0');
	});
});

/** What random keys may not do, since the test has to see what they did: mark, undo, leave, and hand the terminal over. */
const left = new Set(
	['read', 'star', 'read-all', 'undo', 'redo', 'edit', 'open-url', 'suspend', 'leave', 'quit'].concat(
		// From these anything can be done.
		['palette', 'help', 'settings'],
	),
);
const bytesOf: Readonly<Record<string, string>> = {
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	enter: '\r',
	esc: '\x1b',
	tab: '\t',
	'shift-tab': '\x1b[Z',
	'shift-up': '\x1b[1;2A',
	'shift-down': '\x1b[1;2B',
	space: ' ',
	pageup: '\x1b[5~',
	pagedown: '\x1b[6~',
	home: '\x1b[H',
	end: '\x1b[F',
	backspace: '\x7f',
};

/** The bytes of a key; `^f` is a control character. */
function typed(key: string): string {
	const control = /^\^([a-z])$/i.exec(key)?.[1];
	return control ? String.fromCharCode(control.toLowerCase().charCodeAt(0) - 96) : (bytesOf[key] ?? key);
}

const harmless = actions
	.filter(({id}) => !left.has(id))
	.flatMap(({keys}) => keys)
	.filter(key => !actions.some(({id, keys}) => left.has(id) && keys.includes(key)));
const key = fc.constantFrom(...new Set(harmless.map(typed)));
const openPaste = '\x1b[200~smAq';
const noise = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom(...answers)},
	{weight: 2, arbitrary: fc.constant('\x1b[200~sm A\rq\x1b[201~')},
	{weight: 1, arbitrary: fc.constantFrom(openPaste, '\x1b]11;rgb:sm', '\x1bP1$rsm', '\x1b[1;')},
);
/** What comes in one write: some keys with noise among them. */
const write = fc.array(fc.oneof({weight: 12, arbitrary: key}, {weight: 1, arbitrary: noise}), {
	minLength: 20,
	maxLength: 60,
	size: 'max',
});

describe.skipIf(!hasTmux)('ten thousand random keys', {timeout: 600_000}, () => {
	test('leave a keyboard that works, and mark nothing', async () => {
		const reader = open();
		await reader.sees('newest first · 1 of 20');
		// All are read and none has a star: whatever marks or unmarks one is seen.
		reader.send(':');
		reader.type('mark everything');
		await reader.sees(/› Mark everything in this list as read/);
		reader.send('Enter');
		await reader.sees('Unread 0');
		let pressed = 0;
		for (const [number, pieces] of fc.sample(write, {seed: 20_260_813, numRuns: 280}).entries()) {
			pressed += pieces.length;
			reader.bytes(pieces.join(''));
			// A paste without an end takes what is behind it for itself, until it rests.
			if (pieces.includes(openPaste)) await sleep(700);
			if (number % 40 === 0) await alive(reader);
		}
		expect(pressed).toBeGreaterThanOrEqual(10_000);
		await alive(reader);
		reader.send('1');
		await reader.sees('[All 20]  Unread 0   Starred 0');
		reader.send('C-c');
		await reader.sees('status 0');
		await reader.becomes(given);
	});
});

/** The reader obeys, if need be after a while: Esc after Esc leads to the list, and there to its top. */
async function alive(reader: Terminal): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		await sleep(600);
		for (let n = 0; n < 12; n++) {
			reader.send('Escape');
			await sleep(70);
		}
		reader.send('1', 'G');
		try {
			await reader.sees('20 of 20', 5);
			break;
		} catch (error) {
			if (attempt === 10) throw error;
		}
	}
	reader.send('g');
	await reader.sees(' 1 of 20');
}
