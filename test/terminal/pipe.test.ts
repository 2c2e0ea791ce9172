import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, onTestFinished, test} from 'vitest';
import {runCommand} from '../../source/terminal/pipe.ts';
import {hasTmux, openTerminal, program, type Terminal} from './tmux.ts';

/** Text that does something wherever a shell takes it for words. */
const hostile = [
	'$(touch pwned)',
	'`touch pwned`',
	'; touch pwned #',
	"'; touch pwned; '",
	'"; touch pwned; "',
	'-x --help',
	'\n touch pwned\n',
	'| touch pwned & touch pwned && touch pwned > pwned',
	// biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is the shell's
	'$HOME ~ * ${IFS}',
];

function folderForTest(): string {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-pipe-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

describe.skipIf(process.platform === 'win32')('a command', () => {
	test.each([
		['true', {status: 0, signal: null}],
		['exit 3', {status: 3, signal: null}],
		['kill -INT $$', {status: null, signal: 'SIGINT'}],
	])('%j ends so, whether it reads or not', (command, outcome) => {
		expect(runCommand(command, 'The ferry sails. '.repeat(300_000))).toEqual(outcome);
	});

	test('is a line of the shell, with the text on standard input to its last letter', () => {
		const file = join(folderForTest(), 'got');
		const text = 'The ferry sails.\n'.repeat(300_000);
		expect(runCommand(`tr a-z A-Z | cat > '${file}'`, text).status).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(text.toUpperCase());
	});

	test('may stop reading early', () => {
		const file = join(folderForTest(), 'got');
		const text = 'The ferry sails.\n'.repeat(300_000);
		expect(runCommand(`head -n 1 > '${file}'`, text).status).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe('The ferry sails.\n');
	});

	test('gets no control that the text had, and an end of the last line', () => {
		const file = join(folderForTest(), 'got');
		runCommand(`cat > '${file}'`, 'One\u{1B}]0;gone\u{7} \u{1B}[2Jtwo.\r\n\r\nThree\u{202E}.');
		expect(readFileSync(file, 'utf8')).toBe('One two.\n\nThree.\n');
	});
});

describe.skipIf(!hasTmux)('piping in a real terminal', {timeout: 180_000}, () => {
	const given = {alternate: false, cursor: true, raw: false, mouse: false};
	const reading = {alternate: true, raw: true};

	function openOn(text: string, folder = folderForTest()): {reader: Terminal; folder: string} {
		const library = join(folder, 'library');
		mkdirSync(library);
		writeFileSync(join(library, 'ferry.txt'), text);
		const env = {LIBRARY: library, FOLDER: folder};
		const reader = openTerminal(`cd "$FOLDER"; ${program} "$LIBRARY"; echo "status $?"`, {env});
		return {reader, folder};
	}
	const ferry = 'The ferry sails\n\nBy Ilse Varga\n\nThe ferry sails again on Friday, the council said.\n';

	async function pipeTo(reader: Terminal, command: string): Promise<void> {
		reader.send('|');
		await reader.sees('pipe the article to');
		reader.type(command);
		reader.send('Enter');
	}

	test('what a command writes is seen until Enter, how it ended after', async () => {
		const {reader} = openOn(ferry);
		await reader.sees('The ferry sails');
		await pipeTo(reader, 'tr a-z A-Z | grep FRIDAY');
		await reader.sees('THE FERRY SAILS AGAIN ON FRIDAY');
		await reader.sees('Press Enter to go on.');
		await reader.becomes({alternate: false});
		reader.send('Enter');
		await reader.becomes(reading);
		await reader.sees('“tr a-z A-Z | grep FRIDAY”: given the article.');
		await pipeTo(reader, 'grep whale');
		await reader.sees('“grep whale”: exit status 1.');
		await pipeTo(reader, 'nosuchcommand');
		await reader.sees('Ended with status 127. Press Enter to go on.');
		reader.send('Enter');
		await reader.sees('“nosuchcommand”: no such command.');
		reader.send('q');
		await reader.sees('status 0');
		await reader.becomes(given);
	});

	test('a command that writes nothing leads back at once and leaves no trace', async () => {
		const {reader, folder} = openOn(ferry);
		await reader.sees('The ferry sails');
		await pipeTo(reader, 'cat > got');
		await reader.sees('“cat > got”: given the article.');
		await reader.becomes(reading);
		expect(readFileSync(join(folder, 'got'), 'utf8')).toContain('The ferry sails again on Friday');
		reader.send('q');
		expect(await reader.sees('status 0')).not.toContain('^C ends it');
	});

	test('^C ends what hangs and what floods, and a quick hand loses no output', async () => {
		const {reader} = openOn(ferry);
		await reader.sees('The ferry sails');
		await pipeTo(reader, 'sleep 1000');
		await reader.sees('| sleep 1000   (^C ends it)');
		await reader.becomes(given);
		// Typed for nobody: it neither ends the wait below nor reaches the reader.
		reader.type('qq');
		reader.send('Enter', 'C-c');
		await reader.sees('Interrupted. Press Enter to go on.');
		reader.send('Enter');
		await reader.sees('“sleep 1000”: ended by ^C.');
		await pipeTo(reader, 'yes');
		await reader.until(screen => screen.split('\n').filter(row => row === 'y').length > 20);
		reader.send('C-c');
		await reader.sees('Press Enter to go on.');
		reader.send('Enter');
		await reader.sees('“yes”: ended by ^C.');
		await reader.becomes(reading);
		reader.send('q');
		await reader.sees('status 0');
		await reader.becomes(given);
	});

	test('the terminal is as it was, whatever a command has made of it', async () => {
		const {reader} = openOn(ferry);
		await reader.sees('The ferry sails');
		await pipeTo(reader, "stty raw -echo < /dev/tty; printf '\\033[31m\\033[?25lseen'; false");
		await reader.sees('Ended with status 1. Press Enter to go on.');
		reader.send('Enter');
		await reader.sees('exit status 1.');
		reader.send('q');
		await reader.sees('status 0');
		await reader.becomes(given);
	});

	test('^Z stops the command and the reader, fg goes on with both', async () => {
		const {reader} = openOn(ferry);
		await reader.sees('The ferry sails');
		await pipeTo(reader, 'sleep 1000');
		await reader.sees('(^C ends it)');
		reader.send('C-z');
		await reader.sees(/Stopped|suspended/);
		reader.send('fg', 'Enter');
		// The shell names what it continues, and has continued it when that is the terminal's again.
		await reader.sees(/fg\n.*PROGRAM/);
		await sleep(300);
		reader.send('C-c');
		await reader.sees('Press Enter to go on.');
		reader.send('Enter');
		await reader.sees('“sleep 1000”: ended by ^C.');
		reader.send('q');
		await reader.becomes(given);
	});

	test('a signal that comes while a command’s output is looked at gives the terminal back', async () => {
		const {reader} = openOn(ferry);
		await reader.sees('The ferry sails');
		await pipeTo(reader, 'echo seen');
		await reader.sees('Press Enter to go on.');
		process.kill(reader.pid(), 'SIGTERM');
		await reader.sees('status 143');
		await reader.becomes(given);
	});

	test('nothing of an article is a word, an environment variable or an argument of a command', async () => {
		const folder = folderForTest();
		const headline = hostile.join(' ').replaceAll('\n', ' ');
		const {reader} = openOn(
			`${headline}\n\n${hostile.join('\n\n')}\n\nThe ferry sails. ${headline}\n`,
			folder,
		);
		const looks = join(folder, 'looks.sh');
		writeFileSync(
			looks,
			`#!/bin/sh\ncat > '${folder}/text'; env > '${folder}/env'; tr '\\0' '\\n' < /proc/$PPID/cmdline > '${folder}/shell'\nprintf '%s\\n' "$@" > '${folder}/given'\n`,
			{mode: 0o755},
		);
		await reader.sees('touch pwned');
		const command = `${looks} one; true`;
		await pipeTo(reader, command);
		await reader.sees(': given the article.');
		await pipeTo(reader, 'cat');
		await reader.sees('Press Enter to go on.');
		reader.send('Enter');
		await reader.sees('“cat”: given the article.');
		const read = (name: string) => readFileSync(join(folder, name), 'utf8');
		for (const words of hostile) expect(read('text')).toContain(words.trim());
		expect(read('given')).toBe('one\n');
		expect(read('env')).not.toContain('touch');
		if (existsSync('/proc/self/cmdline')) expect(read('shell')).toBe(`/bin/sh\n-c\n${command}\n`);
		expect(readdirSync(folder).sort()).toEqual(['env', 'given', 'library', 'looks.sh', 'shell', 'text']);
		expect(readdirSync(join(folder, 'library'))).toEqual(['ferry.txt']);
	});
});
