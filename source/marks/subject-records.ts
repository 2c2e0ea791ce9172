/** The rows of `subject`. A revision is the number of the transaction that wrote a row last. */
import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import {subjectOfKeys} from './identity-rule.ts';
import {
	keyColumns,
	markColumns,
	namesOf,
	type Subject,
	subjectColumns,
	subjectOf,
	type Value,
	valuesOf,
} from './mark-columns.ts';
import type {Mark} from './types.ts';

export type SubjectRecords = {
	/** The subject that an article is by the identity rule. */
	find(keys: ArticleKeys): Subject | undefined;
	/** The same among those that were last written before this revision; first the one that has just these keys. */
	findBefore(keys: ArticleKeys, revision: number): Subject | undefined;
	get(id: number): Subject | undefined;
	/** The newest revision there is; 0 when there is none. */
	newest(): number;
	/** @returns the id of the new row. */
	insert(keys: ArticleKeys, mark: Mark, revision: number): number;
	update(subject: Subject, revision: number): void;
};

/** Prepares what is asked of the table; in a transaction one sees what has been written in it. */
export function openSubjectRecords(database: Database): SubjectRecords {
	const columns = `id, ${namesOf(subjectColumns)}`;
	const parameters = {url: ':url', file: ':file', number: ':number', textHash: ':textHash'};
	const byRule = (subjects: string) =>
		database.prepare(`SELECT ${columns} FROM subject WHERE id = ${subjectOfKeys(parameters, subjects)}`);
	const find = byRule('subject');
	const findBefore = byRule('(SELECT * FROM subject WHERE revision < :revision)');
	// One text is that of few subjects, and one place that of few without a text, as long as none has a url.
	const bare = (where: string) =>
		database.prepare(`SELECT ${columns} FROM subject
			WHERE url IS NULL AND ${where} AND revision < :revision ORDER BY revision DESC, id DESC LIMIT 1`);
	const bareText = bare('text_hash = :textHash AND +file = :file AND +number = :number');
	const barePlace = bare('text_hash IS NULL AND file = :file AND number = :number');
	const get = database.prepare(`SELECT ${columns} FROM subject WHERE id = ?`);
	const newest = database.prepare('SELECT coalesce(max(revision), 0) AS revision FROM subject');
	const places = subjectColumns.map(() => '?').join(', ');
	const insert = database.prepare(
		`INSERT INTO subject (${namesOf(subjectColumns)}, revision) VALUES (${places}, ?)`,
	);
	const set = subjectColumns.map(({column}) => `${column} = ?`).join(', ');
	const update = database.prepare(`UPDATE subject SET ${set}, revision = ? WHERE id = ?`);
	const values = (keys: ArticleKeys, mark: Mark): Value[] => [
		...valuesOf(keyColumns, keys),
		...valuesOf(markColumns, mark),
	];
	const asSubject = (row: Record<string, unknown> | undefined) => (row && subjectOf(row)) ?? undefined;

	return {
		find: ({index: number, ...keys}) => asSubject(find.get({...keys, number})),
		findBefore({url, file, index: number, textHash}, revision) {
			const place = {file, number, revision};
			const exact = () => (textHash === null ? barePlace.get(place) : bareText.get({...place, textHash}));
			const same = url === null ? exact() : undefined;
			return asSubject(same ?? findBefore.get({...place, url, textHash}));
		},
		get: id => asSubject(get.get(id)),
		newest: () => newest.get()?.revision as number,
		insert: (keys, mark, revision) => Number(insert.run(...values(keys, mark), revision).lastInsertRowid),
		update: ({id, keys, mark}, revision) => void update.run(...values(keys, mark), revision, id),
	};
}
