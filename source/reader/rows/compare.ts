/** A comparison: in a wide window two columns whose rows stand beside each other, else one thing below the other. */
import {safe, safeText, spaces, ui} from '../../article/safe-text.ts';
import {nameSpans} from '../../typeset/attribution.ts';
import {shortDate} from '../../typeset/dates.ts';
import {cut, fitted, spansWidth, spread, width} from '../../typeset/fit.ts';
import {dotted, titleOf} from '../../typeset/heading.ts';
import {blank, type Line, line, type Span, span} from '../../typeset/line.ts';
import {rowsAround, type StopRow} from '../../typeset/stop-rows.ts';
import {wrapSpans} from '../../typeset/wrap-spans.ts';
import {cellRows, overCell} from '../compare-cells.ts';
import {between, compareColumns} from '../compare-columns.ts';
import {type CompareRow, compareRowsOf, compareStops, nothingQuoted} from '../compare-rows.ts';
import {type CompareState, type Side, sideOf} from '../compare-state.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {sideNames} from './compare-bar.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, stopRows} from './stops.ts';

/** In fewer rows the names kept on top would take the place of what is compared. */
const namesFrom = 8;

/** Exactly as much as the body has room for, what is selected among it. */
export function compareRows(model: Model, compare: CompareState, signs: Signs): BodyRows {
	return compareColumns(model).isWide ? besideRows(model, compare, signs) : belowRows(model, compare, signs);
}

function besideRows(model: Model, compare: CompareState, signs: Signs): BodyRows {
	const {each} = compareColumns(model);
	const {bodyRows} = geometry(model);
	const {comparison, cursor} = compare;
	const rows = compareRowsOf(comparison);
	const names = sideNames(comparison);
	const isNamed = bodyRows >= namesFrom;
	const side = sideOf(rows[cursor.row]!, cursor);
	const columns = 2 * each + between;
	// The page is as wide as both columns, and a row lower where their names stand above it.
	const page = {
		...model,
		preferences: {...model.preferences, columnWidth: columns},
		size: {...model.size, rows: model.size.rows - (isNamed ? 1 : 0)},
	};
	const gap = line(span(spaces(each)), ...gutter(signs.bar, ' '));
	const rowsOf = (at: number) => {
		const here = at === cursor.row ? side : null;
		return [
			...above(model, rows, at, columns, gap),
			...pairRows(model, compare, at, here, signs),
			...below(compare, at, columns),
		];
	};
	const around = rowsAround(cursor.row, rows.length, geometry(page).bodyRows, rowsOf);
	// On the right the sign of what is selected stands between the columns.
	const inMargin = side === 0 ? signs : {...signs, here: ui(' '), bar: ui(' ')};
	const {lines, cursor: at} = stopRows(page, around, cursor.row, inMargin, headingOf(model, rows, columns));
	const moved = at !== null && side === 1 ? {...at, x: at.x + 2 + each + between - 2} : at;
	if (!isNamed) return {lines, cursor: moved};
	const {margin} = geometry(page);
	const head = line(
		span(spaces(margin)),
		...fitted([span(cut(names[0], each), 'label')], each),
		...gutter(signs.bar, ' '),
		span(cut(names[1], each), 'label'),
	);
	return {lines: [head, ...lines], cursor: moved && {...moved, y: moved.y + 1}};
}

function gutter(sign: string, here: string): Span[] {
	return [span(safeText` ${safe(sign)} `, 'rule'), span(safeText`${safe(here)} `, 'accent')];
}

/** What stands on both sides, beside each other. @param here the side on which it is selected; null when it is not */
function pairRows(
	model: Model,
	compare: CompareState,
	at: number,
	here: Side | null,
	signs: Signs,
): StopRow[] {
	const {each} = compareColumns(model);
	const {cells, isSame} = compareRowsOf(compare.comparison)[at]!;
	const made = cells.map((cell, number): {over: Span[][]; rows: Span[][]} => {
		if (cell === null) return {over: [], rows: []};
		const side = number as Side;
		const setting = {
			columns: each,
			now: model.now,
			above: aboveIn(compare, at, side),
			isNamed: true,
			isSame: false,
			name: sideNames(compare.comparison)[side],
		};
		return {over: overCell(cell, setting), rows: cellRows(cell, setting)};
	});
	// The same words begin beside each other, whoever is named above one of them.
	const most = isSame ? Math.max(...made.map(({over}) => over.length)) : 0;
	const [left = nothing, right = nothing] = made.map(({over, rows}): Column => {
		const first = Math.max(most, over.length);
		const gap = Array.from({length: first - over.length}, (): Span[] => []);
		return {first, rows: [...over, ...gap, ...rows]};
	});
	return Array.from({length: Math.max(left.rows.length, right.rows.length)}, (_, number) => {
		const rule = isSame && number === left.first ? ui('=') : signs.bar;
		const isRight = here === 1 && number >= right.first && number < right.rows.length;
		const sign = !isRight ? ui(' ') : number === right.first ? signs.here : signs.bar;
		const spans = [
			...fitted(left.rows[number] ?? [], each),
			...gutter(rule, sign),
			...(right.rows[number] ?? []),
		];
		const {first, rows} = here === 1 ? right : left;
		const isStop = here === null || (number >= first && number < rows.length);
		return {line: line(...spans), stop: isStop ? at : null};
	});
}

/** What stands in a column, and the row in which what can be selected begins. */
type Column = {readonly first: number; readonly rows: readonly Span[][]};

const nothing: Column = {first: 0, rows: []};

/** What stands above in the same column, by which it is known whether somebody has to be named again. */
function aboveIn({comparison}: CompareState, at: number, side: Side) {
	const rows = compareRowsOf(comparison);
	return rows[at]!.title !== null || rows[at]!.isFirst ? null : (rows[at - 1]?.cells[side] ?? null);
}

function belowRows(model: Model, compare: CompareState, signs: Signs): BodyRows {
	const {each: columns} = compareColumns(model);
	const {bodyRows} = geometry(model);
	const {comparison, cursor} = compare;
	const rows = compareRowsOf(comparison);
	const names = sideNames(comparison);
	const stops = compareStops(rows);
	const rowsOf = (number: number): StopRow[] => {
		const {row: at, side, begins} = stops[number]!;
		const cell = rows[at]!.cells[side]!;
		const over = begins === null ? [] : above(model, rows, begins, columns, blank);
		const setting = {
			columns,
			now: model.now,
			above: aboveIn(compare, at, side),
			isNamed: false,
			isSame: rows[at]!.isSame && side === 1,
			name: names[side],
		};
		// Whose it is stands above it where that is not clear from what is above.
		const isClear = cell.kind === 'speaker' || (over.length === 0 && stops[number - 1]?.side === side);
		const label = line(span(cut(names[side], columns), 'label'));
		return [
			...over,
			...(isClear ? [] : [{line: label, stop: null}]),
			...overCell(cell, setting).map(spans => ({line: line(...spans), stop: null})),
			...cellRows(cell, setting).map(spans => ({line: line(...spans), stop: number})),
			...(number === stops.length - 1 ? below(compare, rows.length - 1, columns) : []),
		];
	};
	const side = sideOf(rows[cursor.row]!, cursor);
	const here = stops.findIndex(stop => stop.row === cursor.row && stop.side === side);
	return stopRows(model, rowsAround(here, stops.length, bodyRows, rowsOf), here, signs);
}

/**
 * What stands above a row: an empty one, what begins here, and what it has in common with those below. Facts and quotes
 * follow each other without a gap.
 * @param gap what divides rows that have nothing above them
 */
function above(model: Model, rows: readonly CompareRow[], at: number, columns: number, gap: Line): StopRow[] {
	const {title, common, isFirst} = rows[at]!;
	const isListed = kindOf(rows[at]) === kindOf(rows[at - 1]);
	const lines: Line[] = [];
	if (title !== null) {
		const spans = [
			span(title.name, 'label'),
			...(title.about === null
				? []
				: [span(title.name === '' ? title.about : safeText` ${title.about}`, 'quiet')]),
		];
		lines.push(
			blank,
			...wrapSpans(
				spans.filter(({text}) => text !== ''),
				columns,
			).map(row => line(...row)),
		);
	}
	if (common !== null && isFirst)
		lines.push(...(title === null ? [blank] : []), commonLine(model, common, columns));
	else if (title === null && at > 0 && !isListed) lines.push(gap);
	return lines.map(each => ({line: each, stop: null}));
}

function kindOf(row: CompareRow | undefined): string | undefined {
	return (row?.cells[0] ?? row?.cells[1])?.kind;
}

/** Whose the rows are, in which article or on which day. */
function commonLine(model: Model, common: NonNullable<CompareRow['common']>, columns: number): Line {
	switch (common.kind) {
		case 'speaker': {
			const name =
				common.name === null ? [span(ui('unknown'), 'strong')] : nameSpans(common.name, 'strong', columns);
			const room = columns - spansWidth(name) - 3;
			const role =
				common.role === null || room < 8 ? [] : [span(safeText` · ${cut(safe(common.role), room)}`, 'quiet')];
			return line(...name, ...role);
		}
		case 'article': {
			const {article} = common;
			const publication = article.publication === null ? null : cut(safe(article.publication), columns >> 2);
			const aside = [
				dotted(publication, shortDate(article, model.now)),
				shortDate(article, model.now) ?? ui(''),
			];
			const told = aside.find(text => width(text) <= columns >> 1) ?? ui('');
			return {
				spans: spread(
					[span(titleOf(article), 'subhead')],
					told === '' ? [] : [span(told, 'quiet')],
					columns,
					10,
				),
			};
		}
		case 'day': {
			const date = shortDate({published: common.published, publishedFrom: null}, Number.NaN);
			return line(span(date ?? ui('without a date'), 'subhead'));
		}
	}
}

/** After the last row: that nobody is quoted. */
function below({comparison}: CompareState, at: number, columns: number): StopRow[] {
	const nothing = nothingQuoted(comparison);
	if (nothing === null || at < compareRowsOf(comparison).length - 1) return [];
	const lines = [blank, ...wrapSpans([span(nothing, 'quiet')], columns).map(row => line(...row))];
	return lines.map(each => ({line: each, stop: null}));
}

/** What stands on top when the heading of the first row has scrolled away. */
function headingOf(model: Model, rows: readonly CompareRow[], columns: number) {
	return (at: number): Line | null => {
		const common = rows[at]?.common ?? null;
		return common === null ? null : commonLine(model, common, columns);
	};
}
