/** Which subject an article is: the identity rule, for a single article and for a whole library alike. */
import type {ArticleKeys} from '../article/identity.ts';

/** Expressions of SQL, each for one key of the article. */
export type KeyExpressions = {
	readonly url: string;
	readonly file: string;
	readonly number: string;
	readonly textHash: string;
};

/**
 * An expression of SQL for the id of the subject that has these keys, null when none has: the same url, else the same
 * place, else the same text; but never one that is known by another url, and of several the one written last.
 * Files that were renumbered: where another text stands in the same place, and this very text is known elsewhere, it is
 * that one.
 * @param subjects the table, with its schema where that is attached.
 */
export function subjectOfKeys({url, file, number, textHash}: KeyExpressions, subjects: string): string {
	const last = (where: string, result = 'known.id') =>
		`(SELECT ${result} FROM ${subjects} known WHERE ${where} ORDER BY known.revision DESC, known.id DESC LIMIT 1)`;
	// Who has a url that nobody is known by can only be one who is known by none: there is an index of those.
	const unlessAnother = (where: string, result?: string) =>
		`CASE WHEN ${url} IS NULL THEN ${last(where, result)} ELSE ${last(`${where} AND known.url IS NULL`, result)} END`;
	const sameText = unlessAnother(`known.text_hash = ${textHash}`);
	const unlessTextElsewhere = `CASE WHEN known.text_hash IS ${textHash} THEN known.id
		ELSE coalesce(${sameText}, known.id) END`;
	// Standard input is a place where another text stands every time.
	const samePlace = `known.file = ${file} AND known.number = ${number} AND ${file} <> '-'`;
	return `coalesce(${last(`known.url = ${url}`)},
		${unlessAnother(samePlace, unlessTextElsewhere)}, ${sameText})`;
}

/** Whether the urls say that these are two articles: a feed has moved on, or one text stands on many pages. */
export function isAnother(known: ArticleKeys, keys: ArticleKeys): boolean {
	return known.url !== null && keys.url !== null && known.url !== keys.url;
}

/** What an article is known by from now on, when it was found by one key and others have changed. */
export function freshKeys(known: ArticleKeys, now: ArticleKeys): ArticleKeys {
	const {file, index} = now.file === '-' ? known : now;
	return {url: now.url ?? known.url, file, index, textHash: now.textHash ?? known.textHash};
}

/** What an article that is known is known by when it is told of elsewhere: there its file may be another. */
export function filledKeys(known: ArticleKeys, told: ArticleKeys): ArticleKeys {
	return {...known, url: known.url ?? told.url, textHash: known.textHash ?? told.textHash};
}

export function sameKeys(one: ArticleKeys, other: ArticleKeys): boolean {
	return (
		one.url === other.url &&
		one.file === other.file &&
		one.index === other.index &&
		one.textHash === other.textHash
	);
}
