import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Library, SpeakerSort} from '../../source/archive/types.ts';
import {folderOf, put} from './folder.ts';
import {readSimple} from './open-simple.ts';

const names = (library: Library, sort: SpeakerSort = 'quotes') =>
	library.speakerRows(library.speakerOrder(sort)).map(({name}) => name);

const speakerNamed = (library: Library, name: string) =>
	library.speakerRows(library.speakerOrder('name')).find(row => row.name === name)!;

/** An article of a day in which these paragraphs stand. */
const paper = (published: string, ...paragraphs: string[]) =>
	`headline: Paper of ${published}\npublished: ${published}\n\n${paragraphs.join('\n')}`;

const papers = () =>
	folderOf({
		'a.txt': paper('2026-03-02', '"The mole stands." – Ilse Varga, mayor', '"It leaks." – Jonas Reed'),
		'b.txt': paper('2026-03-09', '"It is dry." – Ilse Varga, mayor', 'He said "so what" to that.'),
		'c.txt': paper('2026-03-01', '"Dry enough." – Mayor Varga', '"Sold." – Adam Holm'),
	});

describe('speakers of a library', () => {
	test('are one each over all articles, with what was said of them', async () => {
		const library = await readSimple(papers());
		expect(speakerNamed(library, 'Ilse Varga')).toMatchObject({
			role: 'mayor',
			kind: 'person',
			quotes: 3,
			articles: 3,
			first: '2026-03-01',
			last: '2026-03-09',
		});
	});

	test('come by number of quotes, by recency, by name', async () => {
		const library = await readSimple(papers());
		expect(names(library)[0]).toBe('Ilse Varga');
		expect(names(library, 'recent')).toEqual(['Ilse Varga', 'Jonas Reed', 'Adam Holm']);
		expect(names(library, 'name')).toEqual(['Adam Holm', 'Ilse Varga', 'Jonas Reed']);
	});

	test('are quoted newest article first, in it by its text', async () => {
		const library = await readSimple(papers());
		const spoken = library.spokenBy(speakerNamed(library, 'Ilse Varga').id);
		expect(spoken.map(({quote}) => quote.text)).toEqual(['It is dry.', 'The mole stands.', 'Dry enough.']);
		const [first] = spoken;
		const page = library.page(first!.article.id)!;
		expect(page.quotes[first!.number]).toEqual(first!.quote);
		expect(first!.article).toMatchObject({headline: 'Paper of 2026-03-09', published: '2026-03-09'});
	});

	test('are found by the name that an article gives them', async () => {
		const library = await readSimple(papers());
		const [, , oldest] = library.order('newest');
		const varga = speakerNamed(library, 'Ilse Varga').id;
		expect(library.speakerIn(oldest!, 'Mayor Varga')).toBe(varga);
		expect(library.speakerIn(oldest!, 'Jonas Reed')).toBeUndefined();
	});

	test('keep their numbers while others come and go', async () => {
		const folder = papers();
		const library = await readSimple(folder);
		const varga = speakerNamed(library, 'Ilse Varga').id;
		rmSync(join(folder, 'a.txt'));
		put(folder, 'd.txt', paper('2026-04-01', '"Aha." – Aaron Aal'));
		library.rescan();
		await library.finished();
		expect(names(library, 'name')).toEqual(['Aaron Aal', 'Adam Holm', 'Ilse Varga']);
		expect(speakerNamed(library, 'Ilse Varga')).toMatchObject({id: varga, quotes: 2, articles: 2});
	});

	test('an article that leaves takes its words out of the search tables', async () => {
		const folder = papers();
		const library = await readSimple(folder);
		const found = (table: string, word: string) =>
			library.tables.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).all(word).length;
		expect([found('heads', 'reed'), found('texts', 'leaks'), found('sayings', 'leaks')]).toEqual([1, 1, 1]);
		rmSync(join(folder, 'a.txt'));
		library.rescan();
		await library.finished();
		expect([found('heads', 'reed'), found('texts', 'leaks'), found('sayings', 'leaks')]).toEqual([0, 0, 0]);
		expect(found('voices', 'reed')).toBe(0);
	});
});
