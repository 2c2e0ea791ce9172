/**
 * What terminals tell of the mouse, by xterm's "Control Sequences": in the form that is asked for (SGR, mode 1006), and
 * in the oldest one (X10), which comes where that is not known. A report is never a key, whoever has asked for it.
 */

/** A turn of the wheel, and where the pointer was: column and row of the window, counted from 0. */
export type WheelTurn = {readonly direction: 1 | -1; readonly column: number; readonly row: number};

/** `ESC [ < button ; column ; row M`, or `ESC [ M` and a character for each of the three. */
const report = /\x1b\[(?:<(\d+);(\d+);(\d+)([Mm])|M([^\x00-\x1f])([^\x00-\x1f])([^\x00-\x1f]))/y;
const unfinished = /\x1b\[(?:<[\d;]*|M[^\x00-\x1f]{0,2})$/y;
/** One that a control broke off. */
const broken = /\x1b\[M[^\x00-\x1f]{0,2}/y;
/** The part of a report that is waited for no longer. */
const given = /^\x1b(?:\[(?:<[\d;]*|M[^\x00-\x1f]{0,2})?)?$/;
/** What shows that it was one. */
const after = /^\x1b\[(?:<\d[\d;]*(?:[Mm]|$)|M[^\x00-\x1f])/;

/** UTF-16 units of the longest report. */
const longest = 32;

/** Shift, Alt and Control, which may be held down with the wheel. */
const modifiers = 4 + 8 + 16;
const wheelUp = 64;
const wheelDown = 65;

/** What a character of the oldest form stands for; a byte that is no UTF-8 has become one that stands for a large one. */
function x10(character: string): number {
	return character === '\ufffd' ? 96 : character.charCodeAt(0) - 32;
}

/**
 * The report that begins here.
 * @returns its length in UTF-16 units with the turn of the wheel if it was one; `unfinished` where its end is still to
 *   come; null where there is none
 */
export function mouseReportAt(
	input: string,
	at: number,
): {readonly length: number; readonly turn: WheelTurn | null} | 'unfinished' | null {
	report.lastIndex = at;
	const found = report.exec(input);
	if (found === null) {
		unfinished.lastIndex = at;
		if (input.length - at <= longest && unfinished.test(input)) return 'unfinished';
		broken.lastIndex = at;
		const length = broken.exec(input)?.[0].length;
		return length === undefined ? null : {length, turn: null};
	}
	const [{length}, button, column, row, end] = found;
	const [code, x, y] = end === undefined ? found.slice(5, 8).map(x10) : [button, column, row].map(Number);
	const pressed = code! & ~modifiers;
	const isWheel = end !== 'm' && (pressed === wheelUp || pressed === wheelDown);
	return {
		length,
		turn: isWheel ? {direction: pressed === wheelUp ? -1 : 1, column: x! - 1, row: y! - 1} : null,
	};
}

/** Whether this may be the beginning of a report of which nothing more has come in time. */
export function mayBeReport(begun: string): boolean {
	return begun.length <= longest && given.test(begun);
}

/** Whether input goes on with such a beginning after all. */
export function goesOn(begun: string, input: string): boolean {
	return after.test(begun + input.slice(0, longest));
}
