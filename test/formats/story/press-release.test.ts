import {describe, expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const story = [
	'The lighthouse at Orlen Point goes dark in May, and the keepers have been told to clear their rooms.',
	'Nobody had asked them first.',
];
const headline = 'Orlen Point to go dark';
const marks = [
	'FOR IMMEDIATE RELEASE',
	'For Immediate Release:',
	'FOR IMMEDIATE RELEASE --',
	'IMMEDIATE RELEASE',
	'FOR RELEASE UPON RECEIPT',
	'Embargoed until 9 a.m. on May 4',
	'PRESS RELEASE',
	'News Release',
	'MEDIA ADVISORY',
	'STATEMENT',
];

test.each(marks)('%s is no story, above the headline or below it, in text or Markdown', async mark => {
	const files: [string[], string][] = [
		[[mark, headline], 'light.txt'],
		[[headline, mark], 'light.txt'],
		[[`# ${headline}`, `**${mark}**`], 'light.md'],
		[[mark, `# ${headline}`], 'light.md'],
	];
	for (const [head, path] of files) {
		const article = await read([...head, ...story].join('\n\n'), path);
		expect(article).toMatchObject({headline, authors: [], dateline: null});
		expect(bodyOf(article)).toEqual(story);
		expect(article.furniture).toEqual([mark]);
	}
});

test('the date of release is when it was published', async () => {
	for (const line of ['Release Date: May 4, 2015', 'FOR IMMEDIATE RELEASE: May 4, 2015']) {
		const article = await read([`# ${headline}`, line, ...story].join('\n\n'), 'light.md');
		expect(article).toMatchObject({published: '2015-05-04', publishedFrom: 'text', authors: []});
		expect(bodyOf(article)).toEqual(story);
	}
});

test.each([
	['Senator Ilse Maren of Orlen : Press Room'],
	['Office of the Governor'],
	['The White House'],
	['U.S. Department of Transportation'],
	['NEWS FROM THE KEEPERS OF THE LIGHTS'],
])('%s above the headline is who published it', async office => {
	const article = await read([office, headline, ...story].join('\n\n'));
	expect(article).toMatchObject({publication: office, headline});
	expect(bodyOf(article)).toEqual(story);
});

test('an office over its press secretary, with the date', async () => {
	const head = 'The White House\nOffice of the Press Secretary\nFor Immediate Release\nMay 4, 2015';
	const article = await read([head, headline, ...story].join('\n\n'));
	expect(article).toMatchObject({publication: 'The White House', headline, published: '2015-05-04'});
	expect(article.furniture).toEqual(['Office of the Press Secretary', 'For Immediate Release']);
});

const contacts = [
	'Contact: Ilse Maren, 302/555-0177.',
	'MEDIA CONTACT: Ruth Okoro, 302-555-0178',
	'Media Contact:\nIlse Maren\n302-555-0177\nmaren@orlen.example',
	'For more information, contact:\nIlse Maren (302) 555-0177',
];

test.each(contacts)('%j is no story, before the headline or after the end', async contact => {
	for (const parts of [
		[contact, headline, ...story],
		[headline, ...story, contact],
		[headline, ...story, contact, '###'],
	]) {
		const article = await read(parts.join('\n\n'));
		expect(article.headline).toBe(headline);
		expect(bodyOf(article)).toEqual(story);
		expect(article.furniture).toEqual(expect.arrayContaining(contact.split('\n')));
	}
});

test('a name below the word for contacts is nobody who wrote', async () => {
	const article = await read([headline, 'Media Contact', 'Ruth Okoro', ...story].join('\n\n'));
	expect(article).toMatchObject({headline, authors: [], furniture: ['Media Contact', 'Ruth Okoro']});
	expect(bodyOf(article)).toEqual(story);
});

test('the same words in a story or as its headline stay', async () => {
	const wrapped = [
		'The keepers of Orlen Point signed a letter on Friday that asks the board',
		'for immediate release of the plans, and the board answered them with one',
		'statement.',
	].join('\n');
	const article = await read([`# ${headline}`, wrapped, ...story].join('\n\n'), 'light.md');
	expect(bodyOf(article)[0]).toBe(wrapped.replaceAll('\n', ' '));
	const statement = await read(['STATEMENT', ...story].join('\n\n'));
	expect(statement.headline).toBe('STATEMENT');
	const contact = await read(['Contact: a keeper finds his brother', ...story].join('\n\n'));
	expect([contact.headline, ...bodyOf(contact)].join('\n')).toContain('a keeper finds his brother');
});

describe('the mark of release on one line with what it opens', () => {
	const sentence = 'The keepers of Orlen Point have won a year for their lamp, the board said.';

	test.each([
		[
			'FOR IMMEDIATE RELEASE – ORLEN POINT, Maine – May 4, 2015 – ',
			'ORLEN POINT, Maine – May 4, 2015 –',
			'2015-05-04',
		],
		['FOR IMMEDIATE RELEASE: ORLEN POINT, Maine -- ', 'ORLEN POINT, Maine --', null],
	])('%s', async (opening, dateline, published) => {
		const article = await read(`${opening}${sentence}\n\n${story.join('\n\n')}`);
		expect(article.dateline?.text).toBe(dateline);
		if (published !== null) expect(article.published).toBe(published);
		expect(bodyOf(article)).toEqual([sentence, ...story]);
		expect(article.furniture).toEqual([/^[A-Z ]+[A-Z]:?/.exec(opening)![0]]);
	});

	test('a headline behind it is one, a sentence is the story', async () => {
		const titled = await read(`FOR IMMEDIATE RELEASE: ${headline} in May\n\n${story.join('\n\n')}`);
		expect(titled).toMatchObject({headline: `${headline} in May`});
		expect(bodyOf(titled)).toEqual(story);
		const untitled = await read(`For Immediate Release -- ${sentence}\n\n${story.join('\n\n')}`);
		expect(bodyOf(untitled)).toEqual([sentence, ...story]);
	});

	test('in Markdown no story goes with it', async () => {
		const article = await read(
			`# ${headline}\n\nFOR IMMEDIATE RELEASE – ${sentence}\n\n${story.join('\n\n')}`,
			'light.md',
		);
		expect(bodyOf(article).join(' ')).toContain(sentence);
	});
});

test('mark and date on the left, whom to ask on the right', async () => {
	const head =
		'For Immediate Release                 Contact: Ilse Maren\nMay 4, 2015                       (207) 555-0119';
	const article = await read([head, 'MAREN: THE LAMP STAYS LIT', ...story].join('\n\n'));
	expect(article).toMatchObject({
		headline: 'MAREN: THE LAMP STAYS LIT',
		published: '2015-05-04',
		authors: [],
	});
	expect(bodyOf(article)).toEqual(story);
	expect(article.furniture).toEqual(['For Immediate Release', 'Contact: Ilse Maren', '(207) 555-0119']);
});

test.each(['301-555-0177', '301-555-0177x12', '020 7946 0177', '+44 1632 960017', 'keepers@light.example'])(
	'%s below a head of contacts is how to reach somebody',
	async way => {
		const article = await read(['Contact:', way, headline, ...story].join('\n\n'));
		expect(article).toMatchObject({headline, furniture: ['Contact:', way]});
		expect(bodyOf(article)).toEqual(story);
	},
);
