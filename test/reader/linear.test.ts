import {describe, expect, test} from 'vitest';
import {findMatches} from '../../source/reader/find.ts';
import {geometry} from '../../source/reader/geometry.ts';
import {lineOf} from '../../source/reader/line-edit.ts';
import {searchLines} from '../../source/reader/rows/search-results.ts';
import {typedPart} from '../../source/reader/rows/typed.ts';
import {pageOf} from '../fixtures/pages.ts';
import {expectLinear, stepsOf} from '../steps.ts';
import {articleHit, listRow, lit, resultsOf, searchOf, windowOf} from './told-results.ts';

describe('four times as much takes about four times the steps', () => {
	test.each(['a', 'a ', 'ﬃ', 'e\u0301', 'a\u200b', ' '])('to find something in a text of %j', piece =>
		expectLinear('/source/', 4000, size => {
			const page = pageOf(1, {body: [piece.repeat(size / piece.length)]});
			return () => findMatches(page, 'aaaab');
		}),
	);

	test('to show what is typed', () =>
		expectLinear('/source/', 4000, size => {
			const line = lineOf('é港'.repeat(size / 2));
			return () => typedPart(line, 60);
		}));

	test('to draw results by their sentences', () => expectLinear('/source/', 8, count => drawing(50, count)));
});

test('of a list of results what is on the screen is drawn', async () => {
	await stepsOf('/source/', drawing(50, 8));
	const [some, more] = [
		await stepsOf('/source/', drawing(50, 8)),
		await stepsOf('/source/', drawing(200, 8)),
	];
	expect(some).toBeGreaterThan(0);
	expect(more / some).toBeLessThan(1.5);
});

/** The drawing of a large window of so many results, each with a sentence of so many parts. */
function drawing(results: number, parts: number): () => unknown {
	const snippet = lit(
		`${'nobody on the quay of Port Ellery believed it, '.repeat(parts)}and the {ferry} came`,
	);
	const row = listRow({headline: 'Harbour reopens', publication: 'The Sound Post', body: ['Boats.']}, 2);
	const articles = Array.from({length: results}, (_, id) =>
		articleHit({row: {...row, id}, field: 'text', snippet}),
	);
	const search = searchOf(resultsOf({articles}));
	const window = windowOf(200, 60);
	return () => searchLines(window, search, geometry(window).bodyRows, []);
}
