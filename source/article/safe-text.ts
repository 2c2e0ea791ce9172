/**
 * The one way from raw text to a terminal, a pipe or an export: a single pass that lets through what is known to be
 * harmless. Raw strings come from files; a `SafeText` can only come from here, so forgetting it is a type error.
 *
 * Box drawing stays: tables use it, and a row is told from the program's frame by where it stands. Private use goes,
 * because that is where fonts keep the arrows and icons of status lines.
 */
import {Kind, kindOf} from './safe-text/character-kind.ts';
import {type Edit, editsFor} from './safe-text/edits.ts';
import {type Offsets, offsetsFor} from './safe-text/offsets.ts';

export {type EmojiForm, showEmoji} from './safe-text/emoji-sequences.ts';
export {hasMixedScripts} from './safe-text/mixed-scripts.ts';
export type {Offsets} from './safe-text/offsets.ts';
export {safeJson} from './safe-text/safe-json.ts';

declare const brand: unique symbol;

/** Text that does nothing in a terminal but appear, within its own cells. */
export type SafeText = string & {readonly [brand]: 'SafeText'};

const nothing = '' as SafeText;

/** A text made safe for one line. Line ends and tabs become a space. */
export function safe(text: string): SafeText {
	return shown(text, editsFor(text, false));
}

/** A text made safe for plain output of several lines: as `safe`, but LF stays and CR LF becomes LF. */
export function safeBlock(text: string): SafeText {
	return shown(text, editsFor(text, true));
}

/**
 * As `safe`, with the number of characters (code points) that cannot be read in it any more. White space that
 * became a space and characters written in another way (flags by their names) are not counted.
 */
export function safeCount(text: string): {text: SafeText; removed: number} {
	const edits = editsFor(text, false);
	let removed = 0;
	for (const edit of edits) if (edit.hides) removed += codePoints(text, edit);
	return {text: shown(text, edits), removed};
}

/** As `safe`, but what that leaves out is shown as visible escapes: `\u{1B}[2J`. */
export function reveal(text: string): SafeText {
	const edits = editsFor(text, false).map(edit =>
		edit.hides ? {...edit, shown: visible(text.slice(edit.start, edit.end))} : edit,
	);
	// Letters that joined across what was left out stand apart now.
	return safe(shown(text, edits));
}

/** As `safe`, with the translation of UTF-16 offsets, so that ranges of the raw text can be marked in it. */
export function safeWithOffsets(text: string): {text: SafeText} & Offsets {
	const edits = editsFor(text, false);
	return {text: shown(text, edits), ...offsetsFor(edits)};
}

/** Whether a text is safe for one line as it is. */
export function isSafe(text: string): text is SafeText {
	// An emoji that is kept is a change into itself.
	return editsFor(text, false).every(({start, end, shown}) => text.slice(start, end) === shown);
}

/** Safe texts one after the other with a separator between. Checked again, because letters can join across the border. */
export function joinSafe(parts: readonly SafeText[], separator: SafeText = nothing): SafeText {
	return safe(parts.join(separator));
}

/** Safe texts below each other, with so many empty lines between. Nothing joins across a line end. */
export function stackSafe(parts: readonly SafeText[], emptyLines = 0): SafeText {
	return parts.join('\n'.repeat(emptyLines + 1)) as SafeText;
}

/**
 * A piece of a safe text: UTF-16 offsets, end exclusive, not below 0. An offset within a character counts as one before
 * it, so that pieces that follow each other give the whole again. It is not checked again: where letters and
 * their marks, or the parts of an emoji, must stay together the offsets are those of whole ones, as `wrap` gives them.
 */
export function sliceSafe(text: SafeText, start: number, end = text.length): SafeText {
	return text.slice(characterStart(text, start), characterStart(text, end)) as SafeText;
}

/** A safe text without the spaces at its ends. Checked again, because a mark may have stood on one of them. */
export function trimSafe(text: SafeText): SafeText {
	const trimmed = text.trim();
	return trimmed === text ? text : safe(trimmed);
}

/** So many spaces; none when the number is below 1. */
export function spaces(columns: number): SafeText {
	return ' '.repeat(Math.max(0, columns)) as SafeText;
}

/** A line with safe texts in it: ``safeText`${name}, ${place}` ``. */
export function safeText(strings: TemplateStringsArray, ...parts: readonly SafeText[]): SafeText {
	return safe(String.raw({raw: strings}, ...parts));
}

/**
 * The program's own words.
 * @throws {TypeError} when they hold anything that `safe` would change: that is a mistake in the program
 */
export function ui(text: string): SafeText {
	if (!isSafe(text)) throw new TypeError(`Not printable: ${JSON.stringify(text)}`);
	return text;
}

/** The offset, or the one before it when that is in the middle of a surrogate pair. */
function characterStart(text: string, offset: number): number {
	if ((text.charCodeAt(offset) & 0xfc_00) !== 0xdc_00) return offset;
	return (text.charCodeAt(offset - 1) & 0xfc_00) === 0xd8_00 ? offset - 1 : offset;
}

function shown(text: string, edits: readonly Edit[]): SafeText {
	if (edits.length === 0) return text as SafeText;
	const pieces: string[] = [];
	let copied = 0;
	for (const edit of edits) {
		pieces.push(text.slice(copied, edit.start), edit.shown);
		copied = edit.end;
	}
	pieces.push(text.slice(copied));
	return pieces.join('') as SafeText;
}

function codePoints(text: string, {start, end}: Edit): number {
	let count = 0;
	for (let index = start; index < end; count++) index += text.codePointAt(index)! > 0xff_ff ? 2 : 1;
	return count;
}

/** Only plain letters of a removed piece appear as themselves. */
function visible(piece: string): string {
	let result = '';
	for (const character of piece) {
		const code = character.codePointAt(0)!;
		const kind = kindOf(code);
		const isPlain = kind === Kind.space || (kind === Kind.text && piece.length > 1);
		result += isPlain ? character : `\\u{${code.toString(16).toUpperCase()}}`;
	}
	return result;
}
