/** One pass over the files of a library: new and changed ones are read, vanished ones leave. */
import type {Catalogue, KnownFile} from './catalogue.ts';
import {type FileToRead, type ReadFile, unreadFile} from './read-file.ts';
import type {Progress} from './types.ts';
import {countAhead, type Found, mostFiles, type PassedOver, walk} from './walk.ts';

/** How far a pass is; whether anything failed as a whole is known outside of it. */
export type Reached = Omit<Progress, 'failure'>;

export type IngestOptions = {
	readonly paths: readonly string[];
	/** Reads one file; whatever goes wrong in it is its report. Rejects when nothing can be read any more. */
	read(file: FileToRead): Promise<ReadFile>;
	/** Is told how far it is, again and again. */
	onReached?(reached: Reached): void;
	/** Is told every folder that was walked. */
	onFolder?(folder: string | Buffer): void;
	/** Whether the pass is to end where it is. */
	isStopped?(): boolean;
};

/** A file that has to be read, or is being read, with what is remembered of it. */
type Due = {readonly found: Found; readonly known: KnownFile | undefined; read: ReadFile | null};

/** How many entries are walked at a time. */
const strideOfWalk = 256;
/** So many files wait to be read before the walk waits for them. */
const mostWaiting = 10_000;
/** So many files are read ahead of the first that is not through. */
const lookAhead = 64;
/** A transaction takes so many files, or milliseconds. */
const mostInOne = 200;
const longestInOne = 100;
/** So long is counted ahead at a time, in milliseconds. */
const longestCount = 5;

/**
 * Brings the tables in line with the files. Files whose size and time are as remembered are not opened: what is known of
 * them is kept, or understood anew where another version of the program has understood it. A pass that was cut short is
 * finished by another one. New files are entered in the order in which they were found.
 * @throws when the tables cannot be written or nothing can be read; a bad file is a report.
 */
export async function ingest(catalogue: Catalogue, options: IngestOptions): Promise<void> {
	const {paths, read, onReached, onFolder, isStopped = () => false} = options;
	const entries = walk(paths, mostFiles, onFolder);
	const ahead = countAhead(paths);
	const seen = new Set<number>();
	/** Those that are on their way into the tables: a path that was given twice is found twice. */
	const underWay = new Set<string>();
	const waiting: Due[] = [];
	const reading: Due[] = [];
	const ready: Due[] = [];
	const passedOver: PassedOver[] = [];
	let walked = false;
	let found = 0;
	let done = 0;
	/** How many files the count ahead has come to. */
	let expected = 0;
	let lastEntered = Number.NEGATIVE_INFINITY;
	let failure: unknown = null;
	let wake = (): void => {};

	const tell = (finished: boolean): void => {
		const {unreadable, articles} = catalogue.totals;
		const all = walked ? found : Math.max(found, expected);
		onReached?.({found: all, done, unreadable, articles, walked, finished});
	};

	const comeAcross = (entry: Found, known: KnownFile | undefined): void => {
		if (underWay.has(entry.file)) return;
		if (known) {
			if (seen.has(known.id)) return;
			seen.add(known.id);
		}
		found++;
		if (known?.due === 'nothing') done++;
		else {
			underWay.add(entry.file);
			waiting.push({found: entry, known, read: null});
		}
	};

	/** Whether the walk waits for those that read. */
	const isHeld = (): boolean => !walked && waiting.length >= mostWaiting;

	const walkOn = (): void => {
		if (walked || isHeld()) return;
		const stride: Found[] = [];
		while (stride.length < strideOfWalk && !walked) {
			const next = entries.next();
			if (next.done) walked = true;
			else if ('passedOver' in next.value) passedOver.push(next.value);
			else stride.push(next.value);
		}
		if (walked) catalogue.passOver(passedOver);
		const known = catalogue.recall(stride);
		for (const [at, entry] of stride.entries()) comeAcross(entry, known[at]);
	};

	/** Finds out how much is still to come. */
	const countOn = (): void => {
		const until = performance.now() + longestCount;
		while (performance.now() < until) {
			const next = ahead.next();
			if (next.done) break;
			expected += next.value;
		}
	};

	const readAhead = (): void => {
		while (reading.length < lookAhead && waiting.length > 0) {
			const due = waiting.shift()!;
			reading.push(due);
			const {found: entry, known} = due;
			const before = known?.due === 'understanding' ? {before: catalogue.readBefore(known.id)} : null;
			if ('error' in entry) due.read = unreadFile(entry, entry.error);
			else
				read({...entry, ...before}).then(
					file => {
						due.read = {...file, found: entry};
						wake();
					},
					error => {
						failure ??= error;
						wake();
					},
				);
		}
		while (reading[0]?.read) ready.push(reading.shift()!);
	};

	/** Enters what is ready, in one transaction. */
	const enter = (): void => {
		const start = performance.now();
		const through = (due: Due): void => {
			underWay.delete(due.found.file);
			done++;
		};
		const isNews = ({known, read}: Due): boolean => !known || !catalogue.isEntered(known, read!);
		for (let due = ready[0]; due && !isNews(due); due = ready[0]) through(ready.shift()!);
		if (ready.length > 0) {
			const entered: Due[] = [];
			catalogue.change(() => {
				for (const due of ready) {
					const {known, read} = due;
					if (known) catalogue.replace(known.id, read!);
					else seen.add(catalogue.add(read!));
					entered.push(due);
					if (entered.length >= mostInOne || performance.now() - start > longestInOne) break;
				}
			});
			ready.splice(0, entered.length).forEach(through);
		}
		lastEntered = performance.now();
	};

	const isDue = (): boolean =>
		ready.length >= mostInOne ||
		(ready.length > 0 &&
			(reading.length + waiting.length === 0 || performance.now() - lastEntered >= longestInOne));

	while (!isStopped()) {
		walkOn();
		readAhead();
		if (isDue()) enter();
		if (isHeld()) countOn();
		tell(false);
		if (failure !== null) throw failure;
		const isFull = reading.length === lookAhead && isHeld();
		if (walked && waiting.length + reading.length + ready.length === 0) break;
		if (walked ? reading[0] && !reading[0].read && !isDue() : isFull)
			await nextOf(longestInOne, on => (wake = on));
		else await new Promise(resolve => setImmediate(resolve));
	}
	await leave(catalogue, seen, isStopped, () => tell(false));
	if (!isStopped()) tell(true);
}

/** Waits until it is woken, but no longer than this, in milliseconds. */
function nextOf(longest: number, onWake: (wake: () => void) => void): Promise<void> {
	return new Promise(resolve => {
		const timer = setTimeout(resolve, longest);
		onWake(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}

/** Takes the files out that were not seen, some at a time. */
async function leave(
	catalogue: Catalogue,
	seen: ReadonlySet<number>,
	isStopped: () => boolean,
	onChange: () => void,
): Promise<void> {
	if (seen.size === catalogue.totals.files) return;
	let gone: number[] = [];
	const takeOut = async (): Promise<void> => {
		if (gone.length > 0) {
			catalogue.change(() => gone.forEach(catalogue.forget));
			onChange();
		}
		gone = [];
		await new Promise(resolve => setImmediate(resolve));
	};
	for (let last = 0; !isStopped(); ) {
		const files = catalogue.filesAfter(last, 5 * mostInOne);
		if (files.length === 0) break;
		last = files.at(-1)!;
		for (const id of files) {
			if (!seen.has(id)) gone.push(id);
			if (gone.length >= mostInOne) await takeOut();
			if (isStopped()) return;
		}
	}
	if (!isStopped()) await takeOut();
}
