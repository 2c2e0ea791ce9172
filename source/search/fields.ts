import {parts, states} from './plan.ts';

/** The fields of the query language, as they are named in a query, and the values of those that know a few only. */
export const fields = {
	speaker: null,
	publication: null,
	is: states,
	in: parts,
} as const satisfies Record<string, readonly string[] | null>;
export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** Names somebody may well try: taken for a field wherever a field can be, so that it is said that they are none. */
const tried = ['about', 'cue', 'by', 'place', 'tag', 'date', 'has', 'author', 'headline', 'title', 'source'];

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
		: next !== '//' && (expected || (small && typed.length > 1 && /^[\p{L}\p{N}"“]/u.test(next)));
	return isField ? {name, written, start, end} : null;
}

/** All fields as they are written, for people: `speaker:, publication:, is: and in:`. */
export function fieldList(): string {
	const written = fieldNames.map(name => `${name}:`);
	return `${written.slice(0, -1).join(', ')} and ${written.at(-1)}`;
}
