import {describe, expect, test} from 'vitest';
import type {Brief, Passage} from '../../source/article/article.ts';
import {briefParts, factsWithFigures} from '../../source/article/brief-parts.ts';

const passage = (text: string, start: number): Passage => ({text, start, end: start + text.length});

const opened = passage('The lock at Hask opened on Monday.', 0);
const waited = passage('Forty barges had waited a week.', 60);
const paid = passage('The county paid.', 120);
const brief: Brief = {
	gist: opened,
	summary: [opened, waited, paid],
	who: ['Orla Finch', 'Hask Canal Trust'],
	where: ['Hask'],
	when: 'on Monday',
	figures: [passage('Forty barges', 60), passage('1,200 crowns', 130)],
};
const nothing: Brief = {gist: null, summary: [], who: [], where: [], when: null, figures: []};

describe('the summary of a brief', () => {
	test.each([
		['at its head', [opened, waited, paid], [waited, paid]],
		['in the middle of it', [waited, opened, paid], [waited, paid]],
		['in the same words elsewhere', [waited, passage(opened.text, 300)], [waited]],
		['as the beginning of a longer passage', [passage(`${opened.text} ${waited.text}`, 0), paid], [paid]],
		['nowhere', [waited, paid], [waited, paid]],
	])('does not say the gist again that stands %s', (_, summary, expected) => {
		expect(briefParts({...brief, summary}).summary).toEqual(expected);
	});

	test('is whole without a gist', () => {
		expect(briefParts({...brief, gist: null}).summary).toEqual([opened, waited, paid]);
	});
});

describe('the facts of a brief', () => {
	test('have labels and stand in one order', () => {
		expect(briefParts(brief).facts).toEqual([
			{label: 'Who', values: ['Orla Finch', 'Hask Canal Trust']},
			{label: 'Where', values: ['Hask']},
			{label: 'When', values: ['on Monday']},
		]);
	});

	test('that are not known are not there', () => {
		expect(briefParts({...nothing, where: ['Hask']}).facts).toEqual([{label: 'Where', values: ['Hask']}]);
		expect(factsWithFigures(briefParts(nothing))).toEqual([]);
	});

	test('end with the figures where those are facts', () => {
		expect(factsWithFigures(briefParts(brief)).at(-1)).toEqual({
			label: 'Figures',
			values: ['Forty barges', '1,200 crowns'],
		});
	});
});
