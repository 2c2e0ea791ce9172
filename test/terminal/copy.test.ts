import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {writeLibrary} from './library.ts';
import {hasTmux, openTerminal, program, type Terminal} from './tmux.ts';

let library: string;
beforeAll(() => {
	library = writeLibrary();
});
afterAll(() => rmSync(library, {recursive: true, force: true}));

/** The reader on twenty articles; `before` stands before its name. */
async function open(before = ''): Promise<Terminal> {
	const reader = openTerminal(`${before} ${program} "$LIBRARY"; echo "status $?"`, {
		env: {LIBRARY: library},
	});
	await reader.sees('newest first · 1 of 20');
	await reader.until(() => reader.state().raw);
	return reader;
}

/** Copies what is called so in the menu. */
async function copy(reader: Terminal, title: string): Promise<void> {
	reader.send('y');
	await reader.sees('What is to be copied?');
	reader.type(title);
	await reader.sees(new RegExp(`^› .*${title}`, 'm'));
	reader.send('Enter');
}

describe.skipIf(!hasTmux)('what is copied', {timeout: 180_000}, () => {
	test.each(['on', 'external'])('arrives where tmux has its set-clipboard %s', async setting => {
		const reader = await open();
		reader.tmux('set-option', '-s', 'set-clipboard', setting);
		await copy(reader, 'MLA');
		await reader.sees(/Copied: citation \(MLA\), \d+ characters\./);
		await reader.until(() => reader.tmux('list-buffers') !== '');
		expect(reader.tmux('show-buffer')).toBe('Varga, Ilse. “Story of day 29.” 29 Aug. 2026.');
		await copy(reader, 'Text');
		await reader.sees('Copied: whole article');
		await reader.until(() => reader.tmux('show-buffer').includes('\n\n'));
	});

	test('is in a file that is named where the terminal can take nothing', async () => {
		const reader = await open('TERM=linux');
		await copy(reader, 'Text');
		await reader.sees('This terminal has no clipboard: saved in ~/.cache/quotidian/copied.txt.');
		const file = join(reader.home, '.cache/quotidian/copied.txt');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readFileSync(file, 'utf8')).toContain('\n\n');
	});

	test('is five megabytes, and the reader goes on', async () => {
		const long = join(library, 'long.txt');
		writeFileSync(long, `A long wind\n\n${'The wind went on along the whole coast. '.repeat(130_000)}\n`);
		const reader = openTerminal(`${program} "$LONG"; echo "status $?"`, {env: {LONG: long}});
		await reader.sees('A long wind');
		await reader.until(() => reader.state().raw);
		await copy(reader, 'Text');
		await reader.sees('Too long for this terminal: saved in ~/.cache/quotidian/copied.txt.');
		const {size} = statSync(join(reader.home, '.cache/quotidian/copied.txt'));
		expect(size).toBeGreaterThan(5_000_000);
		rmSync(long);
	});
});
