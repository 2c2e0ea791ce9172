import {execFileSync} from 'node:child_process';
import {linkSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {countAhead, walk} from '../../source/archive/walk.ts';
import {folderOf, put} from './folder.ts';

/** Path and, where it cannot be read, code and reason of everything found. */
function found(...paths: string[]): string[] {
	return [...walk(paths)].map(entry =>
		'error' in entry
			? `${entry.path}: ${entry.error.code} ${entry.error.text}`
			: 'passedOver' in entry
				? `${entry.path}: ${entry.passedOver.code} ${entry.passedOver.text}`
				: entry.path,
	);
}

test('files come in the order a person would list them, named below the path that was given', () => {
	const folder = folderOf({'b 10.txt': 'x', 'b 9.txt': 'x', 'Ärmel.txt': 'x', 'c/1.txt': 'x', 'a.txt': 'x'});
	expect(found(folder)).toEqual(['a.txt', 'Ärmel.txt', 'b 9.txt', 'b 10.txt', 'c/1.txt']);
});

test('a file that is given itself keeps its path, with its size and absolute place', () => {
	const folder = folderOf({'a.txt': 'four'});
	const file = join(folder, 'a.txt');
	expect([...walk([file])]).toEqual([
		{path: file, file, location: file, size: 4, modified: expect.any(Number)},
	]);
});

test('hidden folders, programs and what browsers save beside a page are told and not walked', () => {
	const folder = folderOf({
		'.hidden.txt': 'x',
		'.obsidian/a.json': 'x',
		'node_modules/b/readme.md': 'x',
		'page.html': 'x',
		'page_files/logo.txt': 'x',
		'sub/.git/config': 'x',
		notes_files: 'a file of that name is none of them',
	});
	expect(found(folder)).toEqual([
		'.obsidian: W-SKIP is passed over: its name begins with a dot',
		'node_modules: W-SKIP is passed over: it holds programs',
		'notes_files',
		'page_files: W-SKIP is passed over: a browser saved it with page.html',
		'page.html',
		'sub/.git: W-SKIP is passed over: its name begins with a dot',
	]);
});

test('a folder that is named like those of browsers is read where its page is not beside it', () => {
	const folder = folderOf({
		'case_files/a.txt': 'x',
		'other.html': 'x',
		'sub/case.html': 'x',
		'caselaw.html': 'x',
		'case.html.txt': 'x',
		'_files/b.txt': 'x',
	});
	expect(found(folder).toSorted()).toEqual([
		'_files/b.txt',
		'case.html.txt',
		'case_files/a.txt',
		'caselaw.html',
		'other.html',
		'sub/case.html',
	]);
});

test.each(['page.html', 'page.htm', 'page.xhtml', 'PAGE.HTM', 'Page.Html'])(
	'%s is the page of page_files',
	name => {
		const folder = folderOf({[name]: 'x', 'page_files/logo.txt': 'x'});
		expect(found(folder)).toContain(`page_files: W-SKIP is passed over: a browser saved it with ${name}`);
		expect(found(folder)).not.toContain('page_files/logo.txt');
	},
);

test('letters that a system writes in another way are the same', () => {
	const folder = folderOf({'caf\u00e9.html': 'x', 'cafe\u0301_files/logo.txt': 'x'});
	expect(found(folder)).toHaveLength(2);
	expect(found(folder).join()).toContain('W-SKIP');
});

test('a folder that is given itself is walked, whatever its name', () => {
	const folder = folderOf({'page.html': 'x', 'page_files/a.txt': 'x', '.kept/b.txt': 'x'});
	const [saved, hidden] = [join(folder, 'page_files'), join(folder, '.kept')];
	for (const paths of [
		[folder, saved, hidden],
		[saved, hidden, folder],
	]) {
		expect(found(...paths).toSorted()).toEqual(['a.txt', 'b.txt', 'page.html']);
	}
});

test('a path that is not there is told, and the next one is walked', () => {
	const folder = folderOf({'a.txt': 'x'});
	expect(found(join(folder, 'gone'), folder)).toEqual([
		`${join(folder, 'gone')}: E-READ no such file or folder`,
		'a.txt',
	]);
});

test('a file is found once, by whichever paths and hard links it is reached', () => {
	const folder = folderOf({'sub/a.txt': 'x'});
	linkSync(join(folder, 'sub/a.txt'), join(folder, 'sub/b.txt'));
	expect(found(folder, join(folder, 'sub'), join(folder, 'sub/b.txt'))).toEqual(['sub/a.txt']);
});

test('links to files are followed below the path only, links to folders never', () => {
	const outside = folderOf({'secret.txt': 'x'});
	const folder = folderOf({'.kept/a.txt': 'x', 'b.txt': 'x', 'sub/c.txt': 'x'});
	symlinkSync('.kept/a.txt', join(folder, 'a link'));
	symlinkSync('b.txt', join(folder, 'a second b'));
	symlinkSync(join(outside, 'secret.txt'), join(folder, 'out'));
	symlinkSync('..', join(folder, 'sub/up'));
	symlinkSync('nowhere', join(folder, 'dangling'));
	symlinkSync('loop', join(folder, 'loop'));
	expect(found(folder)).toEqual([
		'.kept: W-SKIP is passed over: its name begins with a dot',
		'b.txt',
		'sub/c.txt',
		'a link',
		'dangling: E-READ is a link that leads nowhere',
		'loop: E-READ is a link that leads back to itself',
		'out: E-LINK leads outside',
		'sub/up: E-LINK is a link to a folder, which is not followed',
	]);
});

test('a folder whose name only begins like the given one is outside', () => {
	const folder = folderOf({'news/a.txt': 'x', 'news-old/b.txt': 'x'});
	symlinkSync('../news-old/b.txt', join(folder, 'news/b.txt'));
	expect(found(join(folder, 'news'))).toEqual(['a.txt', 'b.txt: E-LINK leads outside']);
});

test('a link that is given itself is followed', () => {
	const folder = folderOf({'real/a.txt': 'x'});
	symlinkSync('real', join(folder, 'link'));
	expect(found(join(folder, 'link'))).toEqual(['a.txt']);
});

test('pipes, sockets and devices are told and never opened', async () => {
	const folder = folderOf({'a.txt': 'x'});
	execFileSync('mkfifo', [join(folder, 'pipe')]);
	const server = createServer().listen(join(folder, 'socket'));
	onTestFinished(() => void server.close());
	await new Promise(resolve => server.once('listening', resolve));
	expect(found(folder, '/dev/null')).toEqual([
		'a.txt',
		'pipe: E-READ is a pipe, not a file',
		'socket: E-READ is a socket, not a file',
		'/dev/null: E-READ is a device, not a file',
	]);
});

test.skipIf(process.platform !== 'linux')('names that are no UTF-8 can be read and told apart', () => {
	const folder = folderOf();
	const name = (byte: number) =>
		Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([byte]), Buffer.from('.txt')]);
	writeFileSync(name(0xe9), 'x');
	writeFileSync(name(0xe8), 'x');
	const entries = [...walk([folder])];
	expect(entries.map(({path}) => path)).toEqual(['caf\\xE8.txt', 'caf\\xE9.txt']);
	expect(entries.map(entry => 'location' in entry && entry.location)).toEqual([name(0xe8), name(0xe9)]);
});

test('files in a folder whose name is no UTF-8 are found', () => {
	const folder = folderOf();
	const inner = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]);
	mkdirSync(inner);
	writeFileSync(Buffer.concat([inner, Buffer.from('/é.txt')]), 'x');
	expect(found(folder)).toEqual(['\\xFF/é.txt']);
});

test('beyond the limit the rest is left out and that is told', () => {
	const folder = folderOf();
	for (let number = 0; number < 12; number++) put(folder, `${number}.txt`, 'x');
	const all = [...walk([folder], 10)];
	expect(all).toHaveLength(11);
	expect(all[10]).toMatchObject({
		path: folder,
		error: {code: 'E-LIMIT', text: 'more than 10 files; the rest is left out'},
	});
});

test('standard input is one file, once', () => {
	expect(found('-', '-')).toEqual(['-']);
});

test('very deep folders neither overflow nor end the walk', () => {
	const folder = folderOf({'z.txt': 'x'});
	let deep = folder;
	for (let depth = 0; depth < 900; depth++) deep += '/d';
	mkdirSync(deep, {recursive: true});
	writeFileSync(`${deep}/a.txt`, 'x');
	expect(found(folder)).toEqual([`${'d/'.repeat(900)}a.txt`, 'z.txt']);
});

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
		'case_files/d.txt': 'D',
	});
	expect(counted(folder)).toBe(5);
	expect(counted(folder)).toBe([...walk([folder])].filter(entry => 'location' in entry).length);
});

test('what is no folder counts for nothing, whatever it is', () => {
	expect(counted('-', '/no/such/place', folderOf({'a.txt': 'A'}))).toBe(1);
});
