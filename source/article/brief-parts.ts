import type {Brief, Passage} from './article.ts';

/** Something a brief knows of the event, in so many values: `Who`, the people in it. */
export type Fact = {readonly label: string; readonly values: readonly string[]};

/** What a brief says, in the order in which it is told on a screen, on a page and in an export. */
export type BriefParts = {
	readonly gist: Passage | null;
	/** The summary without the gist: what was said at the top is not said again. */
	readonly summary: readonly Passage[];
	/** Who, where and when, as far as they are known. */
	readonly facts: readonly Fact[];
	readonly figures: readonly Passage[];
};

/** What the figures are called, where they stand by themselves and where they are one of the facts. */
export const figuresLabel = 'Figures';

/** The parts of a brief. */
export function briefParts({gist, summary, who, where, when, figures}: Brief): BriefParts {
	const facts: Fact[] = [
		{label: 'Who', values: who},
		{label: 'Where', values: where},
		{label: 'When', values: when === null ? [] : [when]},
	];
	return {
		gist,
		summary: gist === null ? summary : summary.filter(passage => !isSaidAgain(passage, gist)),
		facts: facts.filter(({values}) => values.length > 0),
		figures,
	};
}

/** The facts of a brief and, where there is no room for the sentences around them, its figures as the last of them. */
export function factsWithFigures({facts, figures}: BriefParts): readonly Fact[] {
	if (figures.length === 0) return facts;
	return [...facts, {label: figuresLabel, values: figures.map(({text}) => text)}];
}

/** The same sentence, or another place of the article that says the same word for word: a standfirst does. */
function isSaidAgain(passage: Passage, gist: Passage): boolean {
	return passage.start === gist.start || passage.text === gist.text;
}
