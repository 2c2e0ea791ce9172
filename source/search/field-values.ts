/** The values that a field has in an archive, by how a typed one begins. */
import Fuse from 'fuse.js';
import type {ArticleRow} from '../archive/types.ts';
import {between, folderWords} from '../article/folders.ts';
import {wordsOf} from '../article/words.ts';
import {dayNames} from './days.ts';
import {inside} from './expression.ts';
import {type FieldName, fields} from './fields.ts';
import {filedValues} from './filed-values.ts';
import {periodsIn} from './periods-of-archive.ts';
import type {Tables} from './tables.ts';

/** A name as it is written in a file, raw; how many quotes or articles there are of it, null when nobody counts. */
export type Named = {readonly name: string; readonly count: number | null};

type Counted = Named & {readonly count: number};

/** Fuse forgives typos in so many names within a key's time. */
const mostForgiven = 500;

/** So many articles are read for the names in them within a key's time. */
const mostRead = 1000;

/** Quotes are counted so far. */
const mostCounted = 10_000;

/** In UTF-16 units, and in words: a longer name would fill the query, and nobody typed it. */
const longest = 200;
const mostWords = 32;

/** No name is told apart only by the words after so many; each costs a look through the index. */
const enoughWords = 8;

/** Fuse takes longer the longer the text is, in UTF-16 units. */
const longestForgiven = 40;

/** Verbs of saying, as they stand beside quotes. */
const cues = [
	...[
		'said',
		'says',
		'told',
		'added',
		'asked',
		'called',
		'wrote',
		'warned',
		'argued',
		'insisted',
		'explained',
	],
	...[
		'noted',
		'stated',
		'announced',
		'according',
		'admitted',
		'agreed',
		'acknowledged',
		'claimed',
		'concluded',
	],
	...[
		'confirmed',
		'continued',
		'cautioned',
		'declared',
		'denied',
		'described',
		'joked',
		'promised',
		'recalled',
	],
	...[
		'replied',
		'reported',
		'responded',
		'remarked',
		'shouted',
		'suggested',
		'testified',
		'tweeted',
		'urged',
	],
];

/**
 * The values of a field that hold words beginning like the typed ones, the likeliest first; when there are none, those
 * that are written nearly so. The numbers are of quotes for `speaker` and (up to 10,000) `cue`; of articles for `about`, `date`
 * and `publication`, of which the 1,000 most frequent are known, and for `section` and `folder`, of which 10,000 are. For `by` and `place` they are of the articles that were
 * read for it: the newest 1,000, or of those that match what is typed the 1,000 that were entered last.
 * @param typed without quotation marks; the empty text begins all values.
 * @param limit how many are wanted; dates, of which the named ones come first, are twice as many.
 */
export function valuesOf(tables: Tables, field: FieldName, typed: string, limit: number): Named[] {
	if (typed.length > longest) return [];
	if (field === 'date') return dates(tables, typed).slice(0, 2 * limit);
	const words = field === 'folder' ? folderWords(typed) : [...new Set(wordsOf(typed))].slice(0, enoughWords);
	const exact = beginning(tables, field, words, limit);
	if (exact.length > 0 || words.length === 0 || typed.length > longestForgiven) return exact;
	return nearly(beginning(tables, field, [], mostForgiven), words, limit);
}

/** Words without any: all values. */
function beginning(tables: Tables, field: FieldName, words: readonly string[], limit: number): Named[] {
	switch (field) {
		case 'speaker':
			return speakers(tables, words, limit);
		case 'publication':
			return publications(tables, words).slice(0, limit);
		case 'section':
			return wanted(together(pairs(filedValues(tables, field, words))), words).slice(0, limit);
		case 'folder':
			return filedValues(tables, field, words)
				.filter(({name}) => canBeAsked(name))
				.slice(0, limit);
		case 'by':
		case 'place':
			return inRows(tables, field, words).slice(0, limit);
		case 'tag':
			return tagsOf(tables, words, limit);
		case 'cue':
			return cuesOf(tables, words).slice(0, limit);
		case 'about':
			return wordsBeginning(tables, words).slice(0, limit);
		default:
			return uncounted(fields[field].values ?? []).filter(({name}) => holds(name, words));
	}
}

function uncounted(names: readonly string[]): Named[] {
	return names.map(name => ({name, count: null}));
}

function nearly(names: readonly Named[], words: readonly string[], limit: number): Named[] {
	const folded = names.map(named => ({named, words: wordsOf(named.name).join(' ')}));
	const index = new Fuse(folded, {keys: ['words'], threshold: 0.4, ignoreLocation: true});
	const typed = words.filter(word => word !== between).join(' ');
	return index.search(typed, {limit}).map(({item}) => item.named);
}

/** Whether each of the words is the beginning of one in the name. */
function holds(name: string, words: readonly string[]): boolean {
	const own = words.length > 0 ? wordsOf(name) : [];
	return words.every(word => own.some(one => one.startsWith(word)));
}

/** Whether a query can ask for it: a name may be nothing but signs, or a whole paragraph. */
function canBeAsked(name: string): boolean {
	if (name.length > longest) return false;
	const {length} = wordsOf(name);
	return length > 0 && length <= mostWords;
}

function begun(columns: readonly string[], words: readonly string[]): string {
	return inside(columns, words.map(word => `"${word}" *`).join(' AND '));
}

function speakers(tables: Tables, words: readonly string[], limit: number): Named[] {
	const match = words.length > 0;
	return tables
		.all<Named>(
			`SELECT row ->> '$.name' AS name, quotes AS count FROM speaker
				${match ? 'WHERE id IN (SELECT rowid FROM voices WHERE voices MATCH ?)' : ''}
				ORDER BY quotes DESC, sorted, id LIMIT ?`,
			[...(match ? [begun(['name'], words)] : []), limit],
		)
		.filter(({name}) => canBeAsked(name));
}

/** Words of the archive that begin like a typed one, those in most articles first; none for what are several words. */
function wordsBeginning(tables: Tables, [typed, another]: readonly string[]): Named[] {
	if (typed === undefined || another !== undefined) return [];
	return tables.all<Named>(
		`SELECT word AS name, articles AS count FROM term WHERE word >= ? AND word < ? ORDER BY articles DESC, word LIMIT 50`,
		[typed, `${typed}\u{10ffff}`],
	);
}

/** What is asked of the rows of articles, and in which column of `heads` its words are. */
const inArticles = {
	by: {column: 'byline', names: ({authors}: ArticleRow) => authors},
	place: {column: 'place', names: ({dateline}: ArticleRow) => [placeOf(dateline ?? '')]},
} as const;

/** The place of a dateline: what stands before its first comma, bracket, dash or digit. */
function placeOf(dateline: string): string {
	return dateline.split(/[,(–—\d]|--|\s-\s/u, 1)[0]!.trim();
}

/** The names in the rows of articles, those in most of them first. */
function inRows(tables: Tables, field: keyof typeof inArticles, words: readonly string[]): Named[] {
	const {column, names} = inArticles[field];
	const found = rowsWith(tables, column, words).flatMap(({row}) => [...new Set(names(JSON.parse(row)))]);
	const counts = new Map<string, number>();
	for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
	return wanted(together(counts), words);
}

/** All of them through the index they are sorted by, each as the article that was entered last writes it. */
function publications(tables: Tables, words: readonly string[]): Named[] {
	const rows = tables.all<{row: string; count: number}>(
		`SELECT c.row, found.count FROM (
			SELECT max(id) AS id, count(*) AS count FROM article WHERE copy_of IS NULL AND (publication = '') = 0
				GROUP BY publication ORDER BY count DESC LIMIT ${mostRead}
			) found CROSS JOIN content c ON c.article = found.id`,
	);
	const counts = rows.map(
		({row, count}) => [(JSON.parse(row) as ArticleRow).publication ?? '', count] as const,
	);
	return wanted(together(counts), words);
}

function pairs(values: readonly Counted[]): (readonly [string, number])[] {
	return values.map(({name, count}) => [name, count]);
}

function wanted(names: readonly Counted[], words: readonly string[]): Counted[] {
	return names
		.filter(({name}) => holds(name, words) && canBeAsked(name))
		.sort((one, other) => other.count - one.count);
}

/** Names of the same words as one, written as the first of them. */
function together(counts: Iterable<readonly [string, number]>): Counted[] {
	const byWords = new Map<string, {readonly name: string; count: number}>();
	for (const [name, count] of counts) {
		const words = name.length > longest ? name : wordsOf(name).join(' ');
		const known = byWords.get(words);
		if (known) known.count += count;
		else byWords.set(words, {name, count});
	}
	return [...byWords.values()];
}

function rowsWith(tables: Tables, column: string, words: readonly string[]): {readonly row: string}[] {
	const [articles, values] =
		words.length > 0
			? ['SELECT rowid AS id FROM heads WHERE heads MATCH ? ORDER BY rowid DESC', [begun([column], words)]]
			: ['SELECT id FROM article WHERE copy_of IS NULL ORDER BY date_doubt, published DESC, id', []];
	return tables.all(
		`SELECT c.row FROM (${articles} LIMIT ${mostRead}) found CROSS JOIN content c ON c.article = found.id`,
		values,
	);
}

/** The tags of clippings, those of most articles first. */
function tagsOf(tables: Tables, words: readonly string[], limit: number): Named[] {
	return tables
		.all<Counted>(
			`SELECT t.value AS name, count(DISTINCT c.article) AS count
				FROM temp.clipped c CROSS JOIN json_each(c.tags) t GROUP BY t.value ORDER BY count DESC, name`,
			[],
		)
		.filter(({name}) => holds(name, words))
		.slice(0, limit);
}

/** The verbs that say quotes of the archive, those of most quotes first. */
function cuesOf(tables: Tables, words: readonly string[]): Named[] {
	const counted = cues
		.filter(cue => holds(cue, words))
		.map(name => {
			const [row] = tables.all<{count: number}>(
				`SELECT count(*) AS count FROM (SELECT 1 FROM sayings WHERE sayings MATCH ? LIMIT ${mostCounted})`,
				[inside(['cue'], `"${name}"`)],
			);
			return {name, count: row?.count ?? 0};
		});
	return counted.filter(({count}) => count > 0).sort((one, other) => other.count - one.count);
}

/** The days with names, then the years and months of the archive. What is typed may be the end of a range. */
function dates(tables: Tables, typed: string): Named[] {
	const from = typed.includes('..') ? typed.slice(0, typed.lastIndexOf('..') + '..'.length) : '';
	const day = typed.slice(from.length).trimStart().toLowerCase();
	const name = /^[a-z]/.test(day) ? day.replace(/[-\s]+/g, ' ') : day;
	const named = uncounted(dayNames.filter(one => one.startsWith(name)));
	const found = [...named, ...periodsIn(tables, day)];
	const isName = found.length === 0 && /^[a-z]/.test(day);
	const all = isName ? nearly(uncounted(dayNames), wordsOf(name), dayNames.length) : found;
	return all.map(one => ({...one, name: from + one.name}));
}
