import {basename} from 'node:path';
import type {Article, Brief} from '../article/article.ts';
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

/**
 * A brief as one section of a Markdown document: headline, who published it and when, gist, summary and key facts;
 * ends with an empty line.
 * An article without a headline is headed by its file's name.
 */
export function briefToMarkdown(article: Article, brief: Brief): SafeText {
	const {authors, publication, published, publishedFrom, url} = article;
	// The time of the file is a guess and nothing to quote.
	const date = publishedFrom === 'file' ? null : published;
	const source = [authors.join(', '), publication, date].filter(Boolean).map(part => escapeMarkdown(part!));
	const facts: [string, readonly string[]][] = [
		['Who', brief.who],
		['Where', brief.where],
		['When', brief.when === null ? [] : [brief.when]],
		['Figures', brief.figures.map(({text}) => text)],
	];
	const sections = [
		`## ${escapeMarkdown(article.headline ?? basename(article.path))}`,
		source.join(' · '),
		brief.gist === null ? '' : `> ${escapeMarkdown(brief.gist.text)}`,
		...brief.summary.map(({text}) => escapeMarkdown(text)),
		facts
			.filter(([, values]) => values.length > 0)
			.map(([name, values]) => `- **${name}:** ${values.map(escapeMarkdown).join('; ')}`)
			.join('\n'),
		url === null ? '' : `Source: ${escapeMarkdown(url)}`,
	];
	return `${sections.filter(section => section !== '').join('\n\n')}\n\n` as SafeText;
}
