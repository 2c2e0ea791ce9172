/** Characters whose meaning can be shown by others that look the same everywhere. */

export const replacementCharacter = '\uFFFD';
export const dottedCircle = '\u25CC';
export const nonJoiner = '\u200C';

const swaps = new Map<number, string>([
	[0x80, '€'],
	[0x82, '‚'],
	[0x84, '„'],
	[0x8b, '‹'],
	[0x91, '‘'],
	[0x92, '’'],
	[0x93, '“'],
	[0x94, '”'],
	[0x95, '•'],
	[0x96, '–'],
	[0x97, '—'],
	[0x9b, '›'],
	// Thai and Lao AM: one grapheme with the letter before it, but a cell of its own. Its two halves say so.
	[0x0e_33, '\u0E4D\u0E32'],
	[0x0e_b3, '\u0ECD\u0EB2'],
	[0x26_30, '≡'],
	[0x2e_3a, '——'],
	[0x2e_3b, '———'],
	// Between a word and its ruby.
	[0xff_fa, ' '],
	// The basmala, one character many cells wide, written out.
	[0xfd_fd, 'بسم الله الرحمن الرحيم'],
]);

const otherSpace = /\p{Zs}/u;

/**
 * What is shown in place of a character of `Kind.swap`.
 * @param code its code point; letters of flags are named elsewhere, by twos
 * @returns one or more harmless characters; U+FFFD when nothing has its meaning
 */
export function swapFor(code: number): string {
	const known = swaps.get(code);
	if (known !== undefined) return known;
	const character = String.fromCodePoint(code);
	if (otherSpace.test(character)) return ' ';
	const plain = character.normalize('NFKC');
	return plain === character ? replacementCharacter : plain;
}

const tails = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The free-standing letter for a Hangul vowel or trailing consonant that has no syllable to stand in. */
export function standAloneJamo(code: number): string {
	return code < 0x11_a8 ? String.fromCharCode(0x31_4f + code - 0x11_61) : tails[code - 0x11_a8]!;
}
