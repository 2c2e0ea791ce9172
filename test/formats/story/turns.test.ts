import {describe, expect, test} from 'vitest';
import {labelledLines, speakerLabel} from '../../../source/formats/story/turns.ts';

describe('the label of a speaker', () => {
	test.each([
		['THE HARBOURMASTER:  We dredge in May.', 'THE HARBOURMASTER:  '],
		['MR. O’DRAY: No.', 'MR. O’DRAY: '],
		['MS. VANE-KOLL:  Good morning.', 'MS. VANE-KOLL:  '],
		['SECRETARY LUND:\tYes.', 'SECRETARY LUND:\t'],
		['AUDIENCE MEMBER: (Inaudible.)', 'AUDIENCE MEMBER: '],
		['MODERATOR:\u00a0 Welcome.', 'MODERATOR:\u00a0 '],
		['KOLL (via video): Thank you.', 'KOLL (via video): '],
		['Q    Will it open?', 'Q    '],
		['Q: Will it open?', 'Q: '],
		['A. It will.', 'A. '],
		['[Reporter]: Why so late?', '[Reporter]: '],
		['COMMISSIONER DRAY:', 'COMMISSIONER DRAY:'],
	])('%s', (line, label) => expect(line.slice(0, speakerLabel(line)?.length)).toBe(label));

	test.each([
		'A boat sank.',
		'WHEN: Monday at noon',
		'NOTE: the pier is shut.',
		'LENGTH: 300 words',
		'The board: three men.',
		'Orla Dray: It will.',
		'At 10:30 the boat left.',
		'[^1]: A note.',
		'[1]: https://harbour.example/',
		'MARKET AT 10:30',
		'',
	])('none in “%s”', line => expect(speakerLabel(line)).toBeNull());

	test('a name in mixed case is one beside others only', () => {
		expect(labelledLines(['Orla Dray: It will.', 'Prose follows here.']).size).toBe(0);
		expect([...labelledLines(['Orla Dray: It will.', 'Prose.', 'Orla Dray: It must.']).keys()]).toEqual([
			0, 2,
		]);
		expect([...labelledLines(['Q: When?', 'Orla Dray: Soon.', 'Q: Where?']).values()]).toEqual([3, 11, 3]);
		expect(labelledLines(['Tickets: ten crowns', 'Doors: at noon']).size).toBe(0);
	});

	test('one labelled line is no conversation', () =>
		expect(labelledLines(['Q: When?', 'Soon.']).size).toBe(0));
});
