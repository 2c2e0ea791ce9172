import {describe, expect, test} from 'vitest';
import {bodyOf, fixture, read} from './documents.ts';

const story = 'The board voted on Tuesday to close the pier.\n';

describe('a clipping', () => {
	test('gives its fields and blocks', async () => {
		const article = await read(fixture('clipping.md'), 'clipping.md');
		expect(article).toMatchObject({
			headline: 'The pier that nobody\u00a0wanted',
			authors: ['Ilse Maren', 'Tobin Hale'],
			url: 'https://courier.example/2026/08/12/pier',
			published: '2026-08-12',
			publishedFrom: 'metadata',
			keywords: ['clippings', 'harbour'],
			language: 'en-GB',
			dateline: {text: 'GREYSTONE —', place: 'GREYSTONE'},
			furniture: ['The pier at low water', '(Reporting by Ilse Maren; Editing by Ruth Okoro)'],
		});
		expect(article.provenance).toMatchObject({
			format: 'markdown',
			warnings: [],
			fields: {headline: 'front matter', dateline: 'layout'},
		});
		expect(bodyOf(article)).toEqual([
			'The harbour board voted on Tuesday to close the pier, for good.',
			'subhead: What next',
			'quote: “We had no choice,” he said.',
			'list-item: Cars go by way of Corvane',
			'list-item: Lorries wait',
			'list-item: 3. A numbered thing',
			'table: Boat | Time\nGull | 3:12',
		]);
	});
});

describe('front matter', () => {
	const withFields = (fields: string) => read(`---\n${fields}\n---\n\n${story}`, 'pier.md');

	test.each([
		['Title: Board', {headline: 'Board'}],
		['Pub-Date: Aug 12, 2026', {published: '2026-08-12'}],
		['published_time: 2026-08-12T10:30:00Z', {published: '2026-08-12T10:30:00Z'}],
		['date: 2026-08-12 10:30:00 +0200', {published: '2026-08-12T10:30:00+02:00'}],
		['date: 2026', {published: '2026'}],
		['created: 2026-08-12\nclipped: 2026-08-12', {published: null}],
		['source: The Coast Courier', {publication: 'The Coast Courier', url: null}],
		['source: https://courier.example/a', {publication: null, url: 'https://courier.example/a'}],
		['SITE_NAME: The Coast Courier', {publication: 'The Coast Courier'}],
		['author: Ilse Maren and Tobin Hale', {authors: ['Ilse Maren', 'Tobin Hale']}],
		['author: {name: Ilse Maren}', {authors: ['Ilse Maren']}],
		['author:\nby: ', {authors: []}],
		['tags: pier, ferry', {keywords: ['pier', 'ferry']}],
		['lang: de_AT', {language: 'de-AT'}],
		['lang: none of your business', {language: null}],
		['location: GREYSTONE', {dateline: {text: 'GREYSTONE', place: 'GREYSTONE', date: null, agency: null}}],
		['title: One\ntitle: Two', {headline: 'Two'}],
		['__proto__: {title: Hacked, headline: Hacked}\nconstructor: {name: x}\ntitle: Fine', {headline: 'Fine'}],
	])('%s', async (fields, expected) => expect(await withFields(fields)).toMatchObject(expected));

	test('in TOML keeps dates as they are written', async () => {
		const toml =
			'+++\ntitle = "Board"\ndate = 2026-08-12\nauthors = ["Ilse Maren"]\n[extra]\ntitle = "no"\n+++\n';
		expect(await read(toml + story, 'pier.md')).toMatchObject({
			headline: 'Board',
			published: '2026-08-12',
			authors: ['Ilse Maren'],
		});
		expect(await read(`+++\ndate = 2026-08-12T10:30:00+02:00\n+++\n${story}`, 'pier.md')).toMatchObject({
			published: '2026-08-12T10:30:00+02:00',
		});
	});

	test('with aliases by the thousand is named as broken, its lines are kept and the body is still shown', async () => {
		const fields = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdef']
			.map((key, at) => (at === 0 ? key : `${key}: &${key} [${`*${'abcde'[at - 1]},`.repeat(8)}x]`))
			.join('\n');
		const article = await withFields(fields);
		expect(article.provenance.warnings).toMatchObject([
			{code: 'E-PARSE', text: expect.stringMatching(/^front matter: /)},
		]);
		expect(bodyOf(article)).toEqual([story.trim()]);
		expect(article.furniture).toEqual(fields.split('\n'));
	});

	test('never runs what it says', async () => {
		const text = `---js\n{get title() { globalThis.pierWasRun = true; return 'x'; }}\n---\n\n${story}`;
		const article = await read(text, 'pier.md');
		expect(globalThis).not.toHaveProperty('pierWasRun');
		expect(article).toMatchObject({headline: null, furniture: [text.split('\n')[1]]});
		expect(article.provenance.warnings).toEqual([
			{code: 'E-PARSE', text: 'front matter: written in js, which is not read'},
		]);
		expect(bodyOf(article)).toEqual([story.trim()]);
	});

	test('is a mapping: a sentence between two rules is text', async () => {
		const article = await read(`---\nNobody clapped.\n---\n\n${story}`, 'pier.md');
		expect(bodyOf(article).join(' ') + article.headline).toContain('Nobody clapped.');
	});
});

describe('headings and header', () => {
	test('the first heading is the headline', async () => {
		const article = await read(
			`# Board shuts pier\n\n*By Ilse Maren, 12 August 2026*\n\n## Why\n\n${story}\n# Later\n\nMore of it.\n`,
			'pier.md',
		);
		expect(article).toMatchObject({
			headline: 'Board shuts pier',
			authors: ['Ilse Maren'],
			published: '2026-08-12',
			publishedFrom: 'text',
		});
		expect(bodyOf(article)).toEqual(['subhead: Why', story.trim(), 'subhead: Later', 'More of it.']);
	});

	test('one that repeats the title is left out, any other stays', async () => {
		const withHeading = (heading: string) =>
			read(`---\ntitle: Board shuts “pier”\n---\n# ${heading}\n\n${story}`, 'pier.md');
		expect(bodyOf(await withHeading('Board shuts pier'))).toEqual([story.trim()]);
		expect(bodyOf(await withHeading('Another'))).toEqual(['subhead: Another', story.trim()]);
	});

	test('without any mark the rules of plain text hold', async () => {
		const article = await read(
			`Board shuts pier\n\nBy Ilse Maren\n\nGREYSTONE — The board voted\non Tuesday.\n`,
			'pier.md',
		);
		expect(article).toMatchObject({
			headline: 'Board shuts pier',
			authors: ['Ilse Maren'],
			dateline: {place: 'GREYSTONE'},
		});
		expect(bodyOf(article)).toEqual(['The board voted on Tuesday.']);
	});

	test('code keeps its lines, a link that could run something stays text', async () => {
		const article = await read(
			'# T\n\n```\none\n  two\n```\n\nA [click](javascript:alert(1)) and [[Page|words]] here.\n',
			'pier.md',
		);
		expect(bodyOf(article)).toEqual(['table: one\n  two', 'A [click](javascript:alert(1)) and words here.']);
	});
});
