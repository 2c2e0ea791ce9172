import type {Article, Brief, Passage} from '../article/article.ts';
import {keyFigures} from './figures.ts';
import {type Line, storyLines} from './lines.ts';
import {namesIn} from './names.ts';
import {rankLines} from './ranking.ts';
import {selectLines} from './selection.ts';
import {timeOf} from './time.ts';

/** A shorter first sentence sets a scene and tells nothing. */
const gistWords = 7;

/**
 * What the article says in short: the gist is its first sentence that stands by itself, the summary its best few in
 * their order, all verbatim slices of `bodyText`. Never throws; without a usable sentence gist is null and the summary
 * empty. Of a very long text only the beginning counts.
 * @param quotes The quoted stretches of the same article, in order; no sentence is taken that cuts one.
 */
export function briefOf(
	article: Pick<Article, 'headline' | 'body' | 'dateline' | 'publication' | 'language'>,
	quotes: readonly Passage[],
): Brief {
	const lines = storyLines(article, quotes);
	const clean = lines.filter(line => line.clean);
	const gist =
		clean.find(line => !line.leans && line.words >= gistWords) ??
		clean.find(line => !line.leans) ??
		clean[0] ??
		lines[0];
	return {
		gist: gist ? passage(gist) : null,
		summary: selectLines(lines, rankLines(lines, article.headline)).map(passage),
		...namesIn(lines, article),
		when: timeOf(clean.slice(0, 2)),
		figures: keyFigures(lines),
	};
}

function passage({text, start, end}: Line): Passage {
	return {text, start, end};
}
