/** The state of a store as the plain text that is taken in again. */
import {safeJson, ui} from '../../source/article/safe-text.ts';
import {clippingFields} from '../../source/export/clippings.ts';
import {correctionFields} from '../../source/export/corrections.ts';
import {markFields} from '../../source/export/marks.ts';
import {type Fields, recordOf} from '../../source/export/record.ts';
import {readKept} from '../../source/marks/read-kept.ts';
import {type Told, toldIn} from '../../source/marks/told-record.ts';
import type {Counts, MarkStore, ToTakeIn} from '../../source/marks/types.ts';

/** What is in a file of marks, a line each. */
export function linesOf(file: string): string[] {
	const {subjects, corrections, clippings} = readKept(file, 'marks');
	const written = <Of>(fields: Fields<Of>, all: readonly Of[]) =>
		all.map(one => safeJson(recordOf(fields, one)));
	return [
		...written(
			markFields,
			subjects.filter(({mark}) => Object.values(mark).some(value => value !== null)),
		),
		...written(correctionFields, [
			...corrections.filter(correction => 'words' in correction),
			...corrections.filter(correction => !('words' in correction)),
		]),
		...written(
			clippingFields,
			clippings.map(clipping => ({clipping, citation: ui('citation')})),
		),
	];
}

/** Takes in lines as they are written. */
export function takeIn(store: MarkStore, lines: readonly string[]): Counts {
	const all = lines.map(toldIn);
	const of = <Kind extends Told['record']>(kind: Kind) =>
		all.filter(one => one.record === kind).map(one => one.told as Extract<Told, {record: Kind}>['told']);
	const arriving: ToTakeIn = {marks: of('mark'), corrections: of('correction'), clippings: of('clipping')};
	return store.takeIn(arriving, 'imported');
}
