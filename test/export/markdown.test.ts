import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {describe, expect, test} from 'vitest';
import type {Article, Brief} from '../../source/article/article.ts';
import {safe} from '../../source/article/safe-text.ts';
import {
	articleToMarkdown,
	briefToMarkdown,
	citationToMarkdown,
	escapeMarkdown,
	quotesToMarkdown,
} from '../../source/export/markdown.ts';
import {hostileStrings} from '../fixtures/hostile.ts';
import {bare, harbour} from './harbour.ts';

const markdown = new MarkdownIt({html: true, linkify: true});

/** What a reader of the rendered Markdown sees, and the kinds of elements it is in. */
function rendered(source: string): {text: string; kinds: string[]} {
	const tokens = markdown.parse(source, {});
	const children = tokens.flatMap(token => token.children ?? []);
	return {
		text: children.map(({content}) => content).join(''),
		kinds: [...tokens, ...children].map(({type}) => type),
	};
}

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
		'`no code` ``` ~~~',
		'---',
		'===',
		'&amp; stays &lt; as it is',
		'a\\*b',
		'| no | table |',
		'[no]: https://vellmar.example',
		'~~not struck~~ $no$ math^2^',
		'(1) no list',
		'a) no list',
		'iv. no list',
		'see https://vellmar.example/a_b and www.vellmar.example',
		'desk@vellmar.example, mailto:desk@vellmar.example',
		'#no-tag [[no link]] %%no comment%% ==not lit== -- ---',
	])('%j stays what it is', text => {
		const {text: shown, kinds} = rendered(escapeMarkdown(text));
		expect(shown).toBe(text);
		expect(
			[...new Set(kinds)].filter(kind => !/^(paragraph_(open|close)|inline|text|text_special)$/.test(kind)),
		).toEqual([]);
	});

	test('any text at all stays what it is', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.array(fc.constantFrom(...'*_`[]()<>#+-.!|~\\&;1 a\n'), {maxLength: 20}).map(all => all.join('')),
		);
		fc.assert(
			fc.property(text, raw => {
				const {text: shown, kinds} = rendered(escapeMarkdown(raw));
				expect(shown).toBe(safe(raw).trim());
				expect(
					kinds.filter(kind => /heading|list|code|link|html|image|em_|strong|quote|hr|table/.test(kind)),
				).toEqual([]);
			}),
			{numRuns: 500},
		);
	});
});

const article = {
	path: 'harbour.txt',
	headline: 'Harbour *reopens*',
	authors: ['Ines Okafor'],
	publication: 'Meridian',
	published: '2026-08-14',
	publishedFrom: 'text',
	url: null,
} as unknown as Article;

describe('a brief', () => {
	const passage = (text: string, start = 0) => ({text, start, end: start + text.length});
	const brief: Brief = {
		gist: passage('The harbour reopened.'),
		summary: [
			passage('The harbour reopened.'),
			passage('Ships came in.', 30),
			passage('1. Repairs begin.', 60),
		],
		who: ['Tomas Reyl'],
		where: [],
		when: 'on Friday',
		figures: [passage('42 ships')],
	};

	test('is a section with what there is, the gist told once', () => {
		expect(briefToMarkdown({article, brief, copyOf: null})).toBe(`## Harbour \\*reopens\\*

Ines Okafor · Meridian · 2026-08-14

> The harbour reopened.

Ships came in.

1\\. Repairs begin.

- **Who:** Tomas Reyl
- **When:** on Friday
- **Figures:** 42 ships

`);
	});

	test('without a headline is headed by its file, and a guessed date is not given out', () => {
		const bare = {
			...article,
			headline: null,
			authors: [],
			publication: null,
			publishedFrom: 'file',
		} as Article;
		const nothing: Brief = {gist: null, summary: [], who: [], where: [], when: null, figures: []};
		expect(briefToMarkdown({article: bare, brief: nothing, copyOf: null})).toBe('## harbour.txt\n\n');
	});
});

describe('the source of an article', () => {
	/** Where the links of the section lead. */
	function linked(url: string): string[] {
		const tokens = markdown.parse(
			quotesToMarkdown({article: {...article, url}, copyOf: null}, [
				{source: safe('Tomas Reyl'), quotes: []},
			]),
			{},
		);
		const inline = tokens.flatMap(({children}) => children ?? []);
		return inline.filter(({type}) => type === 'link_open').map(token => String(token.attrGet('href')));
	}

	test.each([
		['https://vellmar.example/2026/a_b_c~d?x=1&y=2', 'https://vellmar.example/2026/a_b_c~d?x=1&y=2'],
		['https://vellmar.example/*a*/(b)/[c]/`d`|e', 'https://vellmar.example/*a*/(b)/%5Bc%5D/%60d%60%7Ce'],
		['https://vellmar.example/a b<c>', 'https://vellmar.example/a%20b%3Cc%3E'],
		[' https://vellmar.example/a\n', 'https://vellmar.example/a'],
		['mailto:desk@vellmar.example', 'mailto:desk@vellmar.example'],
	])('%j is a link to the same place', (url, target) => {
		expect(linked(url)).toEqual([target]);
	});

	test.each(['vellmar.example/a_b', 'no address at *all*', '<b>', '', 'obsidian:vault', 'javascript:x'])(
		'%j is no link',
		url => {
			expect(linked(url)).toEqual([]);
			const shown = rendered(
				quotesToMarkdown({article: {...article, url}, copyOf: null}, [
					{source: safe('Tomas Reyl'), quotes: []},
				]),
			);
			expect(shown.text).toContain(`Source: ${url}`.trim());
			expect(shown.kinds.filter(kind => /html|em_/.test(kind))).toEqual([]);
		},
	);

	test('opens nothing else, whatever it holds', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.array(fc.constantFrom(...'*_`[]()<>#+-.!|~\\&;:1 a\n'), {maxLength: 20}).map(all => all.join('')),
			fc.constantFrom(...hostileStrings.map(({input}) => input)),
		);
		fc.assert(
			fc.property(fc.constantFrom('', 'https://vellmar.example/'), text, (start, end) => {
				const source = quotesToMarkdown({article: {...article, url: start + end}, copyOf: null}, [
					{source: safe('Tomas Reyl'), quotes: []},
				]);
				expect(
					rendered(source).kinds.filter(kind => /html|code|em_|strong|image|list|hr|table/.test(kind)),
				).toEqual([]);
				if (start !== '') expect(linked(start + end)).toHaveLength(1);
			}),
		);
	});
});

describe('quotes', () => {
	test('are block quotations that end with who said them', () => {
		const turns = [
			{
				source: safe('Tomas Reyl · harbour master · said'),
				quotes: [{text: 'Not *out* of port,'}, {text: '# 1'}],
			},
			{source: safe('unknown (the mayor)'), quotes: [{text: 'a small miracle'}]},
		];
		const source = quotesToMarkdown(
			{article: {...article, url: 'https://vellmar.example/a_b'}, copyOf: null},
			turns,
		);
		expect(source).toBe(`## Harbour \\*reopens\\*

Ines Okafor · Meridian · 2026-08-14

> “Not \\*out\\* of port,”
>
> “\\# 1”
>
> — Tomas Reyl · harbour master · said

> “a small miracle”
>
> — unknown (the mayor)

Source: <https://vellmar.example/a_b>

`);
		expect(rendered(source).kinds.filter(kind => kind === 'blockquote_open')).toHaveLength(2);
	});

	test('of an article without any are nothing', () => {
		expect(quotesToMarkdown({article, copyOf: null}, [])).toBe('');
	});

	test('and their sources stay what they are, whatever they hold', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc.array(fc.constantFrom(...'*_`[]()<>#+-.!|~\\&;1 a\n'), {maxLength: 20}).map(all => all.join('')),
			fc.constantFrom(...hostileStrings.map(({input}) => input)),
		);
		fc.assert(
			fc.property(text, text, (quote, source) => {
				const {text: shown, kinds} = rendered(
					quotesToMarkdown({article, copyOf: null}, [{source: safe(source), quotes: [{text: quote}]}]),
				);
				expect(shown.endsWith(`“${safe(quote).trim()}”— ${safe(source).trim()}`.trimEnd())).toBe(true);
				expect([...new Set(kinds)].filter(kind => !allowed.test(kind))).toEqual([]);
			}),
			{numRuns: 500},
		);
	});
});

/** What a section of quotes is made of. */
const allowed = /^(heading_|paragraph_|blockquote_)(open|close)$|^(inline|text|text_special)$/;

describe('a whole article', () => {
	test('is a document of its own', () => {
		const article: Article = {
			...harbour,
			body: [
				...harbour.body,
				{
					kind: 'table',
					text: 'Mole | Met|res\nNorth | 40',
					notes: [{at: 22, label: '1'}],
					columns: {
						hasHead: true,
						rows: [
							[
								[0, 4],
								[7, 14],
							],
							[
								[15, 20],
								[23, 25],
							],
						],
					},
				},
			],
		};
		expect(articleToMarkdown(article)).toBe(`# Harbour of Vellmar reopens after storm

By Ines Okafor, harbour correspondent

Vellmar Courier · Friday, 14 August 2026

VELLMAR, Aug. 14 (Meridian) — “We will not hurry anyone out of port,” said harbour master Tomas Reyl. “The mole comes first.”

## Repairs

“It will cost us dearly,” a senior official warned.

- The north mole
- The old lamp

> No storm was worse.

\`\`\`
Mole   Metres
North      40
\`\`\`

The mole on Friday.

| Mole | Met\\|res |
| --- | --- |
| North | \\[1\\]40 |

Editing by Mina Lund

Source: <https://courier.example/harbour>`);
	});

	test('that says nothing of itself has its file as a heading, and gives no guess out', () => {
		expect(articleToMarkdown(bare)).toBe('# harbour.txt');
	});

	test('rows of code end where the article says nothing of it', () => {
		const body = [{kind: 'table', text: '```\n# no heading'}] as const;
		expect(articleToMarkdown({...bare, body})).toBe('# harbour.txt\n\n````\n```\n# no heading\n````');
	});

	test('does nothing, whatever it holds', () => {
		const text = fc.oneof(
			fc.string({unit: 'grapheme'}),
			fc
				.array(fc.constantFrom(...'*_`[]()<>#+-.!|~\\&;:@=% 1 a\n'), {maxLength: 20})
				.map(all => all.join('')),
			fc.constantFrom(...hostileStrings.map(({input}) => input)),
		);
		const kinds = ['paragraph', 'subhead', 'quote', 'list-item', 'table', 'caption'] as const;
		const body = fc.array(fc.record({kind: fc.constantFrom(...kinds), text}));
		fc.assert(
			fc.property(text, body, (words, blocks) => {
				const source = articleToMarkdown({
					...bare,
					headline: words,
					byline: words,
					publication: words,
					body: blocks,
					furniture: [words],
				});
				const found = [...new Set(rendered(source).kinds)];
				expect(found.filter(kind => !ofArticles.test(kind))).toEqual([]);
			}),
			{numRuns: 500},
		);
	});
});

/** What a whole article is made of. */
const ofArticles =
	/^(heading|paragraph|blockquote|bullet_list|list_item|table|thead|tbody|tr|th|td)_(open|close)$|^(inline|text|text_special|fence)$/;

describe('a citation', () => {
	const links = (markdown: string) =>
		new MarkdownIt()
			.parse(markdown, {})
			.flatMap(({children}) => children ?? [])
			.filter(({type}) => type === 'link_open')
			.map(token => String(token.attrGet('href')));

	test('has the address of its article as a link, and nothing else of it acts', () => {
		const url = 'https://ledger.example/a_b_c';
		const citation = safe(`Reyl, T. (2026). A *quiet* [harbour](x). ${url}.`);
		const markdown = citationToMarkdown(citation, url);
		expect(links(markdown)).toEqual([url]);
		expect(rendered(markdown).text).toBe(citation);
	});

	test.each([null, 'javascript:x', 'https://elsewhere.example'])(
		'has no link where %j is not printed in it',
		url => {
			const citation = safe('Reyl, T. (2026). A quiet harbour. javascript:x');
			expect(links(citationToMarkdown(citation, url))).toEqual([]);
		},
	);
});
