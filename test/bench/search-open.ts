/** The search over the archive of a bench, opened as the program opens it. */
import {openShelf} from '../../source/archive/shelf.ts';
import {makeMarkTable} from '../../source/marks/over-articles.ts';
import {openSearch, type Search} from '../../source/search/search.ts';
import {type Database, openDatabase} from '../../source/sqlite.ts';

/** @param archive its file; nothing in it is written. */
export function openArchive(archive: string): {readonly database: Database; readonly search: Search} {
	const database = openDatabase(archive, 2000);
	database.exec('PRAGMA cache_size = -16000');
	makeMarkTable(database);
	const search = openSearch(database, openShelf(database), () => '2026-11-30');
	return {database, search};
}
