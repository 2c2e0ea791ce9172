/** The full-text index of the articles that are shown, and who is quoted in them, kept beside them in the same transactions. */
import type {NameCorrection} from '../article/correction.ts';
import type {SourceName} from '../article/source-name.ts';
import type {Database} from '../sqlite.ts';
import {openGathering} from './gathering.ts';
import {openNamings} from './namings.ts';
import type {SearchWords} from './search-words.ts';

export type SearchIndex = {
	/** Enters an article that is not in it. */
	add(article: number, words: SearchWords): void;
	/** Takes an article out. */
	remove(article: number): void;
	/** Writes what is gathered over a transaction; to be called before it ends. */
	settle(): void;
	/** Has it found out anew who all names mean: other code says so than before. */
	gatherAll(): void;
	/** Has it found out anew who these names mean: what was said about names has changed. */
	gather(sources: readonly SourceName[]): void;
	/** Drops what was gathered, after a transaction that came to nothing. */
	forget(): void;
};

/** What people type; other numbers are too many, and too rare to matter. */
const worthKnowing = /^(?:[^\d]{1,32}|\d{1,4})$/;

/** In how many of the articles of a transaction a word stands, and in how many of their heads. */
type Uses = {articles: number; heads: number};

/**
 * Opens the index over the tables of `tables.ts`.
 * @param names what a reader has said about the names of speakers.
 */
export function openSearchIndex(database: Database, names: () => readonly NameCorrection[]): SearchIndex {
	const namings = openNamings(database);
	const gatherAgain = openGathering(database);
	const sql = {
		addHeads: database.prepare(
			'INSERT INTO heads (rowid, headline, speakers, publication, byline, place) VALUES (?, ?, ?, ?, ?, ?)',
		),
		addTexts: database.prepare('INSERT INTO texts (rowid, head, body) VALUES (?, ?, ?)'),
		addQuote: database.prepare('INSERT INTO quote (article, number, naming, quote) VALUES (?, ?, ?, ?)'),
		addSaying: database.prepare(
			'INSERT INTO sayings (rowid, said, speaker, cue, around) VALUES (?, ?, ?, ?, ?)',
		),
		dropHeads: database.prepare('DELETE FROM heads WHERE rowid = ?'),
		dropTexts: database.prepare('DELETE FROM texts WHERE rowid = ?'),
		dropSayings: database.prepare(
			'DELETE FROM sayings WHERE rowid IN (SELECT id FROM quote WHERE article = ?)',
		),
		dropQuotes: database.prepare('DELETE FROM quote WHERE article = ?'),
		addUses: database.prepare(
			`INSERT INTO term (word, articles, heads) VALUES (?, ?, ?)
				ON CONFLICT (word) DO UPDATE SET articles = articles + excluded.articles, heads = heads + excluded.heads`,
		),
	};
	const uses = new Map<string, Uses>();

	const gather = (words: string, where: keyof Uses): void => {
		for (const word of new Set(words.split(' '))) {
			if (!worthKnowing.test(word)) continue;
			const known = uses.get(word) ?? {articles: 0, heads: 0};
			known[where]++;
			uses.set(word, known);
		}
	};
	return {
		add(article, words) {
			const {headline, speakers, publication, byline, place, body, sayings} = words;
			const head = [headline, speakers, publication, byline, place].join(' ');
			sql.addHeads.run(article, headline, speakers, publication, byline, place);
			sql.addTexts.run(article, head, body);
			const numbers = namings.add(article, words);
			sayings.forEach(({said, speaker, cue, around, name, quote}, number) => {
				const naming = name === null ? null : (numbers.get(name) ?? null);
				const {lastInsertRowid} = sql.addQuote.run(article, number, naming, quote);
				sql.addSaying.run(lastInsertRowid, said, speaker, cue, around);
			});
			gather(`${head} ${body}`, 'articles');
			gather(head, 'heads');
		},

		remove(article) {
			namings.remove(article);
			sql.dropSayings.run(article);
			sql.dropQuotes.run(article);
			sql.dropHeads.run(article);
			sql.dropTexts.run(article);
		},

		settle() {
			gatherAgain(namings.takeTouched(), names());
			for (const [word, {articles, heads}] of uses) sql.addUses.run(word, articles, heads);
			uses.clear();
		},

		gatherAll() {
			namings.touchAll();
		},

		gather(sources) {
			for (const source of sources) namings.touch(source);
		},

		forget() {
			uses.clear();
			namings.forget();
		},
	};
}
