/** The columns of a subject, in one table: what is stored, read, compared and merged is told by it alone. */
import type {ArticleKeys} from '../article/identity.ts';
import type {Mark} from './types.ts';

/** What a column holds. */
export type Value = string | number | null;

export type Column<Field extends string = string> = {
	/** What it is called in the program. */
	readonly field: Field;
	/** What it is called in the file. */
	readonly column: string;
	/** As it is declared. */
	readonly type: string;
	/** What was stored, null when it is nothing of ours: a damaged file may hold anything. */
	readonly read: (value: unknown) => Value;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const whole = (value: unknown): number | null => (isWhole(value) ? value : null);

/** What an article is known by. */
export const keyColumns: readonly Column<keyof ArticleKeys>[] = [
	{field: 'url', column: 'url', type: 'TEXT', read: text},
	{field: 'file', column: 'file', type: 'TEXT NOT NULL', read: text},
	{field: 'index', column: 'number', type: 'INTEGER NOT NULL', read: whole},
	{field: 'textHash', column: 'text_hash', type: 'TEXT', read: text},
];

/** What was done to it. */
export const markColumns: readonly Column<keyof Mark>[] = [
	{field: 'readAt', column: 'read_at', type: 'TEXT', read: text},
	{field: 'starredAt', column: 'starred_at', type: 'TEXT', read: text},
	{field: 'place', column: 'place', type: 'INTEGER', read: whole},
];

export const subjectColumns: readonly Column[] = [...keyColumns, ...markColumns];

/** An article that something was done to: what it is known by, and its mark. */
export type Subject = {readonly id: number; readonly keys: ArticleKeys; readonly mark: Mark};

/** Changed columns by the names they have in the file. */
export type Values = Readonly<Record<string, Value>>;

/** The names of columns, for a statement. */
export function namesOf(columns: readonly Column[], table?: string): string {
	return columns.map(({column}) => (table ? `${table}.${column}` : column)).join(', ');
}

/** The values of `record` in the order of the columns. */
export function valuesOf<Field extends string>(
	columns: readonly Column<Field>[],
	record: Readonly<Record<Field, Value>>,
): Value[] {
	return columns.map(({field}) => record[field]);
}

/** The mark that is in a row. */
export function markOf(row: Record<string, unknown>): Mark {
	return recordOf(markColumns, row) as Mark;
}

/** The subject that is in a row, null when the row is none: a damaged file may hold anything. */
export function subjectOf(row: Record<string, unknown>): Subject | null {
	const keys = recordOf(keyColumns, row);
	if (!isWhole(row.id) || keys.file === null || keys.index === null) return null;
	return {id: row.id, keys: keys as ArticleKeys, mark: markOf(row)};
}

function recordOf<Field extends string>(
	columns: readonly Column<Field>[],
	row: Record<string, unknown>,
): Record<Field, Value> {
	const fields = columns.map(({field, column, read}) => [field, read(row[column])] as const);
	return Object.fromEntries(fields) as Record<Field, Value>;
}

export const untouched: Mark = markOf({});

/** A mark with these fields set; a field that is undefined is not. */
export function merged(mark: Mark, fields: Partial<Mark>): Mark {
	const values = markColumns.map(({field}) => [
		field,
		fields[field] === undefined ? mark[field] : fields[field],
	]);
	return Object.fromEntries(values) as Mark;
}

/** The columns in which two marks differ, as they are in the one and in the other; null when they are equal. */
export function difference(before: Mark, after: Mark): {before: Values; after: Values} | null {
	const changed = markColumns.filter(({field}) => before[field] !== after[field]);
	if (changed.length === 0) return null;
	const of = (mark: Mark): Values =>
		Object.fromEntries(changed.map(({field, column}) => [column, mark[field]]));
	return {before: of(before), after: of(after)};
}

function isWhole(value: unknown): value is number {
	return Number.isSafeInteger(value);
}
