/** What a reader keeps of an article: its words, whose they are, where they are from, and what was noted about them. */
import type {Speaker} from './article.ts';
import type {Cited} from './cited.ts';
import type {QuotedWords} from './correction.ts';
import type {ArticleKeys} from './identity.ts';

export const clippingKinds = ['quote', 'sentence', 'paragraph'] as const;
export type ClippingKind = (typeof clippingKinds)[number];

/** Who said what was kept; it stays in doubt where it was when the words were kept. */
export type ClippedSpeaker = Pick<Speaker, 'name' | 'kind' | 'role'> & {readonly perhaps?: true};

/** There is one clipping of the same words of an article: who keeps them again says something else about them. */
export type Clipping = {
	readonly keys: ArticleKeys;
	readonly kind: ClippingKind;
	/** The words as the article has them, and which it is of the places that say just this. */
	readonly words: QuotedWords;
	/** Who said it, of a quote; null when nobody knows, and of everything else. */
	readonly speaker: ClippedSpeaker | null;
	/** The article as it was when the words were kept. */
	readonly cited: Cited;
	/** What the reader wrote about it; null for nothing. */
	readonly note: string | null;
	/** In small letters, without `#`, each once, in the order in which they were given. */
	readonly tags: readonly string[];
};

/** As it is kept, with the time at which it was kept first, ISO 8601. */
export type KeptClipping = Clipping & {readonly keptAt: string};

/** A tag as it is kept and looked for: in small letters, without `#`, one word; several become one with dashes. */
export function asTag(typed: string): string {
	return typed.trim().normalize('NFC').replace(/^#/, '').replace(/\s+/g, '-').toLowerCase();
}

/** Tags as they are kept, each once; what is none is left out. */
export function asTags(typed: readonly string[]): string[] {
	return [...new Set(typed.map(asTag))].filter(tag => tag !== '');
}
