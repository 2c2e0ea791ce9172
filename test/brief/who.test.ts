import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bodyText} from '../../source/article/article.ts';
import {briefOf} from '../../source/brief/brief.ts';
import {quotedStretches} from '../../source/quotes/marks.ts';
import {type Story, story} from './story.ts';

const who = (texts: readonly string[], rest: Partial<Story> = {}) => {
	const article = story(texts, rest);
	return briefOf(article, quotedStretches(article.body)).who;
};

describe('who is one person or body under one name', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['a surname for the full name', ['Ann Tarn said the dam held. Tarn said so twice.'], ['Ann Tarn']],
		[
			'an abbreviation for its body',
			['The Rowing Federation of Ostrel (RFO) said no. The RFO said it twice.'],
			['Rowing Federation of Ostrel'],
		],
		[
			'a company with and without its ending',
			['Vell Lines Inc said it lost money. Vell Lines said it would sell a ship.'],
			['Vell Lines Inc'],
		],
		['a company’s ending behind a comma', ['Vell Lines, Inc. said it lost money this year.'], ['Vell Lines']],
		[
			'a job before the name',
			['Substitute Osk Brandel scored twice, and Forecaster Una Drey warned of rain.'],
			['Osk Brandel', 'Una Drey'],
		],
		[
			'a member and the letters behind the name',
			['Tom Arlen MP said the tax would rise. Mr Arlen said it in May.'],
			['Tom Arlen'],
		],
	])('%s', (_, texts, expected) => expect([...who(texts)].sort()).toEqual(expected));

	test('a speaker of a transcript has the first name of the headline, and no capitals', () => {
		const turns = [
			'MR. ARLEN: The dam will be built in May by the county.',
			'MR. ARLEN: It said so to the town.',
		];
		expect(who(turns, {headline: 'Briefing by Secretary Tom Arlen'})).toEqual(['Tom Arlen']);
	});
});

describe('who is neither a place nor a thing', () => {
	test.each([
		['a venue', 'Ann Tarn spoke to a full house at Marlow Hall on Monday.'],
		['a street', 'Ann Tarn was seen in Cooper Street, police said.'],
		['a competition', 'Ann Tarn won the Harbour Cup after the Six Isles Championship.'],
		['a law', 'Ann Tarn said the Closed Waters Act was wrong.'],
		['a place joined to a place', 'The ferry between Ostrel and Vell will stop, Ann Tarn said.'],
		['a river', 'Ann Tarn said the oil had come into the River Ashe.'],
		['a people', 'Ann Tarn said that Americans and Norwegians had met.'],
		['a job alone', 'Ann Tarn, the Fisheries Minister, said the Minister would go.'],
		['a feast', 'Ann Tarn said that Christmas was late.'],
	])('%s', (_, text) => expect(who([text])).toEqual(['Ann Tarn']));

	test('words of a heading in capitals name nobody', () => {
		expect(who(['Ann Tarn said the dam held.', 'BOARD MEETINGS HAVE BEEN SET FOR MAY.'])).toEqual([
			'Ann Tarn',
		]);
	});
});

describe('who comes first', () => {
	test('whom headline and lead are about', () => {
		const texts = [
			'Mira Osk left the council of Vell on Monday after a row about money.',
			'“She was right,” said Tom Arlen, the mayor.',
			'Arlen said he would not stop her, and Arlen thanked her.',
		];
		expect(who(texts, {headline: 'Osk leaves council'})[0]).toBe('Mira Osk');
	});

	test('at most six', () => {
		const texts = [...'ABCDEFGHIJ'].map(letter => `Ann ${letter}arnel said that the dam held.`);
		expect(who(texts).length).toBeLessThanOrEqual(6);
	});
});

test('every name is the body’s or the headline’s own, and none stands there twice', () => {
	const word = fc.constantFrom(
		...'Ann Tarn Vell Lines Inc. Mayor Cup the of in said, “we (RFO) and Ostrel Council Street Dr. not It ruled. III'.split(
			' ',
		),
	);
	const text = fc.array(word, {minLength: 3, maxLength: 40}).map(words => words.join(' '));
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 6}), texts => {
			const article = story(texts);
			const brief = briefOf(article, quotedStretches(article.body));
			const body = bodyText(article).toLowerCase();
			for (const name of [...brief.who, ...brief.where])
				for (const part of name.split(' ')) expect(body).toContain(part.toLowerCase());
			expect(new Set(brief.who).size).toBe(brief.who.length);
			expect(new Set(brief.where).size).toBe(brief.where.length);
		}),
		{numRuns: 300},
	);
});
