/** Articles as plain text: each paragraph is one line, unless a layout of the caller's breaks it. */
import type {Article, Block, Brief} from '../article/article.ts';
import {joinSafe, type SafeText, safe, ui} from '../article/safe-text.ts';
import {longDate} from './dates.ts';
import {type Entry, type Listed, turnsOf} from './entry.ts';
import {authorsLine, dotted, printedBlocks, quoted, speakerLine, titleOf, trimmed} from './heading.ts';

/** How lines are set: whole for a file, wrapped for a screen. */
export type Layout = {
	/** A paragraph; `opening` (`- `, `Who      `) stands before its first line, the others are indented by as much. */
	paragraph(text: SafeText, opening: string): SafeText;
	/** A row of a table, which is never wrapped. */
	row(text: SafeText): SafeText;
};

/** Every paragraph and row on one line. */
export const unwrapped: Layout = {
	paragraph: (text, opening) => joinSafe(ui(opening), text),
	row: text => text,
};

/** An article of a list: headline, who published it and when, and the gist below. */
export function listedToText(listed: Listed, layout: Layout): SafeText {
	const {publication, gist} = listed;
	const source = dotted(titleOf(listed), trimmed(publication), dateLine(listed));
	return lines(layout.paragraph(source, ''), gist === null ? ui('') : layout.paragraph(safe(gist), '  '));
}

/** A brief as a small page. */
export function briefToText(article: Article, brief: Brief, layout: Layout): SafeText {
	// Often the gist is the first sentence of the summary as well.
	const gist = brief.summary.some(({text}) => text === brief.gist?.text) ? null : brief.gist;
	const fact = (name: string, values: readonly string[]) =>
		values.length === 0 ? ui('') : layout.paragraph(safe(values.join('; ')), name.padEnd('Figures  '.length));
	return paragraphs(
		heading(article, dotted(authorsLine(article), trimmed(article.dateline?.place ?? null)), layout),
		...[gist, ...brief.summary].map(passage => paragraph(passage?.text ?? '', layout)),
		lines(
			fact('Who', brief.who),
			fact('Where', brief.where),
			fact('When', brief.when === null ? [] : [brief.when]),
			fact(
				'Figures',
				brief.figures.map(({text}) => text),
			),
		),
	);
}

/** The quotes of an article in the order of the text, each turn of a speaker with who it is; nothing without quotes. */
export function quotesToText(entry: Entry, layout: Layout): SafeText {
	const {article, quotes} = entry;
	if (quotes.length === 0) return ui('');
	const turns = turnsOf(entry).map(turn =>
		lines(
			...turn.quotes.map(({text}) => layout.paragraph(quoted(text), '')),
			layout.paragraph(speakerLine(turn.speaker, turn.quotes[0]!.mention?.text ?? null), '— '),
		),
	);
	return paragraphs(heading(article, authorsLine(article), layout), ...turns);
}

/** A whole article as a page. */
export function textToText(article: Article, layout: Layout): SafeText {
	return paragraphs(
		heading(article, trimmed(article.byline), layout),
		...printedBlocks(article).map(block => blockToText(block, layout)),
		...article.furniture.map(line => paragraph(line, layout)),
	);
}

/** The headline, the line of who wrote it, and who published it and when. */
function heading(article: Article, writers: SafeText | null, layout: Layout): SafeText {
	const source = dotted(trimmed(article.publication), dateLine(article));
	return lines(...[titleOf(article), writers ?? ui(''), source].map(line => layout.paragraph(line, '')));
}

function dateLine(dated: Pick<Article, 'published' | 'publishedFrom'>): SafeText | null {
	const date = longDate(dated);
	return date === null ? null : ui(date);
}

function blockToText({kind, text}: Block, layout: Layout): SafeText {
	if (kind === 'table') return lines(...text.split('\n').map(row => layout.row(safe(row))));
	return paragraph(text, layout, kind === 'list-item' ? '- ' : '');
}

function paragraph(text: string, layout: Layout, opening = ''): SafeText {
	const words = trimmed(text);
	return words === null ? ui('') : layout.paragraph(words, opening);
}

/** The texts that are there, each on lines of its own. Nothing joins across a line end, so the whole is safe too. */
function lines(...texts: readonly SafeText[]): SafeText {
	return texts.filter(text => text !== '').join('\n') as SafeText;
}

/** As `lines`, with an empty line between them. */
function paragraphs(...texts: readonly SafeText[]): SafeText {
	return texts.filter(text => text !== '').join('\n\n') as SafeText;
}
