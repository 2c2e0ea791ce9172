/** Writes what is on the screen to files, a few milliseconds at a time, so that questions are answered meanwhile. */
import {count, counted} from '../article/count.ts';
import type {Question} from '../reader/effect.ts';
import type {ExportTold} from '../reader/export-plan.ts';
import type {Message} from '../reader/message.ts';
import {destinationOf, type Libraries, proposedPath, shortPath, whyNotWritten} from './destination.ts';
import {type Document, documentOf, type Known, nameFor} from './exported.ts';
import {type NewFile, newFile} from './new-file.ts';

export type ExportQuestion = Extract<Question, {type: 'export' | 'stop-export'}>;

export type Exporting = {
	/** → `export-told` */
	answer(question: ExportQuestion): void;
	/** Finishes what is being written where that is soon done; else nothing of it is left. */
	close(): Promise<void>;
};

/** So long no question waits for a piece of a file, in milliseconds. */
const slice = 5;
/** After so long the screen says how far it is, and again every so often, in milliseconds. */
const patience = 500;
/** So long whoever quits waits for a file, in milliseconds. */
const parting = 1500;
/** So much is written at once, in UTF-16 units. */
const pieceLength = 1 << 16;

/** A file that is being written. */
type Job = {
	/** Does the next piece of work. @returns whether there is more to do */
	next(): boolean;
	stop(): void;
};

/**
 * @param libraries nothing is written into them
 * @param turn calls back when other questions have had their turn
 */
export function openExporting(
	known: Known,
	libraries: Libraries,
	tell: (message: Message) => void,
	turn: (work: () => void) => void = setImmediate,
): Exporting {
	/** What is being made ready, and what is being written. */
	const pending = new Set<Promise<void>>();
	const jobs = new Set<Job>();
	let stopped = 0;
	let isClosing = false;

	const write = async ({number, plan, file, replace}: Extract<ExportQuestion, {type: 'export'}>) => {
		const told = (told: ExportTold) => tell({type: 'export-told', number, told});
		if (file === null) return told({state: 'proposed', file: proposedPath(nameFor(plan, known), libraries)});
		const destination = destinationOf(file, libraries, replace);
		if ('why' in destination) return told({state: 'refused', ...destination});
		const asked = stopped;
		const {path} = destination;
		let document: Document | null;
		let into: NewFile | null = null;
		try {
			document = await documentOf(plan, known);
			if (asked !== stopped) return;
			if (document === null) {
				told({state: 'begun'});
				return told({state: 'over', text: 'Not written: it is no longer there.', tone: 'bad'});
			}
			into = newFile(path, replace);
		} catch (error) {
			return told({state: 'refused', why: whyNotWritten(error), exists: false});
		}
		told({state: 'begun'});
		const job = jobOf(document, into, path, told);
		jobs.add(job);
		await new Promise<void>(resolve => {
			const goOn = () => {
				if (jobs.has(job) && !isClosing && job.next()) return turn(goOn);
				if (!isClosing) jobs.delete(job);
				resolve();
			};
			goOn();
		});
	};

	return {
		answer(question) {
			if (question.type === 'stop-export') {
				stopped++;
				for (const job of jobs) job.stop();
				return jobs.clear();
			}
			const work = write(question).finally(() => pending.delete(work));
			pending.add(work);
		},

		async close() {
			isClosing = true;
			await Promise.all(pending);
			const until = performance.now() + parting;
			for (const job of jobs) {
				while (performance.now() < until) if (!job.next()) break;
				job.stop();
			}
			jobs.clear();
		},
	};
}

/** The work of filling a file, in pieces. */
function jobOf(document: Document, into: NewFile, path: string, told: (told: ExportTold) => void): Job {
	const pieces = document.pieces[Symbol.iterator]();
	const {total, unit} = document;
	let waiting = '';
	let isOver = false;
	let saidAt = performance.now();
	const end = (text: string, tone: 'plain' | 'good' | 'bad') => {
		isOver = true;
		told({state: 'over', text, tone});
	};
	const fail = (error: unknown) => {
		into.abandon();
		end(`Not written: ${whyNotWritten(error)}`, 'bad');
	};
	const finish = () => {
		into.write(waiting);
		if (document.done === 0 || into.bytes === 0) {
			into.abandon();
			return end('Nothing is written: there is nothing to tell.', 'plain');
		}
		into.finish();
		end(`Written: ${shortPath(path)} (${amount(document)}, ${sizeOf(into.bytes)}).`, 'good');
	};
	const say = (now: number) => {
		if (now - saidAt < patience) return;
		saidAt = now;
		const of = total === 1 ? '' : `${count(document.done)} of `;
		told({state: 'writing', text: `Writing: ${of}${counted(total, unit)}; Esc stops it.`});
	};
	return {
		next() {
			const begun = performance.now();
			try {
				for (;;) {
					const {done, value} = pieces.next();
					if (done) {
						finish();
						return false;
					}
					waiting += value;
					if (waiting.length >= pieceLength) {
						into.write(waiting);
						waiting = '';
					}
					const now = performance.now();
					if (now - begun < slice) continue;
					say(now);
					return true;
				}
			} catch (error) {
				fail(error);
				return false;
			}
		},
		stop() {
			if (isOver) return;
			into.abandon();
			end('Stopped: nothing is written.', 'plain');
		},
	};
}

/** `12 articles`; `11 of 12 articles` where some were gone by the time. */
function amount({done, total, unit}: Document): string {
	return done < total ? `${count(done)} of ${counted(total, unit)}` : counted(done, unit);
}

function sizeOf(bytes: number): string {
	if (bytes < 1000) return counted(bytes, 'byte');
	return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
