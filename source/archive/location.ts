/** Where the tables of a library live while it is open: in memory, shared by the threads of this process. */
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openDatabase, primaryCode, resultCode} from '../sqlite.ts';

export type LibraryLocation = {
	/** What every thread opens. */
	readonly name: string;
	/** Removes what was left on the disk; to be called when nobody has it open any more. */
	discard(): void;
};

/**
 * A new empty place. In memory where Node can share one (22.15 and later), else a file in a folder of its own
 * that only its owner may enter.
 */
export function newLocation(): LibraryLocation {
	const name = `file:/quotidian-${randomUUID()}?vfs=memdb`;
	try {
		openDatabase(name, 0).close();
		return {name, discard() {}};
	} catch (error) {
		if (primaryCode(error) !== resultCode.cannotOpen) throw error;
		const folder = mkdtempSync(join(tmpdir(), 'quotidian-'));
		return {
			name: join(folder, 'library.db'),
			discard: () => rmSync(folder, {recursive: true, force: true}),
		};
	}
}
