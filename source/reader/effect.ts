import type {ArticleId} from '../archive/types.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {Sort} from '../article/sorts.ts';
import type {Mark} from '../marks/types.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {Message} from './message.ts';
import type {ArticleView, Model} from './model.ts';

/** Something to be done in the world; `terminal/` runs it and answers with messages. */
export type Effect =
	/** → `rows` */
	| {readonly type: 'read-rows'; readonly ids: readonly ArticleId[]}
	/** → `candidates`, in several messages when they are many; ends an earlier reading of them */
	| {readonly type: 'read-candidates'; readonly ids: readonly ArticleId[]}
	/** → `page` */
	| {readonly type: 'read-page'; readonly id: ArticleId; readonly view: ArticleView}
	/** → `page-again`, for an article whose file may have changed */
	| {readonly type: 'read-again'; readonly id: ArticleId; readonly keys: ArticleKeys}
	/** → `preview` */
	| {readonly type: 'read-preview'; readonly id: ArticleId}
	/** → `library` */
	| {readonly type: 'order'; readonly sort: Sort}
	| {readonly type: 'rescan'}
	/** → `marked`, or a `notice` that says why it could not be saved */
	| {
			readonly type: 'mark';
			readonly kind: 'read' | 'star' | 'place';
			readonly label: string;
			readonly entries: readonly {
				readonly id: ArticleId;
				readonly keys: ArticleKeys;
				readonly set: Partial<Mark>;
			}[];
	  }
	| {
			readonly type: 'keep-place';
			readonly id: ArticleId;
			readonly keys: ArticleKeys;
			readonly place: number | null;
	  }
	/** → `marked` and a `notice` */
	| {readonly type: 'undo' | 'redo'}
	/** Every article of these becomes read. → `marked` */
	| {readonly type: 'mark-all-read'; readonly ids: readonly ArticleId[]}
	/** → `preferences` */
	| {readonly type: 'save-preferences'; readonly patch: Partial<Preferences>}
	/** Opens the article's file in the reader's editor, at the line that holds `near`. */
	| {readonly type: 'edit'; readonly keys: ArticleKeys; readonly near: string}
	| {readonly type: 'open-url'; readonly url: string}
	/** Sends the message after so many milliseconds. */
	| {readonly type: 'after'; readonly milliseconds: number; readonly message: Message}
	| {readonly type: 'redraw' | 'suspend' | 'quit'};

/** What follows from a message: the model as it is then, and what has to be done. */
export type Step = {readonly model: Model; readonly effects: readonly Effect[]};

/** A step with nothing to do but show the model. */
export function step(model: Model, ...effects: readonly Effect[]): Step {
	return {model, effects};
}

/** One step after another; the effects of both in their order. */
export function andThen(first: Step, next: (model: Model) => Step): Step {
	const second = next(first.model);
	return {model: second.model, effects: [...first.effects, ...second.effects]};
}
