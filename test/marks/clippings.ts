/** Clippings of articles in `/news`, for tests and for the programs they start. */
import type {Cited} from '../../source/article/cited.ts';
import type {Clipping, KeptClipping} from '../../source/article/clipping.ts';
import type {ArticleKeys} from '../../source/article/identity.ts';
import {keysOf} from './corrections.ts';

export const cited: Cited = {
	path: 'news/ferry.txt',
	headline: 'The ferry stays in port',
	byline: 'By Ines Okafor',
	authors: ['Ines Okafor'],
	publication: 'Coast Wire',
	section: 'Harbour',
	published: '2026-09-12',
	publishedFrom: 'text',
	url: null,
};

/** A quote by Ilse Varga that is kept of `/news/a.txt`, with nothing noted, but for what is said otherwise. */
export function clippingOf(
	text: string,
	other: Partial<Clipping> = {},
	keys: ArticleKeys = keysOf('a'),
): Clipping {
	return {
		keys,
		kind: 'quote',
		words: {text, nth: 0},
		speaker: {name: 'Ilse Varga', kind: 'person', role: 'harbour master'},
		cited,
		note: null,
		tags: [],
		...other,
	};
}

/** Without the times at which they were kept. */
export function undated(kept: readonly KeptClipping[]): Clipping[] {
	return kept.map(({keptAt, ...clipping}) => clipping);
}
