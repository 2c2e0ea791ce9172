/** What an article quotes, with what the reader put right about it. */
import type {Attribution, Quote, Speaker} from './article.ts';
import type {QuoteCorrection, QuotedWords} from './correction.ts';
import {fold} from './fold.ts';
import type {SourceName} from './source-name.ts';

/** The words of a quote, the same however they are spaced and whatever marks stand in them. */
export function wordsKey({text, nth}: QuotedWords): string {
	return keyOf(foldedWords(text), nth);
}

function keyOf(folded: string, nth: number): string {
	return `${nth} ${folded}`;
}

function foldedWords(text: string): string {
	return fold(text).text.trim();
}

/**
 * What one of an article's quotes says, and which it is of those that say so.
 * @param quotes all of the article as they were found, before any correction; by this is counted.
 * @param number the quote's place among them, from 0.
 */
export function quotedWords(quotes: readonly Pick<Quote, 'text'>[], number: number): QuotedWords {
	const text = quotes[number]?.text ?? '';
	const words = foldedWords(text);
	const nth = quotes.slice(0, number).filter(quote => foldedWords(quote.text) === words).length;
	return {text, nth};
}

/**
 * An article's quotes and speakers as they are by these corrections, of which an earlier one outdoes a later one of the
 * same words. A correction of words that are no longer there does nothing.
 * @param attribution as it was found, before any correction.
 */
export function corrected(
	attribution: Attribution,
	corrections: readonly Pick<QuoteCorrection, 'words' | 'verdict'>[],
): Attribution {
	if (corrections.length === 0) return attribution;
	const verdicts = new Map(corrections.toReversed().map(({words, verdict}) => [wordsKey(words), verdict]));
	const speakers = new Map(attribution.speakers.map(speaker => [speaker.name, speaker]));
	const counts = new Map<string, number>();
	let isChanged = false;

	const quotes = attribution.quotes.flatMap((quote): Quote[] => {
		const words = foldedWords(quote.text);
		const nth = counts.get(words) ?? 0;
		counts.set(words, nth + 1);
		const verdict = verdicts.get(keyOf(words, nth));
		if (verdict === undefined) return [quote];
		isChanged = true;
		if (verdict === 'no quote') return [];
		const {speaker} = verdict;
		if (speaker === null) return [{...quote, speaker: null, confidence: 0}];
		if (!speakers.has(speaker.name)) speakers.set(speaker.name, newSpeaker(speaker));
		return [{...quote, speaker: speaker.name, confidence: 1}];
	});
	return isChanged ? {quotes, speakers: inOrder(quotes, speakers)} : attribution;
}

function newSpeaker({name, kind}: SourceName): Speaker {
	return {name, kind, aliases: [], role: null};
}

/** Those who are quoted, in the order of their first quotes. */
function inOrder(quotes: readonly Quote[], speakers: ReadonlyMap<string, Speaker>): Speaker[] {
	const names = new Set(quotes.map(({speaker}) => speaker));
	return [...names].flatMap(name => (name === null ? [] : (speakers.get(name) ?? [])));
}
