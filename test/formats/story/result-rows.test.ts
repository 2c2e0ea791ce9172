import {expect, test} from 'vitest';
import {readBlocks} from '../../../source/formats/plain-text/paragraphs.ts';
import type {Line} from '../../../source/formats/story/lines.ts';

/** How often the lines of a text are read while it is parted into blocks. */
function readings(count: number): number {
	let read = 0;
	const lines = Array.from({length: count}, (_, at): Line => {
		return {
			lead: '',
			gap: false,
			get text() {
				read++;
				return `Coal ${at} pct`;
			},
		};
	});
	readBlocks(lines, 60);
	return read;
}

test('rows that compare nothing are read about as often however many they are', () => {
	expect(readings(1600) / readings(400)).toBeLessThan(6);
});
