import {expect, onTestFinished, test} from 'vitest';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import type {ReadFile} from '../../source/archive/read-file.ts';
import {openTables} from '../../source/archive/schema.ts';
import {rowsVisited} from '../rows-visited.ts';

test('many articles of one text at urls of their own are entered without going through each other', () => {
	const visited = rowsVisited('article');
	const rows = (count: number, textOf: (number: number) => string) => {
		const database = openTables({name: ':memory:', onDisk: false, turn: null, passing: null}, 0);
		onTestFinished(() => database.close());
		const catalogue = openCatalogue(database);
		visited();
		catalogue.change(() => {
			for (let number = 0; number < count; number++) catalogue.add(fileOf(number, textOf(number)));
		});
		expect(catalogue.totals.files).toBe(count);
		return visited();
	};
	const some = rows(150, () => 'one text');
	expect(some).toBeGreaterThan(0);
	expect(rows(600, () => 'one text') / some).toBeLessThan(6);
	expect(some).toBeLessThan(4 * 150);
});

const noWords = {
	headline: '',
	speakers: '',
	publication: '',
	byline: '',
	place: '',
	body: '',
	sayings: [],
	sources: [],
	date: null,
};

/** A file with one article; every fifth has no url. */
function fileOf(number: number, textHash: string): ReadFile {
	const file = `/news/${number}.txt`;
	const url = number % 5 === 4 ? null : `https://longshore.example/${number}`;
	const keys = {url, file, index: 0, textHash};
	return {
		found: {path: `${number}.txt`, file, location: file, size: 1, modified: 1},
		report: {path: file, format: null, encoding: null, articles: 1, warnings: [], error: null},
		made: 2,
		articles: [
			{
				keys,
				published: '',
				day: '',
				dateDoubt: 2,
				headline: '',
				publication: '',
				words: 1,
				folded: '',
				section: null,
				folder: null,
				row: JSON.stringify({keys}),
				page: new Uint8Array(),
				search: noWords,
			},
		],
	};
}
