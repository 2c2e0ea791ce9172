/** How much a question has to go through, known before it is asked: measured in articles a word stands in. */
import {isShortBeginning} from './conditions.ts';
import {all, type Unfinished} from './expression.ts';
import type {Clause, Term} from './plan.ts';
import type {Tables, Value} from './tables.ts';

/**
 * A beginning is looked for by merging the places of all words that begin so, some 7 of them in a microsecond: so many
 * can be merged while a finger is on a key.
 */
const mostMerged = 25_000;

/** To weigh a word, FTS5 counts all articles it stands in, some 20 in a microsecond; commoner words weigh nothing anyhow. */
const mostWeighed = 4000;

/** So many matches can be put in order by what they are worth, at about one in a microsecond. */
const mostRanked = 2000;

const afterEveryWord = '\u{10ffff}';

/** Whether a word that is being typed begins like more words than can be looked for at once in whole texts. */
export function isTooBroad(tables: Tables, words: readonly Clause[]): boolean {
	const beginnings = words.flat().flatMap(({prefix, words}) => (prefix ? [words.at(-1)!] : []));
	if (beginnings.some(isShortBeginning)) return true;
	const places = beginnings.reduce((sum, word) => sum + articlesBeginning(tables, 'articles', word), 0);
	return places > mostMerged;
}

/** What matches, as far as it can be put in order at once: which it is, and the words it is weighed by (null: none). */
export type Matching = {readonly ids: readonly number[]; readonly by: string | null};

/**
 * What matches all clauses (`match`), when it is little enough to be gone through: it is weighed by the clauses without
 * words that stand nearly everywhere.
 * @param least with no more matches than that their order does not matter.
 * @returns null when all words stand nearly everywhere, or more matches than can be put in order.
 */
export function matching(
	tables: Tables,
	table: 'heads' | 'texts' | 'sayings',
	words: readonly Clause[],
	unfinished: Unfinished,
	match: string,
	least = 0,
): Matching | null {
	// What every question costs is asked first, where there are few words.
	const early = least === 0 ? weighed(tables, table, words, unfinished) : null;
	if (least === 0 && early === null) return null;
	const ids = tables
		.all<{id: number}>(`SELECT rowid AS id FROM ${table} WHERE ${table} MATCH ? LIMIT ?`, [
			match,
			mostRanked + 1,
		])
		.map(({id}) => id);
	if (ids.length > mostRanked) return null;
	if (ids.length <= least) return {ids, by: null};
	return {ids, by: early ?? weighed(tables, table, words, unfinished)};
}

/** The clauses by which matches are weighed, as an expression; null when there are none. */
function weighed(
	tables: Tables,
	table: 'heads' | 'texts' | 'sayings',
	words: readonly Clause[],
	unfinished: Unfinished,
): string | null {
	const where = table === 'heads' ? 'heads' : 'articles';
	const isRare = (term: Term) => reachOf(tables, where, term, unfinished) <= mostWeighed;
	return all(
		words.filter(terms => terms.every(isRare)),
		unfinished,
	);
}

/** In how many articles, or heads of articles, the commonest word of a term stands; of a beginning, all words with it. */
function reachOf(
	tables: Tables,
	where: 'heads' | 'articles',
	{words, prefix}: Term,
	unfinished: Unfinished,
): number {
	const beginning = prefix && unfinished === 'beginning' ? words.at(-1) : undefined;
	const whole = prefix && unfinished !== 'word' ? words.slice(0, -1) : words;
	return whole.reduce(
		(most, word) => Math.max(most, articlesWith(tables, where, word)),
		beginning === undefined ? 0 : articlesBeginning(tables, where, beginning),
	);
}

function articlesWith(tables: Tables, where: 'heads' | 'articles', word: string): number {
	const [found] = tables.all<{articles: number}>(`SELECT ${where} AS articles FROM term WHERE word = ?`, [
		word,
	]);
	return found?.articles ?? 0;
}

/** In how many the words with this beginning stand, each word counted for itself. */
function articlesBeginning(tables: Tables, where: 'heads' | 'articles', beginning: string): number {
	const [found] = tables.all<{articles: number}>(
		`SELECT total(${where}) AS articles FROM term WHERE word >= ? AND word < ?`,
		[beginning, beginning + afterEveryWord],
	);
	return found?.articles ?? 0;
}

/** How many rows a SELECT has; no more than `most` are counted. */
export function countUpTo(tables: Tables, most: number, sql: string, values: readonly Value[]): number {
	const [found] = tables.all<{rows: number}>(`SELECT count(*) AS rows FROM (${sql} LIMIT ?)`, [
		...values,
		most,
	]);
	return found?.rows ?? 0;
}
