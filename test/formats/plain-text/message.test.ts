import {describe, expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const answer =
	'The lamp at Orlen Point was lit by hand until 1961, and the keeper\nslept below it in a room without a window.';
const joined = answer.replace('\n', ' ');
const quoted = '>Who lit the lamp before the cable came?  I cannot find it in any\n>of the books.';
const attribution = 'In article <1993Apr5.1@orlen.example> hale@orlen.example (Tobin Hale) writes:';

describe('a message', () => {
	test('without its header is told by whom it quotes', async () => {
		const article = await read(`${attribution}\n${quoted}\n\n${answer}\n`);
		expect(article.headline).toBeNull();
		expect(bodyOf(article)).toEqual([
			'quote: Who lit the lamp before the cable came?  I cannot find it in any of the books.',
			joined,
		]);
		expect(article.furniture).toEqual([attribution]);
	});

	test('is wrapped where its long lines go on in lower case, however short it is', async () => {
		const head = 'From: maren@orlen.example (Ilse Maren)\nSubject: Re: the lamp\nLines: 9';
		const article = await read(
			`${head}\n\n${attribution}\n${quoted}\n\n${answer}\n\n>Thanks.\n\nAsk the board.\n`,
		);
		expect(bodyOf(article).slice(1)).toEqual([joined, 'quote: Thanks.', 'Ask the board.']);
	});

	test('of verses keeps its lines', async () => {
		const verses = ['The lamp is lit', 'the sea is high', 'the keepers sit', 'and wonder why'];
		const head = 'From: maren@orlen.example (Ilse Maren)\nSubject: verses\nLines: 4';
		expect(bodyOf(await read(`${head}\n\n${verses.join('\n')}\n`))).toEqual(verses);
	});

	test('that was sent on has its fields below the mark', async () => {
		const mark = '---------- Forwarded message ---------';
		const head =
			'From: Ilse Maren <maren@orlen.example>\nDate: Wed, Mar 4, 2015 at 10:15 AM\nSubject: The lamp\nTo: hale@orlen.example';
		const article = await read(`${mark}\n${head}\n\n${answer}\n`);
		expect(article).toMatchObject({
			headline: 'The lamp',
			byline: 'Ilse Maren',
			published: '2015-03-04T10:15',
		});
		expect(bodyOf(article)).toEqual([joined]);
		expect(article.furniture[0]).toBe(mark);
	});
});
