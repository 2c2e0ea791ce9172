import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bodyText} from '../../source/article/article.ts';
import {fold} from '../../source/article/fold.ts';
import {findMatches} from '../../source/reader/find.ts';
import {pageOf} from '../fixtures/pages.ts';
import {anyHostile, anyText} from '../typeset/any-text.ts';

/** The words of the body that were found. */
function found(body: string, query: string): string[] {
	const page = pageOf(1, {body: [body]});
	return findMatches(page, query).map(({start, end}) => body.slice(start, end));
}

describe('what is found is what stands there', () => {
	test.each([
		['The ferry and the FERRY', 'ferry', ['ferry', 'FERRY']],
		['In İzmir, in izmir', 'izmir', ['İzmir', 'izmir']],
		['İİİ ferry', 'ferry', ['ferry']],
		['Straße nach Süden', 'süden', ['Süden']],
		['Straße nach Süden', 'straße', ['Straße']],
		['the ﬁrst ﬁsh', 'fish', ['ﬁsh']],
		['the ﬁrst', 'f', ['ﬁ']],
		['oﬃce', 'f', ['ﬃ']],
		['oﬃce', 'ice', ['ﬃce']],
		['Nu\u0301n\u0303ez said', 'nunez', ['Nu\u0301n\u0303ez']],
		['Núñez said', 'nun\u0303ez', ['Núñez']],
		['cafe\u0301s', 'cafe', ['cafe\u0301']],
		['fer\u200bry\u00adman', 'ferryman', ['fer\u200bry\u00adman']],
		['“Don’t – ever,” he said', `"don't - ever,"`, ['“Don’t – ever,”']],
		['10\u00a0km', '10 km', ['10\u00a0km']],
		['𝐈𝐧𝐚 and Ina', 'ina', ['𝐈𝐧𝐚', 'Ina']],
		['한국', '하', ['한']],
		['aaaa', 'aa', ['aa', 'aa']],
		['ferry', '', []],
		['ferry', '  ', []],
		['ferry', '\u0301', []],
		['ferry', 'zebra', []],
	])('in %j, %j', (body, query, expected) => {
		expect(found(body, query)).toEqual(expected);
	});

	test.each([
		['Łódź and Ørsted', 'lodz', [[0, 4]]],
		['Łódź and Ørsted', 'ORSTED', [[9, 15]]],
		['Lodz', 'łódź', [[0, 4]]],
		[
			'ὁδός, ΟΔΟΣ',
			'οδοσ',
			[
				[0, 4],
				[6, 10],
			],
		],
		['the œuvre', 'oeuvre', [[4, 9]]],
		['a straße', 'strasse', [[2, 8]]],
		['STRASSE', 'straße', [[0, 7]]],
		[
			'a-b a–b a—b a−b a‑b',
			'a-b',
			[
				[0, 3],
				[4, 7],
				[8, 11],
				[12, 15],
				[16, 19],
			],
		],
		['a-b', 'a—b', [[0, 3]]],
		['the ‘old’ ferry', "'old'", [[4, 9]]],
		[
			'«Non», “no”',
			'"no',
			[
				[0, 3],
				[7, 10],
			],
		],
		['Hawaiʻi, O’Brien', "i'i", [[4, 7]]],
		['wait… what', '...', [[4, 5]]],
		['fer\ufeffry', 'ferry', [[0, 6]]],
		// A run of white space, on either side, is one space.
		['one ferry', 'one    ferry', [[0, 9]]],
		['one \t\n ferry', 'one ferry', [[0, 12]]],
		['one ferry  sails', 'ferry ', [[4, 11]]],
		['one ferry  sails', '  ferry', [[3, 9]]],
		['one ferry.', 'ferry ', []],
		['oneferry', 'one ferry', []],
		// A character is found by any part of what it is folded to, once.
		['ß', 's', [[0, 1]]],
		['Maße', 'as', [[1, 3]]],
		['Maße', 'se', [[2, 4]]],
		[
			'ßs',
			's',
			[
				[0, 1],
				[1, 2],
			],
		],
		[
			'sßss',
			'ss',
			[
				[0, 2],
				[2, 4],
			],
		],
		['œ', 'e', [[0, 1]]],
	])('in %j, %j at %j', (body, query, expected) => {
		const matches = findMatches(pageOf(1, {body: [body]}), query);
		expect(matches.map(({start, end}) => [start, end])).toEqual(expected);
	});

	test('over the border of two paragraphs', () => {
		const two = pageOf(1, {body: ['One ferry', 'sank']});
		expect(findMatches(two, 'ferry sank')).toEqual([{in: 'body', start: 4, end: 15}]);
		expect(findMatches(two, 'ferrysank')).toEqual([]);
		const page = pageOf(1, {body: ['One ferry', 'sank']});
		expect(findMatches(page, 'sank')).toEqual([{in: 'body', start: 11, end: 15}]);
	});
});

describe('for any text', () => {
	const anyBody = fc.array(fc.oneof(anyText, anyHostile), {minLength: 1, maxLength: 3});

	test('matches are in order, apart from each other, not empty and whole characters', () => {
		fc.assert(
			fc.property(anyBody, fc.oneof(anyText, fc.constantFrom('e', 'f', 'rr', ' ', '하')), (body, query) => {
				const page = pageOf(1, {body});
				const text = bodyText(page.article);
				let last = 0;
				for (const {start, end} of findMatches(page, query.slice(0, 4))) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
					expect(fold(text.slice(start, end)).text).toContain(fold(query.slice(0, 4)).text);
					last = end;
				}
			}),
		);
	});

	test('every word of a text is found in it', () => {
		fc.assert(
			fc.property(anyText, text => {
				for (const word of text.split(' ').filter(part => part !== '')) {
					expect(found(text, word)).not.toEqual([]);
				}
			}),
		);
	});

	test('folding maps every unit back to the character it came from', () => {
		fc.assert(
			fc.property(anyHostile, text => {
				const {text: plain, places} = fold(text);
				expect(places).toHaveLength(plain.length + 1);
				expect(places.at(-1)).toBe(text.length);
				for (let at = 0; at < plain.length; at++) {
					expect(places[at]).toBeLessThan(text.length);
					const character = String.fromCodePoint(text.codePointAt(places[at]!)!);
					expect(fold(character).text).toContain(plain[at]);
				}
			}),
		);
	});
});
