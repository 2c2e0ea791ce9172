import type {SafeText} from '../../article/safe-text.ts';
import {safe, ui} from '../../article/safe-text.ts';
import {geometry} from '../geometry.ts';
import type {Model, Reading} from '../model.ts';
import {topRow} from '../text-window.ts';
import {layoutBrief} from './brief.ts';
import {blank, type Line, type Span, span} from './line.ts';
import {layoutQuotes} from './quotes.ts';
import type {Signs} from './signs.ts';
import {layoutText, lineAt, type Tint, tinted} from './text-layout.ts';

/** Rows of an article's view, and where the real cursor belongs among them. */
export type ArticleRows = {readonly lines: readonly Line[]; readonly cursor: {x: number; y: number} | null};

/** The Brief: the selected passage is marked and always on the screen. */
export function briefRows(model: Model, reading: Reading, signs: Signs): ArticleRows {
	const {measure} = geometry(model);
	return stops(
		model,
		layoutBrief(reading.page, Math.max(1, measure - gutter(measure))),
		reading.briefAt,
		signs,
	);
}

/** The Quotes: the selected one is marked and always on the screen. */
export function quotesRows(model: Model, reading: Reading, signs: Signs): ArticleRows {
	const {measure} = geometry(model);
	return stops(
		model,
		layoutQuotes(reading.page, Math.max(1, measure - gutter(measure))),
		reading.quoteAt,
		signs,
	);
}

/** Columns before the text for the sign of the selection. */
function gutter(measure: number): number {
	return measure >= 12 ? 2 : 0;
}

type StopRow = {readonly line: Line; readonly stop: number | null};

function stops(model: Model, rows: readonly StopRow[], selected: number, signs: Signs): ArticleRows {
	const {bodyRows, measure, margin} = geometry(model);
	const first = Math.max(
		0,
		rows.findIndex(({stop}) => stop === selected),
	);
	// The selection stands in the middle; at the ends the rows stay where they are.
	const last = Math.max(0, rows.length - bodyRows);
	const lastOfStop = rows.findLastIndex(({stop}) => stop === selected);
	const wanted = Math.max(first - Math.floor(bodyRows / 2), Math.min(first, lastOfStop - bodyRows + 1));
	const top = selected <= 0 && first < bodyRows - 1 ? 0 : Math.max(0, Math.min(last, wanted));
	const edge = span(ui(' '.repeat(margin)));
	const lines = rows.slice(top, top + bodyRows).map(({line, stop}, number): Line => {
		const here = stop !== null && stop === selected;
		const sign =
			gutter(measure) === 0
				? []
				: [
						here && top + number === first
							? span(signs.here, 'accent')
							: here
								? span(signs.bar, 'accent')
								: span(ui(' ')),
						span(ui(' ')),
					];
		return {spans: [edge, ...sign, ...line.spans]};
	});
	return {lines, cursor: rows[first]?.stop === selected ? {x: margin, y: first - top} : null};
}

/** The Text: a column in the middle, quotes tinted, what was found and what was asked for lit. */
export function textRows(model: Model, reading: Reading, signs: Signs): ArticleRows {
	const {bodyRows, measure, margin} = geometry(model);
	const layout = layoutText(reading.page, measure);
	const top = topRow(model, reading);
	const visible = layout.lines.slice(top, top + bodyRows);
	const from = visible[0]?.start ?? 0;
	const until = visible.at(-1)?.end ?? 0;
	const tints = tintsOf(reading).filter(({start, end}) => start <= until && end >= from);
	const focus = reading.find?.matches[reading.find.current] ?? reading.lit;
	const lit = focus === null || focus === undefined ? -1 : lineAt(layout, focus.start);
	// The sign in the margin says the same as the light, where there is no colour.
	const litEnd =
		focus === null || focus === undefined ? -1 : lineAt(layout, Math.max(focus.start, focus.end - 1));
	const lines = visible.map((row, number): Line => {
		const here = top + number >= lit && top + number <= litEnd && lit >= 0 && row.kind !== 'gap';
		const edge = margin < 2 ? ' '.repeat(margin) : `${' '.repeat(margin - 2)}${here ? signs.here : ' '} `;
		const indent = row.kind === 'quote' && row.indent.length > 0 ? `${signs.bar} ` : row.indent;
		const spans: Span[] = [
			span(edge as SafeText, 'accent'),
			span(indent as SafeText, 'quiet'),
			...tinted(row, tints),
		];
		return {spans};
	});
	const cursorRow = lit >= top && lit < top + bodyRows ? lit - top : 0;
	const end: Line[] = lines.length < bodyRows ? [blank, endOf(reading, margin)] : [];
	return {lines: [...lines, ...end].slice(0, bodyRows), cursor: {x: Math.max(0, margin - 2), y: cursorRow}};
}

function tintsOf({page, lit, find}: Reading): Tint[] {
	const quotes = page.quotes.map(({start, end}): Tint => ({start, end, tone: 'quote'}));
	const lights: Tint[] = lit === null ? [] : [{start: lit.start, end: lit.end, tone: 'lit'}];
	const matches =
		find?.matches.map(
			({start, end}, number): Tint => ({start, end, tone: number === find.current ? 'match-here' : 'match'}),
		) ?? [];
	return [...quotes, ...lights, ...matches];
}

/** What belongs to the page and not to the story stands below the text, so that nothing is dropped unseen. */
function endOf({page}: Reading, margin: number): Line {
	const furniture = page.article.furniture.map(text => safe(text)).join(' · ');
	return {spans: [span(ui(' '.repeat(margin))), span(furniture as SafeText, 'quiet')]};
}
