import type {Quote} from './article.ts';

/** How sure it is who said a quote; a person reads it in words: a name, "perhaps" a name, "unknown". */
export type Certainty = 'sure' | 'perhaps' | 'unknown';

/** The least confidence with which a speaker is named at all. */
export const perhapsFrom = 0.5;

/** The least confidence with which a speaker is named without "perhaps". */
export const sureFrom = 0.8;

/** How sure the speaker of a quote is. */
export function certaintyOf({speaker, confidence}: Pick<Quote, 'speaker' | 'confidence'>): Certainty {
	if (speaker === null) return 'unknown';
	return confidence >= sureFrom ? 'sure' : 'perhaps';
}
