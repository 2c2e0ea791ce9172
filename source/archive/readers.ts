/** The coordinator's hold on the threads that read files: it ends one that hangs and starts another that goes on. */
import type {Worker} from 'node:worker_threads';
import type {Warning} from '../article/article.ts';
import {startThread} from '../threads.ts';
import {type FileToRead, type ReadFile, type ReadingManner, unreadFile} from './read-file.ts';
import {readyToRead} from './serve-reading.ts';

export type ReadersOptions = {
	/** The address of the module the threads run; it calls `serveReading`. */
	readonly entry: string;
	/** How much working time one file may take before it is given up, in milliseconds. */
	readonly patience: number;
	readonly manner: ReadingManner;
};

export type Readers = {
	/** What comes of a file, or of what was read of it before. Rejects when there is no thread to read it, or when the readers are ended meanwhile. */
	read(file: FileToRead): Promise<ReadFile>;
	/** Ends all threads. */
	end(): Promise<void>;
};

type Job = {
	readonly file: FileToRead;
	resolve(file: ReadFile): void;
	reject(error: Error): void;
};

/** A thread with the files it was given and has not answered yet; it reads the first of them. */
type Thread = {
	readonly worker: Worker;
	jobs: Job[];
	isReady: boolean;
	/** How long the first file has been read, in milliseconds: by the clock, and by the time its thread worked. */
	waited: number;
	worked: number;
	/** How long the thread had worked when it was looked after, in milliseconds. */
	time: number;
	/** For how long a file was read when it was given up, in milliseconds. */
	gaveUpAfter: number | null;
	failure: unknown;
};

const mostThreads = 2;
/** With fewer files waiting, another thread takes longer to start than the first one to read them. */
const worthAThread = 12;
/** So many files a thread is given ahead, so that it need not wait while the coordinator writes. */
const givenAhead = 8;
/** How often the threads are looked after, in milliseconds. */
const tick = 150;
/** A file that keeps its thread waiting (a drive that does not answer) is given up after so many times the patience. */
const waitsLonger = 6;
/** A thread without work is ended after this time, in milliseconds, to give its memory back. */
const idleTime = 4000;
const limits = {maxOldGenerationSizeMb: 384};

/** Threads that read; none is started before there is a file to read. */
export function openReaders({entry, patience, manner}: ReadersOptions): Readers {
	const threads = new Set<Thread>();
	let waiting: Job[] = [];
	let timer: NodeJS.Timeout | null = null;
	let idleTicks = 0;

	const failAll = (error: Error): void => {
		const all = [...waiting, ...[...threads].flatMap(({jobs}) => jobs)];
		waiting = [];
		for (const thread of threads) thread.jobs = [];
		for (const job of all) job.reject(error);
	};

	const handOut = (): void => {
		for (const thread of threads) {
			// Nobody knows how long standard input takes: nothing waits behind it.
			while (waiting.length > 0 && thread.jobs.length < givenAhead && thread.jobs[0]?.file.file !== '-') {
				const job = waiting.shift()!;
				thread.jobs.push(job);
				thread.worker.postMessage(job.file);
			}
		}
		if (waiting.length === 0) return;
		if (threads.size === 0 || (threads.size < mostThreads && waiting.length >= worthAThread)) start();
	};

	const ended = (thread: Thread): void => {
		if (!thread.isReady) {
			failAll(new Error(messageOf(thread.failure)));
			threads.delete(thread);
			return;
		}
		threads.delete(thread);
		const [first, ...others] = thread.jobs;
		waiting.unshift(...others);
		if (first) {
			const reason = thread.gaveUpAfter === null ? causeOf(thread.failure) : tooSlow(thread.gaveUpAfter);
			first.resolve(unreadFile(first.file, reason));
		}
		handOut();
	};

	const start = (): void => {
		const worker = startThread(new URL(entry), manner, limits);
		const thread: Thread = {
			worker,
			jobs: [],
			isReady: false,
			waited: 0,
			worked: 0,
			time: 0,
			gaveUpAfter: null,
			failure: null,
		};
		threads.add(thread);
		worker.on('message', (message: typeof readyToRead | ReadFile) => {
			thread.waited = 0;
			thread.worked = 0;
			if (message === readyToRead) thread.isReady = true;
			else thread.jobs.shift()?.resolve(message);
			handOut();
		});
		worker.on('error', error => {
			thread.failure = error;
		});
		worker.on('exit', () => ended(thread));
		timer ??= setInterval(lookAfter, tick);
		handOut();
	};

	// What counts is the time in which the thread worked: a machine that slept or was busy with others is no fault of the file.
	const lookAfter = (): void => {
		for (const thread of threads) {
			const [first] = thread.jobs;
			if (!thread.isReady || thread.gaveUpAfter !== null || !first || first.file.file === '-') continue;
			thread.waited += tick;
			void timeOf(thread.worker).then(
				time => judge(thread, time),
				() => {},
			);
		}
		const isIdle = waiting.length === 0 && [...threads].every(({jobs}) => jobs.length === 0);
		idleTicks = isIdle ? idleTicks + 1 : 0;
		if (idleTicks * tick >= idleTime) void end();
	};

	/** @param time that the thread has worked since it began, in milliseconds */
	const judge = (thread: Thread, time: number): void => {
		thread.worked += Math.min(tick, time - thread.time);
		thread.time = time;
		if (!threads.has(thread) || thread.gaveUpAfter !== null) return;
		if (thread.worked < patience && thread.waited < patience * waitsLonger) return;
		thread.gaveUpAfter = thread.worked >= patience ? patience : thread.waited;
		void thread.worker.terminate();
	};

	const end = async (): Promise<void> => {
		if (timer) clearInterval(timer);
		timer = null;
		idleTicks = 0;
		failAll(new Error('it was ended'));
		const all = [...threads];
		threads.clear();
		for (const {worker} of all) worker.removeAllListeners('exit');
		await Promise.all(all.map(({worker}) => worker.terminate()));
	};

	return {
		read(file) {
			const {promise, resolve, reject} = Promise.withResolvers<ReadFile>();
			waiting.push({file, resolve, reject});
			handOut();
			return promise;
		},
		end,
	};
}

/** How long a thread has worked, in milliseconds; Node before 24.6 knows it of all threads together only. */
async function timeOf(worker: Worker): Promise<number> {
	const {user, system} = await ('cpuUsage' in worker ? worker.cpuUsage() : process.cpuUsage());
	return (user + system) / 1000;
}

function tooSlow(time: number): Warning {
	return {code: 'E-TIME', text: `gave up after ${Math.round(time / 100) / 10} s`};
}

function causeOf(failure: unknown): Warning {
	if ((failure as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
		return {code: 'E-MEMORY', text: 'needs more memory than one file may have'};
	}
	return {code: 'E-PARSE', text: `could not be understood: ${messageOf(failure)}`};
}

function messageOf(failure: unknown): string {
	return failure instanceof Error ? failure.message : 'the thread ended without a word';
}
