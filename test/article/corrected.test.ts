import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Attribution, Quote, Speaker} from '../../source/article/article.ts';
import {corrected, quotedWords} from '../../source/article/corrected.ts';
import type {QuoteCorrection} from '../../source/article/correction.ts';

const mention = {text: 'the mayor', start: 0, end: 9};
const cue = {text: 'said', start: 10, end: 14};

function quote(text: string, speaker: string | null, start = 0): Quote {
	const confidence = speaker === null ? 0 : 0.6;
	return {text, start, end: start + text.length, speaker, mention, cue, saying: 'said', confidence};
}

function speaker(name: string): Speaker {
	return {name, aliases: [`Mayor ${name}`], role: 'mayor of Port Ellery', kind: 'person'};
}

const varga = speaker('Ilse Varga');
const reed = speaker('Tom Reed');
const found: Attribution = {
	quotes: [quote('We will wait', 'Ilse Varga'), quote('No', 'Tom Reed', 20), quote('No', 'Ilse Varga', 40)],
	speakers: [varga, reed],
};

type Told = Pick<QuoteCorrection, 'words' | 'verdict'>;
const told = (text: string, verdict: QuoteCorrection['verdict'], nth = 0): Told => ({
	words: {text, nth},
	verdict,
});
const by = (name: string): QuoteCorrection['verdict'] => ({speaker: {name, kind: 'person'}});

describe('a quote that was put right', () => {
	test('is by another speaker of the article, surely, and keeps its mention', () => {
		const {quotes, speakers} = corrected(found, [told('No', by('Tom Reed'), 1)]);
		expect(quotes[2]).toEqual({...found.quotes[2], speaker: 'Tom Reed', confidence: 1});
		expect([quotes.slice(0, 2), speakers]).toEqual([found.quotes.slice(0, 2), [varga, reed]]);
	});

	test('is by somebody of whom the article did not know, and who is no longer quoted leaves', () => {
		const {quotes, speakers} = corrected(found, [
			told('No', {speaker: {name: 'Harbour Board', kind: 'organisation'}}),
		]);
		expect(quotes.map(quote => quote.speaker)).toEqual(['Ilse Varga', 'Harbour Board', 'Ilse Varga']);
		expect(speakers).toEqual([varga, {name: 'Harbour Board', kind: 'organisation', aliases: [], role: null}]);
	});

	test('is by nobody known', () => {
		const {quotes, speakers} = corrected(found, [told('No', {speaker: null})]);
		expect(quotes[1]).toEqual({...found.quotes[1], speaker: null, confidence: 0});
		expect(speakers).toEqual([varga]);
	});

	test('is none, and those after it are counted as before', () => {
		const both = corrected(found, [told('No', 'no quote'), told('No', by('Anna Foss'), 1)]);
		expect(both.quotes.map(({text, speaker}) => [text, speaker])).toEqual([
			['We will wait', 'Ilse Varga'],
			['No', 'Anna Foss'],
		]);
		expect(corrected(found, [told('No', 'no quote', 1), told('We will wait', 'no quote')])).toEqual({
			quotes: [found.quotes[1]],
			speakers: [reed],
		});
	});

	test('surely is by whom it was said to be by', () => {
		expect(corrected(found, [told('No', by('Tom Reed'))]).quotes[1]!.confidence).toBe(1);
	});

	test('changes the order of speakers with that of their first quotes', () => {
		const {speakers} = corrected(found, [told('We will wait', by('Tom Reed'))]);
		expect(speakers).toEqual([reed, varga]);
	});

	test.each([
		['We  will\twait', 'We will\u00a0wait '],
		["We won't", 'We won’t'],
		['The “long” night', 'The "long" night'],
		['The «long» night', 'The „long‟ night'],
	])('is found after an edit: %j as %j', (before, after) => {
		const article = {quotes: [quote(after, 'Tom Reed')], speakers: [reed]};
		expect(corrected(article, [told(before, 'no quote')])).toEqual({quotes: [], speakers: []});
	});

	test('whose words are gone does nothing', () => {
		const gone = [told('We will not wait', 'no quote'), told('No', 'no quote', 2), told('', 'no quote')];
		expect(corrected(found, gone)).toBe(found);
		expect(corrected(found, [])).toBe(found);
	});

	test('twice is as the first of the two says', () => {
		const twice = [told('No ', {speaker: null}), told('No', 'no quote')];
		expect(corrected(found, twice).quotes[1]!.speaker).toBeNull();
	});
});

test('the words of a quote say which of those it is that say so', () => {
	const quotes = ['No', 'Yes', 'No', '“No”', ' No', '"No"'].map(text => ({text}));
	expect(quotes.map((_, number) => quotedWords(quotes, number).nth)).toEqual([0, 0, 1, 0, 2, 1]);
	expect(quotedWords(quotes, 4).text).toBe(' No');
	expect(quotedWords(quotes, 9)).toEqual({text: '', nth: 0});
});

test('any quote can be put right by its words, and no other changes', () => {
	const text = fc.oneof(
		fc.constantFrom('No', 'no', ' “No”', 'Yes'),
		fc.string({unit: 'binary', maxLength: 5}),
	);
	const name = fc.constantFrom('Ilse Varga', 'Tom Reed', null);
	const verdict = fc.constantFrom<QuoteCorrection['verdict']>('no quote', {speaker: null}, by('Anna Foss'));
	fc.assert(
		fc.property(
			fc.array(fc.record({text, name, verdict: fc.option(verdict, {nil: undefined})}), {maxLength: 12}),
			entries => {
				const quotes = entries.map(({text, name}, at) => quote(text, name, at));
				const names = new Set(quotes.map(({speaker}) => speaker));
				const attribution = {quotes, speakers: [...names].filter(name => name !== null).map(speaker)};
				const corrections = entries.flatMap(({verdict}, number) =>
					verdict === undefined ? [] : [{words: quotedWords(quotes, number), verdict}],
				);
				const result = corrected(attribution, corrections);
				const expected = entries.flatMap(({name, verdict}, at) => {
					if (verdict === 'no quote') return [];
					return [[at, verdict === undefined ? name : (verdict.speaker?.name ?? null)]];
				});
				expect(result.quotes.map(({start, speaker}) => [start, speaker])).toEqual(expected);
				const quoted = new Set(expected.map(([, name]) => name).filter(name => name !== null));
				expect(result.speakers.map(({name}) => name)).toEqual([...quoted]);
			},
		),
	);
});
