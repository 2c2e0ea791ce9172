/** Texts without case, accents and typographic marks, in which one searches, and the way back to the original. */

/** A text without case, accents and typographic marks, with the place of each of its units in the original. */
export type Folded = {readonly text: string; readonly places: Uint32Array};

const plain: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'‘': "'",
	'’': "'",
	'–': '-',
	'—': '-',
	'\u00a0': ' ',
	'\u202f': ' ',
	'\n': ' ',
};

const marks = /\p{M}+/gu;
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

function foldCharacter(character: string): string {
	if (character <= '\x7f') return character === '\n' ? ' ' : character.toLowerCase();
	if (ignorable.test(character)) return '';
	return plain[character] ?? character.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** Folds a text as the search of an article does: no case, no accents, plain quotation marks and dashes. */
export function fold(text: string): Folded {
	const places: number[] = [];
	let out = '';
	let at = 0;
	for (const character of text) {
		const plainCharacter = foldCharacter(character);
		for (let unit = 0; unit < plainCharacter.length; unit++) places.push(at);
		out += plainCharacter;
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
