import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {articlesOf, bombs} from './bombs.ts';

/** Everything of an article that a reader can see. */
function shown(article: Article): string {
	const {
		headline,
		byline,
		authors,
		dateline,
		publication,
		section,
		published,
		url,
		keywords,
		body,
		furniture,
	} = article;
	return [
		headline,
		byline,
		...authors,
		dateline?.text,
		publication,
		section,
		published,
		url,
		...keywords,
		...body.map(block => block.text),
		...furniture,
	].join('\n');
}

/** Lines that a news file is made of, each with words of its own. */
const line = fc.oneof(
	fc.constantFrom(
		'',
		'',
		'',
		'* * *',
		'ADVERTISEMENT',
		'-30-',
		'By Ilse Maren',
		'ILSE MAREN',
		'Staff Writer',
		'Reuter',
		'OPINION',
		'THE COAST COURIER',
		'August 12, 2026',
		'Published: 12 August 2026',
		'Updated 3:04 p.m.',
		'Section: Harbour',
		'URL: https://courier.example/pier',
		'10 p.m.',
		'1 of 3 DOCUMENTS',
		'===',
		'\f',
		'GREYSTONE, Maine (AP) — ',
		'(Reporting by Ilse Maren; Editing by Ruth Okoro)',
		'FILE - A pier. (Photo by Ruth Okoro)',
		'Copyright 2026 Coast',
		'ABSTRACT.',
		'FULL TEXT.',
	),
	fc
		.tuple(
			fc.constantFrom(
				'',
				'    ',
				'\t',
				'\u00a0\u00a0',
				'- ',
				'• ',
				'1. ',
				'By ',
				'GREYSTONE — ',
				'Dec 29 (Reuters) - ',
				'“',
				'Source: ',
				'> ',
				'# ',
			),
			fc.array(fc.stringMatching(/^[A-Za-z]{1,9}[,.?!:]?$/), {minLength: 1, maxLength: 24}),
			fc.constantFrom(' ', ' ', '   ', '\t', '\u200b '),
			fc.constantFrom('', '.', '?', '-', ' (Reporting by A B)'),
		)
		.map(([start, words, space, end]) => start + words.join(space) + end),
);
const newsText = fc.array(line, {minLength: 1, maxLength: 30}).map(lines => lines.join('\n'));

describe('any text', () => {
	test('is read or refused, as text and as Markdown', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.string({unit: 'binary', maxLength: 400}), newsText), async text => {
				for (const path of ['a.txt', 'a.md']) {
					for (const [index, article] of (await articlesOf(text, path)).entries()) {
						expect(article).toMatchObject({index, path});
						expect(article.headline).not.toBe('');
						for (const block of article.body) expect(block.text.trim()).not.toBe('');
						for (const block of article.body)
							if (block.kind !== 'table') expect(block.text).not.toContain('\n');
					}
				}
			}),
			{numRuns: 300},
		);
	});

	test('loses no word: each is in a field, the body or the furniture', async () => {
		await fc.assert(
			fc.asyncProperty(newsText, async text => {
				// A number makes each word its own, so that none can stand for another.
				let count = 0;
				const marked = text.replace(
					/[a-z]{4,}/g,
					word => `${word}${String.fromCharCode(97 + (count % 26), 97 + (Math.floor(count++ / 26) % 26))}`,
				);
				const articles = await articlesOf(marked, 'a.txt');
				const seen = articles.map(shown).join('\n').replace(/\s+/g, ' ');
				if (articles.length === 0) return;
				const labels = /^(?:Published|Section|Source|Updated|URL)\w*:|^\w+ \d+, 2026$/;
				for (const row of marked.split(/[\n\f]/)) {
					if (labels.test(row.trim())) continue;
					for (const word of row.match(/[\p{L}\p{N}]+/gu) ?? []) expect(seen).toContain(word);
				}
			}),
			{numRuns: 400},
		);
	});
});

describe('a large text', () => {
	// A pattern that goes back at each place would take minutes.
	test.each(Object.entries(bombs))('of %s is read to its end', async (_, make) => {
		for (const path of ['a.txt', 'a.md']) await articlesOf(make(800_000), path);
	});

	test('of too many lines is read in part, which is said', async () => {
		for (const path of ['a.txt', 'a.md']) {
			const [article] = await articlesOf(
				`${'A word and another word, '.repeat(6)}and so on.\n\n`.repeat(60_000),
				path,
			);
			expect(article!.body).toHaveLength(50_000);
			expect(article!.provenance.warnings).toEqual([
				{code: 'W-SHAPE', text: 'only the first 100000 lines were read'},
			]);
		}
	});
});
