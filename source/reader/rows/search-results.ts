import {safe, safeText, ui} from '../../article/safe-text.ts';
import type {Count} from '../../search/types.ts';
import {cut, spread} from '../../typeset/fit.ts';
import {blank, type Line, line, type Span, span} from '../../typeset/line.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {firstRowOf, type ResultRow, resultRows} from '../result-rows.ts';
import {stopsOf} from '../result-stops.ts';
import {type HitGroup, hitsOf, type SearchState} from '../search-state.ts';
import {countOf, countsOf} from './search-bar.ts';
import {searchGuide} from './search-guide.ts';
import {hitLine, nearlySign, widest} from './search-hit.ts';
import {type Signs, signsOf} from './signs.ts';

/**
 * What a search shows, in at most `rows` lines; only those are formatted.
 * @param searches what was looked for before, the newest first
 */
export function searchLines(
	model: Model,
	search: SearchState,
	rows: number,
	searches: readonly string[] = [],
): Line[] {
	if (!hasHits(search)) return searchGuide(model, search, rows, searches);
	const signs = signsOf(model);
	return rowsOf(model, search)
		.slice(search.top, search.top + Math.max(0, rows))
		.map((row, number) => rowLine(model, search, row, search.top + number === 0, signs));
}

/** Where the real cursor belongs in what a search shows: on the sign of the selected hit; null when there is none. */
export function searchCursor(model: Model, search: SearchState): {x: number; y: number} | null {
	if (!hasHits(search)) return null;
	return {x: 0, y: Math.max(0, firstRowOf(rowsOf(model, search), search.cursor) - search.top)};
}

/** Whether there are results of what stands in the line: an empty one asks for nothing. */
function hasHits({query, results}: SearchState): boolean {
	return query.trim() !== '' && hitsOf(results).length > 0;
}

function rowsOf(model: Model, search: SearchState): readonly ResultRow[] {
	return resultRows(search, geometry(model).itemRows);
}

function rowLine(model: Model, search: SearchState, row: ResultRow, first: boolean, signs: Signs): Line {
	switch (row.kind) {
		case 'gap':
			return blank;
		case 'heading':
			return heading(model, search, row.group, first);
		case 'more':
			return moreLine(row, row.at === search.cursor, geometry(model).columns, signs);
		case 'hit': {
			const stop = stopsOf(search)[row.at];
			if (stop?.kind !== 'hit') return blank;
			const shown = hitLine(model, stop.hit, row.line, row.at === search.cursor, signs);
			return {...shown, key: `${row.at} ${row.line}`};
		}
	}
}

const groupTitles: Readonly<Record<HitGroup, string>> = {
	articles: 'Articles',
	quotes: 'Quotes',
	speakers: 'Speakers',
};

/** The name of a group and how many there are of it; the first says besides what was found in place of what was typed. */
function heading(model: Model, {results, limit}: SearchState, group: HitGroup, first: boolean): Line {
	const {columns} = geometry(model);
	const number =
		results === null ? null : shownCount(results.counts?.[group] ?? null, countsOf(results, limit)[group]);
	const title = ui(groupTitles[group]);
	const left = [span(number === null ? title : safeText`${title} ${countOf(number)}`, 'label')];
	const showing = results?.showing ?? null;
	if (!first || showing === null) return line(...left);
	// There being no room for both, it matters more that something else was looked for.
	if (columns < 50) return line(...showingSpans(model, showing, columns));
	const right = showingSpans(model, showing, columns >> 1);
	if (model.linear) return line(...left, span(ui(' · ')), ...right);
	return {spans: spread(left, right, Math.min(columns, widest), 0)};
}

/** Nothing while it is not counted, unless there are as many hits as were asked for. */
function shownCount(counted: Count | null, atLeast: Count): Count | null {
	return counted ?? (atLeast.orMore ? atLeast : null);
}

/** What was looked for instead, with the sign that its hits bear. */
function showingSpans(model: Model, showing: string, columns: number): Span[] {
	const sign = nearlySign(model);
	const words = columns < 36 ? sign : safeText`${model.linear ? ui('') : sign}Showing results for `;
	const query = cut(safe(showing), Math.max(1, columns - words.length - 2));
	return [span(words, 'accent'), span(safeText`“${query}”`, 'strong')];
}

/** What is behind this row; where it cannot be shown, what would bring it nearer. */
function moreLine(
	{at, count}: Extract<ResultRow, {kind: 'more'}>,
	selected: boolean,
	columns: number,
	signs: Signs,
): Line {
	const number = count.number === 0 ? ui('') : safeText`${countOf(count)} `;
	const way = at === null && columns >= 50 ? ui('more: another word narrows it') : ui('more');
	const words = span(safeText`${signs.more} and ${number}${way}`, selected ? 'accent' : 'quiet');
	const sign = span(selected ? signs.here : ui(' '), 'accent');
	const ground = selected ? 'selected' : 'none';
	return {...line(sign, span(ui('   ')), words), ground, ...(at === null ? {} : {key: `${at} more`})};
}
