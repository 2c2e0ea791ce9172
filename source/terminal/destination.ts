import {existsSync, lstatSync, realpathSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';

/** Where a file is to be written: its true path, or why it cannot be and whether replacing it would do. */
export type Destination = {readonly path: string} | {readonly why: string; readonly exists: boolean};

/**
 * The place that a typed name means. `~` is the reader's home, a relative name counts from the current folder.
 * @param libraries files and folders in which nothing is ever replaced
 * @param replace whether a file of this name may be replaced
 */
export function destinationOf(typed: string, libraries: readonly string[], replace: boolean): Destination {
	const file = resolve(inHome(typed.trim()));
	if (typed.endsWith(sep)) return {why: 'That is the name of a folder.', exists: false};
	try {
		if (lstatSync(file, {throwIfNoEntry: false}) === undefined) {
			return {path: join(realpathSync(dirname(file)), basename(file))};
		}
		const path = realpathSync(file);
		const stats = statSync(path);
		if (stats.isDirectory()) return {why: 'That is a folder.', exists: false};
		if (!stats.isFile()) return {why: 'That is no ordinary file.', exists: false};
		if (libraries.some(library => isWithin(path, library)))
			return {why: 'It is a file of the library; those are never replaced.', exists: false};
		return replace ? {path} : {why: 'It exists; Enter replaces it.', exists: true};
	} catch (error) {
		return {why: inWords(error), exists: false};
	}
}

function inHome(typed: string): string {
	return typed === '~' || typed.startsWith(`~${sep}`) ? join(homedir(), typed.slice(1)) : typed;
}

function isWithin(path: string, library: string): boolean {
	if (library === '-' || !existsSync(library)) return false;
	const way = relative(realpathSync(library), path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such folder.',
	ENOTDIR: 'A part of the way there is no folder.',
	EACCES: 'You may not write there.',
	EPERM: 'You may not write there.',
	EROFS: 'Nothing can be written there.',
	ENOSPC: 'The disk is full.',
	EDQUOT: 'There is no room left for you on the disk.',
	ENAMETOOLONG: 'The name is too long.',
	EEXIST: 'It exists.',
	ELOOP: 'The way there goes round in circles.',
	EFBIG: 'The file would be larger than is allowed.',
};

/** Why a file could not be written, as a sentence. */
export function inWords(error: unknown): string {
	const code = (error as {code?: unknown} | null)?.code;
	if (typeof code === 'string' && Object.hasOwn(reasons, code)) return reasons[code]!;
	return error instanceof Error ? error.message : String(error);
}
