/** What scripts get: records whose fields have a name, a place, a type and a meaning in one table, which the README shows too. */

/** What a field can hold, by what the documentation calls it. */
type Values = {
	text: string;
	'text or null': string | null;
	number: number;
	'number or null': number | null;
	'true or false': boolean;
	'true, false or null': boolean | null;
	texts: readonly string[];
	object: object;
};

/** One field: made from what the record is about, never undefined. */
export type Field<Of> = {
	readonly holds: keyof Values | 'record' | 'record or null' | 'records';
	readonly means: string;
	readonly of: (of: Of) => unknown;
	/** The fields of the record or the records in it. */
	readonly inside?: Fields<never>;
};

/** The fields of a record by their names, in their order. */
export type Fields<Of> = Readonly<Record<string, Field<Of>>>;

/** A field that holds something simple. */
export function field<Of, Holds extends keyof Values>(
	holds: Holds,
	means: string,
	of: (of: Of) => Values[Holds],
): Field<Of> {
	return {holds, means, of};
}

/** A field that holds a list of records. */
export function records<Of, Item>(
	means: string,
	inside: Fields<Item>,
	of: (of: Of) => readonly Item[],
): Field<Of> {
	return {holds: 'records', means, inside, of: whole => of(whole).map(item => recordOf(inside, item))};
}

/** A field that holds one record. */
export function record<Of, Item>(means: string, inside: Fields<Item>, of: (of: Of) => Item): Field<Of> {
	return {holds: 'record', means, inside, of: whole => recordOf(inside, of(whole))};
}

/** A field that holds one record, or null where there is none. */
export function recordOrNull<Of, Item>(
	means: string,
	inside: Fields<Item>,
	of: (of: Of) => Item | null,
): Field<Of> {
	return {
		holds: 'record or null',
		means,
		inside,
		of(whole) {
			const item = of(whole);
			return item === null ? null : recordOf(inside, item);
		},
	};
}

/** The record of something. Its texts are raw: `safeJson` escapes what a terminal could act on. */
export function recordOf<Of>(fields: Fields<Of>, of: Of): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.of(of)]));
}

/** A field as it is told of: `quotes[].speaker`. */
export type ToldField = Pick<Field<never>, 'holds' | 'means'> & {readonly name: string};

/** All fields in their order, each followed by those inside it. */
export function toldFields(fields: Fields<never>, before = ''): ToldField[] {
	return Object.entries(fields).flatMap(([name, {holds, means, inside}]) => {
		const full = before + name;
		const below = holds === 'records' ? `${full}[].` : `${full}.`;
		return [{name: full, holds, means}, ...(inside === undefined ? [] : toldFields(inside, below))];
	});
}
