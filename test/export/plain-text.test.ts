import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isSafe} from '../../source/article/safe-text.ts';
import {articleToText} from '../../source/export/plain-text.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {bare, harbour} from './harbour.ts';

describe('a whole article as text', () => {
	test('has a line for every paragraph, and all that was printed around it', () => {
		expect(articleToText({...harbour, section: 'World'})).toBe(`Harbour of Vellmar reopens after storm
By Ines Okafor, harbour correspondent
Vellmar Courier · World · Friday, 14 August 2026

VELLMAR, Aug. 14 (Meridian) — “We will not hurry anyone out of port,” said harbour master Tomas Reyl. “The mole comes first.”

Repairs

“It will cost us dearly,” a senior official warned.

- The north mole
- The old lamp

No storm was worse.

Mole   Metres
North      40

The mole on Friday.

Editing by Mina Lund

https://courier.example/harbour`);
	});

	test('that says nothing of itself is called by its file, and gives no guess out', () => {
		expect(articleToText(bare)).toBe('harbour.txt');
	});

	test('without a byline names its authors', () => {
		expect(articleToText({...bare, authors: ['Ines Okafor', 'Mina Lund']})).toBe(
			'harbour.txt\nBy Ines Okafor and Mina Lund',
		);
	});

	test('without a paragraph has its dateline all the same', () => {
		expect(articleToText({...bare, dateline: harbour.dateline})).toBe(
			'harbour.txt\n\nVELLMAR, Aug. 14 (Meridian) —',
		);
	});

	test('has the marks of its notes, in tables too', () => {
		const body = [
			{kind: 'paragraph', text: 'The ferry sails.', notes: [{at: 9, label: '1'}]},
			{
				kind: 'table',
				text: 'Pier | Boats\nNorth | 4',
				notes: [
					{at: 12, label: '2'},
					{at: 18, label: '3'},
				],
			},
		] as const;
		expect(articleToText({...bare, body})).toBe(
			'harbour.txt\n\nThe ferry[1] sails.\n\nPier | Boats[2]\nNorth[3] | 4',
		);
	});

	test('is made of lines that do nothing, whatever it holds', () => {
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.constantFrom(...hostileStrings.map(({input}) => input)),
		);
		const kinds = ['paragraph', 'list-item', 'table'] as const;
		fc.assert(
			fc.property(text, fc.array(fc.record({kind: fc.constantFrom(...kinds), text})), (words, body) => {
				const shown = articleToText({
					...bare,
					headline: words,
					byline: words,
					publication: words,
					body,
					furniture: [words],
					url: words,
				});
				expect(shown.split('\n').filter(line => !isSafe(line))).toEqual([]);
				expect(shown).not.toMatch(/^\n|\n$/);
				// Empty rows within a table are its own.
				const hasTable = body.some(({kind}) => kind === 'table');
				expect(hasTable ? '' : shown).not.toMatch(/\n{3}/);
			}),
		);
	});
});
