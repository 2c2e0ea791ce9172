/** An archive of articles in which made-up people are quoted. */
import {renameSync, rmSync} from 'node:fs';
import {articleEntry} from '../../source/archive/article-entry.ts';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import type {Place} from '../../source/archive/location.ts';
import type {ReadFile} from '../../source/archive/read-file.ts';
import {openTables} from '../../source/archive/schema.ts';
import type {Society} from './speaker-texts.ts';
import type {Table} from './table.ts';

/** So many articles are entered in one transaction. */
const batch = 1000;

export function placeOf(file: string): Place {
	return {name: file, onDisk: true, turn: null, passing: null};
}

/** A file with the one article of this number. */
export function fileOf(society: Society, number: number): ReadFile {
	const read = society.article(number);
	const {path} = read.article;
	const file = `/longshore/${path}`;
	return {
		found: {path, file, location: file, size: 1, modified: 1},
		report: {path: file, format: 'txt', encoding: 'utf-8', articles: 1, warnings: [], error: null},
		articles: [articleEntry(read, file)],
		made: 2,
	};
}

/** Makes the archive in this file, and notes what it took. */
export function enterArticles(
	file: string,
	society: Society,
	count: number,
	table: Table,
	column: string,
): void {
	const unfinished = `${file}.new`;
	rmSync(unfinished, {force: true});
	const database = openTables(placeOf(unfinished), 2000);
	const catalogue = openCatalogue(database);
	let [words, all] = [0, 0];
	for (let number = 0; number < count; number += batch) {
		const files = Array.from({length: Math.min(batch, count - number)}, (_, at) =>
			fileOf(society, number + at),
		);
		const start = performance.now();
		catalogue.change(() => {
			for (const one of files) catalogue.add(one);
			words += performance.now() - start;
		});
		all += performance.now() - start;
		if ((number / batch) % 10 === 9) console.log(`            ${number + batch} articles entered`);
	}
	database.close();
	renameSync(unfinished, file);
	table.note(column, 'entering, an article: the article', words / count, 'ms');
	table.note(
		column,
		`entering, an article: who is who, by ${Math.min(count, batch)}`,
		(all - words) / count,
		'ms',
	);
}
