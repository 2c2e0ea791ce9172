import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {textHash, urlKey} from '../../source/archive/identity.ts';

describe('the normal form of a url', () => {
	test.each([
		['http://www.longshore.example/port/reopens/', 'https://longshore.example/port/reopens'],
		[
			'https://Longshore.example:443/Port?utm_source=mail&id=7#comments',
			'https://longshore.example/Port?id=7',
		],
		['https://longshore.example/live#block-12', 'https://longshore.example/live#block-12'],
		[' https://longshore.example/a#:~:text=harbour ', 'https://longshore.example/a'],
		['https://longshore.example/?p=12', 'https://longshore.example?p=12'],
	])('%s', (url, key) => {
		expect(urlKey(url)).toBe(key);
	});

	test.each([
		'https://longshore.example/',
		'http://www.longshore.example',
		'harbour',
		'tag:longshore,2026:1',
		'',
	])('"%s" names no article', url => {
		expect(urlKey(url)).toBeNull();
	});

	test('it is its own normal form', () => {
		fc.assert(
			fc.property(fc.webUrl({withFragments: true, withQueryParameters: true}), url => {
				const key = urlKey(url);
				expect(key === null ? null : urlKey(key)).toBe(key);
			}),
		);
	});
});

describe('the hash of a text', () => {
	const long =
		'The harbour of Port Verity opened again on Monday after eleven weeks of repairs to the northern mole, '
			.repeat(2)
			.trim();
	const hash = (headline: string | null, ...texts: string[]) =>
		textHash({headline, body: texts.map(text => ({kind: 'paragraph', text}))});

	test('wrapping, spacing and the headline do not count', () => {
		expect(hash('One', long)).toBe(hash('Other', long.replaceAll(' ', '\n ')));
		expect(hash(null, long)).toMatch(/^[0-9a-f]{32}$/);
	});

	test('another word counts', () => {
		expect(hash(null, long)).not.toBe(hash(null, `${long} today`));
	});

	test('a notice that many articles share counts with their headlines', () => {
		const notice = 'Please enable JavaScript to read on.';
		expect(hash('Harbour reopens', notice)).not.toBe(hash('Mayor resigns', notice));
		expect(hash('Harbour reopens', notice)).toBe(hash('Harbour reopens', notice));
	});

	test('there is none without a text', () => {
		expect(hash('Headline')).toBeNull();
		expect(hash('Headline', ' ', '\u00a0')).toBeNull();
	});
});
