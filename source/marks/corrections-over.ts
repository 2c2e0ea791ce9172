/** The corrections for whoever reads articles into a database: asked on its own connection, and never written. */
import type {Kept, NameCorrection, QuoteCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import {type Database, passingLocks, withRetries} from '../sqlite.ts';
import {attachMarks} from './attached.ts';
import {nameColumns, nameCorrectionOf, quoteColumns, quoteCorrectionOf} from './correction-columns.ts';
import {newestFirst} from './correction-records.ts';
import {subjectOfKeys} from './identity-rule.ts';
import {keyColumns, namesOf, subjectOf} from './mark-columns.ts';

export type CorrectionsOver = {
	/** What was put right about the quotes of this article by the identity rule, newest first. */
	ofArticle(keys: ArticleKeys): Kept<QuoteCorrection>[];
	/** What was put right about names, newest first. */
	names(): Kept<NameCorrection>[];
	/**
	 * Another text whenever a correction was made, changed or taken away, by any window, and the same one as long as
	 * nothing was: also from one session to the next. Empty before the first. Another file of marks in the place of the
	 * old one is followed by this call alone, which is therefore not to be made within a transaction.
	 */
	revision(): string;
	/** The articles that have a corrected quote now, by what they are known by; not those of which all was taken back. */
	articles(): ArticleKeys[];
};

/**
 * @param database of any tables; the marks are attached to it as `marks`, or are already.
 * @param location what `MarkStore.location` tells.
 * @throws when the marks cannot be opened; each call when they cannot be read.
 */
export function openCorrections(database: Database, location: string): CorrectionsOver {
	const attached = attachMarks(database, location, {anew: false});
	const any = database.prepare('SELECT EXISTS (SELECT 1 FROM marks.quote_correction) AS any');
	const rule = subjectOfKeys(
		{url: ':url', file: ':file', number: ':number', textHash: ':textHash'},
		'marks.subject',
	);
	const ofArticle = database.prepare(
		`SELECT ${namesOf(quoteColumns)} FROM marks.quote_correction WHERE subject = ${rule} ORDER BY ${newestFirst}`,
	);
	const names = database.prepare(
		`SELECT ${namesOf(nameColumns)} FROM marks.name_correction ORDER BY ${newestFirst}`,
	);
	const token = database.prepare('SELECT token FROM marks.correction_state WHERE id = 1');
	const articles = database.prepare(
		`SELECT s.id, ${namesOf(keyColumns, 's')} FROM marks.subject s
			WHERE s.id IN (SELECT subject FROM marks.quote_correction) ORDER BY s.id`,
	);
	const reading = <T>(work: () => T): T => withRetries(passingLocks, work);

	return {
		ofArticle: keys =>
			reading(() => {
				if (any.get()?.any !== 1) return [];
				const {index: number, ...others} = keys;
				return ofArticle.all({...others, number}).flatMap(row => quoteCorrectionOf(row, keys) ?? []);
			}),
		names: () => reading(() => names.all().flatMap(row => nameCorrectionOf(row) ?? [])),
		revision: () =>
			reading(() => {
				attached.followFile();
				return String(token.get()?.token ?? '');
			}),
		articles: () => reading(() => articles.all().flatMap(row => subjectOf(row)?.keys ?? [])),
	};
}
