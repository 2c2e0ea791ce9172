import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {KeptCorrection} from '../../source/article/correction.ts';
import {isSafe} from '../../source/article/safe-text.ts';
import {correctionLine} from '../../source/export/corrections.ts';

const keys = {url: null, file: '/news/path.txt', index: 0, textHash: null};
const correctedAt = '2026-11-30T09:15:00.000Z';
const varga = {name: 'Ilse Varga', kind: 'person'} as const;
const short = {name: 'I. Varga', kind: 'person'} as const;
const words = {text: 'We will wait', nth: 0};

test('each correction is a line', () => {
	const corrections: KeptCorrection[] = [
		{keys, words, verdict: {speaker: varga}, correctedAt},
		{keys, words, verdict: 'no quote', correctedAt},
		{keys: {...keys, index: 2}, words: {text: 'No', nth: 1}, verdict: {speaker: null}, correctedAt},
		{keys: {...keys, file: '-'}, words, verdict: 'no quote', correctedAt},
		{relation: 'same', one: varga, other: short, correctedAt},
		{relation: 'apart', one: varga, other: short, correctedAt},
		{relation: 'rename', one: short, name: 'Ilse Varga', correctedAt},
	];
	expect(
		corrections.map(correctionLine).join('\n'),
	).toBe(`2026-11-30  "We will wait" (/news/path.txt): said by Ilse Varga
2026-11-30  "We will wait" (/news/path.txt): no quote
2026-11-30  "No" (/news/path.txt, article 3, time 2): speaker unknown
2026-11-30  "We will wait" (standard input): no quote
2026-11-30  Ilse Varga and I. Varga are one
2026-11-30  Ilse Varga and I. Varga are two
2026-11-30  I. Varga is called Ilse Varga`);
});

test('whatever the texts hold, each is one line that does nothing in a terminal', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom('a\r\nb', '\u001b[2J', '\u202eabc', '\u2028'),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text, text), {minLength: 1}), all => {
			const corrections = all.flatMap(([one, other, third]): KeptCorrection[] => [
				{
					keys: {...keys, file: one},
					words: {text: other, nth: 0},
					verdict: {speaker: {...varga, name: third}},
					correctedAt,
				},
				{relation: 'same', one: {...varga, name: one}, other: {...varga, name: other}, correctedAt: third},
			]);
			expect(corrections.map(correctionLine).every(isSafe)).toBe(true);
		}),
	);
});
