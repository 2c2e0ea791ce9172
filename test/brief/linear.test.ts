import {describe, test} from 'vitest';
import {briefOf} from '../../source/brief/brief.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';
import {expectLinear} from '../steps.ts';
import {ferry, story} from './story.ts';

/** Texts that make a careless search slow, of so many pieces. */
const texts: Record<string, (count: number) => string[]> = {
	'one sentence': count => ['word '.repeat(count)],
	'no spaces': count => ['a'.repeat(count)],
	'no letters': count => ['.'.repeat(count), '1 2 3 '.repeat(count)],
	'lone surrogates': count => ['\ud800\udc00\ud800 \udfff. '.repeat(count)],
	marks: count => ['"“‘«'.repeat(count)],
	capitals: count => ['Ab '.repeat(count)],
	numbers: count => ['$1,000 '.repeat(count)],
	names: count => [
		Array.from({length: count}, (_, at) => `Ann T${at.toString(36).replace(/\d/g, 'x')}rel said so.`).join(
			' ',
		),
	],
	'many paragraphs': count => new Array<string>(count / 8).fill('The ferry to Vell left. It came back.'),
	'a story that is told again': count =>
		new Array<string>(Math.ceil(count / 80)).fill(ferry.body.map(block => block.text).join(' ')),
};

describe('four times the text takes about four times the steps', () => {
	test.each(Object.entries(texts))('%s', (_, make) =>
		expectLinear(
			'/source/',
			400,
			count => {
				const article = story(make(count));
				const quotes = quotedStretches(article.body);
				return () => briefOf(article, quotes);
			},
			// A long word is passed over, and of a long text the beginning is read.
			{bounded: true},
		),
	);
});
