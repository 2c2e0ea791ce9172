/** The files that could not be read: each with its path and why, below them what was read with a warning or passed over. */

import {count} from '../../article/count.ts';
import {type SafeText, safe, sliceSafe, ui} from '../../article/safe-text.ts';
import {blank, type Line, line, span} from '../../typeset/line.ts';
import {rowsAround, type StopRow} from '../../typeset/stop-rows.ts';
import {wrap} from '../../typeset/wrap.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';
import {problemColumns, problemRows, rowsAbove} from '../problem-rows.ts';
import type {Signs} from './signs.ts';
import {type BodyRows, stopRows} from './stops.ts';

/** Exactly as much as the body has room for, the selected one among it. */
export function problemsRows(model: Model, signs: Signs): BodyRows {
	const {bodyRows} = geometry(model);
	const {answer, cursor} = model.problems;
	if (answer === null) return {lines: [], cursor: null};
	if (answer.total === 0) return {lines: nothingWrong(model), cursor: null};
	const columns = problemColumns(model);
	const rowsOf = (stop: number): StopRow[] => {
		const above = rowsAbove(answer, stop, bodyRows).map(row => ({line: row, stop: null}));
		const problem = answer.rows[stop - answer.first];
		const rows = problem === undefined ? [blank] : problemRows(problem, columns, bodyRows);
		return [...above, ...rows.map(row => ({line: row, stop}))];
	};
	return stopRows(model, rowsAround(cursor, answer.total, bodyRows, rowsOf), cursor, signs);
}

/** Says that there is nothing to tell, and what to do next. */
function nothingWrong(model: Model): Line[] {
	const {columns} = geometry(model);
	const {progress} = model;
	const headline =
		progress.failure !== null
			? 'The files could not be read.'
			: progress.finished
				? 'Every file could be read.'
				: 'So far every file could be read.';
	const then = progress.failure !== null ? `${progress.failure}.` : 'r looks again, Esc leads back.';
	const edge = span(ui(columns > 20 ? '   ' : ''));
	const rows = (text: SafeText, tone: 'strong' | 'quiet') =>
		wrap(text, Math.max(1, columns - 6)).map(({start, end}) =>
			line(edge, span(sliceSafe(text, start, end), tone)),
		);
	return [blank, ...rows(ui(headline), 'strong'), blank, ...rows(safe(then), 'quiet')];
}

/** How far it reaches, for the bar: `3 of 12`. */
export function problemPosition({problems: {answer, cursor}}: Model): SafeText {
	return ui(answer === null || answer.total === 0 ? '' : `${count(cursor + 1)} of ${count(answer.total)}`);
}
