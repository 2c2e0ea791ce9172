import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll} from 'vitest';

export const cli = join(import.meta.dirname, '../../source/cli.ts');

/** What became of a run. `status` is null when a signal ended it. */
export type Outcome = {readonly status: number | null; readonly stdout: string; readonly stderr: string};

const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/** A new empty folder, gone when the tests of the file are over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-test-'));
	folders.push(folder);
	return folder;
}

/** A folder with these files in it: path to content. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
	const folder = temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** The environment of somebody who has never run the program; nothing of the person who runs the tests. */
export function environmentIn(home: string): NodeJS.ProcessEnv {
	const {PATH} = process.env;
	const places = {
		XDG_CONFIG_HOME: join(home, 'config'),
		XDG_DATA_HOME: join(home, 'data'),
		XDG_CACHE_HOME: join(home, 'cache'),
	};
	// One place for all, or every run would compile the program again.
	const compiled = join(tmpdir(), 'quotidian-test-cache');
	return {PATH, HOME: home, ...places, NODE_COMPILE_CACHE: compiled, LANG: 'C.UTF-8', TZ: 'UTC'};
}

type RunOptions = {
	readonly cwd?: string;
	readonly input?: string;
	/** Where its settings, marks and archives are; without it, one for the whole file of tests, with nothing in it but archives. */
	readonly home?: string;
	/** Closes the pipe after so many characters of output. */
	readonly closeAfter?: number;
};

let usual: string | undefined;

/** What several runs are told of the same folder is read once. */
function usualHome(): string {
	usual ??= temporaryFolder();
	return usual;
}

/** Runs the program as a person in a shell would, without a terminal. */
export async function quotidian(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
	const {cwd = tmpdir(), input = '', home = usualHome(), closeAfter = Number.POSITIVE_INFINITY} = options;
	const child = spawn(process.execPath, [cli, ...args], {cwd, env: environmentIn(home), detached: true});
	let stdout = '';
	let stderr = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		stdout += text;
		if (stdout.length >= closeAfter) child.stdout.destroy();
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		stderr += text;
	});
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return {status, stdout, stderr};
}

/** The records of JSON Lines. */
export function recordsOf({stdout}: Outcome): Record<string, unknown>[] {
	return stdout
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line));
}

/** A plain-text article as papers send them. */
export const harbour = `Harbour of Vellmar reopens after storm

By Ines Okafor
14 August 2026

VELLMAR, Aug. 14 (Meridian) — The harbour of Vellmar reopened on Friday after three days of storm, and the first of 42 waiting ships came in before noon.

"We will not hurry anyone out of port," said harbour master Tomas Reyl.

The council has set aside 3.5 million crowns for repairs to the north mole, which lost 40 metres of wall.
`;

export const library = {
	'market.txt': `Fish market moves to the old depot

The market of Orrin Bay moves to the old tram depot in spring, the council said on Monday after a vote that took most of the evening.

Stallholders had asked for a roof for years, and the depot has one that was mended last autumn.
`,
	'storm/harbour.txt': harbour,
};
