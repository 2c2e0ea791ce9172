import type {ArticleId, ArticlePage, ArticleRow, Progress} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {Mark} from '../marks/types.ts';
import type {Preferences} from '../settings/preferences.ts';
import type {LineEdit} from './line-edit.ts';

/** The three ways to look at one article, in the order of depth. */
export const articleViews = ['brief', 'quotes', 'text'] as const;
export type ArticleView = (typeof articleViews)[number];
export type View = 'list' | ArticleView | 'settings';

export const tabs = ['all', 'unread', 'starred'] as const;
export type Tab = (typeof tabs)[number];

/** The list narrowed to what matches a few letters. */
export type Narrowing = {
	readonly query: string;
	/** The rows that were looked at; more of them may come after Enter. */
	readonly candidates: readonly ArticleRow[];
	readonly ids: readonly ArticleId[];
	/** Where each headline matched: ranges of UTF-16 offsets into it, end exclusive. */
	readonly matched: ReadonlyMap<ArticleId, readonly (readonly [number, number])[]>;
};

export type ListState = {
	/** Every article there is, sorted. */
	readonly ids: readonly ArticleId[];
	readonly tab: Tab;
	readonly narrowing: Narrowing | null;
	/** What the tab and the narrowing leave. An article that stops belonging stays until the list is made anew. */
	readonly shown: readonly ArticleId[];
	/** Index into `shown` of the selected row, and of the first row on the screen. */
	readonly cursor: number;
	readonly top: number;
};

/** What is being looked for in one article. */
export type Find = {
	readonly query: string;
	readonly matches: readonly {readonly start: number; readonly end: number}[];
	/** Index of the match the reader stands on; -1 when there is none. */
	readonly current: number;
};

/** One article being read. */
export type Reading = {
	readonly page: ArticlePage;
	/** Index of the selected passage of the brief, and of the quote. */
	readonly briefAt: number;
	readonly quoteAt: number;
	/** What is on top of the Text: an offset into the body; below 0 for the lines of the heading above it. */
	readonly at: number;
	/** The passage that was asked for, lit until the next move. */
	readonly lit: Passage | null;
	readonly find: Find | null;
};

/** A line being typed at the bottom of the screen. */
export type Prompt = {
	readonly kind: 'find' | 'narrow' | 'preference' | 'keys' | 'confirm-url';
	readonly line: LineEdit;
	/** What Esc brings back. */
	readonly before: Model;
	/** What the line is about: the preference, the action, the url. */
	readonly subject: string;
	/** Rows to narrow, once they are read. */
	readonly candidates: readonly ArticleRow[];
	/** What is wrong with the line as it stands. */
	readonly complaint: SafeText | null;
};

/** A list to pick from that lies over the screen. */
export type Picker = {
	readonly kind: 'palette' | 'help' | 'sort';
	readonly line: LineEdit;
	readonly cursor: number;
	readonly top: number;
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
	/** The rows around the screen. */
	readonly rows: ReadonlyMap<ArticleId, ArticleRow>;
	readonly marks: ReadonlyMap<ArticleId, Mark>;
	readonly preview: ArticlePage | null;
	readonly view: View;
	/** The views that lead here, the nearest last. */
	readonly trail: readonly View[];
	readonly reading: Reading | null;
	/** Grows with every article or view opened, so that a timer knows whether its view is still on the screen. */
	readonly opened: number;
	readonly settings: {readonly cursor: number; readonly top: number};
	readonly picker: Picker | null;
	readonly prompt: Prompt | null;
	/** Keys of a sequence that is not complete yet. */
	readonly pendingKeys: readonly string[];
	readonly notice: Notice | null;
	/** Notices shown so far; numbers them, so that a timer clears only its own. */
	readonly notices: number;
	/** In a screen reader: no decoration, one thing a line. */
	readonly linear: boolean;
};

export const noMark: Mark = {readAt: null, starredAt: null, place: null};

/** The mark of an article; all null when it was never touched. */
export function markOf(model: Model, id: ArticleId): Mark {
	return model.marks.get(id) ?? noMark;
}

/** The article under the cursor of the list, or undefined when the list is empty. */
export function selectedId({list}: Model): ArticleId | undefined {
	return list.shown[list.cursor];
}

/** The article that actions are about: the one being read, else the selected one. */
export function currentId(model: Model): ArticleId | undefined {
	return isReading(model) ? model.reading?.page.id : selectedId(model);
}

/** Whether one article fills the screen. */
export function isReading(model: Model): boolean {
	return model.view === 'brief' || model.view === 'quotes' || model.view === 'text';
}

/** How the reader starts: an empty list on an empty library. */
export function initialModel(options: {
	readonly size: Model['size'];
	readonly label: SafeText;
	readonly preferences: Preferences;
	readonly now: number;
	readonly linear?: boolean;
}): Model {
	return {
		size: options.size,
		label: options.label,
		now: options.now,
		preferences: options.preferences,
		progress: {found: 0, done: 0, unreadable: 0, articles: 0, walked: false, finished: false, failure: null},
		list: {ids: [], tab: 'all', narrowing: null, shown: [], cursor: 0, top: 0},
		rows: new Map(),
		marks: new Map(),
		preview: null,
		view: 'list',
		trail: [],
		reading: null,
		opened: 0,
		settings: {cursor: 0, top: 0},
		picker: null,
		prompt: null,
		pendingKeys: [],
		notice: null,
		notices: 0,
		linear: options.linear ?? false,
	};
}
