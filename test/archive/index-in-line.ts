import {expect} from 'vitest';
import {openQueries} from '../../source/archive/queries.ts';
import {openTables} from '../../source/archive/schema.ts';
import {openSearchIndex} from '../../source/archive/search-index.ts';
import {searchWords} from '../../source/archive/search-words.ts';
import {bodyText} from '../../source/article/article.ts';
import type {NameCorrection} from '../../source/article/correction.ts';
import {wordsOf} from '../../source/article/words.ts';
import type {Database} from '../../source/sqlite.ts';
import {shown} from './shown.ts';

function found(database: Database, table: string, words: string): number[] {
	if (words === '') return [];
	const rows = database.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).all(`"${words}"`);
	return rows.map(({rowid}) => rowid as number);
}

/** The articles that are shown, and none else, are in the index with their words, and so are their quotes. */
export function expectIndexInLine(database: Database): void {
	const ids = shown({database});
	const {page} = openQueries(database);
	const rowsOf = (sql: string) =>
		database
			.prepare(sql)
			.all()
			.map(row => Object.values(row));
	expect(rowsOf('SELECT rowid FROM heads ORDER BY rowid')).toEqual(ids.map(id => [id]));
	expect(rowsOf('SELECT rowid FROM texts ORDER BY rowid')).toEqual(ids.map(id => [id]));
	expect(rowsOf('SELECT id FROM quote ORDER BY id')).toEqual(
		rowsOf('SELECT rowid FROM sayings ORDER BY rowid'),
	);
	const quotes = ids.flatMap(id => page(id)!.quotes.map(({speaker}, number) => [id, number, speaker]));
	expect(
		rowsOf(
			`SELECT q.article, q.number, n.name FROM quote q LEFT JOIN naming n ON n.id = q.naming
				ORDER BY q.article, q.number`,
		),
	).toEqual(quotes);
	expectSpeakersInLine(database);
	for (const id of ids) {
		const {article} = page(id)!;
		const headline = wordsOf(article.headline ?? '').join(' ');
		const body = wordsOf(bodyText(article)).join(' ');
		if (headline !== '') expect(found(database, 'heads', headline)).toContain(id);
		if (body !== '') expect(found(database, 'texts', body)).toContain(id);
	}
}

/** Who is quoted is as it would be if all articles had come at once, and everybody is found by the names. */
export function expectSpeakersInLine(database: Database, names: readonly NameCorrection[] = []): void {
	const fresh = openTables({name: ':memory:', onDisk: false, turn: null, passing: null}, 0);
	// It has the index only, not the articles.
	fresh.exec('PRAGMA foreign_keys = OFF');
	const index = openSearchIndex(fresh, () => names);
	const {page} = openQueries(database);
	for (const id of shown({database}).toReversed()) index.add(id, searchWords(page(id)!));
	index.settle();
	const speakers = (of: Database) =>
		of
			.prepare(
				`SELECT s.row, s.quotes, s.last, (SELECT json_group_array(name) FROM
					(SELECT n.name FROM naming n WHERE n.speaker = s.id ORDER BY n.name)) AS names
					FROM speaker s ORDER BY s.row, names`,
			)
			.all()
			.map(row => ({...row}));
	expect(speakers(database)).toEqual(speakers(fresh));
	expect(
		database.prepare('SELECT count(*) AS n FROM naming WHERE articles = 0 OR speaker IS NULL').get()?.n,
	).toBe(0);
	for (const {id, row} of database.prepare('SELECT id, row FROM speaker').all()) {
		const {name} = JSON.parse(row as string) as {name: string};
		const words = wordsOf(name).join(' ');
		if (words !== '') expect(found(database, 'voices', words)).toContain(id);
	}
	fresh.close();
}
