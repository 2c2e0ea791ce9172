import {describe, test} from 'vitest';
import {leftOut} from '../../../source/speakers/left-out.ts';
import {sameQuotes} from '../../../source/speakers/same-quotes.ts';
import {topicsOf} from '../../../source/speakers/topics.ts';
import {expectLinear} from '../../steps.ts';

/** A word nobody else says. */
const own = (number: number) =>
	`berth${number.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)]!)}`;

/** Words that come again and again in no order that is seen. */
function shuffled(count: number, kinds: number, seed: number): string {
	const words: string[] = [];
	for (let at = 0, state = seed + 1; at < count; at++) {
		state = (state * 48271) % 2147483647;
		words.push(own(state % kinds));
	}
	return words.join(' ');
}

const manyQuotes: Readonly<Record<string, (index: number, count: number) => string>> = {
	'all different': index => shuffled(25, 4000, index),
	'all alike': () => shuffled(25, 4000, 1),
	'one word, ever longer': index => 'wall '.repeat(1 + (index % 40)),
	'of two words': index => shuffled(25, 2, index),
	'of two words with ellipses': index => shuffled(24, 2, index).replace(/(\S+ \S+ \S+ \S+) /g, '$1 … '),
	'cut from one': index => Array.from({length: 8}, (_, at) => own(index + at)).join(' '),
	'with one beginning': index => `we will not pay for the wall ${own(index)}`,
	'the same few words, in articles of their own': index =>
		`${own(index % 3)} ${own(index % 5)} ${own(index % 7)}`,
	'two words and what holds them': index =>
		index % 2 ? 'harbour wall' : `harbour wall ${shuffled(9, 50, index)}`,
};

describe('four times the quotes take about four times the steps', () => {
	test.each(Object.entries(manyQuotes))('to group those %s', (_, make) =>
		expectLinear('/source/', 150, count => {
			const quotes = Array.from({length: count}, (_, index) => ({
				text: make(index, count),
				article: Math.floor(index / 20),
			}));
			return () => sameQuotes(quotes);
		}),
	);

	test('to group one that holds them all', () =>
		expectLinear('/source/', 150, count => {
			const all = Array.from({length: count * 5}, (_, index) => own(index));
			const texts = [all.join(' ')];
			for (let at = 0; at < count; at++)
				texts.push(`${all.slice(at, at + 5).join(' ')} … ${all.slice(at + 7, at + 9).join(' ')}`);
			return () => sameQuotes(texts.map(text => ({text, article: 1})));
		}));
});

const pairs: Readonly<Record<string, (count: number) => [string, string]>> = {
	'one word': count => ['wall '.repeat(count), 'wall '.repeat(count / 2)],
	'a run that almost repeats': count => ['wall '.repeat(count), `${'wall '.repeat(count / 2)}pier`],
	'runs of one word that are there': count => ['wall pier '.repeat(count), 'wall … '.repeat(count)],
	'runs that are not there': count => ['wall '.repeat(count), 'wall … pier … '.repeat(count)],
	'other words': count => [shuffled(count, 9, 1), shuffled(count, 9, 2)],
	brackets: count => ['['.repeat(count), '[a'.repeat(count)],
	'editors’ words': count => ['[sic] we '.repeat(count), 'we] '.repeat(count)],
	'dots and dashes': count => ['. .'.repeat(count), ' - .'.repeat(count)],
};

describe('four times the text takes about four times the steps', () => {
	test.each(Object.entries(pairs))('to tell what is left out: %s', (_, make) =>
		expectLinear('/source/', 400, count => {
			const [fullest, version] = make(count);
			return () => leftOut(fullest, version);
		}),
	);
});

const use = {
	articles: 100,
	articlesWith: (words: readonly string[]) => new Map(words.map(word => [word, 2])),
};

describe('four times the quotes take about four times the steps', () => {
	test.each(Object.entries(manyQuotes))('to tell the topics of those %s', (_, make) =>
		expectLinear('/source/', 100, count => {
			const texts = Array.from({length: count}, (_, index) => make(index, count));
			return () => topicsOf(texts, use, {most: 8});
		}),
	);

	test.each(["won't ", 'Wall. “', 'port wall ', '“‘(['])('to tell the topics of one of many %j', piece =>
		expectLinear('/source/', 200, count => {
			const text = piece.repeat(count);
			return () => topicsOf([text], use, {most: 8});
		}),
	);
});
