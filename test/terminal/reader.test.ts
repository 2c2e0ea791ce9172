import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {writeLibrary} from './library.ts';
import {onCall} from './on-call.ts';
import {hasTmux, openTerminal, program} from './tmux.ts';

const given = {alternate: false, cursor: true, raw: false, mouse: false};

describe.skipIf(!hasTmux)('the real program in a real terminal', {timeout: 180_000}, () => {
	let library: string;
	const open = (options?: Parameters<typeof openTerminal>[1], path = library) =>
		openTerminal(`${program} ${path}; echo "status $?"`, options);

	beforeAll(() => {
		library = writeLibrary();
	});
	afterAll(() => rmSync(library, {recursive: true, force: true}));

	test('opens, reads, goes through an article and gives the terminal back', async () => {
		const reader = open();
		await reader.sees(/› ?●? +Story of day 29/);
		await reader.becomes({alternate: true, raw: true});
		reader.send('Down', 'Enter');
		await reader.sees('[Brief]');
		await reader.sees('Story of day 28');
		reader.send('Right', 'Right');
		await reader.sees('[Text]');
		reader.send('q', 'q', 'q', 'q');
		await reader.sees('status 0');
		await reader.becomes(given);
	});

	test('keys that arrive in one read are all taken', async () => {
		const reader = open();
		await reader.sees('Story of day 29');
		reader.type('jjjjjG');
		await reader.sees(/› ?●? +Story of day 10/);
		reader.type('gjj\r');
		await reader.sees('[Brief]');
		await reader.sees('Story of day 27');
	});

	test.each([
		[80, 24],
		[200, 60],
		[40, 12],
		[20, 5],
	])('fits %i columns and %i rows, and goes on after a resize', async (columns, rows) => {
		const reader = open({columns, rows});
		await reader.sees('Story');
		expect(reader.screen()).toHaveLength(rows);
		reader.send('Enter');
		await reader.sees('Brief');
		reader.send('3');
		await reader.sees('Text');
		reader.resize(100, 30);
		await reader.until(screen => screen.includes('Brief') && screen.includes('help'));
		reader.resize(columns, rows);
		await reader.until(screen => screen.split('\n').length <= rows && screen.includes('Text'));
		reader.send('C-c');
		await reader.sees(/status \d/);
	});

	test('survives a window of one cell', async () => {
		const reader = open();
		await reader.sees('Story of day 29');
		reader.resize(1, 1);
		// Nothing to wait for can be seen in it.
		await sleep(200);
		reader.send('j', 'Enter');
		reader.resize(80, 24);
		await reader.sees('[Brief]');
	});

	test('marks survive kill -9', async () => {
		const reader = open();
		await reader.sees('Story of day 29');
		reader.send('s');
		await reader.sees('★');
		process.kill(reader.pid(), 'SIGKILL');
		await reader.sees('status 137');
		// The killed program left the terminal raw: there Enter is no line end.
		reader.send(`stty sane; tput rmcup; clear; ${program} ${library}`, 'C-j');
		await reader.sees(/★ Story of day 29/);
	});

	test('suspends and comes back with everything as it was', async () => {
		const reader = open();
		await reader.sees('Story of day 29');
		reader.send('Down', 'C-z');
		await reader.sees(/Stopped|suspended|shell\$/);
		await reader.becomes({alternate: false});
		await reader.becomes(given);
		reader.send('fg', 'Enter');
		await reader.sees(/› ?●? +Story of day 28/);
		await reader.becomes({alternate: true, raw: true});
		reader.send('j');
		await reader.sees(/› ?●? +Story of day 27/);
	});

	test('a window that changed its size while the reader was suspended is filled after', async () => {
		const reader = open();
		await reader.sees('Story of day 29');
		reader.send('C-z');
		await reader.becomes({alternate: false});
		reader.resize(60, 14);
		reader.send('fg', 'Enter');
		await reader.until(screen => /^ Enter open.*help$/.test(screen.split('\n')[13] ?? ''));
	});

	test('looking again says what is there now', async () => {
		const reader = open();
		await reader.sees('Story of day 29');
		await reader.sees('newest first · 1 of 20');
		const late = join(library, 'post', 'late.txt');
		writeFileSync(
			late,
			'A late story\n\nPORT ELLERY, Sept. 29, 2026 — It came after all the others had been read.\n',
		);
		reader.send('r');
		await reader.sees('There are 21 articles now.');
		await reader.sees('A late story');
		rmSync(late);
	});

	test('a name that does not exist is said beside those that do', async () => {
		const reader = open({}, `${library} /nowhere`);
		await reader.sees('No such file or folder: /nowhere');
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('gives the terminal back after %s', async (signal, status) => {
		const reader = open();
		await reader.sees('Story of day 29');
		process.kill(reader.pid(), signal);
		await reader.sees(`status ${status}`);
		await reader.becomes(given);
	});

	test('opens the editor at the file, names and all, and comes back', async () => {
		const editor = join(mkdtempSync(join(tmpdir(), 'quotidian-editor-')), 'editor.sh');
		writeFileSync(editor, `#!/bin/sh\necho "editing $*"; read line\n`, {mode: 0o755});
		const odd = join(library, 'post', "a'; touch pwned $(id).txt");
		writeFileSync(odd, 'An oddly named file\n\nPORT ELLERY, Sept. 30, 2026 — It is there. It is well.\n');
		const reader = open({columns: 160, env: {EDITOR: `${editor} --wait`, VISUAL: ''}});
		await reader.sees(/› ?●? +An oddly named file/);
		reader.send('e');
		await reader.sees(`editing --wait +1 ${odd}`);
		await reader.becomes(given);
		reader.send('Enter');
		await reader.sees(/› ?●? +An oddly named file/);
		reader.send('q');
		await reader.sees('status 0');
		rmSync(odd);
		rmSync(dirname(editor), {recursive: true});
		expect(existsSync(join(library, 'pwned'))).toBe(false);
	});

	test('an editor has the environment that the reader was started with, and nothing else', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'quotidian-editor-'));
		const editor = join(folder, 'an editor');
		writeFileSync(editor, `#!/bin/sh\nenv > '${folder}/env'; printf '%s\\n' "$@" > '${folder}/given'\n`, {
			mode: 0o755,
		});
		const env = {VISUAL: `'${editor}' -a ''`, SHOWN: 'as it was'};
		const reader = open({env}, `${library}; env > '${folder}/ours'`);
		await reader.sees('Story of day 29');
		reader.send('e');
		await reader.until(() => existsSync(join(folder, 'given')));
		await reader.sees('Story of day 29');
		reader.send('q');
		await reader.sees('status 0');
		// A shell says by `_` what it runs.
		const read = (name: string) =>
			readFileSync(join(folder, name), 'utf8')
				.split('\n')
				.filter(line => !line.startsWith('_='))
				.sort();
		expect(read('env')).toEqual(read('ours'));
		expect(read('env')).toContain('SHOWN=as it was');
		expect(read('given')).toHaveLength(5);
		rmSync(folder, {recursive: true});
	});

	test('shows what the editor has written, at the same place, with marks that are its own', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'quotidian-edited-'));
		const file = join(folder, 'article.txt');
		const lines = Array.from({length: 60}, (_, n) => `Line ${n + 1} tells what the harbour did that day.\n`);
		writeFileSync(file, `Boats go out\n\nBy Ilse Varga\n\n${lines.join('\n')}`);
		const editor = join(folder, 'editor.sh');
		const change = 's/Line 3 tells/Line 3, as corrected, tells/; s/Line 15 tells/Line 15 now tells/';
		writeFileSync(editor, `#!/bin/sh\nfor last; do :; done\nsed -i '${change}' "$last"\n`, {mode: 0o755});
		const reader = open({env: {VISUAL: editor}}, file);
		await reader.sees('Boats go out');
		reader.type('\r3');
		await reader.sees('[Text]');
		reader.type('s');
		await reader.sees('starred');
		reader.send('Space');
		const before = await reader.sees('Line 15 tells');
		reader.send('e');
		const after = await reader.sees('Line 15 now tells');
		expect(after.split('\n')[1]).toBe(before.split('\n')[1]);
		expect(after).toContain('starred');
		reader.type('s');
		await reader.until(screen => !screen.includes('starred'));
		reader.type('g');
		await reader.sees('Line 3, as corrected, tells');
		reader.type('s');
		await reader.sees('starred');
		reader.send('C-c');
		await reader.sees('status 0');
		rmSync(folder, {recursive: true});
	});

	test.each([
		[
			'while drawing',
			'Array.prototype.findLastIndex = () => { throw new Error("a fault of ours"); };',
			['Enter'],
		],
		[
			'at a key',
			'Array.prototype.findLast = () => { throw new Error("a fault of ours"); };',
			['Enter', '3', '{'],
		],
		['in a timer', 'throw new Error("a fault of ours");', []],
		['in a promise', 'void Promise.reject(new Error("a fault of ours"));', []],
	])('a crash %s gives the terminal back and says why', async (_, fault, keys) => {
		const {env, call, isDone} = onCall(fault);
		const reader = open({env});
		await reader.sees('Story of day 29');
		await reader.becomes({raw: true});
		call();
		await reader.until(isDone);
		for (const key of keys) {
			const before = reader.screen().join('\n');
			reader.send(key);
			await reader.until(screen => screen !== before);
		}
		await reader.sees('a fault of ours');
		await reader.sees('status 70');
		await reader.becomes(given);
	});

	test('colours nothing under NO_COLOR', async () => {
		const reader = open({env: {NO_COLOR: '1'}});
		await reader.sees('Story of day 29');
		expect(reader.screen(true).join('\n')).not.toMatch(/\[[0-9;]*(?:3[0-8]|4[0-8]|9[0-7])[;m]/);
	});

	test('works where CI is set', async () => {
		const reader = open({env: {CI: '1'}});
		await reader.sees('Story of day 29');
		reader.send('Enter');
		await reader.sees('[Brief]');
	});

	test('reads an article from standard input and its keys from the terminal', async () => {
		const terminal = openTerminal(
			`printf 'A piped story\\n\\nIt came through a pipe. It was short.\\n' | ${program} -; echo "status $?"`,
		);
		await terminal.sees('●  A piped story');
		terminal.send('Enter');
		await terminal.sees('[Brief]');
		terminal.send('C-c');
		await terminal.sees('status 0');
	});
});
