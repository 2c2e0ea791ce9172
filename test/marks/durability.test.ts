import {spawn} from 'node:child_process';
import {chmodSync, chownSync, readdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {canBeNobody, canLimitFileSize, canMountSmallDisk, runModule} from '../archive/as-nobody.ts';
import {isStarred, keysOf, openMarks, star, stateFile} from './open-marks.ts';

const script = new URL('./star-many.ts', import.meta.url);

const correcting = new URL('./correct-many.ts', import.meta.url);

const takingIn = new URL('./take-in-many.ts', import.meta.url);

/** Runs `star-many`, or a program like it, and resolves with the lines it printed; it is killed after so many of them. */
function starMany(
	file: string,
	name: string,
	count: number,
	killAfter = Number.POSITIVE_INFINITY,
	program = script,
): Promise<string[]> {
	const child = spawn(process.execPath, [fileURLToPath(program), file, name, `${count}`], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let out = '';
	child.stdout.setEncoding('utf8').on('data', text => {
		out += text;
		if (out.split('\n').length > killAfter) child.kill('SIGKILL');
	});
	return new Promise(resolve => child.on('close', () => resolve(out.split('\n').slice(0, -1))));
}

test('two windows that save 500 changes each at the same time lose none', async () => {
	const file = stateFile();
	const [one, other] = await Promise.all([starMany(file, 'one ', 500), starMany(file, 'other ', 500)]);
	expect([one.length, other.length]).toEqual([500, 500]);
	const store = openMarks(file);
	const starred = [...one, ...other].filter(name => isStarred(store, keysOf(name)));
	expect(starred).toHaveLength(1000);
});

test('what was acknowledged survives kill -9 in the middle of writing', async () => {
	const file = stateFile();
	for (let round = 0; round < 10; round++) {
		const acknowledged = await starMany(file, `${round} `, 100_000, 1 + 7 * round);
		expect(acknowledged.length).toBeGreaterThan(0);
		const store = openMarks(file);
		expect(store.problem).toBeNull();
		expect(acknowledged.filter(name => !isStarred(store, keysOf(name)))).toEqual([]);
		store.close();
	}
});

test('corrections that were acknowledged survive it too', async () => {
	const file = stateFile();
	const acknowledged: string[] = [];
	for (let round = 0; round < 4; round++) {
		acknowledged.push(...(await starMany(file, `${round} `, 100_000, 3 + 7 * round, correcting)));
		expect(acknowledged.length).toBeGreaterThan(2 * round);
		const store = openMarks(file);
		expect(store.problem).toBeNull();
		const kept = new Set(store.corrections().map(kept => ('words' in kept ? kept.words.text : '')));
		expect(acknowledged.filter(words => !kept.has(words))).toEqual([]);
		store.close();
	}
});

test('what was taken in at once and acknowledged survives it, and what was not is there as a whole or not at all', async () => {
	const file = stateFile();
	const acknowledged: string[] = [];
	for (let round = 0; round < 4; round++) {
		acknowledged.push(...(await starMany(file, `${round} `, 100_000, 3 + 5 * round, takingIn)));
		expect(acknowledged.length).toBeGreaterThan(2 * round);
		const store = openMarks(file);
		expect(store.problem).toBeNull();
		const kept = Map.groupBy(store.clippings(), ({words}) => words.text);
		expect(acknowledged.filter(words => !kept.has(words))).toEqual([]);
		expect([...kept.values()].filter(({length}) => length !== 20)).toEqual([]);
		store.close();
	}
});

/** What was printed as saved must be there; what was not must have been told as an error in words. */
function expectHonest(file: string, lines: readonly string[], reason: RegExp): void {
	const errors = lines.filter(line => line.startsWith('MarkError: '));
	const saved = lines.filter(line => /^x\d+$/.test(line));
	expect(errors.length + saved.length).toBe(lines.length);
	expect(errors[0]).toMatch(reason);
	const store = openMarks(file);
	expect(store.problem).toBeNull();
	expect(saved.filter(name => !isStarred(store, keysOf(name)))).toEqual([]);
	expect(isStarred(store, keysOf('before'))).toBe(true);
	star(store, keysOf('after'));
	expect(isStarred(store, keysOf('after'))).toBe(true);
}

test.skipIf(!canLimitFileSize)('a file that may not grow (skipped without prlimit)', () => {
	const file = stateFile();
	const store = openMarks(file);
	star(store, keysOf('before'));
	store.close();
	const {out} = runModule(script, [file, 'x', '400', 'kill'], ['prlimit', '--fsize=200000']);
	expectHonest(file, out.trim().split('\n'), /^MarkError: the disk is full/);
});

test.skipIf(!canMountSmallDisk)('a full disk (skipped where none can be mounted)', () => {
	const run = (size: string, commands: string) =>
		runModule(
			script,
			['/mnt/q/state.db', 'x', '400', 'first-error'],
			[...['unshare', '-rm', 'sh', '-c'], `mount -t tmpfs -o size=${size} tmpfs /mnt && ${commands}`, 'sh'],
		).out.trim();
	const filling = run('400k', '"$@"; "$@"').split('\n');
	const saved = filling.filter(line => /^x\d+$/.test(line));
	expect(saved.length).toBeGreaterThan(5);
	expect(filling).toContain('MarkError: the disk is full');
	const [problem] = run('16k', 'head -c 20k /dev/zero > /mnt/zero 2>/dev/null; "$@"').split('\n');
	expect(problem).toBe('problem: Marks are kept for this session only: the disk is full.');
});

test.skipIf(!canBeNobody)(
	'a folder that cannot be written (skipped where nobody cannot be impersonated)',
	() => {
		const file = stateFile();
		const store = openMarks(file);
		star(store, keysOf('before'));
		const folder = dirname(file);
		for (const path of [dirname(folder), folder, ...readdirSync(folder).map(name => `${folder}/${name}`)]) {
			chownSync(path, 65534, 65534);
		}
		chmodSync(folder, 0o500);
		const listing = readdirSync(folder);
		const nobody = ['setpriv', '--reuid=65534', '--clear-groups'];
		const {out} = runModule(new URL('./print-marks.ts', import.meta.url), [file, 'before'], nobody);
		expect(out).toBe('Marks are kept for this session only: the folder cannot be written.\nstarred\n');
		expect(readdirSync(folder)).toEqual(listing);
		chmodSync(folder, 0o700);
	},
);
