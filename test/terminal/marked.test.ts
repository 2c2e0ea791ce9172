import {expect, test} from 'vitest';
import type {Mark} from '../../source/archive/types.ts';
import {noMark} from '../../source/reader/model.ts';
import {markedNow} from '../../source/terminal/marked.ts';

test('what is marked follows the marks, and its version grows with every change', () => {
	let marks: ReadonlyMap<number, Mark> = new Map([[1, {...noMark, readAt: '2026-09-13T00:00:00Z'}]]);
	const marked = markedNow(() => marks);
	const {version} = marked;
	expect([...marked.read()]).toEqual([1]);
	expect([...marked.starred()]).toEqual([]);
	expect(marked.version).toBe(version);
	marks = new Map([...marks, [2, {...noMark, starredAt: '2026-09-13T00:00:00Z'}], [1, noMark]]);
	expect(marked.version).toBeGreaterThan(version);
	expect([...marked.read()]).toEqual([]);
	expect([...marked.starred()]).toEqual([2]);
});
