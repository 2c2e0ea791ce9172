import {describe, expect, test} from 'vitest';
import {bodyOf, read} from './documents.ts';

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
