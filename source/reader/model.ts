import type {Counts, ListQuery, ListRow, Tab} from '../archive/list-question.ts';
import type {Problem, ProblemsAnswer} from '../archive/problems.ts';
import type {SpeakerSort} from '../archive/speaker-types.ts';
import type {ArticleId, ArticlePage, Progress} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {Sort} from '../article/sorts.ts';
import type {Mark} from '../marks/types.ts';
import type {ArticleHit, QuoteHit} from '../search/types.ts';
import type {Preferences} from '../settings/preferences.ts';
import {type Asked, notAsked} from './asked-rows.ts';
import type {ClippingsPlace} from './clippings-state.ts';
import type {Comparable, ComparePlace} from './compare-state.ts';
import type {CorrectionsPlace} from './corrections-state.ts';
import type {Match} from './find.ts';
import type {KeyPress} from './keys.ts';
import type {LineEdit} from './line-edit.ts';
import type {Command, KeptPassage} from './message.ts';
import type {Prompt} from './prompts.ts';
import {selectedHit} from './result-stops.ts';
import type {SearchState} from './search-state.ts';
import type {SpeakerPlace, SpeakersPlace} from './speakers-state.ts';

/** The three ways to look at one article, in the order of depth. */
export const articleViews = ['brief', 'quotes', 'text'] as const;
export type ArticleView = (typeof articleViews)[number];
export type View =
	| 'list'
	| ArticleView
	| 'search'
	| 'speakers'
	| 'speaker'
	| 'compare'
	| 'corrections'
	| 'clippings'
	| 'problems'
	| 'settings';

/** The tabs of the list, in their order. */
export const tabs: readonly Tab[] = ['all', 'unread', 'starred'];

/**
 * The list is a question that the library answers: only the rows around the screen are held, and how many there are.
 * An answer may come late; until it does, what is known is shown.
 */
export type ListState = {
	/** What the list is to hold. */
	readonly query: ListQuery;
	/** The query that `total` and `rows` answer; null before the first answer. */
	readonly answered: ListQuery | null;
	/** Articles of the library under each tab; null while not counted. */
	readonly counts: Counts;
	/** Articles of the tab before it is narrowed, and of the list. */
	readonly whole: number;
	readonly total: number;
	/** Whether the best match comes first. */
	readonly byMatch: boolean;
	/** The rows that are known, and the index of the first of them. */
	readonly first: number;
	readonly rows: readonly ListRow[];
	/** Index of the selected row, and of the first row on the screen. */
	readonly cursor: number;
	readonly top: number;
	/** Number of the newest question; an answer to another one is dropped. */
	readonly asked: number;
	/** Where the cursor was when it was asked; null when it has been answered. */
	readonly open: {readonly cursor: number} | null;
	/** Whether something has changed since it was asked, so that it has to be asked again. */
	readonly stale: boolean;
};

/** The files that could not be read, a question too; answered once they have been asked for. */
export type ProblemsState = Asked & {
	readonly answer: ProblemsAnswer | null;
	/** Index of the selected one. */
	readonly cursor: number;
};

export const noProblems: ProblemsState = {...notAsked, answer: null, cursor: 0};

/** What is being looked for in one article. */
export type Find = {
	readonly query: string;
	readonly matches: readonly Match[];
	/** Index of the match the reader stands on; -1 when there is none. */
	readonly current: number;
};

/** One article being read. */
export type Reading = {
	readonly page: ArticlePage;
	readonly mark: Mark;
	/** The words of it that are kept, in the order of the text. */
	readonly kept: readonly KeptPassage[];
	/** Index of the selected passage of the brief, and of the quote. */
	readonly briefAt: number;
	readonly quoteAt: number;
	/** What is on top of the Text: an offset into the body; below 0 for the lines of the heading above it. */
	readonly at: number;
	/** The passage that was asked for, lit until the next move. */
	readonly lit: Passage | null;
	readonly find: Find | null;
};

/** Where one is: what fills the screen, with all that is selected there. */
export type Place =
	| {readonly view: 'list'}
	| {readonly view: ArticleView; readonly reading: Reading}
	| SearchPlace
	| SpeakersPlace
	| SpeakerPlace
	| ComparePlace
	| CorrectionsPlace
	| ClippingsPlace
	| {readonly view: 'problems'}
	| SettingsPlace;

export type SearchPlace = {readonly view: 'search'; readonly search: SearchState};
export type SettingsPlace = {readonly view: 'settings'; readonly cursor: number};

/** A place in an article at which it is opened. */
export type HitPlace = Pick<ArticleHit, 'kind' | 'at'> | Pick<QuoteHit, 'kind' | 'number' | 'at'>;

/** What was asked for by a key and is not there yet: what is pressed meanwhile counts when it is. */
export type Waiting = {
	readonly on: 'row' | 'page' | 'place';
	/** Number of the request for a page or place. */
	readonly number: number;
	/** What waits for the selected row to be known. */
	readonly command: Command | null;
	/** The hit whose page it is: it is opened at its place. */
	readonly hit: HitPlace | null;
	readonly keys: readonly KeyPress[];
};

/** A list to pick from that lies over the screen. */
export type Picker = {
	readonly kind: 'palette' | 'help' | 'sort' | 'amend' | 'copy' | 'export';
	readonly line: LineEdit;
	readonly cursor: number;
	readonly top: number;
};

/** Digits that may be the number before a movement. */
export type Digits = {
	readonly typed: string;
	/** When the last of them was pressed; milliseconds since the epoch. */
	readonly at: number;
	/** Whether they can be nothing else. */
	readonly isNumber: boolean;
	/** Why the key of the first one means nothing else just now, if it could. */
	readonly why: string | null;
	/** What was on the screen before they were obeyed as keys; null when they were not. */
	readonly before: (Pick<Model, 'place' | 'trail' | 'list'> & {readonly id: ArticleId | null}) | null;
};

export type Notice = {
	readonly text: SafeText;
	readonly tone: 'plain' | 'good' | 'bad';
	readonly number: number;
};

/** Everything that is going on; the screen is a function of it. */
export type Model = {
	readonly size: {readonly columns: number; readonly rows: number};
	/** What the reader was pointed at, in words. */
	readonly label: SafeText;
	/** Milliseconds since the epoch. */
	readonly now: number;
	readonly preferences: Preferences;
	readonly progress: Progress;
	readonly list: ListState;
	readonly problems: ProblemsState;
	/** The order in which the Speakers open. */
	readonly speakerSort: SpeakerSort;
	/** What was set aside to be compared with another one; null when nothing was. */
	readonly setAside: Comparable | null;
	/** What stands beside the list; without a page when there is no such article any more. */
	readonly preview: {readonly id: ArticleId; readonly page: ArticlePage | null} | null;
	/** How far the preview of an article was scrolled last: the index of the row on its top. */
	readonly scrolled: {readonly id: ArticleId; readonly top: number} | null;
	readonly waiting: Waiting | null;
	/** Requests for pages, places, hits and completions so far. */
	readonly requests: number;
	readonly place: Place;
	/** The places that lead here, the nearest last. */
	readonly trail: readonly Place[];
	/** Grows with every article or view opened, so that a timer knows whether its view is still on the screen. */
	readonly opened: number;
	readonly picker: Picker | null;
	readonly prompt: Prompt | null;
	/** Whether something is being written to a file for so long that it can be stopped. */
	readonly isWriting: boolean;
	/** How many unread articles each saved search finds, as far as it is known; null for one that is not understood. */
	readonly unreadFound: Readonly<Record<string, number | null>>;
	/** Whether they are to be counted in a moment. */
	readonly isCountDue: boolean;
	/** What was searched for, the newest first. */
	readonly searches: readonly string[];
	/** Keys of a sequence that is not complete yet. */
	readonly pendingKeys: readonly KeyPress[];
	/** Digits typed just now, if any. */
	readonly digits: Digits | null;
	readonly notice: Notice | null;
	/** Notices shown so far; numbers them, so that a timer clears only its own. */
	readonly notices: number;
	/** Whether the terminal's locale has all of Unicode. */
	readonly isUtf8: boolean;
	/** In a screen reader: no decoration, one thing a line. */
	readonly linear: boolean;
};

/** The row at this index of the list; undefined when it is not known, or the list is another by now. */
export function rowAt({list}: Pick<Model, 'list'>, index: number): ListRow | undefined {
	return list.answered === list.query ? list.rows[index - list.first] : undefined;
}

/** The row under the cursor of the list. */
export function selectedRow(model: Pick<Model, 'list'>): ListRow | undefined {
	return rowAt(model, model.list.cursor);
}

/** The file under the cursor among those that could not be read; undefined when it is not known. */
export function selectedProblem({problems: {answer, cursor}}: Pick<Model, 'problems'>): Problem | undefined {
	return answer?.rows[cursor - answer.first];
}

/** Index of the row on top of the preview. */
export function previewTop({preview, scrolled}: Pick<Model, 'preview' | 'scrolled'>): number {
	return scrolled !== null && scrolled.id === preview?.id ? scrolled.top : 0;
}

/** The article that fills the screen; null when none does. */
export function readingOf({place}: Pick<Model, 'place'>): Reading | null {
	return 'reading' in place ? place.reading : null;
}

/** The model with the article on the screen read differently: moved in, or with something found or lit. */
export function withReading(model: Model, reading: Reading): Model {
	return 'reading' in model.place ? {...model, place: {...model.place, reading}} : model;
}

/** The article that was opened last, also when something else is on the screen since. */
export function openArticle({place, trail}: Pick<Model, 'place' | 'trail'>): Reading | null {
	return readingOf({place: [...trail, place].findLast(known => 'reading' in known) ?? place});
}

/** The places from which the article on the screen was opened; what follows them on the trail are its own views. */
export function trailBefore({trail}: Pick<Model, 'trail'>): readonly Place[] {
	return trail.slice(0, trail.findLastIndex(place => !('reading' in place)) + 1);
}

/** The search on the screen, or the one from which the article on the screen was opened. */
export function searchOf(model: Pick<Model, 'place' | 'trail'>): SearchState | null {
	const place = 'reading' in model.place ? trailBefore(model).at(-1) : model.place;
	return place?.view === 'search' ? place.search : null;
}

/** The model with that search as it is now. */
export function withSearch(model: Model, search: SearchState): Model {
	if (searchOf(model) === null) return model;
	const place = {view: 'search', search} as const;
	if (!('reading' in model.place)) return {...model, place};
	return {...model, trail: model.trail.with(trailBefore(model).length - 1, place)};
}

/** The model with an article, wherever it is on the way here, as it is by now. */
export function withArticle(model: Model, id: ArticleId, now: (reading: Reading) => Reading): Model {
	const renewed = (place: Place): Place =>
		'reading' in place && place.reading.page.id === id ? {...place, reading: now(place.reading)} : place;
	const {prompt} = model;
	return {
		...model,
		place: renewed(model.place),
		trail: model.trail.map(renewed),
		prompt:
			prompt?.kind === 'find' || prompt?.kind === 'search'
				? {...prompt, before: {place: renewed(prompt.before.place), trail: prompt.before.trail.map(renewed)}}
				: prompt,
	};
}

/**
 * The article that actions are about, as far as it is known: the one being read, else the one selected in the list or in
 * the results of a search.
 */
export function current(
	model: Model,
): Pick<ListRow, 'id' | 'keys' | 'mark' | 'url' | 'headline' | 'path'> | undefined {
	const reading = readingOf(model);
	if (model.place.view === 'search') {
		const hit = selectedHit(model.place.search);
		return hit === undefined || hit.kind === 'speaker' ? undefined : hit.row;
	}
	if (['speakers', 'speaker', 'compare', 'corrections', 'clippings'].includes(model.place.view))
		return undefined;
	if (reading === null) return selectedRow(model);
	const {page, mark} = reading;
	const {url, headline, path} = page.article;
	return {id: page.id, keys: page.keys, mark, url, headline, path};
}

function emptyList(sort: Sort): ListState {
	return {
		query: {sort, tab: 'all', search: '', text: '', since: '', kept: []},
		answered: null,
		counts: {all: 0, unread: 0, starred: 0},
		whole: 0,
		total: 0,
		byMatch: false,
		first: 0,
		rows: [],
		cursor: 0,
		top: 0,
		asked: 0,
		open: null,
		stale: false,
	};
}

/** How the reader starts: an empty list on an empty library. */
export function initialModel(options: {
	readonly size: Model['size'];
	readonly label: SafeText;
	readonly preferences: Preferences;
	readonly now: number;
	readonly isUtf8?: boolean;
	readonly linear?: boolean;
}): Model {
	return {
		size: options.size,
		label: options.label,
		now: options.now,
		preferences: options.preferences,
		progress: {found: 0, done: 0, unreadable: 0, articles: 0, walked: false, finished: false, failure: null},
		list: emptyList(options.preferences.sort),
		problems: noProblems,
		speakerSort: 'quotes',
		setAside: null,
		preview: null,
		scrolled: null,
		waiting: null,
		requests: 0,
		place: {view: 'list'},
		trail: [],
		opened: 0,
		picker: null,
		prompt: null,
		isWriting: false,
		unreadFound: {},
		isCountDue: false,
		searches: options.preferences.recentSearches,
		pendingKeys: [],
		digits: null,
		notice: null,
		notices: 0,
		isUtf8: options.isUtf8 ?? true,
		linear: options.linear ?? false,
	};
}
