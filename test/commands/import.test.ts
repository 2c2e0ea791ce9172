import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {safeJson} from '../../source/article/safe-text.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import type {MarkStore} from '../../source/marks/types.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {cited, clippingOf} from '../marks/clippings.ts';
import {isBy, keysOf, noQuote, pair, rename} from '../marks/corrections.ts';
import {noon, star} from '../marks/open-marks.ts';
import {lineEnds, terminal} from '../terminal-model.ts';
import {folderOf, quotidian, recordsOf, temporaryFolder} from './program.ts';

const place = ['data', 'quotidian', 'state.db'];

/** The home of somebody who did this. */
function homeOf(doing: (store: MarkStore) => void): string {
	const home = temporaryFolder();
	const store = openMarkStore(join(home, ...place));
	doing(store);
	store.close();
	return home;
}

const ferry = keysOf('ferry', {url: 'https://coast.example/ferry'});
const full = homeOf(store => {
	star(store, ferry);
	store.keepPlace(keysOf('wires', {index: 2}), 40);
	store.correct({
		label: '',
		corrections: [isBy(ferry, 'We will wait', 'Ilse Varga'), noQuote(ferry, 'Long Wait')],
	});
	store.correct({
		label: '',
		corrections: [pair('same', 'Ilse Varga', 'I. Varga'), rename('J. Reed', 'Jonas Reed')],
	});
	store.clip({label: '', keep: [clippingOf('We will wait', {note: 'Ask\nher', tags: ['dredging']}, ferry)]});
});

const mark = '{"record":"mark","path":"/news/a.txt","starredAt":"2026-08-15T12:00:00Z"}\n';

describe('marks', () => {
	test('tell everything in a line each', async () => {
		const {status, stdout, stderr} = await quotidian(['marks'], {home: full});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout.replaceAll(/^\d{4}-\d\d-\d\d/gm, 'today')).toBe(`2 marks:
/news/wires.txt, article 3: left at 40
/news/ferry.txt: starred 2026-08-15

4 corrections:
today  "Long Wait" (/news/ferry.txt): no quote
today  "We will wait" (/news/ferry.txt): said by Ilse Varga
today  J. Reed is called Jonas Reed
today  Ilse Varga and I. Varga are one

1 clipping:
today  “We will wait” (/news/ferry.txt)
`);
	});

	test('without any that is said, and no file is made', async () => {
		const home = temporaryFolder();
		expect(await quotidian(['marks', '--json'], {home})).toEqual({
			status: 1,
			stdout: '',
			stderr: 'quotidian: nothing has been marked, kept or put right yet\n',
		});
		expect(readdirSync(home)).not.toContain('data');
	});
});

describe('import', () => {
	test('takes in what marks wrote: the same text comes out again, and the second time changes nothing', async () => {
		const {stdout: written} = await quotidian(['marks', '--json'], {home: full});
		const home = temporaryFolder();
		expect(await quotidian(['import', '-'], {home, input: written})).toEqual({
			status: 0,
			stdout: '2 marks, 1 clipping and 4 corrections taken in\n',
			stderr: '',
		});
		expect((await quotidian(['marks', '--json'], {home})).stdout).toBe(written);
		expect((await quotidian(['import', '-'], {home, input: written})).stdout).toBe(
			'0 marks, 0 clippings and 0 corrections taken in; 7 changed nothing\n',
		);
	});

	test('takes in what corrections and clippings wrote, from several files', async () => {
		const home = temporaryFolder();
		const written = await Promise.all(
			['corrections', 'clippings'].map(command => quotidian([command, '--json'], {home: full})),
		);
		const folder = folderOf({'1.jsonl': written[0]!.stdout, '2.jsonl': written[1]!.stdout});
		await quotidian(['import', join(folder, '1.jsonl'), join(folder, '2.jsonl')], {home});
		for (const [at, command] of ['corrections', 'clippings'].entries()) {
			expect((await quotidian([command, '--json'], {home})).stdout, command).toBe(written[at]!.stdout);
		}
	});

	test('takes in corrections that do not say what they are, and fields that it does not know', async () => {
		const home = temporaryFolder();
		const input = `${safeJson({correctedAt: noon, path: '/n/a.txt', quote: 'No', isQuote: false})}\r\n\r\n{"record":"mark","path":"/n/a.txt","readAt":"2026-08-15","mood":{"deep":[1]}}`;
		expect(await quotidian(['import', '-'], {home, input})).toEqual({
			status: 0,
			stdout: '1 mark, 0 clippings and 1 correction taken in\n',
			stderr: '',
		});
	});

	test('names lines that are no records, at most twenty, and takes in the others', async () => {
		const home = temporaryFolder();
		const input = [
			...['nonsense', '[]', '{"record":"mood"}', '{"record":"mark"}', `{"record":"mark","path":7}`],
			'{"record":"mark","path":"/n/a.txt","readAt":"NaN"}',
			'{"record":"mark","path":"/n/a.txt","place":-1}',
			'{"record":"mark","path":"/n/a.txt","__proto__":{"path":"/n/b.txt"},"index":1.5}',
			'{"__proto__":{"record":"mark","path":"/n/a.txt","readAt":"2026-08-15"}}',
			`{"record":"mark","path":"/n/a.txt","x":${'['.repeat(10_000)}`,
			mark.trim(),
			...Array(20).fill('\u001b[2J'),
		].join('\n');
		const {status, stdout, stderr} = await quotidian(['import', '-'], {home, input});
		expect({status, stdout}).toEqual({
			status: 0,
			stdout: '1 mark, 0 clippings and 0 corrections taken in\n',
		});
		const lines = stderr.trimEnd().split('\n');
		expect(lines.slice(0, 10).map(line => line.replace('quotidian: standard input, ', ''))).toEqual([
			'line 1: this is no JSON',
			'line 2: this is no record',
			'line 3: this is no mark, no correction and no clipping',
			'line 4: its path is missing',
			'line 5: its path is not right',
			'line 6: its readAt is not right',
			'line 7: its place is not right',
			'line 8: its index is not right',
			'line 9: this is no mark, no correction and no clipping',
			'line 10: this is nested too deeply',
		]);
		expect(lines).toHaveLength(21);
		expect(lines[20]).toBe('quotidian: and 10 more lines that are not taken in');
	});

	test('passes over a line that is too long, or no UTF-8', async () => {
		const home = temporaryFolder();
		const folder = folderOf({
			'odd.jsonl': Buffer.concat([
				Buffer.from(`{"record":"mark","path":"${'x'.repeat(9 * 2 ** 20)}"}\n`),
				Buffer.from([0x22, 0xff, 0x22, 0x0a]),
				Buffer.from(mark),
			]),
		});
		const {status, stderr} = await quotidian(['import', join(folder, 'odd.jsonl')], {home});
		expect(stderr).toMatch(/line 1: this is longer than 8 MB\n.*line 2: this is no UTF-8\n$/);
		expect(status).toBe(0);
	});

	test.each([
		[[], '', 2, /import needs a FILE/],
		[['-'], '', 1, /there are no records/],
		[['-'], 'nonsense\n', 2, /line 1: this is no JSON/],
		[['nowhere.jsonl'], '', 2, /no such file: nowhere\.jsonl/],
		[['.'], '', 2, /\. is a folder/],
	])('of %j with %j ends with its status, and makes no file', async (args, input, expected, message) => {
		const home = temporaryFolder();
		const {status, stdout, stderr} = await quotidian(['import', ...args], {home, input});
		expect(stderr).toMatch(message);
		expect({status, stdout}).toEqual({status: expected, stdout: ''});
		expect(existsSync(join(home, ...place))).toBe(false);
	});

	test('says so when nothing can be saved', async () => {
		const home = temporaryFolder();
		writeFileSync(join(home, 'data'), 'in the way');
		const {status, stdout, stderr} = await quotidian(['import', '-'], {home, input: mark});
		expect(stderr).toMatch(/^quotidian: not saved: .+\n$/);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
	});

	test('leaves marks of a newer program alone', async () => {
		const home = temporaryFolder();
		mkdirSync(join(home, 'data', 'quotidian'), {recursive: true});
		const {openDatabase} = await import('../../source/sqlite.ts');
		const database = openDatabase(join(home, ...place), 0);
		database.exec('CREATE TABLE subject (id); PRAGMA user_version = 99');
		database.close();
		const {status, stderr} = await quotidian(['import', '-'], {home, input: mark});
		expect(stderr).toMatch(/^quotidian: not saved: .*newer Quotidian/);
		expect(status).toBe(2);
	});

	test('and marks do nothing to the terminal and lose nothing, whatever is in them', async () => {
		const hostile = homeOf(store => {
			for (const [number, {input}] of hostileStrings.entries()) {
				const keys = keysOf(`${number} ${input}`, {url: input, textHash: input});
				star(store, keys);
				store.correct({
					label: '',
					corrections: [isBy(keys, input, input), rename(`${number} ${input}`, input)],
				});
				const speaker = {name: input, kind: 'person', role: input} as const;
				const other = {speaker, note: input, tags: [input], cited: {...cited, headline: input, url: input}};
				store.clip({label: '', keep: [clippingOf(input, other, keys)]});
			}
		});
		const home = temporaryFolder();
		const {stdout: written} = await quotidian(['marks', '--json'], {home: hostile});
		await quotidian(['import', '-'], {home, input: written});
		expect((await quotidian(['marks', '--json'], {home})).stdout).toBe(written);
		expect(recordsOf({status: 0, stdout: written, stderr: ''}).length).toBeGreaterThan(
			3 * hostileStrings.length,
		);
		const odd = hostileStrings.map(({input}) => safeJson(input).slice(0, -1)).join('\n');
		for (const outcome of [
			await quotidian(['marks'], {home}),
			await quotidian(['import', '-'], {home, input: odd}),
			await quotidian(
				['import', ...hostileStrings.map(({input}) => `-x${input.replaceAll('\0', '')}`.slice(1))],
				{home},
			),
		]) {
			for (const text of [outcome.stdout, outcome.stderr, written]) {
				const screen = terminal({columns: 200, rows: 50}, lineEnds);
				await screen.write(text.replaceAll('\n', '\r\n'));
				expect(screen.effects).toEqual([]);
			}
		}
	});
});
