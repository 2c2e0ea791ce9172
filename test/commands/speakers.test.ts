import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {folderOf, put} from '../archive/folder.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');

/** Runs the program in a new home. */
function run(...args: string[]) {
	const home = folderOf();
	const env = {PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8'};
	const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8', env});
	return {status, stderr, lines: stdout.split('\n').slice(0, -1)};
}
const speakersOf = (lines: readonly string[]) =>
	lines.map(line => JSON.parse(line) as {name: string; aliases: string[]; quotes: number; articles: number});

const letters = {
	'a.txt':
		'THE FERRY WAITS\n\nPORT ELLERY, 2 March 2026 - "We will wait for the wind," Ilse Varga, the harbour master, said on Monday.\n\n"It will come," Varga said.\n',
	'b.txt':
		'THE FERRY SAILS\n\nPORT ELLERY, 3 March 2026 - "It was worth the wait," Ilse Varga said on Tuesday.\n\n"I was sick," said Tomas Reed, a passenger.\n',
};

describe('quotidian speakers', () => {
	test('has a record for everybody who is quoted, the most quoted first', () => {
		const {status, lines} = run('speakers', folderOf(letters), '--json');
		expect(status).toBe(0);
		expect(lines.map(line => JSON.parse(line))).toEqual([
			{
				name: 'Ilse Varga',
				aliases: ['Varga'],
				role: 'harbour master',
				kind: 'person',
				quotes: 3,
				articles: 2,
				first: '2026-03-02',
				last: '2026-03-03',
			},
			expect.objectContaining({name: 'Tomas Reed', quotes: 1, articles: 1, first: '2026-03-03'}),
		]);
	});

	test('has a line for each in a table', () => {
		const {lines} = run('speakers', folderOf(letters));
		expect(lines[0]).toBe('3  2  2026-03-03  Ilse Varga  harbour master');
		expect(lines[1]).toMatch(/^1 {2}1 {2}2026-03-03 {2}Tomas Reed/);
	});

	test('counts what a query finds alone', () => {
		const told = speakersOf(run('speakers', folderOf(letters), '-q', 'date:2026-03-03', '--json').lines);
		expect(told.map(({name, quotes, articles}) => [name, quotes, articles])).toEqual([
			['Ilse Varga', 1, 1],
			['Tomas Reed', 1, 1],
		]);
		const about = speakersOf(run('speakers', folderOf(letters), '-q', 'about:wind', '--json').lines);
		expect(about.map(({name, quotes}) => [name, quotes])).toEqual([['Ilse Varga', 1]]);
	});

	test('--speaker means a person by every name that any article uses', () => {
		const folder = folderOf({
			...letters,
			'c.txt': 'NO WIND\n\nPORT ELLERY, 4 March 2026 - "There is no wind," Varga said on Wednesday.\n',
		});
		const {lines} = run('quotes', folder, '--speaker', 'ilse varga', '--json');
		expect(lines.map(line => JSON.parse(line).path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
		expect(run('quotes', folder, '-q', 'speaker:"ilse varga"', '--json').lines).toEqual(lines);
	});

	test('says so when nobody is quoted', () => {
		const quiet = folderOf();
		put(quiet, 'a.txt', 'CALM\n\nThe sea was calm all day, and nobody said a word about it.\n');
		const {status, lines, stderr} = run('speakers', quiet);
		expect({status, lines, stderr}).toEqual({
			status: 1,
			lines: [],
			stderr: 'quotidian: nobody is quoted there by name\n',
		});
	});

	test('names of mixed scripts and with controls stand by themselves, and do nothing', () => {
		const hostile = folderOf();
		put(hostile, 'a.txt', letters['a.txt'].replaceAll('Varga', 'V\u0430rga'));
		put(hostile, 'b.txt', letters['b.txt']);
		const {lines} = run('speakers', hostile, '--json');
		const names = speakersOf(lines).map(({name}) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names).toContain('Ilse Varga');
		expect(names.filter(name => name.includes('\u0430'))).not.toEqual([]);
	});

	test('in the sample library, those of one surname are two, and nobody is two', () => {
		const names = speakersOf(run('speakers', '--json').lines).map(({name}) => name);
		const bySurname = Map.groupBy(names, name => name.split(' ').at(-1)!);
		const namesakes = [...bySurname.values()].filter(({length}) => length > 1).map(all => all.toSorted());
		expect(namesakes.toSorted()).toEqual([
			['Ailsa Gallow', 'Pim Gallow'],
			['Ansgar Pell', 'Greta Pell'],
			['Jory Trevisk', 'Nan Trevisk'],
			['Marnie Kell', 'Tam Kell'],
		]);
		expect(names.filter(name => !name.includes(' '))).toEqual([]);
	});
});
