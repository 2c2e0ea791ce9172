import {describe, test} from 'vitest';
import {ui} from '../../source/article/safe-text.ts';
import {span} from '../../source/typeset/line.ts';
import {layoutText} from '../../source/typeset/text-layout.ts';
import {wrap} from '../../source/typeset/wrap.ts';
import {wrapSpans} from '../../source/typeset/wrap-spans.ts';
import {pageOf} from '../fixtures/pages.ts';
import {expectLinear} from '../steps.ts';

describe('four times as much takes about four times the steps', () => {
	test.each([
		['one word', 'x'],
		['spaces', ' '],
		['words', 'tide '],
		['wide characters', '港'],
		['wide words', '港口 '],
		['accents', 'e\u0301'],
		['one word that is not Latin', 'п'],
	])('to wrap %s', (_, piece) =>
		expectLinear('/source/', 4000, size => {
			const text = piece.repeat(size / piece.length);
			return () => wrap(text, 72);
		}),
	);

	test('to wrap spans', () =>
		expectLinear('/source/', 400, count => {
			const spans = Array.from({length: 4}, () => span(ui('harbour '.repeat(count)), 'plain'));
			return () => wrapSpans(spans, 40);
		}));

	test.each(['tide ', 'x', '港', 'a\u200b', '\x1b[1m', '\x1b]0;'])('to lay a text of %j out', piece =>
		expectLinear('/source/', 4000, size => {
			const page = pageOf(1, {
				headline: 'Tide',
				body: [{kind: 'paragraph', text: piece.repeat(size / piece.length)}],
			});
			return () => layoutText(page, 72);
		}),
	);
});
