/** `x` and `X`: words of an article are kept, and something is noted about them. */
import type {Clipping} from '../../article/clipping.ts';
import {paragraphAt, partAtHand} from '../clipped-part.ts';
import {selectedClipping} from '../clippings-state.ts';
import {type Step, step} from '../effect.ts';
import {lineOf} from '../line-edit.ts';
import type {Command, Message} from '../message.ts';
import {type Model, readingOf, withReading} from '../model.ts';
import {noteLine, readNote} from '../note-line.ts';
import type {Prompt} from '../prompts.ts';
import {notify} from './notice.ts';
import {sentence} from './picker.ts';
import {waitFor} from './waiting.ts';

/** Keeps what is at hand, or lets go of it. What was not lit in the Text is, so that one sees what it is about. */
export function keep(model: Model, {kind}: Extract<Command, {type: 'keep'}>): Step {
	const part = partAtHand(model, kind);
	if (typeof part === 'string') return notify(model, sentence(part));
	return step(lit(model, part.of), {type: 'keep', part});
}

type Of = Exclude<ReturnType<typeof partAtHand>, string>['of'];

function lit(model: Model, of: Of): Model {
	const reading = readingOf(model);
	if (reading === null || model.place.view !== 'text' || of.kind !== 'paragraph') return model;
	const paragraph = paragraphAt(model, of.start);
	return paragraph === undefined ? model : withReading(model, {...reading, lit: paragraph});
}

/** Asks for the note there is about what is at hand. */
export function askNote(model: Model): Step {
	const clipping = selectedClipping(model);
	if (clipping !== undefined) return openNote(model, clipping);
	const part = partAtHand(model, null);
	if (typeof part === 'string') return notify(model, sentence(part));
	const next = waitFor(lit(model, part.of), 'place');
	return step(next, {type: 'ask-note', number: next.requests, part});
}

/** A line for the note opens. */
export function noteAsked(model: Model, {clipping}: Extract<Message, {type: 'to-note'}>): Step {
	if (clipping === null) return notify(model, 'The article does not say this any more.', 'bad');
	return openNote(model, clipping);
}

function openNote(model: Model, clipping: Clipping): Step {
	const line = lineOf(noteLine(clipping));
	return step({...model, prompt: {kind: 'note', clipping, line, complaint: null}});
}

/** Enter: what was typed is noted; an empty line takes the note away, and one that is as it was changes nothing. */
export function acceptNote(model: Model, {clipping, line}: Extract<Prompt, {kind: 'note'}>): Step {
	const closed = {...model, prompt: null};
	// What came from elsewhere may have a note of several lines, and tags that nobody types.
	if ('keptAt' in clipping && line.text === noteLine(clipping)) return step(closed);
	return step(closed, {type: 'annotate', clipping: {...clipping, ...readNote(line.text)}});
}
