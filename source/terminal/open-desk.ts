/** Opens a desk over a library on the disk and the reader's marks. */
import {openLibrary} from '../archive/library.ts';
import {openLists} from '../archive/lists.ts';
import {rankedList} from '../archive/ranked-list.ts';
import {openShelf} from '../archive/shelf.ts';
import {today} from '../article/today.ts';
import {layMarks} from '../marks/over-articles.ts';
import {openMarkStore} from '../marks/store.ts';
import type {Message} from '../reader/message.ts';
import {openSearch} from '../search/search.ts';
import type {Database} from '../sqlite.ts';
import {type Desk, openDesk, type Pace} from './desk.ts';

/** What a desk is opened over. */
export type DeskOptions = {
	/** Files and folders; `-` is standard input. */
	readonly paths: readonly string[];
	readonly encoding: string | undefined;
	/** Where marks and places are kept. */
	readonly stateFile: string;
	/** The folder of archives; null keeps this one in memory. */
	readonly archives: string | null;
};

export type OpenDesk = Pick<Desk, 'answer'> & {
	/** Ends the reading of files and lets go of everything. */
	close(): Promise<void>;
};

/** How long nothing has been asked when counting begins, in milliseconds: a key that comes now would wait for it. */
const pause = 40;

const pace: Pace = {soon: setImmediate, later: work => void setTimeout(work, pause)};

/** How often another window's marks are looked for, in milliseconds. */
const otherWindows = 2000;

/**
 * Opens a library and the marks, and tells what happens to them until it is closed. It never throws for what is in
 * the files; what is wrong with the archive or the marks is told as a notice.
 */
export function deskOver(
	{paths, encoding, stateFile, archives}: DeskOptions,
	tell: (message: Message) => void,
): OpenDesk {
	const marks = openMarkStore(stateFile);
	const library = openLibrary(paths, {encoding, folder: archives, watch: true, marks: marks.location});
	let revision = 0;
	/** The desk over the archive and the marks: those that turn out to be damaged are begun anew, elsewhere. */
	const open = (database: Database): Desk => {
		const layer = layMarks(database, marks.location);
		const search = openSearch(database, openShelf(database), today);
		const lists = openLists(
			database,
			() => revision,
			rankedList,
			query => search.condition(query, 'a.id'),
		);
		const refresh = () => {
			const isChanged = layer.refresh();
			if (isChanged) revision++;
			return isChanged;
		};
		return openDesk({library, lists, search, paths, marks, layer: {...layer, refresh}}, tell, pace);
	};
	let database: Database | undefined;
	let location: string | undefined;
	let desk: Desk;
	const told = new Set<string>();
	const now = (): Desk => {
		if (library.database !== database || marks.location !== location) {
			({database} = library);
			({location} = marks);
			// What it was writing is finished, or nothing of it is left.
			void desk?.close();
			desk = open(database);
		}
		for (const problem of [library.problem, marks.problem]) {
			if (problem === null || told.has(problem)) continue;
			told.add(problem);
			tell({type: 'notice', text: problem, tone: 'bad'});
		}
		return desk;
	};
	const grew: Desk['libraryGrew'] = progress => {
		revision++;
		now().libraryGrew(progress);
	};
	const stop = library.onProgress(grew);
	const watch = setInterval(() => now().lookElsewhere(), otherWindows);
	watch.unref();
	// What an earlier session left is there at once.
	grew(library.progress);
	return {
		answer: question => now().answer(question),
		async close() {
			clearInterval(watch);
			stop();
			await desk.close();
			marks.close();
			await library.close();
		},
	};
}
