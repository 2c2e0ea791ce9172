import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Clipping} from '../../source/article/clipping.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import {parseCsv} from '../export/parse-csv.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {cited, clippingOf} from '../marks/clippings.ts';
import {keysOf} from '../marks/corrections.ts';
import {lineEnds, terminal} from '../terminal-model.ts';
import {quotidian, recordsOf, temporaryFolder} from './program.ts';

/** The home of somebody who kept these, one after the other. */
function homeWith(...clippings: readonly Clipping[]): string {
	const home = temporaryFolder();
	const store = openMarkStore(join(home, 'data', 'quotidian', 'state.db'));
	for (const clipping of clippings) store.clip({label: '', keep: [clipping]});
	store.close();
	return home;
}

const wait = clippingOf('We will wait', {note: 'Ask her again', tags: ['dredging', 'häfen']});
const storm = clippingOf(
	'The storm is over.',
	{kind: 'sentence', speaker: null, cited: {...cited, headline: 'Wind drops', authors: [], byline: null}},
	keysOf('b', {url: 'https://coast.example/wind'}),
);

describe('clippings', () => {
	const home = homeWith(wait, storm);

	test('are told newest first, with who said them, the citation, note and tags', async () => {
		const {status, stdout, stderr} = await quotidian(['clippings'], {home});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout.replaceAll(/Kept \d{4}-\d\d-\d\d$/gm, 'Kept')).toBe(`The storm is over.
  Wind drops. (2026, September 12). Coast Wire.
  Kept

“We will wait”
  — Ilse Varga, harbour master
  Okafor, I. (2026, September 12). The ferry stays in port. Coast Wire.
  Note: Ask her again
  Tags: dredging, häfen
  Kept
`);
	});

	test('are records that say what they are and all that is known of them', async () => {
		const [record, other] = recordsOf(await quotidian(['clippings', '--json'], {home}));
		expect(Object.keys(record!).join(' ')).toBe(
			'record keptAt path index url textHash kind text nth speaker note tags cited citation',
		);
		expect(record).toMatchObject({
			...{record: 'clipping', path: '/news/b.txt', index: 0, url: 'https://coast.example/wind'},
			...{textHash: 'text of b', kind: 'sentence', text: 'The storm is over.', nth: 0, speaker: null},
			...{note: null, tags: [], cited: storm.cited},
		});
		expect(other).toMatchObject({note: 'Ask her again', tags: wait.tags, speaker: wait.speaker});
	});

	test('are rows of a table, and a document', async () => {
		const table = parseCsv((await quotidian(['clippings', '--csv'], {home})).stdout);
		expect(table).toHaveLength(3);
		const [columns = [], , row = []] = table;
		const cell = (name: string) => row[columns.indexOf(name)];
		expect([cell('text'), cell('speaker'), cell('tags')]).toEqual([
			...['We will wait', 'Ilse Varga', 'dredging; häfen'],
		]);
		expect([cell('path'), cell('headline'), cell('url')]).toEqual([
			...['/news/a.txt', 'The ferry stays in port', null],
		]);
		const {stdout} = await quotidian(['clippings', '--markdown'], {home});
		expect(stdout).toMatch(/^## Wind drops\n\n> The storm is over\.\n/);
		expect(stdout).toContain('\n> “We will wait”\n>\n> — Ilse Varga, harbour master\n');
	});

	test('of a speaker, or with a tag', async () => {
		const found = async (...args: string[]) => {
			const outcome = await quotidian(['clippings', '--json', ...args], {home});
			return recordsOf(outcome).map(({text}) => text);
		};
		expect(await found('--speaker', 'VARGA')).toEqual(['We will wait']);
		expect(await found('--tag', '#Häfen', '--speaker', 'ilse varga')).toEqual(['We will wait']);
		expect(await quotidian(['clippings', '--tag', 'tides'], {home})).toEqual({
			status: 1,
			stdout: '',
			stderr: 'quotidian: no clippings are of this speaker and tag\n',
		});
	});

	test('cite in the style that is asked for', async () => {
		const {stdout} = await quotidian(['clippings', '--citation', 'mla', '--tag', 'dredging'], {home});
		expect(stdout).toContain('\n  Okafor, Ines. “The ferry stays in port.” ');
		const {status, stderr} = await quotidian(['clippings', '--citation', 'harvard'], {home});
		expect(stderr).toContain('--citation needs one of apa, mla, chicago, card');
		expect(status).toBe(2);
	});

	test('do nothing to the terminal and lose no word, whatever articles and notes hold', async () => {
		const hostile = homeWith(
			...hostileStrings.map(({input}, number) =>
				clippingOf(input, {
					...{speaker: {name: input, kind: 'person', role: input}, note: input, tags: [input]},
					...{
						words: {text: input, nth: number},
						cited: {...cited, headline: input, authors: [input], url: input},
					},
				}),
			),
		);
		for (const format of [[], ['--json'], ['--csv'], ['--markdown']]) {
			const {status, stdout, stderr} = await quotidian(['clippings', ...format], {home: hostile});
			expect({status, stderr}).toEqual({status: 0, stderr: ''});
			const screen = terminal({columns: 200, rows: 50}, lineEnds);
			await screen.write(stdout.replaceAll('\n', '\r\n'));
			expect(screen.effects).toEqual([]);
			for (const {name, keeps} of format.length === 0 ? hostileStrings : []) {
				for (const word of keeps) expect(stdout, name).toContain(word);
			}
		}
	});
});

test('without any that is said, and no file is made', async () => {
	const home = temporaryFolder();
	expect(await quotidian(['clippings', '--json'], {home})).toEqual({
		status: 1,
		stdout: '',
		stderr: 'quotidian: nothing has been kept yet\n',
	});
	expect(readdirSync(home)).not.toContain('data');
});

test('a path is refused', async () => {
	const {status, stderr} = await quotidian(['clippings', 'wires']);
	expect(stderr).toContain('clippings takes no PATH');
	expect(status).toBe(2);
});
