import {mkdirSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Correction} from '../../source/article/correction.ts';
import type {ArticleKeys} from '../../source/article/identity.ts';
import {openCorrections} from '../../source/marks/corrections-over.ts';
import {layMarks} from '../../source/marks/over-articles.ts';
import {rowsVisited} from '../rows-visited.ts';
import {isBy, noQuote, pair, rename, untimed} from './corrections.ts';
import {newLibrary} from './library.ts';
import {keysOf, openMarks, star, stateFile} from './open-marks.ts';

const a = keysOf('a');
const correct = (store: ReturnType<typeof openMarks>, ...corrections: Correction[]) =>
	store.correct({label: 'put right', corrections});

describe.each([
	['in memory', () => ':memory:'],
	['on the disk', stateFile],
])('corrections %s over a library', (_, newFile) => {
	test('are those of the article, of names, and of which articles there are any', () => {
		const store = openMarks(newFile());
		const over = openCorrections(newLibrary().database, store.location);
		expect([over.ofArticle(a), over.names(), over.articles()]).toEqual([[], [], []]);
		correct(store, isBy(a, 'No', 'Tom Reed'), noQuote(keysOf('b'), 'Big Ben'));
		correct(store, isBy(a, 'Yes', null), pair('same', 'Ilse Varga', 'I. Varga'));
		correct(store, rename('Reed', 'Tom Reed'));
		expect(untimed(over.ofArticle(a))).toEqual([isBy(a, 'Yes', null), isBy(a, 'No', 'Tom Reed')]);
		expect(untimed(over.names())).toEqual([
			rename('Reed', 'Tom Reed'),
			pair('same', 'Ilse Varga', 'I. Varga'),
		]);
		expect([over.ofArticle(keysOf('c')), over.articles()]).toEqual([[], [a, keysOf('b')]]);
		for (let step = 0; step < 3; step++) store.undo();
		expect([over.ofArticle(a), over.names(), over.articles()]).toEqual([[], [], []]);
	});

	test('have another revision after each change, and the same one without', () => {
		const file = newFile();
		const store = openMarks(file);
		const {database} = newLibrary();
		const over = openCorrections(database, store.location);
		const seen = [over.revision()];
		expect(seen).toEqual(['']);
		for (const act of [
			() => correct(store, isBy(a, 'No', 'Tom Reed')),
			() => store.undo(),
			() => store.redo(),
			() => correct(store, pair('same', 'Ilse Varga', 'I. Varga')),
			() => correct(store, pair('apart', 'Ilse Varga', 'I. Varga')),
			() => store.correct({label: 'x', corrections: [], withdraw: [noQuote(a, 'No')]}),
			() => store.undo(),
		]) {
			act();
			expect(seen).not.toContain(over.revision());
			expect(over.revision()).toBe(over.revision());
			seen.push(over.revision());
		}
		star(store, a);
		store.undo();
		correct(store, pair('apart', 'Ilse Varga', 'I. Varga'));
		expect(over.revision()).toBe(seen.at(-1));
		expect(openCorrections(newLibrary().database, store.location).revision()).toBe(seen.at(-1));
	});

	test('are not written, and a layer of marks goes with them on one connection', () => {
		const store = openMarks(newFile());
		const {database, put} = newLibrary();
		put(1, a);
		const over = openCorrections(database, store.location);
		const layer = layMarks(database, store.location);
		correct(store, noQuote(a, 'Big Ben'));
		star(store, a);
		expect(layer.refresh()).toBe(true);
		expect(over.ofArticle(a)).toHaveLength(1);
		expect(() => database.exec('DELETE FROM marks.quote_correction')).toThrow('readonly');
		expect(openCorrections(database, store.location).articles()).toEqual([a]);
	});
});

test('corrections of a file that was replaced are those of the new one', () => {
	const file = stateFile();
	const store = openMarks(file);
	correct(store, noQuote(a, 'Big Ben'));
	const {database} = newLibrary();
	const [over, layer] = [openCorrections(database, store.location), layMarks(database, store.location)];
	const before = over.revision();
	rmSync(dirname(file), {recursive: true});
	expect(over.revision()).toBe(before);
	mkdirSync(dirname(file), {recursive: true});
	const other = openMarks(file);
	expect(over.revision()).toBe('');
	correct(other, noQuote(keysOf('b'), 'Big Ben'));
	layer.refresh();
	expect(over.revision()).not.toBe(before);
	expect(over.articles()).toEqual([keysOf('b')]);
});

test.each(['marks.subject', 'marks.quote_correction'])(
	'a question about an article goes through no more of %s among 1,600 that were corrected than among 100',
	table => {
		const visited = rowsVisited(table);
		const rows = (count: number) => {
			const store = openMarks();
			correct(store, ...Array.from({length: count}, (_, at) => noQuote(keysOf(`${at}`), 'Big Ben')));
			const over = openCorrections(newLibrary().database, store.location);
			visited();
			for (let at = 0; at < 100; at++)
				expect(over.ofArticle(keysOf(`${count - 50 + at}`)).length).toBe(at < 50 ? 1 : 0);
			return visited();
		};
		expect(rows(100)).toBeGreaterThan(0);
		expect(rows(1600)).toBe(rows(100));
	},
);

test('every article has the corrections of the mark that it has', () => {
	const article: fc.Arbitrary<ArticleKeys> = fc.record({
		url: fc.constantFrom(null, null, 'one', 'two'),
		file: fc.constantFrom('/a.txt', '/b.txt', '-'),
		index: fc.nat(1),
		textHash: fc.constantFrom(null, 'notice', 'story'),
	});
	fc.assert(
		fc.property(fc.array(article, {maxLength: 6}), fc.array(article, {maxLength: 6}), (made, sought) => {
			const store = openMarks();
			const over = openCorrections(newLibrary().database, store.location);
			for (const [place, keys] of made.entries()) {
				store.apply({kind: 'place', label: 'on', entries: [{keys, set: {place}}]});
				correct(store, isBy(keys, 'No', `${place}`));
			}
			for (const keys of [...sought, ...made]) {
				const place = store.mark(keys)?.place ?? null;
				const expected = place === null ? [] : [isBy(keys, 'No', `${place}`)];
				expect(untimed(over.ofArticle(keys))).toEqual(expected);
			}
			store.close();
		}),
		{numRuns: 100},
	);
});
