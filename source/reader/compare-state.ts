/** Two articles or two speakers side by side, as they are on the screen, and what waits to be compared. */
import type {QuotePlace, SpeakerId, SpeakerPage} from '../archive/speaker-types.ts';
import type {ArticleId, ArticlePage} from '../archive/types.ts';
import type {Quote} from '../article/article.ts';
import type {ArticleKeys} from '../article/identity.ts';
import {type Asked, notAsked} from './asked-rows.ts';
import {type CompareCell, type CompareRow, compareRowsOf} from './compare-rows.ts';
import type {Model} from './model.ts';

/** What can be compared: an article by its headline or file, or a speaker, of whom sometimes only the name is known. */
export type Comparable =
	| {readonly kind: 'article'; readonly id: ArticleId; readonly keys: ArticleKeys; readonly title: string}
	| {readonly kind: 'speaker'; readonly id: SpeakerId | null; readonly name: string};

/** Whether both are the same one. */
export function isSameOne(one: Comparable, other: Comparable): boolean {
	if (one.kind === 'article') return other.kind === 'article' && one.id === other.id;
	if (other.kind === 'article') return false;
	return one.id === null || other.id === null ? one.name === other.name : one.id === other.id;
}

export type CompareQuestion = {readonly sides: readonly [Comparable, Comparable]};

/** The left one and the right one. */
export type Pair<T> = readonly [T, T];
export type Side = 0 | 1;

/** A quote on one side. */
export type ComparedQuote = {
	readonly article: QuotePlace['article'];
	/** Its number among the quotes of the article. */
	readonly number: number;
	readonly quote: Quote;
	/** Who says it, where that is not told above the row: null for somebody unknown. */
	readonly by?: string | null;
	readonly role?: string | null;
	/** Whether the article is not told above the row. */
	readonly isPlaced?: boolean;
	/** What the other side has of the same words and this one has not. */
	readonly leftOut: readonly string[];
};

/** What rows have in common: who is quoted, the article both are quoted in, the day. */
export type Common =
	| {
			readonly kind: 'speaker';
			/** Null for somebody unknown. */
			readonly name: string | null;
			readonly role: string | null;
	  }
	| {readonly kind: 'article'; readonly article: QuotePlace['article']}
	| {readonly kind: 'day'; readonly published: string | null};

/** Quotes that stand side by side. */
export type QuotePair = {
	/** Whom both quote or only one does; the articles both are in; the newest of each. */
	readonly part: 'both' | 'alone' | 'together' | 'newest';
	/** The same object for all rows that have it in common. */
	readonly common: Common | null;
	readonly quotes: Pair<ComparedQuote | null>;
	/** Whether they are the same words. */
	readonly isSame: boolean;
};

export type Comparison = {readonly quotes: readonly QuotePair[]} & (
	| {readonly kind: 'articles'; readonly sides: Pair<ArticlePage>}
	| {
			readonly kind: 'speakers';
			/** Without the rows, of which the newest are among the quotes. */
			readonly sides: Pair<SpeakerPage>;
			/** In how many articles both are quoted; the newest of them are told. */
			readonly together: number;
			/** How many quotes of each are told, the newest. */
			readonly newest: Pair<number>;
	  }
);

/** What is compared; which of both is gone, as it was asked for; or that both are one by now. */
export type ComparisonAnswer =
	| Comparison
	| {readonly kind: 'gone'; readonly which: Comparable}
	| {readonly kind: 'one'};

/** Where one stands: the row, and on which side one would rather be. */
export type CompareCursor = {readonly row: number; readonly side: Side};

export type CompareState = Pick<Asked, 'asked' | 'stale'> & {
	readonly question: CompareQuestion;
	readonly comparison: Comparison;
	readonly cursor: CompareCursor;
	/** Whether an answer is on its way. */
	readonly isAsked: boolean;
};

export type ComparePlace = {readonly view: 'compare'; readonly compare: CompareState};

/** How a comparison opens. */
export function opened(question: CompareQuestion, comparison: Comparison): CompareState {
	const {asked, stale} = notAsked;
	return {question, comparison, cursor: {row: 0, side: 0}, asked, stale, isAsked: false};
}

/** The comparison on the screen; null when something else is. */
export function compareOf({place}: Pick<Model, 'place'>): CompareState | null {
	return place.view === 'compare' ? place.compare : null;
}

/** The model with the comparison on the screen as it is now. */
export function withCompare(model: Model, compare: CompareState): Model {
	return model.place.view === 'compare' ? {...model, place: {view: 'compare', compare}} : model;
}

/** What is under the cursor of a comparison, and on which side. */
export function selectedCompared({comparison, cursor}: CompareState): {cell: CompareCell; side: Side} {
	const row = compareRowsOf(comparison)[cursor.row]!;
	const side = sideOf(row, cursor);
	return {cell: row.cells[side]!, side};
}

/** The side on which the cursor is in a row: the other one where there is nothing on its own. */
export function sideOf(row: CompareRow, {side}: CompareCursor): Side {
	return row.cells[side] === null ? (side === 0 ? 1 : 0) : side;
}
