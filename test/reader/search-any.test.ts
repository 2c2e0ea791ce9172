import fc from 'fast-check';
import {expect, test} from 'vitest';
import {stopsOf} from '../../source/reader/result-stops.ts';
import {ferryResults, Searching} from './searching.ts';
import {countsOf, resultsOf} from './told-results.ts';

const keys = (
	'^f / esc enter up down left right pageup pagedown tab shift-tab ^r ^u backspace ' +
	'[ ] n N J K j k g G q h 1 2 3 space , z a b é'
).split(' ');

/** More than a window has room for, and more of them than are asked for. */
function manyResults({query, limit}: {readonly query: string; readonly limit: number}) {
	const {articles, quotes, speakers} = ferryResults(query);
	const all = <T>(hits: readonly T[], number: number) =>
		Array.from({length: number}, (_, at) => hits[at % hits.length]!);
	const counts = countsOf(400, 30, 3);
	const [some, others] = [all(articles, Math.min(400, limit)), all(quotes, 30)];
	return resultsOf({query, articles: some, quotes: others, speakers: all(speakers, 3), counts});
}

/** What the archive and the terminal do meanwhile. */
const events: readonly ((reader: Searching) => unknown)[] = [
	reader => reader.questions.length > 0 && reader.find(),
	reader => reader.questions.length > 0 && reader.find(ferryResults(reader.questions.at(-1)!.query, false)),
	reader => reader.questions.length > 0 && reader.find(resultsOf({query: reader.questions.at(-1)!.query})),
	reader => reader.questions.length > 0 && reader.find(ferryResults('old'), reader.questions[0]!.number),
	reader => reader.questions.length > 0 && reader.find(manyResults(reader.questions.at(-1)!)),
	reader => reader.libraryGrows(),
	reader => reader.send({type: 'marks-changed'}),
	reader => reader.pageComes(),
	reader => reader.send({type: 'resized', columns: 20, rows: 6}),
	reader => reader.send({type: 'resized', columns: 3, rows: 1}),
	reader => reader.send({type: 'resized', columns: 120, rows: 40}),
];

test('whatever is pressed and whatever comes meanwhile, the screen is full and the cursor on a hit', () => {
	const anything = fc.oneof(
		{weight: 4, arbitrary: fc.constantFrom(...keys)},
		{weight: 2, arbitrary: fc.constantFrom(...events)},
	);
	fc.assert(
		fc.property(fc.array(anything, {maxLength: 40}), fc.boolean(), (all, slow) => {
			const reader = new Searching(80, 14).search();
			reader.slow = slow;
			for (const next of all) {
				if (typeof next === 'string') reader.press(next);
				else next(reader);
				expect(reader.screen).toHaveLength(reader.model.size.rows);
				const {place} = reader.model;
				if (place.view !== 'search') continue;
				const {cursor, top} = place.search;
				expect(cursor).toBeGreaterThanOrEqual(0);
				expect(cursor).toBeLessThan(Math.max(1, stopsOf(place.search).length));
				expect(top).toBeGreaterThanOrEqual(0);
			}
		}),
		{numRuns: 60},
	);
});

test('Esc often enough leads to the list, with nothing on the way', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 25}), pressed => {
			const reader = new Searching().search().press(...pressed);
			for (let times = 0; reader.model.place.view !== 'list' && times < 80; times++) reader.press('esc');
			reader.press('esc');
			expect(reader.where).toEqual({place: {view: 'list'}, trail: [], prompt: null});
		}),
		{numRuns: 60},
	);
});
