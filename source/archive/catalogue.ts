/** The writing side of a library's tables: files and their articles come and go here, copies become one row. */

import type {ArticleKeys} from '../article/identity.ts';
import type {CorrectionsOver} from '../marks/corrections-over.ts';
import {type Database, transaction} from '../sqlite.ts';
import {amend} from './amend.ts';
import {openAmending} from './amending.ts';
import type {ArticleEntry, DateDoubt} from './article-entry.ts';
import {openStatements} from './catalogue-statements.ts';
import {openFiling} from './filing.ts';
import type {MadeBy} from './fingerprint.ts';
import {unpack} from './packed-article.ts';
import {type Made, type ReadBefore, type ReadFile, reportOfFolder} from './read-file.ts';
import {correctionsFrom} from './reader-corrections.ts';
import {openSearchIndex} from './search-index.ts';
import {searchWords} from './search-words.ts';
import type {Found, PassedOver} from './walk.ts';

/** What is remembered of a file. */
export type KnownFile = {
	readonly id: number;
	/** Code of the error, null when it was read. */
	readonly error: string | null;
	/** What is to be done: when its size and time are as remembered it need not be read, but perhaps be understood anew. */
	readonly due: 'nothing' | 'understanding' | 'reading';
};

export type Totals = {
	readonly files: number;
	readonly unreadable: number;
	/** Those that are shown; copies do not count. */
	readonly articles: number;
};

export type Catalogue = {
	readonly totals: Totals;
	/** How many changes were made through it. */
	readonly changes: number;
	/** How many files are entered as this program reads them. */
	countMade(): number;
	/** Counts anew after another connection has written. */
	recount(): void;
	/** When other code than this read or understood the files, what it made of them stays, but is to be made anew. */
	setMadeBy(code: MadeBy): void;
	/** Whether a file would be entered as it is: what could not be read before cannot be read now, for the same reason. */
	isEntered(known: KnownFile, file: ReadFile): boolean;
	/**
	 * What is remembered of each of these files, undefined for those that are new. What the system refused may be allowed
	 * by now without a trace on the file itself: that counts as changed.
	 */
	recall(files: readonly Found[]): (KnownFile | undefined)[];
	/** What was read of a file that is to be understood anew. */
	readBefore(id: number): ReadBefore;
	/** The numbers of the files after this one (0 for all), at most so many, in their order. */
	filesAfter(id: number, most: number): number[];
	/**
	 * One transaction with a revision of its own; every change belongs into one.
	 * @throws what `work` or the commit throws; nothing has changed then.
	 */
	change(work: () => void): void;
	/** Enters a file that is not known, with its articles. @returns its number. */
	add(file: ReadFile): number;
	/** Enters a file as it is now. The file and every article that is still the same keep their numbers. */
	replace(id: number, file: ReadFile): void;
	/** Takes a file out; of the copies of an article that was shown another is shown from now on. */
	forget(id: number): void;
	/**
	 * Applies what the reader has put right since it was asked last; a transaction of its own where there is something.
	 * @returns whether there was.
	 */
	correct(): boolean;
	/** Enters all the folders that are passed over; a transaction of its own where they are others than before. */
	passOver(folders: readonly PassedOver[]): void;
};

/** A file as the tables have it. */
type Remembered = {
	readonly id: number;
	readonly file: string;
	readonly path: string;
	readonly size: number | null;
	readonly modified: number | null;
	readonly error: string | null;
	readonly made: Made;
	readonly understood: 0 | 1;
};

/** The article that is shown in a row. */
type Shown = {
	readonly id: number;
	readonly url: string | null;
	readonly published: string;
	readonly dateDoubt: DateDoubt;
};

/** An article of the tables that is to be placed anew. */
type Member = Shown & {readonly text_hash: string | null};

/** An article as it was before its file was read again. */
type Numbered = {readonly id: number; readonly number: number; readonly url: string | null};

/**
 * Opens the catalogue over tables made by `openTables`.
 * @param wanted what files are to be made into; of those that were made into less more is to be made.
 * @param corrections what the reader has put right.
 */
export function openCatalogue(
	database: Database,
	wanted: Made = 2,
	corrections: CorrectionsOver = correctionsFrom(database, null),
): Catalogue {
	const sql = openStatements(database);
	const index = openSearchIndex(database, corrections.names);
	const amending = openAmending(database, index, corrections);
	const filing = openFiling(database);
	let totals = sql.totals.get() as Totals;
	let revision = 0;
	let changes = 0;
	const count = (change: Partial<Totals>): void => {
		totals = {
			files: totals.files + (change.files ?? 0),
			unreadable: totals.unreadable + (change.unreadable ?? 0),
			articles: totals.articles + (change.articles ?? 0),
		};
	};

	/** The article that is shown in the row into which this one belongs. */
	const rowOf = ({url, textHash}: Pick<ArticleKeys, 'url' | 'textHash'>): Shown | undefined => {
		const row = url === null ? sql.sameText.get(textHash, textHash) : sql.sameUrl.get(url, textHash);
		return row as Shown | undefined;
	};

	/** Finds an article its row. @param write enters it as a copy of the one with this number, null when it is shown. */
	const place = (
		{textHash, ...found}: Omit<Shown, 'id'> & {readonly textHash: string | null},
		write: (copyOf: number | null) => number,
	): void => {
		const shown = rowOf({url: found.url, textHash});
		if (!shown) {
			write(null);
			count({articles: 1});
		} else if (isShownInstead(found, shown)) {
			const id = write(null);
			sql.demote.run({instead: id, revision, id: shown.id});
			index.remove(shown.id);
		} else write(shown.id);
	};

	/** @param number the article's own, if it had one before */
	const enter = (entry: ArticleEntry, file: number, number: number | null): void => {
		const {keys, published, day, dateDoubt, headline, publication, words, folded, page} = entry;
		const {row, search, verdicts, amended} = amend(entry, corrections.ofArticle(keys));
		const section = filing.numberOf('section', entry.section);
		const folder = filing.numberOf('folder', entry.folder);
		const {url, textHash} = keys;
		place({url, textHash, published, dateDoubt}, copyOf => {
			const {lastInsertRowid} = sql.addArticle.run(
				number,
				file,
				keys.index,
				url,
				textHash,
				copyOf,
				revision,
				published,
				day,
				dateDoubt,
				headline,
				publication,
				words,
				folded,
				section,
				folder,
			);
			const id = Number(lastInsertRowid);
			sql.addContent.run(id, row, page, verdicts, amended);
			if (copyOf === null) index.add(id, search);
			return id;
		});
	};

	/** Takes the articles of a file out. @returns the copies of what was shown: until they are placed they are in no row. */
	const takeOut = (file: number): Member[] => {
		const left = sql.copiesElsewhere.all({file}) as Member[];
		for (const {id} of left) sql.detach.run(id);
		const shown = sql.shownOf.all(file);
		for (const {id} of shown) index.remove(id as number);
		sql.dropContents.run(file);
		sql.dropArticles.run(file);
		count({articles: -shown.length});
		return left;
	};

	const placeAnew = (members: readonly Member[]): void => {
		for (const {id, url, text_hash: textHash, published, dateDoubt} of members) {
			place({url, textHash, published, dateDoubt}, copyOf => {
				sql.attach.run(copyOf, revision, id);
				if (copyOf === null) index.add(id, searchWords(unpack(sql.content.get(id)!)));
				return id;
			});
		}
	};

	return {
		get totals() {
			return totals;
		},

		get changes() {
			return changes;
		},

		countMade: () => sql.countMade.get(wanted)?.files as number,

		recount() {
			totals = sql.totals.get() as Totals;
		},

		setMadeBy(code) {
			const before = sql.madeBy.get() as MadeBy | Record<keyof MadeBy, null>;
			const isReadAlike = before.reading === code.reading;
			const isUnderstoodAlike = isReadAlike && before.understanding === code.understanding;
			if (before.gathering !== code.gathering) this.change(() => index.gatherAll());
			else if (isUnderstoodAlike) return;
			transaction(database, () => {
				if (!isReadAlike) sql.outdateReading.run();
				if (!isUnderstoodAlike) {
					sql.outdateUnderstanding.run();
					sql.dropTimes.run();
				}
				sql.setMadeBy.run(code);
			});
		},

		isEntered: ({id, error}, {found, report}) =>
			error !== null &&
			report.error !== null &&
			sql.isEntered.get(id, remembered(found).modified, JSON.stringify(report), wanted) !== undefined,

		recall(files) {
			const rows = sql.known.all(JSON.stringify(files.map(({file}) => file))) as Remembered[];
			const known = new Map(rows.map(row => [row.file, row]));
			return files.map(found => {
				const row = known.get(found.file);
				return row && {id: row.id, error: row.error, due: dueOf(row, found, wanted)};
			});
		},

		readBefore(id) {
			const {made, report} = sql.madeOf.get(id) as {made: Made; report: string};
			const pages = sql.pagesOf.all(id).map(({page}) => page as Uint8Array);
			// Briefs that were made once are not given up for one who wants none.
			return {report, pages, briefs: Math.max(made, wanted) === 2};
		},

		filesAfter: (id, most) => sql.filesAfter.all(id, most).map(file => file.id as number),

		change(work) {
			const before = totals;
			try {
				transaction(database, () => {
					revision = (sql.nextRevision.get() as {value: number}).value;
					work();
					index.settle();
					if (totals.articles !== before.articles) sql.setArticles.run(totals.articles);
				});
				changes++;
			} catch (error) {
				totals = before;
				index.forget();
				throw error;
			}
		},

		add({found, report, made, articles}) {
			const {file, path, location, size, modified} = remembered(found);
			const error = report.error?.code ?? null;
			const {lastInsertRowid} = sql.addFile.run(
				file,
				path,
				location,
				size,
				modified,
				error,
				made,
				JSON.stringify(report),
			);
			const id = Number(lastInsertRowid);
			for (const entry of articles) enter(entry, id, null);
			count({files: 1, unreadable: error === null ? 0 : 1});
			return id;
		},

		replace(id, {found, report, made, articles}) {
			const {path, location, size, modified} = remembered(found);
			const error = report.error?.code ?? null;
			const before = sql.articlesOf.all(id) as Numbered[];
			const known = sql.file.get(id) as {error: string | null};
			const left = takeOut(id);
			sql.updateFile.run(path, location, size, modified, error, made, JSON.stringify(report), id);
			// Before those that were copies of it: what is still the same goes on being the one that is shown.
			for (const entry of articles) enter(entry, id, takeNumber(before, entry.keys));
			placeAnew(left);
			count({unreadable: (error === null ? 0 : 1) - (known.error === null ? 0 : 1)});
		},

		forget(id) {
			const file = sql.file.get(id) as {error: string | null} | undefined;
			if (!file) return;
			const left = takeOut(id);
			sql.dropFile.run(id);
			placeAnew(left);
			count({files: -1, unreadable: file.error === null ? 0 : -1});
		},

		correct() {
			if (amending.isInLine()) return false;
			this.change(() => amending.bringInLine(revision));
			return true;
		},

		passOver(folders) {
			// A path that was given twice is found twice.
			const rows = [...new Map(folders.map(folder => [folder.file, folder])).values()].map(
				({file, path, passedOver}) => ({
					...{file, path},
					report: JSON.stringify(reportOfFolder(path, passedOver)),
				}),
			);
			const known = new Map(sql.passedOver.all().map(row => [row.file, row]));
			const isKnown = ({file, path, report}: (typeof rows)[number]) =>
				known.get(file)?.path === path && known.get(file)?.report === report;
			if (rows.length === known.size && rows.every(isKnown)) return;
			this.change(() => {
				sql.passNoneOver.run();
				for (const {file, path, report} of rows) sql.passOver.run(file, path, report);
			});
		},
	};
}

function dueOf(
	{size, modified, path, error, made, understood}: Remembered,
	found: Found,
	wanted: Made,
): KnownFile['due'] {
	if ('error' in found || error === 'E-READ' || made === 0) return 'reading';
	if (size !== found.size || modified !== found.modified || path !== found.path) return 'reading';
	if (made >= wanted && understood === 1) return 'nothing';
	// What went wrong may have been the understanding.
	return error === null ? 'understanding' : 'reading';
}

/** What is kept of a file itself; its location only where its name is no UTF-8, so that the text does not lead there. */
function remembered(found: ReadFile['found']) {
	const {file, path} = found;
	if ('error' in found) return {file, path, location: null, size: null, modified: null};
	const {location, size, modified} = found;
	return {file, path, location: typeof location === 'string' ? null : location, size, modified};
}

/** Takes the number that this article had: that of the same url, else of the same place with no other url. */
function takeNumber(before: Numbered[], {url, index}: ArticleKeys): number | null {
	const sameUrl = before.findIndex(known => url !== null && known.url === url);
	const at =
		sameUrl >= 0
			? sameUrl
			: before.findIndex(known => known.number === index && (known.url === null || url === null));
	return at < 0 ? null : before.splice(at, 1)[0]!.id;
}

/**
 * Of two with one url the later is shown, one that tells its date before one of which only its file's time is known. One with a url is shown before one that has none, so that the row has the
 * url that is known of it: by that it is kept apart from others with the same text, and so are its marks.
 */
function isShownInstead({url, published, dateDoubt}: Omit<Shown, 'id'>, shown: Shown): boolean {
	if (url === null) return false;
	if (shown.url === null) return true;
	return dateDoubt === shown.dateDoubt ? published > shown.published : dateDoubt < shown.dateDoubt;
}
