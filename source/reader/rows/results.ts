import {ui} from '../../article/safe-text.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {firstRowOf, type ResultRow, rowsOfSearch} from '../result-rows.ts';
import {type HitGroup, hitsOf} from '../search-state.ts';
import {count} from './count.ts';
import {hitLine} from './hit.ts';
import {blank, type Line, line, span} from './line.ts';
import {noResults} from './no-results.ts';
import type {Signs} from './signs.ts';
import type {BodyRows} from './stops.ts';

/** The results of a search in their groups: as many rows as the body has, and only those are formatted. */
export function searchRows(model: Model, signs: Signs): BodyRows {
	const {bodyRows, columns} = geometry(model);
	const {search} = model;
	const rows = rowsOfSearch(model);
	if (search === null || rows.length === 0) return {lines: noResults(model, columns), cursor: null};
	const lines = rows.slice(search.top, search.top + bodyRows).map(row => rowLine(model, row, signs));
	return {lines, cursor: {x: 0, y: firstRowOf(rows, search.cursor) - search.top}};
}

const groupTitles: Readonly<Record<HitGroup, string>> = {
	speakers: 'Speakers',
	quotes: 'Quotes',
	articles: 'Articles',
};

function rowLine(model: Model, row: ResultRow, signs: Signs): Line {
	switch (row.kind) {
		case 'gap':
			return blank;
		case 'heading':
			return line(span(ui(`${groupTitles[row.group]} · ${count(row.count)}`), 'label'));
		case 'more':
			return line(span(ui(`    … and ${count(row.count)} more: narrow the search`), 'quiet'));
		case 'hit': {
			const hit = hitsOf(model.search!.results)[row.at]!;
			const selected = row.at === model.search!.cursor;
			const shown = hitLine(model, hit, row.line, selected, signs);
			return {...shown, ground: selected ? 'selected' : 'none', key: `${row.at} ${row.line}`};
		}
	}
}
