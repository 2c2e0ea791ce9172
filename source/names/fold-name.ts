import {withBaseLetters} from '../article/base-letters.ts';

/**
 * A name as names are compared: in lower case, without accents, stops and apostrophes, hyphens as spaces.
 * Letters of other scripts stay what they are, however much they look like Latin ones, and so do the marks that
 * make other letters in them.
 */
export function foldName(text: string): string {
	// Most names by far, and there may be tens of thousands.
	if (!/[^a-zA-Z ]|^ | $| {2}/.test(text)) return text.toLowerCase();
	const plain = text
		.toLowerCase()
		.replace(/[.'’‘ʼ`´]/g, '')
		.replace(/[\s\-‐‑–]+/g, ' ')
		.trim();
	if (/^[ -~]*$/.test(plain)) return plain;
	const bare = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
	return withBaseLetters(bare).normalize('NFC');
}
