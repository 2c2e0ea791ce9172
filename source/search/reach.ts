/** How much a question has to go through, known before it is asked. */
import type {Clause} from './plan.ts';
import type {Tables, Value} from './tables.ts';

/**
 * A beginning is looked for by merging the places of all words that begin so, some 7 of them in a microsecond: so many
 * can be merged while a finger is on a key.
 */
const mostMerged = 25_000;

/** So many matches can be put in order by what they are worth, at about one in a microsecond. */
const mostRanked = 3000;

const afterEveryWord = '\u{10ffff}';

/** Whether a word that is being typed begins like more words than can be looked for at once in whole texts. */
export function isTooBroad(tables: Tables, words: readonly Clause[]): boolean {
	const beginnings = words.flat().filter(({prefix}) => prefix);
	const places = beginnings.reduce((sum, {words}) => sum + placesOf(tables, words.at(-1)!), 0);
	return places > mostMerged;
}

/** In how many articles the words with this beginning stand, each word counted for itself. */
function placesOf(tables: Tables, beginning: string): number {
	const [found] = tables.all<{articles: number}>(
		'SELECT total(articles) AS articles FROM term WHERE word >= ? AND word < ?',
		[beginning, beginning + afterEveryWord],
	);
	return found?.articles ?? 0;
}

/** Whether so few match that they can be ranked. @param sql a SELECT of what matches. */
export function isRankable(tables: Tables, sql: string, values: readonly Value[]): boolean {
	return countUpTo(tables, mostRanked + 1, sql, values) <= mostRanked;
}

/** How many rows a SELECT has; no more than `most` are counted. */
export function countUpTo(tables: Tables, most: number, sql: string, values: readonly Value[]): number {
	const [found] = tables.all<{rows: number}>(`SELECT count(*) AS rows FROM (${sql} LIMIT ?)`, [
		...values,
		most,
	]);
	return found?.rows ?? 0;
}
