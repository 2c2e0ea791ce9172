import {existsSync, rmSync} from 'node:fs';
import {isBusy, openDatabase} from '../sqlite.ts';
import {addressOf} from '../threads.ts';
import {type Archive, isUseless, openArchive, openInMemory, reopenArchive} from './archive.ts';
import type {News} from './coordinate.ts';
import {fileOfLibrary, removeArchive} from './location.ts';
import {openQueries, type Queries} from './queries.ts';
import {type Coordinator, startCoordinator} from './start-coordinator.ts';
import type {Library, Progress} from './types.ts';

export type LibraryOptions = {
	/** Name of the encoding of all files; without it each file's own is found out. */
	readonly encoding?: string | undefined;
	/** The cache folder, in which archives of folders are kept; null: in memory. */
	readonly folder?: string | null;
	/** Whether briefs are wanted; without them there is no gist either. */
	readonly briefs?: boolean;
	/** Whether changes in the folders appear by themselves. */
	readonly watch?: boolean;
	/** Where the reader's corrections are kept, as `MarkStore.location` tells; null: nowhere. */
	readonly marks?: string | null;
	/** How long one file may take before it is given up, in milliseconds. */
	readonly patience?: number;
	/** The module that the reading threads run. */
	readonly entry?: URL;
};

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
 * Opens the articles at and below these files and folders (`-`: standard input): those that the archive remembers are
 * there at once, and threads of its own bring it in line with the files. What cannot be read is found in `reports()`,
 * what is wrong with the archive in `problem`; this throws for neither.
 */
export function openLibrary(paths: readonly string[], options: LibraryOptions = {}): Library {
	const {
		encoding,
		folder = null,
		briefs = true,
		watch = false,
		marks = null,
		patience = 5000,
		entry = addressOf('reading-thread'),
	} = options;
	// Having been touched, a pipe on standard input no longer blocks: the thread that reads it can be ended.
	if (paths.includes('-')) void process.stdin;
	const file = fileOfLibrary(paths, encoding, folder);
	const listeners = new Set<(progress: Progress) => void>();
	let archive = openArchive(file);
	let queries = openQueries(archive.database);
	let progress = nothingYet;
	let look = 1;
	let reading = Promise.withResolvers<Progress>();
	let wasRebuilt = false;
	let closed = false;

	const start = (): Coordinator => {
		const {place} = archive;
		const errand = {place, paths, encoding, briefs, watch, marks, patience, entry: entry.href, look};
		return startCoordinator(errand, hear, failed);
	};
	const show = (next: Progress): void => {
		progress = next;
		for (const listener of [...listeners]) listener(progress);
		if (!progress.finished) return;
		coordinator.release();
		reading.resolve(progress);
	};
	const hear = (news: News): void => {
		if ('unfit' in news) {
			beginAnew(news.unfit, Object.assign(new Error(news.text), {errcode: news.code}));
			return;
		}
		// Somebody has asked for another look meanwhile.
		const isOutdated = news.progress.finished && news.look !== look;
		show(isOutdated ? {...news.progress, finished: false} : news.progress);
	};
	const failed = (why: string): void =>
		show({...progress, finished: true, failure: `reading stopped: ${why}`});

	/** One that is damaged is made anew in its place, once; else the library is read into memory. */
	const beginAnew = (unfit: 'damaged' | 'refused', error: unknown): void => {
		const old = archive;
		const ended = coordinator.stop();
		old.database.close();
		const again = unfit === 'damaged' && !wasRebuilt && file !== null;
		archive = again ? reopenArchive(file) : openInMemory(error);
		wasRebuilt = true;
		queries = openQueries(archive.database);
		if (progress.finished) reading = Promise.withResolvers();
		progress = nothingYet;
		void ended.then(() => discard(old));
		coordinator = start();
	};
	/** A question about an archive that turns out to be damaged is asked again of a new one. */
	const ask = <T>(question: (queries: Queries) => T): T => {
		try {
			return question(queries);
		} catch (error) {
			if (closed || !isUseless(error)) throw error;
			beginAnew('damaged', error);
			return question(queries);
		}
	};

	let coordinator = start();
	return {
		get progress() {
			return progress;
		},
		get problem() {
			return archive.problem;
		},
		get database() {
			return archive.database;
		},
		everything: () => ask(({everything}) => everything()),
		rows: ids => ask(({rows}) => rows(ids)),
		page: id => ask(({page}) => page(id)),
		attributionAsRead: id => ask(({attributionAsRead}) => attributionAsRead(id)),
		find: keys => ask(({find}) => find(keys)),
		locate: id => ask(({locate}) => locate(id)),
		copyOf: id => ask(({copyOf}) => copyOf(id)),
		reports: () => ask(({reports}) => reports()),
		locateFile: file => ask(({locateFile}) => locateFile(file)),
		problems: question => ask(({problems}) => problems(question)),
		passedOver: () => ask(({passedOver}) => passedOver()),
		holdings: () => ask(({holdings}) => holdings()),
		speakers: question => ask(({speakers}) => speakers(question)),
		namesOf: words => ask(({namesOf}) => namesOf(words)),
		speakersIn: places => ask(({speakersIn}) => speakersIn(places)),
		quotedTogether: (one, other, most) => ask(({quotedTogether}) => quotedTogether(one, other, most)),
		speakerPage: question => ask(({speakerPage}) => speakerPage(question)),
		onProgress(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		finished: () => reading.promise,
		rescan() {
			if (closed) return;
			if (progress.finished) {
				progress = nothingYet;
				reading = Promise.withResolvers();
			}
			coordinator.look(++look);
		},
		correct() {
			if (!closed) coordinator.correct();
		},
		async close() {
			if (closed) return;
			closed = true;
			await coordinator.stop();
			reading.resolve(progress);
			archive.database.close();
			discard(archive);
		},
	};
}

/**
 * Removes the archive in this file, unless somebody has it open: their window would go on with a file that is gone.
 * @returns whether it is gone.
 * @throws what the system throws when it cannot be removed.
 */
export function removeUnlessOpen(file: string): boolean {
	if (!existsSync(file)) return true;
	try {
		const database = openDatabase(file, 0);
		try {
			// Only who is alone with a database may leave this mode.
			database.exec('PRAGMA journal_mode = DELETE');
		} finally {
			database.close();
		}
	} catch (error) {
		if (isBusy(error)) return false;
		// What is damaged, or no archive at all, is removed as well.
	}
	removeArchive(file);
	return true;
}

function discard({place}: Archive): void {
	if (place.passing !== null) rmSync(place.passing, {recursive: true, force: true});
}
