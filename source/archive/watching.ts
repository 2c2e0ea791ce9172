/** Notices changes in folders, as far as the system tells of them. */
import {type FSWatcher, watch} from 'node:fs';

export type Watching = {
	/** From now on this folder is watched too, unless there are too many. */
	add(folder: string): void;
	/** Those that are not among these are no longer watched. */
	keepOnly(folders: ReadonlySet<string>): void;
	close(): void;
};

/** A system watches only so many folders for one user. */
const mostWatched = 2000;
/** Changes are gathered for so long before they are told, in milliseconds. */
const gathering = 300;

/** @param onChange is told that something in a folder has changed. */
export function openWatching(onChange: () => void): Watching {
	const watchers = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | null = null;

	const changed = (): void => {
		timer ??= setTimeout(() => {
			timer = null;
			onChange();
		}, gathering);
	};
	const drop = (folder: string): void => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	const add = (folder: string): void => {
		if (watchers.size >= mostWatched || watchers.has(folder)) return;
		try {
			const watcher = watch(folder, {persistent: false}, changed);
			// A folder that is gone, or a system that is at its limit: it is looked at now and then.
			watcher.on('error', () => drop(folder));
			watchers.set(folder, watcher);
		} catch {}
	};

	return {
		add,
		keepOnly(folders) {
			for (const folder of [...watchers.keys()]) if (!folders.has(folder)) drop(folder);
		},
		close() {
			if (timer !== null) clearTimeout(timer);
			for (const folder of [...watchers.keys()]) drop(folder);
		},
	};
}
