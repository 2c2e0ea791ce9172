import type {DatabaseSync} from 'node:sqlite';
import Fuse from 'fuse.js';
import {inside} from './expression.ts';
import {type FieldName, fieldNames, fields} from './fields.ts';
import {itemsOf} from './query.ts';
import {openTables, type Tables} from './tables.ts';
import type {Completions} from './types.ts';
import {foldWord, wordsOf} from './words.ts';

/** What a cursor stands in: the typed beginning of something, and where it stands in the query. */
export type Unfinished = {
	/** Null for the name of a field itself. */
	readonly field: FieldName | null;
	readonly typed: string;
	readonly start: number;
	readonly end: number;
};

/** So many choices are offered at most. */
const most = 20;

/** Fuse forgives typos in so many names within a key's time. */
const mostForgiven = 500;

/** In UTF-16 units: a longer name was not typed. */
const longest = 100;

/**
 * What there is to complete at a cursor: the value of a field, or a field's name.
 * @param cursor UTF-16 offset into the query.
 * @returns null within plain words that begin no field's name.
 */
export function unfinishedAt(query: string, cursor: number): Unfinished | null {
	let item = null;
	for (const next of itemsOf(query)) if (next.start <= cursor && cursor <= next.end) item = next;
	if (item === null) return {field: null, typed: '', start: cursor, end: cursor};
	const {field, start, end, negative} = item;
	if (field?.name) {
		const typed = query.slice(field.end, cursor).replace(/^["“”„]/, '');
		return cursor < field.end ? null : {field: field.name, typed, start: field.end, end};
	}
	const typed = query.slice(start, cursor).toLowerCase();
	const isName = !negative && fieldNames.some(name => name.startsWith(typed));
	return isName ? {field: null, typed, start, end} : null;
}

/** Opens the completion of queries over the tables of a library: a query and a cursor in, the choices out. */
export function openCompletions(
	database: DatabaseSync,
): (query: string, cursor: number) => Completions | null {
	const tables = openTables(database);
	return (query, cursor) => {
		const unfinished = unfinishedAt(query, cursor);
		if (unfinished === null) return null;
		const {field, typed, start, end} = unfinished;
		const known = field === null ? fieldNames : fields[field];
		const after = /^\s/.test(query.slice(end, end + 1)) ? '' : ' ';
		const choices =
			known === null
				? names(tables, field as 'speaker' | 'publication', typed).map(({name, count}) => ({
						text: written(name) + after,
						label: name,
						count,
					}))
				: known
						.filter(name => name.startsWith(typed.toLowerCase()))
						.map(name => ({text: field === null ? `${name}:` : name + after, label: name, count: null}));
		return choices.length > 0 ? {start, end, choices} : null;
	};
}

type Named = {readonly name: string; readonly count: number};

/** Names that hold words which begin like the typed ones; else those that look like it. */
function names(tables: Tables, field: 'speaker' | 'publication', typed: string): Named[] {
	const all = field === 'speaker' ? speakers : publications;
	if (typed.length > longest) return [];
	const words = wordsOf(typed);
	const exact = all(tables, words, most);
	if (exact.length > 0 || words.length === 0) return exact;
	const index = new Fuse(all(tables, [], mostForgiven), {
		keys: ['name'],
		threshold: 0.4,
		ignoreLocation: true,
	});
	return index.search(words.map(foldWord).join(' '), {limit: most}).map(({item}) => item);
}

/** Most quoted first, with the number of their quotes. */
function speakers(tables: Tables, words: readonly string[], limit: number): Named[] {
	const match = words.map(word => `"${word}" *`).join(' AND ');
	const [from, values] =
		words.length === 0
			? ['', []]
			: ['WHERE id IN (SELECT rowid FROM voices WHERE voices MATCH ?)', [inside(['name', 'aliases'], match)]];
	return tables.all<Named>(
		`SELECT row ->> '$.name' AS name, quotes AS count FROM speaker ${from} ORDER BY quotes DESC, name LIMIT ?`,
		[...values, limit],
	);
}

/** Those with most articles first, with the number of their articles. */
function publications(tables: Tables, words: readonly string[], limit: number): Named[] {
	const all = tables.all<Named>(
		`SELECT (SELECT row ->> '$.publication' FROM article WHERE id = one) AS name, count FROM (
			SELECT min(id) AS one, count(*) AS count FROM article WHERE publication IS NOT NULL
				GROUP BY publication ORDER BY count DESC, publication LIMIT ?)`,
		[mostForgiven],
	);
	const wanted = words.map(foldWord);
	const holds = (name: string) => {
		const own = wordsOf(name).map(foldWord);
		return wanted.every(word => own.some(one => one.startsWith(word)));
	};
	return all.filter(({name}) => holds(name)).slice(0, limit);
}

/** A name as the value of a field. */
function written(name: string): string {
	const plain = name.replace(/["“”„]/g, ' ').trim();
	return /\s/.test(plain) ? `"${plain}"` : plain;
}
