import type {ArticlePage} from '../../archive/types.ts';
import {safeText} from '../../article/safe-text.ts';
import {type Line, type Span, span} from '../../typeset/line.ts';
import {attributedOn, isVisible, marginOf} from '../../typeset/margin.ts';
import {layoutText, lineAt, type TextLine, type Tint, tinted} from '../../typeset/text-layout.ts';
import {voiceTone} from '../../typeset/voices.ts';
import {geometry} from '../geometry.ts';
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
	const focus = reading.find?.matches[reading.find.current] ?? reading.lit;
	const lit = focus === null || focus === undefined ? -1 : lineAt(layout, focus.start);
	// The sign in the margin says the same as the light, where there is no colour.
	const litEnd =
		focus === null || focus === undefined ? -1 : lineAt(layout, Math.max(focus.start, focus.end - 1));
	const lines = visible.map((row, number): Line => {
		const here = top + number >= lit && top + number <= litEnd && lit >= 0 && row.kind !== 'gap';
		const indent = row.kind === 'quote' && row.indent.length > 0 ? safeText`${signs.bar} ` : row.indent;
		const spans: Span[] = [
			...marginOf(reading.page, quotes, row, number === 0, margin, here ? signs.here : null),
			span(indent, 'quiet'),
			...tinted(row, tints),
		];
		return {spans};
	});
	const cursorRow = lit >= top && lit < top + bodyRows ? lit - top : 0;
	return {lines, cursor: {x: Math.max(0, margin - 2), y: cursorRow}};
}

const quoteTints = new WeakMap<ArticlePage, readonly Tint[]>();

function quoteTintsOf(page: ArticlePage): readonly Tint[] {
	let tints = quoteTints.get(page);
	if (tints === undefined) {
		tints = page.quotes
			.filter(({speaker}) => speaker !== null)
			.map(({start, end, speaker}) => ({start, end, tone: voiceTone(page, speaker)}));
		quoteTints.set(page, tints);
	}
	return tints;
}

/** What of the visible rows is drawn in a tone of its own; the later wins. */
function tintsOf(reading: Reading, visible: readonly TextLine[]): Tint[] {
	const {page, lit, find} = reading;
	const lights: Tint[] = lit === null ? [] : [{start: lit.start, end: lit.end, tone: 'lit'}];
	// Of a quote that was asked for, the words that say whose it is are lit with it.
	const quote = litQuote(reading);
	for (const words of [quote?.mention, quote?.cue])
		if (words) lights.push({start: words.start, end: words.end, tone: 'attribution'});
	const matches =
		find?.matches.map(
			({start, end}, number): Tint => ({start, end, tone: number === find.current ? 'match-here' : 'match'}),
		) ?? [];
	return [...quoteTintsOf(page), ...lights, ...matches].filter(tint => isVisible(tint, visible));
}
