import type {Quote} from './article.ts';

/** How sure it is who said a quote; a person reads it in words: a name, "perhaps" a name, "unknown". */
export type Certainty = 'sure' | 'perhaps' | 'unknown';

/**
 * The least confidence with which a speaker is named at all, and the least without "perhaps". From these on at least 93
 * and 95 of 100 names are right in articles that the models have not seen, by the figures in the card of the weights.
 */
export const perhapsFrom = 0.55;
export const sureFrom = 0.7;

/** How sure the speaker of a quote is. */
export function certaintyOf({speaker, confidence}: Pick<Quote, 'speaker' | 'confidence'>): Certainty {
	if (speaker === null) return 'unknown';
	return confidence >= sureFrom ? 'sure' : 'perhaps';
}
