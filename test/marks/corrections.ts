/** Corrections of articles in `/news`, for tests and for the programs they start. */
import type {
	Correction,
	KeptCorrection,
	NameCorrection,
	QuoteCorrection,
} from '../../source/article/correction.ts';
import type {ArticleKeys} from '../../source/article/identity.ts';
import type {SourceName} from '../../source/article/source-name.ts';

/** Keys of an article in `/news/<name>.txt`. */
export function keysOf(name: string, other: Partial<ArticleKeys> = {}): ArticleKeys {
	return {url: null, file: `/news/${name}.txt`, index: 0, textHash: `text of ${name}`, ...other};
}

export function person(name: string): SourceName {
	return {name, kind: 'person'};
}

/** That these words are by a person, or by nobody who is known. */
export function isBy(keys: ArticleKeys, text: string, name: string | null, nth = 0): QuoteCorrection {
	return {keys, words: {text, nth}, verdict: {speaker: name === null ? null : person(name)}};
}

export function noQuote(keys: ArticleKeys, text: string, nth = 0): QuoteCorrection {
	return {keys, words: {text, nth}, verdict: 'no quote'};
}

export function pair(relation: 'same' | 'apart', one: string, other: string): NameCorrection {
	return {relation, one: person(one), other: person(other)};
}

export function rename(one: string, name: string): NameCorrection {
	return {relation: 'rename', one: person(one), name};
}

/** Without the times at which they were made. */
export function untimed(kept: readonly KeptCorrection[]): Correction[] {
	return kept.map(({correctedAt, ...correction}) => correction as Correction);
}
