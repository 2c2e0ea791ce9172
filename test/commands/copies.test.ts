import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseCsv} from '../export/parse-csv.ts';
import {folderOf, harbour, library, quotidian, recordsOf} from './program.ts';

const timeout = 120_000;
const market = library['market.txt'];
const folder = folderOf({'a.txt': harbour, 'b.txt': market, 'c.txt': harbour});
const files = ['c.txt', 'b.txt', 'a.txt'].map(name => join(folder, name));

describe('copies', {timeout}, () => {
	test.each(['list', 'text', 'brief', 'quotes'])(
		'have a record each in %s, and are named as such',
		async command => {
			const records = recordsOf(await quotidian([command, folder, '--json']));
			expect(records.map(({path, copyOf}) => [path, copyOf])).toEqual([
				['a.txt', null],
				['b.txt', null],
				['c.txt', 'a.txt'],
			]);
			for (const record of records) expect(Object.keys(record).at(-1)).toBe('copyOf');
			const alike = ({path: _, copyOf: __, provenance: ___, ...others}: Record<string, unknown>) => others;
			expect(alike(records[2]!)).toEqual(alike(records[0]!));
		},
	);

	test('that are named one by one are printed as they were named', async () => {
		const {stdout, stderr, status} = await quotidian(['text', ...files]);
		const pages = stdout.split('\n* * *\n');
		expect(pages.map(page => page.trim().split('\n')[0])).toEqual([
			'Harbour of Vellmar reopens after storm',
			'Fish market moves to the old depot',
			'Harbour of Vellmar reopens after storm',
		]);
		expect(pages.map(page => /^a copy of .*$/m.exec(page)?.[0])).toEqual([
			undefined,
			undefined,
			`a copy of ${files[0]}`,
		]);
		expect({stderr, status}).toEqual({stderr: '', status: 0});
	});

	test('are named in the last column of CSV', async () => {
		for (const [command, copies] of [
			['list', [null, null, 'a.txt']],
			['quotes', [null, 'a.txt']],
		] as const) {
			const [names, ...rows] = parseCsv((await quotidian([command, folder, '--csv'])).stdout);
			expect(names!.at(-1)).toBe('copyOf');
			expect(
				rows.map(row => row.at(-1)),
				command,
			).toEqual(copies);
		}
	});

	test('are named behind the headline of a list', async () => {
		const lines = (await quotidian(['list', folder])).stdout.trimEnd().split('\n');
		expect(lines.map(line => /Harbour.*|Fish.*/.exec(line)?.[0])).toEqual([
			'Harbour of Vellmar reopens after storm',
			'Fish market moves to the old depot',
			'Harbour of Vellmar reopens after storm (a copy of a.txt)',
		]);
	});

	test('are named in Markdown', async () => {
		for (const command of ['brief', 'quotes', 'text']) {
			const {stdout} = await quotidian([command, folder, '--markdown']);
			expect(stdout.match(/^\*A copy of .*\*$/gm), command).toEqual(['*A copy of a\\.txt*']);
		}
	});
});
