import type {View, Written} from '../export/sheet.ts';
import {type Call, UseError} from './command.ts';
import type {Output} from './output.ts';

const others = ['json', 'csv', 'markdown'] as const;

/** How a command writes what it has to say for other programs. */
export type RecordFormat = (typeof others)[number];

/** The same, or for people (`plain`). */
export type OutputFormat = 'plain' | RecordFormat;

/** Whether a switch of this name asks for a format. */
export function isFormat(name: string): boolean {
	return others.some(other => other === name);
}

/**
 * The format that was asked for.
 * @throws {UseError} when it was more than one.
 */
export function formatOf({switches}: Pick<Call, 'switches'>): OutputFormat {
	const asked = others.filter(name => switches.has(name));
	if (asked.length > 1)
		throw new UseError(`only one of ${asked.map(name => `--${name}`).join(' and ')} can be had at once`);
	return asked[0] ?? 'plain';
}

/** Writes all of a view in a format for other programs. */
export async function writeAll<V extends View>(
	view: V,
	format: RecordFormat,
	all: Iterable<Written[V]>,
	output: Output,
): Promise<void> {
	const {piecesOf, sheetOf} = await import('../export/sheet.ts');
	for (const piece of piecesOf(await sheetOf(view, format), all)) await output.write(piece);
}
