/** What a query asks for, understood. */

/** Words to be looked for one directly after the other, folded as `wordsOf` gives them; never empty. */
export type Term = {
	readonly words: readonly string[];
	/** The last word is the beginning of one. */
	readonly prefix: boolean;
	/** The word being typed: it stands as a beginning, and is not corrected before it has some letters. */
	readonly begun: boolean;
	/** Written between quotation marks: it is taken at its word, never corrected. */
	readonly quoted: boolean;
};

/** Any one of these will do. */
export type Clause = readonly Term[];

/** What `in:` knows. */
export const parts = ['headline', 'quote', 'text'] as const;
export type Part = (typeof parts)[number];

/** What `is:` and `has:` know. */
export const states = ['unread', 'read', 'starred'] as const;
export type State = (typeof states)[number];
export const contents = ['quote', 'clipping', 'note'] as const;
export type Content = (typeof contents)[number];

/** A tag of a clipping as `asTag` gives it, or how one begins. */
export type Tag = {readonly tag: string; readonly prefix: boolean};

/** Fields whose values are words that an article, or one quote of it, has in that field. */
export const articleFields = ['publication', 'section', 'folder', 'by', 'place'] as const;
export type ArticleField = (typeof articleFields)[number];
export const quoteFields = ['speaker', 'about', 'cue'] as const;
export type QuoteField = (typeof quoteFields)[number];

/** A wanted or unwanted choice of something that an article is, has or was published in. */
export type Choice<Value> = {readonly any: readonly Value[]; readonly not: boolean};

/** Days from and to, `yyyy-mm-dd`, both inclusive; null for open. */
export type Period = {readonly from: string | null; readonly to: string | null};

/** Words in a field. */
export type FieldClause<Field> = {
	readonly field: Field;
	readonly terms: Clause;
	readonly not: boolean;
	/** Of speakers, once that was asked: who is meant; null when that are too many to be told apart, or nobody. */
	readonly spokenBy?: SpokenBy | null;
};

/** The names, by their numbers in the archive and their words, by which those who are meant are quoted. */
export type SpokenBy = {readonly namings: readonly number[]; readonly names: Clause};

/** What a query asks for: all of it at once. */
export type Plan = {
	readonly words: readonly Clause[];
	/** None of these words. */
	readonly without: readonly Term[];
	readonly inArticle: readonly FieldClause<ArticleField>[];
	/** Those that are wanted have to hold of one and the same quote, and so have the words when `wordsAreSaid`. */
	readonly inQuote: readonly FieldClause<QuoteField>[];
	readonly published: readonly Choice<Period>[];
	readonly states: readonly Choice<State>[];
	readonly has: readonly Choice<Content>[];
	readonly tags: readonly Choice<Tag>[];
	/** Where the words have to be; null for anywhere. */
	readonly part: Part | null;
};

/** What is wrong with a query: a sentence for people, and where; UTF-16 offsets into the query. */
export type Problem = {readonly text: string; readonly start: number; readonly end: number};

/** Whether the plan asks for nothing at all, as that of an empty query does. */
export function isEmpty(plan: Plan): boolean {
	const {words, without, inArticle, inQuote, published, states, has, tags} = plan;
	return [words, without, inArticle, inQuote, published, states, has, tags].every(({length}) => length === 0);
}

/** Whether the words are to be in a quote, and in that of whom a plan asks for. */
export function wordsAreSaid({part}: Pick<Plan, 'part'>): boolean {
	return part === 'quote';
}
