/** One open file of marks and what is known of it: reads come from memory, every write is one transaction. */
import {statSync} from 'node:fs';
import type {ArticleKeys} from '../article/identity.ts';
import {transaction} from '../sqlite.ts';
import type {Subject} from './schema.ts';
import {afterOthers, type StateFile} from './store-file.ts';
import {openSubjectRecords} from './subject-records.ts';
import {freshKeys, isAnother, newSubjects, type Subjects, sameKeys} from './subjects.ts';
import type {Mark} from './types.ts';
import {openUndoLog, type UndoLog} from './undo-log.ts';

/** What a mark was and has become. */
export type Marked = {
	readonly id: number;
	readonly keys: ArticleKeys;
	readonly before: Mark;
	readonly after: Mark;
};

/** What can be done in one transaction. */
export type Writing = {
	readonly log: UndoLog;
	/** Sets these fields of the article's mark. */
	set(keys: ArticleKeys, fields: Partial<Mark>): Marked;
	/** The same for a subject that is known; undefined when it is not. */
	setById(id: number, fields: Partial<Mark>): Marked | undefined;
};

export type StateConnection = {
	readonly subjects: Pick<Subjects, 'find' | 'all'>;
	readonly problem: string | null;
	/** Whether the file is no longer what was opened: removed, or another put in its place. */
	isGone(): boolean;
	/** Takes in what other windows wrote. @returns whether there was anything since the last call. */
	lookElsewhere(): boolean;
	/** Gives a subject the keys by which it is found from now on; they are saved with the next writing. */
	learnKeys(subject: Subject, keys: ArticleKeys): void;
	readonly hasUnsavedKeys: boolean;
	/** All of `work` becomes durable, or nothing does and this throws. */
	write<T>(work: (writing: Writing) => T): T;
	close(): void;
};

const untouched: Mark = {readAt: null, starredAt: null, place: null};

/**
 * Connects to an open file.
 * @param remembered subjects that go into it unless it has them.
 * @throws when it cannot be read, or written if there are subjects to remember.
 */
export function connectState(
	{database, file, problem}: StateFile,
	remembered: Iterable<Subject>,
): StateConnection {
	const records = openSubjectRecords(database);
	const log = openUndoLog(database);
	const inode = inodeOf(file);
	const subjects = newSubjects();
	const freshened = new Set<number>();
	const unsavedKeys = new Map<number, ArticleKeys>();
	let revision = 0;
	let dataVersion: unknown;
	let changedElsewhere = false;

	const absorb = (): boolean => {
		const newer = records.after(revision);
		for (const subject of newer) subjects.put(subject);
		revision = Math.max(revision, records.newest());
		return newer.length > 0;
	};

	const write = <T>(work: (writing: Writing) => T): T =>
		afterOthers(() => {
			const staged = newSubjects();
			const result = transaction(database, () => {
				if (absorb()) changedElsewhere = true;
				const next = revision + 1;
				const current = (id: number) => staged.get(id) ?? subjects.get(id);
				const save = (subject: Subject): void => {
					records.update(subject, next);
					staged.put(subject);
				};
				const set = (known: Subject, keys: ArticleKeys, fields: Partial<Mark>): Marked => {
					const after = merged(known.mark, fields);
					save({id: known.id, keys, mark: after});
					return {id: known.id, keys, before: known.mark, after};
				};
				for (const [id, keys] of unsavedKeys) {
					const known = current(id);
					// Another window may have found it at another url since.
					if (known && !isAnother(known.keys, keys)) save({...known, keys});
				}
				return work({
					log,
					set(keys, fields) {
						const found = staged.find(keys) ?? subjects.find(keys);
						const known = found && (current(found.id) ?? found);
						// An earlier entry of this very change may have given it another url.
						if (known && !isAnother(known.keys, keys)) return set(known, freshKeys(known.keys, keys), fields);
						const after = merged(untouched, fields);
						const id = records.insert(keys, after, next);
						staged.put({id, keys, mark: after});
						return {id, keys, before: untouched, after};
					},
					setById(id, fields) {
						const known = current(id);
						return known && set(known, known.keys, fields);
					},
				});
			});
			for (const subject of staged.all()) subjects.put(subject);
			revision = Math.max(revision, records.newest());
			unsavedKeys.clear();
			return result;
		});

	const versionOf = (): unknown => database.prepare('PRAGMA data_version').get()?.data_version;

	dataVersion = versionOf();
	absorb();
	const missing = [...remembered].filter(({keys}) => !subjects.find(keys));
	if (missing.length > 0) {
		write(({set}) => {
			for (const {keys, mark} of missing) set(keys, mark);
		});
	}
	return {
		subjects,
		problem,
		isGone: () => file !== null && inodeOf(file) !== inode,
		lookElsewhere() {
			const version = versionOf();
			if (version !== dataVersion && absorb()) changedElsewhere = true;
			dataVersion = version;
			const changed = changedElsewhere;
			changedElsewhere = false;
			return changed;
		},
		learnKeys(subject, keys) {
			const fresh = freshKeys(subject.keys, keys);
			// Once a session: two articles that take turns as the same subject would have it written for ever. But a url
			// is learned at any time, which happens once: with it the subject is no longer that of any other url.
			const isUrlNew = fresh.url !== subject.keys.url;
			if (sameKeys(fresh, subject.keys) || (freshened.has(subject.id) && !isUrlNew)) return;
			freshened.add(subject.id);
			unsavedKeys.set(subject.id, fresh);
			subjects.put({...subject, keys: fresh});
		},
		get hasUnsavedKeys() {
			return unsavedKeys.size > 0;
		},
		write,
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

function merged(mark: Mark, fields: Partial<Mark>): Mark {
	const {readAt = mark.readAt, starredAt = mark.starredAt, place = mark.place} = fields;
	return {readAt, starredAt, place};
}

function inodeOf(file: string | null): string | null {
	const stats = file === null ? undefined : statSync(file, {throwIfNoEntry: false, bigint: true});
	return stats ? `${stats.dev}:${stats.ino}` : null;
}
