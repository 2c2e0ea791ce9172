/** Opening the archive of a library: on the disk where that is possible, else in memory, with the reason in words. */
import {type Database, primaryCode, resultCode} from '../sqlite.ts';
import {type Place, placeInMemory, placeOnDisk, removeArchive} from './location.ts';
import {NewerArchiveError, openTables, UselessArchiveError} from './schema.ts';

export type Archive = {
	readonly place: Place;
	readonly database: Database;
	/** Why it is in memory although it should not be, in a sentence; else null. */
	readonly problem: string | null;
};

/** How long opening waits for another window, in milliseconds. */
const patience = 2000;

/** Opens the archive in this file, or a new one in memory. One that is damaged, old or foreign is begun anew. */
export function openArchive(file: string | null): Archive {
	if (file === null) return openInMemory(null);
	try {
		return openOnDisk(file);
	} catch (error) {
		if (!isUseless(error)) return openInMemory(error);
	}
	return reopenArchive(file);
}

/** Removes what is in this file and begins anew; to be called when nobody in this process has it open. */
export function reopenArchive(file: string): Archive {
	try {
		removeArchive(file);
		return openOnDisk(file);
	} catch (error) {
		return openInMemory(error);
	}
}

function openOnDisk(file: string): Archive {
	const place = placeOnDisk(file);
	return {place, database: withoutWaiting(openTables(place, patience)), problem: null};
}

/** @param why the archive is not on the disk; null when it need not be. */
export function openInMemory(why: unknown): Archive {
	const place = placeInMemory();
	const database = withoutWaiting(openTables(place, patience));
	const problem = why === null ? null : `The archive is kept in memory for this session: ${inWords(why)}.`;
	return {place, database, problem};
}

/** Questions are asked where nothing may wait for long. */
function withoutWaiting(database: Database): Database {
	database.exec('PRAGMA busy_timeout = 0');
	return database;
}

/** Whether an error says that a file is no archive, or a damaged one. */
export function isUseless(error: unknown): boolean {
	const code = primaryCode(error);
	return (
		error instanceof UselessArchiveError || code === resultCode.corrupt || code === resultCode.notADatabase
	);
}

/** Whether an error says that the disk does not take the archive. */
export function isRefusal(error: unknown): boolean {
	const code = primaryCode(error);
	return [resultCode.full, resultCode.ioError, resultCode.readOnly, resultCode.cannotOpen].some(
		refusal => refusal === code,
	);
}

const reasons: Readonly<Record<string, string>> = {
	[resultCode.full]: 'the disk is full',
	[resultCode.ioError]: 'the disk cannot be read or written',
	[resultCode.readOnly]: 'its file may not be written',
	[resultCode.cannotOpen]: 'its file cannot be opened',
	[resultCode.corrupt]: 'its file is damaged again and again',
	[resultCode.notADatabase]: 'its file is damaged again and again',
	[resultCode.busy]: 'another program holds its file',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk is full',
	EACCES: 'its folder may not be written',
	EPERM: 'its folder may not be written',
	EROFS: 'its folder may not be written',
	ENOENT: 'there is no folder for it',
	ENOTDIR: 'there is no folder for it',
};

function inWords(error: unknown): string {
	if (error instanceof NewerArchiveError)
		return 'a newer version of Quotidian has written the one on the disk';
	const {code, message} = error as NodeJS.ErrnoException;
	return reasons[primaryCode(error) ?? code ?? ''] ?? message;
}
