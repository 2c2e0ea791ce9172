import {expect, test} from 'vitest';
import {parseDocument} from '../../../source/formats/parse.ts';
import {bodyOf, documentOf, read} from '../documents.ts';

const story = [
	'The lighthouse at Orlen Point goes dark in May, and the keepers have been told to clear their rooms.',
	'Nobody had asked them first.',
];
const headline = 'Orlen Point to go dark';

/** Lines in the middle of the page. */
function centred(...lines: readonly string[]): string {
	return lines.map(line => `${' '.repeat(30)}${line}`).join('\n');
}

test('the search above the first article is kept with it, and the article is read like the others', async () => {
	const search = [
		'Download Request: Selected Items: 1-2',
		'Time Of Request: Monday, May 4, 2015',
		'Terms: lighthouse',
	];
	const article = (number: number, title: string) =>
		[
			centred(`${number} of 2 DOCUMENTS`),
			centred('The Corvane Post'),
			centred('March 7, 2014 Friday'),
			title,
			'BYLINE: BY ILSE MAREN',
			...story,
			'LOAD-DATE: March 7, 2014',
		].join('\n\n');
	const text = [...search, article(1, headline), article(2, 'Keepers pack up')].join('\n\n');
	const articles = await parseDocument(documentOf(text));
	expect(articles.map(found => found.headline)).toEqual([headline, 'Keepers pack up']);
	for (const found of articles) {
		expect(found).toMatchObject({
			authors: ['ILSE MAREN'],
			publication: 'The Corvane Post',
			published: '2014-03-07',
		});
		expect(bodyOf(found)).toEqual(story);
	}
	expect(articles[0]!.furniture).toEqual([...search, '1 of 2 DOCUMENTS', 'LOAD-DATE: March 7, 2014']);
	expect(articles[1]!.furniture).toEqual(['2 of 2 DOCUMENTS', 'LOAD-DATE: March 7, 2014']);
});

test.each([
	[['Edition 2;', 'Northern Isles']],
	[['Late Edition - Final']],
	[['2 Star Edition']],
	[['First Edition']],
	[['Corvane']],
	[['Correction Appended']],
])('the lines %j below the date name the edition', async lines => {
	const date = centred('March 7, 2014 Friday', ...lines);
	const text = [
		centred('1 of 1 DOCUMENT'),
		centred('The Corvane Post'),
		date,
		headline,
		'LENGTH: 90 words',
		...story,
	];
	const article = await read(text.join('\n\n'));
	expect(article).toMatchObject({headline, publication: 'The Corvane Post', published: '2014-03-07'});
	expect(article.furniture).toEqual(['1 of 1 DOCUMENT', ...lines, 'LENGTH: 90 words']);
	expect(bodyOf(article)).toEqual(story);
});

test('labels down to BODY: are a header, over as many lines as they run', async () => {
	const article = await read(
		[
			centred('1 of 1 DOCUMENT'),
			centred('Copyright 1999 The Corvane Post Company'),
			centred('The Corvane Post'),
			centred('March 5, 1999, Friday, Late Edition - Final'),
			'SECTION: Section B; Page 2',
			'HEADLINE: Orlen Point to go dark in May, and nobody\nhas asked its keepers',
			'BYLINE: By ILSE MAREN',
			'BODY:',
			...story,
		].join('\n\n'),
	);
	expect(article).toMatchObject({
		headline: 'Orlen Point to go dark in May, and nobody has asked its keepers',
		authors: ['ILSE MAREN'],
		publication: 'The Corvane Post',
		published: '1999-03-05',
		section: 'Section B; Page 2',
	});
	expect(bodyOf(article)).toEqual(story);
	expect(article.furniture).toContain('March 5, 1999, Friday, Late Edition - Final');
});

test('newer downloads are parted where a document ends', async () => {
	const article = (title: string) =>
		`${title}\nThe Corvane Post\nMarch 7, 2014 Friday\n\nCopyright 2014 Corvane Press\n\nSection: NEWS\nByline: Ilse Maren\nBody\n\n${story.join('\n\n')}\n\nClassification\n\nSubject: LIGHTS (90%)\nLoad-Date: March 7, 2014\n\nEnd of Document\n`;
	const articles = await parseDocument(documentOf(`${article(headline)}\n${article('Keepers pack up')}`));
	expect(articles.map(found => found.headline)).toEqual([headline, 'Keepers pack up']);
	for (const found of articles) {
		expect(found).toMatchObject({authors: ['Ilse Maren'], publication: 'The Corvane Post', section: 'NEWS'});
		expect(bodyOf(found)).toEqual(story);
		expect(found.furniture.slice(-3)).toEqual([
			'Subject: LIGHTS (90%)',
			'Load-Date: March 7, 2014',
			'End of Document',
		]);
	}
});

test('the words "End of Document" alone do not part a story', async () => {
	const article = await read(
		[headline, story[0], 'End of Document', story[1], 'And that was all.'].join('\n\n'),
	);
	expect(article.headline).toBe(headline);
});

test.each([
	['ABSTRACT.', 'FULL TEXT.'],
	['Abstract', 'Full text'],
])(
	'what stands between %s and %s is no story, and the headline above it may have two lines',
	async (abstract, full) => {
		const title = 'Orlen Point to go dark in May;\nKeepers were never asked.';
		const article = await read([title, abstract, 'A light goes out.', full, ...story].join('\n\n'));
		expect(article.headline).toBe('Orlen Point to go dark in May; Keepers were never asked.');
		expect(article.furniture).toEqual([abstract, 'A light goes out.', full]);
		expect(bodyOf(article)).toEqual(story);
	},
);

test('a record of labels below the full text fills what the header left open', async () => {
	const record = ['Subject: Lights', 'Title: Orlen Point', 'Publication title: Corvane Post'];
	const last = ['Publication date: Mar 7, 2014', 'Document URL: https://archive.example/881'];
	const article = await read(
		[
			headline,
			'Author: Maren, Ilse; Okoro, Ruth',
			'Abstract: A light goes out.',
			`Full text: ${story[0]}`,
			story[1],
			[...record, ...last].join('\n'),
		].join('\n\n'),
	);
	expect(article).toMatchObject({
		headline,
		authors: ['Ilse Maren', 'Ruth Okoro'],
		publication: 'Corvane Post',
		published: '2014-03-07',
		url: 'https://archive.example/881',
	});
	expect(article.furniture).toEqual([
		'Abstract: A light goes out.',
		'Full text:',
		'Subject: Lights',
		'Title: Orlen Point',
	]);
	expect(bodyOf(article)).toEqual(story);
});

test('a byline over a heading in capitals with a stop heads no headline, and its line is kept', async () => {
	const article = await read(
		'BYLINE: Ilse Maren.\n\nTHE LAMP THAT KEEPERS FORGOT.\n\nThe board of Corvane paid for the new lamp. Mostly.\n\n- Ilse Maren.',
	);
	expect(article).toMatchObject({
		headline: null,
		authors: ['Ilse Maren'],
		furniture: ['BYLINE: Ilse Maren.', '- Ilse Maren.'],
	});
	expect(bodyOf(article)).toEqual([
		'subhead: THE LAMP THAT KEEPERS FORGOT.',
		'The board of Corvane paid for the new lamp. Mostly.',
	]);
});

test('a byline above a headline is taken as the byline', async () => {
	const article = await read(
		'BYLINE: Ilse Maren\n\nKeepers leave the lamp to the town\n\nThe board of Corvane paid for the new lamp. Mostly.\n',
	);
	expect(article).toMatchObject({headline: 'Keepers leave the lamp to the town', byline: 'Ilse Maren'});
});

test('in Markdown too what stands between ABSTRACT and FULL TEXT is no story', async () => {
	const text = [
		`# ${headline}`,
		'By Ilse Maren',
		'ABSTRACT',
		'A light goes out.',
		'FULL TEXT',
		...story,
	].join('\n\n');
	const article = await read(text, 'light.md');
	expect(article).toMatchObject({headline, authors: ['Ilse Maren']});
	expect(article.furniture).toEqual(['ABSTRACT', 'A light goes out.', 'FULL TEXT']);
	expect(bodyOf(article)).toEqual(story);
});
