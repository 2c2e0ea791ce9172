/** What is kept by `x`: the quote or sentence the cursor is on, else the paragraph one reads. */
import type {ArticleId} from '../archive/types.ts';
import {blockAt, type Passage} from '../article/article.ts';
import type {ClippingKind} from '../article/clipping.ts';
import {atHand} from './at-hand.ts';
import {type Model, readingOf} from './model.ts';

/** Part of an article: the quote of this number, or what stands around this place of the body, in UTF-16 units. */
export type ClippedPart = {
	readonly article: ArticleId;
	readonly of:
		| {readonly kind: 'quote'; readonly number: number}
		| {readonly kind: Exclude<ClippingKind, 'quote'>; readonly start: number; readonly end: number};
	/** What the quote says, or what begins there, as far as it is known: the article may be another one by now. */
	readonly words: string | null;
};

/** What is to be kept. @param kind asked for; null for the likeliest. @returns in words, why there is nothing. */
export function partAtHand(model: Model, kind: Exclude<ClippingKind, 'quote'> | null): ClippedPart | string {
	const hand = atHand(model);
	if (typeof hand === 'string') return hand;
	const {article, quote, passage, at} = hand;
	if (quote !== null && kind === null)
		return {article, of: {kind: 'quote', number: quote}, words: passage?.text ?? null};
	if (passage !== null) {
		const {start, end} = passage;
		const whole = paragraphAt(model, start);
		const likeliest = whole?.start === start && whole.end === end ? 'paragraph' : 'sentence';
		return {article, of: {kind: kind ?? likeliest, start, end}, words: passage.text};
	}
	if (at === null) return 'open the article: words of it are kept';
	const paragraph = paragraphAt(model, at);
	const words = paragraph?.text.slice(at - paragraph.start) ?? null;
	return {article, of: {kind: kind ?? 'paragraph', start: at, end: at}, words};
}

/** The paragraph of the open article in which a place is; undefined where there is none. */
export function paragraphAt(model: Model, start: number): Passage | undefined {
	const found = blockAt(readingOf(model)?.page.article.body ?? [], start);
	if (found === undefined) return undefined;
	const {text} = found.block;
	return {text, start: found.start, end: found.start + text.length};
}
