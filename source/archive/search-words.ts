/** By which words an article is found: what goes into the full-text index. */
import {bodyText, type ReadArticle, type Speaker} from '../article/article.ts';
import {wordsOf} from '../article/words.ts';
import {sentenceAround} from './sentence-around.ts';

/** Words of a text as `wordsOf` gives them, with a space between. */
type Words = string;

/** One quote: what was said, the names of who said it, the words that say so, and the rest of its sentence. */
export type SayingWords = {
	readonly said: Words;
	readonly speaker: Words;
	readonly cue: Words;
	readonly around: Words;
	/** The name of the speaker as it is written; null when it is not known. */
	readonly name: string | null;
	/** The quote itself, as JSON. */
	readonly quote: string;
};

/** Somebody who is quoted in an article, and how often. */
export type SourceInArticle = Speaker & {readonly quotes: number};

/** The words of an article, by where they stand. */
export type SearchWords = {
	readonly headline: Words;
	readonly speakers: Words;
	readonly publication: Words;
	readonly byline: Words;
	readonly place: Words;
	readonly body: Words;
	readonly sayings: readonly SayingWords[];
	readonly sources: readonly SourceInArticle[];
	/** When it was published by its own word, as ISO 8601; null when it does not tell. */
	readonly date: string | null;
};

/** A text is searched so far, in UTF-16 units: many times the longest story; what is longer is a table of numbers. */
const longest = 2_000_000;

/** The words by which an article is found. */
export function searchWords({article, quotes, speakers}: Omit<ReadArticle, 'brief'>): SearchWords {
	const around = sentenceAround(article);
	const said = new Map<string, number>();
	for (const {speaker} of quotes) if (speaker !== null) said.set(speaker, (said.get(speaker) ?? 0) + 1);
	const names = new Map(speakers.map(({name, aliases}) => [name, words([name, ...aliases])]));
	return {
		headline: words([article.headline]),
		speakers: [...names.values()].join(' '),
		publication: words([article.publication]),
		byline: words(article.authors.length > 0 ? article.authors : [article.byline]),
		place: words([article.dateline?.place]),
		body: words([bodyText(article)]),
		sayings: quotes.map(quote => ({
			said: words([quote.text]),
			speaker: (quote.speaker !== null && names.get(quote.speaker)) || '',
			cue: words([quote.cue?.text]),
			around: words([around(quote)]),
			name: quote.speaker,
			quote: JSON.stringify(quote),
		})),
		sources: speakers.map(speaker => ({...speaker, quotes: said.get(speaker.name) ?? 0})),
		date: article.publishedFrom === 'file' ? null : article.published,
	};
}

/** The words of some texts, each text once. */
function words(texts: readonly (string | null | undefined)[]): Words {
	const there = new Set(texts.filter(text => text != null));
	return [...there].map(text => wordsOf(text.slice(0, longest)).join(' ')).join(' ');
}
