/** Words to be looked for one directly after the other. Each holds at least one letter or digit, none a separator. */
export type Term = {
	readonly words: readonly string[];
	/** The last word is the beginning of one. */
	readonly prefix: boolean;
	/** Still being typed, and too short to say much: it narrows where looking for it is cheap, and nothing else. */
	readonly begun: boolean;
};

/** Any one of these will do. */
export type Clause = readonly Term[];

/** What `in:` knows. */
export const parts = ['headline', 'quote', 'text'] as const;
export type Part = (typeof parts)[number];

/** What `is:` knows. */
export const states = ['unread', 'read', 'starred'] as const;
export type State = (typeof states)[number];

/** What a query asks for: all of it at once. */
export type Plan = {
	readonly words: readonly Clause[];
	/** None of these. */
	readonly without: readonly Term[];
	readonly speakers: readonly Clause[];
	readonly publications: readonly Clause[];
	readonly states: readonly State[];
	/** Where the words have to be; null for anywhere. */
	readonly part: Part | null;
};

/** Whether the plan asks for nothing at all, as that of an empty query does, or that of a place without words. */
export function isEmpty({words, without, speakers, publications, states}: Plan): boolean {
	return [words, without, speakers, publications, states].every(({length}) => length === 0);
}

/** Whether the words are to be in a quote: those of a plan that asks for speakers are theirs, unless it says otherwise. */
export function wordsAreSaid({part, speakers}: Plan): boolean {
	return part === 'quote' || (part === null && speakers.length > 0);
}
