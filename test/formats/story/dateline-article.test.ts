import {expect, test} from 'vitest';
import {bodyOf, read} from '../documents.ts';

const body = `The lamp yard at Salt Wyke will open its gates to visitors on Sundays from next month, the harbour office said, after a long winter.

Warden Piet Rowe told a meeting in the net loft that 318 people had asked to see the lamps last year.`;

test('the date of a dateline is that of publication; a date in brackets is nobody’s name', async () => {
	const article = await read(`Yard opens its gates\n\nSALT WYKE, Texas (May 12, 2027) - ${body}`);
	expect(article).toMatchObject({
		dateline: {text: 'SALT WYKE, Texas (May 12, 2027) -', date: 'May 12, 2027', agency: null},
		published: '2027-05-12',
		publishedFrom: 'text',
		publication: null,
	});
	expect(article.body[0]?.text).toBe(body.split('\n')[0]);
});

test('a press wire is the publication when nothing else says', async () => {
	const article = await read(
		`# Yard opens its gates\n\nSALT WYKE, FL — June 16, 2027 — (DUNE NEWSWIRE) — ${body}`,
		'news.md',
	);
	expect(article).toMatchObject({
		dateline: {place: 'SALT WYKE, FL', agency: 'DUNE NEWSWIRE'},
		published: '2027-06-16',
		publication: 'DUNE NEWSWIRE',
	});
	expect(article.body[0]?.text).toBe(body.split('\n')[0]);
});

test.each([
	'EAST SALT WYKE, FLORIDA JUNE 30, 2027',
	' Wyke Island, United Kingdom - June 30, 2027 / Gull Lanterns /',
])('a dateline may have its own line before the story: %s', async line => {
	const article = await read(`# Yard opens its gates\n\n${line}\n\n${body}`, 'news.md');
	expect(article).toMatchObject({byline: null, authors: [], published: '2027-06-30'});
	expect(article.dateline?.text).toBe(line.trim());
	expect(bodyOf(article)).toEqual(body.split('\n\n'));
});

test('a first line in capitals with its source is the headline, and the dateline stands below', async () => {
	const article = await read(
		`LITTLE CHANCE OF A NEW PIER - BOARD'S ROWE\n    By Ida Moore, Reuters\n    SALT WYKE, March 4 - ${body.split('\n')[0]}\n`,
	);
	expect(article).toMatchObject({
		headline: "LITTLE CHANCE OF A NEW PIER - BOARD'S ROWE",
		authors: ['Ida Moore'],
		dateline: {place: 'SALT WYKE', date: 'March 4'},
	});
	expect(await read(`QUILL SURPASSED ALL HOPES - ROWE\n\n${body}`)).toMatchObject({
		headline: 'QUILL SURPASSED ALL HOPES - ROWE',
		dateline: null,
	});
});
