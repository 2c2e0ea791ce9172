import {expect, test} from 'vitest';
import {type UndoEntry, type UndoTable, undoTables, writerBack} from '../../source/marks/undo-tables.ts';
import {type Database, openDatabase} from '../../source/sqlite.ts';
import {isStarred, keysOf, openMarks, star, stateFile} from './open-marks.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const tables: Readonly<Record<string, UndoTable>> = {
	note: {columns: [{field: 'text', column: 'text', type: 'TEXT', read: text}], rowsComeAndGo: true},
	fixed: {columns: [{field: 'text', column: 'text', type: 'TEXT', read: text}], rowsComeAndGo: false},
};

function someTables(): Database {
	const database = openDatabase(':memory:', 0);
	for (const table of ['note', 'fixed', 'other']) {
		database.exec(`CREATE TABLE ${table} (id INTEGER PRIMARY KEY, text TEXT, secret TEXT, revision INTEGER);
			INSERT INTO ${table} VALUES (1, 'as it was', 'kept', 1)`);
	}
	return database;
}

const rows = (database: Database, table: string) =>
	database
		.prepare(`SELECT id, text, secret, revision FROM ${table} ORDER BY id`)
		.all()
		.map(({id, text, secret, revision}) => [id, text, secret, revision]);

test('a row is changed, made and taken away, and each of these taken back', () => {
	const database = someTables();
	const writeBack = writerBack(database, tables);
	const changed = {table: 'note', key: 1, before: {text: 'as it was'}, after: {text: 'new'}};
	const made = {table: 'note', key: 2, before: null, after: {text: 'second'}};
	for (const entry of [changed, made]) expect(writeBack(entry, 'redo', 5)).toBe(true);
	expect(rows(database, 'note')).toEqual([
		[1, 'new', 'kept', 5],
		[2, 'second', null, 5],
	]);
	for (const entry of [changed, made]) expect(writeBack(entry, 'undo', 6)).toBe(true);
	expect(rows(database, 'note')).toEqual([[1, 'as it was', 'kept', 6]]);
});

test.each<[string, unknown]>([
	['a table that undo may not write', {table: 'other', key: 1, before: {text: 'x'}, after: {}}],
	['a name that every object has', {table: 'constructor', key: 1, before: {text: 'x'}, after: {}}],
	['a table that is SQL', {table: 'note; DROP TABLE note', key: 1, before: {text: 'x'}, after: {}}],
	['a column that undo may not write', {table: 'note', key: 1, before: {secret: 'x'}, after: {}}],
	['a column that is SQL', {table: 'note', key: 1, before: {"text = 'x', secret": 'x'}, after: {}}],
	['a key that is none', {table: 'note', key: '1', before: {text: 'x'}, after: {}}],
	['a row that is not there', {table: 'note', key: 9, before: {text: 'x'}, after: {}}],
	['taking a row away that stays', {table: 'fixed', key: 1, before: null, after: {text: 'x'}}],
	['making a row where none are made', {table: 'fixed', key: 2, before: {text: 'x'}, after: null}],
	['columns that are none', {table: 'note', key: 1, before: ['text'], after: {}}],
	['no columns', {table: 'note', key: 1, after: {}}],
	['no entry', null],
	['a triple of the first version', [1, {text: 'x'}, {text: 'y'}]],
])('of a damaged file, %s is passed over', (_, entry) => {
	const database = someTables();
	expect(writerBack(database, tables)(entry as UndoEntry, 'undo', 5)).toBe(false);
	for (const table of ['note', 'fixed', 'other']) {
		expect(rows(database, table)).toEqual([[1, 'as it was', 'kept', 1]]);
	}
});

test('a value that the column does not hold is none', () => {
	const database = someTables();
	writerBack(database, tables)(
		{table: 'note', key: 1, before: {text: 7}, after: {text: 'as it was'}},
		'undo',
		5,
	);
	expect(rows(database, 'note')).toEqual([[1, null, 'kept', 5]]);
});

test('of the marks, undo may write what the reader did and not by what an article is known', () => {
	expect(Object.keys(undoTables)).toEqual(['subject', 'quote_correction', 'name_correction', 'clipping']);
	expect(undoTables.subject!.columns.map(({column}) => column)).toEqual(['read_at', 'starred_at', 'place']);
});

test('a step of which a damaged file holds half is taken back as far as it goes', () => {
	const file = stateFile();
	const store = openMarks(file);
	star(store, keysOf('a'));
	const database = openDatabase(file, 1000);
	const step = {kind: 'star', label: 'half', entries: [null, {table: 'nothing'}]};
	const {entries} = JSON.parse(String(database.prepare('SELECT step FROM change').get()?.step));
	step.entries.push(...entries);
	database.prepare('UPDATE change SET step = ?').run(JSON.stringify(step));
	database.close();
	expect(store.undo()?.entries.map(({keys}) => keys.file)).toEqual(['/news/a.txt']);
	expect(isStarred(store, keysOf('a'))).toBe(false);
});
