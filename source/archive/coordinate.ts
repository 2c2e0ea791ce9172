/**
 * The life of the coordinator, the one thread that writes the archive: it compares what lies in the folders with what
 * is remembered, has readers read what is new, and waits for the next occasion.
 */
import {resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {parentPort} from 'node:worker_threads';
import {type Database, isBusy} from '../sqlite.ts';
import {isRefusal, isUseless} from './archive.ts';
import {type Catalogue, openCatalogue, type Totals} from './catalogue.ts';
import {madeBy} from './fingerprint.ts';
import {keepTimes, timeOf} from './freshness.ts';
import {ingest, type Reached} from './ingest.ts';
import type {Place} from './location.ts';
import {NowAndThen} from './now-and-then.ts';
import {correctionsFrom} from './reader-corrections.ts';
import {openReaders, type Readers} from './readers.ts';
import {openTables} from './schema.ts';
import {openTurn, type Turn} from './turn.ts';
import type {Progress} from './types.ts';
import {countAhead} from './walk.ts';
import {openWatching, type Watching} from './watching.ts';

/** What a coordinator is told when it starts. */
export type Errand = {
	readonly place: Place;
	readonly paths: readonly string[];
	readonly encoding: string | undefined;
	readonly briefs: boolean;
	readonly watch: boolean;
	/** What `MarkStore.location` tells of the reader's corrections; null without any. */
	readonly marks: string | null;
	/** How long one file may take, in milliseconds. */
	readonly patience: number;
	/** The address of the module that reading threads run. */
	readonly entry: string;
	/** The number of the look at the files with which it begins. */
	readonly look: number;
};

/** What it is told later: to look again under this number, that the reader has put something right, or to end. */
export type Wish = {readonly look: number} | 'corrected' | 'close';

/** What it tells: how far it is (with the number of the look that was finished), or why the archive must be another. */
export type News =
	| {readonly progress: Progress; readonly look: number}
	| {readonly unfit: 'damaged' | 'refused'; readonly code: number; readonly text: string};

/** How long a commit waits for the questions of others, in milliseconds. */
const patience = 5000;
/** Milliseconds between two pieces of news: each has the list asked for again and drawn. */
const betweenNews = 250;
/** How often the turn is asked for, and the archive looked at that another window fills, in milliseconds. */
const betweenAttempts = 300;
const betweenLooks = 500;
/** After a pass that took less than `shortPass` the next one comes by itself after `soon`, else `later` (milliseconds). */
const shortPass = 200;
const soon = 60_000;
const later = 300_000;

/** Keeps the archive in line until it is told to close, or the archive fails it. */
export async function coordinate(errand: Errand): Promise<void> {
	let coordinator: Coordinator | null = null;
	try {
		coordinator = new Coordinator(errand);
		await coordinator.run();
	} catch (error) {
		const look = coordinator?.wanted ?? errand.look;
		if (!coordinator?.closing) post(failureOf(error, coordinator?.counted ?? nothing, look));
	} finally {
		await coordinator?.close();
		parentPort?.close();
	}
}

function sumOf(numbers: Iterable<number>): number {
	let sum = 0;
	for (const number of numbers) sum += number;
	return sum;
}

const nothing: Totals = {files: 0, unreadable: 0, articles: 0};

/** Why it cannot go on: because of the archive, or because nothing can be read. */
function failureOf(error: unknown, {files, unreadable, articles}: Totals, look: number): News {
	const text = error instanceof Error ? error.message : String(error);
	const code = (error as {errcode?: number}).errcode ?? 0;
	if (isUseless(error)) return {unfit: 'damaged', code, text};
	if (isRefusal(error)) return {unfit: 'refused', code, text};
	const failure = `reading stopped: ${text}`;
	return {
		progress: {found: files, done: files, unreadable, articles, walked: false, finished: true, failure},
		look,
	};
}

function post(news: News): void {
	parentPort?.postMessage(news);
}

class Coordinator {
	private readonly errand: Errand;
	private readonly database: Database;
	private readonly catalogue: Catalogue;
	private readonly readers: Readers;
	private readonly turn: Turn;
	private readonly watching: Watching | null;
	closing = false;
	/** Number of the newest look that was asked for. */
	wanted: number;
	private finished = 0;
	private readonly news = new NowAndThen(betweenNews);
	private told: Reached | null = null;
	/** How many files there are about, once that was counted. */
	private expected: number | null = null;
	/** State of the archive that was told last: own changes and those of others. */
	private toldState = '';
	/** Whether something has happened since the last look began that is a reason for another one. */
	private isStirred = false;
	private wake: () => void = () => {};

	constructor(errand: Errand) {
		const {place, encoding, briefs, marks, patience: ofFile, entry, watch, look} = errand;
		this.errand = errand;
		this.wanted = look;
		this.database = openTables(place, patience);
		const corrections = correctionsFrom(this.database, marks);
		this.catalogue = openCatalogue(this.database, briefs ? 2 : 1, corrections);
		this.readers = openReaders({entry, patience: ofFile, manner: {encoding, briefs}});
		this.turn = openTurn(place.turn);
		this.watching = watch ? openWatching(() => this.stir()) : null;
		parentPort?.on('message', (wish: Wish) => this.hear(wish));
	}

	private hear(wish: Wish): void {
		if (wish === 'corrected') {
			this.correct();
			return;
		}
		if (wish === 'close') {
			this.closing = true;
			void this.readers.end();
		} else this.wanted = wish.look;
		this.stir();
	}

	/** Applies what the reader has put right, between two transactions of a pass, and tells it at once. */
	private correct(): void {
		if (this.closing) return;
		try {
			if (!this.catalogue.correct() || this.told === null) return;
		} catch (error) {
			// Another window is in the way: the next look makes up for it.
			if (!isBusy(error)) throw error;
			this.stir();
			return;
		}
		this.toldState = this.state();
		const {told, finished} = this;
		post({progress: {...told, failure: null}, look: told.finished ? finished : 0});
	}

	private stir(): void {
		this.isStirred = true;
		this.wake();
	}

	async run(): Promise<void> {
		while (!this.closing) {
			const start = performance.now();
			await this.lookOnce();
			const taken = performance.now() - start;
			if (this.closing || this.wanted !== this.finished) continue;
			await this.rest(!this.watching ? null : taken < shortPass ? soon : later);
		}
	}

	/** One pass, when it is this window's turn. */
	private async lookOnce(): Promise<void> {
		const look = this.wanted;
		const isAsked = look !== this.finished;
		await this.takeTurn(isAsked);
		if (this.closing) return;
		const {paths} = this.errand;
		const folders = new Set<string>();
		const times = Object.fromEntries(paths.map(path => [resolve(path), timeOf(path)]));
		let isTimed = true;
		let last: Reached | null = null;
		this.isStirred = false;
		this.expected = null;
		try {
			this.catalogue.recount();
			this.catalogue.setMadeBy(madeBy);
			this.catalogue.correct();
			await ingest(this.catalogue, {
				paths,
				read: file => this.readers.read(file),
				isStopped: () => this.closing,
				onFolder: folder => {
					if (typeof folder !== 'string') {
						isTimed = false;
						return;
					}
					times[resolve(folder)] = timeOf(folder);
					folders.add(folder);
					// Before its files are listed: what appears in it later is noticed, also while others are read.
					this.watching?.add(folder);
				},
				onReached: reached => {
					last = reached;
					if (!reached.finished) this.tellNowAndThen(reached, isAsked);
				},
			});
			if (!this.closing && isTimed) keepTimes(this.database, times);
		} finally {
			this.turn.giveBack();
		}
		this.watching?.keepOnly(folders);
		this.finished = look;
		if (last === null || this.closing || this.wanted !== look) return;
		// A look of its own that has found nothing is nobody's business; but what was begun to be told is told to its end.
		const isBegun = this.told !== null && !this.told.finished;
		if (isAsked || isBegun || this.state() !== this.toldState)
			this.tell({...(last as Reached), finished: true});
	}

	/** Waits until no other window reads; meanwhile what that one brings in is told. */
	private async takeTurn(isAsked: boolean): Promise<void> {
		let nextLook = 0;
		while (!this.closing && !this.turn.take()) {
			if (performance.now() >= nextLook) {
				nextLook = performance.now() + betweenLooks;
				if (this.state() !== this.toldState) this.tellOthers(isAsked);
			}
			await this.pause(betweenAttempts);
		}
	}

	/** How far another window is: by what it has entered, of about as many files as there are. */
	private tellOthers(isAsked: boolean): void {
		this.catalogue.recount();
		const {files, unreadable, articles} = this.catalogue.totals;
		this.expected ??= sumOf(countAhead(this.errand.paths));
		const found = Math.max(files, this.expected);
		const done = this.catalogue.countMade();
		this.tell({found, done, unreadable, articles, walked: false, finished: !isAsked});
	}

	private tellNowAndThen(reached: Reached, isAsked: boolean): void {
		if (!this.news.isDue()) return;
		if (isAsked || this.state() !== this.toldState) this.tell(reached);
	}

	private tell(reached: Reached): void {
		this.news.told();
		this.toldState = this.state();
		// Nothing new is no news.
		if (!reached.finished && isDeepStrictEqual(reached, this.told)) return;
		this.told = reached;
		post({progress: {...reached, failure: null}, look: reached.finished ? this.finished : 0});
	}

	private state(): string {
		const {data_version} = this.database.prepare('PRAGMA data_version').get() as {data_version: number};
		return `${this.catalogue.changes} ${data_version}`;
	}

	/** Waits for a wish or a change, at most so long (milliseconds; null for ever). */
	private async rest(longest: number | null): Promise<void> {
		if (this.isStirred) return;
		await new Promise<void>(resolve => {
			const timer = longest === null ? null : setTimeout(resolve, longest);
			this.wake = () => {
				if (timer !== null) clearTimeout(timer);
				resolve();
			};
		});
	}

	private pause(time: number): Promise<void> {
		return new Promise(resolve => setTimeout(resolve, time));
	}

	get counted(): Totals {
		return this.catalogue.totals;
	}

	async close(): Promise<void> {
		this.closing = true;
		this.watching?.close();
		this.turn.close();
		await this.readers.end();
		this.database.close();
	}
}
