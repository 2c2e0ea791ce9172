import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {KeptClipping} from '../../source/article/clipping.ts';
import type {Correction, KeptCorrection} from '../../source/article/correction.ts';
import type {ArticleKeys} from '../../source/article/identity.ts';
import type {Mark, MarkStore, ToTakeIn} from '../../source/marks/types.ts';
import {cited, clippingOf, undated} from './clippings.ts';
import {isBy, noQuote, pair, rename} from './corrections.ts';
import {isStarred, keysOf, noon, openMarks, star, stateFile} from './open-marks.ts';
import {linesOf, takeIn} from './plain-text.ts';

const nothing: ToTakeIn = {marks: [], corrections: [], clippings: []};
const earlier = '2026-08-14T12:00:00.000Z';
const later = '2026-08-16T12:00:00.000Z';
const starred: Mark = {readAt: null, starredAt: noon, place: null};

const clipping = (other: Partial<KeptClipping> = {}): KeptClipping => ({
	...clippingOf('We will wait'),
	keptAt: noon,
	...other,
});

const take = (store: MarkStore, arriving: Partial<ToTakeIn>) =>
	store.takeIn({...nothing, ...arriving}, 'imported');

describe('what was kept elsewhere', () => {
	test('is kept here with its times, as one step of undo', () => {
		const store = openMarks();
		const correction: KeptCorrection = {...noQuote(keysOf('b'), 'Long Wait'), correctedAt: earlier};
		const marks = [{keys: keysOf('a'), mark: {readAt: earlier, starredAt: noon, place: 7}}];
		expect(take(store, {marks, corrections: [correction], clippings: [clipping()]})).toEqual({
			...{marks: 1, corrections: 1, clippings: 1},
		});
		expect(store.mark(keysOf('a'))).toEqual(marks[0]!.mark);
		expect([store.corrections(), store.clippings()]).toEqual([[correction], [clipping()]]);
		expect(store.undo()).toMatchObject({kind: 'import', label: 'imported'});
		expect([store.mark(keysOf('a'))?.starredAt, store.corrections(), store.clippings()]).toEqual([
			null,
			[],
			[],
		]);
		expect(store.undo()).toBeNull();
		store.redo();
		expect(store.mark(keysOf('a'))).toEqual(marks[0]!.mark);
		expect([store.corrections(), store.clippings()]).toEqual([[correction], [clipping()]]);
	});

	test('changes nothing the second time, and that is no step of undo', () => {
		const store = openMarks();
		const arriving = {
			marks: [{keys: keysOf('a'), mark: starred}],
			corrections: [{...rename('I. Varga', 'Ilse Varga'), correctedAt: noon} as KeptCorrection],
			clippings: [clipping()],
		};
		take(store, arriving);
		expect(take(store, arriving)).toEqual({marks: 0, corrections: 0, clippings: 0});
		store.undo();
		expect(store.undo()).toBeNull();
	});

	test('adds to a mark what it lacks, and changes nothing that it has', () => {
		const store = openMarks();
		star(store, keysOf('a'), later);
		store.keepPlace(keysOf('a'), 12);
		take(store, {marks: [{keys: keysOf('a'), mark: {readAt: earlier, starredAt: noon, place: 3}}]});
		expect(store.mark(keysOf('a'))).toEqual({readAt: earlier, starredAt: later, place: 12});
	});

	test('of two corrections of the same words leaves the later one', () => {
		const of = (speaker: string, correctedAt: string) =>
			({...isBy(keysOf('a'), 'No', speaker), correctedAt}) as KeptCorrection;
		const store = openMarks();
		take(store, {corrections: [of('Ilse Varga', noon)]});
		expect(take(store, {corrections: [of('Jonas Reed', earlier)]}).corrections).toBe(0);
		expect(take(store, {corrections: [of('Jonas Reed', noon)]}).corrections).toBe(0);
		expect(store.corrections()).toEqual([of('Ilse Varga', noon)]);
		take(store, {corrections: [of('Jonas Reed', later), of('Ina Thorsen', earlier)]});
		expect(store.corrections()).toEqual([of('Jonas Reed', later)]);
		store.undo();
		expect(store.corrections()).toMatchObject([isBy(keysOf('a'), 'No', 'Ilse Varga')]);
	});

	test('of two clippings of the same words leaves the later one, with the note that only the other has', () => {
		const store = openMarks();
		take(store, {clippings: [clipping({note: 'mine', tags: []})]});
		take(store, {clippings: [clipping({note: 'old', tags: ['dredging'], keptAt: earlier})]});
		expect(store.clippings()).toEqual([clipping({note: 'mine', tags: ['dredging']})]);
		take(store, {clippings: [clipping({note: 'same time', words: {text: 'we  will wait', nth: 0}})]});
		expect(store.clippings()).toEqual([clipping({note: 'mine', tags: ['dredging']})]);
		take(store, {clippings: [clipping({speaker: null, tags: ['tides'], keptAt: later})]});
		expect(store.clippings()).toEqual([
			clipping({speaker: null, note: 'mine', tags: ['tides'], keptAt: later}),
		]);
	});

	test('belongs to the article that is known here by its url or text, wherever its file was', () => {
		const store = openMarks();
		const url = 'https://coast.example/ferry';
		star(store, keysOf('a', {url}));
		star(store, keysOf('b'));
		take(store, {
			marks: [
				{keys: {url, file: '/elsewhere/1.txt', index: 0, textHash: null}, mark: {...starred, readAt: noon}},
				{keys: {...keysOf('b'), file: '/elsewhere/2.txt'}, mark: {...starred, readAt: later}},
			],
		});
		expect(store.mark(keysOf('a', {url}))).toMatchObject({readAt: noon});
		expect(store.mark(keysOf('b'))).toMatchObject({readAt: later});
		// The files of the other machine are not those of this one.
		expect(store.mark({url: null, file: '/elsewhere/2.txt', index: 0, textHash: 'another'})).toBeUndefined();
	});

	test('is seen by another window', () => {
		const file = stateFile();
		const [one, other] = [openMarks(file), openMarks(file)];
		one.changedElsewhere();
		take(other, {marks: [{keys: keysOf('a'), mark: starred}]});
		expect([one.changedElsewhere(), isStarred(one, keysOf('a'))]).toEqual([true, true]);
		take(other, {clippings: [clipping()]});
		expect([one.changedElsewhere(), undated(one.clippings())]).toEqual([true, [clippingOf('We will wait')]]);
	});

	test('of thousands of words of one article is taken in by looking the article up once', () => {
		const store = openMarks();
		const many = Array.from({length: 3000}, (_, nth) => clipping({words: {text: `words ${nth}`, nth: 0}}));
		const put = many.map(
			({words}) => ({...isBy(keysOf('a'), words.text, 'Ilse Varga'), correctedAt: noon}) as KeptCorrection,
		);
		expect(take(store, {clippings: many, corrections: put})).toMatchObject({
			...{clippings: 3000, corrections: 3000},
		});
		expect(take(store, {clippings: many, corrections: put})).toMatchObject({clippings: 0, corrections: 0});
	});
});

describe('through plain text', () => {
	const name = fc.constantFrom('a', 'b', 'c', 'd');
	const url = fc.option(fc.constantFrom('https://coast.example/1', 'https://coast.example/2?q=%F0'));
	const keys: fc.Arbitrary<ArticleKeys> = fc
		.record({name, url, text: fc.option(name), index: fc.nat(1)})
		.map(({name, url, text, index}) => keysOf(name, {url, index, textHash: text}));
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom('No', 'no ', 'half \uD83D', '\u0000\u001b[2J', '__proto__', '"}\n{"'),
	);
	const time = fc
		.date({min: new Date(0), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true})
		.map(date => date.toISOString());
	const mark = fc.record({
		readAt: fc.option(time),
		starredAt: fc.option(time),
		place: fc.option(fc.nat()),
	});
	const who = fc.option(
		fc.record({name: text, kind: fc.constantFrom('person', 'described'), role: fc.option(text)}),
	);
	const correction: fc.Arbitrary<Correction> = fc.oneof(
		fc.tuple(keys, text, fc.option(text), fc.nat(2)).map(([keys, ...said]) => isBy(keys, ...said)),
		fc.tuple(keys, text).map(([keys, said]) => noQuote(keys, said)),
		fc
			.tuple(fc.constantFrom('same', 'apart'), text, text)
			.map(([relation, one, other]) => pair(relation as 'same', one, other)),
		fc.tuple(text, text).map(([one, name]) => rename(one, name)),
	);
	const kept = fc
		.record({
			keys,
			said: text,
			nth: fc.nat(2),
			kind: fc.constantFrom('quote', 'sentence', 'paragraph'),
			who,
			note: fc.option(text),
			tags: fc.array(text),
			headline: fc.option(text),
		})
		.map(({keys, said, nth, kind, who, note, tags, headline}) =>
			clippingOf(
				said,
				{
					...{words: {text: said, nth}, kind: kind as 'quote', speaker: who as KeptClipping['speaker']},
					...{note, tags, cited: {...cited, headline}},
				},
				keys,
			),
		);
	type Doing = (store: MarkStore) => void;
	const doing: fc.Arbitrary<Doing> = fc.oneof(
		fc.tuple(keys, mark).map(([keys, set]): Doing => {
			return store => store.apply({kind: 'star', label: '', entries: [{keys, set}]});
		}),
		correction.map(
			(one): Doing =>
				store =>
					store.correct({label: '', corrections: [one]}),
		),
		fc.array(kept, {minLength: 1, maxLength: 3}).map((keep): Doing => {
			return store => store.clip({label: '', keep});
		}),
		fc.constant<Doing>(store => store.undo()),
	);

	test('any state is the same text in a new place, and nothing new where it comes from', () => {
		fc.assert(
			fc.property(fc.array(doing, {maxLength: 25}), all => {
				const file = stateFile();
				const store = openMarks(file);
				for (const one of all) one(store);
				const lines = linesOf(file);
				const elsewhere = stateFile();
				const other = openMarks(elsewhere);
				takeIn(other, lines);
				expect(linesOf(elsewhere)).toEqual(lines);
				expect(takeIn(other, lines)).toEqual({marks: 0, corrections: 0, clippings: 0});
				expect(takeIn(store, lines)).toEqual({marks: 0, corrections: 0, clippings: 0});
				expect(linesOf(file)).toEqual(lines);
				store.close();
				other.close();
			}),
			{numRuns: 50},
		);
	});

	test('whatever comes together, undo leads back to what was there', () => {
		fc.assert(
			fc.property(fc.array(doing, {maxLength: 12}), fc.array(doing, {maxLength: 12}), (here, there) => {
				const [file, from] = [stateFile(), stateFile()];
				const [store, other] = [openMarks(file), openMarks(from)];
				for (const one of here) one(store);
				for (const one of there) one(other);
				const before = linesOf(file);
				const counts = takeIn(store, linesOf(from));
				const words = (lines: readonly string[]) =>
					lines.map(line => JSON.parse(line).text ?? null).filter(Boolean);
				if (Object.values(counts).some(count => count > 0)) {
					expect(store.undo()?.kind).toBe('import');
					// An article may be known by more than before.
					expect(linesOf(file)).toHaveLength(before.length);
					expect(words(linesOf(file)).sort()).toEqual(words(before).sort());
				} else expect(linesOf(file)).toHaveLength(before.length);
				store.close();
				other.close();
			}),
			{numRuns: 30},
		);
	});
});
