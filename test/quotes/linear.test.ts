import {describe, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import {attribute} from '../../source/quotes/attribute.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';
import {expectLinear} from '../steps.ts';

const paragraphs = (...texts: string[]): Block[] => texts.map(text => ({kind: 'paragraph', text}));

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

describe('four times the text takes about four times the steps', () => {
	test.each(Object.entries(texts))('to find its quotes: %s', (_, make) =>
		expectLinear('/source/', 80, count => {
			const body = paragraphs(...make(count).split('\n'));
			return () => attribute({headline: null, body});
		}),
	);

	test.each(['"a" ', "'a ", '“a ', '”', '«a', "''", '6\'2" ', "s' a", '‘x “y” ', '“‘a '])(
		'to find its marks: %j',
		piece =>
			expectLinear('/source/', 500, count => {
				const body = paragraphs(piece.repeat(count));
				return () => quotedStretches(body);
			}),
	);
});
