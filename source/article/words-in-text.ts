/** Words that are kept of a text: they are told by what they say, so that they are found again when it was edited. */
import type {Passage} from './article.ts';
import type {QuotedWords} from './correction.ts';
import {type Folded, fold, originalRange} from './fold.ts';

export type WordsInText = {
	/**
	 * What stands between two offsets, and which it is of the places of the text that say just this, however they are
	 * spaced and whatever marks stand in them. Places that overlap count once.
	 */
	at(place: {readonly start: number; readonly end: number}): QuotedWords;
	/** Where such words stand; where there are fewer places than there were, at the last one. Null where they do not. */
	find(words: QuotedWords): Passage | null;
};

/** The words of a text, which is gone through once however often it is asked about. */
export function wordsIn(text: string): WordsInText {
	const folded = fold(text);
	return {
		at({start, end}) {
			const words = text.slice(start, end);
			let nth = 0;
			for (const place of placesOf(folded, words)) {
				if (place.end > start) break;
				nth++;
			}
			return {text: words, nth};
		},
		find({text: words, nth}) {
			let last: {start: number; end: number} | null = null;
			let passed = 0;
			for (const place of placesOf(folded, words)) {
				last = place;
				if (passed++ === nth) break;
			}
			return last && {...last, text: text.slice(last.start, last.end)};
		},
	};
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
