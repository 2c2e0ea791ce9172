import {type Block, blockStarts, type Passage} from '../article/article.ts';
import {type DoubleMarks, doubleMarks, type Stretch} from './marks/double-marks.ts';
import {singleMarks} from './marks/single-marks.ts';

/**
 * Every stretch between quotation marks, in the order of the text, marks and the white space at them excluded.
 * A stretch ends with its block; one quotation over three paragraphs is three stretches. Marks inside other marks
 * open nothing, apostrophes and inches are no marks, and a mark without its partner counts only when the next or
 * the last paragraph shows that the quotation really goes on.
 * @param blocks The body of an article; the offsets count in its `bodyText`.
 */
export function quotedStretches(blocks: readonly Block[]): Passage[] {
	const starts = blockStarts(blocks);
	const marks = blocks.map(block => doubleMarks(block.text));
	const quotes: Passage[] = [];
	let continued = false;
	blocks.forEach(({text}, index) => {
		const here = marks[index]!;
		const next = marks[index + 1];
		const stretches = [...here.pairs];
		// "We shall [paragraph] fight on," with a mark at both ends only.
		if (continued && here.strayClose !== null) stretches.unshift({start: 0, end: here.strayClose});
		const goesOn = runsOn(here, next, continued);
		if (goesOn) stretches.push({start: here.strayOpen!, end: text.length});
		continued = goesOn && next !== undefined;
		for (const stretch of singleMarks(text, stretches)) {
			const quote = trimmed(text, stretch, starts[index]!);
			if (quote) quotes.push(quote);
		}
	});
	return quotes;
}

/** Whether the mark left open in a paragraph is a quotation that runs to the paragraph's end. */
function runsOn(here: DoubleMarks, next: DoubleMarks | undefined, continued: boolean): boolean {
	if (here.strayOpen === null) return false;
	if (next && (next.opensFirst || next.strayClose !== null)) return true;
	// The last paragraph of a long quotation, or of the article, whose closing mark was forgotten.
	return here.opensFirst && here.pairs.length === 0 && (continued || !next);
}

function trimmed(text: string, {start, end}: Stretch, offset: number): Passage | null {
	const inside = text.slice(start, end);
	const from = start + inside.length - inside.trimStart().length;
	const to = end - inside.length + inside.trimEnd().length;
	if (from >= to || !/[\p{L}\p{N}]/u.test(inside)) return null;
	return {text: text.slice(from, to), start: offset + from, end: offset + to};
}
