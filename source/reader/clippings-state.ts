/** What is kept of articles, as it is on the screen: a question of which only a window is held. */

import type {Clipping, KeptClipping} from '../article/clipping.ts';
import {wordsKey} from '../article/corrected.ts';
import {type Asked, notAsked} from './asked-rows.ts';
import type {Model} from './model.ts';

/** Asks for those around one of them, or around an index when it is null or not there any more. */
export type ClippingsQuestion = {
	/** Words that all stand in a clipping, its source, note or tags; '' for all clippings. */
	readonly text: string;
	readonly at: {readonly clipping: Clipping | null; readonly index: number};
	/** How many before and after it. */
	readonly around: number;
};

/** A clipping, and what of its place is not there any more. */
export type ClippingRow = {
	readonly clipping: KeptClipping;
	readonly gone: 'article' | 'words' | null;
};

/** Newest first. `index` is that of the one asked about, `first` that of the first row, `all` how many are kept. */
export type ClippingsAnswer = {
	readonly all: number;
	readonly total: number;
	readonly index: number;
	readonly first: number;
	readonly rows: readonly ClippingRow[];
};

export type ClippingsState = Asked & {
	readonly text: string;
	/** Null before the first answer. */
	readonly answer: ClippingsAnswer | null;
	/** Index of the selected one. */
	readonly cursor: number;
};

export type ClippingsPlace = {readonly view: 'clippings'; readonly clippings: ClippingsState};

/** How they open. */
export const clippingsUnasked: ClippingsState = {...notAsked, text: '', answer: null, cursor: 0};

/** Those on the screen; null when something else is. */
export function clippingsOf({place}: Pick<Model, 'place'>): ClippingsState | null {
	return place.view === 'clippings' ? place.clippings : null;
}

/** The model with these on the screen as they are now. */
export function withClippings(model: Model, clippings: ClippingsState): Model {
	return model.place.view === 'clippings' ? {...model, place: {view: 'clippings', clippings}} : model;
}

/** The one under the cursor; undefined when it is not known. */
export function selectedClipping(model: Pick<Model, 'place'>): KeptClipping | undefined {
	const {answer, cursor} = clippingsOf(model) ?? clippingsUnasked;
	return answer?.rows[cursor - answer.first]?.clipping;
}

/** Whether both are of the same words of the same article, whatever is said about them. */
export function isSameClipping(one: Clipping, other: Clipping): boolean {
	const isOfOne = JSON.stringify(one.keys) === JSON.stringify(other.keys);
	return isOfOne && wordsKey(one.words) === wordsKey(other.words);
}
