import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSafe, safe, ui} from '../../source/article/safe-text.ts';
import {bylineOf, dotted, headingOf, titleOf} from '../../source/typeset/heading.ts';
import {pageOf, type Told} from '../fixtures/pages.ts';
import {anyHostile} from './any-text.ts';

const lock: Told = {
	headline: 'Lock gates open at Hask',
	byline: 'BY ORLA FINCH and Tam Brock, canal desk',
	authors: ['Orla Finch', 'Tam Brock'],
	dateline: {text: 'HASK, May 4 —', place: 'HASK', date: null, agency: null},
	publication: 'Canal Times',
	section: 'Waterways',
	published: '2026-05-04',
};
const told = (about: Told, asPrinted?: boolean) =>
	headingOf(pageOf(1, about).article, asPrinted).map(({text}) => text);

describe('the heading of an article', () => {
	test('says what it is called, who wrote it where, who published it when', () => {
		expect(headingOf(pageOf(1, lock).article)).toEqual([
			{tells: 'title', tone: 'headline', text: 'Lock gates open at Hask'},
			{tells: 'writer', tone: 'quiet', text: 'By Orla Finch and Tam Brock · HASK'},
			{tells: 'source', tone: 'quiet', text: 'Canal Times · Waterways · Monday, 4 May 2026'},
		]);
	});

	test('has the byline as printed and no place above a story with its dateline', () => {
		expect(told(lock, true)[1]).toBe('BY ORLA FINCH and Tam Brock, canal desk');
		expect(told({...lock, byline: null}, true)[1]).toBe('By Orla Finch and Tam Brock');
	});

	test('has no lines that tell nothing', () => {
		expect(told({headline: 'Lock gates open'})).toEqual(['Lock gates open']);
		expect(told({headline: 'Lock gates open', byline: '\x1b[0m', section: '\u200b'})).toEqual([
			'Lock gates open',
		]);
		expect(told({headline: 'Lock gates open', section: 'Waterways'})).toEqual([
			'Lock gates open',
			'Waterways',
		]);
	});

	test('is safe, whatever the article holds', () => {
		fc.assert(
			fc.property(anyHostile, anyHostile, fc.boolean(), (one, other, asPrinted) => {
				const about = {headline: one, byline: other, authors: [one, other], publication: one, section: other};
				for (const text of told(about, asPrinted)) expect(isSafe(text)).toBe(true);
			}),
			{numRuns: 200},
		);
	});
});

describe('the title', () => {
	test.each([
		[' Tide \x1b[1mtables ', 'notes/a.txt', 'Tide tables'],
		[null, 'notes/tide-table.txt', 'tide-table.txt'],
		[null, 'C:\\notes\\tide.txt', 'tide.txt'],
		['\u200b \x1b[0m', 'notes/tide.txt', 'tide.txt'],
		[null, 'notes/\x1b[0m', 'untitled'],
	])('of %j in %j is %j', (headline, path, title) => {
		expect(titleOf({headline, path})).toBe(title);
	});
});

test.each([
	[['Orla Finch'], null, 'By Orla Finch'],
	[['Orla Finch', 'Tam Brock'], null, 'By Orla Finch and Tam Brock'],
	[['Orla Finch', 'Tam Brock', 'Ivo Lund'], null, 'By Orla Finch, Tam Brock and Ivo Lund'],
	[[], 'From our canal desk', 'From our canal desk'],
	[[], null, null],
])('the byline of %j and %j is %j', (authors, byline, expected) => {
	expect(bylineOf({authors, byline})).toBe(expected);
});

test('dots stand between what is there only', () => {
	expect(dotted(null, ui('one'), undefined, ui(''), safe('two'))).toBe('one · two');
	expect(dotted(null, ui(''))).toBe('');
});
