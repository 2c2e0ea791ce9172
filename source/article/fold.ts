/** Texts without case, accents and typographic marks, in which one searches, and the way back to the original. */
import {withBaseLetters} from './base-letters.ts';

/** A folded text, with the place of each of its units in the original. */
export type Folded = {readonly text: string; readonly places: Uint32Array};

const quotationMarks = /[“”„‟«»‹›]/;
const apostrophes = /[‘’‚‛ʼ`´]/;
const dash = /[\p{Dash_Punctuation}\u2212]/u;
const ignorable = /\p{Default_Ignorable_Code_Point}+/gu;
const marks = /\p{M}+/gu;
const plain = /^[\0-\x7f]*$/;
const space = /^\s$/;

/**
 * Letters and digits as they are searched: no case, no accents, one form for what Unicode writes in several (wide
 * letters, ligatures, final sigma), `o` for `ø` and `ss` for `ß`; what nobody sees is gone.
 */
export function foldLetters(text: string): string {
	if (plain.test(text)) return text.toLowerCase();
	const small = text.replace(ignorable, '').normalize('NFKD').toLowerCase().replace(marks, '');
	return withBaseLetters(small).replaceAll('ς', 'σ');
}

function foldCharacter(character: string): string {
	if (space.test(character)) return ' ';
	if (character === '`') return "'";
	if (character <= '\x7f') return character.toLowerCase();
	if (quotationMarks.test(character)) return '"';
	if (apostrophes.test(character)) return "'";
	return dash.test(character) ? '-' : foldLetters(character);
}

/** Folds a text as search does: letters as `foldLetters` has them, plain quotation marks and dashes, single spaces. */
export function fold(text: string): Folded {
	const places: number[] = [];
	let out = '';
	let at = 0;
	for (const character of text) {
		const folded = foldCharacter(character);
		// Of a run of white space the first stands for all.
		if (folded !== ' ' || !out.endsWith(' ')) {
			for (let unit = 0; unit < folded.length; unit++) places.push(at);
			out += folded;
		}
		at += character.length;
	}
	places.push(at);
	return {text: out, places: Uint32Array.from(places)};
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
