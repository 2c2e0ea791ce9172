import type {BlockKind, Columns} from '../../article/article.ts';
import {isCapitalHeading} from '../story/lines.ts';
import {joinedText} from '../story/wrapping.ts';
import {type Anchored, type Anchors, joinAnchored, movedAnchors, noAnchors, tableOf} from './anchored.ts';
import {type Environment, type Piece, reader, readInline, type Token} from './inline.ts';
import {isSetInHtml, isSetInProse} from './set-in.ts';
import {readSourceLines} from './source-lines.ts';
import {withoutTemplates} from './templates.ts';

/** A block of Markdown with its text in the lines it was written in (a table or code has one, with line ends). */
export type MarkdownBlock = {
	readonly kind: BlockKind;
	readonly lines: readonly string[];
	/** What leads from each of the lines. */
	readonly anchors: readonly Anchors[];
	/** The cells, of a table. */
	readonly columns?: Columns | undefined;
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
	/** The addresses when it is nothing but links, else null. */
	readonly links: readonly string[] | null;
};

/** The blocks of a text, and what does not belong to it: templates as they stand, then the notes. */
export type MarkdownText = {readonly blocks: readonly MarkdownBlock[]; readonly furniture: readonly string[]};

/** A line that is longer is no row of a table. */
const longestRow = 50_000;
/** The longest strong line that can be a heading. */
const longestStrongHeading = 140;

/** The blocks of a Markdown text; emphasis, links, pictures, HTML and templates are reduced to their words. */
export function readMarkdownBlocks(source: string): MarkdownText {
	const {text, furniture} = withoutTemplates(source);
	const lines = readSourceLines(text);
	const environment: Environment = {labels: lines.notes, notes: [], hasTags: false};
	const blocks = new BlockReader(environment, false).read(lines.text);
	return {blocks, furniture: [...furniture, ...environment.notes]};
}

class BlockReader {
	readonly #environment: Environment;
	/** Whether the text was set in within another: nothing in it is read anew. */
	readonly #isInner: boolean;
	readonly #blocks: MarkdownBlock[] = [];
	/** What the token is in, innermost last. */
	readonly #containers: string[] = [];
	#number = '';
	#rows: Anchored[][] = [];
	#cells: Anchored[] | null = null;
	/** Whether the last block was a note, so that lines set in below it are of it. */
	#isInNote = false;

	constructor(environment: Environment, isInner: boolean) {
		this.#environment = environment;
		this.#isInner = isInner;
	}

	read(text: string): MarkdownBlock[] {
		reader[hasLongLine(text) ? 'disable' : 'enable']('table');
		for (const token of reader.parse(text, this.#environment)) this.#add(token);
		return this.#blocks;
	}

	#add(token: Token): void {
		if (token.type === 'tr_open') this.#cells = [];
		else if (token.type === 'list_item_open') this.#openItem(token);
		else if (token.type === 'list_item_close') this.#closeItem();
		else if (token.nesting === 1) this.#containers.push(token.tag);
		else if (token.type === 'tr_close') this.#endRow();
		else if (token.type === 'table_close') this.#endTable();
		if (token.nesting === -1 && token.type !== 'tr_close' && token.type !== 'list_item_close')
			this.#containers.pop();
		if (token.type === 'inline') this.#addInline(token.content);
		else if (token.type === 'code_block') this.#addSetIn(token.content);
		else if (token.type === 'fence') this.#addCode(token.content);
	}

	#openItem(token: Token): void {
		this.#closeItem();
		this.#number = token.info === '' ? '' : `${token.info}${token.markup} `;
	}

	/** A number without words keeps its place: it is a line of its own, not the start of what comes below. */
	#closeItem(): void {
		if (this.#number !== '') this.#push('list-item', [this.#number.trim()]);
		this.#number = '';
	}

	#endRow(): void {
		this.#rows.push(this.#cells ?? []);
		this.#cells = null;
	}

	#endTable(): void {
		const hasHead = this.#rows[0]?.some(({text}) => text !== '') ?? false;
		const {text, columns, ...anchors} = tableOf(this.#rows, hasHead);
		this.#blocks.push({kind: 'table', lines: [text], anchors: [anchors], columns, level: 0, links: null});
		this.#rows = [];
	}

	#addInline(content: string): void {
		const note = this.#cells === null ? /^\\?\[\^([^\]\s]{1,60})\]:[ \t]*/.exec(content) : null;
		this.#isInNote = note !== null && this.#environment.labels.has(note[1]!);
		if (this.#isInNote) {
			this.#addNote(content.slice(note![0].length), `[${note![1]}] `);
			return;
		}
		const pieces = readInline(content, this.#environment);
		if (this.#cells !== null) this.#cells.push(joinAnchored(pieces.flatMap(anchoredLines), ' '));
		else for (const piece of pieces) this.#addPiece(piece);
	}

	#addNote(content: string, mark: string): void {
		const lines = readInline(content, this.#environment).flatMap(piece => piece.lines);
		this.#environment.notes.push(mark + joinedText(lines));
	}

	#addPiece(piece: Piece): void {
		const heading = /^h([1-6])$/.exec(this.#containers.at(-1) ?? '')?.[1];
		const isYear = /^\d{4,}[.)] $/.test(this.#number);
		const numbered =
			this.#number === '' ? piece.lines : [this.#number + piece.lines[0]!, ...piece.lines.slice(1)];
		const kind = isYear ? 'paragraph' : this.#kindOf(piece);
		const {links, columns} = piece;
		if (heading !== undefined) {
			const {lines, anchors} = piece;
			this.#blocks.push({kind: 'subhead', lines, anchors, level: Number(heading), links});
		} else {
			const [first = noAnchors, ...rest] = piece.anchors;
			const anchors = [movedAnchors(first, numbered[0]!.length - piece.lines[0]!.length), ...rest];
			this.#blocks.push({kind, lines: numbered, anchors, columns, level: piece.level, links});
		}
		if (heading === undefined) this.#number = '';
	}

	#kindOf(piece: Piece): BlockKind {
		if (piece.kind !== null) return piece.kind;
		if (piece.isPicture) return 'caption';
		const kind = kindIn(this.#containers.findLast(tag => tag !== 'p'));
		return kind === 'paragraph' && piece.isStrong && isStrongHeading(piece.lines) ? 'subhead' : kind;
	}

	#addCode(content: string): void {
		this.#isInNote = false;
		const code = content.replace(/\n$/, '');
		if (code.trim() !== '') this.#push('table', [code]);
	}

	/** Lines set in by four spaces or a tab: code to Markdown, but often prose. */
	#addSetIn(content: string): void {
		const isProse =
			!this.#isInner && (isSetInProse(content) || (this.#environment.hasTags && isSetInHtml(content)));
		if (!isProse) {
			this.#addCode(content);
			return;
		}
		const flush = content.replace(/^[ \t]+/gm, '');
		if (this.#isInNote) {
			this.#addNote(flush, '');
			return;
		}
		const {text} = readSourceLines(flush);
		const kind = kindIn(this.#containers.findLast(tag => tag !== 'p'));
		for (const block of new BlockReader(this.#environment, true).read(text))
			this.#blocks.push(block.kind === 'paragraph' ? {...block, kind} : block);
	}

	#push(kind: BlockKind, lines: readonly string[]): void {
		this.#blocks.push({kind, lines, anchors: lines.map(() => noAnchors), level: 0, links: null});
	}
}

function anchoredLines({lines, anchors}: Piece): Anchored[] {
	return lines.map((text, at) => ({text, ...(anchors[at] ?? noAnchors)}));
}

function kindIn(container: string | undefined): BlockKind {
	if (container === 'ul' || container === 'ol') return 'list-item';
	return container === 'blockquote' ? 'quote' : 'paragraph';
}

/** Capitals alone on a line, all of it strong. */
function isStrongHeading(lines: readonly string[]): boolean {
	const text = joinedText(lines);
	return (
		lines.length === 1 &&
		text.length <= longestStrongHeading &&
		isCapitalHeading(text) &&
		!/[.,;:…]$/.test(text)
	);
}

function hasLongLine(text: string): boolean {
	for (let start = 0, end = 0; start < text.length; start = end + 1) {
		end = text.indexOf('\n', start);
		if (end === -1) end = text.length;
		if (end - start > longestRow) return true;
	}
	return false;
}
