import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {safeBlock} from '../../source/article/safe-text.ts';
import {clipboardSequence} from '../../source/terminal/clipboard.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {terminal} from '../terminal-model.ts';

const plain = /^\x1b\]52;c;([A-Za-z0-9+/]*={0,2})\x07$/;

const decoded = (sequence: string | null) =>
	Buffer.from(plain.exec(sequence!)![1]!, 'base64').toString('utf8');

describe('the clipboard', () => {
	test.each(hostileStrings.map(({name, input}) => [name, input]))(
		'%s is one OSC 52 and nothing else',
		async (_, input) => {
			const text = safeBlock(input);
			const sequence = clipboardSequence(text, {});
			expect(decoded(sequence)).toBe(Buffer.from(text).toString());
			const screen = terminal({columns: 40, rows: 3});
			await screen.write(sequence!);
			expect(screen.effects).toHaveLength(1);
			expect(screen.effects[0]).toMatch(/^OSC 52/);
			expect(screen.lines().join('')).toBe('');
		},
	);

	test('any text comes back as it was', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), words => {
				const text = safeBlock(words);
				return decoded(clipboardSequence(text, {})) === text;
			}),
		);
	});

	test('what no terminal takes is refused', () => {
		expect(clipboardSequence(safeBlock('a'.repeat(55_500)), {})).toMatch(plain);
		expect(clipboardSequence(safeBlock('a'.repeat(55_501)), {})).toBeNull();
		expect(clipboardSequence(safeBlock('€'.repeat(20_000)), {})).toBeNull();
	});

	test('tmux gets it for itself and for the terminal around it', () => {
		const sequence = clipboardSequence(safeBlock('ferry'), {TMUX: '/tmp/tmux-0/default,1,0'})!;
		expect(sequence).toBe('\x1b]52;c;ZmVycnk=\x07\x1bPtmux;\x1b\x1b]52;c;ZmVycnk=\x07\x1b\\');
	});

	test('screen gets it in pieces that it passes on', () => {
		const text = safeBlock('ferry '.repeat(500));
		const sequence = clipboardSequence(text, {STY: '1.pts'})!;
		const pieces = sequence.split('\x1b\\').filter(piece => piece !== '');
		for (const piece of pieces) {
			expect(piece.startsWith('\x1bP')).toBe(true);
			expect(piece.length).toBeLessThan(768);
		}
		expect(decoded(pieces.map(piece => piece.slice(2)).join(''))).toBe(text);
	});
});
