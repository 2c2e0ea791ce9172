import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {UnreadableError} from '../../source/formats/format.ts';
import {parseDocument} from '../../source/formats/parse.ts';
import {documentOf} from './documents.ts';

/** The articles, or none when the text is refused in the proper way. */
async function articlesOf(text: string, path: string): Promise<Article[]> {
	try {
		return await parseDocument(documentOf(text, path));
	} catch (error) {
		if (error instanceof UnreadableError) return [];
		throw error;
	}
}

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
	}, 30_000);

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

/** Milliseconds to read the text, the best of two. */
async function timeOf(text: string, path: string): Promise<number> {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < 2; run++) {
		const start = performance.now();
		await articlesOf(text, path);
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** Texts that make a careless reader slow, each about as long as asked for. */
const bombs: Record<string, (length: number) => string> = {
	'one line': length => 'word '.repeat(length / 5),
	'one word': length => 'a'.repeat(length),
	'empty lines': length => `a${'\n'.repeat(length)}b`,
	'a dash a line': length => '-\n'.repeat(length / 2),
	dashes: length => '-'.repeat(length),
	spaces: length => `a${' '.repeat(length)}b`,
	'no-break spaces': length => `${'\u00a0'.repeat(length)}b`,
	'invisible characters': length => `${'\u200b'.repeat(length)}b`,
	'open brackets': length => `x${' (Reporting by'.repeat(length / 14)}`,
	'quotation marks': length => '“'.repeat(length),
	capitals: length => 'ABCD, '.repeat(length / 6),
	bylines: length => 'By Jane Doe\n'.repeat(length / 12),
	labels: length => 'Source: b\n'.repeat(length / 10),
	bullets: length => '- a\n'.repeat(length / 4),
	tables: length => 'a\tb\tc\n'.repeat(length / 6),
	'wrapped lines': length => `${'word '.repeat(13)}\n`.repeat(length / 66),
	'indented lines': length => `    ${'word '.repeat(12)}\n${'word '.repeat(13)}\n`.repeat(length / 131),
	'form feeds': length => 'Pier shut\n\nThe story.\f'.repeat(length / 22),
	'closing matter': length => `Story.\n\n${'All rights reserved.\n\n'.repeat(length / 22)}`,
	'counted documents': length => '1 of 2 DOCUMENTS\nA\n\nb\n'.repeat(length / 22),
	'fences of front matter': length => '---\n'.repeat(length / 4),
	'keys of front matter': length => `---\n${'title: x\n'.repeat(length / 9)}`,
	emphasis: length => `${'*a* '.repeat(1000)}\n\n`.repeat(length / 4002),
	'square brackets': length => `x ${'[a]('.repeat(1000)}\n\n`.repeat(length / 4004),
	'quoted quotations': length => `x\n\n${'>'.repeat(length)}`,
};

describe('a large text', () => {
	test.each(Object.keys(bombs))(
		'of %s takes time by its length, and little',
		{timeout: 60_000},
		async name => {
			for (const path of ['a.txt', 'a.md']) {
				const [small, large] = [
					await timeOf(bombs[name]!(200_000), path),
					await timeOf(bombs[name]!(800_000), path),
				];
				// Less than 20 ms is noise.
				expect(large).toBeLessThan(Math.max(20, small) * 8);
				expect(large).toBeLessThan(5000);
			}
		},
	);

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
