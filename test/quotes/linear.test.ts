import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import {attribute} from '../../source/quotes/attribute.ts';
import {stepsOf} from '../steps.ts';

/** A name nobody else has. */
function surname(number: number): string {
	let letters = '';
	for (let left = number; left > 0 || letters === ''; left = Math.floor(left / 26))
		letters += String.fromCharCode(97 + (left % 26));
	return `L${letters}orn`;
}

const each = (count: number, piece: (number: number) => string) =>
	Array.from({length: count}, (_, number) => piece(number)).join(' ');

const texts: Readonly<Record<string, (count: number) => string>> = {
	'marks in a row': count => '"'.repeat(count),
	'opening marks in a row': count => '“'.repeat(count),
	'marks that never close': count => 'He said “we '.repeat(count),
	'short pairs': count => '“We sail” '.repeat(count),
	'a paragraph without names': count => 'the water rose and fell over the wall. '.repeat(count),
	'a sentence without an end': count => 'the water rose and fell over the wall '.repeat(count),
	'one name again and again': count => 'Ann Lund '.repeat(count),
	'people of one surname': count =>
		each(count, number => `Ann${number % 2 ? 'a' : ''} ${surname(number)} Lund left.`),
	'people who all say something': count =>
		each(count, number => `Ann ${surname(number)} said “we sail,” he said.`),
	'people with one office': count =>
		each(
			count,
			number => `Ann ${surname(number)}, the mayor of Port ${surname(number)}, left. “No,” the mayor said.`,
		),
	pronouns: count => 'he she who his '.repeat(count),
	cues: count => 'said told warned '.repeat(count),
	'mentions before one quote': count => `${'a spokesman for the officials '.repeat(count)}“Yes,” he said.`,
	'paragraphs of quotes': count => '“Yes,” Ann Lund said.\n'.repeat(count),
	'capitals and commas': count => 'A, B, C, D. '.repeat(count),
	'titles without a name': count => 'President '.repeat(count),
	appositions: count => 'Ann Lund, the mayor, the mayor, '.repeat(count),
	'right to left': count => 'قال “نعم” '.repeat(count),
	'corner brackets': count => '市長は「三月に始める」と述べた。'.repeat(count),
};

test('steps are counted: a loop in a loop takes sixteen times as many', async () => {
	const squared = (count: number) =>
		stepsOf('linear.test', () => {
			let sum = 0;
			for (let one = 0; one < count; one++) for (let other = 0; other < count; other++) sum += one ^ other;
			return sum;
		});
	expect((await squared(400)) / (await squared(100))).toBeGreaterThan(12);
});

describe('four times the text takes about four times the steps', () => {
	test.each(Object.entries(texts))('%s', async (_, make) => {
		const steps = (count: number) => {
			const body = make(count)
				.split('\n')
				.map((text): Block => ({kind: 'paragraph', text}));
			return stepsOf('/source/', () => attribute({headline: null, body}));
		};
		await steps(20);
		const [some, more] = [await steps(150), await steps(600)];
		expect(some).toBeGreaterThan(0);
		expect(more / some).toBeLessThan(6);
	});
});

test('a paragraph of a megabyte, and ten thousand marks, are read to their end', () => {
	const long = `${'The water rose and fell over the wall of the harbour. '.repeat(18_600)}“It held,” Ann Lund said.`;
	const {quotes} = attribute({headline: null, body: [{kind: 'paragraph', text: long}]});
	expect(quotes).toMatchObject([
		{text: 'It held,', speaker: 'Ann Lund', end: long.length - '” Ann Lund said.'.length},
	]);
	expect(attribute({headline: null, body: [{kind: 'paragraph', text: '“'.repeat(10_000)}]}).quotes).toEqual(
		[],
	);
});
