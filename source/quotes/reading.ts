/** An article as the search for its speakers sees it: its words, what is quoted, and everybody who may have said it. */
import {type Article, bodyText, type Passage} from '../article/article.ts';
import {type Naming, namingOf} from '../names/naming.ts';
import {quotedStretches} from './marks.ts';
import {type Mention, mentionsIn} from './mentions.ts';
import {type Leaning, learnSexes} from './people/sexes.ts';

/** Places in the list of words of a stretch: its first and last word, and the next words outside it. */
export type StretchWords = {
	readonly first: number;
	readonly last: number;
	readonly before: number;
	readonly after: number;
};

export type Reading = Naming & {
	readonly text: string;
	/** In lower case. */
	readonly headline: string;
	readonly stretches: readonly Passage[];
	readonly spans: readonly StretchWords[];
	readonly mentions: readonly Mention[];
	readonly leaning: Leaning;
};

/** Reads an article; what is known of it already need not be found again. */
export function readingOf(
	article: Pick<Article, 'headline' | 'body'>,
	stretches: readonly Passage[] = quotedStretches(article.body),
	{words, names, people}: Naming = namingOf(article.body, stretches),
): Reading {
	const mentions = mentionsIn(words, names);
	const leaning = learnSexes(words, names, people, mentions);
	return {
		text: bodyText(article),
		headline: (article.headline ?? '').toLowerCase(),
		words,
		stretches,
		spans: spansOf(words, stretches.length),
		names,
		people,
		mentions,
		leaning,
	};
}

function spansOf(words: Naming['words'], count: number): StretchWords[] {
	const spans: {first: number; last: number; before: number; after: number}[] = [];
	words.forEach(({stretch}, at) => {
		if (stretch < 0) return;
		spans[stretch] ??= {first: at, last: at, before: -1, after: -1};
		spans[stretch]!.last = at;
	});
	for (let stretch = 0; stretch < count; stretch++)
		spans[stretch] ??= {first: 0, last: -1, before: -1, after: 0};
	return spans.map(span => ({...span, before: span.first - 1, after: span.last + 1}));
}
