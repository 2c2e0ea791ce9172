import type {ReadArticle} from '../article/article.ts';
import {type BlockKind, blockStarts, bodyText} from '../article/article.ts';
import {type SafeText, safe, safeWithOffsets, sliceSafe, spaces, ui} from '../article/safe-text.ts';
import {headingOf} from './heading.ts';
import {type Span, span, type Tone} from './line.ts';
import {wrap} from './wrap.ts';

/** One row of an article's text. */
export type TextLine = {
	readonly kind: BlockKind | 'heading' | 'gap' | 'furniture';
	/** What stands before the text: spaces, a bullet, a bar. */
	readonly indent: SafeText;
	readonly text: SafeText;
	readonly tone: Tone;
	/** Where the row begins and ends in the body: UTF-16 offsets, end exclusive. Below 0 above the body, beyond its end below it. */
	readonly start: number;
	readonly end: number;
	/** From the offsets of the body to those of `text`; null where nothing of the body stands. */
	readonly place: ((offset: number) => number) | null;
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
	const starts = blockStarts(page.article.body);
	page.article.body.forEach((block, number) => {
		const start = starts[number]!;
		const previous = page.article.body[number - 1];
		const together = previous?.kind === block.kind && (block.kind === 'list-item' || block.kind === 'table');
		if (number > 0 && !together) lines.push({...gap, start, end: start});
		for (const line of layoutBlock(block.kind, block.text, start, columns)) lines.push(line);
	});
	const storyRows = lines.length;
	for (const line of furnitureLines(page, columns)) lines.push(line);
	return {lines, headingRows, storyRows};
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
		place: null,
	});
	return [nothing, ...rows].map(line);
}

/** The lines above an article, and the gap below them. */
function headingLines({article}: ReadArticle, columns: number): TextLine[] {
	const rows = headingOf(article).flatMap(({text, tone, tells}) =>
		wrap(text, columns).map(range => ({
			text: sliceSafe(text, range.start, range.end),
			tone,
			...(tells === 'title' ? {title: range} : {}),
		})),
	);
	return [...rows, span(nothing)].map((row, index) => {
		const start = index - rows.length - 1;
		return {kind: 'heading', indent: nothing, ...row, start, end: start + 1, place: null};
	});
}

const nothing = ui('');

const gap: TextLine = {
	kind: 'gap',
	indent: nothing,
	text: nothing,
	tone: 'plain',
	start: 0,
	end: 0,
	place: null,
};

const looks: Readonly<Record<BlockKind, {first: SafeText; rest: SafeText; tone: Tone}>> = {
	paragraph: {first: nothing, rest: nothing, tone: 'plain'},
	subhead: {first: nothing, rest: nothing, tone: 'subhead'},
	quote: {first: spaces(2), rest: spaces(2), tone: 'plain'},
	'list-item': {first: ui('• '), rest: spaces(2), tone: 'plain'},
	table: {first: nothing, rest: nothing, tone: 'quiet'},
	caption: {first: nothing, rest: nothing, tone: 'quiet'},
};

function* layoutBlock(kind: BlockKind, raw: string, start: number, columns: number): Generator<TextLine> {
	const look = columns < 12 ? {...looks[kind], first: nothing, rest: nothing} : looks[kind];
	let lineStart = 0;
	// Only a table has line ends of its own. A row that is too wide is wrapped like any text: nothing is lost.
	for (const rawLine of kind === 'table' ? raw.split('\n') : [raw]) {
		const {text, toRaw, fromRaw} = safeWithOffsets(rawLine);
		const from = start + lineStart;
		const ranges = wrap(text, columns - look.first.length);
		for (const [number, range] of ranges.entries()) {
			// The space at which a line was broken belongs to the line before it.
			const end = ranges[number + 1]?.start ?? text.length;
			yield {
				kind,
				indent: number === 0 ? look.first : look.rest,
				text: sliceSafe(text, range.start, range.end),
				tone: look.tone,
				start: from + toRaw(range.start),
				end: from + (number === ranges.length - 1 ? rawLine.length : toRaw(end)),
				place: offset => Math.max(0, Math.min(range.end, fromRaw(offset - from)) - range.start),
			};
		}
		lineStart += rawLine.length + 1;
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
	return Math.min(low, lines.length - 1);
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
	const place = row.place;
	const here = place === null ? [] : tints.filter(({start, end}) => start < row.end && end > row.start);
	if (place === null || here.length === 0) return [{text: row.text, tone: row.tone}];
	const tones: Tone[] = new Array(row.text.length).fill(row.tone);
	for (const {start, end, tone} of here) tones.fill(tone, place(start), place(end));
	const spans: Span[] = [];
	let from = 0;
	for (let at = 1; at <= tones.length; at++) {
		if (at < tones.length && tones[at] === tones[from]) continue;
		spans.push({text: sliceSafe(row.text, from, at), tone: tones[from]!});
		from = at;
	}
	return spans;
}

/** The same for a row of the title: offsets into that. */
export function tintedTitle(row: TextLine, tints: readonly Tint[]): Span[] {
	const {title, text} = row;
	if (title === undefined) return [{text, tone: row.tone}];
	const place = (offset: number) => Math.max(0, Math.min(text.length, offset - title.start));
	return tinted({...row, ...title, place}, tints);
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
