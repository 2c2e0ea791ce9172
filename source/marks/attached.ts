/** The marks beside the tables of another database: schema `marks`, read and never written. */
import {existsSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Database} from '../sqlite.ts';

/** To be said: what is attached to a database in memory would be looked for in memory too. */
const onDisk = process.platform === 'win32' ? 'win32' : 'unix';

export type AttachedMarks = {
	/** Attaches what is in that place now, if it is another file than before. @returns whether it is. */
	followFile(): boolean;
};

/**
 * Attaches the marks; those that are attached already only if they are to be followed, as they may have been replaced.
 * @param location what `MarkStore.location` tells: a path, or a `file:` URI.
 * @throws when they cannot be opened.
 */
export function attachMarks(
	database: Database,
	location: string,
	options: {readonly anew: boolean},
): AttachedMarks {
	const isUri = location.startsWith('file:');
	const name = isUri ? `${location}&mode=ro` : `${pathToFileURL(location)}?mode=ro&vfs=${onDisk}`;
	const attach = () => {
		try {
			database.prepare('ATTACH ? AS marks').run(name);
		} catch (error) {
			// Node before 22.15 knows no addresses. A path alone would be made a database where there is none.
			if (isUri || !existsSync(location)) throw error;
			database.prepare('ATTACH ? AS marks').run(location);
		}
	};
	const inode = (): string | null => {
		const stats = isUri ? undefined : statSync(location, {throwIfNoEntry: false, bigint: true});
		return stats ? `${stats.dev}:${stats.ino}` : null;
	};
	const isAttached = () =>
		database.prepare("SELECT 1 FROM pragma_database_list WHERE name = 'marks'").get() !== undefined;
	const attachAnew = (): string | null => {
		const found = inode();
		// It may have failed half-way the last time, when the file was gone just then.
		if (isAttached()) database.exec('DETACH marks');
		attach();
		return found;
	};
	let current = options.anew || !isAttached() ? attachAnew() : inode();

	return {
		followFile() {
			const now = inode();
			if (now === null || now === current) return false;
			current = attachAnew();
			return true;
		},
	};
}
