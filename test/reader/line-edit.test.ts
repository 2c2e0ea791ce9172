import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {edit, emptyLine, insert, type LineEdit, lineOf} from '../../source/reader/line-edit.ts';
import {anyText} from '../typeset/any-text.ts';

/** A line with its cursor written as a bar. */
const line = (written: string): LineEdit => ({text: written.replace('|', ''), cursor: written.indexOf('|')});
const shown = ({text, cursor}: LineEdit) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('editing keys', () => {
	test.each([
		['backspace', 'ferr|y', 'fer|y'],
		['backspace', '|ferry', '|ferry'],
		['^h', 'fe|', 'f|'],
		['delete', 'f|erry', 'f|rry'],
		['^d', 'ferry|', 'ferry|'],
		['left', 'ferry|', 'ferr|y'],
		['^b', '|ferry', '|ferry'],
		['right', '|ferry', 'f|erry'],
		['right', 'ferry|', 'ferry|'],
		['home', 'fer|ry', '|ferry'],
		['^a', 'fer|ry', '|ferry'],
		['end', 'fer|ry', 'ferry|'],
		['^e', 'fer|ry', 'ferry|'],
		['^k', 'fer|ry', 'fer|'],
		['^u', 'fer|ry', '|ry'],
		['^w', 'the old  ferry|', 'the old  |'],
		['^w', 'the old  |ferry', 'the |ferry'],
		['^w', '|ferry', '|ferry'],
		['alt-backspace', 'the old  ferry|', 'the old  |'],
		['^backspace', 'the old|', 'the |'],
		['alt-d', 'the| old ferry', 'the| ferry'],
		['^delete', '|the old', '| old'],
		['alt-b', 'the old  |ferry', 'the |old  ferry'],
		['^left', 'the old|', 'the |old'],
		['alt-left', '|the', '|the'],
		['alt-f', 'the|  old ferry', 'the  old| ferry'],
		['^right', '|the old', 'the| old'],
		['alt-right', 'the old|', 'the old|'],
		['shift-left', 'ferry|', 'ferr|y'],
		['^shift-right', '|the old', 'the| old'],
		['space', 'the|ferry', 'the |ferry'],
	])('%s: %s becomes %s', (key, before, after) => {
		expect(shown(edit(line(before), key)!)).toBe(after);
	});

	test.each([
		['an accent of its own', 'Nu\u0301|', 'N|'],
		['a wide character', '港|', '|'],
		['an emoji of several parts', 'a👩‍👧|', 'a|'],
	])('backspace takes %s as one', (_, before, after) => {
		expect(shown(edit(line(before), 'backspace')!)).toBe(after);
	});

	test('other keys edit nothing', () => {
		for (const key of ['enter', 'up', 'f1', 'j']) expect(edit(line('fer|ry'), key)).toBeUndefined();
	});
});

test('text goes in at the cursor, line ends as spaces', () => {
	expect(shown(insert(line('the |ferry'), 'old\r\nred '))).toBe('the old red |ferry');
	expect(shown(insert(emptyLine, 'ferry'))).toBe('ferry|');
	expect(shown(lineOf('ferry'))).toBe('ferry|');
});

test('whatever is pressed, the cursor stays in the line and between characters', () => {
	const keys = ['backspace', 'delete', 'left', 'right', 'home', 'end', '^k', '^u', '^w', 'space'];
	const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
	fc.assert(
		fc.property(anyText, fc.array(fc.oneof(fc.constantFrom(...keys), anyText)), (text, pressed) => {
			let now = lineOf(text);
			for (const key of pressed) {
				now = keys.includes(key) ? edit(now, key)! : insert(now, key);
				const borders = [...graphemes.segment(now.text)].map(({index}) => index).concat(now.text.length);
				expect(borders).toContain(now.cursor);
			}
		}),
	);
});
