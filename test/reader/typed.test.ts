import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {isSafe, safe} from '../../source/article/safe-text.ts';
import {lineOf} from '../../source/reader/line-edit.ts';
import {typedPart} from '../../source/reader/rows/typed.ts';
import {anyHostile, anyText} from '../typeset/any-text.ts';

test.each([
	['ferry', 5, 10, 'ferry', 5],
	['ferry', 2, 10, 'ferry', 2],
	['the ferry', 9, 6, 'ferry', 5],
	['the ferry', 9, 5, 'erry', 4],
	['the ferry', 4, 5, 'the ferry', 4],
	['港口今日', 4, 5, '今日', 4],
	['fer\x1b[31mry', 10, 20, 'ferry', 5],
	['Nu\u0301n\u0303ez', 7, 20, 'Nu\u0301n\u0303ez', 5],
])('of %j with the cursor at %i, %i columns show %j', (text, cursor, room, shown, column) => {
	expect(typedPart({text, cursor}, room)).toEqual({shown, cursor: column});
});

test('whatever is typed, the cursor is within the room and stands where the text goes on', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, anyHostile), fc.integer({min: 2, max: 60}), (text, room) => {
			const {shown, cursor} = typedPart(lineOf(text), room);
			expect(cursor).toBeLessThan(room);
			expect(cursor).toBe(stringWidth(shown));
			expect(isSafe(shown)).toBe(true);
			expect(safe(text).endsWith(shown)).toBe(true);
		}),
	);
});
