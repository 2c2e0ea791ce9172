import {blank, type Line} from '../../typeset/line.ts';
import {geometry} from '../geometry.ts';
import {linesOf} from '../lines.ts';
import {type Model, readingOf} from '../model.ts';
import {briefRows, quotesRows} from './article.ts';
import {inAscii} from './ascii.ts';
import {bottomLine, topBar} from './bars.ts';
import {clippingsRows} from './clippings.ts';
import {compareRows} from './compare.ts';
import {correctionsRows} from './corrections.ts';
import {legendLine} from './legend.ts';
import {listCursor, listRows} from './list.ts';
import {pickerLines} from './picker.ts';
import {problemsRows} from './problems.ts';
import {searchCursor, searchLines} from './search-results.ts';
import {settingsRows} from './settings.ts';
import {signsOf} from './signs.ts';
import {speakerRows} from './speaker.ts';
import {speakersRows} from './speakers.ts';
import {spoken} from './spoken.ts';
import type {BodyRows} from './stops.ts';
import {textRows} from './text.ts';

/** The whole screen: one line a row, and where the real cursor stands (columns and rows from the top left). */
export type Frame = {
	readonly lines: readonly Line[];
	readonly cursor: {readonly x: number; readonly y: number} | null;
};

/** The screen for a model; exactly as many lines as the window has rows. */
export function frameOf(model: Model): Frame {
	const {rows} = model.size;
	const {bodyRows, legendRows, columns} = geometry(model);
	const signs = signsOf(model);
	const body = bodyOf(model);
	const bottom = bottomLine(model);
	const top = rows > 2 ? [topBar(model, signs)] : [];
	const middle = Array.from({length: bodyRows}, (_, row) => body.lines[row] ?? blank);
	const reading = readingOf(model);
	const legend = legendRows > 0 && reading !== null ? [legendLine(model, reading, signs)] : [];
	const lines = [...top, ...middle, ...legend, bottom.line].slice(0, Math.max(1, rows));
	const within = (x: number, y: number) => ({x: Math.min(x, columns - 1), y: Math.min(y, rows - 1)});
	const onBody = body.cursor && within(body.cursor.x, body.cursor.y + top.length);
	return {
		lines: lines.map(drawn(model)),
		// In a window too small for what is open the cursor stays in the window.
		cursor: bottom.cursor === null ? onBody : within(bottom.cursor, rows - 1),
	};
}

/** How lines are written for the reader and the terminal. */
function drawn(model: Model): (line: Line) => Line {
	if (model.linear) return spoken;
	return linesOf(model) === 'ascii' ? inAscii : line => line;
}

function bodyOf(model: Model): BodyRows {
	const signs = signsOf(model);
	const {bodyRows} = geometry(model);
	if (model.picker !== null) return pickerLines(model, model.picker, signs);
	const {place} = model;
	switch (place.view) {
		case 'list':
			return {lines: listRows(model, signs), cursor: listCursor(model)};
		case 'search':
			return {
				lines: searchLines(model, place.search, bodyRows, model.searches),
				cursor: searchCursor(model, place.search),
			};
		case 'speakers':
			return speakersRows(model, place.speakers, signs);
		case 'speaker':
			return speakerRows(model, place.speaker, signs);
		case 'compare':
			return compareRows(model, place.compare, signs);
		case 'corrections':
			return correctionsRows(model, place.corrections, signs);
		case 'clippings':
			return clippingsRows(model, place.clippings, signs);
		case 'problems':
			return problemsRows(model, signs);
		case 'settings':
			return settingsRows(model, place, signs);
		case 'brief':
			return briefRows(model, place.reading, signs);
		case 'quotes':
			return quotesRows(model, place.reading, signs);
		case 'text':
			return textRows(model, place.reading, signs);
	}
}
