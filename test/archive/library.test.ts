import {renameSync, rmSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {openLibrary} from '../../source/archive/library.ts';
import type {Library, Progress} from '../../source/archive/types.ts';
import type {Sort} from '../../source/article/sorts.ts';
import {layMarks} from '../../source/marks/over-articles.ts';
import {isStarred, openMarks, star, stateFile} from '../marks/open-marks.ts';
import {folderOf, put} from './folder.ts';
import {openSimple, readSimple, story} from './open-simple.ts';
import {keysShown, shown} from './shown.ts';

const headlines = (library: Library, sort: Sort = 'found') =>
	library.rows(shown(library, sort)).map(({headline}) => headline);

const reports = (library: Library) =>
	library.reports().map(({path, error, warnings}) => [path, error?.code ?? warnings[0]?.code ?? null]);

/** Every row as its file and those of its copies. */
const shownWithCopies = (library: Library) =>
	shown(library, 'found').map(id => {
		const {article, copies} = library.page(id)!;
		return [article.path, ...copies];
	});

const paywall =
	'You have reached the end of the free stories of this month. To go on reading, please sign in to your account ' +
	'or choose one of the plans below, from two pounds a week.';

async function rescanned(library: Library): Promise<Library> {
	library.rescan();
	await library.finished();
	return library;
}

describe('what was read', () => {
	test('a row says what the list shows, a page everything', async () => {
		const folder = folderOf({
			'port/a.txt':
				'headline: Harbour reopens\npublication: The Longshore\npublished: 2026-03-02\n\nThe "mole" stands.\nIt is long.',
		});
		const library = await readSimple(folder);
		const [id] = shown(library, 'newest');
		const file = join(folder, 'port/a.txt');
		expect(library.rows([id!])).toEqual([
			{
				id,
				keys: {url: null, file, index: 0, textHash: expect.stringMatching(/^[0-9a-f]+$/)},
				path: 'port/a.txt',
				index: 0,
				headline: 'Harbour reopens',
				authors: [],
				publication: 'The Longshore',
				section: null,
				dateline: null,
				language: null,
				url: null,
				published: '2026-03-02',
				publishedFrom: 'metadata',
				gist: 'The "mole" stands.',
				words: 6,
				quotes: 1,
				speakers: [],
				format: 'simple',
			},
		]);
		const page = library.page(id!)!;
		expect(page.keys).toEqual(library.rows([id!])[0]!.keys);
		expect(page.article.body.map(({text}) => text)).toEqual(['The "mole" stands.', 'It is long.']);
		expect(page.quotes).toMatchObject([{text: 'mole', start: 5, end: 9, speaker: null}]);
		expect(page.brief.summary).toHaveLength(1);
		expect(page.copies).toEqual([]);
		expect(keysShown(library)).toEqual([{id, keys: page.keys}]);
		expect(keysShown(library, id!)).toEqual([]);
	});

	test('text comes back exactly, controls and lone surrogates included', async () => {
		const odd = 'a\u0000b\u001b]52;c\u0007 \u202e \ufeff \u{1f468}\u200d\u{1f469}';
		const library = await readSimple(folderOf({'a.txt': story(`He${odd}line`, {publication: odd})}));
		const page = library.page(shown(library, 'found')[0]!)!;
		expect(page.article.headline).toBe(`He${odd}line`);
		expect(library.rows(shown(library, 'found'))[0]).toMatchObject({
			headline: `He${odd}line`,
			publication: odd,
		});
	});

	test('rows come in the order of the ids; one that is not there is left out', async () => {
		const library = await readSimple(
			folderOf({'a.txt': story('A'), 'b.txt': story('B'), 'c.txt': story('C')}),
		);
		const [a, b, c] = shown(library, 'found') as [number, number, number];
		expect(library.rows([c, 999, a, b]).map(({headline}) => headline)).toEqual(['C', 'A', 'B']);
		expect(library.rows([])).toEqual([]);
		expect(library.page(999)).toBeUndefined();
	});

	test('every article of a file is one row', async () => {
		const library = await readSimple(folderOf({'a.txt': `${story('One')}\n===\n${story('Two')}`}));
		expect(library.rows(shown(library, 'found')).map(({headline, index}) => [headline, index])).toEqual([
			['One', 0],
			['Two', 1],
		]);
		expect(library.reports()[0]!.articles).toBe(2);
	});
});

test('every order, equals as they were found and what is missing last', async () => {
	const library = await readSimple(
		folderOf({
			'1.txt': story('Zebra seen', {published: '2026-01-02', publication: 'the Ledger'}),
			'2.txt': story(
				'“Érable” falls',
				{published: '2026-01-02T08:00:00Z', publication: 'Courier'},
				'A much longer text',
			),
			'3.txt': story('eric sails'),
			'4.txt': story('Erase it', {published: '2025', publication: 'Courier'}),
			'5.txt': story('Able', {published: '2026-01-02'}),
		}),
	);
	const order = (sort: Sort) =>
		library
			.rows(shown(library, sort))
			.map(({path}) => path[0])
			.join('');
	expect(order('newest')).toBe('21543');
	expect(order('oldest')).toBe('41523');
	expect(order('headline')).toBe('52431');
	expect(order('publication')).toBe('24135');
	expect(order('longest')).toBe('21345');
	expect(order('shortest')).toBe('51342');
	expect(order('found')).toBe('12345');
});

describe('copies', () => {
	test('the same text is one row with several files, and the second file says so', async () => {
		const folder = folderOf({'a.txt': story('Same'), 'b/c.txt': story('Same'), 'd.txt': story('Same')});
		const library = await readSimple(folder);
		expect(headlines(library)).toEqual(['Same']);
		expect(library.page(shown(library, 'found')[0]!)!.copies).toEqual(['b/c.txt', 'd.txt']);
		expect(library.reports().map(({warnings}) => warnings)).toEqual([
			[],
			[{code: 'W-DUP', text: 'is the same as a.txt'}],
			[{code: 'W-DUP', text: 'is the same as a.txt'}],
		]);
	});

	test('of two with the same url the one published later is shown', async () => {
		const url = 'https://longshore.example/port';
		const folder = folderOf({
			'a.txt': story('First word', {url, published: '2026-03-01'}),
			'b.txt': story('Last word', {url: `${url}/?utm_source=x`, published: '2026-03-03'}),
			'c.txt': story('Second word', {url, published: '2026-03-02'}),
			'd.txt': story('No date', {url}),
		});
		const library = await readSimple(folder);
		expect(headlines(library)).toEqual(['Last word']);
		expect(library.page(shown(library, 'found')[0]!)!.copies).toEqual(['a.txt', 'c.txt', 'd.txt']);
		expect(library.progress.articles).toBe(1);
	});

	test('texts without words are no copies of each other', async () => {
		const library = await readSimple(folderOf({'a.txt': 'headline: A\n\n', 'b.txt': 'headline: B\n\n'}));
		expect(headlines(library)).toEqual(['A', 'B']);
	});

	test('the same text at another url is another article', async () => {
		const at = (page: number) => ({url: `https://longshore.example/${page}`});
		const folder = folderOf({
			'1.txt': story('Same', at(1)),
			'2.txt': story('Same', at(2)),
			'3.txt': story('Same', at(1), 'Corrected'),
			'4.txt': story('Same', at(2), 'Corrected'),
		});
		const library = await readSimple(folder);
		expect(shownWithCopies(library)).toEqual([
			['1.txt', '3.txt'],
			['2.txt', '4.txt'],
		]);
	});

	test('without a url it is a copy of one of them, and joins no other to it', async () => {
		const at = (page: number) => ({url: `https://longshore.example/${page}`});
		const folder = folderOf({
			'1.txt': story('Same'),
			'2.txt': story('Same', at(1)),
			'3.txt': story('Same', at(2)),
			'4.txt': story('Same'),
		});
		const library = await readSimple(folder);
		expect(shownWithCopies(library)).toEqual([['2.txt', '1.txt', '4.txt'], ['3.txt']]);
		expect(library.progress.articles).toBe(2);
		const [first, second] = keysShown(library);
		const store = openMarks();
		star(store, {...first!.keys, url: null});
		const layer = layMarks(library.database, store.location);
		layer.refresh();
		store.learn(layer.learned());
		expect([isStarred(store, first!.keys), isStarred(store, second!.keys)]).toEqual([true, false]);
		rmSync(join(folder, '2.txt'));
		await rescanned(library);
		expect(shownWithCopies(library)).toEqual([['3.txt', '1.txt', '4.txt']]);
	});

	test('a paywall in place of stories joins none that differ in url, headline or date', async () => {
		const folder = folderOf();
		const write = (path: string, number: number, fields: string) =>
			put(folder, path, `---\ntitle: "Story number ${number} about the quay"\n${fields}---\n${paywall}\n`);
		for (const number of [1, 2, 3, 4]) {
			write(`urls/${number}.md`, 0, `url: https://longshore.example/${number}\n`);
			write(`headlines/${number}.md`, number, '');
			write(`dates/${number}.md`, 5, `date: 2026-03-0${number}\n`);
		}
		const library = openLibrary([folder]);
		onTestFinished(() => library.close());
		await library.finished();
		const rows = library.rows(shown(library, 'found'));
		expect(rows).toHaveLength(12);
		const file = stateFile();
		const store = openMarks(file);
		const starred = () => rows.filter(({keys}) => isStarred(store, keys)).map(({path}) => path);
		for (const path of ['dates/2.md', 'headlines/2.md', 'urls/2.md']) {
			star(store, rows.find(row => row.path === path)!.keys);
		}
		expect(starred()).toEqual(['dates/2.md', 'headlines/2.md', 'urls/2.md']);
		store.undo();
		expect(starred()).toEqual(['dates/2.md', 'headlines/2.md']);
		store.close();
		const next = openMarks(file);
		expect(rows.filter(({keys}) => isStarred(next, keys)).map(({path}) => path)).toEqual([
			'dates/2.md',
			'headlines/2.md',
		]);
	});

	test('a short text with the same headline and date is a copy, whatever the times of the files', async () => {
		const folder = folderOf({
			'a.md': `---\ntitle: "Tides"\n---\n${paywall}\n`,
			'b.md': `---\ntitle: "Tides"\n---\n${paywall}\n`,
		});
		utimesSync(join(folder, 'a.md'), 1_700_000_000, 1_700_000_000);
		const library = openLibrary([folder]);
		onTestFinished(() => library.close());
		await library.finished();
		expect(shownWithCopies(library)).toEqual([['a.md', 'b.md']]);
	});

	test('when the file that is shown vanishes or changes, a copy takes its place', async () => {
		const folder = folderOf({'a.txt': story('Same'), 'b.txt': story('Same'), 'c.txt': story('Same')});
		const library = await readSimple(folder);
		rmSync(join(folder, 'a.txt'));
		await rescanned(library);
		const [id] = shown(library, 'found');
		expect(library.page(id!)).toMatchObject({article: {path: 'b.txt'}, copies: ['c.txt']});
		put(folder, 'b.txt', story('Changed'));
		await rescanned(library);
		expect(headlines(library).toSorted()).toEqual(['Changed', 'Same']);
		expect(reports(library).toSorted()).toEqual([
			['b.txt', null],
			['c.txt', null],
		]);
	});
});

describe('reading again', () => {
	test('new files appear, changed ones are read anew, vanished ones leave, and who stays keeps its number', async () => {
		const folder = folderOf({'a.txt': story('A'), 'b.txt': story('B'), 'c.txt': story('C')});
		const library = await readSimple(folder);
		const ids = new Map(library.rows(shown(library, 'found')).map(({headline, id}) => [headline, id]));
		put(folder, 'b.txt', story('B, corrected'));
		rmSync(join(folder, 'c.txt'));
		put(folder, 'd.txt', story('D'));
		await rescanned(library);
		const after = new Map(library.rows(shown(library, 'found')).map(({headline, id}) => [headline, id]));
		expect([...after.keys()].toSorted()).toEqual(['A', 'B, corrected', 'D']);
		expect(after.get('A')).toBe(ids.get('A'));
		expect(after.get('B, corrected')).toBe(ids.get('B'));
		expect(keysShown(library, Math.max(...ids.values())).map(({id}) => id)).toEqual([after.get('D')!]);
		expect(library.progress).toMatchObject({found: 3, done: 3, articles: 3, unreadable: 0, finished: true});
	});

	test('in a file of several each keeps its number by its url, else by its place', async () => {
		const of = (...articles: string[]) => articles.join('\n===\n');
		const at = (url: string) => ({url: `https://longshore.example/${url}`});
		const folder = folderOf({
			'feed.txt': of(story('One', at('1')), story('Two', at('2'))),
			'plain.txt': of(story('Three'), story('Four')),
		});
		const library = await readSimple(folder);
		const numbers = () =>
			Object.fromEntries(library.rows(shown(library, 'found')).map(({headline, id}) => [headline, id]));
		const before = numbers();
		put(
			folder,
			'feed.txt',
			of(story('New', at('3')), story('One, corrected', at('1')), story('Two', at('2'))),
		);
		put(folder, 'plain.txt', of(story('Three, corrected'), story('Four', {}, 'Four, in other words')));
		await rescanned(library);
		const after = numbers();
		expect(after).toEqual({
			New: expect.any(Number),
			'One, corrected': before.One,
			Two: before.Two,
			'Three, corrected': before.Three,
			Four: before.Four,
		});
		expect(Object.values(before)).not.toContain(after.New);
	});

	test('another url in the same place is another article, with a number of its own', async () => {
		const folder = folderOf({'a.txt': story('One', {url: 'https://longshore.example/1'})});
		const library = await readSimple(folder);
		const [one] = shown(library, 'found');
		put(folder, 'a.txt', story('Another', {url: 'https://longshore.example/2'}));
		expect(shown(await rescanned(library))).not.toContain(one);
	});

	test('an article is found by its url, its place or its text, wherever it is now', async () => {
		const folder = folderOf({
			'a.txt': story('A', {url: 'https://longshore.example/a'}),
			'b.txt': story('B'),
			'c.txt': story('C'),
		});
		const library = await readSimple(folder);
		const [a, b, c] = keysShown(library);
		put(folder, 'b.txt', story('B, in other words'));
		renameSync(join(folder, 'a.txt'), join(folder, 'y.txt'));
		renameSync(join(folder, 'c.txt'), join(folder, 'z.txt'));
		await rescanned(library);
		const found = [a, b, c].map(sought => library.page(library.find(sought!.keys)!)?.article.path);
		expect(found).toEqual(['y.txt', 'b.txt', 'z.txt']);
		expect(library.find({url: null, file: '/nowhere', index: 0, textHash: 'none'})).toBeUndefined();
		expect(library.find({...b!.keys, url: 'https://longshore.example/other', textHash: null})).toBe(b!.id);
		expect(
			library.find({...a!.keys, file: join(folder, 'y.txt'), url: 'https://longshore.example/other'}),
		).toBeUndefined();
	});

	test('a copy is found by its place, but not by another url', async () => {
		const url = 'https://longshore.example/a';
		const folder = folderOf({'a.txt': story('A', {url}), 'copy.txt': story('A')});
		const library = await readSimple(folder);
		const [id] = shown(library, 'found');
		const copy = {url: null, file: join(folder, 'copy.txt'), index: 0, textHash: null};
		expect(library.find(copy)).toBe(id);
		expect(library.find({...copy, url: 'https://longshore.example/b'})).toBeUndefined();
	});

	test('a file whose size and time stayed is not read again', async () => {
		const folder = folderOf({'a.txt': story('Old')});
		const time = new Date('2026-01-01');
		utimesSync(join(folder, 'a.txt'), time, time);
		const library = await readSimple(folder);
		put(folder, 'a.txt', story('New'));
		utimesSync(join(folder, 'a.txt'), time, time);
		expect(headlines(await rescanned(library))).toEqual(['Old']);
	});

	test('a renamed file is a new place of the same text', async () => {
		const folder = folderOf({'a.txt': story('A')});
		const library = await readSimple(folder);
		const before = keysShown(library)[0]!.keys;
		renameSync(join(folder, 'a.txt'), join(folder, 'z.txt'));
		await rescanned(library);
		expect(keysShown(library).map(({keys}) => keys)).toEqual([{...before, file: join(folder, 'z.txt')}]);
	});

	test('asked for while it is reading, it reads once more when it is through', async () => {
		const folder = folderOf({'a.txt': story('A')});
		const library = openSimple([folder]);
		library.rescan();
		put(folder, 'b.txt', story('B'));
		expect((await library.finished()).articles).toBe(2);
	});
});

describe('progress', () => {
	test('it goes up, and ends with everything done', async () => {
		const folder = folderOf();
		for (let number = 0; number < 600; number++) put(folder, `${number}.txt`, story(`Story ${number}`));
		put(folder, 'empty.txt', '');
		const library = openSimple([folder]);
		const told: Progress[] = [];
		const stop = library.onProgress(progress => told.push(progress));
		const last = await library.finished();
		stop();
		expect(last).toEqual({
			found: 601,
			done: 601,
			unreadable: 1,
			articles: 600,
			walked: true,
			finished: true,
			failure: null,
		});
		expect(told.at(-1)).toEqual(last);
		expect(library.progress).toEqual(last);
		for (const [at, {done}] of told.entries()) expect(done).toBeGreaterThanOrEqual(told[at - 1]?.done ?? 0);
		expect(told.filter(({finished}) => finished)).toHaveLength(1);
	});

	test('articles can be read while others are still being read', async () => {
		const folder = folderOf({'a.txt': story('A'), 'b.txt': story('WAITS')});
		const library = openSimple([folder], {patience: 1500});
		await new Promise<void>(resolve => {
			library.onProgress(({articles}) => articles === 1 && resolve());
		});
		expect(library.progress.finished).toBe(false);
		expect(headlines(library)).toEqual(['A']);
	});

	test('a listener that was stopped hears nothing', async () => {
		const library = openSimple([folderOf({'a.txt': story('A')})]);
		let told = 0;
		library.onProgress(() => told++)();
		await library.finished();
		expect(told).toBe(0);
	});

	test('closing ends the reading, and who waits for it is told', async () => {
		const library = openSimple([folderOf({'a.txt': story('HANGS')})]);
		const waiting = library.finished();
		await library.close();
		expect((await waiting).finished).toBe(false);
		await library.close();
	});
});

test('two libraries in one process do not see each other', async () => {
	const one = await readSimple(folderOf({'a.txt': story('One')}));
	const other = await readSimple(folderOf({'a.txt': story('Other')}));
	expect([headlines(one), headlines(other)]).toEqual([['One'], ['Other']]);
});

test('an encoding that is given reaches every file', async () => {
	const library = openSimple([folderOf({'a.txt': story('A')})], {encoding: 'windows-1251'});
	await library.finished();
	expect(library.reports()[0]!.encoding).toBe('windows-1251');
});
