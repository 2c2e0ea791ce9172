import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import {type Subject, subjectOf} from './schema.ts';
import type {Mark} from './types.ts';

/** The rows of `subject`. A revision is the number of the transaction that wrote a row last. */
export type SubjectRecords = {
	/** What was written after this revision (0: everything), by any window. */
	after(revision: number): Subject[];
	/** The newest revision there is; 0 when there is none. */
	newest(): number;
	/** @returns the id of the new row. */
	insert(keys: ArticleKeys, mark: Mark, revision: number): number;
	update(subject: Subject, revision: number): void;
};

export function openSubjectRecords(database: Database): SubjectRecords {
	const after = database.prepare('SELECT * FROM subject WHERE revision > ? ORDER BY id');
	const newest = database.prepare('SELECT coalesce(max(revision), 0) AS revision FROM subject');
	const insert = database.prepare(
		`INSERT INTO subject (url, file, number, text_hash, read_at, starred_at, place, revision)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const update = database.prepare(
		`UPDATE subject SET url = ?, file = ?, number = ?, text_hash = ?, read_at = ?, starred_at = ?, place = ?,
			revision = ? WHERE id = ?`,
	);
	const columns = ({url, file, index, textHash}: ArticleKeys, {readAt, starredAt, place}: Mark) =>
		[url, file, index, textHash, readAt, starredAt, place] as const;

	return {
		after: revision =>
			after
				.all(revision)
				.map(subjectOf)
				.filter(subject => subject !== null),
		newest: () => newest.get()?.revision as number,
		insert: (keys, mark, revision) => Number(insert.run(...columns(keys, mark), revision).lastInsertRowid),
		update: ({id, keys, mark}, revision) => void update.run(...columns(keys, mark), revision, id),
	};
}
