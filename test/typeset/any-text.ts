import fc from 'fast-check';
import {hostileStrings} from '../fixtures/hostile.ts';

const words = [
	'ferry',
	'a',
	'Reed’s',
	'“Enough,”',
	'harbour-master',
	'Café',
	'Nu\u0301n\u0303ez',
	'港口今日重新开放',
	'서울',
	'ผู้นำ',
	'👍',
	'x'.repeat(45),
];

/** Text as articles have it: words of every width, with one or more spaces between them. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '   ', '')), {maxLength: 40})
	.map(pairs => pairs.map(pair => pair.join('')).join(''));

/** What nobody should trust, alone or between words. */
export const anyHostile: fc.Arbitrary<string> = fc
	.tuple(anyText, fc.constantFrom(...hostileStrings.map(({input}) => input)), anyText)
	.map(parts => parts.join(' '));
