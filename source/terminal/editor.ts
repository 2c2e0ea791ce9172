import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/** Editors that take a line as `FILE:LINE`; most others take `+LINE` before the file. */
const colon = new Set(['code', 'codium', 'cursor', 'subl', 'zed', 'hx', 'helix']);
const goto = new Set(['code', 'codium', 'cursor']);

type Command = readonly [program: string, ...rest: string[]];

/**
 * The program and its arguments that open a file at a line (from 1). The file's name is absolute, so that none can
 * be taken for an option, and no shell reads it.
 * @param command the reader's editor as a command with arguments: `vi`, `code --wait`
 * @param file its path; as bytes when they are no UTF-8
 */
export function editorArguments(command: string, file: string | Uint8Array, line: number): Command {
	const [program = 'vi', ...given] = wordsOfCommand(command);
	const name = basename(program);
	const isColon = colon.has(name);
	const before = isColon ? (goto.has(name) ? ['--goto'] : []) : [`+${line}`];
	const suffix = isColon ? `:${line}` : '';
	const start: Command = [program, ...given, ...before];
	return typeof file === 'string' ? [...start, `${file}${suffix}`] : withBytes(start, file, suffix);
}

/** White space, `'…'`, `"…"`, an escaped character, or plain ones. What is never closed goes to the end. */
const token =
	/(?<space>\s+)|'(?<single>[^']*)'?|"(?<double>(?:[^"\\]|\\.)*)"?|\\(?<escaped>.)|(?<plain>[^\s'"\\]+|\\)/gs;

/**
 * The words of a command as a shell divides them: quotation marks and backslashes keep together what they hold.
 * Nothing is put in for `$`, `~` or `*`. In Windows a backslash stands between folders, and is doubled before.
 */
function wordsOfCommand(command: string): string[] {
	const text = process.platform === 'win32' ? command.replaceAll('\\', '\\\\') : command;
	const words: string[] = [];
	let isWithin = false;
	for (const {groups} of text.matchAll(token)) {
		const {space, single, double, escaped, plain} = groups!;
		if (space === undefined) {
			const part = single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain!;
			words.push((isWithin ? words.pop()! : '') + part);
		}
		isWithin = space === undefined;
	}
	return words;
}

/**
 * The command with these bytes and the suffix as its last argument. Node hands arguments over as UTF-8, so that a shell
 * has to make the bytes out of digits; it sees nothing of the name but those, and of the rest only arguments.
 */
function withBytes(command: Command, bytes: Uint8Array, suffix: string): Command {
	const digits = [...bytes].map(byte => `\\0${byte.toString(8).padStart(3, '0')}`).join('');
	// What stands behind the name keeps line ends at its end from being dropped.
	// biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is the shell's
	const script = 'name=$(printf "%b." "$1"); suffix=$2; shift 2; exec "$@" "${name%.}$suffix"';
	return ['/bin/sh', '-c', script, 'sh', digits, suffix, ...command];
}

/** The line of a file, from 1, in which these words first stand; 1 where they do not. */
export function lineOf(file: string | Uint8Array, words: string): number {
	const wanted = words.split(/\s+/).filter(word => word !== '');
	if (wanted.length === 0) return 1;
	const text = readFileSync(typeof file === 'string' ? file : Buffer.from(file), 'utf8');
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
export function runOnTerminal([program, ...rest]: Command, keys: number | 'inherit'): void {
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
