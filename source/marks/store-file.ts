/** The file of marks: made for its owner only, checked when it is opened, and left in peace when it is not ours. */
import {statSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {makePrivateFile, makePrivateFolder} from '../private-files.ts';
import {type Database, openDatabase, withRetries} from '../sqlite.ts';
import {nothing, putAside, type Remembered, readRemembered} from './damaged.ts';
import {isDamage, reasonOf} from './errors.ts';
import {openMemory} from './memory.ts';
import {kindOf, migrate, tablesOf} from './migrations.ts';
import {marksVersion, questionsOf} from './tables.ts';

export type MarkFile = {
	readonly database: Database;
	/** Where it is kept, null in memory. */
	readonly file: string | null;
	/** What another connection of this process can attach. */
	readonly location: string;
	/** What was saved from a file that cannot be used; not in the database yet. */
	readonly rescued: Remembered;
	/** A sentence when something is wrong, else null. */
	readonly problem: string | null;
};

/** How long a statement waits for another window or thread, in milliseconds; a longer wait would be felt. */
const patience = 200;
const attempts = 5;

/** Runs `work` until no other window is in the way, for about a second. */
export function afterOthers<T>(work: () => T): T {
	return withRetries({attempts, pause: 1}, work);
}

/** Up to this size a file is looked through for damage whenever it is opened, in bytes: some 10,000 marks, 10 ms. */
const smallSize = 4 * 2 ** 20;

/**
 * Opens the file, made when it is not there, or a memory of this session where that cannot be. Never throws.
 * @param isSuspect whether damage was met in it: it is looked through then, however large it is.
 */
export function openMarkFile(file: string, isSuspect = false): MarkFile {
	if (file === ':memory:') return inMemory(nothing, null);
	try {
		return openOnDisk(file, isSuspect);
	} catch (error) {
		return memoryInstead(error, readRemembered(file));
	}
}

/** A memory of this session, because the file cannot be used for this reason. */
export function memoryInstead(error: unknown, rescued: Remembered): MarkFile {
	return inMemory(rescued, `Marks are kept for this session only: ${reasonOf(error)}.`);
}

function openOnDisk(file: string, isSuspect: boolean): MarkFile {
	makePrivateFolder(dirname(file));
	for (let attempt = 1; ; attempt++) {
		const found = statSync(file, {throwIfNoEntry: false});
		if (found && !found.isFile()) return renewed(file);
		makePrivateFile(file);
		const database = openDatabase(file, patience);
		try {
			const isThorough = isSuspect || (found?.size ?? 0) <= smallSize;
			const state = afterOthers(() => examine(database, isThorough));
			if (state === 'newer') {
				database.close();
				const text = 'The marks were saved by a newer Quotidian: changes are kept for this session only.';
				return inMemory(readRemembered(file), text);
			}
			if (state === 'usable') return {database, file, location: file, rescued: nothing, problem: null};
		} catch (error) {
			if (!isDamage(error)) {
				database.close();
				throw error;
			}
		}
		database.close();
		// Another window may have put it aside and made a new one meanwhile.
		const isSame = statSync(file, {throwIfNoEntry: false})?.ino === found?.ino;
		if (isSame || attempt === 3) return renewed(file);
	}
}

/**
 * Whether the database can be used; it gets its tables when it is empty, and those of today when it is older.
 * @throws when it cannot be read, or has to be written and cannot be.
 */
function examine(database: Database, isThorough: boolean): 'usable' | 'newer' | 'foreign' {
	const kind = kindOf(database);
	if (kind === 'newer' || kind === 'foreign') return kind;
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
	if (isThorough && !isSound(database)) return 'foreign';
	if (kind === 'older' && !hasItsTables(database, tablesOf(database).version)) return 'foreign';
	migrate(database);
	return hasItsTables(database, marksVersion) ? 'usable' : 'foreign';
}

function isSound(database: Database): boolean {
	return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok';
}

function hasItsTables(database: Database, version: number): boolean {
	try {
		for (const question of questionsOf(version)) database.prepare(question);
		return true;
	} catch (error) {
		if (isDamage(error)) throw error;
		return false;
	}
}

/** A new file in the place of one that cannot be used, which is put aside. */
function renewed(file: string): MarkFile {
	const aside = putAside(file);
	const rescued = readRemembered(aside);
	makePrivateFile(file);
	const database = openDatabase(file, patience);
	afterOthers(() => examine(database, false));
	const counts = [
		counted(rescued.subjects.length, 'mark'),
		counted(rescued.corrections.length, 'correction'),
		counted(rescued.clippings.length, 'clipping'),
	].filter(count => count !== null);
	const last = counts.pop() ?? 'nothing';
	const kept = counts.length === 0 ? last : `${counts.join(', ')} and ${last}`;
	const problem = `The file of marks was damaged and is put aside as ${basename(aside)}; ${kept} could be read from it.`;
	return {database, file, location: file, rescued, problem};
}

function counted(count: number, what: string): string | null {
	if (count === 0) return null;
	return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function inMemory(rescued: Remembered, problem: string | null): MarkFile {
	const {database, location} = openMemory(patience);
	migrate(database);
	return {database, file: null, location, rescued, problem};
}
