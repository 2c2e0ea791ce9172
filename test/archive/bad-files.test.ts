import {execFileSync} from 'node:child_process';
import {chmodSync, closeSync, openSync, rmSync, symlinkSync, utimesSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {expect, inject, onTestFinished, test} from 'vitest';
import type {Library} from '../../source/archive/types.ts';
import {canBeNobody, runModule} from './as-nobody.ts';
import {folderOf, put} from './folder.ts';
import {openSimple, readSimple, story} from './open-simple.ts';

const reasons = (library: Library) =>
	Object.fromEntries(
		library.reports().map(({path, error}) => [path, error && `${error.code} ${error.text}`]),
	);

test('each bad entry of a folder has its reason, and the rest is read', async () => {
	const folder = folderOf({
		'a.txt': story('A'),
		'empty.txt': '',
		'nothing.txt': story('NOTHING'),
		'throws.txt': story('THROWS'),
		'z.txt': story('Z'),
	});
	execFileSync('mkfifo', [join(folder, 'pipe')]);
	symlinkSync('gone', join(folder, 'dangling'));
	const server = createServer().listen(join(folder, 'socket'));
	onTestFinished(() => void server.close());
	const library = await readSimple(folder, join(folder, 'missing'), join(folder, 'missing'));
	expect(reasons(library)).toEqual({
		'a.txt': null,
		'empty.txt': 'E-EMPTY is empty',
		'nothing.txt': 'E-EMPTY there is no article in it',
		pipe: 'E-READ is a pipe, not a file',
		socket: 'E-READ is a socket, not a file',
		'throws.txt': 'E-PARSE could not be understood: no such field',
		'z.txt': null,
		dangling: 'E-READ is a link that leads nowhere',
		[join(folder, 'missing')]: 'E-READ no such file or folder',
	});
	expect(library.progress).toMatchObject({found: 9, done: 9, unreadable: 7, articles: 2, failure: null});
	library.rescan();
	expect(await library.finished()).toMatchObject({found: 9, unreadable: 7, articles: 2});
});

test('a file that hangs is given up after its time, and only that one', async () => {
	const folder = folderOf({
		'a.txt': story('A'),
		'm.txt': story('M'),
		'z.txt': story('Z'),
	});
	const slow = ['hangs.txt', 'waits.txt'];
	const readable = 'All is well in Port Verity.';
	const writeUnseen = (name: string, text: string) => {
		put(folder, name, text.padEnd(readable.length));
		utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
	};
	for (const name of slow) writeUnseen(name, name.slice(0, 5).toUpperCase());
	const library = openSimple([folder], {patience: 1000});
	expect(await library.finished()).toMatchObject({done: 5, unreadable: 2, articles: 3, failure: null});
	expect(reasons(library)).toEqual({
		'a.txt': null,
		// On a machine that is busy with others it may hang for as long as it may wait.
		'hangs.txt': expect.stringMatching(/^E-TIME gave up after [16] s$/),
		'm.txt': null,
		'waits.txt': 'E-TIME gave up after 6 s',
		'z.txt': null,
	});
	// They would be read this time, and are not: nothing of them has changed that can be seen.
	for (const name of slow) writeUnseen(name, readable);
	library.rescan();
	expect(await library.finished()).toMatchObject({unreadable: 2, articles: 3});
	// What can be seen to have changed is read.
	for (const name of slow) put(folder, name, `${readable} It goes on.`);
	library.rescan();
	expect(await library.finished()).toMatchObject({unreadable: 0, articles: 5});
});

test('a file that needs too much memory or ends the thread is given up, and only that one', {
	timeout: 300_000,
}, async () => {
	const folder = folderOf({
		'a.txt': story('A'),
		'dies.txt': story('DIES'),
		'eats.txt': story('EATS'),
		'z.txt': story('Z'),
	});
	const library = openSimple([folder], {patience: 250_000});
	expect(await library.finished()).toMatchObject({unreadable: 2, articles: 2, failure: null});
	expect(reasons(library)).toEqual({
		'a.txt': null,
		'dies.txt': 'E-PARSE could not be understood: the thread ended without a word',
		'eats.txt': 'E-MEMORY needs more memory than one file may have',
		'z.txt': null,
	});
});

test('a thread that cannot start is the failure of the whole reading', async () => {
	const library = openSimple([folderOf({'a.txt': story('A')})], {
		entry: new URL('file:///no/such/thread.js'),
	});
	expect((await library.finished()).failure).toMatch(/^reading stopped: /);
});

test.skipIf(!canBeNobody)(
	'what may not be read is told (skipped where nobody cannot be impersonated)',
	() => {
		const folder = folderOf({'a.txt': story('A'), 'closed/b.txt': story('B'), 'secret.txt': story('S')});
		chmodSync(folder, 0o755);
		chmodSync(join(folder, 'secret.txt'), 0o000);
		chmodSync(join(folder, 'closed'), 0o000);
		const script = new URL('./print-reports.ts', import.meta.url);
		const {out} = runModule(
			script,
			[inject('simpleThread'), folder],
			['setpriv', '--reuid=65534', '--clear-groups'],
		);
		chmodSync(join(folder, 'closed'), 0o700);
		expect(out.trim().split('\n')).toEqual([
			'a.txt: read',
			'closed: E-READ permission denied',
			expect.stringMatching(/^secret\.txt: E-READ permission denied/),
		]);
	},
);

test('a pipe on standard input that nobody ends does not keep the library from closing', () => {
	const pipe = join(folderOf(), 'pipe');
	execFileSync('mkfifo', [pipe]);
	const input = openSync(pipe, 'r+');
	onTestFinished(() => closeSync(input));
	const out = execFileSync(
		process.execPath,
		[join(import.meta.dirname, 'close-library.ts'), inject('simpleThread')],
		{
			stdio: [input, 'pipe', 'inherit'],
			timeout: 30_000,
		},
	);
	expect(out.toString()).toBe('closed\n');
});

test('what comes through standard input is an article', () => {
	const script = join(import.meta.dirname, 'print-reports.ts');
	const input = story('From a pipe');
	const out = execFileSync(process.execPath, [script, inject('simpleThread'), '-'], {input, timeout: 30_000});
	expect(out.toString()).toBe('-: read\n');
});

test('folders that are passed over are told with their reason, and are no files', async () => {
	const folder = folderOf({
		'a.txt': story('A'),
		'page.html': story('P'),
		'page_files/logo.txt': story('L'),
		'case_files/b.txt': story('B'),
		'node_modules/c.txt': story('C'),
	});
	const library = await readSimple(folder);
	const passed = () => library.passedOver().map(({path, warnings}) => [path, warnings[0]?.code]);
	expect(passed()).toEqual([
		['node_modules', 'W-SKIP'],
		['page_files', 'W-SKIP'],
	]);
	expect(library.progress).toMatchObject({found: 3, done: 3, unreadable: 0, articles: 3});
	expect(library.reports().map(({path}) => path)).toEqual(['a.txt', 'case_files/b.txt', 'page.html']);
	rmSync(join(folder, 'page.html'));
	library.rescan();
	expect(await library.finished()).toMatchObject({found: 3, unreadable: 0, articles: 3});
	expect(passed()).toEqual([['node_modules', 'W-SKIP']]);
});
