/** What others take for the same: programs that look things up, and a plain table. */
import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {openDatabase} from '../../source/sqlite.ts';
import {median} from './figures.ts';
import {plainWords, type Scan} from './search-scan.ts';
import type {Table} from './table.ts';

/** Where the time of a key of ours is put beside theirs. */
export type Peers = {
	readonly scan: Scan;
	readonly folder: string;
	readonly headlines: readonly string[];
	/** The 95th percentile of our keys, in milliseconds. */
	readonly key: number;
	readonly table: Table;
	readonly column: string;
	readonly scratch: string;
};

/** At most so much of the time of a peer, where there is enough to look through for its start not to be all it takes. */
const goals = {fzf: 1 / 8, rg: 1 / 20, like: 1 / 20};
const enough = 10_000;
/** They need archives of their own, which this bench does not make. */
const indexers = ['notmuch', 'mu', 'recollq'];

const isInstalled = (program: string) => !('error' in spawnSync(program, ['--version'], {stdio: 'ignore'}));

/** Notes what fzf, ripgrep and a table with LIKE take for the headlines that were typed, and how we stand to it. */
export function measurePeers(peers: Peers): void {
	const absent = ['fzf', 'rg', ...indexers].filter(program => !isInstalled(program));
	if (absent.length > 0) console.log(`            not installed: ${absent.join(', ')}`);
	const left = indexers.filter(program => !absent.includes(program));
	if (left.length > 0) console.log(`            installed, but not measured: ${left.join(', ')}`);
	const words = peers.headlines.map(
		headline => plainWords(headline).sort((a, b) => b.length - a.length)[0] ?? headline,
	);
	if (!absent.includes('fzf')) measureFzf(peers);
	if (!absent.includes('rg')) {
		const times = words.map(word => timeOf('rg', ['-ilF', word, peers.folder]));
		note(peers, 'rg -il over the articles', times, goals.rg);
	}
	measureLike(peers, words);
}

function measureFzf(peers: Peers): void {
	const {scan, headlines, scratch} = peers;
	const file = join(scratch, 'headlines.txt');
	writeFileSync(file, scan.files.map((_, number) => scan.article(number).headline).join('\n'));
	const times = headlines.map(headline => timeOf('fzf', ['--filter', headline], file));
	note(peers, 'fzf --filter over the headlines', times, goals.fzf);
}

/** The wall time of a program with its start, in milliseconds. @param file what it reads on standard input. */
function timeOf(program: string, options: readonly string[], file: string | null = null): number {
	const input = file === null ? null : openSync(file, 'r');
	try {
		const start = performance.now();
		spawnSync(program, options, {stdio: [input ?? 'ignore', 'ignore', 'ignore']});
		return performance.now() - start;
	} finally {
		if (input !== null) closeSync(input);
	}
}

/** As simple readers do it: every text is gone through for every query. */
function measureLike(peers: Peers, words: readonly string[]): void {
	const {scan, scratch} = peers;
	const place = mkdtempSync(join(scratch, 'like-'));
	const database = openDatabase(join(place, 'texts.db'), 2000);
	try {
		database.exec('CREATE TABLE text (id INTEGER PRIMARY KEY, headline TEXT, body TEXT); BEGIN');
		const insert = database.prepare('INSERT INTO text (headline, body) VALUES (?, ?)');
		for (const number of scan.files.keys()) {
			const {headline, paragraphs} = scan.article(number);
			insert.run(headline, paragraphs.join('\n\n'));
		}
		database.exec('COMMIT');
		const ask = database.prepare('SELECT id FROM text WHERE headline LIKE ?1 OR body LIKE ?1');
		const times = words.map(word => {
			const start = performance.now();
			ask.all(`%${word}%`);
			return performance.now() - start;
		});
		note(peers, 'LIKE over headlines and texts', times, goals.like);
	} finally {
		database.close();
		rmSync(place, {recursive: true, force: true});
	}
}

function note({scan, table, column, key}: Peers, name: string, times: readonly number[], goal: number): void {
	const isEnough = scan.files.length >= enough;
	table.note(column, name, median(times), 'ms');
	table.note(column, `key p95 / ${name}`, key / median(times), '×', isEnough ? goal : null);
}
