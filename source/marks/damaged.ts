/** What to do with a file of marks that cannot be used: put it aside, and read from it what can be read. */
import {
	closeSync,
	copyFileSync,
	existsSync,
	lstatSync,
	mkdtempSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Database, openDatabase} from '../sqlite.ts';
import {type Subject, subjectOf} from './mark-columns.ts';

/**
 * Renames the file to `name.damaged-2026-08-15.db`, or with a number where that is taken; nothing is overwritten.
 * @returns the new path.
 */
export function putAside(file: string): string {
	const today = new Date().toISOString().slice(0, 10);
	const stem = join(dirname(file), `${basename(file, extname(file))}.damaged-${today}`);
	let aside = `${stem}${extname(file)}`;
	for (let number = 2; isTaken(aside); number++) aside = `${stem}-${number}${extname(file)}`;
	renameSync(file, aside);
	// The newest changes may be in the log beside the file: it stays beside it.
	if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`);
	rmSync(`${file}-shm`, {force: true});
	return aside;
}

function isTaken(path: string): boolean {
	return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}

/**
 * What can be read of a file of marks, which is left untouched: damaged, written by a newer program, or where
 * nothing can be written. Empty when nothing can be.
 */
export function readSubjects(file: string): Subject[] {
	if (!lstatSync(file, {throwIfNoEntry: false})?.isFile()) return [];
	try {
		return fromCopy(file);
	} catch {
		return fromOriginal(file);
	}
}

/** A copy may be opened together with its log, and SQLite may write to it. */
function fromCopy(file: string): Subject[] {
	const folder = mkdtempSync(join(tmpdir(), 'quotidian-'));
	try {
		const copy = join(folder, 'state.db');
		copyFileSync(file, copy);
		if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
		mendBeginning(copy);
		return fromDatabase(openDatabase(copy, 0));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

function fromOriginal(file: string): Subject[] {
	try {
		return fromDatabase(openDatabase(`${pathToFileURL(file)}?immutable=1`, 0));
	} catch {
		return [];
	}
}

/** Without its first words SQLite does not look at a file at all. */
function mendBeginning(file: string): void {
	const magic = Buffer.from('SQLite format 3\0');
	const descriptor = openSync(file, 'r+');
	const head = Buffer.alloc(magic.length);
	readSync(descriptor, head, 0, head.length, 0);
	if (!head.equals(magic)) writeSync(descriptor, magic, 0, magic.length, 0);
	closeSync(descriptor);
}

function fromDatabase(database: Database): Subject[] {
	try {
		// Lets a file be read that is shorter than it says.
		if ('enableDefensive' in database) (database.enableDefensive as (on: boolean) => void)(false);
		database.exec('PRAGMA writable_schema = ON');
		return subjectsOf(database);
	} finally {
		database.close();
	}
}

/**
 * All subjects that can be read, the one written last at the end. They are read from both ends, as a bad page stops the
 * reading. Never throws.
 */
export function subjectsOf(database: Database): Subject[] {
	const found = new Map<number, {readonly subject: Subject; readonly revision: number}>();
	for (const direction of ['ASC', 'DESC']) {
		try {
			const rows = database.prepare(`SELECT * FROM subject NOT INDEXED ORDER BY id ${direction}`);
			for (const row of rows.iterate()) {
				const subject = subjectOf(row);
				const revision = typeof row.revision === 'number' ? row.revision : 0;
				if (subject) found.set(subject.id, {subject, revision});
			}
			break;
		} catch {}
	}
	const inOrder = [...found.values()].sort((a, b) => a.revision - b.revision || a.subject.id - b.subject.id);
	return inOrder.map(({subject}) => subject);
}
