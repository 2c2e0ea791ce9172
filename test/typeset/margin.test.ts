import {describe, expect, test} from 'vitest';
import {ui} from '../../source/article/safe-text.ts';
import {spansWidth} from '../../source/typeset/fit.ts';
import {attributedOn, marginOf} from '../../source/typeset/margin.ts';
import {layoutText, type TextLine} from '../../source/typeset/text-layout.ts';
import {voicesOf, voiceTone} from '../../source/typeset/voices.ts';
import {pageOf, type Said} from '../fixtures/pages.ts';

const both = [{by: 'Jonas Reed'}, {by: 'Ada Holm', confidence: 0.6}];

/** What stands beside the first row of a body, as text. */
function beside(body: string, said: readonly Said[], columns: number, here = false): string {
	const page = pageOf(1, {headline: 'A', body: [body], said});
	const visible = layoutText(page, 60).lines.filter(({kind}) => kind === 'paragraph');
	const quotes = attributedOn(page, visible);
	const spans = marginOf(page, quotes, visible[0]!, true, columns, here ? ui('›') : null);
	expect(spansWidth(spans)).toBe(columns);
	return spans.map(({text}) => text).join('');
}

describe('the margin', () => {
	test('has the letter, the doubt, and the sign of what is lit in place of the doubt', () => {
		expect(beside('“One,” he said.', both, 4)).toBe(' A  ');
		expect(beside('“One,” he said.', both.toReversed(), 4)).toBe(' A? ');
		expect(beside('“One,” he said.', both.toReversed(), 4, true)).toBe(' A› ');
	});

	test('has the letters of all who begin to speak in the row while there is room', () => {
		expect(beside('“One,” he said. “Two,” said she.', both, 5)).toBe(' AB  ');
		expect(beside('“One,” he said. “Two,” said she.', both, 3)).toBe('A  ');
		expect(beside('“One,” he said. “Two.” “Three.”', [both[0]!, both[0]!, both[1]!], 5)).toBe(' AB  ');
	});

	test('of two columns has the letter or the sign, of fewer nothing', () => {
		expect(beside('“One,” he said.', both, 2)).toBe('A ');
		expect(beside('“One,” he said.', both, 2, true)).toBe('› ');
		expect(beside('“One,” he said.', both, 1)).toBe(' ');
		expect(beside('“One,” he said.', both, 0)).toBe('');
	});

	test('has names where they fit', () => {
		expect(beside('“One,” he said.', both, 24)).toBe('         Jonas Reed  A  ');
		expect(beside('“One,” he said.', both.toReversed(), 24)).toBe('   perhaps Ada Holm  A? ');
		expect(beside('“One,” he said.', [{by: 'The Harbour Trust of Port Ellery'}], 24)).toBe(
			`${' '.repeat(21)}A  `,
		);
	});

	test('of somebody unknown and of a heading is empty', () => {
		expect(beside('“One,” he said.', [], 4)).toBe('    ');
		const page = pageOf(1, {headline: 'A', body: ['“One,” he said.'], said: both});
		const heading = layoutText(page, 60).lines[0] as TextLine;
		const spans = marginOf(page, page.quotes, heading, true, 4, null);
		expect(spans.map(({text}) => text).join('')).toBe('    ');
	});
});

test('letters go from A to z in the order of first quotes, tones round and round', () => {
	const said = Array.from({length: 60}, (_, n) => ({by: `Speaker ${n % 55}`}));
	const page = pageOf(1, {body: said.map((_, n) => `“Number ${n}.”`), said});
	const signs = [...voicesOf(page).values()].map(({sign}) => sign);
	expect(signs.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+++');
	expect([0, 5, 6, 12].map(n => voiceTone(page, `Speaker ${n}`))).toEqual([
		'voice-1',
		'voice-6',
		'voice-1',
		'voice-1',
	]);
	expect(voiceTone(page, null)).toBe('plain');
});
