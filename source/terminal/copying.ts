/** What is copied of an article: the text in the form that was chosen, and how that is called. */

import type {ArticlePage, Library} from '../archive/types.ts';
import {type Article, blockAt, bodyText, type Quote} from '../article/article.ts';
import {certaintyOf} from '../article/certainty.ts';
import {styleNames} from '../article/citation-styles.ts';
import type {Cited} from '../article/cited.ts';
import type {KeptClipping} from '../article/clipping.ts';
import {openableUrl} from '../article/links.ts';
import {rowsOf} from '../article/printed.ts';
import {type SafeText, safe, safeText, stackSafe, ui} from '../article/safe-text.ts';
import {wordsIn} from '../article/words-in-text.ts';
import {type CitedWords, cite, citeQuote, speakerLine} from '../export/citations.ts';
import {articleToMarkdown, wordsToMarkdown} from '../export/markdown.ts';
import {articleToText} from '../export/plain-text.ts';
import type {AtHand} from '../reader/at-hand.ts';
import type {Question} from '../reader/effect.ts';
import type {Message} from '../reader/message.ts';

type Articles = Pick<Library, 'page' | 'find'>;
type CopyQuestion = Extract<Question, {type: 'copy'}>;
type Copied = Extract<Message, {type: 'copied'}>['copy'];

/** What is copied: words of an article with the paragraph they stand in, or all of it. */
type Source = {
	readonly cited: Cited;
	/** Null where no words are selected. */
	readonly words: CitedWords | null;
	readonly paragraph: SafeText | null;
	/** Null for a clipping, which has words. */
	readonly article: Article | null;
};

/** What was asked for as text, one line where it is one thing; in words, why there is none. */
export function copyOf(question: CopyQuestion, library: Articles): Copied {
	const {what} = question;
	const source = 'clipping' in what ? sourceOfClipping(what.clipping, library) : sourceAtHand(what, library);
	const made = 'why' in source ? source : make(question, source);
	return 'why' in made ? made : {...made, characters: characters(made.text)};
}

function sourceAtHand(
	{article: id, quote: number, passage, at}: AtHand,
	library: Articles,
): Source | {readonly why: string} {
	const page = library.page(id);
	if (page === undefined) return {why: 'this article is no longer there'};
	const quote = number === null ? null : page.quotes[number];
	if (quote === undefined || (quote !== null && quote.text !== passage?.text))
		return {why: 'this quote is no longer there'};
	const words = passage === null ? null : wordsOf(page, passage.text, quote, at);
	const {article} = page;
	return {cited: article, words, paragraph: paragraphAt(article, at), article};
}

/** What was kept is cited as it was, whatever became of its article. */
function sourceOfClipping(clipping: KeptClipping, library: Articles): Source {
	const {kind, words, speaker, cited} = clipping;
	const {text} = words;
	const paragraph = kind === 'paragraph' ? safe(text) : paragraphOf(clipping, library);
	const certainty =
		kind !== 'quote' ? null : speaker === null ? 'unknown' : speaker.perhaps ? 'perhaps' : 'sure';
	return {cited, words: {text, speaker, mention: null, certainty, paragraph}, paragraph, article: null};
}

/** The paragraph in which the words stand, while they do. */
function paragraphOf({keys, words}: KeptClipping, library: Articles): SafeText | null {
	const id = library.find(keys);
	const article = id === undefined ? undefined : library.page(id)?.article;
	const at = article && wordsIn(bodyText(article)).find(words)?.start;
	return article === undefined || at === undefined ? null : paragraphAt(article, at);
}

type Made = {readonly label: string; readonly text: SafeText} | {readonly why: string};

function make({form, style, now}: CopyQuestion, {cited, words, paragraph, article}: Source): Made {
	const accessed = {accessed: new Date(now)};
	switch (form) {
		case 'quote': {
			if (words === null) return {why: 'no words are selected'};
			const label = words.certainty === null ? 'words with their citation' : 'quote with its citation';
			return {label: `${label} (${styleNames[style]})`, text: citeQuote(words, cited, style, accessed)};
		}
		case 'apa':
		case 'mla':
		case 'chicago':
			return {label: `citation (${styleNames[form]})`, text: cite(cited, form, accessed)};
		case 'card': {
			// Of a clipping the words are all there is.
			const said = paragraph ?? (article === null && words !== null ? saidBy(words) : null);
			if (said === null) return {why: 'no paragraph is selected'};
			return {label: 'debate card', text: stackSafe([cite(cited, 'card', accessed), said])};
		}
		case 'link': {
			if (cited.url === null) return {why: 'the article names no link'};
			const link = openableUrl(cited.url);
			if (link === null) return {why: 'its link is not one to a web page'};
			return {label: 'link', text: ui(link.url)};
		}
		case 'paragraph':
			if (paragraph !== null) return {label: 'paragraph', text: paragraph};
			return {why: article === null ? 'its paragraph is no longer there' : 'no paragraph is selected'};
		case 'text':
			if (words !== null) return {label: nameOf(words), text: safe(words.text)};
			return article === null ? nothing : {label: 'whole article', text: articleToText(article)};
		case 'markdown':
			if (words !== null) {
				const text = wordsToMarkdown(words, cite(cited, style, accessed), cited.url);
				return {label: `${nameOf(words)} as Markdown`, text};
			}
			return article === null
				? nothing
				: {label: 'whole article as Markdown', text: articleToMarkdown(article)};
	}
}

const nothing = {why: 'no words are selected'};

/** Words that stand for their paragraph: whose they are is said. */
function saidBy(words: CitedWords): SafeText {
	const who = speakerLine(words);
	return who === null ? safe(words.text) : safeText`“${safe(words.text)}” — ${who}`;
}

function nameOf({certainty}: CitedWords): string {
	return certainty === null ? 'words' : 'quote';
}

function wordsOf(page: ArticlePage, text: string, quote: Quote | null, at: number | null): CitedWords {
	const paragraph = paragraphAt(page.article, at);
	if (quote === null) return {text, speaker: null, mention: null, certainty: null, paragraph};
	const speaker = page.speakers.find(({name}) => name === quote.speaker) ?? null;
	const mention = quote.mention?.text ?? null;
	return {text, speaker, mention, certainty: certaintyOf(quote), paragraph};
}

/** The block in which something begins, on one line; a table in its rows. Null where there is none. */
function paragraphAt({body}: Article, at: number | null): SafeText | null {
	if (at === null) return null;
	const block = blockAt(body, at)?.block;
	if (block === undefined) return null;
	return block.kind === 'table' ? stackSafe(rowsOf(block)) : safe(block.text);
}

function characters(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xff_ff ? 2 : 1) count++;
	return count;
}
