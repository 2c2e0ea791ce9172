/** Articles as sections of Markdown documents, each with its line end. What is out of an article is escaped: only our own marks act. */
import type {Article, Block, Brief, Quote, Speaker} from '../article/article.ts';
import {openableUrl} from '../article/links.ts';
import type {SafeText} from '../article/safe-text.ts';
import {type Entry, type Listed, type Turn, turnsOf} from './entry.ts';
import {codeBlock, escapeMarkdown} from './escape-markdown.ts';
import {printedBlocks, quoted, speakerLine, titleOf} from './heading.ts';

/** An article of a list: an item with its headline, who published it and when, and the gist below. */
export function listedToMarkdown(listed: Listed): SafeText {
	const heading = `**${escapeMarkdown(titleOf(listed))}**`;
	const gist = listed.gist === null ? '' : escapeMarkdown(listed.gist);
	return document(
		`- ${[heading, sourceLine(listed)].filter(part => part !== '').join(' · ')}`,
		gist && `  ${gist}`,
	);
}

/** A brief: headline, who published it and when, gist, summary and key facts. */
export function briefToMarkdown(article: Article, brief: Brief): SafeText {
	const facts: [string, readonly string[]][] = [
		['Who', brief.who],
		['Where', brief.where],
		['When', brief.when === null ? [] : [brief.when]],
		['Figures', brief.figures.map(({text}) => text)],
	];
	return document(
		heading(article),
		sourceLine(article),
		brief.gist === null ? '' : citedBlock(escapeMarkdown(brief.gist.text)),
		...brief.summary.map(({text}) => escapeMarkdown(text)),
		facts
			.filter(([, values]) => values.length > 0)
			.map(([name, values]) => `- **${name}:** ${values.map(escapeMarkdown).join('; ')}`)
			.join('\n'),
		urlLine(article),
	);
}

/** The quotes of an article in the order of the text, each turn of a speaker with who it is; nothing without quotes. */
export function quotesToMarkdown(entry: Entry): SafeText {
	const {article, quotes} = entry;
	if (quotes.length === 0) return document();
	return document(
		heading(article),
		sourceLine(article),
		...turnsOf(entry).map(turnToMarkdown),
		urlLine(article),
	);
}

/** Quotes of one speaker as a block quotation, with who it is in its last line. */
export function turnToMarkdown({speaker, quotes}: Turn): SafeText {
	return citedBlock(
		...quotes.map(({text}) => escapeMarkdown(quoted(text))),
		attribution(speaker, quotes[0]!),
	);
}

/** A whole article: headline, byline, who published it and when, and its blocks. */
export function textToMarkdown(article: Article): SafeText {
	const {byline} = article;
	return document(
		heading(article),
		byline === null ? '' : escapeMarkdown(byline),
		sourceLine(byline === null ? article : {...article, authors: []}),
		...blocksToMarkdown(printedBlocks(article)),
		...article.furniture.map(escapeMarkdown),
		urlLine(article),
	);
}

/** Parts of a document that are there, with an empty line between them and a line end at the last; nothing of nothing. */
function document(...parts: readonly string[]): SafeText {
	const there = parts.filter(part => part !== '');
	return (there.length === 0 ? '' : `${there.join('\n\n')}\n`) as SafeText;
}

function heading(article: Article): string {
	return `## ${escapeMarkdown(titleOf(article))}`;
}

/** Who wrote and published it, and when: `Ines Okafor · Meridian · 2026-08-14`. */
function sourceLine({
	authors,
	publication,
	published,
	publishedFrom,
}: Pick<Listed, 'authors' | 'publication' | 'published' | 'publishedFrom'>): string {
	// The time of the file is a guess and nothing to quote.
	const date = publishedFrom === 'file' ? null : published;
	const parts = [authors.join(', '), publication, date].map(part => escapeMarkdown(part ?? ''));
	return parts.filter(part => part !== '').join(' · ');
}

/** Where it is to be found; a link when it is one that may be opened. */
function urlLine({url}: Article): string {
	if (url === null) return '';
	const link = openableUrl(url);
	return `Source: ${link === null ? escapeMarkdown(url) : `<${link.url}>`}`;
}

function attribution(speaker: Speaker | null, {mention}: Quote): string {
	return `— ${escapeMarkdown(speakerLine(speaker, mention?.text ?? null))}`;
}

/** Paragraphs as a block quotation. */
function citedBlock(...paragraphs: readonly string[]): SafeText {
	return paragraphs
		.filter(paragraph => paragraph !== '')
		.map(paragraph => `> ${paragraph}`)
		.join('\n>\n') as SafeText;
}

/** Every block; items that follow each other are one list. */
function blocksToMarkdown(blocks: readonly Block[]): string[] {
	const parts: string[] = [];
	let list = false;
	for (const block of blocks) {
		const part = blockToMarkdown(block);
		if (part === '') continue;
		const isItem = block.kind === 'list-item';
		if (list && isItem) parts[parts.length - 1] += `\n${part}`;
		else parts.push(part);
		list = isItem;
	}
	return parts;
}

function blockToMarkdown({kind, text}: Block): string {
	const words = escapeMarkdown(text);
	if (words === '') return '';
	if (kind === 'table') return codeBlock(text);
	const before = {subhead: '### ', quote: '> ', 'list-item': '- ', paragraph: '', caption: ''};
	return `${before[kind]}${words}`;
}
