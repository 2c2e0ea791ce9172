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
	'Contact: Ruth Okoro, 301/555-0177.',
	'Media Contact: Ruth Okoro, press@corvane.example',
	'For tickets to the pier, please call (301) 555-0177',
	'** To hire the hall, call 301-555-0177',
	'SOURCE Corvane Piers, Inc.',
	'View original content to download multimedia: https://wire.example/piers',
	'Notary Stamp, Verification & Enhancement provided by CoastStamp.',
	'The post Board shuts pier appeared first on The Coast Courier.',
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
	'Advertisement - story continues below',
	'Click to enlarge',
	'Loading…',
	'Comments (3)',
	'Most read',
	'Recommended Stories',
	'Facebook Twitter Email',
	'Share on Facebook',
	'We use cookies to remember which piers you like.',
	'Sign up for our Harbour Week newsletter',
	'Logo - https://wire.example/logo.png',
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
	'Source code for the crane was never found, and nobody knows who wrote it.',
	'The mayor said to call 301-555-0177 had been a mistake.',
	'Print was dead, they told her, and so was the pier.',
	'Facebook and Twitter refused to comment on the pier.',
	'Cookies were handed out in the hall.',
	'Contact was lost with the ferry at 4 p.m., the coastguard said.',
	'About Corvane Piers',
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

test.each([
	'Picture: Ruth Okoro/corvane.example View full size image',
	'Photograph: Ruth Okoro/Coast News',
	'Image source, Coast News',
	'Ruth Okoro/Coast News via Getty Images',
])('%s stands under a picture', async line => {
	const article = await read(`Board shuts pier\n\n${story.join(`\n\n${line}\n\n`)}\n`);
	expect(bodyOf(article)).toEqual([story[0], `caption: ${line}`, story[1]]);
});

test('a block of contacts goes whole, what a company says of itself stays', async () => {
	const contacts = [
		'Media Contact:',
		'Ruth Okoro',
		'Corvane Piers, Inc.',
		'Phone: 301-555-0177',
		'press@corvane.example',
	];
	const about = [
		'About Corvane Piers',
		'Corvane Piers builds piers, and has done so on this coast since 1911.',
	];
	const text = (end: readonly string[]) => `Board shuts pier\n\n${[...story, ...end].join('\n\n')}\n`;
	const body = [...story, `subhead: ${about[0]}`, about[1]];
	for (const end of [
		[...about, ...contacts, '###'],
		[...contacts, ...about, '###'],
	]) {
		const article = await read(text(end));
		expect(bodyOf(article)).toEqual(body);
		expect(article.furniture).toEqual([...contacts, '###']);
	}
	const prose = ['Contact', 'The pilots had none with the shore, they said, for most of an hour that night.'];
	expect((await read(text(prose))).furniture).toEqual([]);
});
