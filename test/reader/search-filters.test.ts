import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutFilters} from '../../source/reader/search-filters.ts';

test.each([
	['ferry is:unread', 'ferry'],
	['publication:"Coast Wire" ferry speaker:holm council', 'ferry council'],
	['-is:read "fuel barge"', '"fuel barge"'],
	['is:unread', null],
	['ferry council', null],
	['in:headline ferry', null],
	['"is:unread ferry" pier', null],
	['ferry is:', 'ferry'],
	['', null],
])('%j without its filters is %j', (query, expected) => {
	expect(withoutFilters(query)).toBe(expected);
});

test('what is left has no filter any more', () => {
	const part = fc.oneof(
		fc.constantFrom('is:unread', 'ferry', '"a b"', 'speaker:"A B"', '"', ' '),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(part), parts => {
			const rest = withoutFilters(parts.join(' '));
			expect(rest === null || withoutFilters(rest) === null).toBe(true);
		}),
	);
});
