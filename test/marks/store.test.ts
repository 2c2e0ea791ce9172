import {mkdirSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ArticleKeys} from '../../source/article/identity.ts';
import type {MarkStore} from '../../source/marks/types.ts';
import {runModule} from '../archive/as-nobody.ts';
import {lookThrough} from './library.ts';
import {isStarred, keysOf, noon, openMarks, star, stateFile} from './open-marks.ts';

describe('marks', () => {
	test('an article that was never touched has none', () => {
		expect(openMarks().mark(keysOf('a'))).toBeUndefined();
	});

	test('a change sets the fields it names and tells what was before', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		const change = store.apply({
			kind: 'read',
			label: 'read',
			entries: [{keys: keysOf('a'), set: {readAt: noon, place: 40}}],
		});
		const after = {readAt: noon, starredAt: noon, place: 40};
		expect(change).toEqual({
			kind: 'read',
			label: 'read',
			entries: [{keys: keysOf('a'), before: {readAt: null, starredAt: noon, place: null}, after}],
		});
		expect(store.mark(keysOf('a'))).toEqual(after);
	});

	test('they are there in the next session', () => {
		const file = stateFile();
		const store = openMarks(file);
		star(store, keysOf('a'));
		store.keepPlace(keysOf('b'), 120);
		store.close();
		const next = openMarks(file);
		expect(next.problem).toBeNull();
		expect(next.mark(keysOf('a'))).toEqual({readAt: null, starredAt: noon, place: null});
		expect(next.mark(keysOf('b'))).toEqual({readAt: null, starredAt: null, place: 120});
	});

	test('one change may name an article twice', () => {
		const store = openMarks();
		const set = (fields: object) => ({keys: keysOf('a'), set: fields});
		store.apply({kind: 'read', label: 'both', entries: [set({readAt: noon}), set({place: 3})]});
		expect(store.mark(keysOf('a'))).toEqual({readAt: noon, starredAt: null, place: 3});
		store.undo();
		expect(store.mark(keysOf('a'))).toEqual({readAt: null, starredAt: null, place: null});
	});
});

describe('an article is the same', () => {
	const url = 'https://longshore.example/port';

	test.each([
		['when its url is, wherever it is and whatever it says', keysOf('a', {url}), keysOf('b', {url})],
		['when its place is, whatever it says', keysOf('a'), keysOf('a', {textHash: 'edited'})],
		['when its place is and it got a url', keysOf('a'), keysOf('a', {url, textHash: 'edited'})],
		['when its text is, wherever it is', keysOf('a'), keysOf('b', {textHash: 'text of a'})],
		['when its text is and it got a url', keysOf('a'), keysOf('b', {url, textHash: 'text of a'})],
		['when its text is and the url is not told', keysOf('a', {url}), keysOf('b', {textHash: 'text of a'})],
	])('%s', (_, before, after) => {
		const store = openMarks();
		star(store, before);
		expect(isStarred(store, after)).toBe(true);
	});

	test.each([
		['when place and text differ', keysOf('a'), keysOf('b')],
		['when it is another one of the file', keysOf('a'), keysOf('a', {index: 1, textHash: 'other'})],
		[
			'when another url stands in its place',
			keysOf('a', {url}),
			keysOf('a', {url: `${url}/2`, textHash: 'x'}),
		],
		[
			'when its text stands at another url',
			keysOf('a', {url}),
			keysOf('b', {url: `${url}/2`, textHash: 'text of a'}),
		],
		['when neither has a text', keysOf('a', {textHash: null}), keysOf('b', {textHash: null})],
		[
			'when both came through standard input',
			keysOf('', {file: '-'}),
			keysOf('', {file: '-', textHash: 'x'}),
		],
	])('but not %s', (_, before, after) => {
		const store = openMarks();
		star(store, before);
		expect(store.mark(after)).toBeUndefined();
	});

	test('a mark survives a renaming and then an edit, with a session between', () => {
		const file = stateFile();
		let store = openMarks(file);
		star(store, keysOf('a'));
		store.close();
		store = openMarks(file);
		expect(isStarred(store, keysOf('b', {textHash: 'text of a'}))).toBe(true);
		lookThrough(store, [keysOf('b', {textHash: 'text of a'})]);
		store.close();
		store = openMarks(file);
		expect(isStarred(store, keysOf('b', {textHash: 'edited'}))).toBe(true);
		expect(store.mark(keysOf('a', {textHash: 'a new story'}))).toBeUndefined();
	});

	describe('a text without a url that is found at two of them is the first of the two', () => {
		const bare = keysOf('bare', {textHash: 'notice'});
		const [one, other] = [1, 2].map(number =>
			keysOf(`${number}`, {url: `${url}/${number}`, textHash: 'notice'}),
		) as [ArticleKeys, ArticleKeys];
		const starred = (store: MarkStore, articles = [one, other, bare]) => {
			lookThrough(store, articles);
			return [one, other, bare].map(keys => isStarred(store, keys));
		};

		test('also in the next session', () => {
			const file = stateFile();
			const store = openMarks(file);
			star(store, bare);
			expect(starred(store)).toEqual([true, false, true]);
			store.close();
			expect(starred(openMarks(file))).toEqual([true, false, true]);
		});

		test('also when it had been moved in the same session', () => {
			const store = openMarks();
			star(store, bare);
			lookThrough(store, [{...bare, file: '/news/moved.txt'}]);
			expect(starred(store)).toEqual([true, false, true]);
		});

		test('also within one change, and undo takes back both', () => {
			const store = openMarks();
			star(store, bare);
			const entries = [one, other].map((keys, at) => ({keys, set: {place: at + 1}}));
			store.apply({kind: 'place', label: 'both', entries});
			expect([one, other].map(keys => store.mark(keys))).toEqual([
				{readAt: null, starredAt: noon, place: 1},
				{readAt: null, starredAt: null, place: 2},
			]);
			store.undo();
			expect([one, other].map(keys => store.mark(keys)?.place)).toEqual([null, null]);
			store.undo();
			expect(starred(store)).toEqual([false, false, false]);
			store.redo();
			expect(starred(store)).toEqual([true, false, expect.any(Boolean)]);
		});

		test('also when two windows learned different ones', () => {
			const file = stateFile();
			const windows = [openMarks(file), openMarks(file)] as const;
			star(windows[0], bare);
			const learned = [one, other].map(keys => lookThrough(windows[0], [keys], false));
			expect(learned.map(found => found.length)).toEqual([1, 1]);
			for (const at of [0, 1] as const) windows[at].learn(learned[at]!);
			expect(starred(openMarks(file), []).slice(0, 2)).toEqual([true, false]);
		});
	});

	test('an edit of one does not lose another that has the text it had', () => {
		const store = openMarks();
		star(store, keysOf('1', {url, textHash: 'notice'}));
		star(store, keysOf('2', {url: `${url}/2`, textHash: 'notice'}));
		star(store, keysOf('2', {url: `${url}/2`, textHash: 'edited'}), null);
		expect(isStarred(store, keysOf('3', {textHash: 'notice'}))).toBe(true);
	});

	test('whatever is done, no two with different urls have one mark', () => {
		const article = fc.record({
			url: fc.constantFrom(null, `${url}/1`, `${url}/2`, `${url}/3`),
			file: fc.constantFrom('/news/a.txt', '/news/b.txt', '/news/c.txt', '-'),
			index: fc.nat(1),
			textHash: fc.constantFrom(null, 'notice', 'story'),
		});
		const move = fc.oneof(
			{weight: 4, arbitrary: fc.array(article, {minLength: 1, maxLength: 3})},
			{weight: 2, arbitrary: article},
			fc.constantFrom('undo' as const, 'redo' as const, 'reopen' as const),
		);
		fc.assert(
			fc.property(fc.array(move, {maxLength: 12}), fc.array(article, {maxLength: 8}), (run, seen) => {
				const file = stateFile();
				let store = openMarks(file);
				let place = 0;
				for (const step of run) {
					if (step === 'reopen') {
						store.close();
						store = openMarks(file);
					} else if (typeof step === 'string') store[step]();
					else if (!Array.isArray(step)) lookThrough(store, [step]);
					else {
						const entries = step.map(keys => ({keys, set: {place: ++place}}));
						store.apply({kind: 'place', label: 'on', entries});
					}
				}
				// Every place was given once: who has the same one has the same mark.
				lookThrough(store, seen);
				const urls = new Map<number, string>();
				for (const {keys, at} of seen.map(keys => ({keys, at: store.mark(keys)?.place ?? null}))) {
					if (keys.url === null || at === null) continue;
					expect(urls.get(at) ?? keys.url).toBe(keys.url);
					urls.set(at, keys.url);
				}
				store.close();
			}),
			{numRuns: 60},
		);
	});

	test('files that are renumbered keep their own marks', () => {
		const store = openMarks();
		star(store, keysOf('1'));
		star(store, keysOf('2'), null);
		expect(isStarred(store, keysOf('2', {textHash: 'text of 1'}))).toBe(true);
		expect(isStarred(store, keysOf('3', {textHash: 'text of 2'}))).toBe(false);
	});
});

describe('undo', () => {
	test('takes back the newest change first and does it again in turn', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		star(store, keysOf('b'));
		expect(store.undo()?.label).toBe('starred /news/b.txt');
		expect(store.undo()?.label).toBe('starred /news/a.txt');
		expect(store.undo()).toBeNull();
		expect([isStarred(store, keysOf('a')), isStarred(store, keysOf('b'))]).toEqual([false, false]);
		expect(store.redo()?.label).toBe('starred /news/a.txt');
		expect(store.redo()?.label).toBe('starred /news/b.txt');
		expect(store.redo()).toBeNull();
		expect([isStarred(store, keysOf('a')), isStarred(store, keysOf('b'))]).toEqual([true, true]);
	});

	test('tells the change as it was made', () => {
		const store = openMarks();
		const made = store.apply({
			kind: 'star',
			label: 'x',
			entries: [{keys: keysOf('a'), set: {starredAt: noon}}],
		});
		expect(store.undo()).toEqual(made);
		expect(store.redo()).toEqual(made);
	});

	test('takes back only the fields of that change', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		store.keepPlace(keysOf('a'), 77);
		expect(store.undo()?.kind).toBe('star');
		expect(store.mark(keysOf('a'))).toEqual({readAt: null, starredAt: null, place: 77});
	});

	test('a new change ends redo', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		store.undo();
		star(store, keysOf('b'));
		expect(store.redo()).toBeNull();
		expect(isStarred(store, keysOf('a'))).toBe(false);
	});

	test('a change that changes nothing is no step', () => {
		const store = openMarks();
		star(store, keysOf('a'));
		star(store, keysOf('a'));
		store.undo();
		expect(isStarred(store, keysOf('a'))).toBe(false);
	});

	test('goes on in the next session', () => {
		const file = stateFile();
		const store = openMarks(file);
		star(store, keysOf('a'));
		star(store, keysOf('b'));
		store.undo();
		store.close();
		const next = openMarks(file);
		expect(next.redo()?.label).toBe('starred /news/b.txt');
		next.undo();
		next.undo();
		expect(isStarred(next, keysOf('a'))).toBe(false);
	});

	test('a thousand steps are kept', () => {
		const store = openMarks();
		for (let number = 0; number < 1010; number++) star(store, keysOf(`${number}`));
		let steps = 0;
		while (store.undo()) steps++;
		expect(steps).toBe(1000);
		expect([isStarred(store, keysOf('9')), isStarred(store, keysOf('10'))]).toEqual([true, false]);
	});

	test('any run of changes, undone and done again, gives what a plain history gives', () => {
		const moves = fc.array(
			fc.oneof(
				fc.record({article: fc.nat(3), starred: fc.boolean()}),
				fc.constantFrom('undo' as const, 'redo' as const),
			),
			{maxLength: 30},
		);
		fc.assert(
			fc.property(moves, run => {
				const store = openMarks();
				let history: boolean[][] = [[false, false, false, false]];
				let now = 0;
				for (const move of run) {
					if (move === 'undo') {
						store.undo();
						now = Math.max(0, now - 1);
					} else if (move === 'redo') {
						store.redo();
						now = Math.min(history.length - 1, now + 1);
					} else {
						const {article, starred} = move;
						star(store, keysOf(`${article}`), starred ? noon : null);
						if (history[now]![article] === starred) continue;
						history = [...history.slice(0, now + 1), history[now]!.with(article, starred)];
						now++;
					}
				}
				expect([0, 1, 2, 3].map(article => isStarred(store, keysOf(`${article}`)))).toEqual(history[now]);
				store.close();
			}),
			{numRuns: 50},
		);
	});
});

describe('two windows', () => {
	test('each sees what the other did, and is told once', () => {
		const file = stateFile();
		const [one, other] = [openMarks(file), openMarks(file)];
		expect(one.changedElsewhere()).toBe(false);
		star(other, keysOf('a'));
		expect(other.changedElsewhere()).toBe(false);
		expect(one.changedElsewhere()).toBe(true);
		expect(isStarred(one, keysOf('a'))).toBe(true);
		expect(one.changedElsewhere()).toBe(false);
	});

	test('what was taken in while saving is told too', () => {
		const file = stateFile();
		const [one, other] = [openMarks(file), openMarks(file)];
		star(other, keysOf('a'));
		star(one, keysOf('b'));
		expect(isStarred(one, keysOf('a'))).toBe(true);
		expect(one.changedElsewhere()).toBe(true);
	});

	test('fields that both set are kept side by side', () => {
		const file = stateFile();
		const [one, other] = [openMarks(file), openMarks(file)];
		star(one, keysOf('a'));
		other.keepPlace(keysOf('a'), 5);
		expect(other.mark(keysOf('a'))).toEqual({readAt: null, starredAt: noon, place: 5});
	});

	test('neither takes back what the other did while it is open', () => {
		const file = stateFile();
		const one = openMarks(file);
		star(one, keysOf('a'));
		const other = openMarks(file);
		expect(other.undo()).toBeNull();
		star(other, keysOf('b'));
		one.close();
		expect(other.undo()?.label).toBe('starred /news/b.txt');
		expect(other.undo()?.label).toBe('starred /news/a.txt');
	});

	test('what a window did that was killed can be taken back by the next', () => {
		const file = stateFile();
		const script = new URL('./star-many.ts', import.meta.url);
		runModule(script, [file, 'x', '3', 'kill']);
		const next = openMarks(file);
		expect(next.undo()?.label).toBe('starred /news/x2.txt');
	});
});

test('only its owner can read it, whatever the mask of the process', () => {
	const file = stateFile();
	const script = new URL('./star-many.ts', import.meta.url);
	runModule(script, [file, 'x', '3', 'kill'], ['sh', '-c', 'umask 000; exec "$@"', 'sh']);
	const modes = [dirname(file), file, `${file}-wal`, `${file}-shm`].map(path => statSync(path).mode & 0o777);
	expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
});

test('a folder that was there keeps its mode', () => {
	const file = stateFile();
	mkdirSync(dirname(file), {mode: 0o755});
	star(openMarks(file), keysOf('a'));
	expect(statSync(dirname(file)).mode & 0o777).toBe(0o755);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('when the file is removed under an open window, the next change brings everything back', () => {
	const file = stateFile();
	const store = openMarks(file);
	star(store, keysOf('a'));
	rmSync(dirname(file), {recursive: true});
	star(store, keysOf('b'));
	store.close();
	const next = openMarks(file);
	expect([isStarred(next, keysOf('a')), isStarred(next, keysOf('b'))]).toEqual([true, true]);
});
