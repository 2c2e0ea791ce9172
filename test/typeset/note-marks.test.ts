import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/article.ts';
import {printedText} from '../../source/article/printed.ts';
import {safe} from '../../source/article/safe-text.ts';
import {layoutText, tinted} from '../../source/typeset/text-layout.ts';
import {pageOf} from '../fixtures/pages.ts';
import {anyHostile, anyText} from './any-text.ts';

const ferry: Block = {
	kind: 'paragraph',
	text: 'The ferry sails at noon.',
	notes: [
		{at: 9, label: '1'},
		{at: 24, label: 'log'},
	],
};

describe('the marks of notes', () => {
	test('stand where the notes are referred to, and in no range of the body', () => {
		const {lines} = layoutText(pageOf(1, {body: [ferry]}), 16);
		expect(lines.slice(-3).map(({text}) => text)).toEqual(['The ferry[1]', 'sails at', 'noon.[log]']);
	});

	test('are printed too', () => expect(printedText(ferry)).toBe('The ferry[1] sails at noon.[log]'));

	test('leave what is lit beside them as it is', () => {
		const {lines} = layoutText(pageOf(1, {body: [ferry]}), 80);
		const spans = tinted(lines.at(-1)!, [{start: 4, end: 15, tone: 'lit'}]);
		expect(spans.map(({text, tone}) => [text, tone])).toEqual([
			['The ', 'plain'],
			['ferry', 'lit'],
			['[1]', 'accent'],
			[' sails', 'lit'],
			[' at noon.', 'plain'],
			['[log]', 'accent'],
		]);
	});

	test('take nothing from any text', () => {
		fc.assert(
			fc.property(
				fc.oneof(anyText, anyHostile),
				fc.array(fc.nat(80), {maxLength: 4}),
				fc.integer({min: 1, max: 90}),
				(raw, places, columns) => {
					const text = raw.replace(/[\r\n]/g, ' ');
					const notes = places.toSorted((one, other) => one - other).map(at => ({at, label: '1'}));
					const {lines} = layoutText(pageOf(1, {body: [{kind: 'paragraph', text, notes}]}), columns);
					const all = [{start: 0, end: text.length, tone: 'lit' as const}];
					const words = lines.flatMap(line => tinted(line, all)).filter(({tone}) => tone === 'lit');
					const joined = (one: string) => one.replace(/[ \u200c]/g, '');
					expect(joined(words.map(span => span.text).join(''))).toBe(joined(safe(text)));
				},
			),
		);
	});
});
