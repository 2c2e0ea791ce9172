import {rmSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, onTestFinished, test} from 'vitest';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {ingest} from '../../source/archive/ingest.ts';
import {openQueries} from '../../source/archive/queries.ts';
import {readFile} from '../../source/archive/read-file.ts';
import {openTables} from '../../source/archive/schema.ts';
import {countTabs} from '../../source/archive/totals.ts';
import {makeMarkTable} from '../../source/marks/over-articles.ts';
import type {Database} from '../../source/sqlite.ts';
import {openMarks} from '../marks/open-marks.ts';
import {folderOf, put} from './folder.ts';
import {expectIndexInLine} from './index-in-line.ts';
import {story} from './open-simple.ts';
import {keysShown, shown} from './shown.ts';
import {simpleReading} from './simple-reading.ts';

const inMemory = {name: ':memory:', onDisk: false, turn: null, passing: null};

function newTables(): Database {
	const database = openTables(inMemory, 0);
	onTestFinished(() => database.close());
	return database;
}

/** Articles by the path of their file, each with its url; null has none. */
type Urls = ReadonlyMap<string, string | null>;

/** Every row as the files it is made of, the one that is shown first. */
function filesOfRows(database: Database): string[][] {
	const {page} = openQueries(database);
	return shown({database}).map(id => {
		const {article, copies} = page(id)!;
		return [article.path, ...copies];
	});
}

function expectRowsKeepUrlsApart(rows: readonly string[][], urls: Urls): void {
	expect(rows.flat().toSorted()).toEqual([...urls.keys()].toSorted());
	const rowOfUrl = new Map<string, number>();
	for (const [at, files] of rows.entries()) {
		const known = new Set(files.map(file => urls.get(file)).filter(url => typeof url === 'string'));
		expect(known.size).toBeLessThan(2);
		for (const url of known) {
			expect(rowOfUrl.get(url)).toBeUndefined();
			rowOfUrl.set(url, at);
		}
	}
}

/** Marks each row with a place of its own, through the keys that are shown, and reads them all back. */
function expectRowsKeepMarksApart(database: Database): void {
	const store = openMarks();
	for (const {id, keys} of keysShown({database})) {
		if (id % 2 === 0) store.apply({kind: 'place', label: 'on', entries: [{keys, set: {place: id}}]});
	}
	const byPlace = Map.groupBy(keysShown({database}), ({keys}) => store.mark(keys)?.place ?? null);
	byPlace.delete(null);
	for (const [, rows] of byPlace) {
		const known = new Set(rows.map(({keys: {url}}) => url).filter(url => url !== null));
		expect(known.size).toBeLessThan(2);
	}
	store.close();
}

test('no row and no mark is of two urls, and every file is in a row, also after changes', async () => {
	const article = fc.record({
		url: fc.constantFrom(null, null, 'https://longshore.example/1', 'https://longshore.example/2'),
		headline: fc.constantFrom('Tides', 'Ferries'),
		published: fc.constantFrom(null, '2026-03-01', '2026-03-02'),
		text: fc.constantFrom(
			'Please sign in.',
			'She said: "The mole stands." – Ilse Varga, mayor',
			'She said: "The mole holds." – Varga\nShe said: "It may fall." – Ann Varga, diver',
			'She said: "The mole leaks." – Ilse Varga Lund, former mayor\nHe said: "No." – Ilse',
			'She said: "It stood then." – Ilse Berg\nShe said: "It stands now." – Ilse Berg Varga',
			'She said: "We dive." – A. Varga\nShe said: "We swim." – Ann Berg Lund, diver',
			story('', {}, 'Long').split('\n\n')[1]!,
		),
	});
	const change = fc.record({file: fc.nat(6), article: fc.option(article)});
	const passes = fc.array(fc.array(change, {maxLength: 8}), {minLength: 1, maxLength: 3});
	await fc.assert(
		fc.asyncProperty(passes, async passes => {
			const folder = folderOf();
			const database = openTables(inMemory, 0);
			const urls = new Map<string, string | null>();
			let time = 1_700_000_000;
			for (const changes of passes) {
				for (const {file, article} of changes) {
					const path = `${file}.txt`;
					if (article === null) {
						urls.delete(path);
						rmSync(join(folder, path), {force: true});
						continue;
					}
					const {text, ...fields} = article;
					const head = Object.entries(fields).filter(([, value]) => value !== null);
					put(folder, path, `${head.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}`);
					utimesSync(join(folder, path), ++time, time);
					urls.set(path, article.url);
				}
				await ingest(openCatalogue(database), {
					paths: [folder],
					read: file => readFile(file, simpleReading, {briefs: true}),
				});
				expectRowsKeepUrlsApart(filesOfRows(database), urls);
				expectRowsKeepMarksApart(database);
				expectIndexInLine(database);
				makeMarkTable(database);
				expect(countTabs(database).all).toBe(shown({database}).length);
			}
			database.close();
		}),
		{numRuns: 60},
	);
});

test('while many files leave, it is told how many articles are still there', async () => {
	const files = Array.from({length: 450}, (_, number) => [`${number}.txt`, `headline: ${number}\n\nText.`]);
	const folder = folderOf(Object.fromEntries(files));
	const catalogue = openCatalogue(newTables());
	const told = new Set<number>();
	const look = () =>
		ingest(catalogue, {
			paths: [folder],
			read: file => readFile(file, simpleReading, {briefs: true}),
			onReached: ({articles}) => told.add(articles),
		});
	await look();
	told.clear();
	for (const [path] of files.slice(10)) rmSync(join(folder, path!));
	await look();
	expect([...told]).toEqual([450, 250, 50, 10]);
});
