import type {ReadArticle} from '../article/article.ts';
import type {Tint} from './text-layout.ts';
import {voiceTone} from './voices.ts';

const tints = new WeakMap<ReadArticle, readonly Tint[]>();

/** The quotes of an article whose speaker is known, each in the tone of who said it; made once. */
export function quoteTints(page: ReadArticle): readonly Tint[] {
	const known = tints.get(page);
	if (known !== undefined) return known;
	const made = page.quotes
		.filter(({speaker}) => speaker !== null)
		.map(({start, end, speaker}) => ({start, end, tone: voiceTone(page, speaker)}));
	tints.set(page, made);
	return made;
}
