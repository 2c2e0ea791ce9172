import {rmSync} from 'node:fs';
import {dirname} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ArticleKeys} from '../../source/article/identity.ts';
import {layMarks, marksOf} from '../../source/marks/over-articles.ts';
import type {Mark} from '../../source/marks/types.ts';
import type {Database} from '../../source/sqlite.ts';
import {newLibrary} from './library.ts';
import {keysOf, noon, openMarks, star, stateFile} from './open-marks.ts';

/** The marks as they are laid over the articles. */
function laid(database: Database): Map<number, Mark> {
	const query =
		'SELECT article, read_at AS readAt, starred_at AS starredAt, place FROM temp.mark ORDER BY article';
	const rows = database.prepare(query).all() as ({article: number} & Mark)[];
	return new Map(rows.map(({article, ...mark}) => [article, mark]));
}

const starred: Mark = {readAt: null, starredAt: noon, place: null};

describe.each([
	['in memory', () => ':memory:'],
	['on the disk', stateFile],
])('marks %s laid over a library', (_, newFile) => {
	test('are those of its articles, and each call tells whether any changed', () => {
		const store = openMarks(newFile());
		star(store, keysOf('a'));
		star(store, keysOf('elsewhere'));
		const {database, put, remove} = newLibrary();
		put(1, keysOf('a'));
		put(2, keysOf('b'));
		const layer = layMarks(database, store.location);
		expect([layer.refresh(), layer.refresh()]).toEqual([true, false]);
		expect(laid(database)).toEqual(new Map([[1, starred]]));
		star(store, keysOf('b'));
		expect([layer.refresh(), layer.refresh()]).toEqual([true, false]);
		expect(laid(database)).toEqual(new Map([1, 2].map(id => [id, starred])));
		put(3, keysOf('elsewhere'));
		expect([layer.refresh(), layer.refresh()]).toEqual([true, false]);
		remove(1);
		expect([layer.refresh(), layer.refresh()]).toEqual([true, false]);
		expect([...laid(database).keys()]).toEqual([2, 3]);
		put(4, keysOf('c'));
		star(store, keysOf('in no library'));
		expect(layer.refresh()).toBe(false);
		store.undo();
		store.undo();
		expect(layer.refresh()).toBe(true);
		expect(laid(database).get(2)).toEqual({...starred, starredAt: null});
	});

	test('are there for single articles without a layer, and a layer can be laid after that', () => {
		const store = openMarks(newFile());
		star(store, keysOf('a'));
		const {database, put} = newLibrary();
		put(1, keysOf('a'));
		put(2, keysOf('b'));
		expect(marksOf(database, store.location, [1, 2, 3])).toEqual(new Map([[1, starred]]));
		expect(marksOf(database, store.location, [2])).toEqual(new Map());
		expect(layMarks(database, store.location).refresh()).toBe(true);
	});

	test('are not written', () => {
		const {database} = newLibrary();
		layMarks(database, openMarks(newFile()).location);
		expect(() => database.exec('DELETE FROM marks.subject')).toThrow('readonly');
	});
});

test('marks of a file that was replaced are those of the new one', () => {
	const file = stateFile();
	const store = openMarks(file);
	star(store, keysOf('a'));
	const {database, put} = newLibrary();
	for (const [at, name] of ['a', 'b'].entries()) put(at, keysOf(name));
	const layer = layMarks(database, store.location);
	layer.refresh();
	rmSync(dirname(file), {recursive: true});
	expect([layer.refresh(), laid(database).size]).toEqual([false, 1]);
	star(store, keysOf('b'));
	expect([layer.refresh(), laid(database).size]).toEqual([true, 2]);
});

describe('keys are learned', () => {
	test('when an article was found by one and others have changed, once', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		const {database, put} = newLibrary();
		put(1, keysOf('moved', {textHash: 'text of a'}));
		const layer = layMarks(database, store.location);
		layer.refresh();
		const learned = layer.learned();
		expect(learned).toEqual([{subject: 1, keys: keysOf('moved', {textHash: 'text of a'})}]);
		expect(layer.learned()).toEqual([]);
		store.learn(learned);
		expect(layer.refresh()).toBe(false);
		expect(layer.learned()).toEqual([]);
		put(1, keysOf('moved', {textHash: 'edited'}));
		layer.refresh();
		expect([laid(database).size, layer.learned()]).toEqual([1, []]);
		const url = 'https://longshore.example/port';
		put(1, keysOf('moved', {textHash: 'edited', url}));
		layer.refresh();
		expect(layer.learned().map(({keys}) => keys.url)).toEqual([url]);
	});

	test('not when one of the articles is where it was', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		const {database, put} = newLibrary();
		put(1, keysOf('copy', {textHash: 'text of a'}));
		put(2, keysOf('a'));
		const layer = layMarks(database, store.location);
		layer.refresh();
		expect([laid(database).size, layer.learned()]).toEqual([2, []]);
	});
});

const article: fc.Arbitrary<ArticleKeys> = fc.record({
	url: fc.constantFrom(null, null, 'one', 'two', 'three'),
	file: fc.constantFrom('/a.txt', '/b.txt', '-'),
	index: fc.nat(1),
	textHash: fc.constantFrom(null, 'notice', 'story'),
});

test('after any run of changes every article has the mark that it has by its keys', () => {
	const id = fc.integer({min: 1, max: 6});
	const move = fc.oneof(
		fc.record({type: fc.constant('mark' as const), keys: fc.array(article, {minLength: 1, maxLength: 3})}),
		fc.record({type: fc.constant('put' as const), id, keys: article}),
		fc.record({type: fc.constant('remove' as const), id}),
		fc.constantFrom({type: 'undo' as const}, {type: 'redo' as const}, {type: 'learn' as const}),
	);
	fc.assert(
		fc.property(fc.array(fc.array(move, {maxLength: 6}), {maxLength: 6}), rounds => {
			const store = openMarks();
			const {database, put, remove} = newLibrary();
			const layer = layMarks(database, store.location);
			const articles = new Map<number, ArticleKeys>();
			let place = 0;
			for (const round of rounds) {
				for (const step of round) {
					if (step.type === 'put') {
						put(step.id, step.keys);
						articles.set(step.id, step.keys);
					} else if (step.type === 'remove') {
						remove(step.id);
						articles.delete(step.id);
					} else if (step.type === 'learn') store.learn(layer.learned());
					else if (step.type === 'mark') {
						const entries = step.keys.map(keys => ({keys, set: {place: ++place}}));
						store.apply({kind: 'place', label: 'on', entries});
					} else store[step.type]();
				}
				const before = laid(database);
				const changed = layer.refresh();
				const marks = [...articles].map(([id, keys]) => [id, store.mark(keys)] as const);
				const expected = new Map(marks.filter(([, mark]) => mark !== undefined).sort(([a], [b]) => a - b));
				expect(laid(database)).toEqual(expected);
				if (!changed) expect(before).toEqual(expected);
				expect(marksOf(database, store.location, [...articles.keys()])).toEqual(expected);
			}
			database.close();
			store.close();
		}),
		{numRuns: 150},
	);
});
