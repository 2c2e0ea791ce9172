import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {hasTmux, openTerminal, program} from './tmux.ts';

const family = ['👨', '👩', '👧', '👦'].join('\u200d');
const ukraine = '\u{1f1fa}\u{1f1e6}';

/** What the program writes on a terminal that calls itself so: first its list, then what Ink draws of the text. */
async function writtenOn(term: string): Promise<{read(): string; press(key: string): void}> {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-emoji-'));
	const log = join(folder, 'log');
	writeFileSync(log, '');
	writeFileSync(join(folder, 'pier.txt'), `Pier opens\n\nThe ${family} saw the ${ukraine} of the ferry.\n`);
	const terminal = openTerminal('echo ready', {
		columns: 80,
		rows: 12,
		env: {ARTICLES: join(folder, 'pier.txt')},
	});
	await terminal.until(screen => /^ready/m.test(screen));
	terminal.tmux('pipe-pane', `cat >> '${log}'`);
	terminal.send(`env -u TMUX -u STY -u TERM_PROGRAM TERM=${term} ${program} "$ARTICLES"`, 'Enter');
	await terminal.until(screen => /Enter open/.test(screen), 60);
	return {read: () => readFileSync(log, 'utf8'), press: key => terminal.send(key)};
}

describe.skipIf(!hasTmux)('emoji of several characters', () => {
	test.each([
		['foot', `The ${family} saw the ${ukraine} of`],
		['xterm-kitty', `The [family: 👨👩👧👦] saw the ${ukraine} of`],
		['xterm-256color', 'The [family: 👨👩👧👦] saw the [flag: Ukraine] of'],
	])('on a terminal called %s', {timeout: 120_000}, async (term, expected) => {
		const {read, press} = await writtenOn(term);
		press('Enter');
		await vi.waitFor(() => expect(read()).toContain(expected), {timeout: 60_000, interval: 100});
	});
});
