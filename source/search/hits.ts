/** Quotes and speakers that were found, with the words that matched. */
import type {RankedQuote} from './find-quotes.ts';
import type {RankedSpeaker} from './find-speakers.ts';
import {bestPlace, opening, type Sought} from './snippet.ts';
import type {QuoteHit, SpeakerHit} from './types.ts';

/** A quote of which some words match, or one of a speaker whose name does. */
export function quoteHit({article, number, quote, score}: RankedQuote, sought: Sought): QuoteHit {
	const found = bestPlace([quote.text], sought);
	const {text, start, end, speaker} = quote;
	return {
		kind: 'quote',
		field: found === null ? 'speaker' : 'quote',
		snippet: found?.snippet ?? opening(text),
		score,
		article,
		number,
		speaker,
		at: {text, start, end},
	};
}

/** A speaker, by the name, alias or role that matches best. */
export function speakerHit(found: RankedSpeaker, sought: Sought): SpeakerHit {
	const {id, name, aliases, role, quotes, score} = found;
	const place = bestPlace([name, ...aliases, ...(role === null ? [] : [role])], sought);
	return {
		kind: 'speaker',
		field: 'speaker',
		snippet: place?.snippet ?? opening(name),
		score,
		speaker: id,
		name,
		quotes,
	};
}
