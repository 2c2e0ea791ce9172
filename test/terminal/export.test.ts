import {
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import type {Library} from '../../source/archive/types.ts';
import type {ExportPlan} from '../../source/reader/export-plan.ts';
import type {Message} from '../../source/reader/message.ts';
import {noMark} from '../../source/reader/model.ts';
import {destinationOf} from '../../source/terminal/destination.ts';
import {exporter} from '../../source/terminal/export.ts';
import {folderOf} from '../archive/folder.ts';
import {harbour, pageOf, rowOf, type Told} from '../fixtures/pages.ts';
import {Speakers} from '../fixtures/speakers.ts';

/** An exporter over articles held in memory, and what it says. */
function desk(told: readonly Told[] = harbour, libraries: readonly string[] = []) {
	const pages = new Map(told.map((one, at) => [at + 1, pageOf(at + 1, one)]));
	const speakers = new Speakers(pages);
	const messages: Message[] = [];
	const library = {
		page: (id: number) => pages.get(id),
		rows: (ids: readonly number[]) => ids.map(id => rowOf(pages.get(id)!)),
		spokenBy: (id: number) => speakers.spokenBy(id),
	} as Library;
	const search = {articles: () => ({ids: [2, 1], problems: []})};
	const files = exporter({
		library,
		search,
		markOf: () => noMark,
		paths: libraries,
		dispatch: message => messages.push(message),
	});
	const write = (plan: ExportPlan, file: string, replace = false) =>
		files.write({type: 'write-file', plan, file, replace});
	return {files, write, messages, ids: [...pages.keys()]};
}

const brief: ExportPlan = {subject: 'brief', format: 'markdown', of: {kind: 'article', id: 1}};
const list = (ids: readonly number[], format: ExportPlan['format'] = 'json'): ExportPlan => ({
	subject: 'list',
	format,
	of: {kind: 'articles', ids},
});
const ended = (messages: readonly Message[]) =>
	vi.waitFor(() =>
		expect(messages.at(-1)).toMatchObject({
			type: 'notice',
			text: expect.stringMatching(/^(Written|Not written)/),
		}),
	);

describe('a file', () => {
	test('holds the brief, and the screen says how much was written', async () => {
		const folder = folderOf();
		const {write, messages} = desk();
		write(brief, join(folder, 'brief.md'));
		expect(messages[0]).toEqual({type: 'file-begun'});
		await ended(messages);
		const text = readFileSync(join(folder, 'brief.md'), 'utf8');
		expect(text).toContain('## Harbour reopens after the storm');
		expect(messages.at(-1)).toMatchObject({
			tone: 'good',
			text: `Written: ${folder}/brief.md, one article, ${statSync(join(folder, 'brief.md')).size} bytes.`,
		});
		expect(statSync(join(folder, 'brief.md')).mode & 0o777).toBe(0o666 & ~process.umask());
	});

	test.each([
		['a list', list([3, 1]), [3, 1]],
		['what was found', {...list([]), of: {kind: 'found', query: 'pier'}}, [2, 1]],
	] as const)('holds %s in its order', async (_, plan, order) => {
		const folder = folderOf();
		const {write, messages} = desk();
		write(plan, join(folder, 'list.jsonl'));
		await ended(messages);
		const paths = readFileSync(join(folder, 'list.jsonl'), 'utf8')
			.trim()
			.split('\n')
			.map(row => JSON.parse(row).path);
		expect(paths).toEqual(order.map(id => `${id}.txt`));
	});

	test('of a speaker holds the quotes of that speaker alone', async () => {
		const folder = folderOf();
		const {write, messages} = desk();
		write({subject: 'quotes', format: 'json', of: {kind: 'speaker', id: 1}}, join(folder, 'reed.jsonl'));
		await ended(messages);
		const record = JSON.parse(readFileSync(join(folder, 'reed.jsonl'), 'utf8'));
		expect(record.quotes).toHaveLength(4);
		expect(new Set(record.quotes.map(({speaker}: {speaker: string}) => speaker))).toEqual(
			new Set(['Jonas Reed']),
		);
	});

	test('has a name of its own proposed', () => {
		const {files, messages} = desk();
		files.name(brief);
		files.name(list([1, 2], 'csv'));
		expect(messages.map(message => (message as {name: string}).name)).toEqual([
			'2026-09-12-harbour-reopens-after-the-storm-brief.md',
			'articles-list.csv',
		]);
	});
});

describe('what is there', () => {
	test('is not replaced unasked, and nothing is left beside what was', async () => {
		const folder = folderOf({'mine.md': 'mine'});
		const {write, messages} = desk();
		write(brief, join(folder, 'mine.md'));
		expect(messages).toEqual([{type: 'file-refused', why: 'It exists; Enter replaces it.', exists: true}]);
		expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('mine');
		write(brief, join(folder, 'mine.md'), true);
		await ended(messages);
		expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toContain('Harbour reopens');
		expect(readdirSync(folder)).toEqual(['mine.md']);
	});

	test('in a library is never replaced, by no way to it', () => {
		const library = folderOf({'post/article.txt': 'An article'});
		const article = join(library, 'post/article.txt');
		const elsewhere = folderOf();
		symlinkSync(article, join(elsewhere, 'link.md'));
		symlinkSync(join(library, 'post'), join(elsewhere, 'folder'));
		const {write, messages} = desk(harbour, [library, '-', '/nowhere']);
		for (const file of [
			article,
			join(elsewhere, 'link.md'),
			join(elsewhere, 'folder/article.txt'),
			`${library}/post/../post/article.txt`,
		]) {
			write(brief, file);
			write(brief, file, true);
		}
		expect(messages).toHaveLength(8);
		for (const message of messages)
			expect(message).toMatchObject({
				type: 'file-refused',
				exists: false,
				why: expect.stringContaining('library'),
			});
		expect(readFileSync(article, 'utf8')).toBe('An article');
	});

	test('and shares its content with an article keeps it', async () => {
		const library = folderOf({'article.txt': 'An article'});
		const folder = folderOf();
		linkSync(join(library, 'article.txt'), join(folder, 'same.md'));
		const {write, messages} = desk(harbour, [library]);
		write(brief, join(folder, 'same.md'), true);
		await ended(messages);
		expect(readFileSync(join(library, 'article.txt'), 'utf8')).toBe('An article');
	});
});

describe('what goes wrong is said', () => {
	test.each([
		['no/such/x.md', 'There is no such folder.'],
		['file.txt/x.md', 'A part of the way there is no folder.'],
		['folder', 'That is a folder.'],
		['folder/', 'That is the name of a folder.'],
		[`${'x'.repeat(300)}.md`, 'The name is too long.'],
	])('%s', (name, why) => {
		const folder = folderOf({'file.txt': ''});
		mkdirSync(join(folder, 'folder'));
		const {write, messages} = desk();
		write(brief, `${folder}/${name}`, true);
		expect(messages).toEqual([{type: 'file-refused', why, exists: false}]);
	});

	test('a device is no file', () => {
		const {write, messages} = desk();
		write(brief, '/dev/null', true);
		expect(messages).toEqual([{type: 'file-refused', why: 'That is no ordinary file.', exists: false}]);
		expect(existsSync('/dev/null')).toBe(true);
	});

	test.skipIf(!existsSync('/dev/full'))('a full disk, once the file is open', async () => {
		const folder = folderOf();
		const {write, messages, ids} = desk();
		const failing = {subject: 'list', format: 'json', of: {kind: 'articles', ids: [...ids, 99]}} as const;
		write(failing, join(folder, 'list.jsonl'));
		await ended(messages);
		expect(messages.at(-1)).toMatchObject({tone: 'bad', text: expect.stringContaining('Not written')});
		expect(readdirSync(folder)).toEqual([]);
	});
});

test('~ is the home, and other names count from the current folder', () => {
	expect(destinationOf('~/quotidian-test-x.md', [], false)).toEqual({
		path: join(homedir(), 'quotidian-test-x.md'),
	});
	expect(destinationOf(' quotidian-test-x.md ', [], false)).toEqual({
		path: join(process.cwd(), 'quotidian-test-x.md'),
	});
	expect(destinationOf('~reed.md', [], false)).toEqual({path: join(process.cwd(), '~reed.md')});
});

describe('a long list', () => {
	const many = Array.from(
		{length: 6000},
		(_, n): Told => ({headline: `Article ${n}`, body: [`Paragraph ${n}.`]}),
	);

	test('is written in pieces: whoever waits gets a turn', async () => {
		const folder = folderOf();
		const {write, messages, ids} = desk(many);
		let longest = 0;
		let before = performance.now();
		const clock = setInterval(() => {
			longest = Math.max(longest, performance.now() - before);
			before = performance.now();
		});
		write(list(ids, 'markdown'), join(folder, 'list.md'));
		expect(messages).toEqual([{type: 'file-begun'}]);
		await ended(messages);
		clearInterval(clock);
		expect(readFileSync(join(folder, 'list.md'), 'utf8').match(/Article \d+/g)).toHaveLength(6000);
		expect(longest).toBeLessThan(100);
	});

	test('is finished before the program ends', () => {
		const folder = folderOf();
		const {files, write, ids} = desk(many);
		write(list(ids), join(folder, 'list.jsonl'));
		files.settle();
		expect(readFileSync(join(folder, 'list.jsonl'), 'utf8').trim().split('\n')).toHaveLength(6000);
	});
});

test('a file that appears while it is being named is not written over', () => {
	const folder = folderOf();
	const {write, messages} = desk();
	writeFileSync(join(folder, 'x.md'), 'theirs');
	write(brief, join(folder, 'x.md'));
	expect(messages).toMatchObject([{type: 'file-refused', exists: true}]);
});
