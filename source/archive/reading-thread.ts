/** The main thread's hold on the thread that reads: it ends one that hangs and starts another that goes on. */
import {isDeepStrictEqual} from 'node:util';
import {Worker} from 'node:worker_threads';
import type {Warning} from '../article/article.ts';
import type {GivenUp} from './ingest.ts';
import {beat, feel, newPulse, reachedBy} from './pulse.ts';
import type {Errand} from './serve-reading.ts';
import type {Progress} from './types.ts';

export type ReadingOptions = {
	/** Where the tables are. */
	readonly location: string;
	readonly paths: readonly string[];
	readonly encoding: string | undefined;
	/** The module the thread runs; it calls `serveReading`. */
	readonly entry: URL;
	/** How long one file may take, in milliseconds. */
	readonly patience: number;
	/** Is told how far it is whenever that has changed, at most 7 times a second, and once when all is over. */
	onProgress(progress: Progress): void;
};

export type ReadingThread = {
	/** Ends the pass where it is; the files read so far stay. */
	stop(): Promise<void>;
};

/** How often the pulse is felt, in milliseconds. */
const tick = 150;
const limits = {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 4};

/** Starts one pass over the files. */
export function startReading(options: ReadingOptions): ReadingThread {
	const {location, paths, encoding, entry, patience, onProgress} = options;
	const pulse = newPulse();
	let worker: Worker;
	let stopped = false;
	let hungAt: string | null = null;
	let lastBeat = -1;
	let ticksInFile = 0;
	let shown: Progress | null = null;

	const show = (progress: Progress): void => {
		// A thread that goes on for another one passes over what is there already.
		if (shown && !progress.finished && progress.done < shown.done) return;
		if (isDeepStrictEqual(progress, shown)) return;
		shown = progress;
		onProgress(progress);
	};
	const end = (failure: string | null): void => {
		clearInterval(timer);
		show({...reachedBy(pulse), finished: true, failure});
	};
	const start = (givenUp?: GivenUp): void => {
		const errand: Errand = {location, paths, encoding, givenUp, pulse};
		beat(pulse, null);
		hungAt = null;
		let failure: unknown = null;
		// What a library prints would end up in the middle of the screen.
		worker = new Worker(entry, {workerData: errand, resourceLimits: limits, stdout: true, stderr: true});
		worker.stdout.resume();
		worker.stderr.resume();
		worker.on('error', error => {
			failure = error;
		});
		worker.on('exit', () => {
			if (stopped) return;
			const file = hungAt ?? feel(pulse).file;
			if (reachedBy(pulse).finished) end(null);
			else if (file === null || file === givenUp?.file) end(`reading stopped: ${messageOf(failure)}`);
			else
				start({
					file,
					error: hungAt === null ? causeOf(failure) : tooSlow(patience),
				});
		});
	};

	// Ticks are counted, not time: a machine that slept or a main thread that was busy is no fault of the file.
	const timer = setInterval(() => {
		const reached = reachedBy(pulse);
		if (reached.finished) return;
		show({...reached, failure: null});
		const {count, file} = feel(pulse);
		ticksInFile = file !== null && count === lastBeat ? ticksInFile + 1 : 0;
		lastBeat = count;
		if (ticksInFile * tick < patience || hungAt !== null) return;
		hungAt = file;
		void worker.terminate();
	}, tick);

	start();
	return {
		async stop() {
			stopped = true;
			clearInterval(timer);
			await worker.terminate();
		},
	};
}

function tooSlow(patience: number): Warning {
	return {code: 'E-TIME', text: `gave up after ${patience / 1000} s`};
}

function causeOf(failure: unknown): Warning {
	if ((failure as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
		return {code: 'E-MEMORY', text: 'needs more memory than one file may have'};
	}
	return {
		code: 'E-PARSE',
		text: `could not be understood: ${messageOf(failure)}`,
	};
}

function messageOf(failure: unknown): string {
	return failure instanceof Error ? failure.message : 'the thread ended without a word';
}
