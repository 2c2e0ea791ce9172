import {blockAt, type Passage, type ReadArticle} from '../article/article.ts';
import {joinSafe, type SafeText, safe, sliceSafe, ui} from '../article/safe-text.ts';
import {sentences} from '../article/sentences.ts';
import {cells, fitted, width} from './fit.ts';
import {type Line, line, type Span, span} from './line.ts';

/** A narrower row holds the figure alone. */
const leastColumns = 40;
/** How much of the room beside the figure is for the words before it. */
const shareBefore = 0.45;

/**
 * A figure of the brief on one row of `columns`, lit among as many of the words of its sentence as fit around it: it is
 * in sight however late it comes in the sentence.
 */
export function figureRow(page: ReadArticle, figure: Passage, columns: number): Line {
	const bullet = span(ui('• '));
	const lit = span(safe(figure.text), 'strong');
	if (columns < leastColumns) return line(...fitted([bullet, lit], columns));
	const {before, after} = wordsAround(page, figure);
	const room = columns - width(bullet.text) - width(lit.text);
	const left = wordsBefore(before, Math.max(Math.floor(room * shareBefore), room - width(after)));
	return line(...fitted([bullet, ...left, lit, span(after, 'quiet')], columns));
}

/** The rest of the sentence that the figure stands in. */
function wordsAround({article}: ReadArticle, {start, end}: Passage): {before: SafeText; after: SafeText} {
	const found = blockAt(article.body, start);
	const text = found?.block.text ?? '';
	const [from, to] = [start - (found?.start ?? 0), end - (found?.start ?? 0)];
	const sentence = sentences(text, article.language).find(span => span.end > from);
	if (sentence === undefined) return {before: ui(''), after: ui('')};
	return {
		before: safe(text.slice(sentence.start, from)),
		after: safe(text.slice(to, Math.max(to, sentence.end))),
	};
}

/** The last words of a text that fit into `columns`, after `…` when there are more. */
function wordsBefore(text: SafeText, columns: number): Span[] {
	if (width(text) <= columns) return [span(text, 'quiet')];
	const ellipsis = ui('…');
	let used = width(text);
	let from = 0;
	for (const cell of cells(text)) {
		if (used <= columns - 1 && (from === 0 || text[from - 1] === ' ')) break;
		used -= cell.columns;
		from = cell.index + cell.text.length;
	}
	return [span(joinSafe([ellipsis, sliceSafe(text, from)]), 'quiet')];
}
