/** A database of this session, which other connections and threads of this process can attach. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Database, openDatabase, sharedMemory} from '../sqlite.ts';

/**
 * A new empty database: in memory where Node can share one, else a file in a folder of its own that only its owner may
 * enter, gone when the program ends.
 * @param patience how long a statement waits for another thread, in milliseconds.
 */
export function openMemory(patience: number): {readonly database: Database; readonly location: string} {
	const name = sharedMemory();
	if (name !== null) return {database: openDatabase(name, patience), location: name};
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-'));
	process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
	const location = join(folder, 'state.db');
	return {database: openDatabase(location, patience), location};
}
