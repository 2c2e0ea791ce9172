/** Everything that was put right, as it is on the screen: a question of which only a window is held. */
import type {KeptCorrection} from '../article/correction.ts';
import {type Asked, notAsked} from './asked-rows.ts';
import type {Model} from './model.ts';

/** Asks for those around one of them, or around an index when it is null or not there any more. */
export type CorrectionsQuestion = {
	readonly at: {readonly kept: KeptCorrection | null; readonly index: number};
	/** How many before and after it. */
	readonly around: number;
};

/** Newest first. `index` is that of the one asked about, `first` that of the first row. */
export type CorrectionsAnswer = {
	readonly total: number;
	readonly index: number;
	readonly first: number;
	readonly rows: readonly KeptCorrection[];
};

export type CorrectionsState = Asked & {
	/** Null before the first answer. */
	readonly answer: CorrectionsAnswer | null;
	/** Index of the selected one. */
	readonly cursor: number;
};

export type CorrectionsPlace = {readonly view: 'corrections'; readonly corrections: CorrectionsState};

/** How they open. */
export const unasked: CorrectionsState = {...notAsked, answer: null, cursor: 0};

/** Those on the screen; null when something else is. */
export function correctionsOf({place}: Pick<Model, 'place'>): CorrectionsState | null {
	return place.view === 'corrections' ? place.corrections : null;
}

/** The model with these on the screen as they are now. */
export function withCorrections(model: Model, corrections: CorrectionsState): Model {
	return model.place.view === 'corrections' ? {...model, place: {view: 'corrections', corrections}} : model;
}

/** The one under the cursor; undefined when it is not known. */
export function selectedCorrection(model: Pick<Model, 'place'>): KeptCorrection | undefined {
	const {answer, cursor} = correctionsOf(model) ?? unasked;
	return answer?.rows[cursor - answer.first];
}
