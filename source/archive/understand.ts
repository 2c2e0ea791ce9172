import type {Article} from '../article/article.ts';
import {briefOf} from '../brief/brief.ts';
import {namingOf} from '../names/naming.ts';
import {attribute} from '../quotes/attribute.ts';
import {quotedStretches} from '../quotes/marks.ts';
import type {Understood} from './read-file.ts';

/** Who said what in an article, and its brief when one is wanted: both from one reading of its names. Never throws. */
export function understand(article: Article, briefs: boolean): Understood {
	const stretches = quotedStretches(article.body);
	// Where nobody is quoted a brief needs the names of the beginning only.
	if (stretches.length === 0) return {quotes: [], speakers: [], brief: briefs ? briefOf(article, []) : null};
	const naming = namingOf(article.body, stretches);
	const {quotes, speakers} = attribute(article, stretches, naming);
	return {quotes, speakers, brief: briefs ? briefOf(article, quotes, naming) : null};
}
