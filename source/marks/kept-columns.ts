/** Columns of what a reader keeps beside marks: texts, whole numbers, and JSON where a text of a file may be anything. */
import type {Column, Value, Values} from './mark-columns.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const whole = (value: unknown): number | null =>
	Number.isSafeInteger(value) ? (value as number) : null;

export function columnOf(column: string, type: string): Column {
	return {field: column, column, type, read: type.startsWith('INTEGER') ? whole : text};
}

/** The columns in which a row differs from what it is to be; null when there is nothing to change. */
export function changedColumns(before: Values, after: Values): {before: Values; after: Values} | null {
	const changed = Object.keys(after).filter(column => before[column] !== after[column]);
	if (changed.length === 0) return null;
	const of = (values: Values): Values =>
		Object.fromEntries(changed.map((column): [string, Value] => [column, values[column] ?? null]));
	return {before: of(before), after: of(after)};
}

/** What is in a JSON text; undefined when it is none: a damaged file may hold anything. */
export function parsed(json: unknown): unknown {
	try {
		return typeof json === 'string' ? JSON.parse(json) : undefined;
	} catch {
		return undefined;
	}
}

/** Whether a time is later than another, however they are written; any is later than what is no time. */
export function isAfter(one: string, other: string): boolean {
	return !(Date.parse(one) <= Date.parse(other));
}
