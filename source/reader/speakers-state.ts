/** Everybody who is quoted, and the page of one of them, as they are on the screen: both are questions, of which only a window is held. */
import type {
	QuotePlace,
	SpeakerPage,
	SpeakerRow,
	SpeakerSort,
	SpeakersAnswer,
	Spoken,
} from '../archive/speaker-types.ts';
import {type Asked, notAsked} from './asked-rows.ts';
import {type Model, trailBefore} from './model.ts';

/** The orders of the Speakers, and how they are called. */
export const speakerSortTitles: Readonly<Record<SpeakerSort, string>> = {
	quotes: 'most quoted first',
	recent: 'last quoted first',
	name: 'by name, A to Z',
};

/** All of them, in the order in which they are offered. */
export const speakerSorts = Object.keys(speakerSortTitles) as readonly SpeakerSort[];

/** What the Speakers hold: '' for everybody. */
export type SpeakersQuery = {readonly sort: SpeakerSort; readonly text: string};

export type SpeakersState = Asked & {
	readonly query: SpeakersQuery;
	/** The query that `answer` is about; null before the first. */
	readonly answered: SpeakersQuery | null;
	readonly answer: SpeakersAnswer | null;
	/** Index of the selected one, and of the first on the screen. */
	readonly cursor: number;
	readonly top: number;
};

export type SpeakerState = Omit<Asked, 'open'> & {
	/** Where the cursor was when it was asked, and whether that was asked of a quote; null when it has been answered. */
	readonly open: {readonly cursor: number; readonly byQuote: boolean} | null;
	readonly page: SpeakerPage;
	/** Index of the selected quote. */
	readonly cursor: number;
};

export type SpeakersPlace = {readonly view: 'speakers'; readonly speakers: SpeakersState};
export type SpeakerPlace = {readonly view: 'speaker'; readonly speaker: SpeakerState};

/** How the Speakers open. */
export function speakersBy(sort: SpeakerSort): SpeakersState {
	const query = {sort, text: ''};
	return {...notAsked, query, answered: null, answer: null, cursor: 0, top: 0};
}

type Places = Pick<Model, 'place' | 'trail'>;

/** The Speakers on the screen, or those from which the page on the screen was opened; null when there are none. */
export function speakersOf({place, trail}: Places): SpeakersState | null {
	const list = place.view === 'speaker' ? trail.at(-1) : place;
	return list?.view === 'speakers' ? list.speakers : null;
}

/** The model with these Speakers as they are now. */
export function withSpeakers(model: Model, speakers: SpeakersState): Model {
	const place: SpeakersPlace = {view: 'speakers', speakers};
	if (model.place.view === 'speakers') return {...model, place};
	return speakersOf(model) === null ? model : {...model, trail: model.trail.with(-1, place)};
}

/** The page on the screen, or the one from which the article on the screen was opened; null when there is none. */
export function speakerOf(model: Places): SpeakerState | null {
	const place = 'reading' in model.place ? trailBefore(model).at(-1) : model.place;
	return place?.view === 'speaker' ? place.speaker : null;
}

/** The model with this page as it is now. */
export function withSpeaker(model: Model, speaker: SpeakerState): Model {
	const place: SpeakerPlace = {view: 'speaker', speaker};
	if (model.place.view === 'speaker') return {...model, place};
	if (speakerOf(model) === null) return model;
	return {...model, trail: model.trail.with(trailBefore(model).length - 1, place)};
}

/** The speaker at this index of the Speakers; undefined when it is not known, or the list is another by now. */
export function speakerAt({answer, answered, query}: SpeakersState, index: number): SpeakerRow | undefined {
	return answered === query ? answer?.rows[index - answer.first] : undefined;
}

/** The selected one of the Speakers, or the one whose page is on the screen; undefined when it is not known. */
export function selectedSpeaker({place}: Pick<Model, 'place'>): SpeakerRow | undefined {
	if (place.view === 'speaker') return place.speaker.page.speaker;
	return place.view === 'speakers' ? speakerAt(place.speakers, place.speakers.cursor) : undefined;
}

/** What was said at this index of a page; undefined when it is not known. */
export function spokenAt({page}: SpeakerState, index: number): Spoken | undefined {
	return page.rows[index - page.first];
}

/** The place that stands for all: of those with most of the words, the newest. */
export function mainPlace({places, fullest}: Spoken): QuotePlace {
	const most = places[fullest] ?? places[0]!;
	return places.findLast(({quote}) => quote.text === most.quote.text) ?? most;
}

/** The selected quote of the speaker's page on the screen; undefined when it is not known. */
export function selectedSpoken({place}: Pick<Model, 'place'>): Spoken | undefined {
	return place.view === 'speaker' ? spokenAt(place.speaker, place.speaker.cursor) : undefined;
}
