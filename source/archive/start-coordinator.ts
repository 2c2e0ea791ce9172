/** The hold that whoever opened a library has on its coordinator. */
import {Worker} from 'node:worker_threads';
import type {Errand, News, Wish} from './coordinate.ts';

export type Coordinator = {
	/** Has the files looked at again, under this number. */
	look(number: number): void;
	/** From now on it no longer keeps the process alive, until it is to look again. */
	release(): void;
	/** Ends it where it is; what was read so far stays. */
	stop(): Promise<void>;
};

/** The built one from the source too: a thread that reads TypeScript may take the process with it when it ends. */
const fromHere = import.meta.url.endsWith('.ts') ? '../../dist/' : './';
const ownEntry = new URL(`${fromHere}worker.mjs`, import.meta.url);
/** What reading threads run. */
export const readingEntry = new URL(`${fromHere}reading-thread.mjs`, import.meta.url);

/** How long it may take to end by itself, in milliseconds. */
const patience = 1500;

/** @param onEnd is told why, when it has ended and nobody asked it to. */
export function startCoordinator(
	errand: Errand,
	onNews: (news: News) => void,
	onEnd: (why: string) => void,
): Coordinator {
	const worker = new Worker(ownEntry, {
		workerData: errand,
		// What passes through is cleared away while it is little.
		resourceLimits: {maxYoungGenerationSizeMb: 4},
		stdout: true,
		stderr: true,
	});
	worker.stdout.resume();
	worker.stderr.resume();
	let why = 'the thread ended without a word';
	let isStopping = false;
	const exited = new Promise<void>(resolve => worker.once('exit', () => resolve()));
	worker.on('message', (news: News) => {
		if (!isStopping) onNews(news);
	});
	worker.on('error', error => {
		why = error.message;
	});
	void exited.then(() => {
		if (!isStopping) onEnd(why);
	});
	const tell = (wish: Wish): void => worker.postMessage(wish);

	return {
		look(number) {
			worker.ref();
			tell({look: number});
		},
		release: () => void worker.unref(),
		async stop() {
			isStopping = true;
			worker.ref();
			tell('close');
			const timer = setTimeout(() => void worker.terminate(), patience);
			await exited;
			clearTimeout(timer);
		},
	};
}
