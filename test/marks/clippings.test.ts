import {rmSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import type {Clipping} from '../../source/article/clipping.ts';
import type {MarkStore} from '../../source/marks/types.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {clippingOf, undated} from './clippings.ts';
import {isStarred, keysOf, openMarks, star, stateFile} from './open-marks.ts';

function keep(store: MarkStore, ...clippings: Clipping[]) {
	return store.clip({label: 'kept', keep: clippings});
}

const kept = (store: MarkStore) => undated(store.clippings());

const wait = clippingOf('We will wait');
const storm = clippingOf('The storm is over.', {kind: 'sentence', speaker: null}, keysOf('b'));

describe('clippings', () => {
	test('are kept with all they say, newest first, by whoever opens the file next', () => {
		const file = stateFile();
		const doubtful = {name: 'Ilse Varga', kind: 'person', role: null, perhaps: true} as const;
		const noted = {...wait, speaker: doubtful, note: 'Ask “her” \u{202E}again', tags: ['dredging', 'häfen']};
		const paragraph = clippingOf('Half a \uD83D character', {kind: 'paragraph', speaker: null});
		const store = openMarks(file);
		for (const clipping of [noted, storm, paragraph]) keep(store, clipping);
		expect(kept(store)).toEqual([paragraph, storm, noted]);
		store.close();
		expect(kept(openMarks(file))).toEqual([paragraph, storm, noted]);
	});

	test('of the same words take the place of the one before, and stay as old', () => {
		vi.useFakeTimers({now: 0});
		onTestFinished(() => void vi.useRealTimers());
		const store = openMarks();
		keep(store, wait);
		vi.setSystemTime(60_000);
		keep(store, {...clippingOf('We  will wait '), note: 'a note'});
		expect(store.clippings()).toEqual([
			{...clippingOf('We  will wait '), note: 'a note', keptAt: '1970-01-01T00:00:00.000Z'},
		]);
	});

	test('of the same words elsewhere, or of another article, stand beside it', () => {
		const store = openMarks();
		const second = clippingOf('We will wait', {words: {text: 'We will wait', nth: 1}});
		const other = clippingOf('We will wait', {}, keysOf('b'));
		for (const clipping of [wait, second, other]) keep(store, clipping);
		expect(kept(store)).toEqual([other, second, wait]);
	});

	test('are taken back, done again and taken away like every other change', () => {
		const store = openMarks();
		keep(store, wait);
		keep(store, {...wait, note: 'a note', tags: ['x']});
		store.clip({label: 'gone', drop: [wait]});
		expect(kept(store)).toEqual([]);
		expect(store.undo()).toEqual({kind: 'clipping', label: 'gone', entries: []});
		expect(kept(store)).toEqual([{...wait, note: 'a note', tags: ['x']}]);
		store.undo();
		expect(kept(store)).toEqual([wait]);
		store.undo();
		expect(kept(store)).toEqual([]);
		for (let step = 0; step < 2; step++) store.redo();
		expect(kept(store)).toEqual([{...wait, note: 'a note', tags: ['x']}]);
	});

	test('that change nothing are no step of undo', () => {
		const store = openMarks();
		keep(store, wait);
		keep(store, wait);
		store.clip({label: 'nothing', drop: [storm]});
		store.undo();
		expect([kept(store), store.undo()]).toEqual([[], null]);
	});

	test('stay with their article when it is moved, and with its marks', () => {
		const store = openMarks();
		keep(store, wait);
		const moved = keysOf('moved', {textHash: 'text of a'});
		star(store, moved);
		expect(isStarred(store, keysOf('a'))).toBe(true);
		expect(store.clippings().map(({keys}) => keys.file)).toEqual(['/news/moved.txt']);
		keep(store, clippingOf('We will wait', {note: 'seen'}, moved));
		expect(store.clippings().map(({note}) => note)).toEqual(['seen']);
	});

	test('of another window are seen by this one', () => {
		const file = stateFile();
		const [one, other] = [openMarks(file), openMarks(file)];
		expect(one.changedElsewhere()).toBe(false);
		keep(other, wait);
		expect(one.changedElsewhere()).toBe(true);
		expect(kept(one)).toEqual([wait]);
		other.undo();
		expect([one.changedElsewhere(), kept(one)]).toEqual([true, []]);
	});

	test('survive the file that is taken away under an open window', () => {
		const file = stateFile();
		const store = openMarks(file);
		keep(store, wait);
		for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, {force: true});
		keep(store, storm);
		store.close();
		expect(kept(openMarks(file))).toEqual([storm, wait]);
	});

	test('of a damaged file are read as far as they can be, with their times', () => {
		const file = stateFile();
		const store = openMarks(file);
		keep(store, wait);
		keep(store, storm);
		const before = store.clippings();
		store.close();
		const database = openDatabase(file, 0);
		database.exec(`INSERT INTO clipping SELECT 9, subject, '"odd"', 0, 'nonsense', NULL, '{', NULL, '[]', kept_at, 9
			FROM clipping LIMIT 1; DROP TABLE change`);
		database.close();
		const mended = openMarks(file);
		expect(mended.problem).toMatch(/put aside .* 2 marks and 2 clippings could be read/);
		expect(mended.clippings()).toEqual(before);
	});
});

test('whatever is kept, noted and taken away, undo leads back through every state and redo forth', () => {
	const words = fc.constantFrom('We will wait', 'we  will wait', 'No', '');
	const clipping = fc
		.record({
			text: words,
			nth: fc.nat(1),
			note: fc.option(fc.string({unit: 'binary'})),
			tags: fc.array(fc.string()),
		})
		.map(({text, nth, note, tags}) => clippingOf(text, {words: {text, nth}, note, tags}));
	const change = fc.record({
		keep: fc.array(clipping, {maxLength: 3}),
		drop: fc.array(clipping, {maxLength: 2}),
	});
	fc.assert(
		fc.property(fc.array(change, {maxLength: 6}), changes => {
			const store = openMarks();
			const states = [store.clippings()];
			for (const one of changes) {
				store.clip({label: 'x', ...one});
				const now = store.clippings();
				if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
			}
			const inAnyOrder = (state: readonly unknown[]) => state.map(one => JSON.stringify(one)).sort();
			const past: unknown[] = [];
			while (store.undo() !== null) past.push(inAnyOrder(store.clippings()));
			const expected = states.slice(0, -1).reverse().map(inAnyOrder);
			expect(past.filter((state, at) => JSON.stringify(state) !== JSON.stringify(past[at - 1]))).toEqual(
				expected.filter((state, at) => JSON.stringify(state) !== JSON.stringify(expected[at - 1])),
			);
			while (store.redo() !== null);
			expect(inAnyOrder(store.clippings())).toEqual(inAnyOrder(states.at(-1)!));
			store.close();
		}),
		{numRuns: 60},
	);
});
