import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {hasFrontMatter} from '../../source/formats/front-matter/fence.ts';
import {bodyOf, read} from './documents.ts';

const story =
	'The lock keepers of Brack opened the gates on Monday, and the barges went up to the mill again.\n';
const withFields = (fields: string, path = 'lock.md') => read(`---\n${fields}\n---\n\n${story}`, path);

describe('broken front matter', () => {
	test.each([
		['an unquoted colon', 'title: A word: the lock is open', {headline: 'A word: the lock is open'}],
		['a bracket before words', 'title: [Opinion] Open the lock', {headline: '[Opinion] Open the lock'}],
		['an at sign', 'author: @mirelocke', {byline: '@mirelocke', authors: ['@mirelocke']}],
		['words behind a quotation', 'title: "Lock" is open', {headline: '"Lock" is open'}],
		['a percent sign', 'title: %10 of barges wait', {headline: '%10 of barges wait'}],
		['a backtick', 'title: `lock` opens', {headline: '`lock` opens'}],
		['an alias of nothing', 'title: *Lock* opens', {headline: '*Lock* opens'}],
		['a quotation over two lines', 'title: "Lock opens\nat noon"', {headline: 'Lock opens at noon'}],
		['a quotation left open', "title: 'Lock opens", {headline: "'Lock opens"}],
		['a tab', 'note:\n\t- a\n\tb: c\ntitle: Lock', {headline: 'Lock'}],
		[
			'a key that is set in',
			'title: Lock opens\n author: Mire Locke',
			{authors: ['Mire Locke'], headline: 'Lock opens'},
		],
		['a block', 'note: a: b\ntitle: >-\n  Lock\n  opens', {headline: 'Lock opens'}],
		[
			'a list',
			'note: [a] b\nauthors:\n- Mire Locke\n- name: Oda Brun',
			{authors: ['Mire Locke', 'Oda Brun']},
		],
		[
			'a list in one line',
			'note: [a] b\nauthors: ["Mire Locke", Oda Brun]',
			{authors: ['Mire Locke', 'Oda Brun']},
		],
		[
			'quotation marks',
			'note: @a\ntitle: "The \\"lock\\""\nsite: \'Brack\'\'s News\'',
			{headline: 'The "lock"', publication: "Brack's News"},
		],
	])('by %s loses no other key', async (_, fields, expected) => {
		const article = await withFields(`date: 2021-04-05\n${fields}\nurl: https://brack.example/lock`);
		expect(article).toMatchObject({published: '2021-04-05', url: 'https://brack.example/lock', ...expected});
		expect(article.provenance.warnings).toMatchObject([
			{code: 'E-PARSE', text: expect.stringMatching(/^front matter: /)},
		]);
		expect(bodyOf(article)).toEqual([story.trim()]);
	});

	test('keeps the lines of keys that fill no field', async () => {
		const article = await withFields(
			'title: Lock: open\nlayout: post\nweights:\n  - 1\n  - 2\ntitle: Lock opens',
		);
		expect(article).toMatchObject({
			headline: 'Lock opens',
			furniture: ['title: Lock: open', 'layout: post', 'weights:', '- 1', '- 2'],
		});
	});

	test('in a text file is front matter all the same', async () => {
		const article = await withFields(
			'title: "Lock opens\nat noon"\nauthor: Mire Locke\ndate: 2021-04-05',
			'lock.txt',
		);
		expect(article).toMatchObject({
			headline: 'Lock opens at noon',
			authors: ['Mire Locke'],
			published: '2021-04-05',
		});
	});

	test('in TOML or JSON is read so too', async () => {
		const toml = `+++\ntitle = "Lock" opens\nauthors = ["Mire Locke"]\ndate = 2021-04-05\n[extra]\ntitle = "no"\n+++\n${story}`;
		expect(await read(toml, 'lock.md')).toMatchObject({
			headline: '"Lock" opens',
			authors: ['Mire Locke'],
			published: '2021-04-05',
			furniture: ['[extra]', 'title = "no"'],
		});
		const json = `---json\n{\n  "title": "Lock opens",\n  "date": "2021-04-05" "x",\n  "author": "Mire Locke"\n}\n---\n${story}`;
		expect(await read(json, 'lock.md')).toMatchObject({headline: 'Lock opens', authors: ['Mire Locke']});
	});

	test('of any kind in one key leaves the others as they are', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({minLength: 1, maxLength: 30, unit: 'binary-ascii'}), async odd => {
				const value = odd.replace(/[\n\r\0]/g, ' ').replace(/^["'[{|>]/, '');
				const article = await withFields(`title: Lock opens\nnote: ${value}\nauthor: Mire Locke`);
				expect(article).toMatchObject({headline: 'Lock opens', authors: ['Mire Locke']});
			}),
			{numRuns: 60},
		);
	});
});

describe('a text is taken as it is printed', () => {
	test.each([
		'0042',
		'False',
		'null',
		'!urgent call from the lock',
		'2019-07-08',
		'2e5',
		'0xAB',
		'1_000',
		'[Opinion]',
		'.5',
		'12:30',
		'&c and all',
		'Issue #7 of the lock',
		'{{ name }}',
		'Lock & key',
		'AT&T buys the lock &c',
	])('%s', async title => expect((await withFields(`title: ${title}\nlayout: post`)).headline).toBe(title));

	test('with its entities as the characters they stand for, once', async () => {
		const article = await withFields(
			"title: 'Lock &amp; key&#58; &quot;open&quot; &amp;amp; shut'\nauthor: Andr&eacute; Locke\ntags: [a&amp;b]\nsite: B&amp;B News",
		);
		expect(article).toMatchObject({
			headline: 'Lock & key: "open" &amp; shut',
			authors: ['André Locke'],
			keywords: ['a&b'],
			publication: 'B&B News',
		});
	});

	test('nothing is nothing', async () => {
		expect(await withFields('title: ~\nauthor: null\ncategory: false\nlayout: post')).toMatchObject({
			headline: null,
			authors: [],
			section: null,
		});
	});

	test('but a control character stays as it is written', async () =>
		expect((await withFields('title: Lock&#27;[2J&#10;opens')).headline).toBe('Lock&#27;[2J opens'));

	test('also in a plain text', async () => {
		const article = await read(
			`Caf&#233; &amp; lock open\n\n${story.trim()} It costs &pound;5, said AT&T &c.\n`,
			'lock.txt',
		);
		expect(article.headline).toBe('Café & lock open');
		expect(bodyOf(article).join()).toContain('It costs £5, said AT&T &c.');
	});
});

describe('the people', () => {
	test.each([
		['Mire Locke, Sr.', ['Mire Locke, Sr.']],
		['Mire Locke, Senior Editor', ['Mire Locke']],
		['Mire Locke, MD', ['Mire Locke, MD']],
		['Mire Locke, Reuters', ['Mire Locke']],
		['Mire Locke; Oda Brun', ['Mire Locke', 'Oda Brun']],
		['Mire Locke, Oda Brun and Per Sund', ['Mire Locke', 'Oda Brun', 'Per Sund']],
		['Locke, Mire', ['Locke', 'Mire']],
		['["Mire Locke and Oda Brun"]', ['Mire Locke', 'Oda Brun']],
		['["Health and Safety Executive", "Locke, Mire"]', ['Health and Safety Executive', 'Locke, Mire']],
		['Office of the Lock Keeper', ['Office of the Lock Keeper']],
		['[{name: Mire Locke}, {given: Oda, family: Brun}]', ['Mire Locke', 'Oda Brun']],
	])('%s', async (author, authors) => expect(await withFields(`author: ${author}`)).toMatchObject({authors}));

	test('are named as printed in the byline', async () =>
		expect(await withFields('author: Mire Locke, Senior Editor')).toMatchObject({
			byline: 'Mire Locke, Senior Editor',
		}));
});

describe('the day', () => {
	test.each([
		['date: 1617615000', 'a.md', '2021-04-05T09:30:00Z', 'metadata'],
		['date: 1617615000000', 'a.md', '2021-04-05T09:30:00Z', 'metadata'],
		['date: 20210405', 'a.md', '2021-04-05', 'metadata'],
		['date: 2021', 'a.md', '2021', 'metadata'],
		['path: /2021/04/05/lock', '2020-01-01.md', '2021-04-05', 'metadata'],
		['permalink: /news/2021/4/5/lock/', 'a.md', '2021-04-05', 'metadata'],
		['url: https://brack.example/2021/apr/05/lock', 'a.md', '2021-04-05', 'metadata'],
		['created: 2021-05-06', '20210405093000.md', '2021-04-05', 'filename'],
		['date: 2021-04-05\nurl: https://brack.example/2020/01/02/lock', 'a.md', '2021-04-05', 'metadata'],
	])('%s in %s', async (fields, path, published, publishedFrom) => {
		expect(await withFields(`title: Lock\n${fields}`, path)).toMatchObject({published, publishedFrom});
	});

	test('printed in the story comes before the one of the address', async () => {
		const text = `---\ntitle: Lock\nurl: https://brack.example/2020/01/02/lock\n---\nBy Mire Locke\n\n5 April 2021\n\n${story}`;
		expect(await read(text, 'a.md')).toMatchObject({published: '2021-04-05', publishedFrom: 'text'});
	});
});

test.each(['51.4779,-0.0015', '[51.4779, -0.0015]', '51°N 0°W', 'https://maps.example/x'])(
	'%s is no place',
	async location => expect((await withFields(`title: Lock\nlocation: ${location}`)).dateline).toBeNull(),
);

describe('a summary', () => {
	test('is the story where there is no other', async () => {
		const article = await read(
			'---\ntitle: Lock\ndescription: The lock is open &amp; free.\n---\n',
			'lock.md',
		);
		expect(bodyOf(article)).toEqual(['The lock is open & free.']);
		expect(article.provenance.warnings).toMatchObject([{code: 'W-NOBODY'}]);
	});
	test('is kept beside it where there is one', async () =>
		expect(await withFields('excerpt: Barges move again.\nsubtitle: Barges move again.')).toMatchObject({
			furniture: ['Barges move again.'],
		}));
	test('that only repeats how the story opens is not', async () =>
		expect(
			(await withFields('description: "The lock keepers of Brack opened the gates…"')).furniture,
		).toEqual([]));
});

describe('who wrote it', () => {
	test.each([
		['Mire Locke, Courier', ['Mire Locke']],
		['Mire Locke, Deputy Director', ['Mire Locke']],
		['Mire Locke (Brack Post)', ['Mire Locke']],
		['Mire Locke <mire@brack.example>', ['Mire Locke']],
		['mire@brack.example (Mire Locke)', ['Mire Locke']],
		['Mire Locke | Staff', ['Mire Locke']],
		['Mire Locke of The Brack Post', ['Mire Locke']],
		['Posted by Mire Locke', ['Mire Locke']],
		['Mire Locke, with Oda Brun', ['Mire Locke', 'Oda Brun']],
		['Mire Locke / Oda Brun', ['Mire Locke', 'Oda Brun']],
		['Mire Locke und Oda Brun', ['Mire Locke', 'Oda Brun']],
		['Locke, Mire; Brun, Oda', ['Mire Locke', 'Oda Brun']],
		['Cher, Madonna', ['Cher', 'Madonna']],
		['[[Mire Locke]], [[people/oda|Oda Brun]]', ['Mire Locke', 'Oda Brun']],
		['[Mire Locke](https://brack.example/mire)', ['Mire Locke']],
		['Mire Locke and Oda Brun on behalf of the Lock Team', ['Mire Locke', 'Oda Brun']],
		['Ortega y Gasset', ['Ortega y Gasset']],
		['Mire Locke, Cher', ['Mire Locke', 'Cher']],
	])('%s', async (written, authors) => {
		expect((await withFields(`title: Lock\nauthor: ${JSON.stringify(written)}`)).authors).toEqual(authors);
	});

	test('stands below the names that generators of sites have for what a page adds', async () => {
		const fields = [
			'title = "Lock"',
			'[taxonomies]',
			'tags = ["canal"]',
			'categories = ["Water"]',
			'[extra]',
			'author = "Mire Locke"',
		];
		expect(await read(`+++\n${fields.join('\n')}\n+++\n\n${story}`, 'lock.md')).toMatchObject({
			authors: ['Mire Locke'],
			keywords: ['canal'],
			section: 'Water',
		});
		expect(await withFields('title: Lock\nparams:\n  author: Mire Locke')).toMatchObject({
			authors: ['Mire Locke'],
		});
		expect(await withFields('title: Lock\nauthors: [Oda Brun]\nparams:\n  author: Mire Locke')).toMatchObject(
			{authors: ['Oda Brun']},
		);
	});
});

test.each([
	["'Brack's lock'", "Brack's lock"],
	['"The "lock" is open"', 'The "lock" is open'],
	['"Locks" and "gates"', '"Locks" and "gates"'],
	["'Locks' and 'gates'", "'Locks' and 'gates'"],
])('of the title %s only marks round the whole go', async (written, headline) => {
	expect((await withFields(`title: ${written}\ndate: 2021-04-05`)).headline).toBe(headline);
});

test('sections and keywords can be parted by semicolons; a list of literature has its own words', async () => {
	const fields =
		'title: Lock\ncategories: Water;Ships\ntags: canal; barge\npublicationTitle: Brack Post\nissued: 2021-04-05';
	expect(await withFields(fields)).toMatchObject({
		section: 'Water',
		keywords: ['canal', 'barge'],
		publication: 'Brack Post',
		published: '2021-04-05',
	});
});

test.each([
	['---', 'title: A pier\ndate: 2021-04-05\n---'],
	['---yaml', 'title: A pier\ndate: 2021-04-05\n---'],
	['---yml', 'title: A pier\ndate: 2021-04-05\n---'],
	['---toml', 'title = "A pier"\ndate = 2021-04-05\n---'],
	['+++', 'title = "A pier"\ndate = 2021-04-05\n+++'],
])('a fence %s is known by its keys, and read', async (fence, rest) => {
	const text = `${fence}\n${rest}\n\n${story}`;
	expect(hasFrontMatter(text)).toBe(true);
	expect(await read(text, 'pier.txt')).toMatchObject({headline: 'A pier', published: '2021-04-05'});
});
