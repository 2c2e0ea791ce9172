const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** A run between white space can be a whole text; ICU gets it in pieces of this size, in UTF-16 units. */
const pieceLength = 2000;

let segmenter: Intl.Segmenter | null = null;

/**
 * Number of words as a person would count them: runs between white space that hold a letter or a digit. In scripts that put
 * no space between words (Han, kana, Thai …) they are those of a dictionary.
 */
export function countWords(text: string): number {
	let words = 0;
	const isSpaced = !unspaced.test(text);
	for (const match of text.matchAll(/\S+/g)) {
		if (isSpaced || !unspaced.test(match[0])) {
			if (/[\p{L}\p{N}]/u.test(match[0])) words++;
		} else words += wordsInRun(match[0]);
	}
	return words;
}

function wordsInRun(run: string): number {
	segmenter ??= new Intl.Segmenter('ja', {granularity: 'word'});
	let words = 0;
	for (let at = 0; at < run.length; at += pieceLength) {
		for (const {isWordLike} of segmenter.segment(run.slice(at, at + pieceLength))) if (isWordLike) words++;
	}
	return words;
}
