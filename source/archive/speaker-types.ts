/** What an archive tells about those who are quoted in it. */
import type {PublishedFrom, Quote, SpeakerKind} from '../article/article.ts';
import type {SourceName} from '../article/source-name.ts';
import type {WeekCounts} from '../speakers/by-week.ts';
import type {RoleInTime} from '../speakers/roles-over-time.ts';
import type {ArticleId} from './types.ts';

export type {RoleInTime};

/** Number of a speaker in its archive. Not stable over runs. */
export type SpeakerId = number;

/** One person, organisation or described source over all articles. */
export type SpeakerRow = {
	readonly id: SpeakerId;
	readonly name: string;
	/** The other names the articles use, most used first. */
	readonly aliases: readonly string[];
	/** The newest role that articles give it, in their words. */
	readonly role: string | null;
	readonly kind: SpeakerKind;
	readonly quotes: number;
	readonly articles: number;
	/** Earliest and latest `published` of these articles; null when none tells. */
	readonly first: string | null;
	readonly last: string | null;
};

/** Most quoted first; last quoted first; by name. */
export const speakerSorts = ['quotes', 'recent', 'name'] as const;
export type SpeakerSort = (typeof speakerSorts)[number];

/** The speakers around one place among those whose names have these words ('' for everybody). */
export type SpeakersQuestion = {
	readonly sort: SpeakerSort;
	readonly text: string;
	/** Where one is: at this speaker, or at the index where it is not among them or none is given. */
	readonly at: {readonly speaker: SpeakerId | null; readonly index: number};
	/** How many are wanted on either side. */
	readonly around: number;
};

export type SpeakersAnswer = {
	/** Of everybody, and of those whose names have the words. */
	readonly everybody: number;
	readonly total: number;
	/** What was looked for instead, when nobody's name has the words as they were typed; else null. */
	readonly corrected: string | null;
	/** Index of the place that was asked about, and of the first of `rows`. */
	readonly index: number;
	readonly first: number;
	readonly rows: readonly SpeakerRow[];
};

/** A speaker's page: of this speaker, or of whoever is quoted in this place. */
export type SpeakerPageQuestion = {
	readonly of: {readonly speaker: SpeakerId} | {readonly article: ArticleId; readonly number: number};
	/** Where one is among the quotes: at this one (`Spoken.id`, or the quote in the place above), or at the index. */
	readonly at: {readonly quote: number | null; readonly index: number};
	readonly around: number;
};

export type SpeakerPage = {
	readonly speaker: SpeakerRow;
	/** The names that were taken for one speaker, most quoted first, with the number of their quotes. */
	readonly names: readonly (SourceName & {readonly quotes: number})[];
	/** What the texts say it is, in the order of time. */
	readonly roles: readonly RoleInTime[];
	readonly weeks: WeekCounts;
	/** The words that tell most about what was said, the most telling first. */
	readonly topics: readonly string[];
	/** How many different quotes there are, the newest first. */
	readonly total: number;
	readonly index: number;
	readonly first: number;
	readonly rows: readonly Spoken[];
};

/** Something that was said once, with every place where it is quoted. */
export type Spoken = {
	readonly id: number;
	/** In the order of publication, at least one. The fullest version is that of `fullest`. */
	readonly places: readonly QuotePlace[];
	/** Index of the place that quotes most of it. */
	readonly fullest: number;
};

export type QuotePlace = {
	readonly article: {
		readonly id: ArticleId;
		readonly path: string;
		readonly index: number;
		readonly headline: string | null;
		readonly publication: string | null;
		readonly published: string | null;
		readonly publishedFrom: PublishedFrom | null;
	};
	/** Its number among the quotes of the article. */
	readonly number: number;
	readonly quote: Quote;
	/** What the fullest version has and this one has not, in its order; empty when nothing is missing. */
	readonly leftOut: readonly string[];
};

/** A quote by its number in an article; all of the article's quotes where the number is null. */
export type PlaceOfQuote = {readonly article: ArticleId; readonly number: number | null};

/** Articles that quote two speakers, the newest first, as many as were asked for. */
export type QuotedTogether = {
	/** How many there are. */
	readonly total: number;
	readonly articles: readonly {
		readonly article: QuotePlace['article'];
		/** What each of both says there, in the order of the text. */
		readonly said: readonly [readonly QuotePlace[], readonly QuotePlace[]];
	}[];
};

/** What an archive answers about those who are quoted. */
export type SpeakerQueries = {
	/** Some of those who are quoted. */
	speakers(question: SpeakersQuestion): SpeakersAnswer;
	/** Some of what somebody said; null when nobody is there any more, or nobody knows who said it. */
	speakerPage(question: SpeakerPageQuestion): SpeakerPage | null;
	/** The names by which articles quote those who are called so in any of them: each of the words has to be a word of a name. */
	namesOf(words: string): SourceName[];
	/** The newest articles, at most so many, that quote both. */
	quotedTogether(one: SpeakerId, other: SpeakerId, most: number): QuotedTogether;
	/** Those who are quoted in these places, most quoted first, with the numbers and dates of these alone. */
	speakersIn(places: readonly PlaceOfQuote[]): SpeakerRow[];
};
