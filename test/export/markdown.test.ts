import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {safe} from '../../source/article/safe-text.ts';
import {listedOf} from '../../source/export/entry.ts';
import {codeBlock, escapeMarkdown} from '../../source/export/escape-markdown.ts';
import {
	briefToMarkdown,
	listedToMarkdown,
	quotesToMarkdown,
	textToMarkdown,
} from '../../source/export/markdown.ts';
import {bare, brief, entry, harbour} from './harbour.ts';
import {rendered} from './rendered.ts';

const plain = /^(paragraph_(open|close)|inline|text|text_special)$/;

describe('escaped text', () => {
	test.each([
		'# no heading',
		'- no list',
		'+ no list',
		'1. no list',
		'2026) no list',
		'> no quotation',
		'*no* _emphasis_ **at** __all__',
		'[no link](https://vellmar.example)',
		'![no picture](x.png)',
		'<b>no tag</b> <script>alert(1)</script>',
		'<https://vellmar.example>',
		'https://vellmar.example/a?b=c and HTTP://vellmar.com',
		'www.vellmar.com and vellmar.com and WWW.1.com',
		'mailto:reyl@vellmar.com, reyl@vellmar.com, //vellmar.com',
		'`no code` ``` ~~~',
		'---',
		'===',
		'&amp; stays &lt; as it is',
		'a\\*b',
		'| no | table |',
		'[no]: https://vellmar.example',
		'~~not struck~~ $no$ math^2^',
	])('%j stays what it is', text => {
		const {blocks, kinds, links} = rendered(escapeMarkdown(text));
		expect(blocks).toEqual([text]);
		expect(kinds.filter(kind => !plain.test(kind))).toEqual([]);
		expect(links).toEqual([]);
	});

	test('any text at all stays what it is', () => {
		const pieces = fc.constantFrom(...'*_`[]()<>#+-.!|~\\&;:/@1 a\n', 'www.', 'com', 'https://', 'mailto:');
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.array(pieces, {maxLength: 20}).map(all => all.join('')),
		);
		fc.assert(
			fc.property(text, raw => {
				const {blocks, kinds} = rendered(escapeMarkdown(raw));
				expect(blocks.join('')).toBe(safe(raw).trim());
				expect(kinds.filter(kind => !plain.test(kind))).toEqual([]);
			}),
			{numRuns: 500},
		);
	});

	test('ordinary prose is left as it is', () => {
		const prose = 'At 12:30 the U.N. said: “No”, and 3.5 million crowns – 40% – went to Reyl.';
		expect(escapeMarkdown(prose)).toBe(prose.replace('U.N', 'U\\.N'));
	});
});

test('a block of code ends where its text does', () => {
	const row = fc.string({
		unit: fc.constantFrom('`', '```', '~~~', ' ', 'a', '<b>', '\n', '\n'),
		maxLength: 40,
	});
	fc.assert(
		fc.property(row, text => {
			const {blocks, kinds} = rendered(`${codeBlock(text)}\n\nafter`);
			expect(kinds.filter(kind => !plain.test(kind))).toEqual(['fence']);
			expect(blocks).toEqual([`${text.split('\n').map(safe).join('\n')}\n`, 'after']);
		}),
	);
});

test('an article of a list is an item with its gist', () => {
	expect(listedToMarkdown(listedOf(entry))).toBe(
		`- **Harbour of Vellmar reopens after storm** · Ines Okafor · Vellmar Courier · 2026-08-14

  The mole comes first.
`,
	);
	expect(listedToMarkdown(listedOf(bare))).toBe('- **harbour\\.txt**\n');
});

describe('a brief', () => {
	test('is a section with what there is', () => {
		expect(briefToMarkdown({...harbour, headline: 'Harbour *reopens*'}, brief)).toBe(`## Harbour \\*reopens\\*

Ines Okafor · Vellmar Courier · 2026-08-14

> The mole comes first.

No storm was worse.

The mole on Friday.

- **Who:** Tomas Reyl; Vellmar Courier
- **When:** on Friday
- **Figures:** 40

Source: <https://courier.example/harbour>
`);
	});

	test('without a headline is headed by its file, and a guessed date is not given out', () => {
		expect(briefToMarkdown(bare.article, bare.brief)).toBe('## harbour\\.txt\n');
	});

	test('a link is written as it is opened', () => {
		const url = 'https://courier.example/a<b>?c=\u0301*d*';
		const {links, kinds} = rendered(briefToMarkdown({...harbour, url}, brief));
		expect(links).toEqual(['https://courier.example/a%3Cb%3E?c=%CC%81*d*']);
		expect(kinds).not.toContain('html_inline');
	});

	test('an address that may not be opened is no link', () => {
		for (const url of ['javascript:alert(1)', 'https://ferry.example:x@trap.example/', 'ftp://trap.com/']) {
			const {links, blocks} = rendered(briefToMarkdown({...harbour, url}, brief));
			expect(links).toEqual([]);
			expect(blocks.at(-1)).toBe(`Source: ${url}`);
		}
	});
});

describe('quotes', () => {
	test('stand in the order of the text, those of one speaker together', () => {
		expect(quotesToMarkdown(entry)).toBe(`## Harbour of Vellmar reopens after storm

Ines Okafor · Vellmar Courier · 2026-08-14

> “We will not hurry anyone out of port,”
>
> “The mole comes first.”
>
> — Tomas Reyl, harbour master

> “It will cost us dearly,”
>
> — unknown (a senior official)

Source: <https://courier.example/harbour>
`);
	});

	test('of unknown speakers are never put together', () => {
		const unknown = entry.quotes.map(quote => ({...quote, speaker: null, mention: null}));
		const written = quotesToMarkdown({...entry, quotes: unknown});
		expect(written.match(/^> — unknown$/gm)).toHaveLength(3);
	});

	test('an article without any gives nothing', () => {
		expect(quotesToMarkdown(bare)).toBe('');
	});
});

test('a whole article', () => {
	expect(textToMarkdown(harbour)).toBe(`## Harbour of Vellmar reopens after storm

By Ines Okafor, harbour correspondent

Vellmar Courier · 2026-08-14

VELLMAR, Aug. 14 (Meridian) — “We will not hurry anyone out of port,” said harbour master Tomas Reyl. “The mole comes first.”

### Repairs

“It will cost us dearly,” a senior official warned.

- The north mole
- The old lamp

> No storm was worse.

\`\`\`
Mole   Metres
North      40
\`\`\`

The mole on Friday.

Editing by Mina Lund

Source: <https://courier.example/harbour>
`);
});
