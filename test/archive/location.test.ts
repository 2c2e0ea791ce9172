import {mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {expect, test} from 'vitest';
import {fileOfLibrary} from '../../source/archive/location.ts';
import {folderOf} from './folder.ts';

const cache = '/nowhere/quotidian';

/** The names of the archives of folders with these names. */
function names(...folders: string[]): string[] {
	const root = folderOf();
	return folders.map(name => {
		mkdirSync(join(root, name), {recursive: true});
		return basename(fileOfLibrary([join(root, name)], undefined, cache)!);
	});
}

test('the name of an archive tells what it is of', () => {
	expect(names('news-2026')[0]).toMatch(/%2fnews-2026\.db$/);
});

test('names are told apart where capitals are not, and are short enough for any file system', () => {
	const long = 'a'.repeat(200);
	const all = names('news', 'News', 'neẅs', 'new%73', `${long}/one`, `${long}/two`);
	expect(new Set(all.map(name => name.toLowerCase())).size).toBe(all.length);
	for (const name of all) {
		expect(name).toMatch(/^[a-z0-9._%-]+$/);
		expect(name.length).toBeLessThan(130);
	}
});
