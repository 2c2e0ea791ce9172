import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openMarkStore} from '../../source/marks/store.ts';
import {folderOf, harbour, library, quotidian, recordsOf, temporaryFolder} from './program.ts';

/** What no record may hold: an absent value is null or an empty list. */
function emptyTexts(value: unknown, path = ''): string[] {
	if (value === '') return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, field]) => emptyTexts(field, `${path}.${name}`));
}

describe('list', () => {
	test('gives one record an article, with these fields in this order', async () => {
		const outcome = await quotidian(['list', folderOf(library), '--json']);
		expect(outcome).toMatchObject({status: 0, stderr: ''});
		const records = recordsOf(outcome);
		expect(records.map(({path}) => path).sort()).toEqual(['market.txt', 'storm/harbour.txt']);
		for (const record of records) {
			expect(Object.keys(record).join(' ')).toBe(
				'path index headline authors publication published publishedFrom dateline section language url words quotes speakers read starred format copyOf',
			);
			expect(emptyTexts(record)).toEqual([]);
		}
		expect(records.find(({path}) => path === 'storm/harbour.txt')).toMatchObject({
			index: 0,
			headline: 'Harbour of Vellmar reopens after storm',
			authors: ['Ines Okafor'],
			published: '2026-08-14',
			dateline: expect.stringContaining('VELLMAR'),
			url: null,
			quotes: 1,
			speakers: ['Tomas Reyl'],
			read: false,
			starred: false,
			format: 'text',
		});
	});

	test('says what the reader has marked', async () => {
		const home = temporaryFolder();
		const folder = folderOf(library);
		const file = join(folder, 'market.txt');
		const state = openMarkStore(join(home, 'data', 'quotidian', 'state.db'));
		const keys = {url: null, file, index: 0, textHash: null};
		state.apply({kind: 'star', label: '', entries: [{keys, set: {starredAt: '2026-08-14T10:00:00Z'}}]});
		state.close();
		const records = recordsOf(await quotidian(['list', folder, '--json'], {home}));
		expect(records.map(({path, starred, read}) => [path, starred, read]).sort()).toEqual([
			['market.txt', true, false],
			['storm/harbour.txt', false, false],
		]);
	});

	test('works with marks that cannot be read', async () => {
		const home = folderOf({'data/quotidian/state.db': 'no database at all'.repeat(1000)});
		const outcome = await quotidian(['list', folderOf(library), '--json'], {home});
		expect(outcome.status).toBe(0);
		expect(recordsOf(outcome)).toHaveLength(2);
	});

	test('shows date, publication and headline in columns that stand below each other', async () => {
		const {stdout} = await quotidian(['list', folderOf(library)]);
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(2);
		const starts = ['Fish market', 'Harbour of Vellmar'].map(headline => {
			return lines.map(line => line.indexOf(headline)).find(at => at >= 0);
		});
		expect(starts[0]).toBe(starts[1]);
		expect(lines.some(line => /^2026-08-14 +(Meridian +)?Harbour/.test(line))).toBe(true);
	});

	test('does not cut what goes to a pipe', async () => {
		const headline = `Council of Vellmar votes ${'again and '.repeat(15)}again`;
		const {stdout} = await quotidian(['list', folderOf({'a.txt': harbour.replace(/^.*/, headline)})]);
		expect(stdout).toContain(headline);
	});

	test('as CSV has a row of names and a row an article', async () => {
		const {stdout, status} = await quotidian(['list', folderOf(library), '--csv']);
		const [names, ...rows] = stdout.trimEnd().split('\n');
		expect(status).toBe(0);
		expect(names).toMatch(/^"path","index","headline",.*,"quotes","speakers",/);
		expect(rows).toHaveLength(2);
	});
});

describe('text', () => {
	test('gives one record an article, with these fields in this order', async () => {
		const outcome = await quotidian(['text', join(folderOf(library), 'storm/harbour.txt'), '--json']);
		const [record, ...others] = recordsOf(outcome);
		expect(others).toEqual([]);
		expect(Object.keys(record!).join(' ')).toBe(
			'path index headline byline authors dateline publication section published publishedFrom language url keywords body furniture provenance copyOf',
		);
		expect(Object.keys(record!.dateline as object)).toEqual(['text', 'place', 'date', 'agency']);
		expect(record).toMatchObject({
			byline: 'By Ines Okafor',
			dateline: {place: 'VELLMAR', agency: 'Meridian'},
			keywords: [],
			provenance: {format: 'text', encoding: 'utf-8'},
		});
		const body = record!.body as {kind: string; text: string}[];
		expect(body.map(block => Object.keys(block))).toEqual(body.map(() => ['kind', 'text']));
		expect(body.at(-1)).toEqual({
			kind: 'paragraph',
			text: 'The council has set aside 3.5 million crowns for repairs to the north mole, which lost 40 metres of wall.',
		});
		expect(emptyTexts(record)).toEqual([]);
	});

	test('prints the article with its paragraphs whole', async () => {
		const {stdout, status} = await quotidian(['text', join(folderOf(library), 'storm/harbour.txt')]);
		expect(status).toBe(0);
		const lines = stdout.split('\n');
		expect(lines[0]).toBe('Harbour of Vellmar reopens after storm');
		expect(lines[1]).toBe('By Ines Okafor');
		expect(lines).toContainEqual(
			expect.stringMatching(/^VELLMAR, Aug\. 14 \(Meridian\) — The harbour .* noon\.$/),
		);
		expect(lines).toContain('"We will not hurry anyone out of port," said harbour master Tomas Reyl.');
	});

	test('reads standard input', async () => {
		const [record] = recordsOf(await quotidian(['text', '-', '--json'], {input: harbour}));
		expect(record).toMatchObject({path: '-', headline: 'Harbour of Vellmar reopens after storm'});
	});

	test('reads in the encoding it is told', async () => {
		const file = join(
			folderOf({'a.txt': Buffer.from(harbour.replace('Tomas Reyl', 'Tom\xe1\xb9 Reyl'), 'latin1')}),
			'a.txt',
		);
		const read = async (encoding: string) => (await quotidian(['text', file, '--encoding', encoding])).stdout;
		expect(await read('windows-1250')).toContain('Tomáą Reyl');
		expect(await read('windows-1252')).toContain('Tomá¹ Reyl');
	});
});

describe('brief', () => {
	test('gives one record an article, with these fields in this order', async () => {
		const outcome = await quotidian(['brief', join(folderOf(library), 'storm/harbour.txt'), '--json']);
		const [record] = recordsOf(outcome);
		expect(Object.keys(record!).join(' ')).toBe(
			'path index headline gist summary who where when figures copyOf',
		);
		expect(record!.gist).toMatch(/^The harbour of Vellmar reopened/);
		for (const field of ['summary', 'who', 'where', 'figures']) {
			expect((record![field] as unknown[]).every(value => typeof value === 'string')).toBe(true);
		}
		const words = harbour.replaceAll(/\s+/g, ' ');
		for (const sentence of record!.summary as string[]) expect(words).toContain(sentence);
		expect(emptyTexts(record)).toEqual([]);
	});

	test('prints a small page', async () => {
		const {stdout} = await quotidian(['brief', join(folderOf(library), 'storm/harbour.txt')]);
		expect(stdout).toMatch(/^Harbour of Vellmar reopens after storm\nBy Ines Okafor/);
		expect(stdout).toContain('Friday, 14 August 2026');
		expect(stdout).toContain('The harbour of Vellmar reopened on Friday');
	});

	test('prints Markdown', async () => {
		const {stdout} = await quotidian(['brief', folderOf(library), '--markdown']);
		expect(stdout.match(/^## .*$/gm)?.sort()).toEqual([
			'## Fish market moves to the old depot',
			'## Harbour of Vellmar reopens after storm',
		]);
	});
});

describe('check', () => {
	const mixed = {...library, 'noise.txt': Buffer.from([0, 1, 2, 0, 255, 0, 0, 3, 0, 0])};

	test('gives one record a file, with these fields in this order', async () => {
		const outcome = await quotidian(['check', folderOf(mixed), '--json']);
		expect(outcome.status).toBe(0);
		const records = recordsOf(outcome);
		expect(records).toHaveLength(3);
		for (const record of records) {
			expect(Object.keys(record).join(' ')).toBe('path format encoding articles warnings error');
			expect(emptyTexts(record)).toEqual([]);
		}
		expect(records.find(({path}) => path === 'market.txt')).toMatchObject({articles: 1, error: null});
		expect(records.find(({path}) => path === 'noise.txt')).toMatchObject({
			articles: 0,
			error: {code: expect.stringMatching(/^E-/), text: expect.any(String)},
		});
	});

	test('tells in words what could not be read, and how many files there are', async () => {
		const {stdout, stderr, status} = await quotidian(['check', folderOf(mixed)]);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^noise\.txt: E-[A-Z]+ \S/);
		expect(stdout).toMatch(/\n3 files: 2 read \(2 articles\).*, 1 not readable\n$/);
		expect(stderr).toBe('');
	});

	test('tells a folder that is passed over, which counts as no file', async () => {
		const folder = folderOf({...mixed, 'node_modules/a.txt': 'A', 'tide.html': '', 'tide_files/b.txt': 'B'});
		const {stdout, status} = await quotidian(['check', folder]);
		expect(status).toBe(0);
		expect(stdout).toContain('\nnode_modules: W-SKIP is passed over: it holds programs\n');
		expect(stdout).toContain('\ntide_files: W-SKIP is passed over: a browser saved it with tide.html\n');
		expect(stdout).toMatch(/\n4 files: 2 read .*, 2 not readable, 2 folders passed over\n$/);
		const records = recordsOf(await quotidian(['check', folder, '--json']));
		expect(records).toHaveLength(6);
		expect(records.find(({path}) => path === 'tide_files')).toEqual({
			...{path: 'tide_files', format: null, encoding: null, articles: 0, error: null},
			warnings: [{code: 'W-SKIP', text: 'is passed over: a browser saved it with tide.html'}],
		});
	});
});
