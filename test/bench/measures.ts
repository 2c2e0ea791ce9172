/** What is measured of the reader over one prepared archive. */
import {spawnSync} from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {openMarkStore} from '../../source/marks/store.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {writeCorpus} from './corpus.ts';
import {median} from './figures.ts';
import {cacheOf, index, type Prepared, sizeOfArticle} from './prepare.ts';
import {Pty} from './pty.ts';
import type {Table} from './table.ts';
import {pressRound, rounds, size, Window} from './window.ts';

export type Measuring = {
	readonly program: string;
	readonly prepared: Prepared;
	readonly table: Table;
	/** Heading of the column. */
	readonly column: string;
	/** A folder for what is needed on the way. */
	readonly scratch: string;
	/** How often a start is measured. */
	readonly starts: number;
	/** Keys of each kind. */
	readonly keys: number;
};

/** The goal for a key: a frame at 30 a second. */
const frame = 33;

/** A window with marks and settings of its own. */
function open({program, prepared, scratch}: Measuring, other: {home?: string; data?: string} = {}): Window {
	const data = other.data ?? mkdtempSync(join(scratch, 'data-'));
	return new Window(program, prepared.folder, other.home ?? prepared.home, {
		XDG_DATA_HOME: data,
		XDG_CONFIG_HOME: data,
	});
}

/** The headline on top of the list. */
function topHeadline({prepared}: Measuring): string {
	const database = openDatabase(prepared.archive, 2000);
	try {
		const top = database
			.prepare(
				`SELECT c.row FROM article a JOIN content c ON c.article = a.id WHERE a.copy_of IS NULL
					ORDER BY a.date_doubt, a.published DESC, a.id LIMIT 1`,
			)
			.get() as {row: string};
		return (JSON.parse(top.row) as {headline: string | null}).headline ?? '›';
	} finally {
		database.close();
	}
}

/** From the start of the process to the list, and to the first frame of Ink's; each beside an empty Node. */
export async function measureStart(measuring: Measuring): Promise<void> {
	const {table, column, starts} = measuring;
	const top = topHeadline(measuring).slice(0, 25);
	const node: number[] = [];
	const floor: number[] = [];
	const list: number[] = [];
	const drawn: number[] = [];
	// The first fills the caches.
	for (let round = -1; round < starts; round++) {
		const start = performance.now();
		spawnSync(process.execPath, ['-e', '0'], {stdio: 'ignore'});
		const alone = performance.now() - start;
		const empty = new Pty('"$NODE" -e 0', size.columns, size.rows, {NODE: process.execPath});
		await empty.ended;
		const inTerminal = performance.now() - empty.started;
		const window = open(measuring);
		const {pty} = window;
		const [shown, keys] = await Promise.all([
			pty.until(() => pty.screen().includes(top)),
			pty.until(() => pty.takesKeys()),
		]);
		await pty.close();
		if (round < 0) continue;
		node.push(alone);
		floor.push(inTerminal);
		list.push(shown);
		drawn.push(keys);
	}
	table.note(column, 'node -e 0', median(node), 'ms');
	table.note(column, 'node -e 0 in a terminal', median(floor), 'ms');
	const started = (name: string, times: readonly number[], goal: number) => {
		table.note(column, name, median(times), 'ms');
		table.note(column, `${name} / node -e 0 in a terminal`, median(times) / median(floor), '×', goal);
		const reference = table.value('10', name);
		if (column !== '10' && reference !== undefined) {
			table.note(column, `${name} / with ten articles`, median(times) / reference, '×', 1.2);
		}
	};
	started('first headline', list, 1.5);
	started('Ink’s first frame', drawn, 4.5);
}

/** Looks at every file where nothing has changed. */
export async function measureCheck({program, prepared, table, column}: Measuring): Promise<void> {
	const times: number[] = [];
	for (let round = 0; round < 3; round++) {
		const {seconds, problem} = await index(program, prepared.folder, cacheOf(prepared.home));
		if (problem !== null) throw new Error(problem);
		times.push(seconds);
	}
	table.note(column, 'checking unchanged files', median(times), 's', 1);
}

function noteKeys({table, column}: Measuring, name: string, waits: readonly number[]): void {
	table.note(column, `${name}, p50`, median(waits), 'ms');
	table.note(column, `${name}, longest`, Math.max(...waits), 'ms', frame);
}

/** Keys and memory in a window where nothing else goes on. */
export async function measureIdle(measuring: Measuring): Promise<void> {
	const {table, column, keys} = measuring;
	const window = open(measuring);
	await window.settle();
	await sleep(2000);
	const idle = window.pty.memory();
	table.note(column, 'memory, idle on a warm archive', idle.now, 'MB', 250);
	table.note(column, 'memory, idle, peak', idle.peak, 'MB', 250);
	const stars: number[] = [];
	for (let n = 0; n < Math.max(4, keys / 2); n++) {
		const was = window.selection().includes('★');
		stars.push(await window.key('s', () => window.selection().includes('★') !== was));
		await sleep(25);
		if (n % 2 === 1 && n < 8) {
			await window.key('s');
			await window.key('j');
		}
	}
	await window.key('g', () => window.position().at === 1);
	for (const round of [rounds.j, rounds.f, rounds.G, rounds.tab, rounds.n]) {
		noteKeys(measuring, `key, idle, ${round.name}`, await pressRound(window, round, 6 * Math.ceil(keys / 6)));
		await window.key('1', () => window.hasTab('All'));
		await sleep(500);
		if (window.position().at !== 1) await window.key('g', () => window.position().at === 1);
	}
	noteKeys(measuring, 'star to its sign', stars);
	await insideAnArticle(measuring, window);
	const after = window.pty.memory();
	table.note(column, 'memory, after all these keys', after.now, 'MB', 250);
	table.note(column, 'memory, after all these keys, peak', after.peak, 'MB', 250);
	await window.pty.close();
}

async function insideAnArticle(measuring: Measuring, window: Window): Promise<void> {
	const {pty} = window;
	const series = async (name: string, there: string, back: string) => {
		const waits: number[] = [];
		for (let n = 0; n < measuring.keys; n++) {
			const before = pty.screen();
			waits.push(await window.key(n % 6 < 3 ? there : back, () => pty.screen() !== before));
			await sleep(25);
		}
		noteKeys(measuring, `key in an article, ${name}`, waits);
	};
	await pty.press('\r', () => pty.row(0).includes('[Brief]'));
	await series('next', 'J', 'K');
	await pty.press('3', () => pty.row(0).includes('[Text]'));
	await series('width', '<', '>');
}

/** How long the store of marks takes to save, with a mark on every article; and `n` over a list that is all read. */
export async function measureSaving(measuring: Measuring): Promise<void> {
	const {table, column, prepared, scratch, keys} = measuring;
	const database = openDatabase(prepared.archive, 2000);
	const articles = database
		.prepare(
			`SELECT k.url, k.file, k.number AS "index", k.text_hash AS textHash FROM keys k
				JOIN article a ON a.id = k.article ORDER BY a.date_doubt, a.published DESC, a.id`,
		)
		.all() as {url: string | null; file: string; index: number; textHash: string | null}[];
	database.close();
	const data = mkdtempSync(join(scratch, 'data-'));
	const store = openMarkStore(join(data, 'quotidian/state.db'));
	const now = '2026-09-30T12:00:00.000Z';
	const start = performance.now();
	const read = articles.slice(1, -1).map(article => ({keys: article, set: {readAt: now}}));
	if (read.length > 0) store.apply({kind: 'read', label: 'all', entries: read});
	table.note(column, 'marking all of them as read', performance.now() - start, 'ms');
	const waits: number[] = [];
	for (let n = 0; n < keys * 2; n++) {
		const article = articles[Math.floor((n / (keys * 2)) * articles.length)]!;
		const before = performance.now();
		store.apply({kind: 'star', label: 'one', entries: [{keys: article, set: {starredAt: now}}]});
		waits.push(performance.now() - before);
		await sleep(1);
	}
	store.close();
	table.note(column, 'saving a star, p50', median(waits), 'ms');
	table.note(column, 'saving a star, longest', Math.max(...waits), 'ms', 5);
	const window = open(measuring, {data});
	await window.settle();
	const far: number[] = [];
	for (let n = 0; n < Math.min(20, keys); n++) {
		const isLast = () => window.position().at === window.position().of;
		far.push(
			await window.key(n % 2 === 0 ? 'n' : 'N', n % 2 === 0 ? isLast : () => window.position().at === 1),
		);
		await sleep(25);
	}
	if (articles.length > 2) noteKeys(measuring, 'key, idle, n over all that are read', far);
	await window.pty.close();
}

/** Stars three articles, so that no list is empty. */
async function starThree(window: Window): Promise<void> {
	for (let n = 0; n < 3; n++) {
		// Away from the top, where the selection goes over to whatever comes in above.
		await window.key('j');
		await window.key('s', () => window.pty.row(0).includes(`Starred ${n + 1} `));
	}
}

/** Presses keys of all kinds for as long as something goes on. */
async function during(
	measuring: Measuring,
	window: Window,
	name: string,
	goesOn: () => boolean,
): Promise<void> {
	const waits = new Map<string, number[]>();
	let n = 0;
	const all = [rounds.j, rounds.f, rounds.G, rounds.tab, rounds.n];
	while (goesOn()) {
		for (const round of all) {
			const times = await pressRound(window, round, 6, 20);
			waits.set(round.name, [...(waits.get(round.name) ?? []), ...times]);
			n += times.length;
			await window.key('1', () => window.pty.row(0).includes('[All'));
			// Until the answer is there, g does nothing.
			await sleep(500);
			if (window.position().at !== 1) await window.key('g', () => window.position().at === 1);
			if (!goesOn()) break;
		}
	}
	for (const [round, times] of waits) noteKeys(measuring, `key, ${name}, ${round}`, times);
	measuring.table.note(measuring.column, `keys pressed ${name}`, n, '');
}

/** A copy of the home with its archive, for what changes it. */
function copyOfHome({prepared, scratch}: Measuring): string {
	const home = mkdtempSync(join(scratch, 'home-'));
	cpSync(prepared.home, home, {recursive: true});
	return home;
}

/** Keys and memory while new files come in, read by the real readers. */
export async function measureWhileIndexing(measuring: Measuring, added: number): Promise<void> {
	const {prepared, table, column} = measuring;
	const home = copyOfHome(measuring);
	const place = join(prepared.folder, 'added');
	try {
		writeCorpus(place, added, sizeOfArticle, 99);
		const window = open(measuring, {home});
		await window.pty.until(() => window.selection() !== '' && window.isReading());
		const start = performance.now();
		await starThree(window);
		const articles = () => window.position().of;
		await during(measuring, window, 'while indexing', () => window.isReading());
		await window.settle();
		table.note(column, 'files added meanwhile', added, '');
		table.note(column, 'they took', (performance.now() - start) / 1000, 's');
		const {peak, now} = window.pty.memory();
		table.note(column, 'memory, while indexing, peak', peak, 'MB', 250);
		table.note(column, 'memory, after indexing', now, 'MB', 250);
		if (articles() !== prepared.count + added) console.log(`  there are ${articles()} articles`);
		await window.pty.close();
	} finally {
		rmSync(place, {recursive: true, force: true});
		rmSync(home, {recursive: true, force: true});
	}
}

/** Keys while six of ten files leave: in the order of finding, on those that stay. */
export async function measureWhileVanishing(measuring: Measuring): Promise<void> {
	const {prepared, table, column, scratch} = measuring;
	const home = copyOfHome(measuring);
	const data = mkdtempSync(join(scratch, 'data-'));
	mkdirSync(join(data, 'quotidian'));
	writeFileSync(join(data, 'quotidian/config.json'), JSON.stringify({sort: 'found'}));
	const batches = readdirSync(prepared.folder).filter(name => name.startsWith('batch-'));
	const leaving = batches.toSorted().slice(Math.ceil(batches.length * 0.4));
	const away = mkdtempSync(join(dirname(prepared.folder), 'away-'));
	const window = open(measuring, {home, data});
	try {
		await window.settle();
		await starThree(window);
		const before = window.position().of;
		for (const name of leaving) renameSync(join(prepared.folder, name), join(away, name));
		const start = performance.now();
		window.pty.press('r', () => true);
		let ended = 0;
		// The time at which all have left is seen between two keys.
		const staying = before - leaving.length * 100;
		const goesOn = () => {
			if (window.position().of > staying) return true;
			ended ||= performance.now();
			return false;
		};
		await during(
			measuring,
			window,
			'while files vanish',
			() => goesOn() && performance.now() - start < 180_000,
		);
		table.note(column, 'files that vanished', before - window.position().of, '');
		table.note(column, 'until they had left the list', ((ended || performance.now()) - start) / 1000, 's');
		table.note(column, 'memory, after files vanished, peak', window.pty.memory().peak, 'MB', 250);
	} finally {
		await window.pty.close();
		for (const name of leaving) renameSync(join(away, name), join(prepared.folder, name));
		rmSync(away, {recursive: true, force: true});
		rmSync(home, {recursive: true, force: true});
	}
}

/** The real readers over new files, and what comes to lie on the disk. */
export async function measureIndexing(
	{program, table, column, scratch}: Omit<Measuring, 'prepared'>,
	folder: string,
	count: number,
	markReader: URL,
): Promise<void> {
	const ways = [
		['with briefs', {}],
		['without briefs', {briefs: false}],
		['with marks for quotes, no speakers', {entry: markReader}],
	] as const;
	table.note(column, 'files for the real readers', count, '');
	for (const [name, options] of ways) {
		const cache = mkdtempSync(join(scratch, 'cache-'));
		const {seconds, articles} = await index(program, folder, cache, options);
		table.note(column, `indexing, ${name}`, articles / seconds, '1/s');
		if (name === 'with briefs') noteSizes(table, column, cache, articles);
		rmSync(cache, {recursive: true, force: true});
	}
}

function noteSizes(table: Table, column: string, cache: string, articles: number): void {
	const libraries = join(cache, 'libraries');
	const archive = readdirSync(libraries).find(name => name.endsWith('.db'))!;
	const database = openDatabase(join(libraries, archive), 2000);
	database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	const per = (bytes: number) => bytes / 1e6 / (articles / 1000);
	table.note(column, 'archive, per 1,000 articles', per(statSync(join(libraries, archive)).size), 'MB');
	const lean = join(libraries, 'lean.copy');
	database.exec(`VACUUM INTO '${lean.replaceAll("'", "''")}'`);
	table.note(column, 'archive, packed, per 1,000', per(statSync(lean).size), 'MB');
	database.close();
	const copy = openDatabase(lean, 2000);
	copy.exec("UPDATE content SET page = x''; VACUUM");
	copy.close();
	table.note(column, 'archive, packed, without pages, per 1,000', per(statSync(lean).size), 'MB');
}
