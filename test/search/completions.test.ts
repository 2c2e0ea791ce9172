import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openCompletions, unfinishedAt} from '../../source/search/completions.ts';
import {parseQuery} from '../../source/search/query.ts';
import {anyHostile} from '../reader/any-text.ts';
import {newsroom} from './newsroom.ts';

const complete = openCompletions(
	newsroom([
		{publication: 'The Harbour Courier', body: ['“Yes.” “No.”'], said: ['Ilse Varga', 'Ilse Varga']},
		{publication: 'Gazette', body: ['“Dam.”'], said: ['Tomas Reed']},
		{publication: 'The Harbour Courier', body: ['“Well.” “O, "well".”'], said: ['Ada Holt', 'Thornvald']},
		{body: ['Nothing.']},
	]),
);

/** What the query can become, with the counts. */
function choices(query: string, cursor = query.length): string[] {
	const found = complete(query, cursor);
	if (found === null) return [];
	return found.choices.map(({text, count}) => {
		const completed = query.slice(0, found.start) + text + query.slice(found.end);
		return count === null ? completed : `${completed}(${count})`;
	});
}

describe('completions', () => {
	test.each([
		['', ['speaker:', 'publication:', 'is:', 'in:']],
		['dam ', ['dam speaker:', 'dam publication:', 'dam is:', 'dam in:']],
		['dam s', ['dam speaker:']],
		['I', ['is:', 'in:']],
		['dam', []],
		['"s', []],
		['-s', []],
		['is:', ['is:unread ', 'is:read ', 'is:starred ']],
		['is:R', ['is:read ']],
		['is:x', []],
		['in:q', ['in:quote ']],
		['foo:b', []],
		['dam speaker:v', ['dam speaker:"Ilse Varga" (2)']],
		['speaker:"ilse v', ['speaker:"Ilse Varga" (2)']],
		[
			'speaker:',
			[
				'speaker:"Ilse Varga" (2)',
				'speaker:"Ada Holt" (1)',
				'speaker:Thornvald (1)',
				'speaker:"Tomas Reed" (1)',
			],
		],
		['publication:', ['publication:"The Harbour Courier" (2)', 'publication:Gazette (1)']],
		['publication:cour', ['publication:"The Harbour Courier" (2)']],
		// A name that is not there is looked for with its letters wrong.
		['speaker:vagra', ['speaker:"Ilse Varga" (2)']],
		['publication:gazzette', ['publication:Gazette (1)']],
		['speaker:qqqqqq', []],
	])('of %j', (query, expected) => {
		expect(choices(query)).toEqual(expected);
	});

	test('at a cursor within the query', () => {
		expect(choices('speaker:va dam', 10)).toEqual(['speaker:"Ilse Varga" dam(2)']);
		expect(choices('speaker:vaxx', 10)).toEqual(['speaker:"Ilse Varga" (2)']);
		expect(choices('s dam', 1)).toEqual(['speaker: dam']);
		expect(unfinishedAt('dam speaker:va', 1)).toBeNull();
	});

	test('are understood by the query language', () => {
		for (const query of ['speaker:', 'publication:', 'is:', 'in:']) {
			for (const {text} of complete(query, query.length)!.choices) {
				expect(parseQuery(`${query}${text}dam `).problems).toEqual([]);
			}
		}
	});

	test('of any text stay within it', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({unit: 'binary'}), anyHostile),
				fc.nat(),
				fc.constantFrom('', 'speaker:'),
				(text, at, field) => {
					const query = field + text;
					const found = complete(query, at % (query.length + 1));
					if (found === null) return;
					expect(found.choices.length).toBeGreaterThan(0);
					expect(found.start).toBeGreaterThanOrEqual(0);
					expect(found.end).toBeGreaterThanOrEqual(found.start);
					expect(found.end).toBeLessThanOrEqual(query.length);
				},
			),
		);
	});
});
