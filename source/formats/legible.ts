/**
 * What a person sees of a raw text. Layout is recognised on this view, while the raw text is what is kept: so an
 * invisible character can neither hide a byline nor get lost.
 */

const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const invisible = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** The text with every kind of space as a plain one and without the characters that nobody can see. */
export function legible(text: string): string {
	if (/^[ -~]*$/.test(text)) return text;
	return text.replace(invisible, '').replace(spaces, ' ');
}

/** The letters and digits alone, in lower case: texts that differ in nothing else say the same. */
export function lettersAlone(text: string): string {
	return legible(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many characters of the raw text the first `length` characters of its legible view stand for. */
export function rawLength(text: string, length: number): number {
	let seen = 0;
	let at = 0;
	for (const character of text) {
		if (seen >= length) break;
		seen += legible(character).length;
		at += character.length;
	}
	return at;
}

/** White space at both ends taken off, of every kind but the byte order mark, which is no space to anybody but JavaScript. */
export function trimSpace(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Whether there is nothing to see in the text. */
export function isBlank(text: string): boolean {
	return !/[^\s\u0085\p{Default_Ignorable_Code_Point}\u0000-\u001f\u007f]/u.test(text);
}

/** Whether the UTF-16 unit is white space of any script, a byte order mark excepted. */
export function isSpace(code: number): boolean {
	return (
		code === 0x20 ||
		(code >= 0x09 && code <= 0x0d) ||
		code === 0x85 ||
		code === 0xa0 ||
		(code > 0x167f &&
			(code === 0x1680 ||
				(code >= 0x2000 && code <= 0x200a) ||
				code === 0x2028 ||
				code === 0x2029 ||
				code === 0x202f ||
				code === 0x205f ||
				code === 0x3000))
	);
}
