import type {Block} from '../../article/article.ts';
import {isCaption} from '../story/furniture/captions.ts';
import {isClosing} from '../story/furniture/closing.ts';
import {isPageLine} from '../story/furniture/page-lines.ts';
import {isSignOff} from '../story/furniture/sign-offs.ts';
import {endsSentence, indent, isCapitalHeading, type Line, longestHeaderLine, view} from '../story/lines.ts';
import {tableColumns, tableEnd, tableText} from '../story/tables.ts';
import {labelledLines, speakerLabel} from '../story/turns.ts';
import {endsWrapped, isForced, joinedText} from '../story/wrapping.ts';

const bullet = /^(?:[•‣▪●◦·] *|[-*] +)(?=\S)/;
const numbered = /^(?:\d{1,3}|[a-z])[.)] +(?=\S)/;

/** How the paragraphs of a text are told from each other. */
type Layout = {
	/** The width the lines were wrapped at, null when each line is a paragraph. */
	readonly column: number | null;
	/** What every line is set in by. */
	readonly margin: number;
	/** Whether empty lines or indents part the paragraphs, so that the end of a sentence means nothing. */
	readonly isParted: boolean;
	/** The lines that begin with the label of who speaks. */
	readonly turns: ReadonlySet<number>;
};

/**
 * The lines of a story as blocks. Wrapped lines (`column` is then the width they were wrapped at) are joined: a paragraph begins
 * after an empty line, at an indent, or after a sentence that ended before it had to when the text has neither. Otherwise each line is
 * a paragraph. Rows of columns become a table, lines after a bullet an item; in a transcript each turn begins a paragraph.
 */
export function readBlocks(lines: readonly Line[], column: number | null): Block[] {
	const layout = readLayout(lines, column);
	const blocks: Block[] = [];
	for (let at = 0; at < lines.length; ) {
		const table = layout.turns.has(at) ? at : tableEnd(lines, at);
		const end = table > at ? table : column === null ? at + 1 : paragraphEnd(lines, at, layout);
		blocks.push(table > at ? tableBlock(lines.slice(at, end)) : textBlock(lines, at, end));
		at = end;
	}
	return withSubheads(blocks, layout.turns.size > 0);
}

function readLayout(lines: readonly Line[], column: number | null): Layout {
	let margin = Number.POSITIVE_INFINITY;
	let gaps = 0;
	for (const [at, line] of lines.entries()) {
		margin = Math.min(margin, indent(line));
		if (line.gap && at > 0) gaps++;
	}
	let indents = 0;
	for (const line of lines) if (indent(line) >= margin + 2) indents++;
	const turns = new Set(labelledLines(lines.map(line => line.text)).keys());
	return {column, margin, isParted: gaps > 1 || indents > 1, turns};
}

function tableBlock(rows: readonly Line[]): Block {
	const text = tableText(rows);
	const columns = tableColumns(text);
	return {kind: 'table', text, ...(columns === undefined ? {} : {columns})};
}

function textBlock(lines: readonly Line[], start: number, end: number): Block {
	const first = lines[start]!;
	const isStory = !isPageLine(view(first));
	const marker = bullet.exec(first.text.slice(0, 8));
	const isItem =
		marker !== null && isStory && (/^[•‣▪●◦]/.test(marker[0]) || hasNeighbour(lines, start, end, bullet));
	const isNumbered =
		numbered.test(first.text.slice(0, 12)) && isStory && hasNeighbour(lines, start, end, numbered);
	const opening = isItem ? first.text.slice(marker[0].length) : first.text;
	const text = joinedText([opening, ...lines.slice(start + 1, end).map(line => line.text)]);
	if (isItem || isNumbered) return {kind: 'list-item', text};
	return {kind: isCaption(text) ? 'caption' : 'paragraph', text};
}

/** Whether the item before or the line after the item opens in the same way: one dash alone makes no list. */
function hasNeighbour(lines: readonly Line[], start: number, end: number, pattern: RegExp): boolean {
	const isItem = (line: Line | undefined) =>
		line !== undefined && pattern.test(line.text.slice(0, 12)) && !isPageLine(view(line));
	for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
		if (isItem(lines[at])) return true;
		if (lines[at]!.gap) break;
	}
	return isItem(lines[end]);
}

/** The index after the last line of the wrapped paragraph that begins at `start`. */
function paragraphEnd(lines: readonly Line[], start: number, layout: Layout): number {
	const isItem = isMarked(lines[start]!);
	if (standsAlone(lines[start]!)) return start + 1;
	let at = start + 1;
	while (at < lines.length && !lines[at]!.gap) {
		const [before, line] = [lines[at - 1]!, lines[at]!];
		const isEnd = endsWrapped(before, line, layout.column);
		if (!isEnd && (standsAlone(line) || bullet.test(line.text.slice(0, 8)) || tableEnd(lines, at) > at))
			break;
		if (layout.turns.has(at) && !(isForced(before, line, layout.column!) && !endsSentence(before.text, true)))
			break;
		if (isItem && isMarked(line)) break;
		if (opensParagraph(before, line, at === start + 1, isItem, layout)) break;
		at++;
	}
	return at;
}

/** Whether the line begins a paragraph although no empty line stands before it. */
function opensParagraph(
	before: Line,
	line: Line,
	isSecond: boolean,
	isItem: boolean,
	{column, margin, isParted}: Layout,
): boolean {
	const isComplete = endsSentence(before.text, true);
	const isCut = isForced(before, line, column!);
	if (indent(line) - indent(before) >= 2) return !(isSecond && (isItem || (isCut && !isComplete)));
	if (indent(line) === indent(before) && indent(line) >= margin + 2) return isComplete && !isItem;
	return !isParted && isComplete && !isCut && !/^\p{Ll}/u.test(line.text);
}

function isMarked(line: Line): boolean {
	const start = line.text.slice(0, 12);
	return bullet.test(start) || numbered.test(start);
}

function standsAlone(line: Line): boolean {
	if (line.text.length > longestHeaderLine) return false;
	const text = view(line);
	return isPageLine(text) || isSignOff(text);
}

/** Paragraphs that are really headings: short, without an end mark, before a paragraph; or short and in capitals, or a time of day. */
function withSubheads(units: readonly Block[], isTranscript: boolean): Block[] {
	return units.map((unit, at) => {
		if (unit.kind !== 'paragraph' || unit.text.length > 140) return unit;
		const next = units[at + 1];
		if (next === undefined || next.kind === 'caption' || !canFollowHeading(next)) return unit;
		const text = unit.text;
		if (isTranscript && (speakerLabel(text)?.length ?? text.length) < text.length) return unit;
		const before = units[at - 1];
		if (before?.kind === 'paragraph' && !endsSentence(before.text, true) && !isClosing(before.text))
			return unit;
		if (/^\p{Ll}/u.test(text) || isSignOff(text) || isPageLine(text) || !/\p{L}/u.test(text)) return unit;
		const words = text.split(/\s+/).length;
		const isShort = text.length < 60 && words <= 9;
		const isTime =
			/^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|Uhr|GMT|ET|BST)?(?: [A-Z]{2,4})?$/.test(text) &&
			/[\p{L}:]/u.test(text);
		const isOpen = !/[.!?,;:…。！？、；：।؟۔—–-]['"’”)\]」』]?$/.test(text);
		const isDeck = at === 0 && isOpen && next.text.length > text.length;
		if (isTime || (isShort && (isCapitalHeading(text) || isOpen)) || isDeck) return {kind: 'subhead', text};
		return unit;
	});
}

/** What a heading can stand above: a list, a table, or something with sentences in it. */
function canFollowHeading(block: Block): boolean {
	return block.kind !== 'paragraph' || block.text.length >= 60 || endsSentence(block.text, true);
}
