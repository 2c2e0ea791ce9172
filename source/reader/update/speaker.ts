/** A speaker's page: it is asked for, opened, moved in, and asked for again when something has changed. */
import type {SpeakerPage} from '../../archive/speaker-types.ts';
import {safe, safeText} from '../../article/safe-text.ts';
import {cut} from '../../typeset/fit.ts';
import {areKnownAround, cursorInAnswer, within} from '../asked-rows.ts';
import {type Effect, type Step, step} from '../effect.ts';
import {geometry} from '../geometry.ts';
import {type Direction, endOf, type Message} from '../message.ts';
import {type ArticleView, type HitPlace, type Model, readingOf} from '../model.ts';
import {whoIsMeant} from '../speaker-at-hand.ts';
import {rowsOfQuote, speakerColumns} from '../speaker-rows.ts';
import {
	mainPlace,
	type SpeakerState,
	selectedSpoken,
	speakerAt,
	speakerOf,
	speakersOf,
	spokenAt,
	withSpeaker,
	withSpeakers,
} from '../speakers-state.ts';
import {notify} from './notice.ts';
import {settleSpeakers} from './speakers.ts';
import {waitFor, waitForRow} from './waiting.ts';

/** Each quote takes a row or more: so many screens of them are asked for on either side. */
const screensAround = 2;

type Question = Extract<Effect, {type: 'speaker-page'}>['question'];

/** `p`, or Enter in the Speakers: the page of whoever is meant, or why there is none. */
export function openSpeaker(model: Model): Step {
	const meant = whoIsMeant(model);
	return typeof meant === 'string' ? step(model) : fetch(model, meant);
}

/** Asks for a page that is to open. */
function fetch(model: Model, of: Question['of']): Step {
	const next = waitFor(model, 'page');
	return step(next, question(next, next.requests, of, {quote: null, index: 0}));
}

function question(model: Model, number: number, of: Question['of'], at: Question['at']): Effect {
	const around = screensAround * Math.max(1, geometry(model).bodyRows);
	return {type: 'speaker-page', number, question: {of, at, around}};
}

/** The page opens; in the place of the one that is open, where it is the next or previous speaker. */
export function showSpeaker(model: Model, page: SpeakerPage): Step {
	const speaker = {page, cursor: page.index, asked: 0, open: null, stale: false};
	const {place, trail} = model;
	const way = place.view === 'speaker' ? trail : [...trail, place];
	return settleSpeaker({...model, place: {view: 'speaker', speaker}, trail: way});
}

/** Asks for the quotes around a place. @param of the speaker whose page it is, or a quote on it where that number is gone */
function ask(
	model: Model,
	speaker: SpeakerState,
	at: Question['at'],
	of: Question['of'] = {speaker: speaker.page.speaker.id},
): Step {
	const number = model.requests + 1;
	const next = withSpeaker(model, {
		...speaker,
		asked: number,
		open: {cursor: speaker.cursor, byQuote: 'article' in of},
		stale: false,
	});
	return step({...next, requests: number}, question(next, number, of, at));
}

function keptPlace(speaker: SpeakerState): Question['at'] {
	const {cursor} = speaker;
	return {quote: cursor === 0 ? null : (spokenAt(speaker, cursor)?.id ?? null), index: cursor};
}

/** The page on the screen asked for anew: something has changed. */
export function refreshSpeaker(model: Model): Step {
	if (model.place.view !== 'speaker') return step(model);
	const {speaker} = model.place;
	if (speaker.open !== null) return step(withSpeaker(model, {...speaker, stale: true}));
	return ask(model, speaker, keptPlace(speaker));
}

/** Back at the page: what was not answered or has changed meanwhile is asked again. */
export function resumeSpeaker(model: Model): Step {
	if (model.place.view !== 'speaker') return step(model);
	const {speaker} = model.place;
	return speaker.open === null && !speaker.stale
		? settleSpeaker(model)
		: ask(model, speaker, keptPlace(speaker));
}

/** The page that is open, as it is now. What was moved meanwhile is moved in it. */
export function speakerAgain(model: Model, {number, page}: Extract<Message, {type: 'speaker-found'}>): Step {
	const before = speakerOf(model);
	if (before === null || before.asked !== number || before.open === null) return step(model);
	const kept = {...before, open: null, stale: false};
	if (page === null) return speakerIsGone(withSpeaker(model, kept), before);
	const cursor = cursorInAnswer(page, before);
	const next = withSpeaker(model, {...kept, page, cursor});
	return before.stale ? refreshSpeaker(next) : settleSpeaker(next);
}

/**
 * Two speakers may have turned out to be one: whose the selected quote is now is asked. Where that is nobody's either, what
 * was read stays on the screen, and it is said once everything has been read.
 */
function speakerIsGone(model: Model, before: SpeakerState): Step {
	const {page, cursor, open} = before;
	const spoken = spokenAt(before, cursor);
	if (spoken !== undefined && open?.byQuote === false) {
		const {article, number} = mainPlace(spoken);
		return ask(model, before, {quote: null, index: cursor}, {article: article.id, number});
	}
	if (!model.progress.finished) return step(model);
	const name = cut(safe(page.speaker.name), 60);
	return notify(model, safeText`${name} is not quoted any more; this is what was there.`, 'bad');
}

/** Asks for what is missing around the screen. */
export function settleSpeaker(model: Model): Step {
	const speaker = speakerOf(model);
	if (speaker === null || speaker.open !== null) return step(model);
	const {cursor, page} = speaker;
	const isKnown = areKnownAround(page, cursor, geometry(model).bodyRows);
	return isKnown ? step(model) : ask(model, speaker, {quote: null, index: cursor});
}

export function moveInSpeaker(model: Model, message: Extract<Message, {type: 'move'}>): Step {
	const {by, direction, count = 1} = message;
	const speaker = speakerOf(model);
	if (speaker === null) return step(model);
	const end = endOf(message, Number.MAX_SAFE_INTEGER);
	const target =
		by === 'end' ? end : speaker.cursor + direction * count * strideOf(model, speaker, by, direction);
	const cursor = within(speaker.page.total, target);
	const moved = {...speaker, cursor};
	// Of what is still on its way nobody knows the end yet.
	if (by === 'end' && speaker.open !== null) return ask(model, moved, {quote: null, index: end});
	return settleSpeaker(withSpeaker(model, moved));
}

/** How many quotes a screen takes from here on, or half of one. */
function strideOf(
	model: Model,
	speaker: SpeakerState,
	by: 'row' | 'half' | 'page',
	direction: Direction,
): number {
	if (by === 'row') return 1;
	const columns = speakerColumns(model);
	const {bodyRows} = geometry(model);
	let room = by === 'page' ? bodyRows : bodyRows >> 1;
	let stride = 0;
	for (let at = speaker.cursor; room > 0 && spokenAt(speaker, at) !== undefined; at += direction, stride++)
		room -= rowsOfQuote(speaker, at, columns, model.now).length;
	return Math.max(1, stride - 1);
}

/** The text of an article at a quote, which is lit. */
function openAt(model: Model, speaker: SpeakerState, cursor: number, view: ArticleView): Step {
	const spoken = spokenAt(speaker, cursor);
	if (spoken === undefined) return step(model);
	const place = mainPlace(spoken);
	const hit: HitPlace = {kind: 'quote', number: place.number, at: place.quote};
	const next = waitFor(model, 'page', hit);
	return step(next, {type: 'read-page', number: next.requests, id: place.article.id, view});
}

/** Enter on a quote: the Text of its article there, with the quote lit. */
export function openSpoken(model: Model): Step {
	if (model.place.view !== 'speaker' || selectedSpoken(model) === undefined) return step(model);
	return openAt(model, model.place.speaker, model.place.speaker.cursor, 'text');
}

/** `J` and `K` in an article to which a page led: the next of its quotes that stands in another one. */
export function neighbourSpoken(model: Model, direction: Direction): Step {
	const speaker = speakerOf(model);
	const here = readingOf(model)?.page.id;
	if (speaker === null) return step(model);
	let cursor = speaker.cursor + direction;
	const articleAt = (index: number) => {
		const spoken = spokenAt(speaker, index);
		return spoken === undefined ? undefined : mainPlace(spoken).article.id;
	};
	while (articleAt(cursor) === here && here !== undefined) cursor += direction;
	if (articleAt(cursor) === undefined) {
		const which = direction > 0 ? 'last' : 'first';
		return notify(model, `This is the ${which} article in which the speaker is quoted.`);
	}
	const moved = {...speaker, cursor};
	const {model: next, effects} = settleSpeaker(withSpeaker(model, moved));
	const opened = openAt(next, moved, cursor, model.place.view as ArticleView);
	return step(opened.model, ...effects, ...opened.effects);
}

/** `J` and `K` on a page: that of the next or previous speaker of the list one came from. */
export function neighbourSpeaker(model: Model, direction: Direction): Step {
	const speakers = speakersOf(model);
	if (speakers === null) return step(model);
	const cursor = speakers.cursor + direction;
	if (cursor < 0 || cursor >= (speakers.answer?.total ?? 0))
		return notify(model, direction > 0 ? 'This is the last speaker.' : 'This is the first speaker.');
	const row = speakerAt(speakers, cursor);
	if (row === undefined)
		return speakers.open === null
			? step(model)
			: step(waitForRow(model, {type: 'neighbour-speaker', direction}));
	const {model: next, effects} = settleSpeakers(withSpeakers(model, {...speakers, cursor}));
	const asked = fetch(next, {speaker: row.id});
	return step(asked.model, ...effects, ...asked.effects);
}
