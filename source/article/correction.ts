/** What a reader puts right about quotes and those who are quoted. */
import type {ArticleKeys} from './identity.ts';
import type {SourceName} from './source-name.ts';

/** A quote by what it says: the `nth` (from 0) of those in an article that say just this. */
export type QuotedWords = {readonly text: string; readonly nth: number};

/** One quote of one article: who said it (null: nobody knows), or that it is none. */
export type QuoteCorrection = {
	readonly keys: ArticleKeys;
	readonly words: QuotedWords;
	readonly verdict: {readonly speaker: SourceName | null} | 'no quote';
};

/** Names over all articles: that two are one speaker, that they are two, or what one is to be called. */
export type NameCorrection =
	| {readonly relation: 'same' | 'apart'; readonly one: SourceName; readonly other: SourceName}
	| {readonly relation: 'rename'; readonly one: SourceName; readonly name: string};

export type Correction = QuoteCorrection | NameCorrection;

/** As it is kept, with the time at which it was made, ISO 8601. */
export type Kept<T extends Correction> = T & {readonly correctedAt: string};
export type KeptCorrection = Kept<Correction>;
