/** A text taken apart into the words by which it is found: one division for the index, for queries and for what is lit. */
import {foldLetters} from './fold.ts';

/** A word without case and accents, and where it stands in the text: UTF-16 offsets, end exclusive. */
export type Word = {readonly word: string; readonly start: number; readonly end: number};

/** What a character does: it divides words, stands in one, goes with the letter before it, or is one or several words. */
const kinds = {unknown: 0, divider: 1, letter: 2, follower: 3, single: 4, several: 5} as const;

/** Scripts that put no spaces between words: each character is a word of its own, and what is typed a phrase of them. */
const spaceless =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const inWords = /[\p{L}\p{N}\p{Co}]/u;
const follower = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
/** Letters to Unicode, apostrophes to whoever types the word: they divide as those do. */
const modifierApostrophes = /[ʻʼ]/;
const notOfWords = /[^\p{L}\p{N}\p{Co}]+|[ʻʼ]+/gu;
const ascii = /^[\0-\x7f]*$/;

/** What is longer than so many UTF-16 units is no word anybody types: its beginning stands for it. */
const longest = 64;
/** Where that beginning ends at the latest, with all that goes with its letters. */
const farthest = 16 * longest;

/** The kinds of the characters below U+10000, as far as they have been met. */
const met = new Uint8Array(0x10000);
/** Words of one character, folded, as far as they have been met: in some scripts all words are. */
const metFolded = new Map<string, string>();

/** Whether a word is of a script in which each character is one. */
export function isSpaceless(word: string): boolean {
	return spaceless.test(word);
}

function kindOf(character: string): number {
	if (follower.test(character)) return kinds.follower;
	if (!inWords.test(character) || modifierApostrophes.test(character)) return kinds.divider;
	const folded = foldWord(character);
	if (folded === '') return kinds.follower;
	if (!spaceless.test(character) && !spaceless.test(folded)) return kinds.letter;
	return folded.length > String.fromCodePoint(folded.codePointAt(0)!).length ? kinds.several : kinds.single;
}

function kindAt(text: string, at: number): number {
	const code = text.codePointAt(at)!;
	if (code > 0xffff) return kindOf(String.fromCodePoint(code));
	if (met[code] === kinds.unknown) met[code] = kindOf(String.fromCharCode(code));
	return met[code]!;
}

function foldWord(written: string): string {
	const near = written.slice(0, farthest);
	const folded = ascii.test(near) ? near.toLowerCase() : foldLetters(near).replace(notOfWords, '');
	return folded.length <= longest ? folded : folded.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

function foldWritten(written: string): string {
	if (written.length > 1) return foldWord(written);
	const known = metFolded.get(written) ?? foldWord(written);
	metFolded.set(written, known);
	return known;
}

/** The words of a text by their numbers from 0; each is folded only when it is asked for. */
export class Words {
	readonly #text: string;
	/** Start and end of each word. */
	readonly #places: number[] = [];

	/** Linear in the text. */
	constructor(text: string) {
		this.#text = text;
		this.#divide();
	}

	get count(): number {
		return this.#places.length / 2;
	}

	/** The UTF-16 offset at which a word begins: that of a letter or digit. */
	start(number: number): number {
		return this.#places[2 * number]!;
	}

	/** The UTF-16 offset after a word. */
	end(number: number): number {
		return this.#places[2 * number + 1]!;
	}

	/** A word, folded; never empty. */
	word(number: number): string {
		const start = this.start(number);
		const folded = foldWritten(this.#text.slice(start, this.end(number)));
		if (kindAt(this.#text, start) !== kinds.several) return folded;
		let first = number;
		while (this.start(first - 1) === start) first--;
		return [...folded][number - first]!;
	}

	#divide(): void {
		const text = this.#text;
		const places = this.#places;
		let open: number = kinds.divider;
		for (let at = 0, next = 0; at < text.length; at = next) {
			const code = text.codePointAt(at)!;
			next = code > 0xffff ? at + 2 : at + 1;
			const kind = kindAt(text, at);
			const goesOn = open !== kinds.divider && kind === kinds.follower;
			if (goesOn || (open === kinds.letter && kind === kinds.letter)) places[places.length - 1] = next;
			else if (kind === kinds.letter || kind === kinds.single) places.push(at, next);
			else if (kind === kinds.several) this.#addSeveral(at, next);
			if (kind !== kinds.follower) open = kind;
		}
	}

	/** All the words that one character holds stand where it stands. */
	#addSeveral(start: number, end: number): void {
		for (const _ of foldWritten(this.#text.slice(start, end))) this.#places.push(start, end);
	}
}

/** The words of a text in their order, with their places. Linear in the text. */
export function* wordsIn(text: string): Generator<Word> {
	const words = new Words(text);
	for (let number = 0; number < words.count; number++) {
		yield {word: words.word(number), start: words.start(number), end: words.end(number)};
	}
}

/** The words of a text in their order, folded. Linear in the text. */
export function wordsOf(text: string): string[] {
	const words = new Words(text);
	const folded: string[] = [];
	for (let number = 0; number < words.count; number++) folded.push(words.word(number));
	return folded;
}
