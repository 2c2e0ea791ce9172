import {expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const story = ['The board voted on Tuesday to close the pier.', 'Nobody in the hall clapped.'];

test.each([
	'Reuter',
	'-30-',
	'ENDS',
	'###',
	'(Reporting by Ilse Maren; Editing by Ruth Okoro)',
	'Writing by Ilse Maren',
	'Tobin Hale in Corvane contributed to this report.',
	'Copyright 2026 The Coast Courier',
	'This material may not be published, broadcast or redistributed.',
	'Follow Ilse Maren on Twitter @imaren',
	'Sign up for our morning newsletter here',
	'Read more: The pier in pictures',
	'Ilse Maren is a reporter for The Coast Courier.',
	'This story has been corrected to give the right number of piles.',
	'https://courier.example/pier',
	'- Ilse Maren.',
])('at the end, %s is no story', async line => {
	const article = await read(`Board shuts pier\n\n${story.join('\n\n')}\n\n${line}\n`);
	expect(bodyOf(article)).toEqual(story);
	expect(article.furniture).toEqual([line]);
});

test.each([
	'ADVERTISEMENT',
	'Story continues below advertisement',
	'Share this article',
	'* * *',
	'3 min read',
])('between paragraphs, %s is no story', async line => {
	const article = await read(`Board shuts pier\n\n${story.join(`\n\n${line}\n\n`)}\n`);
	expect(bodyOf(article)).toEqual(story);
	expect(article.furniture).toEqual([line]);
});

test.each([
	'Copyright law does not protect a pier, the judge said, and never will.',
	'He signed off with the words: end of story.',
	'They asked the readers to follow the money, and they did.',
	'End.',
	'The Reuters building stood empty.',
])('%s stays in the story', async line => {
	const article = await read(`Board shuts pier\n\n${story[0]}\n\n${line}\n`);
	expect(bodyOf(article)).toEqual([story[0], line]);
	expect(article.furniture).toEqual([]);
});

test('credits that are glued to the last paragraph are cut off and name the author', async () => {
	const credits = '(Reporting by Ilse Maren in Greystone and Tobin Hale; Editing by Ruth Okoro.)';
	const article = await read(`Board shuts pier\n\n${story[0]}\n\n${story[1]} ${credits}\n`);
	expect(bodyOf(article)).toEqual(story);
	expect(article).toMatchObject({furniture: [credits], byline: null, authors: ['Ilse Maren', 'Tobin Hale']});
	expect(article.provenance.fields.authors).toBe('credits');
});

test('a sign-off names the publication', async () => {
	expect(await read(`Board shuts pier\n\n${story.join('\n\n')}\n\n(AFP)\n`)).toMatchObject({
		publication: 'AFP',
		furniture: ['(AFP)'],
	});
});
