import type {ReadArticle} from '../article/article.ts';
import {type Block, type BlockKind, blockStarts, bodyText} from '../article/article.ts';
import {type SafeText, safe, sliceSafe, spaces, ui} from '../article/safe-text.ts';
import {type Accent, bodyPart, inRows, type Part, painted, type Stretch} from './composed.ts';
import {headingRows} from './heading.ts';
import {type Span, span, type Tone} from './line.ts';
import {withNoteMarks} from './note-marks.ts';
import {tableRows} from './table-rows.ts';
import {wrap} from './wrap.ts';

/** One row of an article's text. */
export type TextLine = {
	readonly kind: BlockKind | 'heading' | 'gap' | 'rule' | 'furniture';
	/** What stands before the text: spaces, a bullet, a bar. */
	readonly indent: SafeText;
	readonly text: SafeText;
	readonly tone: Tone;
	/**
	 * Where the row begins and ends in the body: UTF-16 offsets, end exclusive. Below 0 above the body, beyond its end below it.
	 * Rows that show one row of a table together have the same end, and `start` is what tells them apart.
	 */
	readonly start: number;
	readonly end: number;
	/** What of the body stands in it: of cells side by side several stretches; none where nothing of the body stands. */
	readonly stretches: readonly Stretch[];
	/** What of the text has a tone of its own. */
	readonly accents: readonly Accent[];
	/** Of a row of the title: where it begins and ends in that; UTF-16 offsets, end exclusive. */
	readonly title?: {readonly start: number; readonly end: number};
};

/** An article wrapped to a width. */
export type TextLayout = {
	readonly lines: readonly TextLine[];
	readonly headingRows: number;
	/** How many of the lines are heading and body: what was printed around the story stands behind them. */
	readonly storyRows: number;
};

const layouts = new WeakMap<ReadArticle, Map<number, TextLayout>>();
/** Widths of one article that are kept; a window being resized passes through many. */
const keptWidths = 4;

/**
 * The article's heading and body in rows of at most `columns`, and below them what belongs to the page and not to the
 * story; kept by article and width.
 */
export function layoutText(page: ReadArticle, columns: number): TextLayout {
	const widths = layouts.get(page) ?? new Map<number, TextLayout>();
	layouts.set(page, widths);
	const kept = widths.get(columns);
	if (kept !== undefined) return kept;
	if (widths.size >= keptWidths) widths.delete(widths.keys().next().value!);
	const layout = compose(page, columns);
	widths.set(columns, layout);
	return layout;
}

function compose(page: ReadArticle, columns: number): TextLayout {
	const lines = headingLines(page, columns);
	const headingRows = lines.length;
	for (const line of storyLines(page, columns)) lines.push(line);
	const storyRows = lines.length;
	for (const line of furnitureLines(page, columns)) lines.push(line);
	return {lines, headingRows, storyRows};
}

/** The rows of the body alone, laid out no further than they are asked for. */
export function* storyLines({article: {body}}: ReadArticle, columns: number): Generator<TextLine> {
	const starts = blockStarts(body);
	for (const [number, block] of body.entries()) {
		const start = starts[number]!;
		if (number > 0 && !isTogether(body[number - 1]!, block)) yield {...gap, start, end: start};
		yield* layoutBlock(block, start, columns);
	}
}

/** Whether two blocks are one to the eye: items of a list, rows that stand as they were set. */
function isTogether(one: Block, other: Block): boolean {
	if (one.kind !== other.kind) return false;
	return (
		one.kind === 'list-item' ||
		(one.kind === 'table' && one.columns === undefined && other.columns === undefined)
	);
}

/**
 * What was printed around the story, and what fills a field that no heading shows: nothing is dropped unseen. Their
 * offsets go on behind the body.
 */
function furnitureLines({article}: ReadArticle, columns: number): TextLine[] {
	const {furniture, keywords, url} = article;
	const parts = [
		...furniture,
		...(keywords.length > 0 ? [keywords.join(' · ')] : []),
		...(url === null ? [] : [url]),
	];
	const rows = parts
		.map(safe)
		.flatMap(text => wrap(text, columns).map(({start, end}) => sliceSafe(text, start, end)))
		.filter(text => text !== '');
	if (rows.length === 0) return [];
	const last = bodyText(article).length;
	const line = (text: SafeText, at: number): TextLine => ({
		kind: text === '' ? 'gap' : 'furniture',
		indent: nothing,
		text,
		tone: 'quiet',
		start: last + at,
		end: last + at + 1,
		...ofNoBody,
	});
	return [nothing, ...rows].map(line);
}

/** The lines above an article, and the gap below them. */
function headingLines({article}: ReadArticle, columns: number): TextLine[] {
	const rows = headingRows(article, columns);
	return [...rows, {...span(nothing), accents: []}].map((row, index) => {
		const start = index - rows.length - 1;
		return {kind: 'heading', indent: nothing, ...row, start, end: start + 1, stretches: []};
	});
}

const nothing = ui('');
const ofNoBody = {stretches: [], accents: []} as const;

const gap: TextLine = {
	kind: 'gap',
	indent: nothing,
	text: nothing,
	tone: 'plain',
	start: 0,
	end: 0,
	...ofNoBody,
};

const looks: Readonly<Record<BlockKind, {first: SafeText; rest: SafeText; tone: Tone}>> = {
	paragraph: {first: nothing, rest: nothing, tone: 'plain'},
	subhead: {first: nothing, rest: nothing, tone: 'subhead'},
	quote: {first: spaces(2), rest: spaces(2), tone: 'plain'},
	'list-item': {first: ui('• '), rest: spaces(2), tone: 'plain'},
	table: {first: nothing, rest: nothing, tone: 'quiet'},
	caption: {first: nothing, rest: nothing, tone: 'quiet'},
};

function* layoutBlock(block: Block, start: number, columns: number): Generator<TextLine> {
	const {kind, text: raw} = block;
	if (block.columns !== undefined) {
		const table = {text: raw, columns: block.columns, notes: block.notes ?? [], start};
		for (const row of tableRows(table, columns)) yield {indent: nothing, ...row};
		return;
	}
	const look = columns < 12 ? {...looks[kind], first: nothing, rest: nothing} : looks[kind];
	const room = columns - look.first.length;
	if (kind !== 'table') {
		yield* layoutParts(withNoteMarks(block, start), start, start + raw.length, look, kind, room);
		return;
	}
	let lineStart = start;
	// Only a table has line ends of its own. A row that is too wide is wrapped like any text: nothing is lost.
	for (const line of raw.split('\n')) {
		yield* layoutParts([bodyPart(line, lineStart)], lineStart, lineStart + line.length, look, kind, room);
		lineStart += line.length + 1;
	}
}

function* layoutParts(
	parts: readonly Part[],
	start: number,
	end: number,
	look: (typeof looks)[BlockKind],
	kind: BlockKind,
	columns: number,
): Generator<TextLine> {
	const rows = inRows(parts, columns);
	let last = start;
	for (const [number, row] of rows.entries()) {
		const begin = last;
		last = number === rows.length - 1 ? end : (row.stretches.at(-1)?.end ?? last);
		const indent = number === 0 ? look.first : look.rest;
		yield {kind, indent, tone: look.tone, start: begin, end: last, ...row};
	}
}

/** Index of the row that shows this offset of the body (or this row of the heading, below 0). */
export function lineAt({lines, headingRows}: TextLayout, offset: number): number {
	if (offset < 0) return Math.max(0, headingRows + offset);
	if (lines.length === headingRows) return Math.max(0, headingRows - 1);
	let low = headingRows;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (lines[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	// A gap shows nothing: an offset between two blocks belongs to the row after it.
	if (lines[low]!.kind === 'gap') low++;
	return Math.min(rowOfTable(lines, low, offset), lines.length - 1);
}

/** Of the rows that show one row of a table together the one where the offset stands; `first` for any other. */
function rowOfTable(lines: readonly TextLine[], first: number, offset: number): number {
	const end = lines[first]?.end;
	let found = first;
	let nearest = -1;
	for (let at = first; at < lines.length && lines[at]!.end === end; at++) {
		for (const {start} of lines[at]!.stretches) {
			if (start > offset || start < nearest) continue;
			nearest = start;
			found = at;
		}
	}
	return found;
}

/** Index of the row of the title that shows this offset of it. */
export function titleLineAt({lines}: TextLayout, offset: number): number {
	return Math.max(
		0,
		lines.findIndex(({title}) => title !== undefined && title.end > offset),
	);
}

/** A piece of the body to be drawn in another tone; of several, the later in a list wins. */
export type Tint = {readonly start: number; readonly end: number; readonly tone: Tone};

/** The row's text in spans, tinted. */
export function tinted(row: TextLine, tints: readonly Tint[]): Span[] {
	const here = tints.flatMap(({start, end, tone}) =>
		row.stretches
			.filter(stretch => start < stretch.end && end > stretch.start)
			.map(({place}): Accent => ({start: place(start), end: place(end), tone})),
	);
	return painted(row, [...row.accents, ...here]);
}

/** The same for a row of the title: offsets into that. */
export function tintedTitle(row: TextLine, tints: readonly Tint[]): Span[] {
	const {title, text} = row;
	if (title === undefined) return [{text, tone: row.tone}];
	const place = (offset: number) => Math.max(0, Math.min(text.length, offset - title.start));
	return tinted({...row, stretches: [{...title, place}]}, tints);
}

/** Where the blocks that hold text begin: rows to which `{` and `}` go. */
export function paragraphRows({lines, headingRows}: TextLayout): number[] {
	const rows: number[] = [];
	for (let at = headingRows; at < lines.length; at++) {
		const kind = lines[at]!.kind;
		if (kind !== 'gap' && (at === headingRows || lines[at - 1]!.kind === 'gap')) rows.push(at);
	}
	return rows;
}
