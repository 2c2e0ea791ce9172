/** One file that could not be read, or one folder passed over, in rows: its path, and why below it. */
import type {Problem, ProblemKind, ProblemsAnswer} from '../archive/problems.ts';
import {count} from '../article/count.ts';
import {joinSafe, type SafeText, safe, safeText, sliceSafe, ui} from '../article/safe-text.ts';
import {cut, fitted, width} from '../typeset/fit.ts';
import {hangingRows} from '../typeset/hanging.ts';
import {blank, type Line, line, span} from '../typeset/line.ts';
import {inWords, reasonsOf} from '../typeset/reasons.ts';
import {geometry} from './geometry.ts';
import type {Model} from './model.ts';

/** Columns of a path or reason. */
export function problemColumns(model: Model): number {
	return geometry(model).measure;
}

/** From so many rows on there is room for what stands above each kind. */
const headingsFrom = 6;

/**
 * A path and its reasons in rows of at most `columns`, no more than there are `rows` to see them in: then the path gives
 * way first, to the file's name.
 */
export function problemRows({kind, report}: Problem, columns: number, rows: number): Line[] {
	const path = safe(report.path);
	const reasons = reasonsOf(report).map(inWords);
	if (rows <= 1) {
		const all = safeText`${nameIn(path, columns >> 1)}: ${joinSafe(reasons, ui('; '))}`;
		return [line(span(cut(all, columns)))];
	}
	const indent = span(ui(columns >= 40 ? '  ' : ''));
	const tone = kind === 'unread' ? 'bad' : 'quiet';
	const why = reasons.flatMap(reason => hangingRows(span(reason, tone), columns, indent));
	const where = hangingRows(span(path, 'strong'), columns);
	if (where.length + why.length <= rows) return [...where, ...why];
	const seen = why.slice(0, rows - 1);
	if (seen.length < why.length) {
		const last = seen.at(-1)!;
		seen[seen.length - 1] = {spans: fitted([...last.spans, span(ui('…'), tone)], columns)};
	}
	return [line(span(nameIn(path, columns), 'strong')), ...seen];
}

/** A path that is too long by its end: which file it is matters more than where. */
function nameIn(path: SafeText, columns: number): SafeText {
	if (width(path) <= columns) return path;
	const slash = path.lastIndexOf('/');
	return cut(slash < 0 ? path : safeText`…${sliceSafe(path, slash)}`, columns);
}

const titles: Readonly<Record<ProblemKind, string>> = {
	unread: 'Could not be read',
	warned: 'Read with a warning',
	'passed-over': 'Folders passed over',
};

/** What stands above the problems of a kind. */
function headingOf(kind: ProblemKind, {counts}: ProblemsAnswer): Line {
	return line(span(ui(`${titles[kind]}: ${count(counts[kind])}`), 'label'));
}

/** What stands above the problem at this index, when it is the first of its kind. */
export function rowsAbove(answer: ProblemsAnswer, index: number, rows: number): Line[] {
	if (rows < headingsFrom) return [];
	const {counts} = answer;
	const kinds = Object.entries({
		unread: 0,
		warned: counts.unread,
		'passed-over': counts.unread + counts.warned,
	});
	const kind = kinds.find(([name, start]) => start === index && counts[name as ProblemKind] > 0)?.[0];
	if (kind === undefined) return [];
	const heading = headingOf(kind as ProblemKind, answer);
	if (index > 0) return [blank, heading];
	return counts.unread > 0
		? [heading]
		: [line(span(ui('Every file could be read.'), 'strong')), blank, heading];
}
