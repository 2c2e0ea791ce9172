import type {Article, Passage, Quote, Speaker} from '../article/article.ts';
import {openableUrl} from '../article/links.ts';
import {type SafeText, safe, ui} from '../article/safe-text.ts';
import {type CitationOptions, type CitationStyle, cite, citeQuote} from './citations.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {textToMarkdown, turnToMarkdown} from './markdown.ts';
import {textToText, unwrapped} from './plain-text.ts';

export const copyKinds = ['quote', 'citation', 'link', 'text', 'markdown'] as const;
export type CopyKind = (typeof copyKinds)[number];

/** What the cursor is on: a quote (`speaker` null when unknown), another passage of the article, or the article itself. */
export type CopySubject = {
	readonly article: Article;
	readonly quote: Quote | null;
	readonly speaker: Speaker | null;
	readonly passage: Passage | null;
};

export type CopyOptions = CitationOptions & {readonly style: CitationStyle};

type Copy = (subject: CopySubject, options: CopyOptions) => SafeText | null;

const copies: Readonly<Record<CopyKind, Copy>> = {
	quote: ({article, quote, speaker}, options) =>
		quote && citeQuote(quote, speaker, article, options.style, options),
	citation({article, quote, speaker}, options) {
		// A card is nothing without its words.
		if (options.style === 'card' && quote !== null)
			return citeQuote(quote, speaker, article, 'card', options);
		return cite(article, options.style, options);
	},
	link({article}) {
		const link = article.url === null ? null : openableUrl(article.url);
		return link && ui(link.url);
	},
	text({article, quote, passage}) {
		const words = quote ?? passage;
		return words === null ? textToText(article, unwrapped) : safe(words.text);
	},
	markdown({article, quote, speaker, passage}, options) {
		if (quote === null && passage === null) return textToMarkdown(article);
		const words =
			quote === null ? `> ${escapeMarkdown(passage!.text)}` : turnToMarkdown({speaker, quotes: [quote]});
		return `${words}\n\n${escapeMarkdown(cite(article, options.style, options))}\n` as SafeText;
	},
};

/**
 * What goes to the clipboard.
 * - `quote`: the quote, who said it, and its citation in the style.
 * - `citation`: of the article; as a card with the quote, where there is one.
 * - `link`: the article's, when it is one that may be opened.
 * - `text`: the words of the quote or passage, else the whole article with each paragraph on one line.
 * - `markdown`: the quote or passage with its citation, else the whole article.
 * @returns null when there is no such thing: no quote, no link.
 */
export function copied(kind: CopyKind, subject: CopySubject, options: CopyOptions): SafeText | null {
	return copies[kind](subject, options);
}
