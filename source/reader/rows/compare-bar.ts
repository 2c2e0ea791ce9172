/** What the bars say of a comparison, and how its sides are called. */

import {count} from '../../article/count.ts';
import {type SafeText, safe, safeText, trimSafe, ui} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {titleOf} from '../../typeset/heading.ts';
import {type Span, span} from '../../typeset/line.ts';
import {compareRowsOf} from '../compare-rows.ts';
import type {CompareState, Comparison, Pair} from '../compare-state.ts';
import {geometry} from '../geometry.ts';
import type {Model} from '../model.ts';

/** Columns of a name. */
const longestName = 60;

/** What each side is called: the publication, where that tells two articles apart, else the headline; the speaker's name. */
export function sideNames(comparison: Comparison): Pair<SafeText> {
	if (comparison.kind === 'speakers') {
		const [left, right] = comparison.sides;
		return [nameOf(left.speaker.name), nameOf(right.speaker.name)];
	}
	const [left, right] = comparison.sides;
	const publications = comparison.sides.map(({article}) => trimSafe(safe(article.publication ?? '')));
	const [one = ui(''), other = ui('')] = publications;
	if (one !== '' && other !== '' && one !== other) return [one, other];
	return [titleOf(left.article), titleOf(right.article)];
}

function nameOf(name: string): SafeText {
	const shown = trimSafe(cut(safe(name), longestName));
	return shown === '' ? ui('unnamed') : shown;
}

/** What is compared: `Compare Longshore with Port Verity Courier`, as far as there is room. */
export function compareTitle(model: Model, {comparison}: CompareState): Span[] {
	const title = span(ui('Compare'), 'strong');
	const {columns} = geometry(model);
	if (columns < 60) return [title];
	const [left, right] = sideNames(comparison).map(name => cut(name, (columns - 30) >> 1));
	return [title, span(safeText` ${left!} with ${right!}`, 'quiet')];
}

/** What can stand at the end of the bar. */
export function compareAsides({comparison, cursor}: CompareState): SafeText[] {
	return [ui(`${count(cursor.row + 1)} of ${count(compareRowsOf(comparison).length)}`)];
}
