import type {SourceName} from '../article/source-name.ts';

/** One name that is quoted in some articles, with what they say of it together. */
export type NamedSource = SourceName & {
	/** The other names it goes by in these articles, with their titles. */
	readonly aliases: readonly string[];
	/** In how many of them it has which role. */
	readonly roles: readonly {readonly role: string; readonly articles: number}[];
	readonly articles: number;
};

/** The names that mean one speaker, of which there is at least one: all of one kind. */
export type Gathered = {
	/** What the speaker is called: one of the names, without titles. */
	readonly name: string;
	readonly sources: readonly NamedSource[];
};
