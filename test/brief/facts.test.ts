import {describe, expect, test} from 'vitest';
import {bodyText, type Dateline} from '../../source/article/article.ts';
import {briefOf} from '../../source/brief/brief.ts';
import {ferry, story} from './story.ts';

const dateline = (place: string): Dateline => ({text: `${place} —`, place, date: null, agency: null});
const figures = (...texts: string[]) => briefOf(story(texts), []).figures.map(({text}) => text);
const facts = (...texts: string[]) => briefOf(story(texts), []);

describe('figures', () => {
	test('are numbers with their unit, in the order of the text', () => {
		const found = briefOf(ferry, []).figures;
		expect(found.map(({text}) => text)).toEqual([
			'1,200 islanders',
			'$3.5 million',
			'40 per cent',
			'12 million gallons',
		]);
		for (const {text, start, end} of found) expect(bodyText(ferry).slice(start, end)).toBe(text);
	});

	test.each([
		['Repairs cost £45.2million and US$12bn more.', ['£45.2million', 'US$12bn']],
		['It fell by 7.5% against 3 percent before.', ['7.5%', '3 percent']],
		[
			'The storm hurt 31 people and took 2,000 expectant travellers by surprise.',
			['31 people', '2,000 expectant travellers'],
		],
	])('%j', (text, expected) => {
		expect(figures(text)).toEqual(expected);
	});

	test.each([
		'Vell Lines was founded in 1984 and sold in 2016.',
		'The council met on August 15 and on 3 May with friends.',
		'Ann Lund, 47, and a 19-year-old sailor left; she was 26 years old then.',
		'Call 555-0123 or +47 555 01 23 for the lost and found.',
		'Vell beat Ostrel 2-0 at 7:30 on the 20th day of ship A320.',
		'Pier No. 5 burned down completely.',
	])('none in %j', text => {
		expect(figures(text)).toEqual([]);
	});

	test('are at most five and none twice', () => {
		const many = Array.from(
			{length: 9},
			(_, index) => `The council paid $${index + 1} million for ship ${index}.`,
		);
		expect(figures(...many, ...many)).toHaveLength(5);
		expect(figures('They lost $5 million in May.', 'The loss of $5 million hurt the firm.')).toEqual([
			'$5 million',
		]);
	});
});

describe('who', () => {
	test('is named by the full name without the title, most named first', () => {
		expect(briefOf(ferry, []).who.slice(0, 3)).toEqual(['Mina Lund', 'Vell Lines', 'Tomas Reik']);
	});

	test('leaves out days, peoples, opening words and the publication', () => {
		const article = story(
			[
				'However, the French team of Harbour Press met Ann Lund on Monday.',
				'Harbour Press and the French said on Tuesday that Lund had left.',
			],
			{publication: 'Harbour Press'},
		);
		expect(briefOf(article, []).who).toEqual(['Ann Lund']);
	});

	test('takes the person out of a run of titles', () => {
		expect(
			facts('The crew thanked Ostrel Police Chief Jon Belm and Deputy Prime Minister Asa Vik.').who,
		).toEqual(['Jon Belm', 'Asa Vik']);
	});
});

describe('where', () => {
	test('is the place of the dateline, then those the lead names', () => {
		const article = story(['A wall broke in northern Peru near the city of Ostrel, Ann Lund said.'], {
			dateline: dateline('NEW VELL'),
		});
		expect(briefOf(article, []).where).toEqual(['New Vell', 'Peru', 'Ostrel']);
	});

	test('keeps a person out', () => {
		const {who, where} = facts(
			'Ann Lund believes in Tomas Reik.',
			'Tomas Reik and Ann Lund met.',
			'Reik left with Tomas Reik.',
		);
		expect(where).toEqual([]);
		expect(who).toContain('Tomas Reik');
	});
});

describe('when', () => {
	test.each([
		['The ferry stopped on Friday evening.', 'on Friday evening'],
		['The ferry stopped on 15 August 2031 in Vell.', 'Friday, 15 August 2031'],
		['The ferry stopped on Aug. 15 in Vell.', 'on Aug. 15'],
		['The ferry to Vell stopped yesterday.', null],
		['The ferry to Vell stopped last week.', null],
		['The council cut the Sunday boats.', null],
		['The ferry runs no more on Sunday nights.', null],
		['The ferry to Vell stopped running.', null],
		['The ferry may stop in Vell again.', null],
	])('%j', (text, expected) => {
		expect(facts(text).when).toBe(expected);
	});

	test('comes from the lead only', () => {
		expect(
			facts('The ferry to Vell stopped.', 'Nobody knows why it stopped.', 'It left on Monday.').when,
		).toBe(null);
	});
});
