/** A text taken apart into the words by which it is found: one division for the index, for queries and for what is lit. */
import {foldLetters} from './fold.ts';

/** A word without case and accents, and where it stands in the text: UTF-16 offsets, end exclusive. */
export type Word = {readonly word: string; readonly start: number; readonly end: number};

/** Scripts that put no spaces between words: each character is a word of its own, and what is typed a phrase of them. */
const spaceless = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const inWords = String.raw`[\p{L}\p{N}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}]`;
const follower = String.raw`[\p{M}\p{Default_Ignorable_Code_Point}]`;
const wordPattern = new RegExp(`${spaceless}${follower}*|(?:(?!${spaceless})${inWords})+`, 'gu');
const asciiWord = /[A-Za-z0-9]+/g;
const ascii = /^[\0-\x7f]*$/;
const notOfWords = /[^\p{L}\p{N}\p{Co}]+/gu;

/** Common in English print and in no word: without them most texts are ASCII, which is taken apart three times as quickly. */
const printersMarks = /[\u2010-\u2015\u2018-\u201f\u2022\u2026\u00a0]/g;

/** What is longer than so many UTF-16 units is no word anybody types: its beginning stands for it. */
const longest = 64;

function foldWord(written: string): string {
	const folded = ascii.test(written) ? written.toLowerCase() : foldLetters(written).replace(notOfWords, '');
	return folded.length <= longest ? folded : folded.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** The words as they are written. */
function written(text: string): IterableIterator<RegExpMatchArray & {index: number}> {
	const even = text.replace(printersMarks, ' ');
	return even.matchAll(ascii.test(even) ? asciiWord : wordPattern) as ReturnType<typeof written>;
}

/** The words of a text in their order, with their places. Linear in the text. */
export function* wordsIn(text: string): Generator<Word> {
	for (const match of written(text)) {
		const word = foldWord(match[0]);
		if (word !== '') yield {word, start: match.index, end: match.index + match[0].length};
	}
}

/** The words of a text in their order, folded. Linear in the text. */
export function wordsOf(text: string): string[] {
	return Array.from(written(text), ([word]) => foldWord(word)).filter(word => word !== '');
}
