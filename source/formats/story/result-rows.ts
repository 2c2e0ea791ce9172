import {endsSentence, indent, type Line, leadsOn, view} from './lines.ts';

/** A row of results is never longer. */
const longestRow = 76;
/** So many rows that compare nothing are a table of another kind; every line is asked, so no run may be walked to its end. */
const mostUncompared = 40;
/** Words that may stand above figures or name a date of a payment. */
const period =
	/^(?:(?:\p{L}+|\d{1,2}(?:st|nd|rd|th)?) )?(?:year|years|half|quarter|qtr|mths?|months?|weeks?|wks|days)\b.{0,24}$|^(?:pay(?:able|ment)?|record|ex-date) .{0,24}\d{1,2}\b.{0,12}$/iu;
const amount =
	/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|nil|loss|profit|break-?even|n\/?a)\b/i;
const unit =
	/\d[\d.,]*(?:-\d\/\d)? ?(?:cts?|dlrs?|mlns?|bln|pct|pence|p|stg|yen|francs|marks|crowns|kronor|guilders|lire|%|million|billion|[mb]n)\b|[$€£¥]\d/i;

/**
 * The index after the rows of results that begin at this line, as wires give them: `Shr 70 cts vs 42 cts`, `Net 2,918,000 vs 1,746,000`,
 * `Year`, `Pay April 15`. The line's own index when there are fewer than two rows that compare figures.
 */
export function resultRowsEnd(lines: readonly Line[], start: number): number {
	let end = start;
	let compared = 0;
	let labels = 0;
	for (let at = start; at < lines.length && (at === start || !lines[at]!.gap); at++) {
		const line = lines[at]!;
		const strength = rowStrength(line);
		if (strength === 0 || goesOn(lines, at)) break;
		labels = strength === 1 ? labels + 1 : 0;
		if (labels > 4) break;
		if (strength === 3) compared++;
		if (compared < 2 && at - start >= mostUncompared) return start;
		if (strength > 1 || compared > 0) end = at + 1;
	}
	return compared >= 2 ? end : start;
}

/** 3 for a row that compares two figures, 2 for one that gives a figure with its unit, 1 for a period or date, 0 for anything else. */
function rowStrength(line: Line): 0 | 1 | 2 | 3 {
	if (line.text.length > longestRow) return 0;
	const text = view(line);
	if (
		!/^[\p{L}\d]/u.test(text) ||
		endsSentence(text, true) ||
		leadsOn(text) ||
		/^(?:\p{Ll}|NOTES?\b|Notes?\b)/u.test(text)
	)
		return 0;
	const sides = text.split(/ (?:vs\.?|versus|against) /i);
	if (
		sides.length === 2 &&
		/\d|\b(?:cts?|dlrs?|mln|bln|pct)\b/.test(text) &&
		sides.every(side => amount.test(side))
	)
		return 3;
	const words = text.split(' ').length;
	if (words <= 7 && unit.test(text)) return 2;
	return words <= 5 && period.test(text) ? 1 : 0;
}

/** Whether the line is only the first of a wrapped paragraph: the next one goes on in small letters, or is set in less and is no row. */
function goesOn(lines: readonly Line[], at: number): boolean {
	const next = lines[at + 1];
	if (next === undefined || next.gap) return false;
	const [less, more] = [indent(next), indent(lines[at]!)];
	return /^\p{Ll}/u.test(next.text)
		? less <= more
		: less < more && /^[\d(]/.test(next.text) && rowStrength(next) === 0;
}
