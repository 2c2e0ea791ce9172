import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {answers} from './answers.ts';
import {archiveOf, removeLibrary, writeLibrary} from './library.ts';
import {newSign, onCall} from './on-call.ts';
import {hasTmux, openTerminal, program, type Terminal} from './tmux.ts';

const given = {alternate: false, cursor: true, raw: false, mouse: false};

let library: string;

/** The reader on twenty articles; `alone` is without a shell that could stop and continue it. */
function open(options: {env?: Record<string, string>; before?: string; alone?: boolean} = {}): Terminal {
	const {env = {}, before = '', alone = false} = options;
	const command = `${before} ${program} "$LIBRARY"`;
	const terminal = openTerminal(alone ? `exec ${command}` : `${command}; echo "status $?"`, {
		env: {LIBRARY: library, ...(before === '' ? archiveOf(library) : {}), ...env},
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
afterAll(() => removeLibrary(library));

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
	// Not ^C: the moment is so short that it mostly comes as a key, which ends the reader.
	test.each([
		['^D', '\x04'],
		['^\\', '\x1c'],
	])('%s does no harm in the moment of a suspension that nothing takes up', async (_, key) => {
		const reader = open({alone: true});
		await reader.sees('newest first · 1 of 20');
		for (const pause of [0, 4, 8, 12, 30]) {
			reader.bytes('\x1a');
			await sleep(pause);
			reader.bytes(key);
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
		const reader = open({before: 'prlimit --fsize=92000'});
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
