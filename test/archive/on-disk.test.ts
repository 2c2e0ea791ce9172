import {spawn} from 'node:child_process';
import {
	chmodSync,
	closeSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, inject, test} from 'vitest';
import {archiveVersion} from '../../source/archive/tables.ts';
import type {Library} from '../../source/archive/types.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {canBeNobody, canMountSmallDisk, runModule} from './as-nobody.ts';
import {folderOf, put} from './folder.ts';
import {openSimple, story} from './open-simple.ts';
import {shown} from './shown.ts';

const script = new URL('./read-library.ts', import.meta.url);

const headlines = (library: Library) => library.rows(shown(library, 'found')).map(({headline}) => headline);

async function read(folder: string, cache: string): Promise<Library> {
	const library = openSimple([folder], {folder: cache});
	expect((await library.finished()).failure).toBeNull();
	return library;
}

/** The file in which the only library of a cache folder is kept. */
function archiveIn(cache: string): string {
	const names = readdirSync(join(cache, 'libraries')).filter(name => name.endsWith('.db'));
	expect(names).toHaveLength(1);
	return join(cache, 'libraries', names[0]!);
}

/** A folder that was read into an archive, by a library that is closed. */
async function readOnce(): Promise<{folder: string; cache: string; archive: string}> {
	const folder = folderOf({'a.txt': story('A'), 'b.txt': story('B')});
	const cache = folderOf();
	await (await read(folder, cache)).close();
	return {folder, cache, archive: archiveIn(cache)};
}

test('what was read is there at once the next time, and no file is read again', async () => {
	const {folder, cache} = await readOnce();
	const library = openSimple([folder], {folder: cache, entry: new URL('file:///no/such/thread.js')});
	expect(headlines(library)).toEqual(['A', 'B']);
	expect(await library.finished()).toMatchObject({found: 2, done: 2, articles: 2, failure: null});
	expect(library.problem).toBeNull();
});

test('single files and standard input leave nothing on the disk', async () => {
	const folder = folderOf({'a.txt': story('A')});
	const cache = folderOf();
	const library = openSimple([join(folder, 'a.txt')], {folder: cache});
	await library.finished();
	expect(readdirSync(cache)).toEqual([]);
});

test('another encoding or another order of folders is another archive', async () => {
	const [one, other] = [folderOf({'a.txt': story('A')}), folderOf({'b.txt': story('B')})];
	const cache = folderOf();
	for (const [paths, encoding] of [
		[[one, other], undefined],
		[[other, one], undefined],
		[[one, other], 'windows-1251'],
		[[join(one, '.'), other], undefined],
	] as const) {
		const library = openSimple(paths, {folder: cache, encoding});
		await library.finished();
		await library.close();
	}
	expect(readdirSync(join(cache, 'libraries')).filter(name => name.endsWith('.db'))).toHaveLength(3);
});

describe('an archive that is of no use is begun anew without a question', () => {
	const damage: Record<string, (archive: string) => void> = {
		truncated: archive => truncateSync(archive, 4096 * 3),
		'empty of anything': archive => truncateSync(archive, 0),
		'not a database': archive => writeFileSync(archive, 'a shopping list'.repeat(1000)),
		older: archive => {
			const database = openDatabase(archive, 0);
			database.exec(`PRAGMA user_version = ${archiveVersion - 1}`);
			database.close();
		},
		foreign: archive => {
			rmSync(archive);
			const database = openDatabase(archive, 0);
			database.exec(`CREATE TABLE bookmarks (id); PRAGMA user_version = ${archiveVersion}`);
			database.close();
		},
		'damaged in the middle': archive => {
			const bytes = readFileSync(archive);
			bytes.fill(0x5a, 4096, bytes.length);
			writeFileSync(archive, bytes);
		},
	};
	test.each(Object.entries(damage))('%s', async (_, harm) => {
		const {folder, cache, archive} = await readOnce();
		harm(archive);
		const library = openSimple([folder], {folder: cache});
		expect(await library.finished()).toMatchObject({articles: 2, failure: null});
		expect(headlines(library)).toEqual(['A', 'B']);
		expect(library.problem).toBeNull();
		await library.close();
		const again = await read(folder, cache);
		expect(headlines(again)).toEqual(['A', 'B']);
		expect(archiveIn(cache)).toBe(archive);
	});
});

test('an archive of a newer version is left alone, and the library is read into memory', async () => {
	const {folder, cache, archive} = await readOnce();
	const database = openDatabase(archive, 0);
	database.exec(`PRAGMA user_version = ${archiveVersion + 1}`);
	database.close();
	const before = readFileSync(archive);
	const library = await read(folder, cache);
	expect(headlines(library)).toEqual(['A', 'B']);
	expect(library.problem).toBe(
		'The archive is kept in memory for this session: a newer version of Quotidian has written the one on the disk.',
	);
	await library.close();
	expect(readFileSync(archive).equals(before)).toBe(true);
});

test.skipIf(!canBeNobody)('in a cache that may not be written it is kept in memory, and says so', () => {
	const folder = folderOf({'a.txt': story('A')});
	const cache = folderOf();
	for (const path of [folder, cache]) chmodSync(path, 0o755);
	const nobody = ['setpriv', '--reuid=65534', '--clear-groups'];
	const {out} = runModule(script, [inject('simpleThread'), cache, folder], nobody);
	expect(JSON.parse(out.trim().split('\n').at(-1)!)).toEqual({
		articles: 1,
		failure: null,
		problem: 'The archive is kept in memory for this session: its folder may not be written.',
	});
});

test.skipIf(!canMountSmallDisk)(
	'on a disk that is full in the middle it goes on in memory, and says so',
	() => {
		const folder = folderOf();
		for (let number = 0; number < 600; number++) put(folder, `${number}.txt`, story(`Story ${number}`));
		const small = 'mount -t tmpfs -o size=400k tmpfs /mnt && exec "$@"';
		const {out} = runModule(
			script,
			[inject('simpleThread'), '/mnt/cache', folder],
			['unshare', '-rm', 'sh', '-c', small, 'sh'],
		);
		expect(JSON.parse(out.trim().split('\n').at(-1)!)).toEqual({
			articles: 600,
			failure: null,
			problem: 'The archive is kept in memory for this session: the disk is full.',
		});
	},
);

test('what other code has made of the files stays on the screen, and is made anew', async () => {
	const {folder, cache, archive} = await readOnce();
	const {mtime} = statSync(join(folder, 'a.txt'));
	put(folder, 'a.txt', story('X'));
	utimesSync(join(folder, 'a.txt'), mtime, mtime);
	const database = openDatabase(archive, 0);
	database.exec(`UPDATE file SET modified = ${mtime.getTime()} WHERE path = 'a.txt'`);
	database.exec("UPDATE fact SET value = 'an earlier version' WHERE name = 'read by'");
	database.close();
	const library = openSimple([folder], {folder: cache});
	expect(headlines(library)).toEqual(['A', 'B']);
	await library.finished();
	expect(headlines(library)).toEqual(['X', 'B']);
});

test('an archive that is damaged while it is open is begun anew', async () => {
	const folder = folderOf();
	for (let number = 0; number < 300; number++) put(folder, `${number}.txt`, story(`Story ${number}`));
	const cache = folderOf();
	const library = await read(folder, cache);
	const archive = archiveIn(cache);
	library.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	const bytes = readFileSync(archive).fill(0x5a, 4096);
	// Closed at the end: with it SQLite's locks would be let go of.
	const file = openSync(archive, 'r+');
	writeSync(file, bytes);
	library.database.exec('PRAGMA shrink_memory');
	const {database} = library;
	library.reports();
	shown(library, 'headline');
	expect(library.database === database).toBe(false);
	expect(await library.finished()).toMatchObject({articles: 300, failure: null});
	expect(shown(library, 'headline')).toHaveLength(300);
	expect(library.problem).toBeNull();
	closeSync(file);
});

test('the archive is for its owner only, whatever the umask', () => {
	const cache = join(folderOf(), 'cache');
	runModule(script, [inject('simpleThread'), cache, folderOf({'a.txt': story('A')})]);
	const modeOf = (path: string) => statSync(path).mode & 0o777;
	expect([modeOf(cache), modeOf(join(cache, 'libraries'))]).toEqual([0o700, 0o700]);
	for (const name of readdirSync(join(cache, 'libraries'))) {
		expect(modeOf(join(cache, 'libraries', name))).toBe(0o600);
	}
});

test('killed in the middle of its first pass, it goes on where it was', async () => {
	const folder = folderOf();
	const cache = folderOf();
	const count = 3000;
	for (let number = 0; number < count; number++) put(folder, `${number}.txt`, story(`Story ${number}`));
	const args = [fileURLToPath(script), inject('simpleThread'), cache, folder];
	const program = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
	await new Promise(resolve => program.stdout.once('data', resolve));
	program.kill('SIGKILL');
	await new Promise(resolve => program.once('exit', resolve));
	const library = openSimple([folder], {folder: cache});
	const before = shown(library, 'found').length;
	expect(before).toBeGreaterThan(0);
	expect(before).toBeLessThan(count);
	expect(await library.finished()).toMatchObject({found: count, done: count, articles: count});
	const expected = Array.from({length: count}, (_, number) => `Story ${number}`);
	expect(headlines(library)).toEqual(expected);
});

test('a second library on the same folder waits, follows, and has everything in the end', async () => {
	const folder = folderOf({'a.txt': story('A'), 'b.txt': story('WAITS'), 'c.txt': story('C')});
	const cache = folderOf();
	const first = openSimple([folder], {folder: cache, patience: 2000});
	await new Promise<void>(resolve => first.onProgress(({articles}) => articles === 1 && resolve()));
	const second = openSimple([folder], {folder: cache, patience: 60_000});
	await new Promise<void>(resolve => second.onProgress(({articles}) => articles === 1 && resolve()));
	// It tells how far the other one is.
	expect(second.progress).toMatchObject({found: 3, done: 1, finished: false});
	expect(headlines(second)).toEqual(['A']);
	expect(await first.finished()).toMatchObject({articles: 2, unreadable: 1});
	expect(await second.finished()).toMatchObject({articles: 2, unreadable: 1});
	expect(headlines(second)).toEqual(['A', 'C']);
});

test('briefs are made when they are wanted, and are good for those who want none', async () => {
	const folder = folderOf({'a.txt': story('A')});
	const cache = folderOf();
	const gist = async (briefs: boolean) => {
		const library = openSimple([folder], {folder: cache, briefs});
		await library.finished();
		const [row] = library.rows(shown(library, 'found'));
		await library.close();
		return row!.gist;
	};
	expect(await gist(false)).toBeNull();
	expect(await gist(true)).toMatch(/^A as was heard/);
	expect(await gist(false)).toMatch(/^A as was heard/);
});
