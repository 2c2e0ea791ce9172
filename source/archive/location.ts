/** Where the tables of a library live: in a file of their own in the cache, or in memory, shared by the threads of this process. */
import {createHash, randomUUID} from 'node:crypto';
import {
	accessSync,
	chmodSync,
	closeSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	realpathSync,
	rmSync,
	statSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {openDatabase, primaryCode, resultCode} from '../sqlite.ts';

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

/** An archive comes with files of SQLite's own. */
const companions = ['', '-wal', '-shm', '-journal'];

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
	const identity = JSON.stringify([paths.map(realPath), encoding ?? null]);
	const hash = createHash('sha256').update(identity).digest('hex').slice(0, 32);
	return join(folder, 'libraries', `${hash}.db`);
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
	const folder = dirname(file);
	mkdirSync(folder, {recursive: true, mode: 0o700});
	accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	if ((statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
	const turn = `${file.replace(/\.db$/, '')}.turn`;
	for (const path of [file, turn]) makePrivate(path);
	return {name: file, onDisk: true, turn, passing: null};
}

/** SQLite gives its other files the mode of the first. */
function makePrivate(file: string): void {
	// A file that is there may be open in this process: closing it here would let go of the locks of SQLite.
	if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
	accessSync(file, constants.R_OK | constants.W_OK);
	for (const end of companions) {
		const stats = statSync(`${file}${end}`, {throwIfNoEntry: false});
		if (stats && (stats.mode & 0o777) !== 0o600) chmodSync(`${file}${end}`, 0o600);
	}
}

/** Removes an archive that is of no use. @throws what the system throws. */
export function removeArchive(file: string): void {
	for (const end of companions) rmSync(`${file}${end}`, {force: true});
}

/**
 * A new empty place. In memory where Node can share one (22.15 and later), else a file in a folder of its own
 * that only its owner may enter.
 */
export function placeInMemory(): Place {
	const name = `file:/quotidian-${randomUUID()}?vfs=memdb`;
	try {
		openDatabase(name, 0).close();
		return {name, onDisk: false, turn: null, passing: null};
	} catch (error) {
		if (primaryCode(error) !== resultCode.cannotOpen) throw error;
		const folder = mkdtempSync(join(tmpdir(), 'quotidian-'));
		return {name: join(folder, 'library.db'), onDisk: false, turn: null, passing: folder};
	}
}
