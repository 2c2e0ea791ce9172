import {basename} from 'node:path';
import type {Article, Brief, Quote} from '../article/article.ts';
import {type SafeText, safe} from '../article/safe-text.ts';

/** What Markdown and its common extensions would act on wherever it stands. */
const active = /[\\`*_{}[\]<>#~|$&^]/g;
/** What it would act on at the beginning of a line: lists, rules, headings underlined. */
const opening = /^(?:[-+=:!]|\d{1,9}(?=[.)]))/;

/** Text as Markdown that shows exactly this text, on one line. */
export function escapeMarkdown(text: string): SafeText {
	const line = safe(text).replaceAll('\n', ' ').trim();
	// Of a numbered list the stop is escaped, since a digit cannot be.
	const escaped = line
		.replace(active, '\\$&')
		.replace(opening, mark => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
	return escaped as SafeText;
}

/** Quotes that follow each other, and in a few words who they are from. */
export type Turn = {readonly source: SafeText; readonly quotes: readonly Pick<Quote, 'text'>[]};

/**
 * A brief as one section of a Markdown document: headline, who published it and when, gist, summary and key facts.
 */
export function briefToMarkdown(article: Article, brief: Brief): SafeText {
	const facts: [string, readonly string[]][] = [
		['Who', brief.who],
		['Where', brief.where],
		['When', brief.when === null ? [] : [brief.when]],
		['Figures', brief.figures.map(({text}) => text)],
	];
	return section(
		article,
		brief.gist === null ? '' : blockquote(escapeMarkdown(brief.gist.text)),
		...brief.summary.map(({text}) => escapeMarkdown(text)),
		facts
			.filter(([, values]) => values.length > 0)
			.map(([name, values]) => `- **${name}:** ${values.map(escapeMarkdown).join('; ')}`)
			.join('\n'),
	);
}

/** The quotes of an article as one section, each turn a block quotation that ends with who said it; nothing without quotes. */
export function quotesToMarkdown(article: Article, turns: readonly Turn[]): SafeText {
	if (turns.length === 0) return '' as SafeText;
	return section(
		article,
		...turns.map(({source, quotes}) =>
			blockquote(...quotes.map(({text}) => `“${escapeMarkdown(text)}”`), `— ${escapeMarkdown(source)}`),
		),
	);
}

/**
 * What is to be told of an article, below its headline and who published it and when; ends with an empty line.
 * An article without a headline is headed by its file's name.
 */
function section(article: Article, ...parts: readonly string[]): SafeText {
	const {authors, publication, published, publishedFrom, url} = article;
	// The time of the file is a guess and nothing to quote.
	const date = publishedFrom === 'file' ? null : published;
	const source = [authors.join(', '), publication, date].filter(Boolean).map(part => escapeMarkdown(part!));
	const all = [
		`## ${escapeMarkdown(article.headline ?? basename(article.path))}`,
		source.join(' · '),
		...parts,
		url === null ? '' : `Source: ${escapeMarkdown(url)}`,
	];
	return `${all.filter(part => part !== '').join('\n\n')}\n\n` as SafeText;
}

function blockquote(...paragraphs: readonly string[]): string {
	return paragraphs.map(paragraph => `> ${paragraph}`).join('\n>\n');
}
