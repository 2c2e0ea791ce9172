/** Everything that was put right, a row each, the newest on top. */

import {count} from '../../article/count.ts';
import {type SafeText, safeText, sliceSafe, ui} from '../../article/safe-text.ts';
import {width} from '../../typeset/fit.ts';
import {blank, type Line, line, span} from '../../typeset/line.ts';
import {rowsAround, type StopRow} from '../../typeset/stop-rows.ts';
import {wrap} from '../../typeset/wrap.ts';
import {actionOf} from '../actions.ts';
import {correctionRow, dayOfCorrection, spokenCorrection} from '../correction-rows.ts';
import type {CorrectionsState} from '../corrections-state.ts';
import {geometry} from '../geometry.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, stopRows} from './stops.ts';

/** Exactly as much as the body has room for, the selected one among it. */
export function correctionsRows(model: Model, {answer, cursor}: CorrectionsState, signs: Signs): BodyRows {
	const {bodyRows, measure: columns} = geometry(model);
	if (answer === null) return {lines: [], cursor: null};
	if (answer.total === 0) return {lines: nothingYet(model), cursor: null};
	const {now} = model;
	const dayColumns = Math.max(0, ...answer.rows.map(row => width(dayOfCorrection(row, now))));
	const rowsOf = (stop: number): StopRow[] => {
		const correction = answer.rows[stop - answer.first];
		if (correction === undefined) return [{line: blank, stop}];
		const drawn = model.linear
			? spokenCorrection(correction, columns, now)
			: correctionRow(correction, {columns, dayColumns, now});
		return [{line: drawn, stop}];
	};
	return stopRows(model, rowsAround(cursor, answer.total, bodyRows, rowsOf), cursor, signs);
}

/** Says that there is nothing, and how there comes to be something. */
function nothingYet(model: Model): Line[] {
	const {columns} = geometry(model);
	const [key] = keysOf(actionOf('amend'), model);
	const how = key === undefined ? ui('The palette') : showKeys(key, linesOf(model));
	const then = safeText`${how} on a quote or a speaker puts right who said it, or who is who. Esc leads back.`;
	const edge = span(ui(columns > 20 ? '   ' : ''));
	const rows = (text: SafeText, tone: 'strong' | 'quiet') =>
		wrap(text, Math.max(1, columns - 6)).map(({start, end}) =>
			line(edge, span(sliceSafe(text, start, end), tone)),
		);
	return [blank, ...rows(ui('Nothing has been put right yet.'), 'strong'), blank, ...rows(then, 'quiet')];
}

/** How far it reaches, for the bar: `3 of 12`. */
export function correctionPosition({answer, cursor}: CorrectionsState): SafeText {
	return ui(answer === null || answer.total === 0 ? '' : `${count(cursor + 1)} of ${count(answer.total)}`);
}
