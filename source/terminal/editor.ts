import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/** Editors that take a line as `FILE:LINE`; most others take `+LINE` before the file. */
const colon = new Set(['code', 'codium', 'cursor', 'subl', 'zed', 'hx', 'helix']);
const goto = new Set(['code', 'codium', 'cursor']);

/**
 * The program and its arguments that open a file at a line (from 1). The file's name is absolute, so that none can
 * be taken for an option, and no shell sees it.
 * @param command the reader's editor as a command with arguments: `vi`, `code --wait`
 */
export function editorArguments(
	command: string,
	file: string,
	line: number,
): [program: string, ...rest: string[]] {
	const [program = 'vi', ...given] = (command.trim() || 'vi').split(/\s+/);
	const name = basename(program);
	if (!colon.has(name)) return [program, ...given, `+${line}`, file];
	return [program, ...given, ...(goto.has(name) ? ['--goto'] : []), `${file}:${line}`];
}

/** The line of a file, from 1, in which these words first stand; 1 where they do not. */
export function lineOf(file: string, words: string): number {
	const wanted = words.split(/\s+/).filter(word => word !== '');
	if (wanted.length === 0) return 1;
	const text = readFileSync(file, 'utf8');
	// Where the file differs from what was read of it, some of the words may still be found.
	for (
		let some = wanted;
		some.join(' ').length >= 8;
		some = some.slice(0, Math.ceil(some.length * 0.6) - 1)
	) {
		// A hard-wrapped file has line ends between them.
		const literal = some.map(word => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
		const at = text.search(new RegExp(literal.join('\\s+')));
		if (at >= 0) return text.slice(0, at).split('\n').length;
	}
	return 1;
}

/**
 * Runs a program on the terminal until its end. Nothing else goes on meanwhile, on purpose: a program that still
 * listened to the terminal would take keys away from the one that runs.
 * @param keys the terminal's file descriptor when standard input is something else
 * @throws when it could not be started
 */
export function runOnTerminal(
	[program, ...rest]: readonly [string, ...string[]],
	keys: number | 'inherit',
): void {
	const {error} = spawnSync(program, rest, {stdio: [keys, 'inherit', 'inherit']});
	if (error !== undefined) throw error;
}

/** Hands a link, checked before, to the system's opener. @throws when there is none. */
export function openOutside(url: string): Promise<void> {
	const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
	return new Promise((resolve, reject) => {
		const child = spawn(program, [url], {stdio: 'ignore', detached: true});
		child.on('error', reject);
		child.on('spawn', () => {
			child.unref();
			resolve();
		});
	});
}
