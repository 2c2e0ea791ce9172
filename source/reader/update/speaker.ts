import {currentQuote} from '../current-quote.ts';
import {andThen, type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import type {Direction, Message} from '../message.ts';
import {isReading, type Model} from '../model.ts';
import {notify} from './notice.ts';
import {leaving} from './reading.ts';
import {settleSpeakers} from './speakers.ts';

type Opened = Extract<Message, {type: 'speaker-page'}>;

/** `p` on a quote: the page of whoever said it, with the same quote selected. */
export function openQuoteSpeaker(model: Model): Step {
	const current = currentQuote(model);
	if (current === undefined || current.quote.speaker === null) return step(model);
	const {article, number, quote} = current;
	return step(model, {type: 'find-speaker', name: quote.speaker!, at: {article, number}});
}

/** A speaker's page has been read: it opens, or takes the place of the one that is open. */
export function speakerOpened(model: Model, {speaker, spoken, at}: Opened): Step {
	const before = model.speaker;
	// Of the same speaker, read anew, the same quote stays selected.
	const again = model.view === 'speaker' && before?.speaker.id === speaker.id;
	const selected = again ? before.spoken[before.cursor] : undefined;
	const wanted = selected ? {article: selected.article.id, number: selected.number} : at;
	const found = spoken.findIndex(
		({article, number}) => article.id === wanted?.article && number === wanted.number,
	);
	const page = {speaker, spoken, cursor: Math.max(0, found)};
	const opened = {...model, speaker: page, view: 'speaker' as const};
	if (model.view === 'speaker') return step(opened);
	const first: Effect[] =
		model.speakers.ids.length === 0 ? [{type: 'order-speakers', sort: model.speakers.sort}] : [];
	// A timer that waits for the article to have been on the screen for long enough waits in vain.
	const reading = model.reading && {...model.reading, opened: model.reading.opened + 1};
	const left = isReading(model) ? leaving(model) : [];
	return step({...opened, reading, trail: [...model.trail, model.view]}, ...left, ...first);
}

export function moveInSpeaker(model: Model, {by, direction}: Extract<Message, {type: 'move'}>): Step {
	const {speaker} = model;
	if (speaker === null || speaker.spoken.length === 0) return step(model);
	const {bodyRows} = geometry(model);
	const last = speaker.spoken.length - 1;
	const stride = by === 'row' ? 1 : Math.max(1, Math.floor(bodyRows / (by === 'page' ? 3 : 6)));
	const target = by === 'end' ? (direction < 0 ? 0 : last) : speaker.cursor + direction * stride;
	const cursor = Math.max(0, Math.min(last, target));
	return step({...model, speaker: {...speaker, cursor}});
}

/** Enter on a quote: its place in the text of its article, lit. */
export function openSpoken(model: Model): Step {
	const spoken = model.speaker?.spoken[model.speaker.cursor];
	if (spoken === undefined) return step(model);
	const target = {kind: 'quote', number: spoken.number} as const;
	return step(model, {type: 'read-page', id: spoken.article.id, view: 'text', target});
}

/** The page of the next or previous speaker of the list. */
export function neighbourSpeaker(model: Model, direction: Direction): Step {
	const {shown} = model.speakers;
	const here = shown.indexOf(model.speaker?.speaker.id ?? -1);
	const cursor = here < 0 ? model.speakers.cursor : here + direction;
	const id = shown[cursor];
	if (id === undefined)
		return notify(model, direction > 0 ? 'This is the last speaker.' : 'This is the first speaker.');
	const moved = settleSpeakers({...model, speakers: {...model.speakers, cursor}});
	return andThen(moved, next => step(next, {type: 'open-speaker', id}));
}

/**
 * What of speakers is on the screen is read anew when the library has changed; a page, which may hold thousands of
 * quotes, not before the files are read.
 */
export function refreshSpeakers({view, speakers, speaker, progress}: Model): Effect[] {
	const list: Effect = {type: 'order-speakers', sort: speakers.sort};
	if (view === 'speakers') return [list];
	if (view !== 'speaker' || speaker === null || !progress.finished) return [];
	return [list, {type: 'open-speaker', id: speaker.speaker.id}];
}
