import {readdirSync, rmSync, statSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {expect, inject, onTestFinished, test} from 'vitest';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {madeBy} from '../../source/archive/fingerprint.ts';
import {isFresh, keepTimes} from '../../source/archive/freshness.ts';
import {type IngestOptions, ingest} from '../../source/archive/ingest.ts';
import {openQueries} from '../../source/archive/queries.ts';
import {type Made, type Reading, readFile} from '../../source/archive/read-file.ts';
import {correctionsFrom} from '../../source/archive/reader-corrections.ts';
import {openTables} from '../../source/archive/schema.ts';
import {type Database, openDatabase} from '../../source/sqlite.ts';
import {isBy} from '../marks/corrections.ts';
import {openMarks, stateFile} from '../marks/open-marks.ts';
import {folderOf, put} from './folder.ts';
import {expectIndexInLine, expectSpeakersInLine} from './index-in-line.ts';
import {openSimple, story} from './open-simple.ts';
import {otherReading} from './other-reading.ts';
import {keysShown, shown} from './shown.ts';
import {simpleReading} from './simple-reading.ts';

const inMemory = {name: ':memory:', onDisk: false, turn: null, passing: null};
const before = {reading: 'as ever', understanding: 'as before', gathering: 'as before'};
const better = {...before, understanding: 'better'};

function newTables(): Database {
	const database = openTables(inMemory, 0);
	onTestFinished(() => database.close());
	return database;
}

type Manner = {
	readonly code?: typeof before;
	readonly wanted?: Made;
	readonly marks?: string | null;
	readonly isStopped?: IngestOptions['isStopped'];
};

/** One pass of a program that reads so. @returns the files it opened, and the articles it understood. */
async function pass(database: Database, folder: string, reading: Reading, manner: Manner = {}) {
	const {code = before, wanted = 2, marks = null, isStopped} = manner;
	const catalogue = openCatalogue(database, wanted, correctionsFrom(database, marks));
	const opened: string[] = [];
	const understood: string[] = [];
	const watched: Reading = {
		...reading,
		readDocument(file, options) {
			opened.push(file.path);
			return reading.readDocument(file, options);
		},
		understand(article, briefs) {
			understood.push(article.path);
			return reading.understand(article, briefs);
		},
	};
	catalogue.setMadeBy(code);
	catalogue.correct();
	await ingest(catalogue, {
		paths: [folder],
		read: file => readFile(file, watched, {briefs: wanted === 2}),
		...(isStopped && {isStopped}),
	});
	return {opened, understood, catalogue};
}

const said = (name: string) => `She said: "The mole of ${name} stands." – ${name} Varga, mayor`;
const told = (name: string, more: Record<string, string> = {}) => `${story(name, more)}\n${said(name)}`;

/** What the reader sees, with the numbers by which marks and places know it. */
function seen(database: Database) {
	const {page, rows} = openQueries(database);
	return shown({database}).map(id => {
		const {article, copies, quotes, speakers, brief} = page(id)!;
		const [row] = rows([id]);
		return {
			id,
			headline: article.headline,
			copies,
			speakers: quotes.map(({speaker}) => speaker),
			roles: speakers.map(({role}) => role),
			listed: row!.speakers,
			gist: brief.gist?.text.split(' ')[0],
		};
	});
}

/** With a copy, a warning, and two articles in one file. */
const folderOfStories = () =>
	folderOf({
		'a.txt': told('Ada'),
		'b.txt': Buffer.from(`${told('Bea')}\nSt\xe9.`.replace('–', '\x96'), 'latin1'),
		'c.txt': told('Ada'),
		'd.txt': `${told('Dora', {url: 'https://longshore.example/d'})}\n===\n${told('Edda')}`,
	});

/** Makes a file one of long ago. */
function age(folder: string, path: string): void {
	utimesSync(join(folder, path), 1_700_000_000, 1_700_000_000);
}

/** Other words in as many bytes, which nobody notices by size and time. */
function exchange(folder: string, path: string): void {
	put(folder, path, 'x'.repeat(statSync(join(folder, path)).size));
	age(folder, path);
}

test('what is understood better is understood anew from the archive: no file is opened, and all numbers stay', async () => {
	const folder = folderOfStories();
	const database = newTables();
	const tables = () => [
		database.prepare('SELECT * FROM file ORDER BY id').all(),
		database.prepare('SELECT id, file, number, copy_of, text_hash FROM article ORDER BY id').all(),
		openQueries(database).reports(),
	];
	const first = await pass(database, folder, simpleReading);
	expect(first.opened).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
	expect(JSON.stringify(openQueries(database).reports())).toContain('W-ENCODING');
	const [earlier, known] = [seen(database), tables()];
	expect(earlier.map(({copies}) => copies)).toEqual([['c.txt'], [], [], []]);
	expect(earlier[0]).toMatchObject({speakers: ['Ada Varga'], listed: ['Ada Varga'], roles: ['mayor']});

	const again = await pass(database, folder, otherReading, {code: better});
	expect(again.opened).toEqual([]);
	expect(again.understood).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'd.txt']);
	expect(seen(database)).toEqual(
		earlier.map(row => ({
			...row,
			speakers: row.speakers.map(name => `Captain ${name}`),
			listed: row.listed.map(name => `Captain ${name}`),
			gist: 'Anew',
		})),
	);
	expect(tables()).toEqual(known);
	expectIndexInLine(database);
	expect((await pass(database, folder, otherReading, {code: better})).understood).toEqual([]);
});

test('what is read otherwise is opened', async () => {
	const folder = folderOfStories();
	const database = newTables();
	await pass(database, folder, simpleReading);
	const code = {...before, reading: 'better', understanding: 'better'};
	expect((await pass(database, folder, otherReading, {code})).opened).toHaveLength(4);
	expect(seen(database)[0]!.speakers).toEqual(['Captain Ada Varga']);
	const {opened, understood} = await pass(database, folder, otherReading, {code});
	expect([...opened, ...understood]).toEqual([]);
});

test('files that have changed, went wrong or cannot be taken from the archive are opened, and no others', async () => {
	const bad = 'headline: Bad\n\nTHROWS';
	const folder = folderOf({
		'bad.txt': bad,
		'changed.txt': told('Ada'),
		'damaged.txt': told('Bea'),
		'fewer.txt': `${told('Dora')}\n===\n${told('Edda')}`,
		'kept.txt': told('Fenna'),
	});
	age(folder, 'changed.txt');
	const database = newTables();
	await pass(database, folder, simpleReading);
	const earlier = seen(database);
	put(folder, 'changed.txt', told('Agda'));
	const articleOf = (headline: string) => earlier.find(row => row.headline === headline)!.id;
	database
		.prepare('UPDATE content SET page = ? WHERE article = ?')
		.run(Buffer.from('no page'), articleOf('Bea'));
	database.exec(`DELETE FROM content WHERE article = ${articleOf('Edda')}`);

	const {opened, catalogue} = await pass(database, folder, otherReading, {code: better});
	expect(opened).toEqual(['bad.txt', 'changed.txt', 'damaged.txt', 'fewer.txt']);
	expect(seen(database).map(({id, speakers}) => [id, ...speakers])).toEqual(
		['Agda', 'Bea', 'Dora', 'Edda', 'Fenna'].map((name, at) => [earlier[at]!.id, `Captain ${name} Varga`]),
	);
	expect(catalogue.totals).toEqual({files: 5, unreadable: 1, articles: 5});
	const {opened: more, understood} = await pass(database, folder, otherReading, {code: better});
	expect([...more, ...understood]).toEqual([]);
});

test('an understanding that fails is the report of its file', async () => {
	const folder = folderOf({'a.txt': told('Ada'), 'b.txt': told('Bea')});
	const database = newTables();
	await pass(database, folder, simpleReading);
	const failing: Reading = {
		...otherReading,
		understand(article, briefs) {
			if (article.headline === 'Ada') throw new TypeError('nobody said that');
			return otherReading.understand(article, briefs);
		},
	};
	const {catalogue} = await pass(database, folder, failing, {code: better});
	expect(catalogue.totals).toEqual({files: 2, unreadable: 1, articles: 1});
	expect(JSON.stringify(openQueries(database).reports())).toContain('nobody said that');
	// The next one may not fail: it has to open the file, of which no article is left.
	const {opened} = await pass(database, folder, otherReading, {code: {...better, understanding: 'best'}});
	expect(opened).toEqual(['a.txt']);
	expect(seen(database)).toHaveLength(2);
});

test('a pass that ends half-way is gone on with, and nothing is taken for fresh until then', async () => {
	const names = Array.from({length: 300}, (_, number) => `${number + 100}.txt`);
	const folder = folderOf(Object.fromEntries(names.map(name => [name, told(name)])));
	const database = newTables();
	const first = await pass(database, folder, simpleReading, {code: madeBy});
	expect(first.catalogue.countMade()).toBe(300);
	const folderTime = {[folder]: statSync(folder).mtimeMs};
	keepTimes(database, folderTime);
	expect(isFresh(database, '')).toBe(true);

	// As another version left it.
	database.exec("UPDATE fact SET value = 'another' WHERE name = 'understood by'");
	expect(isFresh(database, '')).toBe(false);
	const entered = () => seen(database).filter(({gist}) => gist === 'Anew').length;
	const isStopped = () => entered() > 0;
	const half = await pass(database, folder, otherReading, {code: madeBy, isStopped});
	const done = entered();
	expect(done).toBeGreaterThan(0);
	expect(done).toBeLessThan(300);
	expect(half.catalogue.countMade()).toBe(done);
	expect(seen(database)).toHaveLength(300);
	expect(isFresh(database, '')).toBe(false);

	const rest = await pass(database, folder, otherReading, {code: madeBy});
	expect(rest.opened).toEqual([]);
	expect(rest.understood).toEqual(names.slice(done));
	expect(entered()).toBe(300);
	expect(rest.catalogue.countMade()).toBe(300);
});

test('what the reader has put right stays right', async () => {
	const folder = folderOf({'a.txt': told('Ada'), 'b.txt': told('Bea')});
	const database = newTables();
	const store = openMarks(stateFile());
	const marks = store.location;
	await pass(database, folder, simpleReading, {marks});
	const [{keys}] = keysShown({database}) as [ReturnType<typeof keysShown>[0]];
	store.correct({
		label: 'put right',
		corrections: [isBy(keys, 'The mole of Ada stands.', 'Ilse Berg')],
	});
	store.apply({kind: 'place', label: 'on', entries: [{keys, set: {place: 7}}]});
	await pass(database, folder, simpleReading, {marks});
	expect(seen(database).map(({speakers}) => speakers)).toEqual([['Ilse Berg'], ['Bea Varga']]);
	const {opened} = await pass(database, folder, otherReading, {marks, code: better});
	expect(opened).toEqual([]);
	expect(seen(database).map(({speakers}) => speakers)).toEqual([['Ilse Berg'], ['Captain Bea Varga']]);
	expect(store.mark(keysShown({database})[0]!.keys)?.place).toBe(7);
	store.undo();
	store.undo();
	await pass(database, folder, otherReading, {marks, code: better});
	expect(seen(database)[0]!.speakers).toEqual(['Captain Ada Varga']);
});

test('briefs that are there stay, and those that were not wanted are made when they are', async () => {
	const folder = folderOf({'a.txt': told('Ada'), 'b.txt': told('Bea')});
	const database = newTables();
	const gists = () => seen(database).map(({gist}) => gist);
	await pass(database, folder, simpleReading, {wanted: 1});
	expect(gists()).toEqual([undefined, undefined]);
	expect((await pass(database, folder, simpleReading)).opened).toEqual([]);
	expect(gists()).toEqual(['Ada', 'Bea']);
	const {opened, understood} = await pass(database, folder, otherReading, {wanted: 1, code: better});
	expect(opened).toEqual([]);
	expect(understood).toHaveLength(2);
	expect(gists()).toEqual(['Anew', 'Anew']);
	expect((await pass(database, folder, otherReading, {code: better})).understood).toEqual([]);
});

test('threads are given what was read before: the files may hold anything by then', async () => {
	const names = Array.from({length: 40}, (_, number) => `${number + 100}.txt`);
	const folder = folderOf(Object.fromEntries(names.map(name => [name, told(name)])));
	for (const name of names) age(folder, name);
	const cache = folderOf();
	const first = openSimple([folder], {folder: cache});
	expect(await first.finished()).toMatchObject({articles: 40, failure: null});
	const earlier = seen(first.database);
	await first.close();
	for (const name of names.slice(1)) exchange(folder, name);
	rmSync(join(folder, names[0]!));
	outdate(cache);
	const library = openSimple([folder], {folder: cache, entry: new URL(inject('otherThread'))});
	expect(seen(library.database)).toEqual(earlier);
	expect(await library.finished()).toMatchObject({found: 39, done: 39, articles: 39, failure: null});
	expect(seen(library.database)).toEqual(
		earlier.slice(1).map(row => ({
			...row,
			speakers: row.speakers.map(name => `Captain ${name}`),
			listed: row.listed.map(name => `Captain ${name}`),
			gist: 'Anew',
		})),
	);
});

/** Makes the only archive of a cache folder one that was understood by another version. */
function outdate(cache: string): void {
	const [name] = readdirSync(join(cache, 'libraries')).filter(name => name.endsWith('.db'));
	const database = openDatabase(join(cache, 'libraries', name!), 0);
	database.exec("UPDATE fact SET value = 'another' WHERE name = 'understood by'");
	database.close();
}

test('who is one speaker is found out anew by other code, without reading or understanding anything again', async () => {
	const speaking = (name: string) =>
		`headline: ${name}\n\n"It leaks." – ${name}, mayor\n"It holds." – Ann Holm`;
	const folder = folderOf({
		'a.txt': speaking('Ilse Varga'),
		'b.txt': speaking('I. Varga'),
		'c.txt': speaking('Varga'),
	});
	const database = newTables();
	await pass(database, folder, simpleReading);
	expectSpeakersInLine(database);
	const names = () => database.prepare("SELECT row ->> '$.name' AS name FROM speaker ORDER BY sorted").all();
	const told = names().map(({name}) => name);
	// As a program left it that took nobody for one with anybody.
	database.exec(`UPDATE naming SET block = 'alone ' || id, gathered = id, whole = '';
		UPDATE speaker SET row = '{"name": "nobody", "aliases": []}', sorted = ''`);
	const {opened, understood} = await pass(database, folder, simpleReading, {
		code: {...before, gathering: 'better'},
	});
	expect({opened, understood}).toEqual({opened: [], understood: []});
	expect(names().map(({name}) => name)).toEqual(told);
	expectSpeakersInLine(database);
});
