/** What the program keeps is for its owner only, whatever the umask: folders 0700, databases 0600. */
import {
	accessSync,
	chmodSync,
	closeSync,
	constants,
	existsSync,
	mkdirSync,
	openSync,
	statSync,
} from 'node:fs';

/** A database and the files that SQLite makes beside it. */
export function filesOfDatabase(file: string): string[] {
	return ['', '-wal', '-shm', '-journal'].map(end => `${file}${end}`);
}

/**
 * Makes a folder; one that is there keeps the mode that somebody gave it.
 * @throws what the system throws when it cannot be made, entered or written.
 */
export function makePrivateFolder(folder: string): void {
	const made = mkdirSync(folder, {recursive: true, mode: 0o700});
	if (made !== undefined) setMode(folder, 0o700);
	accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
}

/**
 * Makes the file of a database, empty, unless it is there; SQLite gives those beside it the mode of the first.
 * @throws what the system throws when it cannot be made, read or written.
 */
export function makePrivateFile(file: string): void {
	// One that is there may be open in this process: closing it here would let go of the locks of SQLite.
	if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
	accessSync(file, constants.R_OK | constants.W_OK);
	for (const path of filesOfDatabase(file)) setMode(path, 0o600);
}

function setMode(path: string, mode: number): void {
	const stats = statSync(path, {throwIfNoEntry: false});
	if (!stats || (stats.mode & 0o777) === mode) return;
	try {
		chmodSync(path, mode);
	} catch {
		// Some file systems know no modes; that is no reason not to save.
	}
}
