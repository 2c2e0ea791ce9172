import {parentPort, workerData} from 'node:worker_threads';
import {type FileToRead, type Reading, type ReadingManner, readFile} from './read-file.ts';
import {standBack} from './stand-back.ts';

/** What a reading thread says once it can be given files; after that every message is a `ReadFile`, in their order. */
export const readyToRead = 'ready';

/** The whole life of a reading thread: it is given files one by one and answers with what came of each, until it is ended. */
export function serveReading(reading: Reading): void {
	const manner = workerData as ReadingManner;
	standBack();
	let last = Promise.resolve();
	parentPort?.on('message', (file: FileToRead) => {
		last = last.then(async () => parentPort?.postMessage(await readFile(file, reading, manner)));
	});
	parentPort?.postMessage(readyToRead);
}
