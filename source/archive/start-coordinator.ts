/** The hold that whoever opened a library has on its coordinator. */
import {addressOf, startThread} from '../threads.ts';
import type {Errand, News, Wish} from './coordinate.ts';

export type Coordinator = {
	/** Has the files looked at again, under this number. */
	look(number: number): void;
	/** Has it apply what the reader has put right. */
	correct(): void;
	/** From now on it no longer keeps the process alive, until it is to look again. */
	release(): void;
	/** Ends it where it is; what was read so far stays. */
	stop(): Promise<void>;
};

/** How long it may take to end by itself, in milliseconds. */
const patience = 1500;

/** @param onEnd is told why, when it has ended and nobody asked it to. */
export function startCoordinator(
	errand: Errand,
	onNews: (news: News) => void,
	onEnd: (why: string) => void,
): Coordinator {
	const worker = startThread(addressOf('coordinator'), errand);
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
		correct: () => tell('corrected'),
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
