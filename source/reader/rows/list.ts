import type {ListRow, Range} from '../../archive/list-question.ts';
import {count, counted} from '../../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, sliceSafe, trimSafe, ui} from '../../article/safe-text.ts';
import {shortDate, shortDateSpan} from '../../typeset/dates.ts';
import {beside, cut, fitted, spread, width} from '../../typeset/fit.ts';
import {dottedSpans, titleOf} from '../../typeset/heading.ts';
import {blank, type Line, line, type Span, span} from '../../typeset/line.ts';
import {previewRows} from '../../typeset/preview.ts';
import {actionOf} from '../actions.ts';
import {isSetAside} from '../compare-at-hand.ts';
import {geometry, previewMeasure} from '../geometry.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import {type Model, previewTop, selectedRow} from '../model.ts';
import {emptyList} from './empty.ts';
import type {Signs} from './signs.ts';

/** The list, with the preview beside it in a wide window: exactly as many rows as the body has. */
export function listRows(model: Model, signs: Signs): Line[] {
	const {bodyRows, listColumns, previewColumns} = geometry(model);
	const list = model.list.total === 0 ? emptyList(model, listColumns) : items(model, signs);
	const left = Array.from({length: bodyRows}, (_, row) => list[row] ?? blank);
	if (previewColumns === 0) return left;
	const preview = previewOf(model, previewColumns, signs);
	const rule = [span(ui(' ')), span(signs.bar, 'rule'), span(ui(' '))];
	return left.map((row, number) => {
		const joined = beside(
			{...row, spans: fitted(row.spans, listColumns)},
			listColumns,
			rule,
			preview[number] ?? blank,
		);
		return row.ground === undefined ? joined : {...joined, ground: row.ground, groundColumns: listColumns};
	});
}

function items(model: Model, signs: Signs): Line[] {
	const {items: room, itemRows, listColumns} = geometry(model);
	const {rows: known, first, total, top, cursor} = model.list;
	const rows: Line[] = [];
	for (let at = top; at < Math.min(total, top + room); at++) {
		const row = known[at - first];
		const lines =
			row === undefined
				? [blank, blank]
				: model.linear
					? [spokenItem(model, row, at === cursor, listColumns, signs)]
					: item(model, row, at === cursor, listColumns, signs);
		rows.push(...lines.slice(0, itemRows));
	}
	return rows;
}

/** For a screen reader one line of one form: the headline, then where and when it was published and what was done to it. */
function spokenItem(model: Model, row: ListRow, selected: boolean, columns: number, signs: Signs): Line {
	const {readAt, starredAt} = row.mark;
	const about = joinSafe(
		[
			row.publication === null ? folderLabel(row, columns >> 2) : cut(safe(row.publication), columns >> 2),
			shortDate(row, model.now),
			readAt === null ? signs.unread : null,
			starredAt === null ? null : signs.star,
			isSetAside(model, {article: row.id}) ? signs.aside : null,
			row.quotes === 0 ? null : ui(counted(row.quotes, 'quote')),
		].filter(part => part !== null),
		ui(', '),
	);
	const sign = span(joinSafe([selected ? signs.here : ui(' '), ui(' ')]), 'accent');
	const room = columns - 2 - (about === '' ? 0 : width(about) + 2);
	const headline = cut(titleOf(row), Math.max(12, room));
	const end = ui(headline.endsWith('…') ? ' ' : '. ');
	const spans = [sign, span(headline, 'strong'), ...(about === '' ? [] : [span(end), span(about, 'quiet')])];
	return {spans, ground: selected ? 'selected' : 'none', key: `${row.id}`};
}

/** One article: its headline with publication and date, below it the gist. */
function item(model: Model, row: ListRow, selected: boolean, columns: number, signs: Signs): Line[] {
	const {readAt, starredAt} = row.mark;
	const read = readAt !== null;
	const tone = read ? 'quiet' : 'strong';
	const marks: Span[] = [
		span(selected ? signs.here : ui(' '), 'accent'),
		span(read ? ui(' ') : signs.unread, 'accent'),
		span(starredAt === null ? ui(' ') : signs.star, 'star'),
		span(isSetAside(model, {article: row.id}) ? signs.aside : ui(' '), 'accent'),
	];
	const ground = selected ? 'selected' : 'none';
	const key = `${row.id}`;
	const publication = row.publication === null ? null : safe(row.publication);
	const wide = columns >= 46;
	const folder = publication === null && wide ? folderLabel(row, columns >> 2) : null;
	const {itemRows} = geometry(model);
	const from =
		itemRows === 1 && wide ? (publication === null ? folder : cut(publication, columns >> 2)) : null;
	const aside = dottedSpans(from === null ? null : span(from, 'quiet'), shortDateSpan(row, model.now));
	const title = titleOf(row);
	const headline = lit(title, row.headline, row.matched, tone);
	const first = spread([...marks, ...headline], aside, columns, 12);
	const quotes =
		row.quotes === 0 || !wide
			? []
			: [span(ui(`${row.quotes} ${row.quotes === 1 ? 'quote' : 'quotes'}`), 'quiet')];
	const source =
		publication !== null
			? [
					...lit(publication, row.publication, row.matchedBelow.publication, 'publication'),
					span(ui(' · '), 'publication'),
				]
			: folder === null
				? []
				: [span(safeText`${folder} · `, 'quiet')];
	const gist = row.gist === null ? ui('') : safe(row.gist);
	const about = lit(gist, row.gist, row.matchedBelow.gist, 'quiet');
	const second = spread([span(ui('    ')), ...source, ...about], quotes, columns);
	return [
		{spans: first, ground, key: `${key}h`},
		{spans: second, ground, key: `${key}g`},
	];
}

/** Where a row is from that names no publication: its folders, the innermost alone where all of them are too long. */
function folderLabel({folder}: ListRow, room: number): SafeText | null {
	if (folder === null) return null;
	const all = safe(folder);
	const label = width(all) <= room ? all : cut(safe(folder.slice(folder.lastIndexOf('/') + 1)), room);
	return trimSafe(label) === '' ? null : label;
}

/** A text of a row with what matched in it lit; the ranges are offsets into the raw text. */
function lit(text: SafeText, raw: string | null, ranges: readonly Range[], tone: Span['tone']): Span[] {
	// Where something had to be made safe the ranges are those of another text.
	if (text !== raw) return [span(text, tone)];
	const spans: Span[] = [];
	let from = 0;
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
		if (start < from) continue;
		spans.push(span(sliceSafe(text, from, start), tone), span(sliceSafe(text, start, end), 'match'));
		from = end;
	}
	spans.push(span(sliceSafe(text, from), tone));
	return spans.filter(({text: part}) => part !== '');
}

function previewOf(model: Model, columns: number, signs: Signs): Line[] {
	const {bodyRows} = geometry(model);
	const {preview} = model;
	if (!preview?.page || preview.id !== selectedRow(model)?.id) return [];
	const top = previewTop(model);
	// One more than there is room for tells whether that is all.
	const rows = previewRows(preview.page, previewMeasure(columns), top + bodyRows + 1).slice(top);
	if (rows.length <= bodyRows) return [...rows];
	const [key] = keysOf(actionOf('preview-down'), model);
	const more = key === undefined ? signs.more : safeText`${signs.more} ${showKeys(key, linesOf(model))}`;
	return [...rows.slice(0, Math.max(0, bodyRows - 1)), line(span(more, 'quiet'))];
}

/** How far the list reaches, for the bar: `12 of 3,000`. */
export function listPosition({list}: Model): SafeText {
	if (list.total === 0) return ui('');
	return ui(`${count(list.cursor + 1)} of ${count(list.total)}`);
}

/** Where the real cursor belongs in the list: on the sign of the selected row. */
export function listCursor(model: Model): {x: number; y: number} | null {
	const {itemRows} = geometry(model);
	if (model.list.total === 0) return null;
	return {x: 0, y: (model.list.cursor - model.list.top) * itemRows};
}
