/** One open file of marks: every reading is a question to it, every writing one transaction. */
import {statSync} from 'node:fs';
import type {Clipping, KeptClipping} from '../article/clipping.ts';
import type {Correction, KeptCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import {transaction} from '../sqlite.ts';
import {openArrivals} from './arrivals.ts';
import {type ClippingRecords, openClippingRecords, type ToKeep} from './clipping-records.ts';
import {type CorrectionRecords, openCorrectionRecords} from './correction-records.ts';
import {type Remembered, rememberedIn} from './damaged.ts';
import {freshKeys, isAnother, sameKeys} from './identity-rule.ts';
import type {Subjects} from './kept-rows.ts';
import {merged, type Subject, untouched} from './mark-columns.ts';
import {afterOthers, type MarkFile} from './store-file.ts';
import {openSubjectRecords} from './subject-records.ts';
import type {Counts, Mark, ToTakeIn} from './types.ts';
import {openUndoLog, type Step} from './undo-log.ts';
import {type UndoEntry, undoTables, writerBack} from './undo-tables.ts';

/** What a mark was and has become. */
export type Marked = {
	readonly id: number;
	readonly keys: ArticleKeys;
	readonly before: Mark;
	readonly after: Mark;
};

/** What can be done in one transaction, in which one sees what one has written. */
export type Writing = {
	/** Sets these fields of the article's mark. */
	set(keys: ArticleKeys, fields: Partial<Mark>): Marked;
	/** Takes corrections away and keeps others, as made now. @returns what became of their rows. */
	correct(corrections: readonly Correction[], withdraw: readonly Correction[]): UndoEntry[];
	/** Keeps clippings and takes others away. @returns what became of their rows. */
	clip(keep: readonly ToKeep[], drop: readonly Clipping[]): UndoEntry[];
	/** Takes in what was kept elsewhere. @returns what became of the rows, and how much of it was new. */
	takeIn(arriving: ToTakeIn): {readonly entries: UndoEntry[]; readonly taken: Counts};
	/** Gives a subject the keys by which it is found from now on. */
	learn(subject: number, keys: ArticleKeys): void;
	/** Adds the newest step of undo. */
	add(step: Step): void;
	/** Takes the newest step back, or does the one undone last again. @returns it and what became of the marks. */
	travel(direction: 'undo' | 'redo'): {readonly step: Step; readonly marked: readonly Marked[]} | null;
};

export type MarkConnection = {
	readonly location: string;
	readonly problem: string | null;
	/** The subject that an article is. @throws when it cannot be read. */
	find(keys: ArticleKeys): Subject | undefined;
	/** All corrections, newest first. @throws when they cannot be read. */
	corrections(): KeptCorrection[];
	/** All clippings, newest first. @throws when they cannot be read. */
	clippings(): KeptClipping[];
	/** Those of one article. @throws when they cannot be read. */
	clippingsOf(keys: ArticleKeys): KeptClipping[];
	/** All that is known; as far as it can be read. */
	all(): Remembered;
	/** Whether the file is no longer what was opened: removed, or another put in its place. */
	isGone(): boolean;
	/** Whether other windows wrote anything since the last call. */
	lookElsewhere(): boolean;
	/** All of `work` becomes durable, or nothing does and this throws. */
	write<T>(work: (writing: Writing) => T): T;
	close(): void;
};

/**
 * Connects to an open file.
 * @param remembered what was known elsewhere: of it that goes into the file which it does not have yet.
 * @throws when it cannot be read, or written if there is anything to remember.
 */
export function connectMarks(
	{database, file, location, problem}: MarkFile,
	remembered: readonly Remembered[],
): MarkConnection {
	const records = openSubjectRecords(database);
	const corrections = openCorrectionRecords(database);
	const clippings = openClippingRecords(database);
	const newest = () => Math.max(records.newest(), corrections.newest(), clippings.newest());
	const log = openUndoLog(database);
	const writeBack = writerBack(database, undoTables);
	const inode = inodeOf(file);
	const version = database.prepare('PRAGMA data_version');
	const versionOf = (): unknown => version.get()?.data_version;
	let dataVersion = versionOf();
	let revision = newest();
	let changedElsewhere = false;

	const set = (next: number, keys: ArticleKeys, fields: Partial<Mark>): Marked => {
		const known = records.find(keys);
		const before = known?.mark ?? untouched;
		const after = merged(before, fields);
		if (!known) return {id: records.insert(keys, after, next), keys, before, after};
		const fresh = freshKeys(known.keys, keys);
		records.update({id: known.id, keys: fresh, mark: after}, next);
		return {id: known.id, keys: fresh, before, after};
	};

	const travel = (next: number, direction: 'undo' | 'redo'): ReturnType<Writing['travel']> => {
		const step = log[direction]();
		if (step === null) return null;
		// A row that the step has twice goes back the way it came.
		const entries = direction === 'undo' ? step.entries.toReversed() : step.entries;
		const written = new Set<string>();
		const marked = entries.flatMap((entry): Marked[] => {
			const known = entry?.table === 'subject' ? records.get(entry.key) : undefined;
			const isWritten = writeBack(entry, direction, next);
			if (isWritten) written.add(entry.table);
			const now = known && isWritten ? records.get(known.id) : undefined;
			return known && now ? [{id: known.id, keys: known.keys, before: known.mark, after: now.mark}] : [];
		});
		if (written.has('quote_correction') || written.has('name_correction')) corrections.touch(next);
		if (written.has('clipping')) clippings.touch(next);
		return {step, marked: direction === 'undo' ? marked.toReversed() : marked};
	};

	const takeIn = (next: number, arriving: ToTakeIn): ReturnType<Writing['takeIn']> => {
		const arrivals = openArrivals(records, next);
		const of = {find: (keys: ArticleKeys) => arrivals.make(keys), make: arrivals.make};
		for (const {keys, mark} of arriving.marks) arrivals.mark(keys, mark);
		const corrected = corrections.takeIn(arriving.corrections, next, of);
		const clipped = clippings.takeIn(arriving.clippings, next, of);
		const marked = arrivals.finish();
		return {
			entries: [marked, corrected, clipped].flatMap(({entries}) => entries),
			taken: {marks: marked.taken, corrections: corrected.taken, clippings: clipped.taken},
		};
	};

	const subjects = (next: number): Subjects => ({
		find: keys => records.find(keys)?.id,
		make: keys => set(next, keys, {}).id,
	});

	/** A clipping may be kept anew by keys that are old by now: they do not become those by which the article is found. */
	const subjectsOfClippings = (next: number): Subjects => ({
		find: keys => records.find(keys)?.id,
		make: keys => records.find(keys)?.id ?? set(next, keys, {}).id,
	});

	const learn = (next: number, subject: number, keys: ArticleKeys): void => {
		const known = records.get(subject);
		// Another window may have found it at another url since.
		if (!known || isAnother(known.keys, keys)) return;
		const fresh = freshKeys(known.keys, keys);
		if (!sameKeys(known.keys, fresh)) records.update({...known, keys: fresh}, next);
	};

	/** @param work is given the revision of its transaction. */
	const inTransaction = <T>(work: (next: number) => T): T =>
		afterOthers(() => {
			let written = revision;
			const result = transaction(database, () => {
				const found = newest();
				if (found > revision) changedElsewhere = true;
				const done = work(found + 1);
				written = newest();
				return done;
			});
			revision = written;
			return result;
		});

	for (const from of remembered) {
		const missing = from.subjects.filter(({keys}) => !records.find(keys));
		const unknown = corrections.unkept(from.corrections, subjects(0));
		const unclipped = clippings.unkept(from.clippings, subjects(0));
		if (missing.length === 0 && unknown.length === 0 && unclipped.length === 0) continue;
		inTransaction(next => {
			for (const {keys, mark} of missing) records.insert(keys, mark, next);
			remember(corrections, unknown, next, subjects(next));
			rememberClippings(clippings, unclipped, next, subjects(next));
		});
	}
	return {
		location,
		problem,
		find: records.find,
		corrections: corrections.all,
		clippings: clippings.all,
		clippingsOf(keys) {
			const known = records.find(keys);
			return known === undefined ? [] : clippings.ofSubject(known);
		},
		all: () => rememberedIn(database),
		isGone: () => file !== null && inodeOf(file) !== inode,
		lookElsewhere() {
			const now = versionOf();
			if (now !== dataVersion) {
				const found = newest();
				if (found > revision) changedElsewhere = true;
				revision = found;
			}
			dataVersion = now;
			const changed = changedElsewhere;
			changedElsewhere = false;
			return changed;
		},
		write: work =>
			inTransaction(next =>
				work({
					set: (keys, fields) => set(next, keys, fields),
					correct: (made, withdraw) => {
						const at = {time: new Date().toISOString(), revision: next};
						return corrections.change({corrections: made, withdraw}, at, subjects(next));
					},
					clip: (keep, drop) => {
						const at = {time: new Date().toISOString(), revision: next};
						return clippings.change({keep, drop}, at, subjectsOfClippings(next));
					},
					takeIn: arriving => takeIn(next, arriving),
					learn: (subject, keys) => learn(next, subject, keys),
					add: step => log.add(step),
					travel: direction => travel(next, direction),
				}),
			),
		close() {
			try {
				if (log.isInUse) afterOthers(() => transaction(database, () => log.end()));
			} catch {
				// The next window finds out that this one's process has ended.
			}
			database.close();
		},
	};
}

/** Keeps corrections as made when they were, the newest of them last. */
function remember(
	records: CorrectionRecords,
	corrections: readonly KeptCorrection[],
	revision: number,
	subjects: Subjects,
): void {
	for (const correction of corrections.toReversed()) {
		const at = {time: correction.correctedAt, revision};
		records.change({corrections: [correction], withdraw: []}, at, subjects);
	}
}

/** Keeps clippings as made when they were, the newest of them last. */
function rememberClippings(
	records: ClippingRecords,
	clippings: readonly KeptClipping[],
	revision: number,
	subjects: Subjects,
): void {
	const keep = clippings.toReversed();
	if (keep.length > 0) records.change({keep, drop: []}, {time: keep[0]!.keptAt, revision}, subjects);
}

function inodeOf(file: string | null): string | null {
	const stats = file === null ? undefined : statSync(file, {throwIfNoEntry: false, bigint: true});
	return stats ? `${stats.dev}:${stats.ino}` : null;
}
