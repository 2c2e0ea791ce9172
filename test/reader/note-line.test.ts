import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noteLine, readNote} from '../../source/reader/note-line.ts';

test.each([
	['ask her again #dredging #Follow-Up', {note: 'ask her again', tags: ['dredging', 'follow-up']}],
	[
		'#häfen is where it stood, pier #4 and C#',
		{note: '#häfen is where it stood, pier #4 and C#', tags: ['häfen']},
	],
	[
		'about the #Harbour, not #Dredging. #wait',
		{note: 'about the #Harbour, not #Dredging.', tags: ['harbour', 'dredging', 'wait']},
	],
	['#one #ONE  #one/two', {note: null, tags: ['one', 'one/two']}],
	['  ', {note: null, tags: []}],
	['# heading, ##x and #5', {note: '# heading, ##x and #5', tags: []}],
])('%s', (line, noted) => {
	expect(readNote(line)).toEqual(noted);
});

test('what was noted is what is offered to be changed', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), line => {
			const noted = readNote(line);
			expect(readNote(noteLine(noted))).toEqual(noted);
		}),
	);
});
