/** One thing that was put right, in one line. */
import type {KeptCorrection, QuoteCorrection} from '../article/correction.ts';
import {joinSafe, type SafeText, safe, safeText, ui} from '../article/safe-text.ts';
import {shortDate} from '../typeset/dates.ts';
import {cut, spread, width} from '../typeset/fit.ts';
import {dotted} from '../typeset/heading.ts';
import {type Line, type Span, span} from '../typeset/line.ts';

/** From so many columns on there is room for the day, and for the file. */
const dayFrom = 32;
const fileFrom = 48;

/** Its day, `30 Nov`, with the year when it is not the year of `now`. */
export function dayOfCorrection({correctedAt}: KeptCorrection, now: number): SafeText {
	return shortDate({published: correctedAt, publishedFrom: null}, now) ?? ui('');
}

/**
 * The row of one: its day, what was put right, and the file of the article.
 * @param columns how wide it is at most
 * @param dayColumns how wide the days are
 */
export function correctionRow(
	correction: KeptCorrection,
	{columns, dayColumns, now}: {readonly columns: number; readonly dayColumns: number; readonly now: number},
): Line {
	const day = dayOfCorrection(correction, now);
	const before: Span[] =
		columns < dayFrom ? [] : [span(day, 'quiet'), span(ui(' '.repeat(dayColumns - width(day) + 2)))];
	const what = span(cut(inOneLine(correction), Math.max(1, columns)));
	const file = columns < fileFrom ? null : fileOf(correction);
	const aside = file === null ? [] : [span(cut(file, columns >> 2), 'quiet')];
	return {spans: spread([...before, what], aside, columns, 24)};
}

/** The same to be read out: what was put right comes first. */
export function spokenCorrection(correction: KeptCorrection, columns: number, now: number): Line {
	const day = dayOfCorrection(correction, now);
	const aside = dotted(day === '' ? null : day, fileOf(correction));
	const room = Math.max(columns >> 1, columns - width(aside) - 2);
	const what = cut(inOneLine(correction), room);
	return {spans: [span(cut(aside === '' ? what : joinSafe([what, aside], ui(' · ')), columns))]};
}

/** What was put right, the verdict first: it is to be read however little room there is. */
export function inOneLine(correction: KeptCorrection): SafeText {
	if ('words' in correction) return safeText`${verdictOf(correction)}: “${safe(correction.words.text)}”`;
	const one = safe(correction.one.name);
	if (correction.relation === 'rename') return safeText`${one} is called ${safe(correction.name)}`;
	const count = correction.relation === 'same' ? 'one' : 'two';
	return safeText`${one} and ${safe(correction.other.name)} are ${ui(count)}`;
}

function verdictOf({verdict}: QuoteCorrection): SafeText {
	if (verdict === 'no quote') return ui('No quote');
	return verdict.speaker === null ? ui('Speaker unknown') : safeText`Said by ${safe(verdict.speaker.name)}`;
}

/** The name of the article's file without its folders; null for names, which are of no article. */
function fileOf(correction: KeptCorrection): SafeText | null {
	if (!('words' in correction)) return null;
	const {file} = correction.keys;
	return file === '-' ? ui('standard input') : safe(file.slice(file.lastIndexOf('/') + 1));
}
