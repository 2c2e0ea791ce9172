import {inject, onTestFinished} from 'vitest';
import {type LibraryOptions, openLibrary} from '../../source/archive/library.ts';
import type {Library} from '../../source/archive/types.ts';

const entry = new URL(inject('simpleThread'));

/** A library over files in the simple form of `simple-reading.ts`, closed after the test. */
export function openSimple(paths: readonly string[], options: LibraryOptions = {}): Library {
	const library = openLibrary(paths, {entry, ...options});
	onTestFinished(() => library.close());
	return library;
}

/** The same, with everything read. */
export async function readSimple(...paths: string[]): Promise<Library> {
	const library = openSimple(paths);
	await library.finished();
	return library;
}

/** A story in the simple form, long enough to be known by its text. */
export function story(
	headline: string,
	fields: Readonly<Record<string, string>> = {},
	text = headline,
): string {
	const head = Object.entries({headline, ...fields}).map(([name, value]) => `${name}: ${value}`);
	return `${head.join('\n')}\n\n${`${text} as was heard in Port Verity on that day, and not for the first time. `.repeat(9)}`;
}
