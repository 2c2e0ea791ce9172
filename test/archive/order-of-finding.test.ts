import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Library} from '../../source/archive/types.ts';
import {folderOf, put} from './folder.ts';
import {openSimple, readSimple, story} from './open-simple.ts';
import {shown} from './shown.ts';

const paths = (library: Library) => library.rows(shown(library, 'found')).map(({path}) => path);

test('files are entered in the order in which they were found, also behind a slow one', async () => {
	const folder = folderOf({'0.txt': story('HANGS'), '1.txt': story('One')});
	const numbers = Array.from({length: 100}, (_, number) => `${number + 2}.txt`);
	for (const path of numbers) put(folder, path, story(path));
	const library = openSimple([folder], {patience: 2000});
	expect(await library.finished()).toMatchObject({done: 102, articles: 101, unreadable: 1});
	expect(paths(library)).toEqual(['1.txt', ...numbers]);
	expect(library.reports().map(({path}) => path)).toEqual(['0.txt', '1.txt', ...numbers]);
});

test('copies are articles too: they can be asked for, and one is shown when the shown one vanishes', async () => {
	const folder = folderOf({'a.txt': story('Same'), 'b.txt': story('Same'), 'c.txt': story('Same')});
	const library = await readSimple(folder);
	const [a, b, c] = library.everything() as [number, number, number];
	expect(shown(library, 'found')).toEqual([a]);
	expect(library.rows([c, a]).map(({path}) => path)).toEqual(['c.txt', 'a.txt']);
	expect(library.page(b)).toMatchObject({article: {path: 'b.txt'}, copies: ['a.txt', 'c.txt']});
	expect([a, b, c].map(library.copyOf)).toEqual([null, 'a.txt', 'a.txt']);
	rmSync(join(folder, 'a.txt'));
	library.rescan();
	await library.finished();
	expect(shown(library, 'found')).toEqual([b]);
	expect(library.everything()).toEqual([b, c]);
	expect(library.page(b)!.copies).toEqual(['c.txt']);
	expect(library.reports().map(({path, warnings}) => [path, warnings[0]?.text])).toEqual([
		['b.txt', undefined],
		['c.txt', 'is the same as b.txt'],
	]);
});

test('a library that watches its folders shows what appears there by itself, and is silent otherwise', async () => {
	const folder = folderOf({'a.txt': story('A'), 'sub/b.txt': story('B')});
	const library = openSimple([folder], {watch: true, patience: 2000});
	await library.finished();
	const told: number[] = [];
	library.onProgress(({articles}) => told.push(articles));
	put(folder, '.hidden', 'nothing to read');
	await new Promise(resolve => setTimeout(resolve, 800));
	expect(told).toEqual([]);
	put(folder, 'sub/c.txt', story('C'));
	await expect.poll(() => paths(library), {timeout: 30_000}).toEqual(['a.txt', 'sub/b.txt', 'sub/c.txt']);
	expect(told.at(-1)).toBe(3);
	// More than a piece of news takes to read: the end of it is told as well.
	for (let number = 0; number < 40; number++) put(folder, `sub/d${number}.txt`, story(`D ${number}`));
	put(folder, 'sub/slow.txt', story('HANGS'));
	await expect.poll(() => library.progress.unreadable, {timeout: 30_000}).toBe(1);
	await expect.poll(() => library.progress.finished, {timeout: 30_000}).toBe(true);
});

test('what appears in a folder while files are still being read is not overlooked', async () => {
	const folder = folderOf({'a.txt': story('A'), 'b.txt': story('HANGS')});
	const library = openSimple([folder], {watch: true, patience: 1500});
	await expect.poll(() => library.progress.walked, {timeout: 30_000}).toBe(true);
	put(folder, 'c.txt', story('C'));
	await library.finished();
	await expect.poll(() => paths(library), {timeout: 30_000}).toEqual(['a.txt', 'c.txt']);
});
