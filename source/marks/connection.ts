/** One open file of marks: every reading is a question to it, every writing one transaction. */
import {statSync} from 'node:fs';
import type {ArticleKeys} from '../article/identity.ts';
import {transaction} from '../sqlite.ts';
import {subjectsOf} from './damaged.ts';
import {freshKeys, isAnother, sameKeys} from './identity-rule.ts';
import {merged, type Subject, untouched} from './mark-columns.ts';
import {afterOthers, type MarkFile} from './store-file.ts';
import {openSubjectRecords} from './subject-records.ts';
import type {Mark} from './types.ts';
import {openUndoLog, type Step} from './undo-log.ts';
import {undoTables, writerBack} from './undo-tables.ts';

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
	/** All that is known, the one written last at the end; as far as it can be read. */
	all(): readonly Subject[];
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
 * @param remembered lists of subjects; those go into it that it does not have yet, the one written last at the end.
 * @throws when it cannot be read, or written if there are subjects to remember.
 */
export function connectMarks(
	{database, file, location, problem}: MarkFile,
	remembered: readonly (readonly Subject[])[],
): MarkConnection {
	const records = openSubjectRecords(database);
	const log = openUndoLog(database);
	const writeBack = writerBack(database, undoTables);
	const inode = inodeOf(file);
	const version = database.prepare('PRAGMA data_version');
	const versionOf = (): unknown => version.get()?.data_version;
	let dataVersion = versionOf();
	let revision = records.newest();
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
		const marked = step.entries.flatMap((entry): Marked[] => {
			const isMark = entry?.table === 'subject';
			const known = isMark ? records.get(entry.key) : undefined;
			const isWritten = writeBack(entry, direction, next);
			const now = known && isWritten ? records.get(known.id) : undefined;
			return known && now ? [{id: known.id, keys: known.keys, before: known.mark, after: now.mark}] : [];
		});
		return {step, marked};
	};

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
			let newest = revision;
			const result = transaction(database, () => {
				const found = records.newest();
				if (found > revision) changedElsewhere = true;
				const done = work(found + 1);
				newest = records.newest();
				return done;
			});
			revision = newest;
			return result;
		});

	for (const subjects of remembered) {
		const missing = subjects.filter(({keys}) => !records.find(keys));
		if (missing.length === 0) continue;
		inTransaction(next => {
			for (const {keys, mark} of missing) records.insert(keys, mark, next);
		});
	}
	return {
		location,
		problem,
		find: records.find,
		all: () => subjectsOf(database),
		isGone: () => file !== null && inodeOf(file) !== inode,
		lookElsewhere() {
			const now = versionOf();
			if (now !== dataVersion) {
				const newest = records.newest();
				if (newest > revision) changedElsewhere = true;
				revision = newest;
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

function inodeOf(file: string | null): string | null {
	const stats = file === null ? undefined : statSync(file, {throwIfNoEntry: false, bigint: true});
	return stats ? `${stats.dev}:${stats.ino}` : null;
}
