import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Block, bodyText, type Link} from '../../source/article/article.ts';
import {linksOf} from '../../source/typeset/links.ts';
import {pageOf} from '../fixtures/pages.ts';

const linksIn = (text: string, links: readonly Link[] = []) => {
	const body: Block[] = [
		{kind: 'paragraph', text: 'Before.'},
		{kind: 'paragraph', text, links},
	];
	const whole = bodyText({body});
	return linksOf(pageOf(1, {body})).map(({start, end, url}) => [whole.slice(start, end), url]);
};

describe('an address in a text', () => {
	test.each([
		['See https://a.example/x.', 'https://a.example/x'],
		['(at http://a.example/x)', 'http://a.example/x'],
		['at https://a.example/x_(one), then', 'https://a.example/x_(one)'],
		['“https://a.example/?q=1&r=2#top”', 'https://a.example/?q=1&r=2#top'],
		['见https://a.example/b了解', 'https://a.example/b'],
		['HTTPS://A.EXAMPLE!', 'HTTPS://A.EXAMPLE'],
		['https://a.example/\u202egpj', 'https://a.example/'],
	])('%j leads to itself', (text, url) => expect(linksIn(text)).toEqual([[url, url]]));

	test.each(['https://', 'xhttps://a.example', 'ftp://a.example/', 'www.a.example', 'http:/a.example'])(
		'%j is none',
		text => expect(linksIn(text)).toEqual([]),
	);

	test('within the words of a link is that link', () => {
		const text = 'See https://a.example now or https://b.example then';
		const link = {start: 0, end: 25, url: 'https://true.example/'};
		expect(linksIn(text, [link])).toEqual([
			['See https://a.example now', 'https://true.example/'],
			['https://b.example', 'https://b.example'],
		]);
	});
});

test('links are in order, apart, and within the body', () => {
	const piece = fc.constantFrom(
		'https://a.example/x',
		'.',
		')',
		'(',
		' ',
		'ferry',
		'港',
		'\u200b',
		'http://',
		'"',
		'\ud83d',
		'[',
	);
	const anyText = fc.array(piece, {maxLength: 20}).map(pieces => pieces.join(''));
	fc.assert(
		fc.property(fc.array(anyText, {maxLength: 4}), texts => {
			const body = texts.map((text): Block => ({kind: 'paragraph', text}));
			let last = 0;
			for (const {start, end, url} of linksOf(pageOf(1, {body}))) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(bodyText({body}).slice(start, end)).toBe(url);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(bodyText({body}).length);
		}),
	);
});
