/** The Speakers: they are asked for, moved in, sorted, narrowed, and asked for again when something has changed. */
import type {SpeakerSort, SpeakersQuestion} from '../../archive/speaker-types.ts';
import {andThen, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {emptyLine} from '../line-edit.ts';
import {endOf, type Message} from '../message.ts';
import type {Model} from '../model.ts';
import type {Prompt} from '../prompts.ts';
import {type SpeakersState, speakerAt, speakersBy, speakersOf, withSpeakers} from '../speakers-state.ts';

/** Rows that are known on either side of the screen, in screens: so far one can go before more are asked for. */
const screensAround = 2;

const onTop = {speaker: null, index: 0};

/** Shows everybody who is quoted; Back leads to where that was asked for. */
export function openSpeakers(model: Model): Step {
	const speakers = speakersBy(model.speakerSort);
	const next = {...model, place: {view: 'speakers', speakers} as const, trail: [...model.trail, model.place]};
	return ask(next, speakers, onTop);
}

/** Asks for those around a place; what was asked before and is not answered yet no longer matters. */
function ask(model: Model, speakers: SpeakersState, at: SpeakersQuestion['at']): Step {
	const number = model.requests + 1;
	const {cursor, query} = speakers;
	const next = withSpeakers(model, {...speakers, asked: number, open: {cursor}, stale: false});
	const question = {...query, at, around: screensAround * Math.max(1, geometry(model).bodyRows)};
	return step({...next, requests: number}, {type: 'speakers', number, question});
}

/** Where somebody stands who is to stay there whatever comes above; who has not moved yet sees the top fill. */
function keptPlace(speakers: SpeakersState): SpeakersQuestion['at'] {
	const {cursor} = speakers;
	return {speaker: cursor === 0 ? null : (speakerAt(speakers, cursor)?.id ?? null), index: cursor};
}

/** Those on the screen asked for anew: something has changed. */
export function refreshSpeakers(model: Model): Step {
	if (model.place.view !== 'speakers') return step(model);
	const {speakers} = model.place;
	if (speakers.open !== null) return step(withSpeakers(model, {...speakers, stale: true}));
	return ask(model, speakers, keptPlace(speakers));
}

/** Back at the Speakers: what was not answered or has changed meanwhile is asked again. */
export function resumeSpeakers(model: Model): Step {
	if (model.place.view !== 'speakers') return step(model);
	const {speakers} = model.place;
	return speakers.open === null && !speakers.stale
		? settleSpeakers(model)
		: ask(model, speakers, keptPlace(speakers));
}

/** The answer to the newest question. What was moved meanwhile is moved in it. */
export function speakersAnswered(
	model: Model,
	{number, answer}: Extract<Message, {type: 'speakers-found'}>,
): Step {
	const before = speakersOf(model);
	if (before === null || before.asked !== number || before.open === null) return step(model);
	const cursor = cursorIn(answer, before, before.open.cursor);
	const top = Math.max(0, before.top + cursor - before.cursor);
	const now = {...before, answer, answered: before.query, cursor, top, open: null, stale: false};
	const settled = settleSpeakers(withSpeakers(model, now));
	return before.stale ? andThen(settled, refreshSpeakers) : settled;
}

/** Where the cursor is in an answer: with the one it has been moved to since, else as far from its place. */
function cursorIn(
	answer: NonNullable<SpeakersState['answer']>,
	before: SpeakersState,
	askedAt: number,
): number {
	const moved = before.cursor - askedAt;
	const id = moved === 0 ? undefined : speakerAt(before, before.cursor)?.id;
	const there = id === undefined ? -1 : answer.rows.findIndex(row => row.id === id);
	return there < 0 ? answer.index + moved : answer.first + there;
}

/** Moves the window so that the cursor is in it, and asks for the rows that are missing around it. */
export function settleSpeakers(model: Model): Step {
	const speakers = speakersOf(model);
	if (speakers === null) return step(model);
	const room = Math.max(1, geometry(model).bodyRows);
	const {answer, open} = speakers;
	const total = answer?.total ?? 0;
	const cursor = Math.max(0, Math.min(speakers.cursor, total - 1));
	const lowest = Math.max(0, total - room);
	const top = Math.max(0, Math.min(Math.max(speakers.top, cursor - room + 1), cursor, lowest));
	const settled = {...speakers, cursor, top};
	const next = withSpeakers(model, settled);
	if (answer === null || open !== null) return step(next);
	const isKnown =
		Math.max(0, top - room) >= answer.first &&
		Math.min(total, top + 2 * room) <= answer.first + answer.rows.length;
	return isKnown ? step(next) : ask(next, settled, keptPlace(settled));
}

export function moveInSpeakers(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const {by, direction, count = 1} = message;
	const speakers = speakersOf(model);
	if (speakers === null) return step(model);
	const {cursor, top} = speakers;
	if (by === 'end') return toRow(model, speakers, endOf(message, Number.MAX_SAFE_INTEGER));
	const room = Math.max(1, geometry(model).bodyRows);
	const stride = by === 'row' ? 1 : Math.max(1, by === 'page' ? room - 1 : room >> 1);
	const distance = direction * count * stride;
	// The window moves with the cursor, so that a page shows a page of new rows.
	const moved = by === 'row' ? top : Math.max(0, top + distance);
	return settleSpeakers(withSpeakers(model, {...speakers, cursor: cursor + distance, top: moved}));
}

/** To a row, also of a list that is still on its way: wherever its answer puts the cursor. */
function toRow(model: Model, speakers: SpeakersState, index: number): Step {
	const cursor = Math.max(0, Math.min(index, (speakers.answer?.total ?? 0) - 1));
	const moved = {...speakers, cursor};
	return speakers.open === null
		? settleSpeakers(withSpeakers(model, moved))
		: ask(model, moved, {speaker: null, index});
}

/** Another order, which later lists have too; the selected one stays selected unless it is the first. */
export function sortSpeakers(model: Model, sort: SpeakerSort): Step {
	const next = {...model, speakerSort: sort};
	if (model.place.view !== 'speakers') return step(next);
	const {speakers} = model.place;
	const at = keptPlace(speakers);
	const query = {...speakers.query, sort};
	return ask(next, {...speakers, query}, at.speaker === null ? onTop : at);
}

type NarrowSpeakers = Extract<Prompt, {kind: 'narrow-speakers'}>;

/** Opens the prompt that narrows the Speakers. */
export function askWhom(model: Model): Step {
	const speakers = speakersOf(model);
	if (speakers === null) return step(model);
	const asked: Model = {
		...model,
		prompt: {kind: 'narrow-speakers', line: emptyLine, complaint: null, before: speakers},
	};
	// What they were narrowed to before does not narrow what is typed now.
	return speakers.query.text === '' ? step(asked) : narrowSpeakers(asked, '');
}

/** Those whose names have these words; '' for everybody. */
export function narrowSpeakers(model: Model, text: string): Step {
	const speakers = speakersOf(model);
	if (speakers === null || speakers.query.text === text) return step(model);
	const query = {...speakers.query, text};
	return ask(model, {...speakers, query, cursor: 0, top: 0}, onTop);
}

/** Esc while they are narrowed: everything as it was, but for what the library did meanwhile. */
export function unnarrowSpeakers(model: Model, {before}: NarrowSpeakers): Step {
	const now = speakersOf(model);
	if (now === null || (now.query === before.query && now.open === null)) return step(model);
	return ask(withSpeakers(model, before), before, keptPlace(before));
}

/** Everybody again, with the same one selected. */
export function clearSpeakers(model: Model): Step {
	const speakers = speakersOf(model);
	if (speakers === null) return step(model);
	const speaker = speakerAt(speakers, speakers.cursor)?.id ?? null;
	const query = {...speakers.query, text: ''};
	const top = -(geometry(model).bodyRows >> 1);
	return ask(model, {...speakers, query, cursor: 0, top}, {speaker, index: 0});
}
