import MarkdownIt, {type Env} from 'markdown-it';
import type {BlockKind, Columns} from '../../article/article.ts';
import {trimSpace} from '../legible.ts';
import {wordsOfWikiLinks} from '../wiki-links.ts';
import {type Anchored, type Anchors, joinAnchored, noAnchors, tableOf} from './anchored.ts';
import {pairUnspacedEmphasis} from './emphasis.ts';
import {isBlockTag, readTags, type Tag} from './html-tags.ts';
import {LineAnchors} from './line-anchors.ts';

/** Words between two block ends, parted where the source has a line end. */
export type Piece = {
	readonly lines: readonly string[];
	/** What leads from each of the lines. */
	readonly anchors: readonly Anchors[];
	/** The cells, of a table. */
	readonly columns?: Columns | undefined;
	/** What HTML says it is; null when it says nothing. */
	readonly kind: BlockKind | null;
	/** 1 to 6 for a heading of HTML, else 0. */
	readonly level: number;
	/** Whether it is nothing but pictures. */
	readonly isPicture: boolean;
	/** Whether all of it is strong. */
	readonly isStrong: boolean;
	/** The addresses when it is nothing but links, else null. */
	readonly links: readonly string[] | null;
};

/** What a document knows while its blocks are read: the references of links, the labels and words of notes. */
export type Environment = Env & {
	labels: ReadonlySet<string>;
	notes: string[];
	hasTags: boolean;
};

/** The parser. Inline marks are read one block at a time, so that only one block's tokens are held at once. */
export const reader = new MarkdownIt({html: false, linkify: false, typographer: false});
reader.core.ruler.disable(['inline', 'text_join']);
pairUnspacedEmphasis(reader);
readTags(reader);
reader.inline.ruler.before('link', 'note', (state, silent) => {
	if (state.src[state.pos] !== '[' || state.src[state.pos + 1] !== '^') return false;
	const mark = /^\[\^([^\]\s]{1,60})\]/.exec(state.src.slice(state.pos, state.pos + 70));
	if (mark === null || !(state.env as Environment).labels.has(mark[1]!)) return false;
	if (!silent) state.push('note', '', 0).meta = {label: mark[1]};
	state.pos += mark[0].length;
	return true;
});
export type Token = ReturnType<typeof reader.parse>[number];

/** A paragraph that is longer is taken as it stands: its marks would fill the memory with tokens. */
const longestMarked = 200_000;
const kindOf: Readonly<Record<string, BlockKind>> = {
	li: 'list-item',
	blockquote: 'quote',
	figcaption: 'caption',
	caption: 'caption',
	pre: 'table',
};

/** The pieces of a block: one, unless HTML within it parts it. */
export function readInline(content: string, environment: Environment): Piece[] {
	if (content.length > longestMarked) {
		const lines = content
			.split('\n')
			.map(trimSpace)
			.filter(line => line !== '');
		return lines.length === 0
			? []
			: [
					{
						lines,
						anchors: lines.map(() => noAnchors),
						kind: null,
						level: 0,
						isPicture: false,
						isStrong: false,
						links: null,
					},
				];
	}
	const tokens: Token[] = [];
	reader.inline.parse(content, reader, environment, tokens);
	const pieces = new Pieces(environment);
	for (const token of tokens) pieces.add(token);
	return pieces.end();
}

class Pieces {
	readonly #environment: Environment;
	readonly #pieces: Piece[] = [];
	#lines: Anchored[] = [];
	#parts: string[] = [];
	readonly #anchors = new LineAnchors();
	#kind: BlockKind | null = null;
	#level = 0;
	#strong = 0;
	#link = 0;
	#hasPicture = false;
	#isAfterPicture = false;
	#hasText = false;
	#hasPlain = false;
	#hasUnlinked = false;
	#links: string[] = [];
	#sup: number | null = null;
	#breaks = 0;
	/** The rows of the table of HTML that is open. */
	#rows: Anchored[][] | null = null;
	#cells: Anchored[] = [];
	#hasHead = false;

	constructor(environment: Environment) {
		this.#environment = environment;
	}

	add(token: Token): void {
		if (token.type === 'tag') this.#addTag(token.meta as Tag);
		else if (token.type === 'softbreak' || token.type === 'hardbreak') this.#endLine();
		else if (token.type === 'image') this.#addPicture(words(token.children ?? []));
		else if (token.type === 'link_open') this.#openLink(String(token.attrGet('href') ?? ''));
		else if (token.type === 'link_close') this.#closeLink();
		else if (token.type === 'note')
			this.#anchors.addNote(this.#parts.length, String((token.meta as {label: string}).label));
		else if (token.type === 'strong_open') this.#strong++;
		else if (token.type === 'strong_close') this.#strong--;
		else if (token.content !== '') this.#addText(token.content);
	}

	end(): Piece[] {
		if (this.#rows !== null) this.#endTable();
		this.#endPiece();
		return this.#pieces;
	}

	#addText(text: string): void {
		if (this.#isAfterPicture && /^[\p{L}\p{N}]/u.test(text)) this.#parts.push(' ');
		this.#isAfterPicture = false;
		this.#parts.push(text);
		if (text.trim() === '') return;
		this.#breaks = 0;
		this.#hasText = true;
		if (!/[\p{L}\p{N}]/u.test(text)) return;
		if (this.#strong === 0) this.#hasPlain = true;
		if (this.#link === 0) this.#hasUnlinked = true;
	}

	#addPicture(alt: string): void {
		if (alt.trim() === '') return;
		this.#parts.push(alt);
		this.#hasPicture = true;
		if (this.#link === 0) this.#hasUnlinked = true;
	}

	#openLink(href: string): void {
		this.#link++;
		this.#links.push(href);
		this.#anchors.openLink(this.#parts.length, href);
	}

	#closeLink(): void {
		this.#link--;
		this.#anchors.closeLink(this.#parts.length);
	}

	#addTag({name, isClosing, alt, href}: Tag): void {
		this.#environment.hasTags = true;
		if (name === 'br') this.#addBreak();
		else if (name === 'img') {
			if (this.#parts.length > 0 && !/\s$/.test(this.#parts.at(-1)!)) this.#parts.push(' ');
			this.#addPicture(alt);
			this.#isAfterPicture = alt !== '';
		} else if (name === 'a') {
			if (!isClosing && href !== '') this.#openLink(href);
			else if (isClosing && this.#link > 0) this.#closeLink();
		} else if (name === 'strong' || name === 'b')
			this.#strong = Math.max(0, this.#strong + (isClosing ? -1 : 1));
		else if (name === 'sup') this.#addSup(isClosing);
		else if (/^t(?:able|body|head|foot|r|d|h)$/.test(name)) this.#addTablePart(name, isClosing);
		else if (isBlockTag(name)) this.#addBlock(name, isClosing);
	}

	/** One break ends a line, two a paragraph. */
	#addBreak(): void {
		this.#endLine();
		if (++this.#breaks > 1 && this.#rows === null) this.#endPiece();
	}

	#addBlock(name: string, isClosing: boolean): void {
		if (this.#rows !== null) {
			this.#parts.push(' ');
			return;
		}
		this.#endPiece();
		const level = /^h([1-6])$/.exec(name)?.[1];
		if (level !== undefined) {
			this.#kind = isClosing ? null : 'subhead';
			this.#level = isClosing ? 0 : Number(level);
		} else if (kindOf[name] !== undefined) this.#kind = isClosing ? null : kindOf[name];
	}

	#addTablePart(name: string, isClosing: boolean): void {
		if (this.#rows === null) {
			if (isClosing) return;
			this.#endPiece();
			this.#rows = [];
		}
		this.#endCell();
		if (name === 'th' && this.#rows.length === 0) this.#hasHead = true;
		if (name !== 'td' && name !== 'th') this.#endRow();
		if (name === 'table') {
			this.#endTable();
			if (!isClosing) this.#rows = [];
		}
	}

	#endCell(): void {
		this.#endLine();
		if (this.#lines.length > 0) this.#cells.push(joinAnchored(this.#lines, ' '));
		this.#lines = [];
	}

	#endRow(): void {
		if (this.#cells.length > 0) this.#rows!.push(this.#cells);
		this.#cells = [];
	}

	/** Rows of one cell only lay a page out: they are paragraphs. */
	#endTable(): void {
		this.#endCell();
		this.#endRow();
		const rows = this.#rows ?? [];
		this.#rows = null;
		const hasHead = this.#hasHead;
		this.#hasHead = false;
		if (rows.some(cells => cells.length > 1)) {
			const {columns, ...table} = tableOf(rows, hasHead);
			this.#push([table], 'table', columns);
		} else for (const cells of rows) this.#push(cells, null);
		this.#reset();
	}

	/** A raised number is the mark of a note, unless it is a power or belongs to a unit. */
	#addSup(isClosing: boolean): void {
		if (!isClosing) {
			this.#sup = this.#parts.length;
			return;
		}
		if (this.#sup === null) return;
		const raised = this.#parts.slice(this.#sup).join('').trim();
		const before = this.#parts
			.slice(Math.max(0, this.#sup - 4), this.#sup)
			.join('')
			.slice(-20);
		const isMark = /^[[(]?(?:\d{1,3}|[*†‡§])(?:, ?\d{1,3})*[\])]?$/.test(raised);
		if (isMark && before.trim() !== '' && !/(?:\d|\b(?:[kcm]?m|ft|in|mi|yd))$/.test(before))
			this.#cutTo(this.#sup);
		this.#sup = null;
	}

	#cutTo(length: number): void {
		this.#parts.length = length;
		this.#anchors.cutTo(length);
	}

	#endLine(): void {
		const line = this.#anchors.endLine(this.#parts, text => withoutMarker(wordsOfWikiLinks(text)));
		if (line.text !== '') this.#lines.push(line);
		this.#parts = [];
		this.#sup = null;
	}

	#endPiece(): void {
		this.#endLine();
		if (this.#lines.length > 0) this.#push(this.#lines, this.#kind);
		this.#reset();
	}

	#push(found: readonly Anchored[], kind: BlockKind | null, columns?: Columns): void {
		// Code keeps its line ends; a table has them within.
		const lines = kind === 'table' && found.length > 1 ? [joinAnchored(found, '\n')] : found;
		this.#pieces.push({
			lines: lines.map(({text}) => text),
			anchors: lines,
			columns,
			kind,
			level: this.#level,
			isPicture: this.#hasPicture && !this.#hasText,
			isStrong: this.#hasText && !this.#hasPlain && !this.#hasPicture,
			links: this.#links.length > 0 && !this.#hasUnlinked ? this.#links : null,
		});
	}

	#reset(): void {
		this.#lines = [];
		this.#parts = [];
		this.#links = [];
		this.#hasPicture = this.#hasText = this.#hasPlain = this.#hasUnlinked = false;
		this.#breaks = 0;
	}
}

/** The words of a picture's description. */
function words(tokens: readonly Token[]): string {
	return tokens
		.map(token => (token.children ? words(token.children) : /break$/.test(token.type) ? ' ' : token.content))
		.join('');
}

/** `==words==`, which a person has marked in a note, as the words. */
function withoutMarker(text: string): string {
	return text.includes('==')
		? text.replace(/(?<![=\w])==(?=[^\s=])([^=\n]{1,1000})(?<=\S)==(?![=\w])/gu, '$1')
		: text;
}
