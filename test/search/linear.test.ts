import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../source/article/words.ts';
import {itemsOf, parseQuery} from '../../source/search/query.ts';
import {bestPlace, seek} from '../../source/search/snippet.ts';
import {expectLinear, stepsOf} from '../steps.ts';

describe('a query', () => {
	test.each(['a', '"', '- ', 'a:', 'speaker:a ', 'a OR ', 'é" ', '\0', '-"', 'date:..'])(
		'of four times as many %j is divided in about four times the steps',
		piece =>
			expectLinear('/source/search/', 1000, count => {
				const query = piece.repeat(count);
				return () => {
					for (const {end} of itemsOf(query)) if (end === 0) throw new Error('no item');
				};
			}),
	);

	test('that is pasted is read as far as a query may be long', async () => {
		const steps = (count: number) => {
			const query = 'dam “OR” -speaker:varga '.repeat(count);
			return stepsOf('/source/', () => parseQuery(query, '2025-08-15'));
		};
		await steps(100);
		expect((await steps(5000)) / (await steps(500))).toBeLessThan(1.5);
	});
});

/** What is looked for: a word, a phrase, or the beginning of a word with a star. */
const sought = (...terms: readonly string[]) =>
	seek(
		terms.map(term => {
			const prefix = term.endsWith('*');
			return [{words: wordsOf(term), prefix, begun: prefix, quoted: false}];
		}),
	);

test.each<[string, string[]]>([
	['a', ['a a a a a a a b']],
	['a ', ['a a a a a a a b']],
	['ferry dam ', ['ferry', 'dam']],
	['x', ['x*']],
	['no end ', ['missing']],
	['. ', ['a*']],
	['é', ['e*']],
	['港', ['港 口']],
])('a snippet of four times as many %j for %j takes about four times the steps', (piece, terms) =>
	expectLinear('/source/', 4000, size => {
		const texts = [piece.repeat(size / piece.length), 'ferry'];
		const wanted = sought(...terms, 'zebra');
		return () => bestPlace(texts, wanted);
	}),
);
