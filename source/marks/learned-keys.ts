import type {ArticleKeys} from '../article/identity.ts';
import type {Database} from '../sqlite.ts';
import {freshKeys, sameKeys} from './identity-rule.ts';
import {keyColumns, namesOf, subjectColumns, subjectOf} from './mark-columns.ts';

type Learned = {readonly subject: number; readonly keys: ArticleKeys};

/**
 * Tells by which keys the subjects of temp.mark are found from now on, where these are others than are saved. Each once
 * a session: two articles that take turns as the same subject would have it written for ever. But a url is told at any
 * time, which happens once: with it the subject is no longer that of any other url.
 */
export function learnedKeys(database: Database): () => Learned[] {
	const told = new Set<number>();
	const articles = keyColumns.map(({column}) => `k.${column} AS now_${column}`).join(', ');
	const rows = database.prepare(
		`SELECT s.id, ${namesOf(subjectColumns, 's')}, ${articles}
			FROM (
				SELECT DISTINCT m.subject FROM temp.unlearned u
				CROSS JOIN temp.mark m ON m.article = u.article
				CROSS JOIN main.keys k ON k.article = u.article
				CROSS JOIN marks.subject s ON s.id = m.subject
				WHERE (${namesOf(keyColumns, 's')}) IS NOT (${namesOf(keyColumns, 'k')})
			) n
			CROSS JOIN temp.mark m ON m.subject = n.subject
			CROSS JOIN main.keys k ON k.article = m.article
			CROSS JOIN marks.subject s ON s.id = m.subject
			ORDER BY s.id, k.article`,
	);
	const clear = database.prepare('DELETE FROM temp.unlearned');

	return () => {
		const known = new Map<number, ArticleKeys>();
		const found = new Map<number, ArticleKeys[]>();
		for (const row of rows.iterate()) {
			const subject = subjectOf(row);
			const now = subjectOf({...renamed(row), id: row.id});
			if (!subject || !now) continue;
			known.set(subject.id, subject.keys);
			const fresh = freshKeys(subject.keys, now.keys);
			const others = found.get(subject.id);
			if (others) others.push(fresh);
			else found.set(subject.id, [fresh]);
		}
		clear.run();
		const learned: Learned[] = [];
		for (const [subject, keys] of known) {
			const fresh = freshest(keys, found.get(subject)!);
			if (fresh === null || (told.has(subject) && fresh.url === keys.url)) continue;
			told.add(subject);
			learned.push({subject, keys: fresh});
		}
		return learned;
	};
}

/** Of what is found, that which brings a url; else the first, unless one of them is what is known anyway. */
function freshest(known: ArticleKeys, found: readonly ArticleKeys[]): ArticleKeys | null {
	const withUrl = found.find(({url}) => url !== known.url);
	if (withUrl) return withUrl;
	return found.some(keys => sameKeys(keys, known)) ? null : found[0]!;
}

function renamed(row: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(keyColumns.map(({column}) => [column, row[`now_${column}`]]));
}
