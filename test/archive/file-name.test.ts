import fc from 'fast-check';
import {expect, test} from 'vitest';
import {nameAsText} from '../../source/archive/file-name.ts';

test('names in UTF-8 are taken as they are', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), name => {
			expect(nameAsText(Buffer.from(name))).toBe(name);
		}),
	);
});

test('other bytes are shown by their number, what is legible around them stays', () => {
	expect(nameAsText(Buffer.from([0x63, 0xe9, 0xc3, 0xa9, 0xff]))).toBe('c\\xE9é\\xFF');
});
