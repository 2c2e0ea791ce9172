/** Where a file that the reader writes goes, and why it cannot go there. */
import {accessSync, constants, lstatSync, realpathSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {safe} from '../article/safe-text.ts';

/** Where something is to be written: its true path, or why it cannot be and whether replacing what is there would do. */
export type Destination = {readonly path: string} | {readonly why: string; readonly exists: boolean};

/** Files and folders in which nothing is written; one that is not there, or `-`, holds nothing. */
export type Libraries = readonly string[];

/**
 * The place that a typed name means. `~` is the reader's home, a relative name counts from the current folder. Nothing
 * is ever written into a library: it would be read as an article, or be one. Only where the home is part of the library
 * there is no other place: a new file may be made there.
 * @param replace whether a file of this name may be replaced
 */
export function destinationOf(typed: string, libraries: Libraries, replace: boolean): Destination {
	const no = (why: string) => ({why, exists: false});
	const name = typed.trim();
	if (name.includes('\0')) return no('No file can have such a name.');
	if (name.endsWith(sep)) return no('That is the name of a folder.');
	try {
		const file = resolve(inHome(name));
		const isThere = lstatSync(file, {throwIfNoEntry: false}) !== undefined;
		if (isThere && statSync(file, {throwIfNoEntry: false}) === undefined)
			return no('That is a link to a file that is not there.');
		const path = isThere ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file));
		if (isThere && statSync(path).isDirectory()) return no('That is a folder.');
		if (isThere && !statSync(path).isFile()) return no('That is no ordinary file.');
		if (isWithin(path, libraries) && (isThere || !isWithin(realpathSync(homedir()), libraries)))
			return no('That is in the library, into which nothing is written.');
		if (isThere && !replace) return {why: 'It exists; Enter replaces it.', exists: true};
		return {path};
	} catch (error) {
		return no(whyNotWritten(error));
	}
}

/**
 * A path to propose: of a file of this name in the folder in which the reader was started; in the home folder where
 * nothing can be written there, or it lies in the library.
 */
export function proposedPath(name: string, libraries: Libraries): string {
	const folders = [currentFolder(), homedir()].filter(folder => folder !== null);
	const folder =
		folders.find(folder => isWritable(folder) && !isWithin(realpathSync(folder), libraries)) ??
		folders.find(isWritable);
	if (folder === undefined) return name;
	const path = shortPath(join(folder, name));
	// What would be shown otherwise than it is could not be typed either.
	return safe(path) === path && path.trim() === path ? path : name;
}

/** A path as a person writes it: `~/news/harbour.md`. */
export function shortPath(path: string): string {
	const home = homedir();
	return home !== sep && path.startsWith(`${home}${sep}`) ? `~${path.slice(home.length)}` : path;
}

function currentFolder(): string | null {
	try {
		return process.cwd();
	} catch {
		// It has been removed.
		return null;
	}
}

function isWritable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK | constants.X_OK);
		return statSync(folder).isDirectory();
	} catch {
		return false;
	}
}

function inHome(typed: string): string {
	return typed === '~' || typed.startsWith(`~${sep}`) ? join(homedir(), typed.slice(1)) : typed;
}

function isWithin(path: string, libraries: Libraries): boolean {
	return libraries.some(library => {
		if (library === '-') return false;
		try {
			const way = relative(realpathSync(library), path);
			return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
		} catch {
			return false;
		}
	});
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
	EISDIR: 'That is a folder.',
	EIO: 'The disk does not work.',
	EMFILE: 'Too many files are open.',
	ENFILE: 'Too many files are open.',
};

/** Why a file could not be written, as a sentence. */
export function whyNotWritten(error: unknown): string {
	const code = (error as {code?: unknown} | null)?.code;
	if (typeof code === 'string' && Object.hasOwn(reasons, code)) return reasons[code]!;
	return error instanceof Error ? error.message : String(error);
}
