import fc from 'fast-check';
import stringWidth from 'string-width';
import {afterEach, describe, expect, test} from 'vitest';
import {type EmojiForm, isSafe, safe, showEmoji} from '../../source/article/safe-text.ts';
import {edit, type LineEdit, lineOf} from '../../source/reader/line-edit.ts';
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

afterEach(() => showEmoji('named'));

const flag = '\u{1f1fa}\u{1f1e6}';
const astronaut = '👩🏽\u200d🚀';

describe('emoji of several characters', () => {
	test.each([
		['named', `a${flag}b`, 5, 40, 'a[flag: Ukraine]b', 16],
		['named', `a${flag}b`, 1, 40, 'a[flag: Ukraine]b', 1],
		['named', `a${flag.slice(0, 2)}`, 3, 40, 'a[flag letter U]', 16],
		['named', `${flag}👍🏿`, 8, 6, 'skin]', 5],
		['kept', `a${flag}b`, 5, 40, `a${flag}b`, 3],
		['kept', `a${flag}b`, 1, 40, `a${flag}b`, 1],
		['kept', `${flag}${astronaut}x`, 11, 40, `${flag}${astronaut}x`, 4],
		['kept', `${flag}${astronaut}x`, 12, 4, `${astronaut}x`, 3],
		['kept', `a${flag.slice(0, 2)}`, 3, 40, 'a[flag letter U]', 16],
	] as const)(
		'%s: of %j with the cursor at %i, %i columns show %j',
		(form, text, cursor, room, shown, column) => {
			showEmoji(form);
			expect(typedPart({text, cursor}, room)).toEqual({shown, cursor: column});
		},
	);

	test.each<EmojiForm>(['named', 'kept'])(
		'are passed by one key, %s, and the cursor stands before or behind them',
		form => {
			showEmoji(form);
			let line: LineEdit = {text: `a${flag}${astronaut}b`, cursor: 0};
			const columns = [0];
			for (let at = 0; at < 4; at++) {
				line = edit(line, 'right')!;
				columns.push(typedPart(line, 80).cursor);
			}
			expect(columns).toEqual(form === 'kept' ? [0, 1, 3, 5, 6] : [0, 1, 16, 35, 36]);
		},
	);
});
