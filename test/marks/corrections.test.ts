import {rmSync} from 'node:fs';
import {dirname} from 'node:path';
import fc from 'fast-check';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import type {Correction} from '../../source/article/correction.ts';
import type {MarkStore} from '../../source/marks/types.ts';
import {openDatabase} from '../../source/sqlite.ts';
import {isBy, noQuote, pair, rename, untimed} from './corrections.ts';
import {lookThrough} from './library.ts';
import {isStarred, keysOf, openMarks, star, stateFile} from './open-marks.ts';

const a = keysOf('a');

function correct(store: MarkStore, ...corrections: Correction[]) {
	return store.correct({label: 'put right', corrections});
}

const kept = (store: MarkStore) => untimed(store.corrections());

describe('corrections', () => {
	test('of one moment are told in the order in which they were made', () => {
		vi.useFakeTimers({now: 0});
		onTestFinished(() => void vi.useRealTimers());
		const store = openMarks();
		const made = [
			isBy(a, 'Yes', null),
			isBy(a, 'No', null),
			pair('same', 'Ilse Varga', 'I. Varga'),
			noQuote(a, 'Big Ben'),
		];
		for (const correction of made) correct(store, correction);
		expect(kept(store)).toEqual(made.toReversed());
	});

	test('are kept, newest first, with their time', () => {
		const store = openMarks();
		expect(store.corrections()).toEqual([]);
		const made = [isBy(a, 'We will wait', 'Ilse Varga'), noQuote(a, 'Big Ben'), isBy(a, 'No', null)];
		for (const correction of made) correct(store, correction);
		correct(store, pair('same', 'Ilse Varga', 'I. Varga'));
		correct(store, rename('I. Varga', 'Ilse Varga'));
		const [renamed, same, ...quotes] = kept(store);
		expect([renamed, same]).toEqual([
			rename('I. Varga', 'Ilse Varga'),
			pair('same', 'Ilse Varga', 'I. Varga'),
		]);
		expect(quotes).toEqual(made.toReversed());
		for (const {correctedAt} of store.corrections())
			expect(new Date(correctedAt).toISOString()).toBe(correctedAt);
	});

	test('take the place of what was said about the same words before', () => {
		const store = openMarks();
		correct(store, isBy(a, 'We will wait', 'Ilse Varga'), isBy(a, 'We will wait', 'Tom Reed', 1));
		correct(store, noQuote(a, 'We will wait'));
		expect(kept(store)).toEqual([noQuote(a, 'We will wait'), isBy(a, 'We will wait', 'Tom Reed', 1)]);
	});

	test('take it also when only spaces and marks of the words have changed', () => {
		const store = openMarks();
		correct(store, isBy(a, "We  won't “wait”", 'Ilse Varga'));
		correct(store, isBy(a, 'We won’t "wait" ', 'Tom Reed'));
		expect(kept(store)).toEqual([isBy(a, 'We won’t "wait" ', 'Tom Reed')]);
		store.undo();
		expect(kept(store)).toEqual([isBy(a, "We  won't “wait”", 'Ilse Varga')]);
	});

	test('of two names are one, whichever is named first', () => {
		const store = openMarks();
		correct(store, pair('same', 'Ilse Varga', 'I. Varga'));
		correct(store, pair('apart', 'I. Varga', 'Ilse Varga'));
		correct(store, pair('same', 'Ilse Varga', 'Tom Reed'));
		const expected = [pair('same', 'Ilse Varga', 'Tom Reed'), pair('apart', 'I. Varga', 'Ilse Varga')];
		expect(kept(store)).toEqual(expected);
		store.undo();
		store.undo();
		expect(kept(store)).toEqual([pair('same', 'Ilse Varga', 'I. Varga')]);
	});

	test('of a name and itself are none', () => {
		const store = openMarks();
		correct(store, pair('apart', 'Ilse Varga', 'Ilse Varga'));
		expect([store.corrections(), store.undo()]).toEqual([[], null]);
	});

	test('names of two kinds are two names', () => {
		const store = openMarks();
		const body = {name: 'Longshore', kind: 'organisation'} as const;
		const renames: Correction[] = [
			{relation: 'rename', one: body, name: 'The Longshore'},
			rename('Longshore', 'Ann Longshore'),
		];
		correct(store, ...renames);
		expect(kept(store)).toEqual(renames.toReversed());
	});

	test('are withdrawn, whatever they said', () => {
		const store = openMarks();
		correct(
			store,
			isBy(a, 'No', 'Tom Reed'),
			pair('same', 'Ilse Varga', 'I. Varga'),
			rename('Reed', 'Tom Reed'),
		);
		const withdraw = [noQuote(a, 'no'), pair('apart', 'I. Varga', 'Ilse Varga'), rename('Nobody', 'x')];
		const change = store.correct({label: 'withdrawn', corrections: [isBy(a, 'Yes', null)], withdraw});
		expect(change).toEqual({kind: 'correction', label: 'withdrawn', entries: []});
		expect(kept(store)).toEqual([isBy(a, 'Yes', null), rename('Reed', 'Tom Reed')]);
		expect(store.undo()).toEqual(change);
		expect(kept(store)).toHaveLength(3);
	});

	test('withdrawn and made in one change are made', () => {
		const store = openMarks();
		correct(store, isBy(a, 'No', 'Tom Reed'));
		store.correct({label: 'x', corrections: [noQuote(a, 'No')], withdraw: [isBy(a, 'No', 'Tom Reed')]});
		expect(kept(store)).toEqual([noQuote(a, 'No')]);
		store.undo();
		expect(kept(store)).toEqual([isBy(a, 'No', 'Tom Reed')]);
		store.redo();
		expect(kept(store)).toEqual([noQuote(a, 'No')]);
	});

	test('that change nothing are no step and leave the time as it was', () => {
		const store = openMarks();
		correct(store, isBy(a, 'No', 'Tom Reed'));
		const before = store.corrections();
		correct(store, isBy(a, 'No', 'Tom Reed'));
		store.correct({label: 'nothing', corrections: [], withdraw: [noQuote(keysOf('b'), 'No')]});
		expect(store.corrections()).toEqual(before);
		store.undo();
		expect([store.corrections(), store.undo()]).toEqual([[], null]);
	});

	test('any text is kept as it is', () => {
		const odd = ['\ud800 half', 'a\0b', '', '"\\"', '𝄞\udfff', 'x'.repeat(100_000)];
		const file = stateFile();
		const store = openMarks(file);
		const made = odd.flatMap(text => [isBy(a, text, text), rename(text, text)]);
		correct(store, ...made);
		store.close();
		expect(new Set(kept(openMarks(file)))).toEqual(new Set(made));
	});

	test('take their turns with marks in undo', () => {
		const store = openMarks();
		star(store, a);
		correct(store, noQuote(a, 'Big Ben'));
		star(store, a, null);
		expect([store.undo()?.kind, store.undo()?.kind]).toEqual(['star', 'correction']);
		expect([kept(store), isStarred(store, a)]).toEqual([[], true]);
		expect(store.redo()).toEqual({kind: 'correction', label: 'put right', entries: []});
		expect(kept(store)).toEqual([noQuote(a, 'Big Ben')]);
	});

	test('are there in the next session, and can be taken back and made again there', () => {
		const file = stateFile();
		const store = openMarks(file);
		correct(store, noQuote(a, 'Big Ben'));
		correct(store, isBy(a, 'No', null));
		store.undo();
		const before = store.corrections();
		store.close();
		const next = openMarks(file);
		expect(next.corrections()).toEqual(before);
		next.redo();
		expect(kept(next)).toEqual([isBy(a, 'No', null), noQuote(a, 'Big Ben')]);
		next.undo();
		next.undo();
		expect(next.corrections()).toEqual([]);
	});
});

describe('an article that was corrected is found again', () => {
	const url = 'https://longshore.example/port';

	test.each([
		['when its url is the same', keysOf('a', {url}), keysOf('b', {url})],
		['when its place is', a, keysOf('a', {textHash: 'edited'})],
		['when its text is', a, keysOf('b', {textHash: 'text of a'})],
	])('%s', (_, before, after) => {
		const store = openMarks();
		correct(store, isBy(before, 'No', 'Tom Reed'));
		correct(store, noQuote(after, 'No'));
		expect(kept(store)).toEqual([noQuote({...after, url: after.url ?? before.url}, 'No')]);
		store.undo();
		expect(kept(store).map(correction => 'words' in correction && correction.verdict)).toEqual([
			isBy(a, 'No', 'Tom Reed').verdict,
		]);
	});

	test('under the keys that were learned, and another in its place is another', () => {
		const store = openMarks();
		correct(store, isBy(a, 'No', 'Tom Reed'));
		const moved = keysOf('b', {textHash: 'text of a'});
		lookThrough(store, [moved]);
		expect(kept(store)).toEqual([isBy(moved, 'No', 'Tom Reed')]);
		const other = keysOf('a', {textHash: 'a new story'});
		correct(store, isBy(other, 'No', null));
		expect(kept(store)).toHaveLength(2);
	});
});

describe('two windows', () => {
	const windows = (file = stateFile()) => [openMarks(file), openMarks(file)] as const;

	test('each is told once of what the other put right, and of what it took back', () => {
		const [one, other] = windows();
		for (const act of [
			() => correct(other, pair('same', 'Ilse Varga', 'I. Varga')),
			() => other.undo(),
			() => other.redo(),
			() => other.correct({label: 'x', corrections: [], withdraw: [pair('same', 'Ilse Varga', 'I. Varga')]}),
			() => correct(other, isBy(a, 'No', null)),
		]) {
			act();
			expect([other.changedElsewhere(), one.changedElsewhere(), one.changedElsewhere()]).toEqual([
				false,
				true,
				false,
			]);
			expect(one.corrections()).toEqual(other.corrections());
		}
	});

	test('what the other has made of a correction since is not taken back', () => {
		const [one, other] = windows();
		correct(one, isBy(a, 'No', 'Tom Reed'));
		correct(other, noQuote(a, 'No'));
		one.undo();
		expect(kept(one)).toEqual([noQuote(a, 'No')]);
	});

	test('what both put right is there once, as the later one has it', () => {
		const [one, other] = windows();
		correct(one, isBy(a, 'No', 'Tom Reed'));
		one.undo();
		correct(other, noQuote(a, 'No'));
		one.redo();
		expect(kept(one)).toEqual([noQuote(a, 'No')]);
	});

	test('that start at the same words in other spaces come to one when they are corrected again', () => {
		const [one, other] = windows();
		correct(one, isBy(a, 'Oh no', 'Tom Reed'));
		one.undo();
		correct(other, noQuote(a, 'Oh  no'));
		one.redo();
		correct(one, isBy(a, 'Oh no', null));
		expect(kept(one)).toEqual([isBy(a, 'Oh no', null)]);
		one.undo();
		expect(kept(one)).toHaveLength(2);
	});
});

test('when the file is removed under an open window, the next change brings corrections back', () => {
	const file = stateFile();
	const store = openMarks(file);
	correct(store, isBy(a, 'No', 'Tom Reed'), rename('Reed', 'Tom Reed'));
	const before = store.corrections();
	rmSync(dirname(file), {recursive: true});
	star(store, keysOf('b'));
	store.close();
	const next = openMarks(file);
	expect(next.corrections()).toEqual(before);
	expect(isStarred(next, keysOf('b'))).toBe(true);
});

test('what cannot be saved is an error, and nothing has changed', () => {
	const file = stateFile();
	const store = openMarks(file);
	correct(store, isBy(a, 'No', 'Tom Reed'));
	const database = openDatabase(file, 0);
	database.exec('BEGIN IMMEDIATE');
	expect(() => correct(store, noQuote(a, 'No'))).toThrow('another window is saving');
	database.exec('ROLLBACK');
	database.close();
	expect(kept(store)).toEqual([isBy(a, 'No', 'Tom Reed')]);
});

test('any run of corrections, undone and done again, leaves what a plain history has', () => {
	const keys = fc.constantFrom(keysOf('a'), keysOf('b'));
	const words = fc.record({text: fc.constantFrom('No', ' no', 'Oh “no”', 'Oh "no"'), nth: fc.nat(1)});
	const verdict = fc.constantFrom(
		'no quote' as const,
		{speaker: null},
		{speaker: {name: 'Ilse Varga', kind: 'person'} as const},
	);
	const name = fc.constantFrom('Ilse Varga', 'I. Varga', 'Reed');
	const correction: fc.Arbitrary<Correction> = fc.oneof(
		fc.record({keys, words, verdict}),
		fc.tuple(fc.constantFrom('same' as const, 'apart' as const), name, name).map(all => pair(...all)),
		fc.tuple(name, name).map(all => rename(...all)),
	);
	const move = fc.oneof(
		{
			weight: 3,
			arbitrary: fc.record({
				corrections: fc.array(correction, {maxLength: 3}),
				withdraw: fc.array(correction, {maxLength: 2}),
			}),
		},
		{weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const)},
		fc.constant('reopen' as const),
	);
	/** What a correction is about, told otherwise than the program does. */
	const about = (made: Correction): string => {
		if ('words' in made) {
			const plain = made.words.text.replace(/[“”]/g, '"').trim().toLowerCase();
			return `${made.keys.file}:${plain}:${made.words.nth}`;
		}
		if (made.relation === 'rename') return `called ${made.one.name}`;
		return [made.one.name, made.other.name].sort().join(' and ');
	};
	type State = ReadonlyMap<string, Correction>;
	const after = (
		state: State,
		{corrections, withdraw}: {corrections: Correction[]; withdraw: Correction[]},
	) => {
		const next = new Map(state);
		for (const made of withdraw) next.delete(about(made));
		for (const made of corrections) {
			if ('other' in made && made.one.name === made.other.name) continue;
			next.set(about(made), made);
		}
		return next;
	};
	const asText = (corrections: Iterable<Correction>) =>
		[...corrections].map(made => JSON.stringify(sorted(made))).sort();
	const sorted = (made: Correction) => Object.entries(made).sort(([one], [other]) => (one < other ? -1 : 1));

	fc.assert(
		fc.property(fc.array(move, {maxLength: 14}), run => {
			const file = stateFile();
			let store = openMarks(file);
			let history: State[] = [new Map()];
			let now = 0;
			for (const step of run) {
				if (step === 'undo') {
					expect(store.undo() !== null).toBe(now > 0);
					now = Math.max(0, now - 1);
				} else if (step === 'redo') {
					expect(store.redo() !== null).toBe(now < history.length - 1);
					now = Math.min(history.length - 1, now + 1);
				} else if (step === 'reopen') {
					store.close();
					store = openMarks(file);
				} else {
					store.correct({label: 'put right', ...step});
					const next = after(history[now]!, step);
					if (asText(next.values()).join() !== asText(history[now]!.values()).join()) {
						history = [...history.slice(0, now + 1), next];
						now++;
					}
				}
				expect(asText(kept(store))).toEqual(asText(history[now]!.values()));
			}
			store.close();
		}),
		{numRuns: 60},
	);
});
