import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {type SafeText, safe} from '../../source/article/safe-text.ts';
import {clipboardSequence} from '../../source/terminal/clipboard.ts';
import {toClipboard} from '../../source/terminal/to-clipboard.ts';

const xterm = {TERM: 'xterm-256color'};
const text = safe('Größe “42” 👍');

/** The text of one OSC 52. */
function decoded(sequence: string): string {
	const [, base64 = ''] = /^\u001b\]52;c;([A-Za-z\d+/=]*)\u0007$/.exec(sequence)!;
	return Buffer.from(base64, 'base64').toString('utf8');
}

/** What is in the strings that GNU screen passes on. */
function unwrapped(sequence: string): string[] {
	return [...sequence.matchAll(/\u001bP((?:(?!\u001b\\)[\s\S])*)\u001b\\/g)].map(([, inner = '']) => inner);
}

function sequenceFor(words: SafeText, environment: Record<string, string>) {
	const sent = clipboardSequence(words, environment);
	if (typeof sent === 'string') throw new Error(sent);
	return sent.sequence;
}

describe('what is written to the terminal', () => {
	test('is one OSC 52', () => {
		expect(decoded(sequenceFor(text, xterm))).toBe(text);
	});

	test('in tmux comes twice: for tmux, and wrapped for the terminal around it', () => {
		const sequence = sequenceFor(text, {...xterm, TMUX: '/tmp/tmux-1/default,1,0'});
		const [bare = '', wrapped = ''] = sequence.split('\u001bPtmux;');
		expect(decoded(bare)).toBe(text);
		expect(decoded(wrapped.replace(/\u001b\\$/, '').replaceAll('\u001b\u001b', '\u001b'))).toBe(text);
	});

	test('in GNU screen comes in pieces that it passes on', () => {
		const long = safe('wind '.repeat(1000).trim());
		const sequence = sequenceFor(long, {TERM: 'screen', STY: '1.pts'});
		const pieces = unwrapped(sequence);
		expect(pieces.every(({length}) => length < 768)).toBe(true);
		expect(decoded(pieces.join(''))).toBe(long);
		expect(sequence.length).toBe(pieces.join('').length + 4 * pieces.length);
	});

	test('on another machine, where only the name of the terminal is left, is both', () => {
		const sequence = sequenceFor(text, {TERM: 'screen-256color'});
		const end = sequence.indexOf('\u0007') + 1;
		expect(decoded(sequence.slice(0, end))).toBe(text);
		expect(decoded(unwrapped(sequence.slice(end)).join(''))).toBe(text);
	});

	test('is no longer than terminals take', () => {
		const fits = safe('x'.repeat(74_990));
		expect(sequenceFor(fits, xterm).length).toBeLessThanOrEqual(100_000);
		expect(clipboardSequence(safe('x'.repeat(75_000)), xterm)).toBe('Too long for this terminal');
		expect(clipboardSequence(safe('x'.repeat(6000)), {...xterm, TERMUX_VERSION: '1'})).toBe(
			'Too long for this terminal',
		);
	});

	test.each(['dumb', 'linux', ''])('is nothing where TERM is "%s"', TERM => {
		expect(clipboardSequence(text, {TERM})).toBe('This terminal has no clipboard');
		expect(clipboardSequence(text, {})).toBe('This terminal has no clipboard');
	});
});

describe('what the terminal cannot take', () => {
	/** Copies, in a folder of its own; `written` is what the terminal got. */
	function clipboard(environment: Record<string, string> = xterm) {
		const folder = mkdtempSync(join(tmpdir(), 'quotidian-copied-'));
		onTestFinished(() => rmSync(folder, {recursive: true}));
		const written: string[] = [];
		const file = join(folder, 'cache', 'copied.txt');
		const copy = (words: SafeText, label = 'whole article') =>
			toClipboard(
				{label, text: words, characters: words.length},
				{write: sequence => void written.push(sequence), file, environment},
			);
		return {folder, file, written, copy};
	}

	test('is said as it is: nothing, when it takes it', async () => {
		const {copy, written, folder} = clipboard();
		expect(await copy(safe('x'.repeat(1212)), 'quote')).toBe('Copied: quote, 1,212 characters.');
		expect(await copy(safe('x'), 'words')).toBe('Copied: words, 1 character.');
		expect(written).toHaveLength(2);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('is whole in a file for its owner only, five megabytes too, which the next one replaces', async () => {
		const {copy, file, written} = clipboard();
		const long = safe('Wind and rain. '.repeat(350_000).trim());
		expect(await copy(long)).toBe(`Too long for this terminal: saved in ${file}.`);
		expect(readFileSync(file, 'utf8')).toBe(long);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const other = safe('Calm. '.repeat(20_000).trim());
		await copy(other);
		expect(readFileSync(file, 'utf8')).toBe(other);
		expect(readdirSync(join(file, '..'))).toEqual(['copied.txt']);
		expect(written).toEqual([]);
	});

	test('is in the file at once where the terminal has no clipboard', async () => {
		const {copy, file, written} = clipboard({TERM: 'linux'});
		expect(await copy(text)).toBe(`This terminal has no clipboard: saved in ${file}.`);
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect(written).toEqual([]);
	});

	test('is in the file too where nobody knows whether the terminal takes it', async () => {
		const {copy, file, written} = clipboard({...xterm, VTE_VERSION: '7600'});
		expect(await copy(text, 'quote')).toBe(
			`Copied: quote, ${text.length} characters; in case this terminal takes nothing: saved in ${file}.`,
		);
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect(written).toHaveLength(1);
	});

	test('and cannot be saved either is said, and nothing is left half there', async () => {
		const {copy, file, folder} = clipboard({TERM: 'dumb'});
		mkdirSync(file, {recursive: true});
		writeFileSync(join(file, 'inside'), '');
		await expect(copy(text)).rejects.toThrow(
			/^This terminal has no clipboard, and it could not be saved \(.+\): .+copied\.txt$/,
		);
		expect(readdirSync(join(folder, 'cache'))).toEqual(['copied.txt']);
		const blocked = clipboard({TERM: 'dumb'});
		writeFileSync(join(blocked.folder, 'cache'), '');
		await expect(blocked.copy(text)).rejects.toThrow('its folder is a file');
	});
});
