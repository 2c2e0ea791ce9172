import {expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const story = [
	'The lighthouse at Orlen Point goes dark in May, and the keepers have been told to clear their rooms.',
	'IN the tower the lamp burns on, said Ruth Okoro, who has kept it since 1998.',
	'Nobody had asked her first.',
];
const rights = 'Copyright 2015 Orlen Media. All rights reserved.';

test.each([['\n'], ['  ']])('two-letter codes with the value behind %j', async gap => {
	const article = await read(
		[
			'HD Orlen Point\nto go dark\nBY Ilse Maren\nWC 214 words\nPD 4 May 2015\nSN The Orlen Courier\nSC ORLC\nPG 3\nLA English',
			`CY ${rights}`,
			`LP${gap}${story[0]}`,
			`TD${gap}${story[1]}\n\n${story[2]}`,
			'NS  clight : Lighthouses\nRE  orlen : Orlen Point',
			'AN  Document ORLC000020150504eb540000a',
		].join('\n\n'),
	);
	expect(article).toMatchObject({
		headline: 'Orlen Point to go dark',
		authors: ['Ilse Maren'],
		published: '2015-05-04',
		publication: 'The Orlen Courier',
	});
	expect(bodyOf(article)).toEqual(story);
	expect(article.furniture).toEqual([
		'WC 214 words',
		'SC ORLC',
		'PG 3',
		'LA English',
		`CY ${rights}`,
		'LP',
		'TD',
		'NS  clight : Lighthouses',
		'RE  orlen : Orlen Point',
		'AN  Document ORLC000020150504eb540000a',
	]);
});

test('the same without codes', async () => {
	const mark = 'Document ORLC000020150504eb540000a';
	const head = `Orlen Point to go dark\nBy Ilse Maren\n214 words\n4 May 2015\n10:15\nThe Orlen Courier\nORLC\n3\nEnglish\n${rights}`;
	const article = await read([head, ...story, mark].join('\n\n'));
	expect(article).toMatchObject({
		headline: 'Orlen Point to go dark',
		authors: ['Ilse Maren'],
		published: '2015-05-04',
		publication: 'The Orlen Courier',
	});
	expect(bodyOf(article)).toEqual(story);
	for (const line of ['214 words', 'ORLC', '3', 'English', rights, mark])
		expect(article.furniture).toContain(line);
});

test('a story about words and days is none', async () => {
	const text = ['214 words', 'That is all that the board had to say on 4 May 2015.', ...story];
	const article = await read(text.join('\n\n'));
	expect([article.headline, ...bodyOf(article)]).toEqual(text);
});
