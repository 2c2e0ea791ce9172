import {type SafeText, sliceSafe, spaces, ui} from '../article/safe-text.ts';
import {width} from './fit.ts';
import {type Line, line, type Span, span} from './line.ts';
import {wrap} from './wrap.ts';

const nothing = span(ui(''));

/**
 * A text in rows of at most `columns`, for screens and pipes alike; none when there is nothing to show.
 * @param opening stands before the first row, and spaces as wide before the others
 */
export function hangingRows(text: Span, columns: number, opening: Span = nothing): Line[] {
	if (text.text === '') return [];
	const indent = width(opening.text);
	return wrap(text.text, columns - indent).map(({start, end}, number) => {
		const before = number === 0 ? opening : span(spaces(indent), opening.tone);
		return line(before, span(sliceSafe(text.text, start, end), text.tone));
	});
}

/** Columns the label of a fact takes with the space after it. */
const labelColumns = 'Figures  '.length;

/** The label of a fact, as wide as all of them: what they say stands in a column. */
export function factLabel(label: string): SafeText {
	return ui(label.padEnd(labelColumns));
}
