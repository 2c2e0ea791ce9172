import type {Article, Block, BlockKind, Brief, NoteMark, Quote} from '../article/article.ts';
import {briefParts, factsWithFigures} from '../article/brief-parts.ts';
import {printedBlocks, printedText, rowsOf} from '../article/printed.ts';
import {
	joinSafe,
	type SafeText,
	safe,
	safeText,
	sliceSafe,
	stackSafe,
	trimSafe,
	ui,
} from '../article/safe-text.ts';
import {titleOf} from '../article/title.ts';
import {type CitedWords, speakerLine} from './citations.ts';
import {shownOrNull, sourceLine, writersOf} from './heading.ts';

/**
 * What Markdown and its common extensions would act on wherever it stands. Beside the marks that are doubled (`==lit==`,
 * `%%comment%%`, dashes) also what programs make links of without being asked.
 */
const active =
	/[\\`*_{}[\]<>#~|$&^@]|=(?==)|(?<==)=|%(?=%)|(?<=%)%|-(?=-)|:(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./gi;
/** What it would act on at the beginning of a line: lists, rules, headings underlined. */
const opening = /^(?:[-+=:!]|\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{1,9})(?=[.)]))/i;

/** Text as Markdown that shows exactly this text, on one line. */
export function escapeMarkdown(text: string): SafeText {
	// Of a numbered list the stop is escaped, since neither a digit nor a letter can be.
	const escaped = trimSafe(safe(text))
		.replace(active, '\\$&')
		.replace(opening, mark => (/\w$/.test(mark) ? `${mark}\\` : `\\${mark}`));
	return safe(escaped);
}

/** What becomes a link between angle brackets: the address of a page or a desk, with neither spaces nor such brackets in it. */
const autolink = /^(?:https?|mailto):[^<> ]*$/i;

/**
 * The address of an article as a link. Between angle brackets nothing in it is escaped, and nothing in it means
 * anything; anything else is shown as text, whatever it would run.
 */
export function linkTo(url: string): SafeText {
	const address = trimSafe(safe(url)).replace(/[<> ]/g, encodeURIComponent);
	return autolink.test(address) ? safe(`<${address}>`) : escapeMarkdown(url);
}

/** A citation, in which the address of the article is a link where it is printed. */
export function citationToMarkdown(citation: SafeText, url: string | null): SafeText {
	const address = trimSafe(safe(url ?? ''));
	const at = autolink.test(address) ? citation.lastIndexOf(address) : -1;
	if (at < 0) return escapeMarkdown(citation);
	const [before, after] = [sliceSafe(citation, 0, at), sliceSafe(citation, at + address.length)];
	return safeText`${escapeMarkdown(before)} ${linkTo(address)}${escapeMarkdown(after)}`;
}

/** Quotes that follow each other, and in a few words who they are from. */
export type Turn = {readonly source: SafeText; readonly quotes: readonly Pick<Quote, 'text'>[]};

/** Says of which file an article is a copy. */
export function copyNote(path: string): SafeText {
	return safeText`*A copy of ${escapeMarkdown(path)}*`;
}

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
		copyOf === null ? ui('') : copyNote(copyOf),
		...parts,
		url === null ? ui('') : safeText`Source: ${linkTo(url)}`,
	].filter(part => part !== '');
	return stackSafe([stackSafe(all, 1), ui(''), ui('')]);
}

function blockquote(...paragraphs: readonly SafeText[]): SafeText {
	const quoted = paragraphs.map(paragraph => safeText`> ${paragraph}`);
	return stackSafe(quoted.flatMap((row, number) => (number === 0 ? [row] : [ui('>'), row])));
}

/**
 * Words as a block quotation, a quote in its marks and with who said it, and below where they are from; without a line
 * end behind the last line.
 * @param citation as `cite` gives it
 */
export function wordsToMarkdown(words: CitedWords, citation: SafeText, url: string | null): SafeText {
	const source = speakerLine(words);
	const text = escapeMarkdown(words.text);
	const quoted =
		source === null
			? blockquote(text)
			: blockquote(safeText`“${text}”`, safeText`— ${escapeMarkdown(source)}`);
	return stackSafe([quoted, citationToMarkdown(citation, url)], 1);
}

/**
 * A whole article as a document of its own, in the Markdown that Obsidian and pandoc read: nothing of the article acts in
 * it. There is no line end behind the last line.
 */
export function articleToMarkdown(article: Article): SafeText {
	const {furniture, url} = article;
	const writers = writersOf(article);
	const source = sourceLine(article);
	const parts = [
		safeText`# ${escapeMarkdown(titleOf(article))}`,
		writers === null ? ui('') : escapeMarkdown(writers),
		escapeMarkdown(source),
		...blocksToMarkdown(article),
		...furniture.map(escapeMarkdown),
		shownOrNull(url) === null ? ui('') : safeText`Source: ${linkTo(url!)}`,
	];
	return stackSafe(
		parts.filter(part => part !== ''),
		1,
	);
}

function blocksToMarkdown(article: Article): SafeText[] {
	const parts: {kind: BlockKind; rows: SafeText[]}[] = [];
	for (const {block, text} of printedBlocks(article)) {
		const {kind} = block;
		const rows = kind === 'table' ? tableToMarkdown(block) : lineToMarkdown(kind, text);
		if (rows.length === 0) continue;
		const last = parts.at(-1);
		// Items with an empty line between them would be set apart as paragraphs are.
		if (kind === 'list-item' && last?.kind === kind) last.rows.push(...rows);
		else parts.push({kind, rows});
	}
	return parts.map(({rows}) => stackSafe(rows));
}

function lineToMarkdown(kind: Exclude<BlockKind, 'table'>, text: SafeText): SafeText[] {
	const words = escapeMarkdown(text);
	return words === '' ? [] : [safeText`${opens[kind]}${words}`];
}

const opens: Readonly<Record<Exclude<BlockKind, 'table'>, SafeText>> = {
	paragraph: ui(''),
	caption: ui(''),
	subhead: ui('## '),
	quote: ui('> '),
	'list-item': ui('- '),
};

/** Cells as a table; rows whose cells are not known as code, in which they stand as they were set. */
function tableToMarkdown(block: Block): SafeText[] {
	const {text, columns, notes = []} = block;
	if (text.trim() === '') return [];
	if (columns === undefined || columns.rows.length === 0) return codeBlock(rowsOf(block));
	let next = 0;
	const rows = columns.rows.map(cells => {
		const shown = cells.map(([start, end]) => {
			const marks: NoteMark[] = [];
			for (; next < notes.length && notes[next]!.at <= end; next++)
				marks.push({...notes[next]!, at: notes[next]!.at - start});
			return escapeMarkdown(printedText({text: text.slice(start, end), notes: marks}));
		});
		return tableRow(shown);
	});
	const cells = columns.rows[0]!;
	const rule = tableRow(cells.map(() => ui('---')));
	// A table of Markdown has a head, if only an empty one.
	const [head, body] = columns.hasHead
		? [rows[0]!, rows.slice(1)]
		: [tableRow(cells.map(() => ui(''))), rows];
	return [head, rule, ...body];
}

function tableRow(cells: readonly SafeText[]): SafeText {
	return safeText`| ${joinSafe(cells, ui(' | '))} |`;
}

/** Rows exactly as they are; the fence is longer than anything in them that could end it. */
function codeBlock(rows: readonly SafeText[]): SafeText[] {
	let longest = 2;
	for (const row of rows) for (const [run] of row.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = ui('`'.repeat(longest + 1));
	return [fence, ...rows, fence];
}
