import {describe, expect, test} from 'vitest';
import {readDateLine, saysMore} from '../../../source/formats/story/date-line.ts';
import {bodyOf, read} from '../documents.ts';

describe('a date line keeps its day', () => {
	test.each([
		['14/09/2019 a les 08:45h', '2019-09-14T08:45'],
		['September 14, 2019, 8:45 PM GMT+3', '2019-09-14T20:45+03:00'],
		['September 14, 2019, 7:30 AM PDT / Updated September 15, 2019, 8:45 AM PDT', '2019-09-14T07:30-07:00'],
		['Published 14 September 2019 at 8.45 BST', '2019-09-14T08:45+01:00'],
		['Sat 14 Sep 2019 08.45 BST', '2019-09-14T08:45+01:00'],
		['September 14, 2019 | The Brack Courier', '2019-09-14'],
		['September 14, 2019 - 8:45 am ET', '2019-09-14T08:45'],
		['14 September 2019, 8 o’clock-ish | Brack Herald', null],
		['sabato 14 settembre 2019 ore 8.45', '2019-09-14T08:45'],
		['sábado, 14 de setembro de 2019 às 8h45', '2019-09-14T08:45'],
		['zaterdag 14 september 2019 om 08:45 uur', '2019-09-14T08:45'],
		['Samedi 14 septembre 2019 à 8h45', '2019-09-14T08:45'],
		['Samstag, 14. September 2019, 8.45 Uhr', '2019-09-14T08:45'],
		['Updated September 15, 2019, 9 a.m. | Published September 14, 2019', '2019-09-14'],
		['05/04/2019 a les 08:45h', '2019-04-05T08:45'],
		['05/04/2019 08:45', null],
		['Publié le 05/04/2019 à 08:45', '2019-04-05T08:45'],
		['Published 05/04/2019', null],
		['Pubblicato il 5 aprile 2019 alle 8:45', '2019-04-05T08:45'],
		['5. desember 2019 kl. 8.45', '2019-12-05T08:45'],
		['5 maj 2019', '2019-05-05'],
		['September 14, 2019 was a long day for the lock', null],
		['September 14, 2019, The lock was shut', null],
		['14 September 2019 - Barges waited', null],
	])('%s', (line, date) => expect(readDateLine(line)?.date ?? null).toBe(date));

	test('and says when more is printed than the field holds', () => {
		expect(saysMore('Sat 14 Sep 2019', '2019-09-14')).toBe(false);
		expect(saysMore('Samstag, 14. September 2019', '2019-09-14')).toBe(false);
		expect(saysMore('Friday, 14 September 2019', '2019-09-14')).toBe(true);
		expect(saysMore('Brack, 14 September 2019', '2019-09-14')).toBe(true);
		expect(saysMore('14 Sep 2019, 8:45', '2019-09-14')).toBe(true);
		expect(saysMore('8.45 BST, 14 Sep 2019', '2019-09-14T08:45+01:00')).toBe(true);
		expect(saysMore('Published on September 14th, 2019 at 8:45 am', '2019-09-14T08:45')).toBe(false);
	});
});

const story =
	'The lock keepers of Brack opened the gates on Monday, and the barges went up to the mill again, the harbour master said.';

test('what a date line says beyond the date is kept as it is printed', async () => {
	const article = await read(
		`Lock opens\n\nBy Mire Locke\n\nSat 14 Sep 2019 08.45 BST\n\n${story}\n\n${story}\n`,
		'lock.txt',
	);
	expect(article).toMatchObject({
		published: '2019-09-14T08:45+01:00',
		furniture: ['Sat 14 Sep 2019 08.45 BST'],
	});
});

test('the date of a meeting below the story is not that of the story', async () => {
	const article = await read(
		`Keepers name their days\n\n${story}\n\n${story.replace('Monday', 'Friday')}\n\nSaturday, September 14, 2019 at 2:00 PM\n\nSunday, October 6, 2019 at 1:00 PM\n\n* Ask at the mill\n`,
		'lock.txt',
	);
	expect(article.published).toBeNull();
	expect(bodyOf(article).join('\n')).toContain('Saturday, September 14, 2019 at 2:00 PM');
});

test.each(['Posted on September 14, 2019 by Mire Locke', 'September 14, 2019 — By Mire Locke'])(
	'%s gives day and author',
	async line => {
		const story = 'The lock keepers of Brack opened the gates on Monday, and the barges went up to the mill.';
		for (const path of ['a.md', 'a.txt']) {
			const heading = path === 'a.md' ? '# Lock opens' : 'Lock opens';
			const article = await read(`${heading}\n\n${line}\n\n${story}\n\nMore of them came at noon.\n`, path);
			expect(article).toMatchObject({published: '2019-09-14', authors: ['Mire Locke'], byline: line});
			expect(bodyOf(article)[0]).toBe(story);
		}
	},
);
