/** What is measured of the search beside keys and recall: other processes, and room on the disk. */
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Database} from '../../source/sqlite.ts';
import {writeCorpus} from './corpus.ts';
import {median} from './figures.ts';
import type {Measuring as Measured} from './measures.ts';
import {archiveOf, sizeOfArticle} from './prepare.ts';
import {goals, keysOf, noteKeys} from './search-keys.ts';
import {openArchive} from './search-open.ts';
import type {Scan} from './search-scan.ts';
import type {Table} from './table.ts';

export type Measuring = Omit<Measured, 'keys'> & {
	readonly headlines: readonly string[];
	readonly misspelt: readonly string[];
};

/** The first query of a process, which has nothing of the archive in memory. */
export function measureFirst(measuring: Measuring): void {
	const {headlines, misspelt} = measuring;
	noteFirst(measuring, 'first query of a process', headlines, false);
	noteFirst(measuring, 'first query of a process, misspelt', misspelt, false);
	noteFirst(measuring, 'first query of a process, misspelt, warmed', misspelt, true);
}

function noteFirst(
	{prepared, table, column, starts}: Measuring,
	name: string,
	texts: readonly string[],
	isWarmed: boolean,
): void {
	const module = join(import.meta.dirname, 'search-first.ts');
	const times = Array.from({length: starts}, (_, round) => {
		const query = texts[round % texts.length]!.split(' ').slice(0, 3).join(' ');
		const options = [module, prepared.archive, query, ...(isWarmed ? ['warm'] : [])];
		const {stdout, stderr, status} = spawnSync(process.execPath, options, {encoding: 'utf8'});
		if (status !== 0) throw new Error(`The first query “${query}” failed: ${stderr}`);
		return JSON.parse(stdout) as {warm: number; first: number};
	});
	table.note(column, name, median(times.map(({first}) => first)), 'ms');
	if (isWarmed) table.note(column, 'warming', median(times.map(({warm}) => warm)), 'ms');
}

/** Where the program finds its archives and marks. */
function environment(home: string, scratch: string): NodeJS.ProcessEnv {
	const data = mkdtempSync(join(scratch, 'data-'));
	const {XDG_CACHE_HOME: _, ...env} = process.env;
	return {...env, HOME: home, XDG_DATA_HOME: data, XDG_CONFIG_HOME: data};
}

/** Keys while the program itself reads articles that have come in: a process beside this one, into a copy. */
export async function measureWhileIndexing(measuring: Measuring, added: number): Promise<void> {
	const {program, prepared, table, column, scratch, headlines} = measuring;
	const home = mkdtempSync(join(scratch, 'home-'));
	cpSync(prepared.home, home, {recursive: true});
	const place = join(prepared.folder, 'added');
	const {database, search} = openArchive(await archiveOf(program, prepared.folder, home));
	const times: number[] = [];
	try {
		search.warm();
		writeCorpus(place, added, sizeOfArticle, 99);
		const reading = spawn(process.execPath, [program, 'list', prepared.folder], {
			env: environment(home, scratch),
			stdio: 'ignore',
		});
		const start = performance.now();
		for (let n = 0; reading.exitCode === null && reading.signalCode === null; n++) {
			for (const typed of keysOf(headlines[n % headlines.length]!)) {
				if (reading.exitCode !== null) break;
				const before = performance.now();
				search.find(typed, 20);
				times.push(performance.now() - before);
				await sleep(15);
			}
		}
		noteKeys(table, column, 'while indexing', times, goals.whileIndexing, null);
		table.note(column, `${added} articles came in within`, (performance.now() - start) / 1000, 's');
	} finally {
		database.close();
		rmSync(place, {recursive: true, force: true});
		rmSync(home, {recursive: true, force: true});
	}
}

/** The command that searches, beside an empty Node; not measured where the program does not know it yet. */
export function measureCommand({
	program,
	prepared,
	table,
	column,
	scratch,
	starts,
	headlines,
}: Measuring): void {
	const {stdout: help} = spawnSync(process.execPath, [program, '--help'], {encoding: 'utf8'});
	if (!/quotidian search\b/.test(help)) {
		console.log('            The program has no command `search` yet: not measured.');
		return;
	}
	const env = environment(prepared.home, scratch);
	const timeOf = (options: readonly string[]) => {
		const start = performance.now();
		spawnSync(process.execPath, options, {env, stdio: 'ignore'});
		return performance.now() - start;
	};
	const floor: number[] = [];
	const times: number[] = [];
	// The first fills the caches.
	for (let round = -1; round < starts; round++) {
		const query = headlines[(round + 1) % headlines.length]!.split(' ').slice(0, 3).join(' ');
		const alone = timeOf(['-e', '0']);
		const found = timeOf([program, 'search', query, prepared.folder]);
		if (round < 0) continue;
		floor.push(alone);
		times.push(found);
	}
	table.note(column, 'node -e 0', median(floor), 'ms');
	table.note(column, 'quotidian search', median(times), 'ms');
	table.note(column, 'quotidian search / node -e 0', median(times) / median(floor), '×', 1.6);
}

/** How big the index is beside the texts it is of. */
export function measureSize(database: Database, scan: Scan, table: Table, column: string): void {
	const sizes = database
		.prepare(
			`SELECT name, pgsize AS bytes FROM dbstat WHERE aggregate = TRUE
				AND (name GLOB 'heads*' OR name GLOB 'texts*' OR name GLOB 'sayings*' OR name GLOB 'voices*'
					OR name = 'term' OR name = 'quote' OR name GLOB 'quote_*' OR name = 'speaker'
					OR name GLOB 'sqlite_autoindex_speaker_*')`,
		)
		.all() as {name: string; bytes: number}[];
	const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
	const biggest = sizes.toSorted((one, other) => other.bytes - one.bytes).slice(0, 5);
	console.log(
		`            ${biggest.map(size => `${size.name} ${(size.bytes / 1e6).toFixed(1)} MB`).join(', ')}`,
	);
	table.note(column, 'text of the articles', scan.bytes / 1e6, 'MB');
	table.note(column, 'full-text index', bytes / 1e6, 'MB');
	table.note(column, 'full-text index / text', bytes / scan.bytes, '×', 0.9);
}
