import {spawnSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, inject, onTestFinished, test} from 'vitest';
import {isRefusal, isUseless} from '../../source/archive/archive.ts';
import {openCatalogue} from '../../source/archive/catalogue.ts';
import {ingest} from '../../source/archive/ingest.ts';
import {openQueries} from '../../source/archive/queries.ts';
import {readFile} from '../../source/archive/read-file.ts';
import {correctionsFrom} from '../../source/archive/reader-corrections.ts';
import {openTables} from '../../source/archive/schema.ts';
import type {Library} from '../../source/archive/types.ts';
import type {NameCorrection} from '../../source/article/correction.ts';
import {openMarkStore} from '../../source/marks/store.ts';
import {openMarks} from '../marks/open-marks.ts';
import {folderOf} from './folder.ts';
import {expectSpeakersInLine} from './index-in-line.ts';
import {openSimple} from './open-simple.ts';
import {shown} from './shown.ts';
import {simpleReading} from './simple-reading.ts';
import {verdictOn} from './verdicts.ts';

/** Fifty files with four quotes each, numbered throughout. */
const many = Object.fromEntries(
	Array.from({length: 50}, (_, file) => {
		const quotes = [0, 1, 2, 3].map(at => `"We said this in Port Verity ${4 * file + at}" – Ada Holm, pilot`);
		return [`${file}.txt`, `headline: Letter ${file}\n\n${quotes.join('\n')}`];
	}),
);

/** Who said what by now, and who would have by the corrections. */
function statements(library: Library): {said: (string | null)[][]; meant: (string | null)[][]} {
	const said: (string | null)[][] = [];
	const meant: (string | null)[][] = [];
	for (const id of library.everything()) {
		said.push(...library.page(id)!.quotes.map(({text, speaker}) => [text, speaker]));
		for (const {text} of library.attributionAsRead(id)!.quotes) {
			const verdict = verdictOn(text);
			if (verdict !== 'no quote') meant.push([text, verdict.speaker?.name ?? null]);
		}
	}
	return {said, meant};
}

test('two hundred corrections outlive kill -9, edits, moves and a new archive: none is lost', async () => {
	const folder = folderOf(many);
	const home = folderOf();
	const [state, archives] = [join(home, 'state.db'), join(home, 'archives')];
	mkdirSync(archives);
	const {stdout, signal} = spawnSync(
		process.execPath,
		[join(import.meta.dirname, 'correct-many.ts'), folder, state, archives, inject('simpleThread')],
		{encoding: 'utf8'},
	);
	expect(signal).toBe('SIGKILL');
	expect(stdout.trim().split('\n')).toHaveLength(200);

	for (let file = 0; file < 50; file++) {
		const path = join(folder, `${file}.txt`);
		const text = many[`${file}.txt`]!.replaceAll('said this', 'said  this');
		if (file % 3 === 0) writeFileSync(path, `${text}\nThe tide came in.`);
		if (file % 3 === 1) {
			mkdirSync(join(folder, 'moved'), {recursive: true});
			renameSync(path, join(folder, 'moved', `letter-${file}.txt`));
		}
	}
	const open = () => openSimple([folder], {folder: archives, marks: state});
	const known = open();
	await known.finished();
	const there = statements(known);
	expect(there.meant).toHaveLength(150);
	expect(there.said).toEqual(there.meant);
	await known.close();

	rmSync(archives, {recursive: true});
	mkdirSync(archives);
	const anew = open();
	await anew.finished();
	const again = statements(anew);
	expect(again.meant).toHaveLength(150);
	expect(again.said).toEqual(again.meant);
});

test('what is said about names is the same whether it was said before the articles came or after', async () => {
	const folder = folderOf({
		'a.txt': 'headline: A\n\n"The mole stands." – Ilse Varga, mayor\n"It does." – Ann Holm, diver',
		'b.txt': 'headline: B\n\n"It may fall." – Ilsa Wargas, mayor\n"It may." – Ann Holm',
		'c.txt': 'headline: C\n\n"It fell." – Varga\n"So it did." – Ilse Varga',
	});
	const person = (name: string) => ({name, kind: 'person'}) as const;
	const names: NameCorrection[] = [
		{relation: 'same', one: person('Ilse Varga'), other: person('Ilsa Wargas')},
		{relation: 'apart', one: person('Ilse Varga'), other: person('Varga')},
		{relation: 'rename', one: person('Ann Holm'), name: 'Ann Holm the diver'},
	];
	const marks = openMarks();
	const database = openTables({name: ':memory:', onDisk: false, turn: null, passing: null}, 0);
	onTestFinished(() => database.close());
	const catalogue = openCatalogue(database, 2, correctionsFrom(database, marks.location));
	await ingest(catalogue, {
		paths: [folder],
		read: file => readFile(file, simpleReading, {briefs: true}),
	});
	const told = () => {
		const at = {speaker: null, index: 0};
		const {rows} = openQueries(database).speakers({sort: 'name', text: '', at, around: 20});
		return rows.map(({name, quotes}) => `${name} ${quotes}`);
	};
	const plain = told();
	expect(plain).toEqual(['Ann Holm 2', 'Ilsa Wargas 1', 'Ilse Varga 3']);
	expectSpeakersInLine(database);
	marks.correct({label: 'names', corrections: names});
	expect(catalogue.correct()).toBe(true);
	expect(catalogue.correct()).toBe(false);
	expect(told()).toEqual(['Ann Holm the diver 2', 'Ilse Varga 3', 'Varga 1']);
	expectSpeakersInLine(database, names);
	marks.undo();
	expect(catalogue.correct()).toBe(true);
	expect(told()).toEqual(plain);
	expect(shown({database})).toHaveLength(3);
});

test('a file of marks that breaks meanwhile is no damage of the archive', () => {
	const state = join(folderOf(), 'state.db');
	const marks = openMarkStore(state);
	const database = openTables({name: ':memory:', onDisk: false, turn: null, passing: null}, 0);
	onTestFinished(() => database.close());
	const keys = {url: null, file: '/a.txt', index: 0, textHash: null};
	const verdict = {speaker: null};
	marks.correct({label: 'a', corrections: [{keys, words: {text: 'Yes', nth: 0}, verdict}]});
	marks.close();
	const corrections = correctionsFrom(database, state);
	expect(corrections.ofArticle(keys)).toMatchObject([{verdict}]);
	writeFileSync(state, 'no marks at all '.repeat(4000));
	let problem: unknown = null;
	try {
		corrections.ofArticle(keys);
	} catch (error) {
		problem = error;
	}
	expect(problem).toMatchObject({message: expect.stringContaining('what you put right cannot be read')});
	expect(isUseless(problem) || isRefusal(problem)).toBe(false);
});
