import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentences} from '../../source/article/sentences.ts';
import {fastest} from './fastest.ts';

const split = (text: string, language?: string) =>
	sentences(text, language).map(({start, end}) => text.slice(start, end));

describe('sentences', () => {
	test.each([
		['Mr. Tarn met Gen. Oku on Jan. 6. She left.', ['Mr. Tarn met Gen. Oku on Jan. 6.', 'She left.']],
		['The U.S. Navy left. It rained.', ['The U.S. Navy left.', 'It rained.']],
		['They sold it to the U.S. The price rose.', ['They sold it to the U.S.', 'The price rose.']],
		['Pier No. 5 burned. No. 6 did not.', ['Pier No. 5 burned.', 'No. 6 did not.']],
		['J. K. Osk spoke. Mina R. Vell did not.', ['J. K. Osk spoke.', 'Mina R. Vell did not.']],
		['He took Plan B. The rest failed.', ['He took Plan B.', 'The rest failed.']],
		['It shuts at 5 p.m. Then all go home.', ['It shuts at 5 p.m.', 'Then all go home.']],
		['She runs Ostrel Inc. The firm grew.', ['She runs Ostrel Inc.', 'The firm grew.']],
		['“Is it safe?” she asked. “No.”', ['“Is it safe?” she asked.', '“No.”']],
		['"We made it!" Ann Lund said. Nobody else did.', ['"We made it!" Ann Lund said.', 'Nobody else did.']],
		['"We will wait." The council then voted.', ['"We will wait."', 'The council then voted.']],
		['1. Boil it. 2. Wait.', ['1. Boil it.', '2. Wait.']],
		['First line\nSecond line', ['First line', 'Second line']],
		['   Spaces around.   And between.  ', ['Spaces around.', 'And between.']],
		['', []],
		[' \t ', []],
	])('%j', (text, expected) => {
		expect(split(text)).toEqual(expected);
	});

	test('follows the language, and English when the tag is none', () => {
		expect(split('港は閉鎖された。船は戻った。', 'ja')).toEqual(['港は閉鎖された。', '船は戻った。']);
		expect(split('One. Two.', 'no such tag')).toEqual(['One.', 'Two.']);
		for (const tag of [null, '', 'zz', 'en-', 'de_AT', '日本', 'x'.repeat(1000)])
			expect(sentences('One. Two.', tag), String(tag)).toHaveLength(2);
	});

	test('together they hold all but white space, in order, each trimmed', () => {
		const piece = fc.constantFrom(
			'Mr. ',
			'J. ',
			'"',
			'”',
			'. ',
			'? ',
			'word ',
			'Name ',
			'5',
			'\n',
			'… ',
			'\ud800',
			'!',
			') ',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({unit: 'binary'}),
					fc.array(piece).map(pieces => pieces.join('')),
				),
				text => {
					let rest = '';
					let end = 0;
					for (const span of sentences(text)) {
						expect(span.start).toBeGreaterThanOrEqual(end);
						expect(span.end).toBeGreaterThan(span.start);
						const sentence = text.slice(span.start, span.end);
						expect(sentence).toBe(sentence.trim());
						rest += text.slice(end, span.start);
						end = span.end;
					}
					expect((rest + text.slice(end)).trim()).toBe('');
				},
			),
			{numRuns: 500},
		);
	});

	test('a text longer than one piece splits as it would in one', () => {
		const sentence = 'The ferry to Ostrel left at noon with forty people. ';
		expect(new Set(split(sentence.repeat(3000)))).toEqual(new Set([sentence.trim()]));
		expect(sentences('word and '.repeat(40_000))).toHaveLength(1);
	});

	test.each([
		['sentences', 'Harbour pilots went on strike. '],
		['one sentence', 'and on '],
		['numbers', '. 5 5 5 '],
		['titles', 'Mr. '],
		['marks', '" '],
		['no space', 'a.B.'],
	])('is linear: %s', (_, unit) => {
		const time = (length: number) => {
			const text = unit.repeat(Math.ceil(length / unit.length));
			return fastest(() => sentences(text));
		};
		time(50_000);
		expect(time(800_000)).toBeLessThan(8 * time(200_000) + 50);
	});
});
