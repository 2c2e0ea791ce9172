import {expect, test} from 'vitest';
import {countAhead, walk} from '../../source/archive/walk.ts';
import {folderOf} from './folder.ts';

const counted = (...paths: string[]) => [...countAhead(paths)].reduce((sum, files) => sum + files, 0);

test('files are counted ahead as they are walked later', () => {
	const folder = folderOf({
		'a.txt': 'A',
		'.hidden': '',
		'sub/b.txt': 'B',
		'sub/deep/c.md': 'C',
		'page.html': 'P',
		'page_files/x.html': 'X',
		'node_modules/y.txt': 'Y',
		'.git/z.txt': 'Z',
	});
	expect(counted(folder)).toBe(4);
	expect(counted(folder)).toBe([...walk([folder])].length);
});

test('what is no folder counts for nothing, whatever it is', () => {
	expect(counted('-', '/no/such/place', folderOf({'a.txt': 'A'}))).toBe(1);
});
