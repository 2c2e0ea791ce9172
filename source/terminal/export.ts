import {closeSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {setImmediate as turn} from 'node:timers/promises';
import type {ArticleId, ArticlePage, Library, Mark} from '../archive/types.ts';
import type {SafeText} from '../article/safe-text.ts';
import type {Entry, Listed} from '../export/entry.ts';
import {exportFileName} from '../export/file-name.ts';
import {listSheet, pieces, sheet} from '../export/sheet.ts';
import type {Effect} from '../reader/effect.ts';
import type {ExportPlan} from '../reader/export-plan.ts';
import type {Message} from '../reader/message.ts';
import type {Search} from '../search/types.ts';
import {destinationOf, inWords} from './destination.ts';

type World = {
	readonly library: Library;
	readonly markOf: (id: ArticleId) => Mark;
	readonly search: Pick<Search, 'articles'>;
	readonly dispatch: (message: Message) => void;
	/** What the library was opened on: nothing in it is replaced. */
	readonly paths: readonly string[];
};

export type Exporter = {
	/** Proposes a name for the file. → `file-named` */
	name(plan: ExportPlan): void;
	/** Writes the file a few milliseconds at a time. → `file-refused`, or `file-begun` and a `notice` */
	write(effect: Extract<Effect, {type: 'write-file'}>): void;
	/** Writes the rest of every file at once. */
	settle(): void;
};

/** So long no key waits, in milliseconds. */
const slice = 8;
/** How long a file may take before the screen says how far it is, in milliseconds, and how often it says so. */
const patience = 500;
const rowsAtOnce = 250;
const bytesAtOnce = 65_536;

/** The writer of what is on the screen into files. */
export function exporter({library, markOf, search, dispatch, paths}: World): Exporter {
	const jobs = new Set<Iterator<void>>();

	const say = (text: string, tone: 'plain' | 'good' | 'bad') => dispatch({type: 'notice', text, tone});

	function entryOf({id, article, brief, quotes, speakers}: ArticlePage): Entry {
		const {readAt, starredAt} = markOf(id);
		return {article, brief, quotes, speakers, read: readAt !== null, starred: starredAt !== null};
	}

	function* listed(ids: readonly number[], done: (number: number) => void): Generator<Listed> {
		for (let at = 0; at < ids.length; at += rowsAtOnce) {
			for (const row of library.rows(ids.slice(at, at + rowsAtOnce))) {
				const {readAt, starredAt} = markOf(row.id);
				done(1);
				yield {...row, read: readAt !== null, starred: starredAt !== null};
			}
		}
	}

	/** The articles in which a speaker is quoted, with the speaker's quotes alone. */
	function* spoken(id: number, done: (number: number) => void): Generator<Entry> {
		const numbers = Map.groupBy(library.spokenBy(id), ({article}) => article.id);
		for (const [article, said] of numbers) {
			const page = library.page(article);
			if (page === undefined) continue;
			const own = new Set(said.map(({number}) => number));
			done(1);
			yield entryOf({...page, quotes: page.quotes.filter((_, number) => own.has(number))});
		}
	}

	/** The document in pieces; `done` is told of every article. */
	function document({subject, format, of}: ExportPlan, done: (number: number) => void): Iterable<SafeText> {
		switch (of.kind) {
			case 'articles':
				return pieces(listSheet(format), listed(of.ids, done));
			case 'found':
				return pieces(listSheet(format), listed(search.articles(of.query).ids, done));
			case 'speaker':
				return pieces(sheet('quotes', format), spoken(of.id, done));
			case 'article': {
				const page = library.page(of.id);
				if (page !== undefined) done(1);
				return pieces(sheet(subject, format), page === undefined ? [] : [entryOf(page)]);
			}
		}
	}

	/** Writes the document to an open file; yields when a key may be waiting. */
	function* filling(file: number, plan: ExportPlan): Generator<void, {articles: number; bytes: number}> {
		let articles = 0;
		let bytes = 0;
		let begun = performance.now();
		let said = begun;
		let waiting = '';
		for (const piece of document(plan, number => (articles += number))) {
			waiting += piece;
			if (waiting.length >= bytesAtOnce) {
				bytes += writeAll(file, waiting);
				waiting = '';
			}
			const now = performance.now();
			if (now - begun < slice) continue;
			if (now - said > patience) {
				say(`Writing: ${counted(articles)} so far.`, 'plain');
				said = now;
			}
			yield;
			begun = performance.now();
		}
		bytes += writeAll(file, waiting);
		return {articles, bytes};
	}

	function* writing(path: string, temporary: string, file: number, plan: ExportPlan): Generator<void> {
		try {
			let written: {articles: number; bytes: number};
			try {
				written = yield* filling(file, plan);
			} finally {
				closeSync(file);
			}
			if (temporary !== path) renameSync(temporary, path);
			say(`Written: ${path}, ${counted(written.articles)}, ${sizeOf(written.bytes)}.`, 'good');
		} catch (error) {
			rmSync(temporary, {force: true});
			say(`Not written: ${inWords(error)}`, 'bad');
		}
	}

	async function run(job: Iterator<void>) {
		jobs.add(job);
		while (!job.next().done) await turn();
		jobs.delete(job);
	}

	return {
		name(plan) {
			const article = plan.of.kind === 'article' ? (library.page(plan.of.id)?.article ?? null) : null;
			dispatch({type: 'file-named', plan, name: exportFileName(article, plan.subject, plan.format)});
		},

		write({plan, file: typed, replace}) {
			const destination = destinationOf(typed, paths, replace);
			if ('why' in destination) return dispatch({type: 'file-refused', ...destination});
			const {path} = destination;
			// What is replaced stays whole until the new file is.
			const temporary = replace ? join(dirname(path), `.${basename(path)}.${process.pid}.part`) : path;
			let file: number;
			try {
				file = openSync(temporary, 'wx');
			} catch (error) {
				// It has come into being since.
				const exists = !replace && (error as {code?: unknown}).code === 'EEXIST';
				return dispatch({type: 'file-refused', why: inWords(error), exists});
			}
			dispatch({type: 'file-begun'});
			void run(writing(path, temporary, file, plan));
		},

		settle() {
			for (const job of jobs) while (!job.next().done);
		},
	};
}

/** Writes all of a text; one call may take a part of it only. @returns its bytes */
function writeAll(file: number, text: string): number {
	const bytes = Buffer.from(text, 'utf8');
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
	return bytes.length;
}

function counted(articles: number): string {
	return articles === 1 ? 'one article' : `${articles} articles`;
}

function sizeOf(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
