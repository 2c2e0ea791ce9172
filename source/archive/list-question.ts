/** A list is a question: what of a library is shown in which order, asked for the rows around one place. */
import type {ArticleKeys} from '../article/identity.ts';
import type {Sort} from '../article/sorts.ts';
import type {Mark} from '../marks/types.ts';
import type {ArticleId, ArticleRow} from './types.ts';

/** Down or up a list, forwards or backwards in a text. */
export type Direction = 1 | -1;

export type Tab = 'all' | 'unread' | 'starred';

/** What a list holds, and in which order. */
export type ListQuery = {
	readonly sort: Sort;
	readonly tab: Tab;
	/** The search of which it holds what is found; '' for none. Nothing is in the list of one that is not understood. */
	readonly search: string;
	/** What the list is narrowed to; '' for all. */
	readonly text: string;
	/** When the list was made, ISO 8601: what became read later stays in `unread` until it is made anew. */
	readonly since: string;
	/** What stays in `starred` although its star was taken away since. */
	readonly kept: readonly ArticleId[];
};

/** The place that is asked about: that of an article, or the index where it is not in the list or none is given. */
export type ListPlace = {readonly id: ArticleId | null; readonly index: number};

export type ListQuestion = {
	readonly query: ListQuery;
	readonly at: ListPlace;
	/** How many rows are wanted on either side of the place. */
	readonly around: number;
};

/** UTF-16 offsets into a text of a row, end exclusive. */
export type Range = readonly [start: number, end: number];

/** One row, with what the reader did to the article. */
export type ListRow = ArticleRow & {
	readonly mark: Mark;
	/** Where a narrowing matched the headline: ranges of UTF-16 offsets, end exclusive. */
	readonly matched: readonly Range[];
	/** Where its words stand in what is printed below that. */
	readonly matchedBelow: {readonly publication: readonly Range[]; readonly gist: readonly Range[]};
	/** The folders of its file below the library; null without any, and where all articles are in the same. */
	readonly folder: string | null;
};

export type Counts = Readonly<Record<Tab, number | null>>;

export type ListAnswer = {
	/** Articles of the whole library under each tab, whatever the list is narrowed to; null while not counted. */
	readonly counts: Counts;
	/** Articles of the tab, before it is narrowed. */
	readonly whole: number;
	/** Articles in the list. */
	readonly total: number;
	/** Index of the place that was asked about, and of the first of `rows`. */
	readonly index: number;
	readonly first: number;
	readonly rows: readonly ListRow[];
	/** Whether the best match comes first, in place of the sort. */
	readonly byMatch: boolean;
};

/** The nearest article in a direction that is unread, or the first of another day. */
export type SeekQuestion = {
	readonly query: ListQuery;
	readonly from: ListPlace;
	readonly to: 'unread' | 'day';
	readonly direction: Direction;
};

/** Answers questions about the lists of one library. */
export type Lists = {
	list(question: ListQuestion): ListAnswer;
	/** @returns the index in the list, null when there is none */
	seek(question: SeekQuestion): number | null;
	/** How many unread articles a search finds; null for one that is not understood. */
	countUnread(search: string): number | null;
	/** All articles of a list, in its order. */
	everything(query: ListQuery): readonly ArticleId[];
	/** What the unread articles of the list are known by. */
	unread(query: ListQuery): ArticleKeys[];
	mark(id: ArticleId): Mark;
};
