import {newLocation} from './location.ts';
import {openQueries} from './queries.ts';
import {type ReadingThread, startReading} from './reading-thread.ts';
import {openTables} from './schema.ts';
import type {Library, Progress} from './types.ts';

export type LibraryOptions = {
	/** Name of the encoding of all files; without it each file's own is found out. */
	readonly encoding?: string | undefined;
	/** How long one file may take before it is given up, in milliseconds. */
	readonly patience?: number;
	/** The module that the reading thread runs. */
	readonly entry?: URL;
};

/** The built one from the source too: a thread that reads TypeScript may take the process with it when it ends. */
const ownEntry = new URL(
	import.meta.url.endsWith('.ts') ? '../../dist/worker.js' : './worker.js',
	import.meta.url,
);

const nothingYet: Progress = {
	found: 0,
	done: 0,
	unreadable: 0,
	articles: 0,
	walked: false,
	finished: false,
	failure: null,
};

/**
 * Opens the articles at and below these files and folders (`-`: standard input) and starts reading them in a
 * thread of its own. What cannot be read is found in `reports()`; this does not throw for it.
 */
export function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Library {
	const {encoding, patience = 5000, entry = ownEntry} = options;
	// Having been touched, a pipe on standard input no longer blocks: the thread that reads it can be ended.
	if (paths.includes('-')) void process.stdin;
	const location = newLocation();
	const database = openTables(location.name, 0);
	const listeners = new Set<(progress: Progress) => void>();
	let progress = nothingYet;
	let thread: ReadingThread;
	let reading = Promise.withResolvers<Progress>();
	let again = false;
	let closed = false;

	const read = (): void => {
		again = false;
		progress = nothingYet;
		thread = startReading({location: location.name, paths, encoding, entry, patience, onProgress});
	};
	const onProgress = (next: Progress): void => {
		progress = next;
		for (const listener of [...listeners]) listener(progress);
		if (!progress.finished) return;
		if (again) read();
		else reading.resolve(progress);
	};

	read();
	return {
		...openQueries(database),
		get progress() {
			return progress;
		},
		onProgress(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		finished: () => reading.promise,
		rescan() {
			if (closed) return;
			if (!progress.finished) {
				again = true;
				return;
			}
			reading = Promise.withResolvers();
			read();
		},
		async close() {
			if (closed) return;
			closed = true;
			await thread.stop();
			reading.resolve(progress);
			database.close();
			location.discard();
		},
	};
}
