import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Correction} from '../../source/article/correction.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {isBy, keysOf, noQuote, pair, rename} from '../marks/corrections.ts';
import {fileOfVersion2} from '../marks/version-2.ts';
import {lineEnds, terminal} from '../terminal-model.ts';
import {type Outcome, quotidian, recordsOf, temporaryFolder} from './program.ts';

const place = ['data', 'quotidian', 'state.db'];

/** The home of somebody who put these right, one after the other. */
function homeWith(...corrections: readonly Correction[]): string {
	const home = temporaryFolder();
	const store = openMarkStore(join(home, ...place));
	for (const correction of corrections) store.correct({label: '', corrections: [correction]});
	store.close();
	return home;
}

const ferry = keysOf('ferry', {url: 'https://coast.example/ferry'});
const everyKind = [
	isBy(ferry, 'We will wait', 'Ilse Varga'),
	isBy(keysOf('wires', {index: 2}), 'No', null, 1),
	noQuote(keysOf('wind'), 'Long Wait'),
	pair('same', 'Ilse Varga', 'I. Varga'),
	pair('apart', 'Ilse Varga', 'Ilsa Vargas'),
	rename('Jonas Reed', 'Captain Reed'),
];

/** Without the day, which is that of the test. */
const undated = ({stdout}: Outcome) => stdout.replaceAll(/^\d{4}-\d\d-\d\d {2}/gm, '');

describe('corrections', () => {
	const home = homeWith(...everyKind);

	test('are a line each, newest first', async () => {
		const outcome = await quotidian(['corrections'], {home});
		expect(outcome).toMatchObject({status: 0, stderr: ''});
		expect(outcome.stdout).toMatch(/^(?:\d{4}-\d\d-\d\d {2}.+\n){6}$/);
		expect(undated(outcome)).toBe(`Jonas Reed is called Captain Reed
Ilse Varga and Ilsa Vargas are two
Ilse Varga and I. Varga are one
"Long Wait" (/news/wind.txt): no quote
"No" (/news/wires.txt, article 3, time 2): speaker unknown
"We will wait" (/news/ferry.txt): said by Ilse Varga
`);
	});

	test('are records with the same fields in the same order, whatever was put right', async () => {
		const records = recordsOf(await quotidian(['corrections', '--json'], {home}));
		for (const record of records) {
			expect(Object.keys(record).join(' ')).toBe(
				'correctedAt path index url quote nth isQuote speaker relation one other name textHash record',
			);
			expect(record.correctedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
		}
		const none = {path: null, index: null, url: null, quote: null, nth: null, isQuote: null, speaker: null};
		const noName = {relation: null, one: null, other: null, name: null};
		const varga = {name: 'Ilse Varga', kind: 'person'};
		expect(records.map(({correctedAt, textHash, record: _, ...record}) => record)).toEqual([
			{...none, relation: 'rename', one: {...varga, name: 'Jonas Reed'}, other: null, name: 'Captain Reed'},
			{...none, relation: 'apart', one: varga, other: {...varga, name: 'Ilsa Vargas'}, name: null},
			{...none, relation: 'same', one: varga, other: {...varga, name: 'I. Varga'}, name: null},
			{
				path: '/news/wind.txt',
				url: null,
				index: 0,
				quote: 'Long Wait',
				nth: 0,
				isQuote: false,
				speaker: null,
				...noName,
			},
			{
				path: '/news/wires.txt',
				url: null,
				index: 2,
				quote: 'No',
				nth: 1,
				isQuote: true,
				speaker: null,
				...noName,
			},
			{
				...{path: '/news/ferry.txt', url: 'https://coast.example/ferry'},
				...{index: 0, quote: 'We will wait', nth: 0, isQuote: true, speaker: varga, ...noName},
			},
		]);
	});

	test('are read while another window has the file open', async () => {
		const open = homeWith();
		const store = openMarkStore(join(open, ...place));
		store.correct({label: '', corrections: [rename('Jonas Reed', 'Captain Reed')]});
		const outcome = await quotidian(['corrections'], {home: open});
		store.close();
		expect(undated(outcome)).toBe('Jonas Reed is called Captain Reed\n');
	});

	test('that were taken back are none', async () => {
		const taken = homeWith(rename('Jonas Reed', 'Captain Reed'));
		const store = openMarkStore(join(taken, ...place));
		store.correct({label: '', corrections: [], withdraw: store.corrections()});
		store.close();
		expect((await quotidian(['corrections'], {home: taken})).status).toBe(1);
	});

	test('do nothing to the terminal, whatever names and quotes hold', async () => {
		const hostile = homeWith(
			...hostileStrings.flatMap(({input}, number) => [
				isBy(keysOf(`${number} ${input}`, {url: input}), input, input),
				rename(`${number} ${input}`, input),
			]),
		);
		for (const args of [['corrections'], ['corrections', '--json']]) {
			const {status, stdout, stderr} = await quotidian(args, {home: hostile});
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
			const screen = terminal({columns: 200, rows: 50}, lineEnds);
			await screen.write(stdout.replaceAll('\n', '\r\n'));
			expect(screen.effects).toEqual([]);
			expect(stdout.trimEnd().split('\n')).toHaveLength(2 * hostileStrings.length);
			for (const {name, keeps} of args.length === 1 ? hostileStrings : []) {
				for (const word of keeps) expect(stdout, name).toContain(word);
			}
		}
	});
});

describe('without any', () => {
	test('that is said, and no file is made', async () => {
		const home = temporaryFolder();
		for (const args of [['corrections'], ['corrections', '--json']]) {
			expect(await quotidian(args, {home})).toEqual({
				status: 1,
				stdout: '',
				stderr: 'quotidian: nothing has been put right yet\n',
			});
		}
		expect(readdirSync(home)).not.toContain('data');
	});

	test('but with marks, as an older program left them, that is said too, and the file stays as it was', async () => {
		const home = temporaryFolder();
		const file = join(home, ...place);
		mkdirSync(dirname(file), {recursive: true});
		const old = readFileSync(fileOfVersion2());
		writeFileSync(file, old);
		expect(await quotidian(['corrections'], {home})).toMatchObject({status: 1, stdout: ''});
		expect(readFileSync(file).equals(old)).toBe(true);
	});
});

describe('of a file of marks', () => {
	test('that a newer program wrote, what can be understood is told, and that in one line', async () => {
		const home = homeWith(...everyKind);
		const database = openDatabase(join(home, ...place), 0);
		database.exec('PRAGMA user_version = 99; ALTER TABLE name_correction ADD COLUMN mood TEXT');
		database.close();
		const outcome = await quotidian(['corrections'], {home});
		expect(outcome).toMatchObject({
			status: 0,
			stderr: 'quotidian: The marks were saved by a newer Quotidian: these corrections could be read.\n',
		});
		expect(outcome.stdout.trimEnd().split('\n')).toHaveLength(6);
	});

	test.each([
		['a text', 'no database at all'.repeat(1000)],
		['nothing but zeros', Buffer.alloc(20_000)],
	])('that is %s, nothing is told but that, and the file is left alone', async (_, content) => {
		const home = temporaryFolder();
		mkdirSync(join(home, 'data', 'quotidian'), {recursive: true});
		writeFileSync(join(home, ...place), content);
		expect(await quotidian(['corrections', '--json'], {home})).toEqual({
			status: 2,
			stdout: '',
			stderr: 'quotidian: The file of marks is damaged: no corrections can be read.\n',
		});
		expect(readdirSync(join(home, 'data', 'quotidian'))).toEqual(['state.db']);
	});

	test('that is a folder, that it cannot be read', async () => {
		const home = temporaryFolder();
		mkdirSync(join(home, ...place), {recursive: true});
		expect(await quotidian(['corrections'], {home})).toEqual({
			status: 2,
			stdout: '',
			stderr: 'quotidian: The file of marks cannot be read.\n',
		});
	});
});

test('a path is refused: it would be taken for a filter', async () => {
	const {status, stderr} = await quotidian(['corrections', 'wires']);
	expect(stderr).toContain('corrections takes no PATH');
	expect(status).toBe(2);
});
