/**
 * Function keys and Insert. Ink tells nothing about them but that there was a key, so they are passed on to it as the
 * kitty protocol numbers them, with the character of that number as the text they type: text it hands on.
 */

/** What the kitty protocol calls F1 and Insert; F2 to F12 follow F1. */
const numberOfF1 = 57364;
const numberOfInsert = 57348;

/** The numbers with which F1 to F12 come before a `~`. */
const tildes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];
/** What rxvt writes in place of `~` for what is held down, as xterm numbers that: Shift, Control, both. */
const held: Readonly<Record<string, string>> = {$: '2', '^': '5', '@': '6'};

/** xterm, its older kin and kitty: F1 to F4 (`ESC O P`, `ESC [ 1 ; 5 P`, `ESC O 5 P`). */
const letter = /^\x1b[[O](?:1;)?([\d:]*)([P-S])$/;
/** The Linux console: F1 to F5. */
const linux = /^\x1b\[\[([A-E])$/;
/** VT220 and all that came after it. */
const tilde = /^\x1b\[(\d+)(?:;([\d:]+))?([~$^@])$/;

/** A sequence of a terminal as Ink is to see it: the same, but for the keys that Ink has no names for. */
export function withFunctionKeys(sequence: string): string {
	const [, modifiers, last] = letter.exec(sequence) ?? [];
	if (last !== undefined) return functionKey('PQRS'.indexOf(last), modifiers);
	const [, consoleKey] = linux.exec(sequence) ?? [];
	if (consoleKey !== undefined) return functionKey('ABCDE'.indexOf(consoleKey));
	const [, number, given, end = ''] = tilde.exec(sequence) ?? [];
	if (number === undefined) return sequence;
	const modified = held[end] ?? given;
	if (number === '2') return numbered(numberOfInsert, modified);
	const at = tildes.indexOf(Number(number));
	if (at >= 0) return functionKey(at, modified);
	// Of rxvt's ways to write what is held down Ink does not know this one.
	return end === '@' ? `\x1b[${number};${modified}~` : sequence;
}

/** The name of the function key, or of Insert, that Ink says has typed this; undefined for all other text. */
export function functionKeyName(typed: string): string | undefined {
	const number = typed.charCodeAt(0);
	if (typed.length !== 1 || number < numberOfInsert) return;
	if (number === numberOfInsert) return 'insert';
	const at = number - numberOfF1;
	return at >= 0 && at < tildes.length ? `f${at + 1}` : undefined;
}

function functionKey(at: number, modifiers?: string): string {
	return numbered(numberOfF1 + at, modifiers);
}

function numbered(number: number, modifiers = ''): string {
	return `\x1b[${number};${modifiers === '' ? '1' : modifiers};${number}u`;
}
