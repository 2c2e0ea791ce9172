import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {migrate} from '../../source/marks/migrations.ts';
import {marksVersion} from '../../source/marks/tables.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {noQuote} from './corrections.ts';
import {keysOf, noon, openMarks, stateFile} from './open-marks.ts';
import {fileOfVersion1} from './version-1.ts';
import {fileOfVersion2} from './version-2.ts';
import {fileOfVersion3} from './version-3.ts';

const older: [string, () => string][] = [
	['first', fileOfVersion1],
	['second', fileOfVersion2],
	['third', fileOfVersion3],
];

/** Everything that makes up the tables of a file. */
function shapeOf(file: string) {
	const database = openDatabase(file, 0);
	const rows = (sql: string) => database.prepare(sql).all();
	const shape = {
		version: rows('PRAGMA user_version'),
		columns: rows(`SELECT t.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk
			FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' ORDER BY 1, c.cid`),
		indexes: rows("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"),
	};
	database.close();
	return shape;
}

test.each(older)(
	'a file of the %s version keeps its marks, and what can be taken back and done again',
	(_, make) => {
		const file = make();
		const store = openMarks(file);
		expect(store.problem).toBeNull();
		expect(store.mark(keysOf('a'))).toEqual({readAt: noon, starredAt: null, place: 12});
		expect(store.mark(keysOf('b'))).toEqual({readAt: null, starredAt: noon, place: null});
		expect(store.mark(keysOf('d'))?.place).toBe(77);
		expect(store.redo()?.label).toBe('starred c');
		expect(store.mark(keysOf('c'))?.starredAt).toBe(noon);
		const undone = [store.undo(), store.undo(), store.undo(), store.undo()].map(change => change?.label);
		expect(undone).toEqual(['starred c', 'starred b', 'read a', undefined]);
		expect(store.mark(keysOf('a'))).toEqual({readAt: null, starredAt: null, place: null});
		store.close();
		expect(readdirSync(dirname(file))).toEqual(['state.db']);
	},
);

test.each(older)('a file of the %s version that was migrated is no other than a new one', (_, make) => {
	const [old, fresh] = [make(), stateFile()];
	openMarks(old).close();
	openMarks(fresh).close();
	expect(shapeOf(old)).toEqual(shapeOf(fresh));
	expect(shapeOf(old).version).toEqual([{user_version: marksVersion}]);
});

test('a file of the third version keeps what was put right', () => {
	const [correction] = openMarks(fileOfVersion3()).corrections();
	expect(correction).toEqual({...noQuote(keysOf('a'), 'Big Ben'), correctedAt: noon});
});

test('a migration that fails leaves the file as it was', () => {
	const file = fileOfVersion1();
	const before = shapeOf(file);
	const database = openDatabase(file, 0);
	database.exec(`CREATE TEMP TRIGGER no BEFORE UPDATE ON main.change BEGIN SELECT raise(ABORT, 'no'); END`);
	expect(() => migrate(database)).toThrow('no');
	database.close();
	expect(shapeOf(file)).toEqual(before);
	expect(openMarks(file).problem).toBeNull();
});

test.each(older)(
	'windows that open one of the %s version at the same time migrate it once',
	async (_, make) => {
		const file = make();
		const script = fileURLToPath(new URL('./star-many.ts', import.meta.url));
		const windows = ['x', 'y', 'z'].map(async name => {
			const child = spawn(process.execPath, [script, file, name, '2'], {
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			let out = '';
			child.stdout.setEncoding('utf8').on('data', text => {
				out += text;
			});
			await once(child, 'close');
			return out;
		});
		expect(await Promise.all(windows)).toEqual(['x0\nx1\n', 'y0\ny1\n', 'z0\nz1\n']);
		const store = openMarks(file);
		expect([store.problem, store.mark(keysOf('b'))?.starredAt]).toEqual([null, noon]);
		expect(readdirSync(dirname(file)).filter(name => name.includes('damaged'))).toEqual([]);
	},
);

test('a file of the second version that lacks one of its tables is put aside', () => {
	const file = fileOfVersion2();
	const database = openDatabase(file, 0);
	database.exec('DROP TABLE session');
	database.close();
	const store = openMarks(file);
	expect(store.problem).toMatch(/put aside .* 4 marks could be read/);
	expect(store.mark(keysOf('b'))?.starredAt).toBe(noon);
});
