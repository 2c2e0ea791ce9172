/** A text taken apart as the full-text index does it (FTS5's unicode61 without diacritics), so that both agree on what a word is. */

/** What a character does: it stands in words, goes with the letter before it, or divides. */
const kinds = {unknown: 0, word: 1, follower: 2, divider: 3} as const;
const inWords = /[\p{L}\p{N}\p{Co}]/u;
/** What nobody sees hides no word; the archive leaves it out of the index. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** The accents that are in FTS5's own table: at any other mark it divides. */
const accent = /^[\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331]$/;
const notOfWords = /\p{Default_Ignorable_Code_Point}+/gu;
const accents = /[\u0300-\u036f]+/g;
const plain = /^[\0-\x7f]*$/;

/** The kinds of the characters below U+10000, as far as they have been met. */
const met = new Uint8Array(0x10000);

function kindOf(character: string): number {
	if (invisible.test(character) || accent.test(character)) return kinds.follower;
	return inWords.test(character) ? kinds.word : kinds.divider;
}

function kindAt(text: string, at: number, unit: number): number {
	if (unit >= 0xd800 && unit <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
	const known = met[unit]!;
	if (known !== kinds.unknown) return known;
	met[unit] = kindOf(text[at]!);
	return met[unit]!;
}

/** The places of all words of a text, in order: start, end (exclusive), start, end … in UTF-16 units. Linear in the text. */
export function wordPlaces(text: string): number[] {
	const places: number[] = [];
	let start = -1;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const kind = kindAt(text, at, unit);
		const belongs = kind === kinds.word || (kind === kinds.follower && start >= 0);
		if (belongs && start < 0) start = at;
		else if (!belongs && start >= 0) {
			places.push(start, at);
			start = -1;
		}
		// The second half of a character goes with the first.
		if (unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at)! > 0xffff) at++;
	}
	if (start >= 0) places.push(start, text.length);
	return places;
}

/** The words of a text, in order, as they are written but for what cannot be seen. */
export function wordsOf(text: string): string[] {
	const places = wordPlaces(text);
	return Array.from({length: places.length / 2}, (_, n) =>
		text.slice(places[2 * n], places[2 * n + 1]).replace(notOfWords, ''),
	);
}

/** A word as the index knows it: without case and accents. */
export function foldWord(written: string): string {
	if (plain.test(written)) return written.toLowerCase();
	const bare = written.replace(notOfWords, '').normalize('NFD').replace(accents, '').normalize('NFC');
	return bare.toLowerCase().replaceAll('ς', 'σ');
}
