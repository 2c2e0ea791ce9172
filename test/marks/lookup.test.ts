import {expect, test} from 'vitest';
import {rowsVisited} from '../rows-visited.ts';
import {keysOf, noon, openMarks} from './open-marks.ts';

test.each([
	['that differ', (number: number) => keysOf(`${number}`)],
	[
		'of one text at many urls',
		(number: number) => keysOf(`${number}`, {url: `https://longshore.example/${number}`, textHash: 'notice'}),
	],
])('a lookup goes through no more among 1,600 marks %s than among 100', (_, keysAt) => {
	const visited = rowsVisited('subject');
	const rows = (count: number) => {
		const store = openMarks();
		const entries = Array.from({length: count}, (_, number) => ({keys: keysAt(number), set: {readAt: noon}}));
		store.apply({kind: 'read', label: 'all read', entries});
		visited();
		// Half of them are not there.
		for (let number = 0; number < 100; number++) store.mark(keysAt(count - 50 + number));
		return visited();
	};
	expect(rows(100)).toBeGreaterThan(0);
	expect(rows(1600)).toBe(rows(100));
});
