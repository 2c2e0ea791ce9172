import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordsOf} from '../../source/article/words.ts';
import {topicsOf, type WordUse} from '../../source/speakers/topics.ts';

/** An archive of a thousand articles in which words are in so many; in one when nothing is told. */
const archive = (use: Readonly<Record<string, number>> = {}): WordUse => ({
	articles: 1000,
	articlesWith: words => new Map(words.map(word => [word, use[word] ?? 1])),
});
const topics = (texts: readonly string[], use = archive(), most = 8, without: readonly string[] = []) =>
	topicsOf(texts, use, {most, without});

describe('topics', () => {
	test('are the words that the archive uses least for how often they are in the quotes', () => {
		const texts = [
			'The dredging must stop for the summer',
			'We want dredging in the market',
			'Our market has no summer',
			'Dredging, dredging: that is all',
			'So it goes',
		];
		expect(topics(texts, archive({market: 600, summer: 20, dredging: 5}))).toEqual([
			'dredging',
			'summer',
			'market',
		]);
		expect(topics(texts, archive({market: 600, summer: 20, dredging: 5}), 1)).toEqual(['dredging']);
	});

	test('of a few quotes are in one, of more in two', () => {
		expect(topics(['Think of the dredging'])).toEqual(['dredging']);
		expect(topics(['Think of the dredging', 'Yes', 'No', 'Well', 'So'])).toEqual([]);
	});

	test('one quote that says it often is one quote', () => {
		expect(topics(['Wall, wall, wall!', 'Yes', 'No', 'Well', 'So'])).toEqual([]);
	});

	test('of many quotes are in more', () => {
		const texts = Array.from({length: 900}, (_, at) =>
			at < 7 ? 'the ferry' : at < 40 ? 'the pier' : 'it is so',
		);
		expect(topics(texts)).toEqual(['pier']);
	});

	test.each([
		['common words', 'Yes, we will have been there'],
		['words of other languages', 'Nous ne sommes pas ici, wir sind nicht hier'],
		['everyday words', 'Frankly, people really want things done this year'],
		['numbers', '2025, 40 and 3rd'],
		['short forms', "I won’t, they’ll, we've, it doesn’t"],
		['single characters', '我们将等待 x y'],
		['nothing', ''],
	])('are no %s', (_, text) => {
		expect(topics([text, text])).toEqual([]);
	});

	test('are none of the names they are not to be', () => {
		expect(topics(['Ada Lund knows the harbour'], archive(), 8, ['Áda LUND', 'Mayor Lund'])).toEqual([
			'harbour',
		]);
	});

	test('are as they are printed most, but for the first word of a sentence', () => {
		expect(topics(['Dredging is bad. Dredging is over', 'No more dredging'])).toEqual(['dredging']);
		expect(topics(['NATO is far', 'We need NATO, or Nato'])).toEqual(['NATO']);
		expect(topics(['“Dredging', '“Dredging'])).toEqual(['Dredging']);
		expect(topics(['the café', 'this café', 'the cafe'])).toEqual(['café']);
	});

	test('are one in singular and plural', () => {
		expect(topics(['a tariff', 'these tariffs', 'no tariffs'])).toEqual(['tariffs']);
		expect(topics(['a tram', 'these trams', 'no trams', 'the gas'])).toEqual(['trams', 'gas']);
		expect(topics(['a van', 'these vans', 'no vans'])).toEqual(['vans']);
	});

	test('are a phrase where two words mostly stand together', () => {
		expect(topics(['the port authority', 'a Port Authority', 'that port authority', 'the port'])).toEqual([
			'port authority',
		]);
		expect(topics(['the port authority', 'a port', 'an authority'], archive({port: 2})).sort()).toEqual([
			'authority',
			'port',
		]);
		expect(topics(['the port, authority', 'the port. authority'])).not.toContain('port authority');
	});

	test('are asked for once, and not for more than some hundred words', () => {
		let asked = 0;
		const use: WordUse = {
			articles: 9,
			articlesWith: words => {
				asked++;
				expect(words.length).toBeLessThanOrEqual(300);
				return new Map();
			},
		};
		const many = Array.from({length: 4}, (_, at) =>
			Array.from(
				{length: 900},
				(_, word) => `berth${String.fromCharCode(97 + at, 97 + (word % 26), 97 + Math.floor(word / 26))}`,
			).join(' '),
		);
		expect(topics(many, use)).toHaveLength(8);
		expect(asked).toBe(1);
		topics([], use);
		expect(asked).toBe(1);
	});

	test('come also of an archive that knows nothing', () => {
		expect(topics(['the dredging'], {articles: 0, articlesWith: () => new Map()})).toEqual(['dredging']);
		expect(topics(['the dredging'], archive({dredging: 5000}))).toEqual(['dredging']);
		expect(topics(['the dredging'], archive(), 0)).toEqual([]);
	});

	test('are words of the quotes, each once, whatever is said', () => {
		const word = fc.constantFrom(
			'the',
			'port',
			'ports',
			'Authority',
			'NATO',
			'wall',
			'don’t',
			'Ada',
			'. ',
			'9th',
		);
		const text = fc.oneof(
			fc.array(word).map(words => words.join(' ')),
			fc.string({unit: 'binary'}),
		);
		fc.assert(
			fc.property(fc.array(text, {maxLength: 12}), fc.nat(6), (texts, most) => {
				const found = topics(texts, archive({wall: 900}), most, ['Ada']);
				const words = found.flatMap(wordsOf);
				expect(found.length).toBeLessThanOrEqual(most);
				expect(new Set(words).size).toBe(words.length);
				const all = new Set(texts.flatMap(wordsOf));
				for (const one of words) expect(all).toContain(one);
				expect(words).not.toContain('ada');
			}),
		);
	});
});
