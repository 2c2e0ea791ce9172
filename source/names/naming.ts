/** An article by its words: every name in it, and whom each of them means. */
import type {Block, Passage} from '../article/article.ts';
import {type Name, namesIn} from './names.ts';
import {type People, peopleIn} from './people.ts';
import {type Word, wordsOf} from './words.ts';

export type Naming = {
	readonly words: readonly Word[];
	/** In the order of the text. */
	readonly names: readonly Name[];
	readonly people: People;
};

/**
 * Reads the names of a body; takes time in proportion to it.
 * @param stretches what stands between quotation marks, in order: a sentence's end inside of one ends no sentence around it
 */
export function namingOf(body: readonly Block[], stretches: readonly Passage[]): Naming {
	const words = wordsOf(body, stretches);
	const names = namesIn(words);
	return {words, names, people: peopleIn(words, names)};
}
