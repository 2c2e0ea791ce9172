/** Texts without case, accents and typographic marks, in which one searches, and the way back to the original. */
import {withBaseLetters} from './base-letters.ts';

/** A folded text, with the place of each of its units in the original. */
export type Folded = {readonly text: string; readonly places: Uint32Array};

const quotationMarks = /[“”„‟«»‹›″״〝〞〟❝❞]/;
const apostrophes = /[‘’‚‛ʻʼ`´′׳❛❜]/;
const dash = /[\p{Dash_Punctuation}\u2212]/u;
/** Accents, what nobody sees, and the stroke that only makes Arabic words longer. */
const ignored = /[\p{M}\p{Default_Ignorable_Code_Point}\u0640]+/gu;
const plain = /^[\0-\x7f]*$/;
/** U+FEFF is none: it has no width, and stands in words. */
const space = /^[^\S\ufeff]$|^\x85$/;

/**
 * Letters and digits as they are searched: no case, no accents, one form for what Unicode writes in several (wide
 * letters, ligatures, final sigma), `o` for `ø` and `ss` for `ß`; what nobody sees is gone.
 */
export function foldLetters(text: string): string {
	if (plain.test(text)) return text.toLowerCase();
	const small = text.normalize('NFKD').toLowerCase().replace(ignored, '');
	return withBaseLetters(small).replaceAll('ς', 'σ');
}

/** What characters beyond ASCII are folded to, as far as they have been met. */
const met = new Map<string, string>();

function foldCharacter(character: string): string {
	const known = met.get(character) ?? foldUnmet(character);
	met.set(character, known);
	return known;
}

function foldUnmet(character: string): string {
	if (space.test(character)) return ' ';
	if (quotationMarks.test(character)) return '"';
	if (apostrophes.test(character)) return "'";
	return dash.test(character) ? '-' : foldLetters(character);
}

/** ASCII but for white space and backquotes. */
function isPlain(unit: number): boolean {
	return unit > 0x20 && unit < 0x80 && unit !== 0x60;
}

/** The end of what is folded at once: a run of plain characters, or any one character. */
function pieceEnd(text: string, from: number): number {
	if (!isPlain(text.charCodeAt(from))) return from + (text.codePointAt(from)! > 0xffff ? 2 : 1);
	let end = from + 1;
	while (end < text.length && isPlain(text.charCodeAt(end))) end++;
	return end;
}

/** Folds a text as search does: letters as `foldLetters` has them, plain quotation marks and dashes, single spaces. */
export function fold(text: string): Folded {
	const places: number[] = [];
	const out: string[] = [];
	let isAfterSpace = false;
	for (let at = 0, end = 0; at < text.length; at = end) {
		end = pieceEnd(text, at);
		const isRun = isPlain(text.charCodeAt(at));
		const folded = isRun ? text.slice(at, end).toLowerCase() : foldCharacter(text.slice(at, end));
		// Of a run of white space the first stands for all.
		if (folded !== ' ' || !isAfterSpace) {
			for (let unit = 0; unit < folded.length; unit++) places.push(isRun ? at + unit : at);
			out.push(folded);
		}
		if (folded !== '') isAfterSpace = folded.endsWith(' ');
	}
	places.push(text.length);
	return {text: out.join(''), places: Uint32Array.from(places)};
}

/**
 * Where a piece of the folded text stands in the original: whole characters, although one character can be folded
 * to several (`ﬃ` to `ffi`) and the piece may begin or end within them.
 */
export function originalRange({places}: Folded, at: number, length: number): {start: number; end: number} {
	let next = at + length;
	while (next < places.length - 1 && places[next] === places[next - 1]) next++;
	return {start: places[at]!, end: places[next]!};
}
