import {dutch} from './dutch.ts';
import {english} from './english.ts';
import {french} from './french.ts';
import {german} from './german.ts';
import type {Habits} from './habits.ts';
import {italian} from './italian.ts';
import {portuguese} from './portuguese.ts';
import {spanish} from './spanish.ts';

const known = new Map<string, Habits>([
	['de', german],
	['fr', french],
	['es', spanish],
	['it', italian],
	['pt', portuguese],
	['nl', dutch],
]);

/** The habits of a language by its code, without region; those of English where they are not known. */
export function habitsOf(language: string): Habits {
	return known.get(language) ?? english;
}
