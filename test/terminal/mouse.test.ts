import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {preferenceChoices} from '../../source/settings/preferences.ts';
import {archiveOf, removeLibrary, writeLibrary} from './library.ts';
import {hasTmux, openTerminal, program, type Terminal} from './tmux.ts';

const given = {alternate: false, cursor: true, raw: false, mouse: false};
const own = {alternate: true, raw: true, mouse: true};
const wheelUp = '\x1b[<64;10;5M';
const wheelDown = '\x1b[<65;10;5M';

let library: string;
beforeAll(() => {
	library = writeLibrary();
});
afterAll(() => removeLibrary(library));

/** The reader on twenty articles. */
function open(env: Record<string, string> = {}): Terminal {
	return openTerminal(`${program} "$LIBRARY"; echo "status $?"`, {
		env: {LIBRARY: library, ...archiveOf(library), ...env},
	});
}

/** The same with the wheel turned on before it starts. */
async function openWithWheel(env: Record<string, string> = {}): Promise<Terminal> {
	const settings = mkdtempSync(join(tmpdir(), 'quotidian-settings-'));
	onTestFinished(() => rmSync(settings, {recursive: true, maxRetries: 20, retryDelay: 50}));
	mkdirSync(join(settings, 'quotidian'), {recursive: true});
	writeFileSync(join(settings, 'quotidian', 'config.json'), '{"mouse": true}');
	const reader = open({XDG_CONFIG_HOME: settings, ...env});
	await reader.sees('newest first · 1 of 20');
	await reader.until(() => reader.state().mouse);
	return reader;
}

describe.skipIf(!hasTmux)('the mouse wheel', {timeout: 180_000}, () => {
	test('is the terminal’s until it is turned on, and again when it is turned off', async () => {
		const reader = open();
		await reader.sees('newest first · 1 of 20');
		await reader.until(() => reader.state().raw);
		await sleep(300);
		expect(reader.state().mouse).toBe(false);
		reader.bytes(`${wheelDown}\x1b[MaI*`);
		reader.send('j');
		await reader.sees('newest first · 2 of 20');
		reader.type(`,${'j'.repeat(preferenceChoices.findIndex(({id}) => id === 'mouse'))}`);
		await reader.sees(/› Mouse wheel +off/);
		reader.send('Enter');
		await reader.sees(/› Mouse wheel +on/);
		await reader.until(() => reader.state().mouse);
		reader.send('Enter');
		await reader.until(() => !reader.state().mouse);
		reader.send('Enter', 'C-c');
		await reader.sees('status 0');
		expect(reader.state()).toEqual(given);
	});

	test('moves the list, and other reports are no keys', async () => {
		const reader = await openWithWheel();
		reader.bytes(`${wheelDown}${wheelDown}${wheelUp}${wheelDown}`);
		await reader.sees('newest first · 7 of 20');
		reader.bytes('\x1b[<0;10;5M\x1b[<0;10;5m\x1b[MsqG\x1b[M#jA');
		reader.bytes('\x1b[<35;10');
		await sleep(900);
		reader.bytes(';5Mj');
		await reader.sees('newest first · 8 of 20');
		expect(reader.screen().join('\n')).not.toContain('★');
	});

	test.each([
		['q', (reader: Terminal) => reader.send('q'), 'status 0'],
		['^C', (reader: Terminal) => reader.send('C-c'), 'status 0'],
		['kill -TERM', (reader: Terminal) => void process.kill(reader.pid(), 'SIGTERM'), 'status 143'],
		['kill -HUP', (reader: Terminal) => void process.kill(reader.pid(), 'SIGHUP'), 'status 129'],
	])('is given back after %s', async (_, leave, status) => {
		const reader = await openWithWheel();
		leave(reader);
		await reader.sees(status);
		expect(reader.state()).toEqual(given);
	});

	test('is given back after a crash', async () => {
		const preload = join(library, '..', `mouse-${process.pid}.mjs`);
		writeFileSync(
			preload,
			`import {isMainThread} from 'node:worker_threads';
			if (isMainThread) process.on('SIGUSR2', () => { throw new Error('a fault of ours'); });`,
		);
		const reader = await openWithWheel({NODE_OPTIONS: `--import ${preload}`});
		process.kill(reader.pid(), 'SIGUSR2');
		await reader.sees('status 70');
		expect(reader.state()).toEqual(given);
		rmSync(preload);
	});

	test('is the editor’s while it has the terminal, and the reader’s after', async () => {
		const editor = join(library, '..', `mouse-editor-${process.pid}.sh`);
		writeFileSync(editor, '#!/bin/sh\necho editing; read line\n', {mode: 0o755});
		const reader = await openWithWheel({VISUAL: editor});
		reader.send('e');
		await reader.sees('editing');
		expect(reader.state()).toEqual(given);
		reader.send('Enter');
		await reader.sees('newest first · 1 of 20');
		await reader.until(() => reader.state().mouse);
		expect(reader.state()).toMatchObject(own);
		rmSync(editor);
	});

	test('is the shell’s while the reader is suspended, and the reader’s after', async () => {
		const reader = await openWithWheel();
		reader.send('C-z');
		await reader.until(() => !reader.state().alternate);
		expect(reader.state()).toEqual(given);
		reader.send('fg', 'Enter');
		await reader.sees('newest first · 1 of 20');
		await reader.until(() => reader.state().mouse);
		expect(reader.state()).toMatchObject(own);
	});
});

describe.skipIf(!hasTmux)('keys with a name', {timeout: 180_000}, () => {
	test('are named where they do nothing, and F1 is help', async () => {
		const reader = open();
		await reader.sees('newest first · 1 of 20');
		for (const [key, name] of [
			['F5', 'F5'],
			['IC', 'Insert'],
			['C-Right', '^→'],
			['M-Left', 'Alt-←'],
			['S-F2', 'Shift-F2'],
			['F12', 'F12'],
		] as const) {
			reader.send(key);
			await reader.sees(`${name} does nothing here. ? shows the keys.`);
		}
		reader.send('F1');
		await reader.sees('Keys of this view');
	});
});
