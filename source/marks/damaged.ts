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
import type {KeptClipping} from '../article/clipping.ts';
import type {KeptCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import {type Database, openDatabase} from '../sqlite.ts';
import {clippingInRow} from './clipping-columns.ts';
import {nameCorrectionOf, quoteCorrectionOf} from './correction-columns.ts';
import {type Subject, subjectOf} from './mark-columns.ts';

/** What a file of marks holds. */
export type Remembered = {
	/** The one written last at the end. */
	readonly subjects: readonly Subject[];
	/** Newest first. */
	readonly corrections: readonly KeptCorrection[];
	/** Newest first. */
	readonly clippings: readonly KeptClipping[];
};

export const nothing: Remembered = {subjects: [], corrections: [], clippings: []};

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
export function readRemembered(file: string): Remembered {
	if (!isFile(file)) return nothing;
	try {
		return fromCopy(file);
	} catch {
		return fromOriginal(file);
	}
}

/** What is in place of a folder on the way to it makes it none. */
function isFile(path: string): boolean {
	try {
		return lstatSync(path, {throwIfNoEntry: false})?.isFile() === true;
	} catch {
		return false;
	}
}

/** A copy may be opened together with its log, and SQLite may write to it. */
function fromCopy(file: string): Remembered {
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

function fromOriginal(file: string): Remembered {
	try {
		return fromDatabase(openDatabase(`${pathToFileURL(file)}?immutable=1`, 0));
	} catch {
		return nothing;
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

function fromDatabase(database: Database): Remembered {
	try {
		// Lets a file be read that is shorter than it says.
		if ('enableDefensive' in database) (database.enableDefensive as (on: boolean) => void)(false);
		database.exec('PRAGMA writable_schema = ON');
		return rememberedIn(database);
	} finally {
		database.close();
	}
}

/** All that can be read of these tables. Never throws. */
export function rememberedIn(database: Database): Remembered {
	const subjects = rowsOf(database, 'subject', subjectOf);
	const byId = new Map(subjects.map(subject => [subject.id, subject]));
	const ofArticles = <T>(
		table: string,
		read: (row: Record<string, unknown>, keys: ArticleKeys) => T | null,
	) =>
		rowsOf(database, table, row => {
			const subject = byId.get(row.subject as number);
			return subject ? read(row, subject.keys) : null;
		});
	const quotes = ofArticles('quote_correction', quoteCorrectionOf);
	const names = rowsOf(database, 'name_correction', nameCorrectionOf);
	// What was made at one time was made in the order of the rows.
	const newest = [...quotes.toReversed(), ...names.toReversed()];
	const corrections = newest.sort((a, b) => compare(b.correctedAt, a.correctedAt));
	const clippings = ofArticles('clipping', clippingInRow)
		.toReversed()
		.sort((a, b) => compare(b.keptAt, a.keptAt));
	return {subjects, corrections, clippings};
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/**
 * What is in the rows of a table that can be read, the one written last at the end. They are read from both ends, as a
 * bad page stops the reading.
 * @param read null when a row is none of ours.
 */
function rowsOf<T>(
	database: Database,
	table: string,
	read: (row: Record<string, unknown>) => T | null,
): readonly T[] {
	const found = new Map<unknown, {readonly content: T; readonly revision: number; readonly id: number}>();
	for (const direction of ['ASC', 'DESC']) {
		try {
			const rows = database.prepare(`SELECT * FROM ${table} NOT INDEXED ORDER BY id ${direction}`);
			for (const row of rows.iterate()) {
				const content = read(row);
				const revision = typeof row.revision === 'number' ? row.revision : 0;
				if (content !== null) found.set(row.id, {content, revision, id: row.id as number});
			}
			break;
		} catch {}
	}
	const inOrder = [...found.values()].sort((a, b) => a.revision - b.revision || a.id - b.id);
	return inOrder.map(({content}) => content);
}
