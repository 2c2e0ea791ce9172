import {endsSentence, indent, type Line, leadsOn} from './lines.ts';
import {columnGaps} from './tables.ts';

/** The widest column that anybody wraps plain text at. */
const widest = 100;
/** Narrower columns are poems and lists. */
const narrowest = 40;
/** Lines broken by hand are not always as full as they could be. */
const slack = 0.93;

/**
 * The width at which the lines were broken by hand or by a mail program, null when every line is a paragraph of its own.
 *
 * A line that was broken is one whose next word would not have fitted; in wrapped text nearly all lines that end within
 * a sentence are of that kind, in verses, lists and one-line paragraphs few are.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
	if (lines.length < 2) return null;
	const lengths = lines.map(width).sort((a, b) => a - b);
	const column = lengths[lines.length < 10 ? lines.length - 1 : Math.floor(lines.length * 0.93)]!;
	if (column > widest || column < narrowest) return null;
	const margin = lines.reduce((least, line) => Math.min(least, indent(line)), Number.POSITIVE_INFINITY);
	let pairs = 0;
	let open = 0;
	let forced = 0;
	for (let at = 1; at < lines.length; at++) {
		const [line, next] = [lines[at - 1]!, lines[at]!];
		if (next.gap || indent(next) > margin + 1 || width(line) * 2 < column) continue;
		if (columnGaps(line) > 0 || columnGaps(next) > 0) continue;
		pairs++;
		if (endsSentence(line.text, true)) continue;
		open++;
		if (isForced(line, next, column * slack)) forced++;
	}
	return open > 0 && open * 5 >= pairs * 2 && forced * 5 >= open * 3 ? column : null;
}

/** Whether the next line's first word would not have fitted on this line. */
export function isForced(line: Line, next: Line, column: number): boolean {
	const space = next.text.slice(0, column).search(/\s/);
	return width(line) + 1 + (space === -1 ? Math.min(next.text.length, column) : space) > column;
}

function width(line: Line): number {
	return indent(line) + line.text.length;
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;

/** What stands between two lines of one paragraph: a space, but nothing after the hyphen of a word that goes on, or in a script that has no spaces. */
function seam(first: string, second: string): '' | ' ' {
	if (withoutSpaces.test(first.slice(-1)) && withoutSpaces.test(second.slice(0, 1))) return '';
	return /\p{L}-$/u.test(first.slice(-3)) && /^\p{Ll}/u.test(second.slice(0, 2)) ? '' : ' ';
}

/** The lines of one paragraph, heading or field as one text. */
export function joinedText(lines: readonly string[]): string {
	return lines.map((line, at) => (at === 0 ? line : seam(lines[at - 1]!, line) + line)).join('');
}

/** Where each of the lines begins in that text; UTF-16 offsets. */
export function lineStarts(lines: readonly string[]): number[] {
	let end = 0;
	return lines.map((line, at) => {
		const start = end + (at === 0 ? 0 : seam(lines[at - 1]!, line).length);
		end = start + line.length;
		return start;
	});
}

/**
 * Whether the line holds the last words of a sentence that was wrapped before them, though they look like a mark of the page or a
 * sign-off: `Reuters.` after `a spokesman told`, `share.` after `70 cts a`, `comment.` after `declined to`.
 */
export function endsWrapped(before: Line | undefined, line: Line, column: number | null): boolean {
	if (before === undefined || column === null || line.gap || indent(line) > indent(before)) return false;
	if (endsSentence(before.text, true) || !/[\p{L}\p{N},’'"”)%$-]$/u.test(before.text)) return false;
	if (leadsOn(before.text)) return true;
	return endsSentence(line.text) && (isForced(before, line, column) || /^\p{Ll}/u.test(line.text));
}
