import {safeText} from '../../article/safe-text.ts';
import {blank, type Line, type Span, span} from '../../typeset/line.ts';
import {linksOf} from '../../typeset/links.ts';
import {attributedOn, isVisible, marginOf} from '../../typeset/margin.ts';
import {quoteTints} from '../../typeset/quote-tints.ts';
import {
	layoutText,
	lineAt,
	type TextLayout,
	type TextLine,
	type Tint,
	tinted,
	tintedTitle,
	titleLineAt,
} from '../../typeset/text-layout.ts';
import type {Match} from '../find.ts';
import {geometry} from '../geometry.ts';
import {litLink} from '../link-places.ts';
import type {Model, Reading} from '../model.ts';
import {topRow} from '../text-window.ts';
import {litQuote} from './lit-quote.ts';
import type {Signs} from './signs.ts';
import type {BodyRows} from './stops.ts';

/** The rows of the text that are on the screen. */
export function visibleText(model: Model, reading: Reading): readonly TextLine[] {
	const {bodyRows, measure} = geometry(model);
	const top = topRow(model, reading);
	return layoutText(reading.page, measure).lines.slice(top, top + bodyRows);
}

/** The Text: a column in the middle, quotes tinted by speaker, what was found and what was asked for lit. */
export function textRows(model: Model, reading: Reading, signs: Signs): BodyRows {
	const {bodyRows, measure, margin} = geometry(model);
	const layout = layoutText(reading.page, measure);
	const top = topRow(model, reading);
	const visible = visibleText(model, reading);
	const tints = tintsOf(reading, visible);
	const quotes = attributedOn(reading.page, visible);
	const titleTints = matchTints(reading, 'title');
	const lit = litRows(layout, reading);
	const lines = visible.map((row, number): Line => {
		// The sign in the margin says the same as the light, where there is no colour.
		const here = lit !== null && top + number >= lit.first && top + number <= lit.last && row.kind !== 'gap';
		// A rule read aloud is noise.
		if (row.kind === 'rule' && model.linear) return blank;
		const indent = row.kind === 'quote' && row.indent.length > 0 ? safeText`${signs.bar} ` : row.indent;
		const spans: Span[] = [
			...marginOf(
				reading.page,
				quotes,
				row,
				number === 0,
				margin,
				here ? signs.here : null,
				isKept(reading, row) ? signs.kept : null,
			),
			span(indent, 'quiet'),
			...(row.title === undefined ? tinted(row, tints) : tintedTitle(row, titleTints)),
		];
		return {spans};
	});
	const cursorRow = lit !== null && lit.first >= top && lit.first < top + bodyRows ? lit.first - top : 0;
	return {lines, cursor: {x: Math.max(0, margin - 2), y: cursorRow}};
}

/** Whether any words of a row are kept. */
function isKept({kept}: Reading, row: TextLine): boolean {
	if (kept.length === 0 || row.title !== undefined) return false;
	return row.stretches.some(({start, end}) => kept.some(words => words.start < end && words.end > start));
}

/** The rows of the layout with what was found, or what was asked for; null when there is neither. */
function litRows(layout: TextLayout, {find, lit}: Reading): {first: number; last: number} | null {
	const place = lit ?? find?.matches[find.current];
	if (place === undefined) return null;
	const rowAt = 'in' in place && place.in === 'title' ? titleLineAt : lineAt;
	return {first: rowAt(layout, place.start), last: rowAt(layout, Math.max(place.start, place.end - 1))};
}

/** What was found in one part of the article. */
function matchTints({find}: Reading, part: Match['in']): Tint[] {
	const tints = (find?.matches ?? []).map(
		({in: where, start, end}, number) =>
			({where, start, end, tone: number === find?.current ? 'match-here' : 'match'}) as const,
	);
	return tints.filter(({where}) => where === part);
}

/** What of the visible rows is drawn in a tone of its own; the later wins. */
function tintsOf(reading: Reading, visible: readonly TextLine[]): Tint[] {
	const {page, lit} = reading;
	const tone = litLink(reading) === undefined ? 'lit' : 'link-here';
	const lights: Tint[] = lit === null ? [] : [{start: lit.start, end: lit.end, tone}];
	// Of a quote that was asked for, the words that say whose it is are lit with it.
	const quote = litQuote(reading);
	for (const words of [quote?.mention, quote?.cue])
		if (words) lights.push({start: words.start, end: words.end, tone: 'attribution'});
	const links = linksOf(page).map(({start, end}): Tint => ({start, end, tone: 'link'}));
	return [...quoteTints(page), ...links, ...lights, ...matchTints(reading, 'body')].filter(tint =>
		isVisible(tint, visible),
	);
}
