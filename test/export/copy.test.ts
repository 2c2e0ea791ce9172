import {describe, expect, test} from 'vitest';
import {cite, citeQuote} from '../../source/export/citations.ts';
import {type CopyKind, type CopySubject, copied} from '../../source/export/copy.ts';
import {document, sheet} from '../../source/export/sheet.ts';
import {entry, harbour, passage, quotes, reyl} from './harbour.ts';

const options = {style: 'mla', accessed: null} as const;
const article: CopySubject = {article: harbour, quote: null, speaker: null, passage: null};
const quote: CopySubject = {...article, quote: quotes[1]!, speaker: reyl};
const sentence: CopySubject = {...article, passage: passage('No storm was worse.')};
const copy = (kind: CopyKind, subject: CopySubject) => copied(kind, subject, options);

test('a quote goes with its citation', () => {
	expect(copy('quote', quote)).toBe(citeQuote(quotes[1]!, reyl, harbour, 'mla', options));
	expect(copy('quote', article)).toBeNull();
	expect(copy('quote', sentence)).toBeNull();
});

test('a citation is the article’s', () => {
	for (const subject of [article, quote, sentence])
		expect(copy('citation', subject)).toBe(cite(harbour, 'mla', options));
});

test('a card has the paragraph of its quote', () => {
	const card = {style: 'card', accessed: null} as const;
	expect(copied('citation', quote, card)).toBe(citeQuote(quotes[1]!, reyl, harbour, 'card', card));
	expect(copied('citation', article, card)).toBe(cite(harbour, 'card', card));
});

describe('a link', () => {
	const link = (url: string | null) => copy('link', {...article, article: {...harbour, url}});

	test('is one that may be opened', () => {
		expect(link('https://courier.example/harbour')).toBe('https://courier.example/harbour');
	});

	test.each([
		null,
		'javascript:alert(1)',
		'https://a.example@trap.example/',
		'https://a.example/\n--flag',
		'harbour',
	])('is not made of %j', url => {
		expect(link(url)).toBeNull();
	});
});

test('text is the words alone, else the whole article', () => {
	expect(copy('text', quote)).toBe('The mole comes first.');
	expect(copy('text', sentence)).toBe('No storm was worse.');
	expect(`${copy('text', article)}\n`).toBe(document(sheet('text', 'text'), [entry]));
});

test('Markdown is the words with their citation, else the whole article', () => {
	const citation =
		'Okafor, Ines. “Harbour of Vellmar reopens after storm.” Vellmar Courier, 14 Aug. 2026, https\\://courier\\.example/harbour.\n';
	expect(copy('markdown', quote)).toBe(
		`> “The mole comes first.”\n>\n> — Tomas Reyl, harbour master\n\n${citation}`,
	);
	expect(copy('markdown', sentence)).toBe(`> No storm was worse.\n\n${citation}`);
	expect(copy('markdown', article)).toBe(document(sheet('text', 'markdown'), [entry]));
});
