/** What Tab can put into a query: names of fields, and their values with how much there is of each. */
import {type Named, valuesOf} from './field-values.ts';
import {type FieldName, fieldNames} from './fields.ts';
import {type Item, itemsOf} from './query.ts';
import type {Tables} from './tables.ts';
import type {Completion, Completions} from './types.ts';

/** What a cursor stands in: the typed beginning of something, and where in the query that stands (UTF-16 offsets). */
export type Unfinished = {
	/** Null for the name of a field itself. */
	readonly field: FieldName | null;
	readonly typed: string;
	/** What has these words is to be left out. */
	readonly negative: boolean;
	readonly start: number;
	readonly end: number;
};

/** So many choices are offered. */
const most = 20;

/** A value that stays one item of a query without quotation marks. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’/-]*$/u;

/** Quotation marks end a value, control characters and line ends do not belong into a line; they divide words anyway. */
const unwanted = /[\p{Cc}\p{Cs}\s"“”„]+/gu;
/** They would turn round the line they stand in, and are no part of any word. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * What there is to complete at a cursor: the value of a field, or a field's name, with the sign of what is left out
 * before it or not.
 * @param cursor UTF-16 offset into the query.
 * @returns null within plain words that begin no field's name.
 */
export function unfinishedAt(query: string, cursor: number): Unfinished | null {
	let item: Item | null = null;
	for (const next of itemsOf(query)) if (next.start <= cursor && cursor <= next.end) item = next;
	if (item === null) return {field: null, typed: '', negative: false, start: cursor, end: cursor};
	return item.field === null ? nameAt(query, item, cursor) : valueAt(query, item, cursor);
}

function nameAt(query: string, item: Item, cursor: number): Unfinished | null {
	const negative = query[item.start] === '-' && cursor > item.start;
	const start = item.start + (negative ? 1 : 0);
	const typed = query.slice(start, cursor).toLowerCase();
	// Before a word, a field is put in front of it; the word stays.
	const end = typed === '' ? cursor : item.end;
	return {field: null, typed, negative, start, end};
}

function valueAt(query: string, {field, negative, end}: Item, cursor: number): Unfinished | null {
	if (!field?.name || cursor < field.end) return null;
	const typed = query.slice(field.end, cursor).replace(/^["“”„]|["“”„]$/g, '');
	return {field: field.name, typed, negative, start: field.end, end};
}

/**
 * What can stand in a query in place of what is being typed, the likeliest first; see `valuesOf` for what is counted.
 * A completed value has a space after it. Takes some milliseconds, about 30 at 100,000 articles.
 * @param cursor UTF-16 offset into the query.
 * @returns null when there is nothing to complete. `label` is raw, `text` is one line.
 */
export function completionsOf(tables: Tables, query: string, cursor: number): Completions | null {
	const unfinished = unfinishedAt(query, cursor);
	if (unfinished === null) return null;
	const {field, start, end} = unfinished;
	const after = /\s/.test(query.slice(end, end + 1)) ? '' : ' ';
	const choices = field === null ? names(unfinished) : values(tables, field, unfinished, after);
	return choices.length > 0 ? {start, end, choices} : null;
}

function names({typed, negative}: Unfinished): Completion[] {
	return fieldNames
		.filter(name => name.startsWith(typed) && isAllowed(name, negative))
		.map(name => ({text: `${name}:`, label: `${name}:`, count: null}));
}

function values(
	tables: Tables,
	field: FieldName,
	{typed, negative}: Unfinished,
	after: string,
): Completion[] {
	if (!isAllowed(field, negative)) return [];
	return valuesOf(tables, field, typed, most).map(({name, count}: Named) => ({
		text: written(name) + after,
		label: name,
		count,
	}));
}

/** Where the words are to be is nothing that can be left out. */
function isAllowed(field: FieldName, negative: boolean): boolean {
	return !(negative && field === 'in');
}

/** A name as the value of a field. */
function written(name: string): string {
	const line = name.replace(turning, '').replace(unwanted, ' ').trim();
	return plain.test(line) ? line : `"${line}"`;
}
