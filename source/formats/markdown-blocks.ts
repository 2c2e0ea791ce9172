import MarkdownIt from 'markdown-it';
import type {BlockKind} from '../article/article.ts';
import {trimSpace} from './legible.ts';
import {seam} from './story/wrapping.ts';

/** A block of Markdown with its text in the lines it was written in (a table or code has one, with line ends). */
export type MarkdownBlock = {
	readonly kind: BlockKind;
	readonly lines: readonly string[];
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
};

/** A paragraph that is longer is taken as it stands: its marks would fill the memory with tokens. */
const longestMarked = 200_000;
/** A line that is longer is no row of a table. */
const longestRow = 50_000;

const reader = new MarkdownIt({html: false, linkify: false, typographer: false});
// Inline marks are read one block at a time, below, so that only one block's tokens are held at once.
reader.core.ruler.disable(['inline', 'text_join']);
type Token = ReturnType<typeof reader.parse>[number];

/** What links of the form `[text][name]` refer to. */
type References = Record<string, unknown>;

/** The blocks of a Markdown text; emphasis, links and pictures are reduced to their words. */
export function readMarkdownBlocks(text: string): MarkdownBlock[] {
	const blocks: MarkdownBlock[] = [];
	/** What the token is in, innermost last. */
	const containers: string[] = [];
	let number = '';
	let rows: string[] = [];
	let cells: string[] | null = null;
	const references: References = {};
	reader[hasLongLine(text) ? 'disable' : 'enable']('table');
	for (const token of reader.parse(text, references)) {
		if (token.type === 'tr_open') cells = [];
		else if (token.type === 'list_item_open')
			number = token.info === '' ? '' : `${token.info}${token.markup} `;
		else if (token.nesting === 1) containers.push(token.tag);
		else if (token.type === 'tr_close') {
			rows.push((cells ?? []).join(' | '));
			cells = null;
		} else if (token.type === 'table_close') {
			blocks.push({kind: 'table', lines: [rows.join('\n')], level: 0});
			rows = [];
		}
		if (token.nesting === -1 && token.type !== 'tr_close' && token.type !== 'list_item_close')
			containers.pop();
		if (token.type === 'inline') {
			const {lines, isPicture} = readInline(token.content, references);
			if (cells !== null) cells.push(lines.join(' '));
			else if (lines.length > 0) {
				blocks.push(inlineBlock(lines, isPicture, containers, number));
				number = '';
			}
		} else if (token.type === 'fence' || token.type === 'code_block') {
			const code = token.content.replace(/\n$/, '');
			if (code.trim() !== '') blocks.push({kind: 'table', lines: [code], level: 0});
		}
	}
	return blocks;
}

/** The lines of a block as one text. */
export function joinedText(lines: readonly string[]): string {
	return lines.map((line, at) => (at === 0 ? line : seam(lines[at - 1]!, line) + line)).join('');
}

function inlineBlock(
	lines: readonly string[],
	isPicture: boolean,
	containers: readonly string[],
	number: string,
): MarkdownBlock {
	const heading = /^h([1-6])$/.exec(containers.at(-1) ?? '');
	if (heading !== null) return {kind: 'subhead', lines, level: Number(heading[1])};
	const kind = isPicture ? 'caption' : kindIn(containers.findLast(tag => tag !== 'p'));
	return {kind, lines: number === '' ? lines : [number + lines[0]!, ...lines.slice(1)], level: 0};
}

function kindIn(container: string | undefined): BlockKind {
	if (container === 'ul' || container === 'ol') return 'list-item';
	return container === 'blockquote' ? 'quote' : 'paragraph';
}

function hasLongLine(text: string): boolean {
	for (let start = 0, end = 0; start < text.length; start = end + 1) {
		end = text.indexOf('\n', start);
		if (end === -1) end = text.length;
		if (end - start > longestRow) return true;
	}
	return false;
}

/** The words of a block, parted where the source has a line end; and whether it is nothing but pictures. */
function readInline(content: string, references: References): {lines: string[]; isPicture: boolean} {
	if (content.length > longestMarked)
		return {
			lines: content
				.split('\n')
				.map(trimSpace)
				.filter(line => line !== ''),
			isPicture: false,
		};
	const tokens: Token[] = [];
	reader.inline.parse(content, reader, references, tokens);
	const lines: string[] = [];
	let parts: string[] = [];
	const close = () => {
		const line = trimSpace(wordsOfWikiLinks(parts.join('')));
		if (line !== '') lines.push(line);
		parts = [];
	};
	for (const token of tokens) {
		if (token.type === 'softbreak' || token.type === 'hardbreak') close();
		else if (token.content !== '') parts.push(token.content);
	}
	close();
	return {lines, isPicture: tokens.every(token => token.type === 'image' || token.content.trim() === '')};
}

/** Obsidian's `[[Page]]` and `[[Page|words]]` as their words. */
function wordsOfWikiLinks(text: string): string {
	return text.includes('[[')
		? text.replace(/!?\[\[(?:[^[\]|\n]{0,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
		: text;
}
