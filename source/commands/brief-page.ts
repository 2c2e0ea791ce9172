import {briefParts, factsWithFigures} from '../article/brief-parts.ts';
import {joinSafe, type SafeText, safe, ui} from '../article/safe-text.ts';
import {factLabel} from '../typeset/hanging.ts';
import {headingOf} from '../typeset/heading.ts';
import type {HeldPage} from './library.ts';
import {headingLines, lines, paragraph, paragraphs} from './page.ts';

/** Figures have commas of their own: `12,000 tonnes; 3 ships`. */
const betweenValues = ui('; ');

/** A brief as a small page, in lines of at most `columns`; each passage on one line when that is null. */
export function briefPage(page: HeldPage, columns: number | null): SafeText {
	const {article, brief} = page;
	const parts = briefParts(brief);
	const passages = [...(parts.gist === null ? [] : [parts.gist]), ...parts.summary];
	const facts = factsWithFigures(parts).map(({label, values}) =>
		paragraph(joinSafe(values.map(safe), betweenValues), columns, factLabel(label)),
	);
	return paragraphs(
		headingLines(headingOf(article), page, columns),
		...passages.map(({text}) => paragraph(safe(text), columns)),
		lines(...facts),
	);
}
