import {describe, expect, test} from 'vitest';
import {firstRowOf} from '../../source/reader/result-rows.ts';
import {selectedHit} from '../../source/reader/result-stops.ts';
import {rowsOf} from '../../source/reader/update/results.ts';
import type {Problem} from '../../source/search/plan.ts';
import {ferryResults, Searching} from './searching.ts';
import {countsOf, resultsOf} from './told-results.ts';

const nothing = (query: string, problems: readonly Problem[] = []) => resultsOf({query, problems});

describe('while typing', () => {
	test('every change of the line asks, with numbers that grow, for fifty hits of each kind', () => {
		const reader = new Searching().act('search').type('fer').press('backspace');
		expect(reader.questions.map(({query, limit}) => [query, limit])).toEqual(
			['f', 'fe', 'fer', 'fe'].map(query => [query, 50]),
		);
		const numbers = reader.questions.map(({number}) => number);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(new Set(numbers).size).toBe(4);
	});

	test('moving in the line asks nothing', () => {
		const reader = new Searching().act('search').type('fe').press('left', 'home', 'end');
		expect(reader.questions).toHaveLength(2);
	});

	test('an answer to another question is dropped', () => {
		const reader = new Searching().act('search').type('fe');
		const [first, second] = reader.questions;
		reader.find(ferryResults('f'), first!.number);
		expect(reader.found.results).toBeNull();
		reader.find(ferryResults('fe'), second!.number);
		expect(reader.found.results?.query).toBe('fe');
	});

	test('an answer to a search that is over does not get into the next', () => {
		const reader = new Searching().act('search').type('f');
		const {number} = reader.questions[0]!;
		reader.press('esc').act('search').type('p').find(ferryResults('f'), number);
		expect(reader.found.results).toBeNull();
	});

	test('an empty line finds nothing and asks nothing', () => {
		const reader = new Searching().search().press('^u');
		expect(reader.found).toMatchObject({query: '', results: null, open: false});
		expect(reader.questions).toHaveLength(5);
		reader.find();
		expect(reader.found.results).toBeNull();
	});

	test('the arrows, ^n, ^p and the pages move in what is found', () => {
		const reader = new Searching(80, 12).search();
		const cursors = ['down', '^n', 'up', '^p', 'pagedown', 'pageup'].map(
			key => reader.press(key).found.cursor,
		);
		expect(cursors).toEqual([1, 2, 1, 0, 3, 0]);
		expect(reader.line).toBe('ferry');
	});

	test('what another query finds has its first hit selected; the hits of before stay until then', () => {
		const reader = new Searching().search().press('down', 'down').type('s');
		expect(reader.found.results?.query).toBe('ferry');
		expect(reader.found.cursor).toBe(2);
		expect(reader.find().found).toMatchObject({cursor: 0, top: 0});
	});
});

describe('the same question answered again', () => {
	test('the counts come after the hits, and the cursor stays on its hit', () => {
		const reader = new Searching().act('search').type('ferry').find(ferryResults('ferry', false));
		expect(reader.found.open).toBe(true);
		reader.press('down', 'down').find();
		expect(reader.found).toMatchObject({open: false, cursor: 2});
		expect(reader.found.results?.counts?.articles.number).toBe(3);
	});

	test('with more hits above it the selected one keeps its place on the screen', () => {
		const reader = new Searching(80, 12).search().press('down', 'down', 'down', 'down');
		const {cursor, top} = reader.found;
		const row = (state = reader.found) => firstRowOf(rowsOf(reader.model, state), state.cursor) - state.top;
		const before = row();
		const results = ferryResults('ferry');
		const fewer = {...results, articles: results.articles.slice(1), counts: countsOf(2, 2, 1)};
		reader.libraryGrows().find(fewer);
		expect(reader.found).toMatchObject({cursor: cursor - 1, top: top - 2});
		expect(row()).toBe(before);
		expect(selectedHit(reader.found)).toMatchObject({kind: 'quote', row: {id: 1}});
	});
});

describe('what has changed', () => {
	test('is asked again when the library grows, but not before the last answer', () => {
		const reader = new Searching().search();
		reader.libraryGrows().libraryGrows().libraryGrows();
		expect(reader.questions).toHaveLength(6);
		expect(reader.find().questions).toHaveLength(7);
		expect(reader.find().questions).toHaveLength(7);
		expect(new Set(reader.questions.slice(4).map(({query}) => query))).toEqual(new Set(['ferry']));
	});

	test('marks that change ask again', () => {
		const reader = new Searching().search().press('enter', 'esc');
		const before = reader.questions.length;
		expect(reader.send({type: 'marks-changed'}).questions).toHaveLength(before + 1);
	});

	test('while an article is read nothing is asked; back at the results it is', () => {
		const reader = new Searching().search().press('enter').libraryGrows().send({type: 'marks-changed'});
		expect(reader.questions).toHaveLength(5);
		expect(reader.press('esc').questions).toHaveLength(6);
	});

	test('nothing is asked where nothing is looked for', () => {
		expect(new Searching().act('search').libraryGrows().questions).toEqual([]);
	});
});

describe('Enter', () => {
	test('with something wrong in the line says so and keeps it', () => {
		const problem = {text: 'There is no field “colour:”.', start: 0, end: 7};
		const reader = new Searching()
			.act('search')
			.type('colour:')
			.find(nothing('colour:', [problem]));
		expect(reader.press('enter').model.prompt?.complaint).toBe('There is no field “colour:”.');
		expect(reader.type('r').model.prompt?.complaint).toBeNull();
	});

	test('with nothing found, or nothing answered, keeps the line', () => {
		const reader = new Searching().act('search').type('zebra').press('enter');
		expect(reader.line).toBe('zebra');
		expect(reader.find(nothing('zebra')).press('enter').line).toBe('zebra');
	});

	test('with an empty line is like Esc', () => {
		const reader = new Searching().act('down');
		const before = reader.where;
		expect(reader.act('search').press('enter').where).toEqual(before);
	});

	test('on a speaker looks for what they say, and the line stays open', () => {
		const reader = new Searching().search().press('pagedown', 'pagedown', 'enter');
		expect(reader.line).toBe('speaker:"Ilse Storm Varga" ');
		expect(reader.questions.at(-1)?.query).toBe('speaker:"Ilse Storm Varga" ');
		expect(reader.press('esc').model.place.view).toBe('list');
	});
});

describe('in any window', () => {
	test.each([
		[20, 6],
		[1, 1],
		[10, 2],
		[200, 60],
	])('of %i × %i the selected hit is drawn and nothing breaks', (columns, rows) => {
		const reader = new Searching(columns, rows).search();
		for (const key of ['down', 'pagedown', 'down', 'up', 'pageup', 'enter', 'n', 'N', 'J', 'esc', 'G', 'g'])
			expect(reader.press(key).screen).toHaveLength(rows);
	});

	test('made smaller the cursor remains on the screen', () => {
		const reader = new Searching(80, 40).search().press('enter', 'esc', 'G');
		reader.send({type: 'resized', columns: 40, rows: 6});
		const {top, cursor} = reader.found;
		const row = firstRowOf(rowsOf(reader.model, reader.found), cursor) - top;
		expect(row).toBeGreaterThanOrEqual(0);
		expect(row).toBeLessThan(4);
	});
});
