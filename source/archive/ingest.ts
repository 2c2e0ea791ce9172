/** One pass over the files of a library: new and changed ones are read, vanished ones leave. Runs in the worker. */
import type {Warning} from '../article/article.ts';
import type {Database} from '../sqlite.ts';
import {type KnownFile, openCatalogue} from './catalogue.ts';
import type {Reached} from './pulse.ts';
import {type ReadFile, type Reading, readFile, unreadFile} from './read-file.ts';
import {type Found, walk} from './walk.ts';

/** A file (absolute path) that brought an earlier worker down, and why. */
export type GivenUp = {readonly file: string; readonly error: Warning};

export type IngestOptions = {
	readonly paths: readonly string[];
	/** Name of the encoding of all files; without it each file's own is found out. */
	readonly encoding?: string | undefined;
	/** Not read again; it gets this report. */
	readonly givenUp?: GivenUp | undefined;
	/** Is told the file (absolute path) before it is read, and null after it. */
	onFile(file: string | null): void;
	/** Is told how far it is, after every file. */
	onReached(reached: Reached): void;
};

/** How many entries are walked between two files that are read, so that the number of files is soon known. */
const strideOfWalk = 256;

/**
 * Brings the tables in line with the files. Every file is written when it is read, and files whose size and time
 * are as remembered are kept as they are: a pass that was cut short is finished by another one.
 * @throws when the tables cannot be written; a bad file is a report.
 */
export async function ingest(database: Database, reading: Reading, options: IngestOptions): Promise<void> {
	const catalogue = openCatalogue(database);
	const entries = walk(options.paths);
	const found = new Map<string, Found>();
	let walked = false;
	let done = 0;

	const tell = (finished: boolean): void => {
		const {unreadable, articles} = catalogue.totals;
		options.onReached({found: found.size, done, unreadable, articles, walked, finished});
	};
	const walkOn = (): void => {
		for (let step = 0; step < strideOfWalk && !walked; step++) {
			const next = entries.next();
			if (next.done) walked = true;
			else if (!found.has(next.value.file)) found.set(next.value.file, next.value);
		}
	};
	const read = async (entry: Found): Promise<ReadFile> => {
		if ('error' in entry) return unreadFile(entry, entry.error);
		if (options.givenUp?.file === entry.file) return unreadFile(entry, options.givenUp.error);
		// Standard input takes as long as whoever writes it.
		if (entry.file !== '-') options.onFile(entry.file);
		const file = await readFile(entry, reading, options.encoding);
		options.onFile(null);
		return file;
	};
	const bringIn = async (entry: Found): Promise<void> => {
		const known = catalogue.known(entry.file);
		if (known && isUnchanged(known, entry)) return;
		const file = await read(entry);
		catalogue.change(() => {
			if (known) catalogue.replace(known.id, file);
			else catalogue.add(file);
		});
	};

	walkOn();
	// A map shows entries that come in while it is gone through.
	for (const entry of found.values()) {
		tell(false);
		await bringIn(entry);
		done++;
		walkOn();
	}
	const seen = new Set([...found.keys()].map(file => catalogue.known(file)?.id));
	const vanished = catalogue.filesAfter(0, -1).filter(id => !seen.has(id));
	if (vanished.length > 0) catalogue.change(() => vanished.forEach(catalogue.forget));
	tell(true);
}

/** What the system refused may be allowed by now without a trace on the file itself: that is tried again. */
function isUnchanged(known: KnownFile, entry: Found): boolean {
	if ('error' in entry || known.error === 'E-READ') return false;
	return known.size === entry.size && known.modified === entry.modified;
}
