import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {type ArticleRows, briefRows, quotesRows, textRows} from './article.ts';
import {bottomLine, topBar} from './bars.ts';
import {blank, type Line} from './line.ts';
import {listCursor, listRows} from './list.ts';
import {pickerLines} from './picker.ts';
import {settingsRows} from './settings.ts';
import {signsOf} from './signs.ts';

/** The whole screen: one line a row, and where the real cursor stands (columns and rows from the top left). */
export type Frame = {
	readonly lines: readonly Line[];
	readonly cursor: {readonly x: number; readonly y: number} | null;
};

/** The screen for a model; exactly as many lines as the window has rows. */
export function frameOf(model: Model): Frame {
	const {rows} = model.size;
	const {bodyRows} = geometry(model);
	const signs = signsOf(model.preferences);
	const body = bodyOf(model);
	const bottom = bottomLine(model);
	const top = rows > 2 ? [topBar(model, signs)] : [];
	const middle = Array.from({length: bodyRows}, (_, row) => body.lines[row] ?? blank);
	const lines = [...top, ...middle, bottom.line].slice(0, Math.max(1, rows));
	const prompted = bottom.cursor === null ? null : {x: bottom.cursor, y: rows - 1};
	return {lines, cursor: prompted ?? (body.cursor && {x: body.cursor.x, y: body.cursor.y + top.length})};
}

function bodyOf(model: Model): ArticleRows {
	const signs = signsOf(model.preferences);
	if (model.picker !== null) return pickerLines(model, model.picker, signs);
	const {reading} = model;
	if (model.view === 'settings') return settingsRows(model, signs);
	if (model.view === 'list' || reading === null)
		return {lines: listRows(model, signs), cursor: listCursor(model)};
	if (model.view === 'brief') return briefRows(model, reading, signs);
	return model.view === 'quotes' ? quotesRows(model, reading, signs) : textRows(model, reading, signs);
}
