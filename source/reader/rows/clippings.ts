/** What is kept of articles, the newest on top: the words, their source, and what was noted about them. */

import {count} from '../../article/count.ts';
import {type SafeText, safe, safeText, sliceSafe, ui} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {dotted} from '../../typeset/heading.ts';
import {blank, type Line, line, type Span, span} from '../../typeset/line.ts';
import {rowsAround, type StopRow} from '../../typeset/stop-rows.ts';
import {wrap} from '../../typeset/wrap.ts';
import {actionOf} from '../actions.ts';
import {clippingRows} from '../clipping-rows.ts';
import type {ClippingsState} from '../clippings-state.ts';
import {geometry} from '../geometry.ts';
import {keysOf} from '../keymap.ts';
import {showKeys} from '../keys.ts';
import {linesOf} from '../lines.ts';
import type {Model} from '../model.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, stopRows} from './stops.ts';

/** Exactly as much as the body has room for, the selected one among it. */
export function clippingsRows(model: Model, state: ClippingsState, signs: Signs): BodyRows {
	const {bodyRows, measure: columns} = geometry(model);
	const {answer, cursor, text} = state;
	if (answer === null) return {lines: [], cursor: null};
	if (answer.all === 0)
		return {lines: nothing(model, ui('Nothing is kept yet.'), howTo(model)), cursor: null};
	if (answer.total === 0) {
		const said = safeText`No clipping has “${cut(safe(text), columns)}”.`;
		return {lines: nothing(model, said, ui('Esc shows all of them again.')), cursor: null};
	}
	const rowsOf = (stop: number): StopRow[] => {
		const row = answer.rows[stop - answer.first];
		if (row === undefined) return [{line: blank, stop}];
		const drawn = clippingRows(row, columns, model.now).map(one => ({line: one, stop}));
		return stop === 0 ? drawn : [{line: blank, stop: null}, ...drawn];
	};
	return stopRows(model, rowsAround(cursor, answer.total, bodyRows, rowsOf), cursor, signs);
}

function howTo(model: Model): SafeText {
	const [key] = keysOf(actionOf('keep'), model);
	const how = key === undefined ? ui('The palette') : showKeys(key, linesOf(model));
	return safeText`${how} on a quote or in a text keeps it, with its source. Esc leads back.`;
}

function nothing(model: Model, what: SafeText, then: SafeText): Line[] {
	const {columns} = geometry(model);
	const edge = span(ui(columns > 20 ? '   ' : ''));
	const rows = (text: SafeText, tone: 'strong' | 'quiet') =>
		wrap(text, Math.max(1, columns - 6)).map(({start, end}) =>
			line(edge, span(sliceSafe(text, start, end), tone)),
		);
	return [blank, ...rows(what, 'strong'), blank, ...rows(then, 'quiet')];
}

/** What can stand at the end of the bar, the longest first: `“harbour” · 3 of 12`. */
export function clippingAsides({answer, cursor, text}: ClippingsState): SafeText[] {
	const position =
		answer === null || answer.total === 0 ? ui('') : ui(`${count(cursor + 1)} of ${count(answer.total)}`);
	const narrowed = text === '' ? null : safeText`“${cut(safe(text), 40)}”`;
	return [dotted(narrowed, position === '' ? null : position), position];
}

/** Beside what is being typed: how many have it. */
export function clippingsAside({answer, open}: ClippingsState): Span {
	if (answer === null || open !== null) return span(ui(''));
	const {total, all} = answer;
	return span(ui(`${count(total)} of ${count(all)}`), total === 0 ? 'bad' : 'quiet');
}
