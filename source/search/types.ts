import type {ArticleId, SpeakerId} from '../archive/types.ts';
import type {Passage} from '../article/article.ts';

/** Where a hit was found. */
export type Field = 'headline' | 'speaker' | 'quote' | 'text' | 'publication' | 'byline';

/** The words of a hit in their context, raw; `matched` are ranges of UTF-16 offsets into `text`, end exclusive. */
export type Snippet = {readonly text: string; readonly matched: readonly (readonly [number, number])[]};

type HitIn<Kind extends string> = {
	readonly kind: Kind;
	readonly field: Field;
	readonly snippet: Snippet;
	/** Higher is better; comparable within one kind of one search. */
	readonly score: number;
};

/** `at`: the first matching words in the body, null when they are not in it. */
export type ArticleHit = HitIn<'article'> & {readonly article: ArticleId; readonly at: Passage | null};
export type QuoteHit = HitIn<'quote'> & {
	readonly article: ArticleId;
	/** Its number among the quotes of the article, from 0. */
	readonly number: number;
	readonly speaker: string | null;
	readonly at: Passage;
};
export type SpeakerHit = HitIn<'speaker'> & {
	readonly speaker: SpeakerId;
	readonly name: string;
	readonly quotes: number;
};
export type Hit = ArticleHit | QuoteHit | SpeakerHit;

/** What is wrong with a query: a sentence, and where; UTF-16 offsets. */
export type Problem = {readonly text: string; readonly start: number; readonly end: number};

/** What a query found, each kind best first. Only so many hits as were asked for are there; the counts know all. */
export type Results = {
	readonly query: string;
	readonly articles: readonly ArticleHit[];
	readonly quotes: readonly QuoteHit[];
	readonly speakers: readonly SpeakerHit[];
	readonly counts: {readonly articles: number; readonly quotes: number; readonly speakers: number};
	/** While there is one, nothing is found. */
	readonly problems: readonly Problem[];
};

/** What the reader has marked, as `is:` asks for it. */
export type Marked = {
	/** Grows whenever a mark changes, so that what was derived from them is made anew. */
	readonly version: number;
	read(): Iterable<ArticleId>;
	starred(): Iterable<ArticleId>;
};

/** Looks things up in the tables of a library; every call is short and synchronous. */
export type Search = {
	/** @param limit hits of each kind. */
	find(query: string, limit: number): Results;
	/** Every article that matches, best first; or what is wrong with the query. */
	articles(query: string): {readonly ids: readonly ArticleId[]; readonly problems: readonly Problem[]};
};

/** What Tab can put into a query in place of what stands from `start` to `end` (UTF-16 offsets). */
export type Completions = {
	readonly start: number;
	readonly end: number;
	/** The likeliest first; never empty. */
	readonly choices: readonly Completion[];
};

/** `text` goes into the query; `label` is raw, for people; `count` is of quotes or articles where it is a name. */
export type Completion = {readonly text: string; readonly label: string; readonly count: number | null};
