import {describe, expect, test} from 'vitest';
import {selectedHit} from '../../source/reader/result-stops.ts';
import type {Results} from '../../source/search/types.ts';
import {Searching} from './searching.ts';
import {articleHit, countsOf, listRow, quoteHit, resultsOf, speakerHit} from './told-results.ts';

function many(articles: number, quotes: number, speakers: number, told: Partial<Results> = {}): Results {
	const row = (id: number) => listRow({headline: `Ferry ${id} sails`, body: ['It sails.']}, id);
	return resultsOf({
		query: 'ferry',
		articles: Array.from({length: articles}, (_, n) => articleHit({row: row(n + 1)})),
		quotes: Array.from({length: quotes}, (_, n) => quoteHit({row: row(n + 1), number: n})),
		speakers: Array.from({length: speakers}, (_, n) => speakerHit({name: `Ada Ferry ${n + 1}`})),
		...told,
	});
}

function searching(results: Results, columns = 80, rows = 24): Searching {
	return new Searching(columns, rows).act('search').type('ferry').find(results);
}

const down = (times: number) => Array.from({length: times}, () => 'down');
const articleOf = (reader: Searching) => {
	const hit = selectedHit(reader.found);
	return hit?.kind === 'article' ? hit.row.id : hit?.kind;
};

describe('several groups', () => {
	test('are all on the screen, each with its first hits and how many more there are', () => {
		const {screen} = searching(many(28, 12, 9));
		const telling = screen.filter(row => /^(Articles|Quotes|Speakers)|more$/.test(row));
		expect(telling).toEqual([
			'Articles 28',
			'    … and 25 more',
			'Quotes 12',
			'    … and 9 more',
			'Speakers 9',
			'    … and 7 more',
		]);
		expect(screen.filter(row => /Ferry \d+ sails/.test(row))).toHaveLength(6);
	});

	test('have more room in a higher window', () => {
		const {screen} = searching(many(50, 50, 50), 120, 60);
		const left = screen.flatMap(row => /and (\d+) more/.exec(row)?.[1] ?? []).map(Number);
		expect(left).toHaveLength(3);
		expect(left.every(number => number < 45)).toBe(true);
		expect(screen.slice(-4, -1).join()).toContain('more');
	});

	test('that fit are not folded, and one alone shows all it has', () => {
		expect(searching(many(3, 2, 1)).screen.join('\n')).not.toContain('more');
		const alone = searching(many(28, 0, 0)).press('enter', 'esc', 'G');
		expect(articleOf(alone)).toBe(28);
	});

	test('where the row would take the room of the one more there is, that is shown', () => {
		const {screen} = searching(many(28, 12, 3));
		expect(screen.join('\n')).not.toContain('and 1 more');
	});

	test('] and [ lead from one to the other', () => {
		const reader = searching(many(28, 12, 9)).press('enter', 'esc');
		expect([']', ']', ']', '[', '[', '['].map(key => articleOf(reader.press(key)))).toEqual([
			'quote',
			'speaker',
			'speaker',
			'quote',
			1,
			1,
		]);
	});
});

describe('the row that says how many more there are', () => {
	test('is come to, and Enter unfolds its group with the cursor on the first of the new hits', () => {
		const reader = searching(many(28, 12, 9)).press(...down(3));
		expect(reader.screen.find(row => row.startsWith('›'))).toBe('›   … and 25 more');
		expect(articleOf(reader.press('enter'))).toBe(4);
		expect(reader.line).toBe('ferry');
		expect(articleOf(reader.press(...down(24)))).toBe(28);
		expect(articleOf(reader.press('down'))).toBe('quote');
	});

	test('is folded again by a new query, not by the same answered again', () => {
		const reader = searching(many(28, 12, 9)).press(...down(3), 'enter');
		reader.libraryGrows().find(many(28, 12, 9));
		expect(articleOf(reader)).toBe(4);
		expect(reader.found.unfolded).toEqual(['articles']);
		reader.type('s').find(many(28, 12, 9, {query: 'ferrys'}));
		expect(reader.screen).toContain('    … and 25 more');
	});

	test('at the end of all that was asked for asks for more', () => {
		const more = {counts: countsOf(300, 12, 9)};
		const reader = searching(many(50, 12, 9, more)).press(...down(3), 'enter', ...down(45));
		expect(reader.questions.at(-1)?.limit).toBe(50);
		expect(reader.press('down').questions.at(-1)).toMatchObject({query: 'ferry', limit: 200});
		expect(reader.press('down').screen.find(row => row.startsWith('›'))).toBe('›   … and 250 more');
		expect(articleOf(reader.find(many(200, 12, 9, more)))).toBe(51);
	});

	test('a number in the window is kept when the window changes', () => {
		const reader = searching(many(28, 12, 9)).press('down', 'down');
		reader.send({type: 'resized', columns: 80, rows: 50});
		expect(articleOf(reader)).toBe(3);
		reader.send({type: 'resized', columns: 80, rows: 12});
		expect(reader.screen.some(row => row.startsWith('›'))).toBe(true);
	});
});

test('n in an article goes on behind what is folded', () => {
	const results = many(28, 12, 9);
	const reader = searching(results).press('down', 'down', 'enter');
	reader.slow = true;
	reader.press('n');
	expect(reader.found.unfolded).toEqual(['articles']);
	expect(articleOf(reader)).toBe(4);
});
