import type {SafeText} from '../article/safe-text.ts';

/** Speakers of one article are told apart by so many tones. */
export type Voice = 1 | 2 | 3 | 4 | 5 | 6;

/** What a piece of text means on the screen; the theme alone knows how each is drawn. */
export type Tone =
	/** What a speaker says, and the speaker's name over it. */
	| `voice-${Voice}`
	| `name-${Voice}`
	/** The words that say who is quoted, and that it was said. */
	| 'attribution'
	| 'plain'
	| 'strong'
	| 'quiet'
	/** What is only guessed, quieter yet. */
	| 'guess'
	| 'accent'
	| 'headline'
	| 'gist'
	| 'publication'
	| 'label'
	| 'subhead'
	| 'match'
	| 'match-here'
	| 'lit'
	/** Words that lead somewhere, and those of them that are lit. */
	| 'link'
	| 'link-here'
	| 'star'
	| 'key'
	| 'rule'
	| 'good'
	| 'bad';

/** A run of text in one tone. */
export type Span = {readonly text: SafeText; readonly tone: Tone};

/** What lies behind a whole line. */
export type Ground = 'none' | 'bar' | 'selected';

/** One row of the screen, not yet fitted to its width. `key` tells React what it shows. */
export type Line = {
	readonly spans: readonly Span[];
	readonly ground?: Ground;
	/** Columns the ground covers, from the left; all of them when left out. */
	readonly groundColumns?: number;
	readonly key?: string;
};

/** A span of this tone. */
export function span(text: SafeText, tone: Tone = 'plain'): Span {
	return {text, tone};
}

/** A line of these spans. */
export function line(...spans: readonly Span[]): Line {
	return {spans};
}

/** An empty row. */
export const blank: Line = {spans: []};
