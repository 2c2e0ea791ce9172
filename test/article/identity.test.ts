import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {textHash, urlKey} from '../../source/article/identity.ts';

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
			.repeat(8)
			.trim();
	const notice =
		'You have read all the stories that Longshore gives away this month. To read on, sign in or take out a plan. '
			.repeat(4)
			.trim();
	type Dated = Partial<Pick<Article, 'published' | 'publishedFrom'>>;
	const hash = (headline: string | null, text: string, dated: Dated = {}) =>
		textHash({headline, body: [{kind: 'paragraph', text}], published: null, publishedFrom: null, ...dated});
	const on = (published: string, publishedFrom: Article['publishedFrom'] = 'metadata') => ({
		published,
		publishedFrom,
	});

	test('wrapping, spacing, the headline and the date do not count', () => {
		expect(hash('One', long)).toBe(hash('Other', long.replaceAll(' ', '\n '), on('2026-03-02')));
		expect(hash(null, long)).toMatch(/^[0-9a-f]{32}$/);
	});

	test('another word counts', () => {
		expect(hash(null, long)).not.toBe(hash(null, `${long} today`));
	});

	test.each(['Please enable JavaScript to read on.', notice])(
		'of a notice the headline counts: %.20s',
		text => {
			expect(hash('Harbour reopens', text)).not.toBe(hash('Mayor resigns', text));
			expect(hash('Harbour reopens', text)).toBe(hash('Harbour\nreopens', text));
		},
	);

	test.each(['metadata', 'text', 'filename'] as const)(
		'of a notice the day counts that the %s gives',
		from => {
			expect(hash('Tides', notice, on('2026-03-02', from))).not.toBe(
				hash('Tides', notice, on('2026-03-03', from)),
			);
			expect(hash('Tides', notice, on('2026-03-02', from))).not.toBe(hash('Tides', notice));
		},
	);

	test('the hour and where the day was found do not count, nor does the time of the file', () => {
		const day = hash('Tides', notice, on('2026-03-02'));
		expect(hash('Tides', notice, on('2026-03-02T08:30:00Z', 'text'))).toBe(day);
		expect(hash('Tides', notice, on('2026-03-02T08:30:00Z', 'file'))).toBe(hash('Tides', notice));
	});

	test('there is none without a text', () => {
		expect(hash('Headline', '')).toBeNull();
		expect(hash('Headline', ' \u00a0', on('2026-03-02'))).toBeNull();
	});
});
