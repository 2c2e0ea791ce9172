import {execFileSync} from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openDatabase} from '../../source/sqlite.ts';
import {isBy, pair, untimed} from './corrections.ts';
import {isStarred, keysOf, noon, openMarks, star, stateFile} from './open-marks.ts';

const names = Array.from({length: 400}, (_, number) => `story ${number}`);

/** A file of marks of 400 articles, closed, all of it in the one file. */
function healthyFile(): string {
	const file = stateFile();
	const store = openMarks(file);
	const entries = names.map(name => ({keys: keysOf(name), set: {starredAt: noon}}));
	store.apply({kind: 'star', label: 'all', entries});
	store.close();
	return file;
}

function overwrite(file: string, from: number, bytes: Buffer): void {
	const content = readFileSync(file);
	bytes.copy(content, from);
	writeFileSync(file, content);
}

function query(file: string, sql: string): void {
	const database = openDatabase(file, 0);
	database.exec(sql);
	database.close();
}

const half = (file: string) => Math.floor(statSync(file).size / 2 / 4096) * 4096;
const noise = (length: number) => Buffer.from(Array.from({length}, (_, at) => (at * 167 + 13) % 256));

/** What is done to the file, and at least how many of the 400 marks can be read of it. */
const damages: [string, (file: string) => void, number][] = [
	['its beginning is overwritten', file => overwrite(file, 0, Buffer.from('no database')), 400],
	['its first page is noise', file => overwrite(file, 0, noise(4096)), 0],
	['a page in the middle is noise', file => overwrite(file, half(file), noise(4096)), 100],
	['a page in the middle is empty', file => overwrite(file, half(file), Buffer.alloc(4096)), 100],
	['its second half is missing', file => truncateSync(file, half(file)), 50],
	['it ends within the first page', file => truncateSync(file, 1000), 0],
	['it is a text', file => writeFileSync(file, 'Dear diary,\n'.repeat(1000)), 0],
	['it is nothing but zeros', file => writeFileSync(file, Buffer.alloc(20_000)), 0],
	['a table is missing', file => query(file, 'DROP TABLE change'), 400],
	['a column is missing', file => query(file, 'ALTER TABLE subject DROP COLUMN place'), 400],
	["it is somebody else's database", file => query(file, 'PRAGMA user_version = 0'), 400],
	['its version is impossible', file => query(file, 'PRAGMA user_version = -7'), 400],
];

const today = () => new Date().toISOString().slice(0, 10);

test.each(damages)('when %s, it is put aside and what can be read is kept', (_, damage, atLeast) => {
	const file = healthyFile();
	damage(file);
	const content = readFileSync(file);
	const store = openMarks(file);
	const aside = `state.damaged-${today()}.db`;
	const kept = names.filter(name => isStarred(store, keysOf(name))).length;
	expect(kept).toBeGreaterThanOrEqual(atLeast);
	const counted = kept === 0 ? 'nothing' : `${kept} marks`;
	expect(store.problem).toBe(
		`The file of marks was damaged and is put aside as ${aside}; ${counted} could be read from it.`,
	);
	expect(readFileSync(join(dirname(file), aside)).equals(content)).toBe(true);
	star(store, keysOf('new'));
	store.close();
	const next = openMarks(file);
	expect(next.problem).toBeNull();
	expect(isStarred(next, keysOf('new'))).toBe(true);
	expect(names.filter(name => isStarred(next, keysOf(name)))).toHaveLength(kept);
});

test.each<[string, (file: string) => void]>([
	['a folder', file => mkdirSync(file)],
	['a pipe', file => execFileSync('mkfifo', [file])],
	['a link in a circle', file => symlinkSync(basename(file), file)],
])('%s in its place is put aside or told, and never waited for', (_, make) => {
	const file = healthyFile();
	rmSync(file);
	make(file);
	const store = openMarks(file);
	expect(store.problem).not.toBeNull();
	star(store, keysOf('new'));
	expect(isStarred(store, keysOf('new'))).toBe(true);
});

test('damage in a large file is mended when it is met', () => {
	const file = stateFile();
	const names = Array.from({length: 15_000}, (_, number) => `a rather long name of a story ${number}`);
	const entries = names.map(name => ({keys: keysOf(name), set: {starredAt: noon}}));
	const store = openMarks(file);
	store.apply({kind: 'star', label: 'all', entries});
	store.close();
	expect(statSync(file).size).toBeGreaterThan(4 * 2 ** 20);
	overwrite(file, half(file), noise(40_960));
	const opened = openMarks(file);
	const before = opened.problem;
	const kept = names.filter(name => isStarred(opened, keysOf(name)));
	expect([before, kept.length > 5000]).toEqual([null, true]);
	expect([opened.problem, opened.changedElsewhere()]).toEqual([expect.stringMatching(/put aside/), true]);
	star(opened, keysOf('new'));
	expect(isStarred(opened, keysOf('new'))).toBe(true);
});

test('a second damaged file of the day does not overwrite the first', () => {
	const file = healthyFile();
	writeFileSync(file, 'first');
	openMarks(file).close();
	writeFileSync(file, 'second');
	openMarks(file).close();
	const folder = dirname(file);
	expect(readFileSync(join(folder, `state.damaged-${today()}.db`), 'utf8')).toBe('first');
	expect(readFileSync(join(folder, `state.damaged-${today()}-2.db`), 'utf8')).toBe('second');
});

test('changes that are still in the log beside the damaged file are read too', () => {
	const file = healthyFile();
	const store = openMarks(file);
	star(store, keysOf('in the log'));
	const copy = stateFile();
	mkdirSync(dirname(copy));
	copyFileSync(file, copy);
	copyFileSync(`${file}-wal`, `${copy}-wal`);
	overwrite(copy, 0, Buffer.from('no database'));
	const opened = openMarks(copy);
	expect(opened.problem).toMatch(/put aside/);
	expect(isStarred(opened, keysOf('in the log'))).toBe(true);
});

test.each<[string, (file: string) => void]>([
	['damaged', file => overwrite(`${file}-wal`, 0, noise(3000))],
	['missing', file => rmSync(`${file}-wal`)],
])('a log that is %s does not keep the file from being opened', (_, damage) => {
	const file = healthyFile();
	const store = openMarks(file);
	star(store, keysOf('in the log'));
	const copy = stateFile();
	mkdirSync(dirname(copy));
	for (const end of ['', '-wal']) copyFileSync(file + end, copy + end);
	damage(copy);
	const opened = openMarks(copy);
	expect(names.filter(name => isStarred(opened, keysOf(name)))).toHaveLength(400);
	star(opened, keysOf('new'));
	expect(isStarred(opened, keysOf('new'))).toBe(true);
});

test('a file of a newer program is left alone; its marks are shown, changes last for the session', () => {
	const file = healthyFile();
	query(file, 'PRAGMA user_version = 99; ALTER TABLE subject ADD COLUMN mood TEXT');
	const content = readFileSync(file);
	const store = openMarks(file);
	expect(store.problem).toBe(
		'The marks were saved by a newer Quotidian: changes are kept for this session only.',
	);
	expect(isStarred(store, keysOf('story 7'))).toBe(true);
	star(store, keysOf('new'));
	expect(isStarred(store, keysOf('new'))).toBe(true);
	store.close();
	expect(readFileSync(file).equals(content)).toBe(true);
	expect(readdirSync(dirname(file))).toEqual(['state.db']);
});

test('an empty file is a new one', () => {
	const file = stateFile();
	mkdirSync(dirname(file));
	writeFileSync(file, '');
	const store = openMarks(file);
	expect(store.problem).toBeNull();
	star(store, keysOf('a'));
	store.close();
	expect(isStarred(openMarks(file), keysOf('a'))).toBe(true);
});

describe('corrections', () => {
	const made = [
		...names.slice(0, 200).map(name => isBy(keysOf(name), `The pier of ${name} stays shut`, 'Ilse Varga')),
		...names.slice(0, 200).map(name => pair('same', `${name} Varga`, `${name} Reed`)),
	];

	function correctedFile(): string {
		const file = healthyFile();
		const store = openMarks(file);
		store.correct({label: 'all', corrections: made});
		store.close();
		return file;
	}

	test.each<[string, (file: string) => void, number]>([
		['its beginning is overwritten', file => overwrite(file, 0, Buffer.from('no database')), 400],
		['a table is missing', file => query(file, 'DROP TABLE change'), 400],
		['the names are missing', file => query(file, 'DROP TABLE name_correction'), 200],
		['the quotes are missing', file => query(file, 'DROP TABLE quote_correction'), 200],
		['their state is missing', file => query(file, 'DROP TABLE correction_state'), 400],
		['its last pages are missing', file => truncateSync(file, half(file) + half(file) / 2), 1],
	])('are kept as far as they can be read when %s', (_, damage, atLeast) => {
		const file = correctedFile();
		damage(file);
		const store = openMarks(file);
		const kept = store.corrections();
		expect(kept.length).toBeGreaterThanOrEqual(atLeast);
		expect(store.problem).toMatch(new RegExp(`marks and ${kept.length} corrections? could be read from it`));
		expect(made).toEqual(expect.arrayContaining(untimed(kept)));
		const order = untimed(kept).map(correction => JSON.stringify(correction));
		const madeIn = (isQuote: boolean) =>
			made
				.filter(correction => 'words' in correction === isQuote)
				.map(correction => JSON.stringify(correction));
		for (const isQuote of [true, false]) {
			const expected = madeIn(isQuote)
				.toReversed()
				.filter(correction => order.includes(correction));
			expect(order.filter(correction => expected.includes(correction))).toEqual(expected);
		}
		expect(kept.every(({correctedAt}) => correctedAt.startsWith(today()))).toBe(true);
		store.correct({label: 'new', corrections: [pair('apart', 'Ilse Varga', 'Tom Reed')]});
		store.close();
		const next = openMarks(file);
		expect([next.problem, next.corrections().length]).toEqual([null, kept.length + 1]);
	});

	test('rows that are none of ours are passed over, and can be put right again', () => {
		const file = correctedFile();
		query(
			file,
			`UPDATE quote_correction SET speaker = '{"name":7}' WHERE id = 1;
			UPDATE quote_correction SET said = 'no json' WHERE id = 2;
			UPDATE quote_correction SET subject = 99999 WHERE id = 3;
			UPDATE name_correction SET relation = 'married' WHERE id = 1;
			UPDATE name_correction SET one = 'null' WHERE id = 2`,
		);
		const store = openMarks(file);
		expect([store.problem, store.corrections().length]).toEqual([null, 395]);
		store.correct({label: 'again', corrections: made});
		expect(store.corrections()).toHaveLength(400);
	});

	test('of a file of a newer program are shown', () => {
		const file = correctedFile();
		query(file, 'PRAGMA user_version = 99');
		const store = openMarks(file);
		expect(store.corrections()).toHaveLength(400);
		expect(store.problem).toMatch(/newer/);
	});
});
