/** Letters that Unicode does not take apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th',
	ı: 'i',
};

/** A text in lower case with `o` for `ø`, `ss` for `ß` and so on; accents that Unicode takes off itself are left alone. */
export function withBaseLetters(text: string): string {
	return text.replace(/[ßæœøđðłþı]/g, letter => letters[letter]!);
}
