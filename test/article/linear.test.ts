import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {fold} from '../../source/article/fold.ts';
import {hasMixedScripts, safe, safeJson} from '../../source/article/safe-text.ts';
import {sentences} from '../../source/article/sentences.ts';
import {wordsOf} from '../../source/article/words.ts';
import {expectLinear} from '../steps.ts';

/** Expects of work on a text of many such pieces that it takes steps in proportion to the text. */
const expectLinearOf = (piece: string, work: (text: string) => unknown, options?: {far: number}) =>
	expectLinear(
		'/source/article/',
		4000,
		size => {
			const text = piece.repeat(Math.ceil(size / piece.length));
			return () => work(text);
		},
		options,
	);

describe('four times as many take about four times the steps', () => {
	test.each([
		'\x1b]0;',
		'\x1b[1;',
		'\x1b',
		'\x9b1',
		'\x9d',
		'\x1b\0\0',
		'\x1bk',
		'\x1bPq',
		'e\u0301\u0301',
		'\u0301',
		'N\b',
		'\r\t',
		'م\u200c',
		'a\u200b',
		'क\u094d',
		'\ud83d',
		'plain words ',
	])('to make %j safe', async piece => {
		await expectLinearOf(piece, safe);
		await expectLinearOf(piece, safeJson);
		await expectLinearOf(piece, hasMixedScripts);
	});

	test('to look for the ends of control sequences that have none', () =>
		expectLinear('/source/article/', 4000, size => {
			const text = `\x1b[${'1;'.repeat(size / 4)}\x1b]${'0;'.repeat(size / 4)}`;
			return () => safe(text);
		}));

	test.each(['a', 'a ', 'é', 'e\u0301', 'ﬃ', '\u00ad', ' ', '\n', '𝐈', '\ud800'])('to fold %j', piece =>
		expectLinearOf(piece, fold),
	);

	test.each(['a', 'a ', 'é', 'e\u0301', '港', '\u0301', '\u00ad', '𝐈', '👍', '\ud800', '. '])(
		'to divide %j into words',
		piece => expectLinearOf(piece, wordsOf),
	);

	test.each([
		['sentences', 'Harbour pilots went on strike. '],
		['one sentence', 'and on '],
		['numbers', '. 5 5 5 '],
		['titles', 'Mr. '],
		['marks', '" '],
		['no space', 'a.B.'],
		['references', 'It is.[3][4] '],
		['brackets', '「あ。'],
	])('to find sentences: %s', (_, piece) => expectLinearOf(piece, text => sentences(text), {far: 400_000}));
});

test('whoever looks for the ends of sentences, and may look far ahead, is given pieces of bounded length', () => {
	const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
	onTestFinished(() => segment.mockRestore());
	const text = 'word and '.repeat(40_000);
	sentences(text);
	const pieces = segment.mock.calls.map(([piece]) => piece!);
	expect(pieces.join('')).toBe(text);
	expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(20_000);
});
