/** Gives what was copied to the terminal; what that cannot take is kept in a file, which is named. */
import {execFile} from 'node:child_process';
import {rename, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname} from 'node:path';
import type {SafeText} from '../article/safe-text.ts';
import {makePrivateFolder} from '../private-files.ts';
import type {Effect} from '../reader/effect.ts';
import {clipboardSequence} from './clipboard.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type ClipboardOptions = {
	/** Writes to the terminal. */
	readonly write: (sequence: string) => void;
	/** The file for what the terminal cannot take: it holds what was copied last, and is nobody else's. */
	readonly file: string;
	readonly environment: Environment;
};

/**
 * Copies, and tells what became of it in a sentence.
 * @throws an error with a sentence when it is neither on the clipboard nor in the file.
 */
export async function toClipboard(
	{text, label, characters}: Omit<Extract<Effect, {type: 'to-clipboard'}>, 'type'>,
	{write, file, environment}: ClipboardOptions,
): Promise<string> {
	const copied = `Copied: ${label}, ${characters.toLocaleString('en')} character${characters === 1 ? '' : 's'}`;
	const sent = clipboardSequence(text, environment);
	if (typeof sent === 'string') return keep(text, file, sent);
	if (environment.TMUX && !(await tmuxTakes()))
		return (await loadIntoTmux(text))
			? `${copied}.`
			: keep(text, file, 'tmux gives nothing to the clipboard');
	write(sent.sequence);
	if (sent.isSure) return `${copied}.`;
	return keep(text, file, `${copied}; in case this terminal takes nothing`);
}

async function keep(text: SafeText, file: string, why: string): Promise<string> {
	try {
		await writeWhole(file, text);
	} catch (error) {
		throw new Error(`${why}, and it could not be saved (${reasonOf(error)}): ${atHome(file)}`);
	}
	return `${why}: saved in ${atHome(file)}.`;
}

/** Copies so far: two that are written at the same time are two files until the later one takes the place. */
let copies = 0;

/** Writes a file that only its owner can read, beside its place and then into it, so that it is never half there. */
async function writeWhole(file: string, text: string): Promise<void> {
	makePrivateFolder(dirname(file));
	const beside = `${file}.${process.pid}-${++copies}`;
	try {
		// One that an earlier program of this number left behind is no reason to fail.
		await rm(beside, {force: true});
		await writeFile(beside, text, {flag: 'wx', mode: 0o600, flush: true});
		await rename(beside, file);
	} catch (error) {
		await rm(beside, {force: true}).catch(() => {});
		throw error;
	}
}

/** Whether tmux passes on what programs in it put on the clipboard; one that does not say so is believed to. */
async function tmuxTakes(): Promise<boolean> {
	const asked = ['show-options', '-sv', 'set-clipboard', ';', 'show-options', '-pAv', 'allow-passthrough'];
	const answer = await tmux(asked);
	return answer === null || /^(?:on|all)$/m.test(answer);
}

/** By tmux's own hand, which by default reaches the clipboard where that of a program in it does not. */
async function loadIntoTmux(text: string): Promise<boolean> {
	return (await tmux(['load-buffer', '-w', '-'], text)) !== null;
}

/** How long tmux may take, in milliseconds. */
const patience = 2000;

/** What tmux answers; null when it does not, or refuses. */
function tmux(asked: readonly string[], input = ''): Promise<string | null> {
	return new Promise(resolve => {
		const child = execFile('tmux', asked, {timeout: patience}, (error, output) => {
			resolve(error === null ? output : null);
		});
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no permission',
	EPERM: 'no permission',
	EROFS: 'read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full',
	ENOTDIR: 'its folder is a file',
	EEXIST: 'its folder is a file',
	EISDIR: 'it is a folder',
};

function reasonOf(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	return (code && reasons[code]) ?? message;
}

/** A path as people write it: `~` for their home. */
function atHome(file: string): string {
	const home = homedir();
	return home !== '' && file.startsWith(`${home}/`) ? `~${file.slice(home.length)}` : file;
}
