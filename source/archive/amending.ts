/** The archive brought in line with what its reader has put right since its articles were entered. */
import type {NameCorrection} from '../article/correction.ts';
import type {ArticleKeys} from '../article/identity.ts';
import type {SourceName} from '../article/source-name.ts';
import type {CorrectionsOver} from '../marks/corrections-over.ts';
import type {Database} from '../sqlite.ts';
import {amend, rowOfRead, verdictsOf} from './amend.ts';
import {findArticle} from './find-article.ts';
import {asRead} from './packed-article.ts';
import type {SearchIndex} from './search-index.ts';
import {searchWords} from './search-words.ts';
import type {ArticleId} from './types.ts';

export type Amending = {
	/** Whether all corrections are in the archive. */
	isInLine(): boolean;
	/** Enters them; to be called within a transaction of this revision. */
	bringInLine(revision: number): void;
};

/** What the archive knows of the corrections it has. */
const facts = {state: 'corrections', names: 'name corrections'};

export function openAmending(database: Database, index: SearchIndex, corrections: CorrectionsOver): Amending {
	const find = findArticle(database);
	const sql = {
		content: database.prepare(
			`SELECT c.row, c.page, c.amended, c.verdicts, a.copy_of AS copyOf FROM content c
				JOIN article a ON a.id = c.article WHERE c.article = ?`,
		),
		amend: database.prepare('UPDATE content SET row = ?, verdicts = ?, amended = ? WHERE article = ?'),
		touch: database.prepare('UPDATE article SET revision = ? WHERE id = ?'),
		amended: database.prepare('SELECT article FROM content WHERE verdicts IS NOT NULL'),
		fact: database.prepare('SELECT value FROM fact WHERE name = ?'),
		setFact: database.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)'),
	};
	let state = '';
	const factOf = (name: string): string => (sql.fact.get(name)?.value as string | undefined) ?? '';

	/** Applies to an article what the reader has said about it by now. */
	const amendAgain = (article: ArticleId, revision: number): void => {
		const content = sql.content.get(article)!;
		const {keys} = JSON.parse(content.row as string) as {keys: ArticleKeys};
		const said = corrections.ofArticle(keys);
		if (verdictsOf(said) === content.verdicts) return;
		const read = asRead(content);
		const plain = {row: rowOfRead(content.row as string, read), search: searchWords(read)};
		const {row, verdicts, amended, search} = amend({...plain, page: content.page as Uint8Array}, said);
		sql.amend.run(row, verdicts, amended, article);
		sql.touch.run(revision, article);
		if (content.copyOf !== null) return;
		index.remove(article);
		index.add(article, search);
	};

	/** Those that have corrections by now, and those that had some. */
	const articlesConcerned = (): Set<ArticleId> => {
		const articles = new Set(sql.amended.all().map(({article}) => article as ArticleId));
		for (const keys of corrections.articles()) {
			const article = find(keys);
			if (article !== undefined) articles.add(article);
		}
		return articles;
	};

	return {
		isInLine() {
			// Read first, and not within the transaction: what is said meanwhile is for the next time.
			state = corrections.revision();
			return factOf(facts.state) === state;
		},

		bringInLine(revision) {
			const names = corrections.names();
			const before = JSON.parse(factOf(facts.names) || '[]') as NameCorrection[];
			for (const article of articlesConcerned()) amendAgain(article, revision);
			index.gather(concerned(before, names));
			sql.setFact.run(facts.names, JSON.stringify(names));
			sql.setFact.run(facts.state, state);
		},
	};
}

/** The names of which one of the two says something that the other does not. */
function concerned(ones: readonly NameCorrection[], others: readonly NameCorrection[]): SourceName[] {
	const texts = [ones, others].map(all => new Set(all.map(correction => JSON.stringify(correction))));
	const differing = [...ones, ...others].filter(correction =>
		texts.some(said => !said.has(JSON.stringify(correction))),
	);
	return differing.flatMap(correction =>
		'other' in correction ? [correction.one, correction.other] : [correction.one],
	);
}
