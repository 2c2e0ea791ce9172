/** What a search gives back. Texts are raw, as the files gave them. */
import type {ListRow} from '../archive/list-question.ts';
import type {Passage} from '../article/article.ts';
import type {Problem} from './plan.ts';

/** Where a hit was found. */
export type SearchField =
	| 'headline'
	| 'speaker'
	| 'publication'
	| 'section'
	| 'folder'
	| 'byline'
	| 'place'
	| 'quote'
	| 'text';

/** Words that matched in their context; `matched` are ranges of UTF-16 offsets into `text`, end exclusive. */
export type Snippet = {readonly text: string; readonly matched: readonly (readonly [number, number])[]};

type HitIn<Kind extends string> = {
	readonly kind: Kind;
	readonly field: SearchField;
	readonly snippet: Snippet;
	/** Higher is better; comparable within one kind of one search. */
	readonly score: number;
	/** Found only by words that are written nearly as those that were typed. */
	readonly corrected: boolean;
};

/** `at`: the first words in the body that matched, null when they are not in it. */
export type ArticleHit = HitIn<'article'> & {readonly row: ListRow; readonly at: Passage | null};
export type QuoteHit = HitIn<'quote'> & {
	readonly row: ListRow;
	/** Its number among the quotes of the article, from 0. */
	readonly number: number;
	readonly speaker: string | null;
	readonly at: Passage;
};
/** `quotes` and `articles` are how many of each there are of that speaker in the archive. */
export type SpeakerHit = HitIn<'speaker'> & {
	readonly name: string;
	readonly quotes: number;
	readonly articles: number;
};
export type Hit = ArticleHit | QuoteHit | SpeakerHit;

/** A number of hits; beyond some thousands they are not counted on, and `orMore` is true. */
export type Count = {readonly number: number; readonly orMore: boolean};
export type HitCounts = {readonly articles: Count; readonly quotes: Count; readonly speakers: Count};

/** What a query found, each kind best first. Only so many hits as were asked for are there. */
export type Results = {
	readonly query: string;
	/** While there is one, nothing is found. */
	readonly problems: readonly Problem[];
	readonly articles: readonly ArticleHit[];
	readonly quotes: readonly QuoteHit[];
	readonly speakers: readonly SpeakerHit[];
	/** Null until they are counted, which comes after the hits. */
	readonly counts: HitCounts | null;
	/** The words that were found in place of what was typed, as a person would write the query; null when it was exact. */
	readonly showing: string | null;
	/** On nothing found: what there is without the fields of the query, so that one sees what to take away. */
	readonly unfiltered: {readonly query: string; readonly counts: HitCounts} | null;
};

/** What Tab can put into a query in place of what stands from `start` to `end` (UTF-16 offsets). */
export type Completions = {
	readonly start: number;
	readonly end: number;
	/** The likeliest first; never empty. */
	readonly choices: readonly Completion[];
};

/** `text` goes into the query; `label` is raw, for people; `count` is of quotes or articles where it is a value. */
export type Completion = {readonly text: string; readonly label: string; readonly count: number | null};
