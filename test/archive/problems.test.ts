import {expect, onTestFinished, test} from 'vitest';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {openProblems, type Problem} from '../../source/archive/problems.ts';
import {openTables} from '../../source/archive/schema.ts';
import type {FileReport} from '../../source/archive/types.ts';

const inMemory = {name: ':memory:', onDisk: false, turn: null, passing: null};
const report = (path: string, more: Partial<FileReport>): FileReport => ({
	...{path, format: null, encoding: null, articles: 0, warnings: [], error: null},
	...more,
});
const unread = {error: {code: 'E-EMPTY', text: 'is empty'}};
const warned = {warnings: [{code: 'W-ENCODING', text: 'one byte is no UTF-8'}]};

function tablesWith(reports: readonly FileReport[], folders: readonly string[] = []) {
	const database = openTables(inMemory, 0);
	onTestFinished(() => database.close());
	const catalogue = openCatalogue(database);
	catalogue.change(() => {
		for (const one of reports) {
			const file = `/l/${one.path}`;
			catalogue.add({
				found: {path: one.path, file, location: file, size: 1, modified: 1},
				report: one,
				made: 2,
				articles: [],
			});
		}
	});
	catalogue.passOver(
		folders.map(path => ({path, file: `/l/${path}`, passedOver: {code: 'W-SKIP', text: 'is passed over'}})),
	);
	return {database, catalogue, problems: openProblems(database)};
}

const paths = (rows: readonly Problem[]) => rows.map(({report: {path}}) => path);
const all = {at: {file: null, index: 0}, around: 100};

test('files that were read without a word are none; the others come by kind, and by path whatever its case', () => {
	const {problems} = tablesWith(
		[
			report('z.txt', unread),
			report('fine.txt', {articles: 1}),
			report('both.txt', {...unread, ...warned}),
			report('b.txt', warned),
			report('A.txt', warned),
			report('Yard.txt', unread),
		],
		['node_modules', '.git'],
	);
	const {rows, counts, total} = problems(all);
	expect(paths(rows)).toEqual([
		...['both.txt', 'Yard.txt', 'z.txt'],
		...['A.txt', 'b.txt'],
		...['.git', 'node_modules'],
	]);
	expect(counts).toEqual({unread: 3, warned: 2, 'passed-over': 2});
	expect(total).toBe(7);
});

test('every place can be asked about, by its file or its index, with what stands around it', () => {
	const names = Array.from({length: 20}, (_, n) => `${String.fromCharCode(97 + n)}.txt`);
	const {problems} = tablesWith(
		names.map((name, n) => report(name, n % 2 === 0 ? unread : warned)),
		['x_files', 'y_files'],
	);
	const {rows} = problems(all);
	for (const [index, {file}] of rows.entries()) {
		const answer = problems({at: {file, index: 0}, around: 3});
		expect(answer.index).toBe(index);
		expect(paths(answer.rows)).toEqual(paths(rows.slice(Math.max(0, index - 3), index + 4)));
		expect(problems({at: {file: '/gone', index}, around: 3})).toEqual(answer);
	}
	expect(problems({at: {file: null, index: 9e15}, around: 0}).index).toBe(21);
});

test('of an empty library nothing is told', () => {
	expect(tablesWith([]).problems(all)).toMatchObject({total: 0, index: 0, first: 0, rows: []});
});

test('folders that are passed over are entered once, and only where they are others than before', () => {
	const {catalogue, problems} = tablesWith([], ['a_files']);
	const folder = (path: string) => ({
		path,
		file: `/l/${path}`,
		passedOver: {code: 'W-SKIP', text: 'is passed over'},
	});
	const before = catalogue.changes;
	catalogue.passOver([folder('a_files'), folder('a_files')]);
	expect(catalogue.changes).toBe(before);
	catalogue.passOver([folder('b_files')]);
	expect(catalogue.changes).toBe(before + 1);
	expect(paths(problems(all).rows)).toEqual(['b_files']);
	expect(catalogue.totals).toEqual({files: 0, unreadable: 0, articles: 0});
});

test('nothing is gone through but what is told: the questions are answered from the indexes', () => {
	const {database} = tablesWith([]);
	const plan = (sql: string) =>
		database
			.prepare(`EXPLAIN QUERY PLAN ${sql}`)
			.all()
			.map(({detail}) => detail)
			.join('; ');
	const order = 'ORDER BY path COLLATE NOCASE, file LIMIT 1';
	const warnings = "error IS NULL AND json_array_length(report, '$.warnings') > 0";
	expect(plan(`SELECT report FROM file WHERE error IS NOT NULL ${order}`)).toMatch(
		/^SCAN file USING INDEX file_unread$/,
	);
	expect(plan(`SELECT report FROM file WHERE ${warnings} ${order}`)).toMatch(
		/^SCAN file USING INDEX file_warned$/,
	);
	expect(plan(`SELECT count(*) FROM file WHERE ${warnings}`)).toMatch(/INDEX file_warned/);
});
