import {describe, expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const story =
	'The lock keepers of Brack opened the gates on Monday, and the barges went up to the mill again.';
const more = 'They had been shut since the spring, when the river broke its banks.';

test('of MarkDownload: the site is no part of the headline, the excerpt none of the story', async () => {
	const article = await read(
		`---\ncreated: 2021-05-06T10:20:30 (UTC +01:00)\ntags: []\nsource: https://www.brackcourier.example/lock\nauthor: Mire Locke\n---\n\n# Lock opens | The Brack Courier\n\n> ## Excerpt\n> Barges move\n> again.\n\n---\n${story}\n\n${more}\n`,
		'lock.md',
	);
	expect(article).toMatchObject({
		headline: 'Lock opens',
		publication: 'The Brack Courier',
		authors: ['Mire Locke'],
		url: 'https://www.brackcourier.example/lock',
		published: null,
		furniture: ['Barges move again.', 'Excerpt'],
	});
	expect(bodyOf(article)).toEqual([story, more]);
});

test('of Readwise: its list gives the fields', async () => {
	const article = await read(
		`# Lock opens\n\n![rw-book-cover](https://x.example/a.png)\n\n## Metadata\n- Author: [[Mire Locke]]\n- Full Title: Lock opens: at last\n- Category: #articles\n- Document Tags: [[rivers]] [[mills]]\n- URL: https://brack.example/lock\n\n## Full Document\n${story}\n\n${more}\n`,
		'lock.md',
	);
	expect(article).toMatchObject({
		headline: 'Lock opens: at last',
		authors: ['Mire Locke'],
		url: 'https://brack.example/lock',
		keywords: ['rivers', 'mills'],
	});
	expect(article.furniture).toEqual(
		expect.arrayContaining(['Metadata', 'Category: #articles', 'Lock opens', 'Full Document']),
	);
	expect(bodyOf(article)).toEqual([story, more]);
});

test('of Omnivore: links and dates above the story give address and day', async () => {
	const article = await read(
		`---\ntitle: |\n  Lock opens\n---\n\n# Lock opens\n#Omnivore\n\n[Read on Omnivore](https://omnivore.app/me/a)\n\n[Read Original](https://brack.example/lock)\n\ndate_saved: 2021-05-06 10:20:30\n\ndate_published: 2021-04-05 08:00:00\n\n---\n\n# Full Content:\n\n${story}\n\n${more}\n`,
		'lock.md',
	);
	expect(article).toMatchObject({
		headline: 'Lock opens',
		url: 'https://brack.example/lock',
		published: '2021-04-05T08:00:00',
		furniture: [
			'#Omnivore',
			'Read on Omnivore',
			'Read Original',
			'date_saved: 2021-05-06 10:20:30',
			'Full Content:',
		],
	});
	expect(bodyOf(article)).toEqual([story, more]);
});

test('of the Obsidian Web Clipper: the day of clipping is not that of publication', async () => {
	const article = await read(
		`---\ntitle: "Lock opens"\nsource: "https://brack.example/lock"\nauthor:\n  - "[[Mire Locke]]"\n  - "[[Oda Brun]]"\npublished:\ncreated: 2021-05-06\nsite: "Brack Courier"\n---\n${story}\n`,
		'lock.md',
	);
	expect(article).toMatchObject({
		authors: ['Mire Locke', 'Oda Brun'],
		url: 'https://brack.example/lock',
		publication: 'Brack Courier',
		published: null,
	});
});

describe('a title keeps what is behind a bar or dash', () => {
	test.each([
		'Lock opens | A day on the river',
		'Lock opens - The Brack Courier',
		'Lock opens | Brack | More News of it',
	])('%s', async title => expect((await read(`# ${title}\n\n${story}\n`, 'lock.md')).headline).toBe(title));
	test('unless it names the site', async () =>
		expect(
			await read(
				`---\ntitle: Lock opens - Brack Courier\nurl: https://brackcourier.example/a\n---\n${story}\n`,
				'lock.md',
			),
		).toMatchObject({
			headline: 'Lock opens',
			publication: 'Brack Courier',
		}));
});

test.each([
	[
		'set in strong letters',
		'**Author**: Ada Wick\n**URL**: https://ormel.example/dyke\n**Published**: May 3, 2021',
	],
	[
		'with two colons',
		'- Author:: Ada Wick\n- Published Date:: 2021-05-03\n- URL:: https://ormel.example/dyke',
	],
])('of Readwise: fields %s', async (_, fields) => {
	const article = await read(
		`# Dyke\n\n## Metadata\n\n${fields}\n\n## Full Document\n\n${story}\n`,
		'dyke.md',
	);
	expect(article).toMatchObject({
		headline: 'Dyke',
		authors: ['Ada Wick'],
		published: '2021-05-03',
		url: 'https://ormel.example/dyke',
		body: [{kind: 'paragraph', text: story}],
	});
});

test('of Readwise: a site is no author, and the links behind passages are no words of them', async () => {
	const article = await read(
		'# Dyke\n\n## Metadata\n- Author: [[ormel.example]]\n- URL: https://ormel.example/dyke\n\n## Highlights\n' +
			`- ${story} ([View Highlight](https://read.example/1))\n- The sheep were many. ([View Highlight](https://read.example/2))\n`,
		'dyke.md',
	);
	expect(article).toMatchObject({authors: [], publication: 'ormel.example'});
	expect(article.body.map(({text}) => text)).toEqual([story, 'The sheep were many.']);
	expect(article.furniture).toContain('View Highlight');
});

test('of Omnivore: author and site in lines of their own', async () => {
	const article = await read(
		'# Dyke\n#Omnivore\n\n[Read on Omnivore](https://omnivore.example/1)\n[Read Original](https://ormel.example/dyke)\n' +
			`author: Ada Wick\nsite: Ormel Post\ndate_saved: 2021-06-01\ndate_published: 2021-05-03\n\n# Full Content:\n\n${story}\n`,
		'dyke.md',
	);
	expect(article).toMatchObject({
		headline: 'Dyke',
		authors: ['Ada Wick'],
		publication: 'Ormel Post',
		published: '2021-05-03',
		body: [{kind: 'paragraph', text: story}],
	});
	expect(article.furniture).toContain('date_saved: 2021-06-01');
});

test('of an extractor: its lines give the fields', async () => {
	const article = await read(
		'Title: Dyke closed\n\nURL Source: https://ormel.example/dyke\n\nPublished Time: 2021-05-03T10:00:00+00:00\n\n' +
			`Markdown Content:\n${story}\n`,
		'dyke.md',
	);
	expect(article).toMatchObject({
		headline: 'Dyke closed',
		url: 'https://ormel.example/dyke',
		published: '2021-05-03T10:00:00+00:00',
		body: [{kind: 'paragraph', text: story}],
	});
});

test('without a heading of its own: a list of nothing but fields, and an address alone below the headline', async () => {
	const list = '- Author: Ada Wick\n- Date: 2021-05-03\n- URL: https://ormel.example/dyke';
	expect(await read(`# Dyke closed\n\n${list}\n\n${story}\n`, 'dyke.md')).toMatchObject({
		authors: ['Ada Wick'],
		published: '2021-05-03',
		url: 'https://ormel.example/dyke',
		body: [{kind: 'paragraph', text: story}],
	});
	const other = await read(`# Dyke closed\n\n- Author: Ada Wick\n- Boats: none\n\n${story}\n`, 'dyke.md');
	expect(bodyOf(other)).toContain('list-item: Boats: none');
	const address = '> [https://ormel.example/dyke](https://ormel.example/dyke)';
	expect(await read(`# Dyke closed\n\n${address}\n\n${story}\n`, 'dyke.md')).toMatchObject({
		url: 'https://ormel.example/dyke',
		body: [{kind: 'paragraph', text: story}],
	});
});
