import type {Article, Brief, Passage, Quote} from '../article/article.ts';
import {isEnglish} from '../names/english/is-english.ts';
import {type Naming, namingOf} from '../names/naming.ts';
import {beginning} from './beginning.ts';
import {keyFigures} from './figures.ts';
import {gistOf} from './gist.ts';
import {type Line, storyLines} from './lines.ts';
import {rankLines} from './ranking.ts';
import {selectLines} from './selection.ts';
import {whenOf} from './when/when.ts';
import {whereIn} from './where.ts';
import {mentionedIn} from './who/evidence.ts';
import {whoIn} from './who/who.ts';

type Summed = Pick<
	Article,
	'headline' | 'body' | 'dateline' | 'publication' | 'language' | 'published' | 'publishedFrom' | 'authors'
>;

/**
 * What the article says in short: the gist is its first sentence that stands by itself, the summary its best few in
 * their order, all verbatim slices of `bodyText`. Never throws; without a usable sentence gist is null and the summary
 * empty. Of a very long text only the beginning counts.
 * @param quotes The quoted stretches of the same article, in order, with their speakers where they are known; no
 * sentence is taken that cuts one.
 * @param naming The names of the same body, or of its beginning.
 */
export function briefOf(
	article: Summed,
	quotes: readonly (Passage & Partial<Quote>)[],
	naming: Naming = namingOf(beginning(article.body), quotes),
): Brief {
	const lines = storyLines(article, quotes);
	const clean = lines.filter(line => line.clean);
	const gist = gistOf(lines);
	const mentioned = mentionedIn(naming, article.body);
	const who = whoIn(article, mentioned, quotes, isEnglish(naming.words, article.language));
	const opening =
		gist === null
			? clean.slice(0, 3)
			: [gist, ...clean.filter(line => line !== gist && !line.leans).slice(0, 2)];
	return {
		gist: gist ? passage(gist) : null,
		summary: selectLines(lines, rankLines(lines, article.headline)).map(passage),
		who,
		where: whereIn(article, mentioned, who),
		when: whenOf(opening, article),
		figures: keyFigures(lines),
	};
}

function passage({text, start, end}: Line): Passage {
	return {text, start, end};
}
