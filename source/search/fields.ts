/** The fields of the query language: one table for the parser, for help and for completions. */
import {contents, parts, states} from './plan.ts';

export type Field = {
	/** All values there are; null when it takes any words, or days. */
	readonly values: readonly string[] | null;
	/** What the field asks, for people. */
	readonly description: string;
	/** The field with a value, as it is typed. */
	readonly example: string;
};

/** The fields by their names in a query. */
export const fields = {
	speaker: {values: null, description: 'who said it', example: 'speaker:"Ilse Varga"'},
	about: {values: null, description: 'words of what was said, or of its sentence', example: 'about:dredging'},
	cue: {values: null, description: 'how it was said', example: 'cue:warned'},
	publication: {values: null, description: 'the paper it was in', example: 'publication:herald'},
	section: {values: null, description: 'the section it was in', example: 'section:sport'},
	folder: {values: null, description: 'the folders its file is in', example: 'folder:wires/sport'},
	by: {values: null, description: 'who wrote it', example: 'by:holt'},
	place: {values: null, description: 'where it was written', example: 'place:"Port Ellery"'},
	in: {values: parts, description: 'where the words are', example: 'in:headline'},
	date: {values: null, description: 'when it was published', example: 'date:2025-08'},
	is: {values: states, description: 'what you marked it as', example: 'is:unread'},
	tag: {values: null, description: 'what you tagged a clipping with', example: 'tag:dredging'},
	has: {values: contents, description: 'what there is in it', example: 'has:quote'},
} as const satisfies Record<string, Field>;
export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** Names somebody may well try: taken for a field wherever a field can be, so that it is said that they are none. */
const tried = ['author', 'headline', 'title', 'source'];

export type FieldMark = {
	/** Null when there is no such field. */
	readonly name: FieldName | null;
	/** Its name and colon as they were typed. */
	readonly written: string;
	readonly start: number;
	readonly end: number;
};

const letters = /[a-z]+:/iy;

/**
 * The field that begins at an offset of a query; null when what stands there are plain words, as in `12:30`,
 * `https://…`, `Talks fail: no deal`.
 */
export function fieldAt(query: string, start: number): FieldMark | null {
	letters.lastIndex = start;
	const written = letters.exec(query)?.[0];
	if (written === undefined) return null;
	const end = start + written.length;
	const typed = written.slice(0, -1);
	const name = fieldNames.find(field => field === typed.toLowerCase()) ?? null;
	const expected = name !== null || tried.includes(typed.toLowerCase());
	const next = query.slice(end, end + 2);
	// A sentence goes on after its colon with a space, and begins with a capital.
	const small = typed === typed.toLowerCase();
	const isField = /^(\s|$)/.test(next)
		? expected && small
		: next !== '//' && (expected || (small && typed.length > 1 && /^[\p{L}\p{N}"“”„]/u.test(next)));
	return isField ? {name, written, start, end} : null;
}

/** All fields as they are written, for people: `speaker:, cue: and has:`. */
export const fieldList = listed(fieldNames.map(name => `${name}:`));

/** For people: `a, b and c`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
