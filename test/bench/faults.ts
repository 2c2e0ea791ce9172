/**
 * Makes everything go wrong that can with an archive and with marks, and prints what came of it: `node test/bench/faults.ts`.
 *   --program FILE   the `cli.js` whose library is tried, in the `dist` of a tree with its source
 *   --rounds N       how often reading is killed (50)
 *   --only TEXT      faults whose name has this
 * It ends with 1 when something was not as wanted.
 */
import {spawn, spawnSync} from 'node:child_process';
import {
	chmodSync,
	closeSync,
	cpSync,
	ftruncateSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {openMarkStore} from '../../source/marks/store.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {canBeNobody, canMountSmallDisk} from '../archive/as-nobody.ts';
import {shown} from '../archive/shown.ts';
import {seeded, writeCorpus} from './corpus.ts';
import type {Outcome} from './faults-child.ts';
import {bundled, libraryOf} from './prepare.ts';

const {values} = parseArgs({
	options: {
		program: {type: 'string', default: join(import.meta.dirname, '../../dist/cli.js')},
		rounds: {type: 'string', default: '50'},
		only: {type: 'string', default: ''},
	},
});
const program = resolve(values.program);
const scratch = mkdtempSync(join(tmpdir(), 'quotidian-faults-'));
chmodSync(scratch, 0o755);
const child = join(import.meta.dirname, 'faults-child.ts');
const random = seeded(5);
const count = 600;
const folder = join(scratch, 'articles');
writeCorpus(folder, count, 3000);
const thread = await bundled('cheap-thread.ts', scratch);
const entry = thread.href;
for (const place of [folder, dirname(thread.pathname)]) chmodSync(place, 0o755);

type Result = {fault: string; tried: number; asWanted: number; otherwise: string[]; said: Set<string>};
const results: Result[] = [];

/** Tries a fault; `attempt` says what was not as wanted, or null, and what was said to the reader. */
async function tryFault(
	fault: string,
	tries: number,
	attempt: (n: number) => Promise<{wrong: string | null; said?: string | null}>,
): Promise<void> {
	if (!fault.includes(values.only)) return;
	const result: Result = {fault, tried: 0, asWanted: 0, otherwise: [], said: new Set()};
	results.push(result);
	for (let n = 0; n < tries; n++) {
		result.tried++;
		const {wrong, said = null} = await attempt(n).catch(error => ({
			wrong: `threw ${error.message}`,
			said: null,
		}));
		if (wrong === null) result.asWanted++;
		else result.otherwise.push(wrong);
		if (said !== null) result.said.add(said);
	}
	const said = result.said.size === 0 ? '' : `  said: ${[...result.said].join(' | ')}`;
	console.log(`${fault.padEnd(58)} ${`${result.asWanted}`.padStart(4)} of ${result.tried}${said}`);
	for (const [what, times] of counted(result.otherwise)) console.log(`    ${times} × ${what}`);
}

function counted(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

const freshCache = () => mkdtempSync(join(scratch, 'cache-'));
const archiveIn = (cache: string) => {
	const libraries = join(cache, 'libraries');
	return join(libraries, readdirSync(libraries).find(name => name.endsWith('.db'))!);
};

/** Reads everything in a process of its own; null when that did not come to its end. */
function readAll(
	cache: string,
	behind: readonly string[] = [],
	of = folder,
): {outcome: Outcome | null; err: string} {
	const [command = '', ...args] = [...behind, process.execPath, child, program, entry, cache, of];
	const {stdout, stderr, status, signal} = spawnSync(command, args, {encoding: 'utf8', timeout: 60_000});
	const last = stdout.trim().split('\n').at(-1) ?? '';
	const err = `status ${status}${signal ? ` ${signal}` : ''} ${
		stderr
			.trim()
			.split('\n')
			.find(line => line.includes('Error')) ?? ''
	}`;
	return {outcome: last.startsWith('{') ? (JSON.parse(last) as Outcome) : null, err};
}

/** Whether all the articles came out, and whether what was said of the archive is what was to be said. */
function judge(
	{outcome, err}: ReturnType<typeof readAll>,
	problem: RegExp | null,
	wanted = count,
): {wrong: string | null; said: string | null} {
	if (outcome === null) return {wrong: `the process failed: ${err}`, said: null};
	const {articles, rows, pages, headlines, failure} = outcome;
	const said = outcome.problem;
	if (failure !== null) return {wrong: `reading failed: ${failure}`, said};
	if ([articles, rows, pages, headlines].some(number => number !== wanted)) {
		return {
			wrong: `of ${wanted}: ${articles} counted, ${rows} rows, ${pages} pages, ${headlines} different`,
			said,
		};
	}
	const isSaid = problem === null ? said === null : problem.test(said ?? '');
	return {wrong: isSaid ? null : `said: ${said}`, said};
}

/** What is wrong in the tables of an archive on the disk. */
function flaws(archive: string): string | null {
	const database = openDatabase(archive, 2000);
	try {
		const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
		const found = {
			integrity: one('PRAGMA integrity_check'),
			doubled: one('SELECT count(*) FROM (SELECT 1 FROM article GROUP BY file, number HAVING count(*) > 1)'),
			'files lost': count - Number(one('SELECT count(*) FROM file')),
			'articles lost': count - Number(one('SELECT count(*) FROM article')),
			'without content': one('SELECT count(*) FROM article WHERE id NOT IN (SELECT article FROM content)'),
			'without article': one('SELECT count(*) FROM content WHERE article NOT IN (SELECT id FROM article)'),
			'without file': one('SELECT count(*) FROM article WHERE file NOT IN (SELECT id FROM file)'),
		};
		const bad = Object.entries(found).filter(([, value]) => value !== 0 && value !== 'ok');
		return bad.length === 0 ? null : bad.map(([name, value]) => `${name}: ${value}`).join(', ');
	} finally {
		database.close();
	}
}

const whole = freshCache();
const first = readAll(whole);
const whatWasRead = judge(first, null);
if (whatWasRead.wrong !== null) throw new Error(whatWasRead.wrong);
const taken = first.outcome!.seconds * 1000;

/** The whole archive, copied, with something done to it. */
function harmed(harm: (archive: string) => void): string {
	const cache = freshCache();
	cpSync(whole, cache, {recursive: true});
	harm(archiveIn(cache));
	return cache;
}

/** Writes over a part of a file. */
function overwrite(file: string, at: number, bytes: Buffer): void {
	const opened = openSync(file, 'r+');
	writeSync(opened, bytes, 0, bytes.length, at);
	closeSync(opened);
}

function cutTo(file: string, size: number): void {
	const opened = openSync(file, 'r+');
	ftruncateSync(opened, size);
	closeSync(opened);
}

function inSql(archive: string, sql: string): void {
	const database = openDatabase(archive, 2000);
	database.exec(sql);
	database.close();
}

await tryFault('killed at any moment, read again', Number(values.rounds), async () => {
	const cache = freshCache();
	const killed = spawn(process.execPath, [child, program, entry, cache, folder]);
	const closed = new Promise(done => killed.once('close', done));
	await new Promise(done => killed.stdout.once('data', done));
	await sleep(random() * taken);
	killed.kill('SIGKILL');
	await closed;
	const result = judge(readAll(cache), null);
	const wrong = result.wrong ?? flaws(archiveIn(cache));
	rmSync(cache, {recursive: true});
	return {...result, wrong};
});

await tryFault('two processes read at the same time', 5, async () => {
	const cache = freshCache();
	const run = () =>
		new Promise<string>(done => {
			let out = '';
			const process_ = spawn(process.execPath, [child, program, entry, cache, folder]);
			process_.stdout.on('data', text => {
				out += text;
			});
			process_.on('close', () => done(out.trim().split('\n').at(-1) ?? ''));
		});
	const outs = await Promise.all([run(), run()]);
	for (const out of outs) {
		const {wrong} = judge({outcome: out.startsWith('{') ? JSON.parse(out) : null, err: out}, null);
		if (wrong !== null) return {wrong};
	}
	return {wrong: flaws(archiveIn(cache))};
});

const newer = /a newer version of Quotidian/;
const sizeOfArchive = statSync(archiveIn(whole)).size;
const harms: [string, (archive: string) => void, RegExp | null][] = [
	['head of the archive damaged', archive => overwrite(archive, 0, Buffer.alloc(100, 0x5a)), null],
	[
		'all but the head damaged',
		archive => overwrite(archive, 100, Buffer.alloc(sizeOfArchive - 100, 0x5a)),
		null,
	],
	[
		'second half damaged',
		archive => overwrite(archive, sizeOfArchive / 2, Buffer.alloc(sizeOfArchive / 2, 0)),
		null,
	],
	['cut to half', archive => cutTo(archive, Math.floor(sizeOfArchive / 2)), null],
	['cut in the middle of a page', archive => cutTo(archive, 4096 * 20 + 777), null],
	['cut to 50 bytes', archive => cutTo(archive, 50), null],
	['empty', archive => cutTo(archive, 0), null],
	['a text in its place', archive => writeFileSync(archive, 'Hello.\n'.repeat(999)), null],
	['of an older version', archive => inSql(archive, 'PRAGMA user_version = 0'), null],
	['of a newer version', archive => inSql(archive, 'PRAGMA user_version = 99'), newer],
	['of another program', archive => inSql(archive, 'PRAGMA application_id = 7'), null],
	['a table is missing', archive => inSql(archive, 'PRAGMA foreign_keys = 0; DROP TABLE content'), null],
	[
		'a write-ahead log of another file',
		archive => writeFileSync(`${archive}-wal`, Buffer.alloc(9999, 0x37)),
		null,
	],
	['a lock file that is no lock', archive => writeFileSync(archive.replace(/db$/, 'turn'), 'no lock'), null],
	[
		'a folder in place of the lock file',
		archive => {
			rmSync(archive.replace(/db$/, 'turn'));
			mkdirSync(archive.replace(/db$/, 'turn'));
		},
		null,
	],
	[
		'a folder in its place',
		archive => {
			rmSync(archive);
			mkdirSync(archive);
		},
		/kept in memory/,
	],
	[
		'a link that leads nowhere in its place',
		archive => {
			rmSync(archive);
			symlinkSync('/nowhere/at/all.db', archive);
		},
		/kept in memory/,
	],
];
for (const [name, harm, problem] of harms) {
	await tryFault(`archive: ${name}`, 1, async () => {
		const cache = harmed(harm);
		const before = problem === newer ? readFileSync(archiveIn(cache)) : null;
		const result = judge(readAll(cache), problem);
		if (before !== null && !readFileSync(archiveIn(cache)).equals(before)) return {wrong: 'it was written'};
		// What was mended is whole for the next window.
		const again = problem === null && result.wrong === null ? judge(readAll(cache), null).wrong : null;
		return {...result, wrong: result.wrong ?? (again && `the second time: ${again}`)};
	});
}

await tryFault('archive: one page of it damaged, any', 25, async n => {
	const at = Math.floor(random() * (sizeOfArchive / 4096)) * 4096;
	const bytes = Buffer.alloc(n % 2 === 0 ? 4096 : 64, 0x5a);
	return judge(readAll(harmed(archive => overwrite(archive, at === 0 ? 4096 : at, bytes))), null);
});

if (canMountSmallDisk) {
	const onDisk = (options: string, commands = ':') => [
		...['unshare', '-rm', 'sh', '-c'],
		`mount -t tmpfs -o ${options} tmpfs /mnt && ${commands} && exec "$@"`,
		'sh',
	];
	for (const size of ['16k', '64k', '300k', '1m', '2m', '3m']) {
		await tryFault(`disk of ${size}`, 1, async () =>
			judge(readAll('/mnt/cache', onDisk(`size=${size}`)), /the disk is full/),
		);
	}
	const readOnly = 'mount -o remount,ro /mnt';
	await tryFault('read-only disk without an archive', 1, async () =>
		judge(readAll('/mnt/cache', onDisk('size=9m', readOnly)), /kept in memory/),
	);
	await tryFault('read-only disk with an archive', 1, async () =>
		judge(readAll('/mnt', onDisk('size=90m', `cp -r '${whole}/.' /mnt && ${readOnly}`)), /kept in memory/),
	);
} else console.log('No small disks can be mounted here: not tried.');

if (canBeNobody) {
	const nobody = ['setpriv', '--reuid=65534', '--clear-groups'];
	for (const [name, mode] of [
		['may not be written', 0o755],
		['may not be entered', 0o700],
	] as const) {
		await tryFault(`cache folder that ${name}`, 1, async () => {
			const cache = freshCache();
			chmodSync(cache, mode);
			return judge(readAll(cache, nobody), /kept in memory/);
		});
	}
} else console.log('Nobody else can be become here: folders without rights are not tried.');

const {openLibrary} = await libraryOf(program);

await tryFault('folder that vanishes while open, and comes back', 3, async n => {
	const place = join(scratch, `vanishing-${n}`);
	cpSync(folder, place, {recursive: true});
	const library = openLibrary([place], {entry: thread, folder: freshCache(), watch: true});
	try {
		// Once in the middle of reading, else when all is read.
		if (n > 0) await library.finished();
		else await sleep(taken / 2);
		renameSync(place, `${place}-away`);
		library.rescan();
		const gone = await library.finished();
		const left = shown(library, 'found').length;
		renameSync(`${place}-away`, place);
		library.rescan();
		const back = await library.finished();
		const {rows} = {rows: library.rows(shown(library, 'newest')).length};
		const said = `${left} articles while it was away (${gone.unreadable} unreadable, failure ${gone.failure})`;
		const isWell = back.failure === null && rows === count && library.problem === null;
		return {wrong: isWell ? null : `${rows} rows after, ${back.failure ?? library.problem}`, said};
	} finally {
		await library.close();
	}
});

await tryFault('files that change while they are read', 5, async n => {
	const place = join(scratch, `changing-${n}`);
	mkdirSync(place);
	const newest = new Map<number, string>();
	const write = (number: number, round: number) => {
		// Always of one size: only the time tells.
		const headline = `Story ${String(number).padStart(3, '0')} in its version ${String(round).padStart(6, '0')}`;
		newest.set(number, headline);
		const text = `${headline} was told in Port Ellery on that day and not for the first time. `.repeat(12);
		writeFileSync(join(place, `${number}.txt`), `${headline}\n\n${text}\n`);
	};
	for (let number = 0; number < 200; number++) write(number, 0);
	const library = openLibrary([place], {entry: thread, folder: freshCache(), watch: true});
	try {
		const until = performance.now() + 1500;
		for (let round = 1; performance.now() < until; round++) {
			write(Math.floor(random() * 200), round);
			if (round % 200 === 0) library.rescan();
			if (round % 5 === 0) await sleep(1);
		}
		library.rescan();
		await library.finished();
		const wanted = new Set(newest.values());
		const rows = library.rows(shown(library, 'found'));
		const stale = rows.filter(({headline}) => !wanted.has(headline ?? '')).length;
		if (rows.length === 200 && stale === 0) return {wrong: null};
		return {wrong: `${rows.length} of 200 rows, ${stale} of them of an older version`};
	} finally {
		await library.close();
	}
});

await tryFault('names that are not UTF-8', 1, async () => {
	const place = Buffer.from(join(scratch, 'names'));
	mkdirSync(place);
	const names = ['a\xff.txt', 'a\xfe.txt', '\xc3.txt', 'e\xe9t\xe9.txt', '\x01\n.txt', 'plain.txt'].map(
		name => Buffer.from(name, 'latin1'),
	);
	for (const [number, name] of names.entries()) {
		const text = `A story number ${number} was told in Port Ellery. `.repeat(20);
		writeFileSync(
			Buffer.concat([place, Buffer.from('/'), name]),
			`Headline of number ${number}\n\n${text}\n`,
		);
	}
	const inner = Buffer.concat([place, Buffer.from('/d\xe9', 'latin1')]);
	mkdirSync(inner);
	const text = 'A story further down was told in Port Ellery. '.repeat(20);
	writeFileSync(
		Buffer.concat([inner, Buffer.from('/x\xff.txt', 'latin1')]),
		`Headline further down\n\n${text}\n`,
	);
	const cache = freshCache();
	const wanted = names.length + 1;
	const once = judge(readAll(cache, [], `${place}`), null, wanted);
	const again = judge(readAll(cache, [], `${place}`), null, wanted);
	return {wrong: once.wrong ?? (again.wrong && `the second time: ${again.wrong}`)};
});

await tryFault('two windows with 200 marks each', 5, async n => {
	const file = join(scratch, `marks-${n}`, 'state.db');
	const script = join(import.meta.dirname, '../marks/star-many.ts');
	const star = (name: string) =>
		new Promise<string[]>(done => {
			let out = '';
			const window = spawn(process.execPath, [script, file, name, '200']);
			window.stdout.on('data', text => {
				out += text;
			});
			window.on('close', () => done(out.split('\n').slice(0, -1)));
		});
	const saved = (await Promise.all([star('one '), star('other ')])).flat();
	const store = openMarkStore(file);
	const lost = saved.filter(name => {
		const keys = {url: null, file: `/news/${name}.txt`, index: 0, textHash: `text of ${name}`};
		return !store.mark(keys)?.starredAt;
	});
	store.close();
	const isWell = saved.length === 400 && lost.length === 0;
	return {
		wrong: isWell ? null : `${saved.length} saved, lost: ${lost.slice(0, 3).join(', ')} (${lost.length})`,
	};
});

rmSync(scratch, {recursive: true, force: true});
const bad = results.filter(({tried, asWanted}) => tried !== asWanted);
console.log(
	`\n${results.length} faults, ${results.reduce((sum, {tried}) => sum + tried, 0)} tries; not as wanted: ${bad.length}`,
);
process.exit(bad.length === 0 ? 0 : 1);
