import type {Article, Brief, Quote} from '../article/article.ts';
import {briefParts, factsWithFigures} from '../article/brief-parts.ts';
import {joinSafe, type SafeText, safe, safeText, stackSafe, trimSafe, ui} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';

/** What Markdown and its common extensions would act on wherever it stands. */
const active = /[\\`*_{}[\]<>#~|$&^]/g;
/** What it would act on at the beginning of a line: lists, rules, headings underlined. */
const opening = /^(?:[-+=:!]|\d{1,9}(?=[.)]))/;

/** Text as Markdown that shows exactly this text, on one line. */
export function escapeMarkdown(text: string): SafeText {
	// Of a numbered list the stop is escaped, since a digit cannot be.
	const escaped = trimSafe(safe(text))
		.replace(active, '\\$&')
		.replace(opening, mark => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
	return safe(escaped);
}

/** What Markdown takes for a link between angle brackets: a scheme, then neither spaces nor such brackets. */
const autolink = /^[a-z][a-z\d+.-]{1,31}:[^<> ]*$/i;

/**
 * The address of an article as a link. Between angle brackets nothing in it is escaped, and nothing in it means
 * anything; what is no address at all is shown as text.
 */
function linkTo(url: string): SafeText {
	const address = trimSafe(safe(url)).replace(/[<> ]/g, encodeURIComponent);
	return autolink.test(address) ? safe(`<${address}>`) : escapeMarkdown(url);
}

/** Quotes that follow each other, and in a few words who they are from. */
export type Turn = {readonly source: SafeText; readonly quotes: readonly Pick<Quote, 'text'>[]};

/** An article that is to be told of; `copyOf` is the path of the file of whose article it is a copy, else null. */
export type Subject = {readonly article: Article; readonly copyOf: string | null};

/**
 * A brief as one section of a Markdown document: headline, who published it and when, gist, the rest of the summary and
 * key facts.
 */
export function briefToMarkdown({brief, ...subject}: Subject & {readonly brief: Brief}): SafeText {
	const parts = briefParts(brief);
	const facts = factsWithFigures(parts).map(({label, values}) => {
		return safeText`- **${ui(label)}:** ${joinSafe(values.map(escapeMarkdown), ui('; '))}`;
	});
	return section(
		subject,
		parts.gist === null ? ui('') : blockquote(escapeMarkdown(parts.gist.text)),
		...parts.summary.map(({text}) => escapeMarkdown(text)),
		stackSafe(facts),
	);
}

/** The quotes of an article as one section, each turn a block quotation that ends with who said it; nothing without quotes. */
export function quotesToMarkdown(subject: Subject, turns: readonly Turn[]): SafeText {
	if (turns.length === 0) return ui('');
	return section(
		subject,
		...turns.map(({source, quotes}) =>
			blockquote(
				...quotes.map(({text}) => safeText`“${escapeMarkdown(text)}”`),
				safeText`— ${escapeMarkdown(source)}`,
			),
		),
	);
}

/**
 * What is to be told of an article, below its headline and who published it and when; ends with an empty line.
 * An article without a headline is headed by its file's name.
 */
function section({article, copyOf}: Subject, ...parts: readonly SafeText[]): SafeText {
	const {authors, publication, published, publishedFrom, url} = article;
	// The time of the file is a guess and nothing to quote.
	const date = publishedFrom === 'file' ? null : published;
	const source = [authors.join(', '), publication, date].filter(Boolean).map(part => escapeMarkdown(part!));
	const all = [
		safeText`## ${escapeMarkdown(titleOf(article))}`,
		joinSafe(source, ui(' · ')),
		copyOf === null ? ui('') : safeText`*A copy of ${escapeMarkdown(copyOf)}*`,
		...parts,
		url === null ? ui('') : safeText`Source: ${linkTo(url)}`,
	].filter(part => part !== '');
	return stackSafe([stackSafe(all, 1), ui(''), ui('')]);
}

function blockquote(...paragraphs: readonly SafeText[]): SafeText {
	const quoted = paragraphs.map(paragraph => safeText`> ${paragraph}`);
	return stackSafe(quoted.flatMap((row, number) => (number === 0 ? [row] : [ui('>'), row])));
}
