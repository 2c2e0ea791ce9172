/** What an earlier session left of a library, for the very first screen: nothing is made, waited for or changed. */
import {existsSync} from 'node:fs';
import type {ArticleKeys} from '../article/identity.ts';
import {type Database, openDatabase} from '../sqlite.ts';
import {fileOfLibrary} from './location.ts';
import {isCurrent} from './schema.ts';
import type {ArticleId} from './types.ts';

/**
 * Opens the archive of these files and folders, if there is one of this version.
 * @param folder the cache folder; null: there is none
 * @returns null for every other one: whoever opens the library finds out what is the matter with it
 */
export function openForLook(
	paths: readonly string[],
	encoding: string | undefined,
	folder: string | null,
): Database | null {
	const file = fileOfLibrary(paths, encoding, folder);
	if (file === null || !existsSync(file)) return null;
	const database = openDatabase(file, 0);
	try {
		if (isCurrent(database)) return database;
	} catch {
		// Damaged, or somebody is writing at this very moment.
	}
	database.close();
	return null;
}

/** The article in this place of this file, in whichever of its copies it is shown; undefined when there is none any more. */
export function articleAt(
	database: Database,
	{file, index}: Pick<ArticleKeys, 'file' | 'index'>,
): ArticleId | undefined {
	const row = database
		.prepare(
			`SELECT coalesce(copy_of, id) AS id FROM article
				WHERE file = (SELECT id FROM file WHERE file = ?) AND number = ?`,
		)
		.get(file, index);
	return row?.id as ArticleId | undefined;
}
