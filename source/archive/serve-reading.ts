import {workerData} from 'node:worker_threads';
import {type GivenUp, ingest} from './ingest.ts';
import {beat, type Pulse, showReached} from './pulse.ts';
import type {Reading} from './read-file.ts';
import {openTables} from './schema.ts';

/** What a reading thread is told when it starts. */
export type Errand = {
	/** Where the tables are. */
	readonly location: string;
	readonly paths: readonly string[];
	readonly encoding: string | undefined;
	readonly givenUp: GivenUp | undefined;
	readonly pulse: Pulse;
};

/** How long the thread waits for the main thread's queries before a commit, in milliseconds. */
const patience = 5000;

/** The whole life of a reading thread: one pass over the files of its errand. */
export async function serveReading(reading: Reading): Promise<void> {
	const {location, pulse, ...errand} = workerData as Errand;
	const database = openTables(location, patience);
	await ingest(database, reading, {
		...errand,
		onFile: file => beat(pulse, file),
		onReached: reached => showReached(pulse, reached),
	});
	database.close();
}
