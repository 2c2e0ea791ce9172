/** Words that are kept of a text: they are told by what they say, so that they are found again when it was edited. */
import type {Passage} from './article.ts';
import type {QuotedWords} from './correction.ts';
import {type Folded, fold, originalRange} from './fold.ts';

/**
 * What stands between two offsets, and which it is of the places of the text that say just this, however they are
 * spaced and whatever marks stand in them. Places that overlap count once.
 */
export function wordsAt(
	text: string,
	{start, end}: {readonly start: number; readonly end: number},
): QuotedWords {
	const words = text.slice(start, end);
	const folded = fold(text);
	let nth = 0;
	for (const place of placesOf(folded, words)) {
		if (place.end > start) break;
		nth++;
	}
	return {text: words, nth};
}

/** Where such words stand; where there are fewer places than there were, at the last one. Null where they do not. */
export function passageOf(text: string, {text: words, nth}: QuotedWords): Passage | null {
	let last: {start: number; end: number} | null = null;
	let passed = 0;
	for (const place of placesOf(fold(text), words)) {
		last = place;
		if (passed++ === nth) break;
	}
	return last && {...last, text: text.slice(last.start, last.end)};
}

function* placesOf(folded: Folded, words: string): Generator<{start: number; end: number}> {
	const wanted = fold(words).text.trim();
	if (wanted === '') return;
	for (let at = 0; ; at += wanted.length) {
		at = folded.text.indexOf(wanted, at);
		if (at < 0) return;
		yield originalRange(folded, at, wanted.length);
	}
}
