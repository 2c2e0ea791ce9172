import {type Alphabet, oneByteEncodings} from './alphabets.ts';

/** How good a reading is by its letters and its words, both from 0 to 1, the former less where it is plainly wrong. */
type Weight = {readonly letters: number; readonly words: number};

/** Marks of every Western text, where they stand at a word's edge. */
const marks = new Set('„“”‚‘’–—…«»‹›\u00a0€£§°©®™·º№•×½¼¾²³');
const withinWords = new Set('’–—·\u00ad\u00a0…€');

/**
 * The encoding with one byte a character in which the letters beyond ASCII are those of one language: what the counts of a
 * detector cannot tell in a short text, and never between encodings that share most of their letters.
 * @param sample bytes with something beyond ASCII
 * @param detected what a detector says; it stays where no other reading is plainly better
 * @returns `detected` or a better name
 */
export function weighed(sample: Uint8Array, detected: string | null): string | null {
	const weights = oneByteEncodings.map(([encoding, alphabets]) => ({
		encoding,
		...weigh(sample, encoding, alphabets),
	}));
	const best = weights.reduce((best, other) => (total(other) > total(best) + 0.001 ? other : best));
	if (best.letters < 0.9) return detected;
	const name = detected?.toLowerCase();
	const known = weights.find(
		({encoding}) => encoding === name || (encoding === 'windows-1252' && name === 'iso-8859-1'),
	);
	if (known !== undefined) return total(best) > total(known) + 0.02 ? best.encoding : detected;
	// Another one-byte encoding or one with many bytes a character: the words have to agree.
	return best.letters >= 0.97 && best.words >= 0.4 ? best.encoding : detected;
}

function total({letters, words}: Weight): number {
	return letters + words / 5;
}

function weigh(sample: Uint8Array, encoding: string, alphabets: readonly Alphabet[]): Weight {
	const text = new TextDecoder(encoding).decode(sample);
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	let best: Weight = {letters: -Infinity, words: 0};
	for (const {letters, words: frequent} of alphabets) {
		const known = words.reduce((count, word) => count + (frequent.has(word) ? 1 : 0), 0);
		// Every fifth word in running text is one of them.
		const weight = {letters: lettersOf(text, letters), words: Math.min(1, (5 * known) / (words.length + 1))};
		if (total(weight) > total(best)) best = weight;
	}
	return best;
}

/** The mean of what each character beyond ASCII says. */
function lettersOf(text: string, letters: ReadonlySet<string>): number {
	let sum = 0;
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at]!;
		if (character <= '\x7f') continue;
		count++;
		sum += worthOf(character, text[at - 1] ?? ' ', text[at + 1] ?? ' ', letters);
	}
	return count === 0 ? 0 : sum / count;
}

function worthOf(character: string, before: string, after: string, letters: ReadonlySet<string>): number {
	if (character === '\ufffd' || (character >= '\x80' && character <= '\x9f')) return -3;
	const lower = character.toLowerCase();
	if (letters.has(lower)) {
		if (lower === character || !/\p{L}/u.test(before)) return 1;
		return /\p{Ll}/u.test(before) ? -1 : 0.5;
	}
	if (/\p{L}/u.test(character)) return -0.5;
	if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return withinWords.has(character) ? 1 : -2;
	return marks.has(character) ? 1 : -0.5;
}
