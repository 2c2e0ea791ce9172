import fc from 'fast-check';
import {expect, test} from 'vitest';
import {detect} from '../../../source/formats/detect.ts';
import {bodyOf, read, wordsMissing} from '../documents.ts';

const story = [
	'The lighthouse at Orlen Point goes dark in May, and the keepers have been told to clear their rooms.',
	'Nobody had asked them first.',
];
const fields = [
	'Newsgroups: rec.lighthouses,soc.coast',
	'Path: orlen!corvane!maren',
	'From: maren@corvane.example (Ilse Maren)',
	'Subject: Re: Orlen Point goes dark',
	'Message-ID: <881@corvane.example>',
	'Organization: Keepers of the Outer Lights,',
	'\tCorvane branch',
	'Date: Mon, 7 Mar 94 09:15:02 GMT',
	'Lines: 31',
];

/** A file with the header over the story. */
function message(header: readonly string[], body: readonly string[] = story): string {
	return `${header.join('\n')}\n\n${body.join('\n\n')}\n`;
}

test('subject, sender and date are the fields of a Usenet article, the rest of its header is kept', async () => {
	const article = await read(message(fields));
	expect(article).toMatchObject({
		headline: 'Re: Orlen Point goes dark',
		byline: 'Ilse Maren',
		authors: ['Ilse Maren'],
		published: '1994-03-07T09:15:02Z',
		publishedFrom: 'text',
		publication: null,
	});
	expect(bodyOf(article)).toEqual(story);
	expect(article.furniture).toEqual(
		fields.filter(line => !line.startsWith('Subject:')).map(line => line.trim()),
	);
});

test('whichever field stands first, the same is read', async () => {
	const blocks = fields.filter(line => !line.startsWith('\t'));
	await fc.assert(
		fc.asyncProperty(fc.shuffledSubarray(blocks, {minLength: blocks.length}), async header => {
			const article = await read(message(header));
			expect(article.headline).toBe('Re: Orlen Point goes dark');
			expect(article.authors).toEqual(['Ilse Maren']);
			expect(bodyOf(article)).toEqual(story);
			expect(article.furniture).toHaveLength(header.length - 1);
		}),
		{numRuns: 50},
	);
});

test.each([
	['Ilse Maren <maren@corvane.example>', 'Ilse Maren', ['Ilse Maren']],
	['"Maren, Ilse" <maren@corvane.example>', 'Ilse Maren', ['Ilse Maren']],
	['maren@corvane.example (Ilse Maren)', 'Ilse Maren', ['Ilse Maren']],
	['maren@corvane.example', 'maren@corvane.example', []],
	['Ilse Maren', 'Ilse Maren', ['Ilse Maren']],
])('the sender %s has the byline %s', async (from, byline, authors) => {
	const article = await read(message([`From: ${from}`, 'Subject: Orlen Point goes dark', 'Lines: 4']));
	expect(article).toMatchObject({byline, authors, headline: 'Orlen Point goes dark'});
	expect(article.furniture.includes(`From: ${from}`)).toBe(from !== byline);
});

test('keywords of a message are keywords', async () => {
	const header = ['Subject: Orlen Point goes dark', 'Keywords: lights, keepers', 'Summary: It is official.'];
	const article = await read(message(header));
	expect(article.keywords).toEqual(['lights', 'keepers']);
	expect(article.furniture).toEqual(['Summary: It is official.']);
});

test('what is quoted is a quote, who is quoted and the signature are no story', async () => {
	const quoted = [
		'In article <880@corvane.example> okoro@sund.example (Ruth Okoro) writes:',
		'> Why would anybody turn off the light at Orlen Point while the',
		'> ferries still go past it?',
		'>',
		'> It makes no sense.',
	].join('\n');
	const article = await read(
		message(fields, [quoted, ...story, '-- \nIlse Maren\nCorvane, the Outer Isles']),
	);
	expect(bodyOf(article)).toEqual([
		'quote: Why would anybody turn off the light at Orlen Point while the ferries still go past it?',
		'quote: It makes no sense.',
		...story,
	]);
	expect(article.furniture.slice(-4)).toEqual([
		'In article <880@corvane.example> okoro@sund.example (Ruth Okoro) writes:',
		'--',
		'Ilse Maren',
		'Corvane, the Outer Isles',
	]);
});

test('lines like those of a header are story when the block is not a header', async () => {
	const texts = [
		`Keepers lose their light\n\n${story[0]}\n\nSubject: the light\n\nFrom: the keepers\n\nDate: never\n\n${story[1]}\n`,
		`Subject: The light\nWho minds it: nobody any more\n\n${story.join('\n\n')}\n`,
	];
	for (const text of texts) {
		const article = await read(text);
		const shown = [article.headline, ...bodyOf(article), ...article.furniture].join('\n');
		// The label of what became the headline is in no field.
		const isSubject = article.headline === 'The light';
		expect(wordsMissing(text, shown)).toEqual(isSubject ? ['Subject'] : []);
		expect(article.authors).not.toContain('the keepers');
	}
});

test('a Usenet article is a text whatever its first line, a mail with its parts is a mail', () => {
	const usenet = message([fields[2]!, ...fields]);
	expect(detect(usenet, 'light.txt').name).toBe('text');
	expect(() => detect(`Content-Type: multipart/mixed\nMIME-Version: 1.0\n${usenet}`, 'light.txt')).toThrow(
		/eml/,
	);
});

test('a message that was saved as a text is read, whatever the file is called, unless it is called a mail', async () => {
	const saved =
		'From: Orla Dray <orla@light.example>\nTo: desk@light.example\nSubject: The lamp is lit\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nContent-Type: text/plain\n\nThe lamp of the pier was lit again on Monday night.\n';
	for (const path of ['lamp.txt', 'lamp.md', 'lamp']) expect(detect(saved, path).name).toBe('text');
	expect(() => detect(saved, 'lamp.eml')).toThrow(/eml/);
	expect(await read(saved)).toMatchObject({
		headline: 'The lamp is lit',
		authors: ['Orla Dray'],
		published: '2026-03-03T10:00:00+01:00',
	});
});
