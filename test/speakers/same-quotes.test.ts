import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sameQuotes} from '../../source/speakers/same-quotes.ts';

/** The groups of quotes from different articles, as their texts, the fullest first. */
const groups = (...texts: string[]) =>
	sameQuotes(texts.map((text, article) => ({text, article}))).map(({places, fullest}) => [
		texts[fullest],
		...places.filter(place => place !== fullest).map(place => texts[place]),
	]);

const whole = 'We will wait, and we will not pay for the harbour wall.';

describe('quotes are the same', () => {
	test.each([
		['with other case and marks', '“we will WAIT — and we will not pay for the harbour wall”'],
		['with other apostrophes and accents', 'We will wait, and we will not pay for the hárbour wall!'],
		['over lines', 'We will wait,\n  and we will not pay\nfor the harbour wall'],
		['with letters in brackets', '[W]e will wait, and we will not pay for the harbour wall[.]'],
		[
			'with editors’ words added',
			'We will wait, and we [the council] will not pay [sic] for the harbour wall.',
		],
		['with editors’ words for others', 'We will wait, and we will not pay for [it].'],
		['cut at the end', 'We will wait, and we will not pay'],
		['cut at the start', 'not pay for the harbour wall'],
		['cut on both sides', 'and we will not pay'],
		['a clause of three words', 'We will wait'],
		['trimmed with an ellipsis', 'We will wait … we will not pay for the harbour wall'],
		['trimmed with dots', 'We will wait, and we ... for the harbour wall'],
		['trimmed with spaced dots in brackets', 'We will wait, and we [. . .] pay for the harbour wall'],
		['that trail off', 'We will wait, and we will not pay …'],
	])('%s', (_, part) => {
		expect(groups(whole, part)).toEqual([[whole, part]]);
		expect(groups(part, whole).map(group => group.toSorted())).toEqual([[whole, part].toSorted()]);
	});

	test('in scripts without spaces', () => {
		const said = '我们将等待，我们不会为港口的墙付钱。';
		expect(groups(said, '我们不会为港口的墙付钱')).toHaveLength(1);
		expect(groups(said, '我们将')).toHaveLength(2);
	});

	test('of two words in one article', () => {
		const quotes = ['A dreadful mistake was made.', 'dreadful mistake', 'Dreadful mistake'];
		expect(sameQuotes(quotes.map(text => ({text, article: 7})))).toEqual([{places: [0, 1, 2], fullest: 0}]);
		expect(groups(...quotes)).toHaveLength(3);
		expect(sameQuotes(quotes.map(text => ({text})))).toHaveLength(3);
	});

	test('of two words in one article, with what a fuller one of another article has', () => {
		const said = [
			'It was a dreadful mistake, and nobody saw it.',
			'It was a dreadful mistake',
			'dreadful mistake',
		];
		const quotes = said.map((text, at) => ({text, article: at === 0 ? 1 : 2}));
		expect(sameQuotes(quotes)).toEqual([{places: [0, 1, 2], fullest: 0}]);
	});
});

describe('quotes are different', () => {
	test.each([
		['a word alone', 'Yes', 'Yes'],
		['two words in two articles', 'Of course', 'Of course'],
		['a word in a sentence', 'Wait.', whole],
		['two words in a sentence', 'harbour wall', whole],
		['three words that are no clause', 'not pay for', whole],
		['only common words', 'we will not be', 'But we will not be paying for the wall.'],
		['other words in the middle', 'We will wait, and we might not pay', whole],
		['pieces in another order', 'pay for the harbour wall … We will wait', whole],
		['nothing but marks', '…', '…'],
		['what only editors say', '[inaudible]', '[inaudible]'],
		['nothing', '', ''],
		[
			'trimmed over many sentences',
			'We will wait here … for the wall',
			`We will wait here ${'and see '.repeat(99)} for the wall`,
		],
	])('%s', (_, one, other) => {
		expect(groups(one, other)).toEqual([[one], [other]]);
	});

	test('strangers are not joined by what is in both', () => {
		const other = 'Nobody asked us, but we will not pay for the harbour wall or any other one.';
		const part = 'we will not pay for the harbour wall';
		expect(groups(whole, part, other)).toEqual([[whole], [other, part]]);
	});

	test('even two common words in one article', () => {
		expect(
			sameQuotes(['Not yet', 'We are not yet there', 'Not yet'].map(text => ({text, article: 1}))),
		).toHaveLength(3);
	});
});

test('of two that are as full the first has what is in both', () => {
	const part = 'we will not pay for it';
	expect(groups('One day we will not pay for it', part, 'For now we will not pay for it')).toEqual([
		['One day we will not pay for it', part],
		['For now we will not pay for it'],
	]);
});

test('nothing is in no group', () => {
	expect(sameQuotes([])).toEqual([]);
});

const word = fc.constantFrom('we', 'will', 'not', 'pay', 'harbour', 'wall', 'dredging', 'tariff');
const mark = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', ' … ', ' [sic] ', "'");
const text = fc.array(fc.tuple(word, mark), {maxLength: 16}).map(pieces => pieces.flat().join(''));
const quotes = fc.array(
	fc.record({text: fc.oneof(text, text, fc.string()), article: fc.integer({min: 0, max: 3})}),
	{maxLength: 25},
);

describe('whatever is said', () => {
	test('every quote is in one group, the groups in order, the fullest among its own', () => {
		fc.assert(
			fc.property(quotes, all => {
				const found = sameQuotes(all);
				expect(found.flatMap(({places}) => places).sort((one, other) => one - other)).toEqual(
					all.map((_, at) => at),
				);
				for (const {places, fullest} of found) {
					expect(places).toContain(fullest);
					expect(places).toEqual([...places].sort((one, other) => one - other));
				}
				const firsts = found.map(({places}) => places[0]!);
				expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
			}),
		);
	});

	test('the fullest has the words of all in their order', () => {
		const plain = (said: string) =>
			said
				.replace(/\[sic\]/g, '')
				.replace(/'/g, '')
				.toLowerCase()
				.match(/[a-z]+/g) ?? [];
		fc.assert(
			fc.property(
				fc.array(fc.record({text, article: fc.integer({min: 0, max: 3})}), {maxLength: 25}),
				all => {
					for (const {places, fullest} of sameQuotes(all)) {
						for (const place of places) {
							let at = 0;
							const words = plain(all[place]!.text);
							for (const held of plain(all[fullest]!.text)) if (held === words[at]) at++;
							expect(at).toBe(words.length);
						}
					}
				},
			),
			{numRuns: 500},
		);
	});

	test('what was said once is one group, however it was cut', () => {
		const names = Array.from(
			{length: 40},
			(_, at) => `berth${String.fromCharCode(97 + (at % 26), 97 + (at % 7))}`,
		);
		const cuts = fc.array(fc.tuple(fc.nat(30), fc.integer({min: 4, max: 10})), {minLength: 1, maxLength: 8});
		fc.assert(
			fc.property(cuts, all => {
				const parts = all.map(([start, length]) => names.slice(start, start + length).join(' '));
				const said = [...parts, names.join(' ')].map((text, article) => ({text, article}));
				expect(sameQuotes(said)).toEqual([
					{
						places: said.map((_, at) => at),
						fullest: parts.indexOf(names.join(' ')) === -1 ? parts.length : 0,
					},
				]);
			}),
		);
	});
});
