import type {Passage, ReadArticle} from '../article/article.ts';
import {briefParts, figuresLabel} from '../article/brief-parts.ts';
import {joinSafe, type SafeText, safe, ui} from '../article/safe-text.ts';
import {painted} from './composed.ts';
import {extent} from './extent.ts';
import {figureRow} from './figure-rows.ts';
import {factLabel, hangingRows} from './hanging.ts';
import {headingRows} from './heading.ts';
import {keyQuoteRows, keyQuotes} from './key-speakers.ts';
import {blank, type Line, line, span} from './line.ts';
import type {StopRow} from './stop-rows.ts';

/** The passages of the brief that can be selected, in their order on the screen. */
export function briefStops(page: ReadArticle): readonly Passage[] {
	const {gist, summary, figures} = briefParts(page.brief);
	return [...(gist === null ? [] : [gist]), ...summary, ...keyQuotes(page), ...figures];
}

/** An article, and the other files that hold it. */
type Readable = ReadArticle & {readonly copies?: readonly string[]};

type Laid = {readonly columns: number; readonly preview: boolean; readonly rows: readonly StopRow[]};

/** The screen is drawn with every key; a brief is laid out anew only when its width changes. */
const kept = new WeakMap<ReadArticle, Laid>();

/** The brief of an article in rows of at most `columns`. `preview` leaves out what only a page of its own needs. */
export function layoutBrief(page: Readable, columns: number, preview = false): readonly StopRow[] {
	const before = kept.get(page);
	if (before?.columns === columns && before.preview === preview) return before.rows;
	const rows = composed(page, columns, preview);
	kept.set(page, {columns, preview, rows});
	return rows;
}

/** What belongs together in a brief, with an empty row above it. */
type Section = {
	readonly title?: SafeText;
	/** Whether each of its items can be selected. */
	readonly isStops: boolean;
	readonly items: readonly (readonly Line[])[];
};

function composed(page: Readable, columns: number, preview: boolean): StopRow[] {
	const sections = [
		...passageSections(page, columns),
		keySpeakers(page, columns),
		facts(page, columns),
		figures(page, columns),
		tooLittle(page, columns),
		copies(preview ? [] : (page.copies ?? []), columns),
	];
	let stop = 0;
	const rows = unselectable(aboveAll(page, columns));
	for (const {title, isStops, items} of sections) {
		if (items.length === 0) continue;
		rows.push(...unselectable([blank, ...(title === undefined ? [] : [line(span(title, 'label'))])]));
		for (const lines of items) {
			rows.push(...(isStops ? selectable(lines, stop++) : unselectable(lines)));
		}
	}
	return rows;
}

function selectable(lines: readonly Line[], stop: number | null): StopRow[] {
	return lines.map(line => ({line, stop}));
}

function unselectable(lines: readonly Line[]): StopRow[] {
	return selectable(lines, null);
}

/** The heading, and how much there is to read. */
function aboveAll(page: ReadArticle, columns: number): Line[] {
	return [
		...headingRows(page.article, columns).map(row => line(...painted(row, row.accents))),
		...hangingRows(span(extent(page), 'quiet'), columns),
	];
}

/** The gist, then the summary without the gist said again. */
function passageSections({brief}: ReadArticle, columns: number): Section[] {
	const {gist, summary} = briefParts(brief);
	const bullet = span(ui('• '));
	return [
		{isStops: true, items: gist === null ? [] : [hangingRows(span(safe(gist.text), 'gist'), columns)]},
		{
			title: ui('Summary'),
			isStops: true,
			items: summary.map(({text}) => hangingRows(span(safe(text)), columns, bullet)),
		},
	];
}

/** A quote of each of those who are quoted most. */
function keySpeakers(page: ReadArticle, columns: number): Section {
	const quotes = keyQuotes(page);
	return {
		title: ui(quotes.length === 1 ? 'Key speaker' : 'Key speakers'),
		isStops: true,
		items: quotes.map(quote => keyQuoteRows(page, quote, columns)),
	};
}

function facts({brief}: ReadArticle, columns: number): Section {
	const items = briefParts(brief).facts.map(({label, values}) => {
		const text = joinSafe(values.map(safe), ui(', '));
		return hangingRows(span(text), columns, span(factLabel(label), 'label'));
	});
	return {isStops: false, items};
}

function figures(page: ReadArticle, columns: number): Section {
	const items = briefParts(page.brief).figures.map(figure => [figureRow(page, figure, columns)]);
	return {title: ui(figuresLabel), isStops: true, items};
}

/** Too little to sum up is little enough to show: the first paragraph where there is no gist and no summary. */
function tooLittle({article, brief}: ReadArticle, columns: number): Section {
	if (brief.gist !== null || brief.summary.length > 0) return {isStops: false, items: []};
	const [first] = article.body;
	const text = first === undefined ? ui('There is no text in this article.') : safe(first.text);
	return {isStops: false, items: [hangingRows(span(text, 'quiet'), columns)]};
}

/** The other files that hold the article. */
function copies(paths: readonly string[], columns: number): Section {
	const items = paths.map(path => hangingRows(span(safe(path), 'quiet'), columns, span(ui('  '))));
	return {title: ui('Also in'), isStops: false, items};
}
