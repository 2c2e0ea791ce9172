/** Where the tables of a library live: in a file of their own in the cache, or in memory, shared by the threads of this process. */
import {mkdtempSync, realpathSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {filesOfDatabase, makePrivateFile, makePrivateFolder} from '../private-files.ts';
import {sharedMemory} from '../sqlite.ts';

/** A place of tables; it can be handed to another thread. */
export type Place = {
	/** What every thread opens. */
	readonly name: string;
	readonly onDisk: boolean;
	/** The file by which windows take turns at reading; null where there is only one. */
	readonly turn: string | null;
	/** A folder that goes with it when nobody has it open any more, else null. */
	readonly passing: string | null;
};

/**
 * The file in which a library is kept: the same for the same real paths in the same order, read in the same encoding.
 * Null for one that is kept in memory: without a folder, when standard input is read, or nothing but single files.
 * @param folder the cache folder.
 */
export function fileOfLibrary(
	paths: readonly string[],
	encoding: string | undefined,
	folder: string | null,
): string | null {
	if (folder === null || paths.includes('-') || !paths.some(isFolder)) return null;
	const identity = [...paths.map(realPath), ...(encoding === undefined ? [] : [encoding])].join('\0');
	return join(folder, 'libraries', `${fileName(identity)}.db`);
}

/** Longer names are refused by some file systems. */
const longestName = 120;

/** A name that tells what it is of, other for every other one, also where capitals are not told apart. */
function fileName(identity: string): string {
	const name = Buffer.from(identity)
		.toString('latin1')
		.replace(/[^a-z0-9._-]/g, byte => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
	if (name.length <= longestName) return name;
	// Loading what makes hashes takes a tenth of a start.
	const {hash} = process.getBuiltinModule('node:crypto');
	return hash('sha256', identity);
}

function isFolder(path: string): boolean {
	return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}

/**
 * Makes the file of an archive, and its folder, for their owner only.
 * @throws what the system throws when they cannot be made or written.
 */
export function placeOnDisk(file: string): Place {
	makePrivateFolder(dirname(file));
	const turn = `${file.replace(/\.db$/, '')}.turn`;
	for (const path of [file, turn]) makePrivateFile(path);
	return {name: file, onDisk: true, turn, passing: null};
}

/** Removes an archive that is of no use. @throws what the system throws. */
export function removeArchive(file: string): void {
	for (const path of filesOfDatabase(file)) rmSync(path, {force: true});
}

/**
 * A new empty place. In memory where Node can share one (22.15 and later), else a file in a folder of its own
 * that only its owner may enter.
 */
export function placeInMemory(): Place {
	const name = sharedMemory();
	if (name !== null) return {name, onDisk: false, turn: null, passing: null};
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-'));
	return {name: join(folder, 'library.db'), onDisk: false, turn: null, passing: folder};
}
