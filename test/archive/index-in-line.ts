import {expect} from 'vitest';
import {openQueries} from '../../source/archive/queries.ts';
import {bodyText} from '../../source/article/article.ts';
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
			`SELECT q.article, q.number, s.name FROM quote q LEFT JOIN speaker s ON s.id = q.speaker
				ORDER BY q.article, q.number`,
		),
	).toEqual(quotes);
	expect(
		rowsOf('SELECT name, quotes, articles FROM speaker WHERE quotes + articles > 0 ORDER BY name'),
	).toEqual(
		rowsOf(
			`SELECT s.name, count(*), count(DISTINCT q.article) FROM quote q JOIN speaker s ON s.id = q.speaker
				GROUP BY s.id ORDER BY s.name`,
		),
	);
	for (const id of ids) {
		const {article} = page(id)!;
		const headline = wordsOf(article.headline ?? '').join(' ');
		const body = wordsOf(bodyText(article)).join(' ');
		if (headline !== '') expect(found(database, 'heads', headline)).toContain(id);
		if (body !== '') expect(found(database, 'texts', body)).toContain(id);
	}
}
