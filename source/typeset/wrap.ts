import {cells, isOneColumnEach, rowEnd, width} from './fit.ts';

/** A line of a wrapped text: UTF-16 offsets into it, without the space at which it was broken. */
export type Range = {readonly start: number; readonly end: number};

/**
 * Breaks a text into lines of at most `columns`, at spaces where it can, inside a word (and between wide
 * characters) where it must. Greedy and linear in the length of the text; an empty text is one empty line.
 */
export function wrap(text: string, columns: number): Range[] {
	const room = Math.max(1, columns);
	if (text.length <= room && width(text) <= room) return [{start: 0, end: text.length}];
	return isOneColumnEach(text) ? wrapEven(text, room) : wrapCells(text, room);
}

function wrapEven(text: string, room: number): Range[] {
	const lines: Range[] = [];
	let start = 0;
	while (text.length - start > room) {
		// A space right after the last column still breaks the line there.
		let end = start + room;
		while (end > start && text.charCodeAt(end) !== 32) end--;
		if (end === start) end = start + room;
		const next = skipSpaces(text, end);
		lines.push({start, end: rowEnd(text, start, end)});
		start = next;
	}
	if (start < text.length || lines.length === 0) lines.push({start, end: text.length});
	return lines;
}

function wrapCells(text: string, room: number): Range[] {
	const lines: Range[] = [];
	let start = 0;
	let used = 0;
	/** Where the line could be broken: its end and the beginning of the next, with the columns up to there. */
	let breakEnd = -1;
	let breakNext = -1;
	let breakUsed = 0;
	for (const cell of cells(text)) {
		if (cell.index < start) continue;
		if (cell.text === ' ') {
			if (used === 0 && lines.length > 0) {
				start = cell.index + 1;
				continue;
			}
			breakEnd = cell.index;
			breakNext = cell.index + 1;
			breakUsed = used + 1;
		} else if (cell.columns > 1 && cell.index > start) {
			breakEnd = cell.index;
			breakNext = cell.index;
			breakUsed = used;
		}
		if (used + cell.columns > room && cell.text !== ' ') {
			if (breakEnd > start) {
				lines.push({start, end: rowEnd(text, start, breakEnd)});
				start = breakNext;
				used -= breakUsed;
			} else {
				lines.push({start, end: rowEnd(text, start, cell.index)});
				start = cell.index;
				used = 0;
			}
			breakEnd = -1;
		}
		used += cell.columns;
	}
	if (start < text.length || lines.length === 0) lines.push({start, end: rowEnd(text, start, text.length)});
	return lines;
}

function skipSpaces(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === 32) at++;
	return at;
}
