/**
 * Where words are from, in the forms that reporters, students and debaters are asked for. Plain text: what a style
 * wants in italics is not. Headlines keep the capitals they were printed with, since no program knows which words
 * are names.
 */
import {type Article, blockStarts, type Passage, type Quote, type Speaker} from '../article/article.ts';
import {type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {apa} from './citations/apa.ts';
import {card} from './citations/card.ts';
import {chicago} from './citations/chicago.ts';
import {mla} from './citations/mla.ts';
import {inMarks, type Source, sourceOf} from './citations/source.ts';
import {dayOf} from './dates.ts';
import {speakerLine} from './heading.ts';

export const citationStyles = ['apa', 'mla', 'chicago', 'card'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const styles: Readonly<Record<CitationStyle, (source: Source) => string>> = {apa, mla, chicago, card};

/** `accessed`: when the article was read, where a style asks for it; null to leave it out. */
export type CitationOptions = {readonly accessed: Date | null};

/** The citation of an article, on one line: APA (7th), MLA (9th), Chicago bibliography (17th, 18th), the cite of a debate card. */
export function cite(article: Article, style: CitationStyle, {accessed}: CitationOptions): SafeText {
	return safe(styles[style](sourceOf(article, accessed && dayOf(accessed))));
}

/**
 * A quote, who said it and where it is from, on one line: `“…” — Tomas Reyl, harbour master, in: Okafor, I. (2026 …`.
 * A card has an empty line for its tag, the cite, and the paragraph the quote stands in.
 * @param speaker Null when it is not known who said it.
 */
export function citeQuote(
	quote: Quote,
	speaker: Speaker | null,
	article: Article,
	style: CitationStyle,
	options: CitationOptions,
): SafeText {
	const citation = cite(article, style, options);
	if (style === 'card') return ['', citation, safe(paragraphOf(quote, article))].join('\n') as SafeText;
	const who = speakerLine(speaker, quote.mention?.text ?? null);
	return safeText`${safe(inMarks(safe(quote.text)))}${ui(' — ')}${who}, in: ${citation}`;
}

/** The whole of the block in which a passage begins. */
function paragraphOf({start, text}: Passage, {body}: Article): string {
	const starts = blockStarts(body);
	const block = starts.findLastIndex(at => at <= start);
	return body[block]?.text ?? text;
}
